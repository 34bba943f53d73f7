"""A Keras model around a search: it translates batches of ids through `predict_on_batch`."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from nmt.ensemble import Ensemble
from nmt.model import Seq2Seq
from nmt.search import NEVER, Hypotheses, beam_search, greedy_search, length_limits
from nmt.special_tokens import BOS_ID, PAD_ID, UNK_ID


class Searcher(keras.Model):
    """Search with a trained model, compiled by whichever backend Keras runs on.

    Args:
        model: a trained `Seq2Seq`, or several as an `Ensemble`.
        beam_size: hypotheses kept at every step; 1 is greedy search.
        length_penalty: exponent of the length normalisation of scores.
        max_length_ratio, max_length_offset: a translation has at most
            `ratio * source pieces + offset` pieces, its end included.

    Call arguments:
        source_ids: `(batch, source_length)`, right-padded with `PAD_ID`.

    Returns `Hypotheses` with n = `beam_size`.
    """

    def __init__(
        self,
        model: Seq2Seq | Ensemble,
        beam_size: int = 1,
        length_penalty: float = 1.0,
        max_length_ratio: int = 2,
        max_length_offset: int = 10,
        **kwargs: Any,
    ) -> None:
        super().__init__(dtype=model.dtype_policy, **kwargs)
        self.model = model
        self.beam_size = beam_size
        self.length_penalty = length_penalty
        self.max_length_ratio = max_length_ratio
        self.max_length_offset = max_length_offset

    def call(self, source_ids: Any) -> Hypotheses:
        return self.search(source_ids, self.beam_size, self.length_penalty)

    def search(self, source_ids: Any, beam_size: Any, length_penalty: Any) -> Hypotheses:
        """`call` with a beam size and a length penalty that may be tensors (TensorFlow)."""
        memory: Any = self.model.encode(source_ids)
        state = self.model.initial_state(memory)
        source_length = ops.shape(source_ids)[1]
        lengths = ops.sum(ops.cast(source_ids != PAD_ID, "int32"), axis=1)
        limits = length_limits(lengths, self.max_length_ratio, self.max_length_offset)
        max_length = source_length * self.max_length_ratio + self.max_length_offset
        vocabulary = ops.arange(self.model.vocab_size)
        is_banned = (vocabulary == PAD_ID) | (vocabulary == UNK_ID) | (vocabulary == BOS_ID)

        def step(token_ids: Any, state: Any) -> tuple[Any, Any, Any]:
            logits, state, attention_weights = self.model.decode_step(token_ids, state, memory)
            log_probs = ops.where(is_banned, NEVER, ops.log_softmax(logits))
            return log_probs, state, attention_weights

        if isinstance(beam_size, int) and beam_size == 1:
            return greedy_search(step, state, limits, max_length, source_length, length_penalty)
        return beam_search(
            step, state, limits, max_length, source_length, beam_size, length_penalty
        )
