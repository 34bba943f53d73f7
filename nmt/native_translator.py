"""Translate with an export's signatures in TensorFlow's own session: it starts quickly."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from nmt.corpus import Direction
from nmt.errors import ModelError
from nmt.exported import ExportedTranslator
from nmt.native_session import NativeSession
from nmt.signatures import Kind, signature_name

TENSORS = "signatures"  # the metadata's key of the tensors' names, by signature


class NativeTranslator(ExportedTranslator):
    """A SavedModel that `nmt export` wrote, as far as its signatures go.

    It is for `nmt translate`, where loading TensorFlow's Python would take longer than the work.
    A search with other settings than those of the export needs `SavedModelTranslator`.

    Args:
        path: the folder of a version.
        with_attention: also return pieces and attention weights.

    Raises ModelError if there is no such SavedModel, or it does not load.
    """

    def __init__(self, path: Path, with_attention: bool = False) -> None:
        super().__init__(path)
        self._with_attention = with_attention
        self._session: NativeSession | None = None
        self._lock = threading.Lock()
        self._path = path

    def can(self, beam_size: int | None, n_best: int, length_penalty: float | None) -> bool:
        """Whether a signature does such a search."""
        beam_size = max(beam_size or self.beam_size, n_best)
        is_own = length_penalty in (None, self.length_penalty)
        return is_own and TENSORS in self.metadata and self._kind(beam_size, n_best) is not None

    def _loaded(self) -> NativeSession:
        """The session, which is made when the first text comes."""
        with self._lock:
            self._session = self._session or NativeSession(self._path)
            return self._session

    def _kind(self, beam_size: int, n_best: int) -> Kind | None:
        if beam_size == self.beam_size:
            return "attention" if self._with_attention else "nbest" if n_best > 1 else "beam"
        return "greedy" if beam_size == 1 and not self._with_attention else None

    def _call(
        self,
        texts: Sequence[bytes],
        direction: Direction,
        beam_size: int,
        n_best: int,
        length_penalty: float,
    ) -> dict[str, np.ndarray]:
        kind = self._kind(beam_size, n_best)
        if kind is None or length_penalty != self.length_penalty:
            raise ModelError(f"{self._path}: no signature searches so.")
        names = self.metadata[TENSORS][signature_name(direction, kind)]
        found = self._loaded().run(names["text"], texts, list(names["outputs"].values()))
        outputs = dict(zip(names["outputs"], found, strict=True))
        wide = {"translation", "score", "log_prob", "pieces", "length", "attention_weights"}
        if kind in ("nbest", "attention"):
            outputs = {n: x[:, :n_best] if n in wide else x for n, x in outputs.items()}
        return outputs
