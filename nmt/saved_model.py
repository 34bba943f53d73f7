"""Translate texts with an exported SavedModel."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import tensorflow as tf
import tensorflow_text  # noqa: F401  registers the operations of the graph

from nmt.batches import by_length
from nmt.corpus import Direction, parse_directions
from nmt.errors import ModelError
from nmt.translation import Translation

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
            batch = self._module.translate(
                tf.constant([texts[i].encode("utf-8", "replace") for i in indices]),
                tf.constant(direction.target),
                tf.constant(beam_size),
                tf.constant(n_best),
                tf.constant(length_penalty, tf.float32),
            )
            batch = {name: value.numpy() for name, value in batch.items()}
            for position, index in enumerate(indices):
                results[index] = [_read(batch, position, n) for n in range(n_best)]
        return results


def _read(batch: dict[str, Any], position: int, n: int) -> Translation:
    length = int(batch["length"][position, n])
    source_length = int(batch["source_length"][position])
    return Translation(
        batch["translation"][position, n].decode(),
        float(batch["score"][position, n]),
        float(batch["log_prob"][position, n]),
        tuple(piece.decode() for piece in batch["pieces"][position, n, :length]),
        tuple(piece.decode() for piece in batch["source_pieces"][position, :source_length]),
        batch["attention_weights"][position, n, :length, :source_length],
    )
