"""What every way to run an exported model shares: its description, and batches of texts."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from nmt.batches import by_length
from nmt.corpus import Direction, parse_directions
from nmt.errors import ModelError
from nmt.shapes import LARGE_BATCH, rounded_rows
from nmt.signatures import signatures_of
from nmt.translation import Translation, read_outputs

METADATA = Path("assets.extra/nmt.json")
# Hypotheses x longest text of a batch. With more, greedy search takes more memory and no less time;
# a beam does more between its products, and is slower with less.
GREEDY_CHARACTERS = 8_000
BEAM_CHARACTERS = 16_000
WORKERS = 2  # batches at a time: one computes while another reads, writes, or waits for memory


class ExportedTranslator(ABC):
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
        self.metadata = json.loads((path / METADATA).read_text("utf-8"))
        self.directions = parse_directions(self.metadata["directions"])
        self.beam_size = int(self.metadata["beam_size"])
        self.length_penalty = float(self.metadata["length_penalty"])
        self.signatures = signatures_of(self.directions, self.beam_size)

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
        characters = GREEDY_CHARACTERS if beam_size == 1 else BEAM_CHARACTERS // beam_size
        batches = list(by_length(texts, max(1, characters)))

        def translate(indices: np.ndarray) -> list[list[Translation]]:
            encoded = [texts[i].encode("utf-8", "replace") for i in indices]
            if len(encoded) > LARGE_BATCH:
                encoded += [b""] * (int(rounded_rows(len(encoded), np)) - len(encoded))
            found = self._call(encoded, direction, beam_size, n_best, length_penalty)
            return read_outputs(found)[: len(indices)]

        results: list[list[Translation]] = [[] for _ in texts]
        with ThreadPoolExecutor(WORKERS) as workers:
            for indices, found in zip(batches, workers.map(translate, batches), strict=True):
                for index, translations in zip(indices, found, strict=True):
                    results[index] = translations
        return results

    @abstractmethod
    def _call(
        self,
        texts: Sequence[bytes],
        direction: Direction,
        beam_size: int,
        n_best: int,
        length_penalty: float,
    ) -> Mapping[str, np.ndarray]:
        """The outputs for one batch, as `read_outputs` takes them; called from several threads."""
