"""A search that XLA compiles for a few sizes of batches: for GPUs, and servers that allow it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import tensorflow as tf

from nmt.config import SearchConfig
from nmt.ensemble import Ensemble
from nmt.model import Seq2Seq
from nmt.search.interface import Hypotheses
from nmt.search.searcher import Searcher
from nmt.special_tokens import EOS_ID, PAD_ID

ROWS = (1, 8, 32, 128)  # the sizes that deploy/batching.config allows, and one for bulk work
LENGTHS = (16, 32, 64, 128, 256)  # pieces of the longest source of a batch


class CompiledSearch:
    """`Searcher.search`, compiled once for each of `ROWS` and `LENGTHS` that it meets.

    A batch is padded to the next size before, and its result is cut to the batch after; what is
    larger than the last size is padded to a multiple of it. The target has as many steps as the
    padded source allows, so every shape of the loop is fixed.

    Args:
        model: a trained `Seq2Seq`, or several as an `Ensemble`.
        config: the limits.
    """

    def __init__(self, model: Seq2Seq | Ensemble, config: SearchConfig) -> None:
        self.searcher = Searcher(model, config, fixed_shapes=True)
        signature = [tf.TensorSpec([None, None], tf.int32), tf.TensorSpec([], tf.float32)]
        count = tf.TensorSpec([], tf.int32)

        def greedy(source_ids: Any, length_penalty: Any) -> Hypotheses:
            return self.searcher.search(source_ids, 1, length_penalty)

        def beam(source_ids: Any, length_penalty: Any, beam_size: Any, n_best: Any) -> Hypotheses:
            return self.searcher.search(source_ids, beam_size, length_penalty, n_best)

        options: Any = {"autograph": False, "jit_compile": True}
        self._greedy = tf.function(greedy, input_signature=signature, **options)
        self._beam = tf.function(beam, input_signature=[*signature, count, count], **options)

    def search(
        self, source_ids: Any, beam_size: Any, length_penalty: Any, n_best: Any = 1
    ) -> Hypotheses:
        """As `Searcher.search`, of which it gives the result."""
        batch, length = tf.unstack(tf.shape(source_ids))
        padded = _padded(source_ids, _size(batch, ROWS), _size(length, LENGTHS))
        if isinstance(beam_size, int) and beam_size == 1:
            found = self._greedy(padded, length_penalty)
        else:
            found = self._beam(padded, length_penalty, beam_size, n_best)
        steps = self.searcher.limit(length)
        return Hypotheses(
            found.token_ids[:batch, :, :steps],
            found.lengths[:batch],
            found.log_probs[:batch],
            found.scores[:batch],
            found.attention_weights[:batch, :, :steps, :length],
        )


def _size(size: Any, sizes: Sequence[int]) -> Any:
    """The first of `sizes` that is not smaller, or the next multiple of the last."""
    largest = sizes[-1]
    place = tf.searchsorted(tf.constant(sizes), size[None])[0]
    listed = tf.gather(tf.constant([*sizes, 0]), place)
    return tf.where(size <= largest, listed, -(-size // largest) * largest)


def _padded(source_ids: Any, rows: Any, length: Any) -> Any:
    """`source_ids` with more columns of `PAD_ID`, and more rows that hold `EOS_ID` alone."""
    batch, old_length = tf.unstack(tf.shape(source_ids))
    longer = tf.pad(source_ids, [[0, 0], [0, length - old_length]], constant_values=PAD_ID)
    empty = tf.one_hot(tf.zeros([rows - batch], tf.int32), length, EOS_ID, PAD_ID, dtype=tf.int32)
    return tf.concat([longer, empty], axis=0)
