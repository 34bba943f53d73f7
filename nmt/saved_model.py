"""Translate texts with an exported SavedModel."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import tensorflow as tf
import tensorflow_text  # noqa: F401  registers the operations of the graph

from nmt.batches import by_length
from nmt.corpus import Direction, parse_directions
from nmt.errors import ModelError
from nmt.signatures import TEXTS, Signature, signatures_of
from nmt.translation import Translation, read_outputs

METADATA = Path("assets.extra/nmt.json")
BATCH_CHARACTERS = 16_000  # rows x longest text: about 4,000 pieces


class SavedModelTranslator:
    """A SavedModel that `nmt export` wrote, behind texts.

    Args:
        path: the folder of a version.

    Raises ModelError if there is no such SavedModel.
    """

    def __init__(self, path: Path) -> None:
        if not (path / "saved_model.pb").is_file():
            raise ModelError(f"{path}: no SavedModel there; write one with 'nmt export'.")
        if not (path / METADATA).is_file():
            raise ModelError(f"{path}: not written by 'nmt export' ({METADATA} is missing).")
        metadata = json.loads((path / METADATA).read_text("utf-8"))
        self.directions = parse_directions(metadata["directions"])
        self.beam_size = int(metadata["beam_size"])
        self.length_penalty = float(metadata["length_penalty"])
        self.signatures = signatures_of(self.directions, self.beam_size)
        self._module = tf.saved_model.load(str(path))

    def translate(
        self,
        texts: Sequence[str],
        direction: Direction,
        beam_size: int | None = None,
        n_best: int = 1,
        length_penalty: float | None = None,
    ) -> list[list[Translation]]:
        """The `n_best` translations of each text, best first; an empty text's is empty.

        `beam_size` and `length_penalty` default to those of the export.
        """
        beam_size = max(beam_size or self.beam_size, n_best)
        length_penalty = self.length_penalty if length_penalty is None else length_penalty
        results: list[list[Translation]] = [[] for _ in texts]
        for indices in by_length(texts, max(1, BATCH_CHARACTERS // beam_size)):
            encoded = [texts[i].encode("utf-8", "replace") for i in indices]
            batch = self._call(encoded, direction, beam_size, n_best, length_penalty)
            for index, translations in zip(indices, read_outputs(batch), strict=True):
                results[index] = translations
        return results

    def predict(self, texts: Sequence[bytes], signature: Signature) -> dict[str, np.ndarray]:
        """The outputs of a signature, as a server returns them, for one batch of texts."""
        found = self._call(
            texts, signature.direction, signature.beam_size, signature.n_best, self.length_penalty
        )
        if signature.kind == "attention":
            return found
        return {name: found[name] if signature.is_list else found[name][:, 0] for name in TEXTS}

    def stream(self, text: str, direction: Direction) -> Iterator[str]:
        """The greedy translation of a text as it grows, piece by piece."""
        step = self._module.stream.begin(
            tf.constant([text.encode("utf-8", "replace")]), tf.constant(direction.target)
        )
        is_loud = step["is_loud"]
        while step["is_open"].numpy()[0]:
            step = self._module.stream.advance(step["state"], step["token_ids"], is_loud)
            yield step["text"].numpy()[0].decode()

    def _call(
        self,
        texts: Sequence[bytes],
        direction: Direction,
        beam_size: int,
        n_best: int,
        length_penalty: float,
    ) -> dict[str, np.ndarray]:
        found = self._module.translate(
            tf.constant(texts, tf.string, [len(texts)]),
            tf.constant(direction.target),
            tf.constant(beam_size),
            tf.constant(n_best),
            tf.constant(length_penalty, tf.float32),
        )
        return {name: value.numpy() for name, value in found.items()}
