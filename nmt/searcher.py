"""A Keras model around a search: it translates batches of ids through `predict_on_batch`."""

from __future__ import annotations

from typing import Any, NamedTuple

import keras
from keras import ops

from nmt.config import SearchConfig
from nmt.coverage import reranked
from nmt.ensemble import Ensemble
from nmt.loop_guard import guarded, without_loops
from nmt.model import Seq2Seq
from nmt.search import NEVER, Hypotheses, Step, beam_search, greedy_search, length_limits
from nmt.special_tokens import BOS_ID, PAD_ID, UNK_ID


class Begun(NamedTuple):
    """A search before its first step."""

    memory: Any  # what the model's `encode` returned
    state: Any  # what `Searcher.stepper` hands on
    limits: Any  # (batch,) the most pieces of each translation, EOS_ID included


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
        begun = self.begin(source_ids)
        step, state, limits = self.stepper(begun.memory), begun.state, begun.limits
        source_length = ops.shape(source_ids)[1]
        ratio, offset = self.config.max_length_ratio, self.config.max_length_offset
        max_length = source_length * ratio + offset
        if isinstance(beam_size, int) and beam_size == 1:
            return greedy_search(step, state, limits, max_length, source_length, length_penalty)
        found = beam_search(
            step, state, limits, max_length, source_length, beam_size, length_penalty
        )
        if not self.config.coverage_penalty:
            return found
        is_source = ops.not_equal(source_ids, PAD_ID)
        return reranked(found, is_source, self.config.coverage_penalty)

    def begin(self, source_ids: Any) -> Begun:
        """What stands before the first step."""
        memory: Any = self.model.encode(source_ids)
        lengths = ops.sum(ops.cast(ops.not_equal(source_ids, PAD_ID), "int32"), axis=1)
        ratio, offset = self.config.max_length_ratio, self.config.max_length_offset
        state = guarded(self.model.initial_state(memory), ops.shape(source_ids)[0])
        return Begun(memory, state, length_limits(lengths, ratio, offset))

    def stepper(self, memory: Any) -> Step:
        """The `step` of a search in the texts of `memory`."""
        vocabulary = ops.arange(self.model.vocab_size)
        is_banned = (vocabulary == PAD_ID) | (vocabulary == UNK_ID) | (vocabulary == BOS_ID)

        @without_loops
        def step(token_ids: Any, state: Any) -> tuple[Any, Any, Any]:
            logits, state, attention_weights = self.model.decode_step(token_ids, state, memory)
            log_probs = ops.where(is_banned, NEVER, ops.log_softmax(logits))
            return log_probs, state, attention_weights

        return step
