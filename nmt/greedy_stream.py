"""Greedy search one piece at a time, for who wants to see a translation as it is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tensorflow as tf

from nmt.search.greedy import likeliest
from nmt.search.searcher import Searcher
from nmt.special_tokens import BOS_ID, EOS_ID
from nmt.stored_weights import StoredWeights

TEXT = tf.TensorSpec([None], tf.string, name="text")
LANGUAGE = tf.TensorSpec([], tf.string, name="target_language")


class GreedyStream(tf.Module):
    """`begin` once, then `advance` until nothing is open; the last texts are greedy search's.

    Args:
        searcher: of the exported model.
        weights: under which it computes.
        read: texts and a target language to source pieces `(batch, source_time)`, which texts
            have any, and what `write` has to know of the texts `(batch,)`.
        write: pieces `(batch, 1, time)`, their number `(batch, 1)` and what `read` returned last
            to texts `(batch, 1)`.
    """

    def __init__(
        self,
        searcher: Searcher,
        weights: StoredWeights,
        read: Callable[[Any, Any], tuple[Any, Any, Any]],
        write: Callable[[Any, Any, Any], Any],
    ) -> None:
        super().__init__(name="stream")
        self._parts = lambda: (searcher, weights, read, write)  # attributes would be saved
        begun = self.begin.get_concrete_function().structured_outputs
        self.advance = tf.function(
            self._advance,
            input_signature=[
                [tf.TensorSpec(tensor.shape, tensor.dtype) for tensor in begun["state"]],
                tf.TensorSpec([None, None], tf.int32, name="token_ids"),
                tf.TensorSpec([None], tf.bool, name="is_loud"),
            ],
            autograph=False,
        )

    @tf.function(input_signature=[TEXT, LANGUAGE], autograph=False)
    def begin(self, text: Any, target_language: Any) -> dict[str, Any]:
        """`state`, `token_ids` and `is_loud` for `advance`, and `is_open` `(batch,)`: which texts
        have anything to translate."""
        searcher, weights, read, _ = self._parts()
        source_ids, is_text, is_loud = read(text, target_language)
        with weights.used():
            start = searcher.start(source_ids)
        self._structure = lambda: start
        return {
            "state": tf.nest.flatten(start),
            "token_ids": tf.fill([tf.shape(text)[0], 1], BOS_ID),
            "is_loud": is_loud,
            "is_open": is_text,
        }

    def _advance(self, state: Any, token_ids: Any, is_loud: Any) -> dict[str, Any]:
        """One step: the next `state` and `token_ids`, the `text` so far, and what `is_open`."""
        searcher, weights, _, write = self._parts()
        memory, search_state, limits = tf.nest.pack_sequence_as(self._structure(), state)
        with weights.used():
            log_probs, search_state, _ = searcher.step(token_ids[:, -1], search_state, memory)
        next_ids = likeliest(log_probs, tf.shape(token_ids)[1] >= limits)
        was_open = tf.reduce_all(token_ids != EOS_ID, axis=1)
        next_ids = tf.where(was_open, next_ids, EOS_ID)
        token_ids = tf.concat([token_ids, next_ids[:, None]], axis=1)
        lengths = tf.math.count_nonzero(token_ids[:, 1:] != EOS_ID, axis=1, dtype=tf.int32)
        return {
            "state": tf.nest.flatten((memory, search_state, limits)),
            "token_ids": token_ids,
            "text": write(token_ids[:, None, 1:], lengths[:, None], is_loud)[:, 0],
            "is_open": was_open & (next_ids != EOS_ID),
        }
