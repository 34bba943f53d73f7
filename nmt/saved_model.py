"""Run an exported SavedModel in TensorFlow's Python."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import tensorflow as tf
import tensorflow_text  # noqa: F401  registers the operations of the graph

from nmt.corpus import Direction
from nmt.exported import ExportedTranslator
from nmt.signatures import TEXTS, Signature


class SavedModelTranslator(ExportedTranslator):
    """A SavedModel that `nmt export` wrote, behind texts.

    Args:
        path: the folder of a version.

    Raises ModelError if there is no such SavedModel.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._module = tf.saved_model.load(str(path))

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
