"""A Keras model around a search: it translates batches of ids through `predict_on_batch`."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from nmt.config import SearchConfig
from nmt.coverage import reranked
from nmt.ensemble import Ensemble
from nmt.loop_guard import guarded, without_loops
from nmt.model import Seq2Seq
from nmt.search import NEVER, Hypotheses, beam_search, greedy_search, length_limits
from nmt.special_tokens import BOS_ID, PAD_ID, UNK_ID


class Searcher(keras.Model):
    """Search with a trained model, compiled by whichever backend Keras runs on.

    Args:
        model: a trained `Seq2Seq`, or several as an `Ensemble`.
        config: the limits and penalties, and how many hypotheses are kept at every step.

    Call arguments:
        source_ids: `(batch, source_length)`, right-padded with `PAD_ID`.

    Returns `Hypotheses` with n = `beam_size`.
    """

    def __init__(
        self,
        model: Seq2Seq | Ensemble,
        config: SearchConfig,
        **kwargs: Any,
    ) -> None:
        super().__init__(dtype=model.dtype_policy, **kwargs)
        self.model = model
        self.config = config

    def call(self, source_ids: Any) -> Hypotheses:
        return self.search(source_ids, self.config.beam_size, self.config.length_penalty)

    def search(self, source_ids: Any, beam_size: Any, length_penalty: Any) -> Hypotheses:
        """`call` with a beam size and a length penalty that may be tensors (TensorFlow)."""
        memory: Any = self.model.encode(source_ids)
        batch, source_length = ops.shape(source_ids)
        state = guarded(self.model.initial_state(memory), batch)
        is_source = ops.not_equal(source_ids, PAD_ID)
        lengths = ops.sum(ops.cast(is_source, "int32"), axis=1)
        ratio, offset = self.config.max_length_ratio, self.config.max_length_offset
        limits = length_limits(lengths, ratio, offset)
        max_length = source_length * ratio + offset
        vocabulary = ops.arange(self.model.vocab_size)
        is_banned = (vocabulary == PAD_ID) | (vocabulary == UNK_ID) | (vocabulary == BOS_ID)

        @without_loops
        def step(token_ids: Any, state: Any) -> tuple[Any, Any, Any]:
            logits, state, attention_weights = self.model.decode_step(token_ids, state, memory)
            log_probs = ops.where(is_banned, NEVER, ops.log_softmax(logits))
            return log_probs, state, attention_weights

        if isinstance(beam_size, int) and beam_size == 1:
            return greedy_search(step, state, limits, max_length, source_length, length_penalty)
        found = beam_search(
            step, state, limits, max_length, source_length, beam_size, length_penalty
        )
        if not self.config.coverage_penalty:
            return found
        return reranked(found, is_source, self.config.coverage_penalty)
