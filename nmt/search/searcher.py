"""A Keras model around a search: it translates batches of ids through `predict_on_batch`."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from nmt.config import SearchConfig
from nmt.ensemble import Ensemble
from nmt.model import Seq2Seq
from nmt.search.beam import beam_search
from nmt.search.coverage import reranked
from nmt.search.greedy import greedy_search
from nmt.search.interface import NEVER, Hypotheses, Start
from nmt.search.loop_guard import guarded, without_loops
from nmt.special_tokens import BOS_ID, PAD_ID, UNK_ID


class Searcher(keras.Model):
    """Search with a trained model, compiled by whichever backend Keras runs on.

    Args:
        model: a trained `Seq2Seq`, or several as an `Ensemble`.
        config: the limits and penalties, and how many hypotheses are kept at every step.
        fixed_shapes: search with tensors of the same shapes from the first step to the last, as
            a compiler wants them (XLA; JAX in any case).

    Call arguments:
        source_ids: `(batch, source_length)`, right-padded with `PAD_ID`.

    Returns `Hypotheses` with n = `beam_size`.
    """

    def __init__(
        self,
        model: Seq2Seq | Ensemble,
        config: SearchConfig,
        fixed_shapes: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(dtype=model.dtype_policy, **kwargs)
        self.model = model
        self.config = config
        self.drop_finished = not fixed_shapes and keras.backend.backend() == "tensorflow"
        self.step = without_loops(self._step)

    def call(self, source_ids: Any) -> Hypotheses:
        return self.search(source_ids, self.config.beam_size, self.config.length_penalty)

    def search(
        self, source_ids: Any, beam_size: Any, length_penalty: Any, n_best: Any = 1
    ) -> Hypotheses:
        """`call` with settings that may be tensors (TensorFlow). Where one translation is wanted,
        the beam is pruned as the config says."""
        start = self.start(source_ids)
        source_length = ops.shape(source_ids)[1]
        shape = self.limit(source_length), source_length
        if isinstance(beam_size, int) and beam_size == 1:
            return greedy_search(self.step, start, *shape, length_penalty, self.drop_finished)
        found = beam_search(
            self.step,
            start,
            *shape,
            beam_size,
            length_penalty,
            self.drop_finished,
            self._pruning(n_best),
        )
        if not self.config.coverage_penalty:
            return found
        is_source = ops.not_equal(source_ids, PAD_ID)
        return reranked(found, is_source, self.config.coverage_penalty)

    def start(self, source_ids: Any) -> Start:
        """What stands before the first step."""
        memory: Any = self.model.encode(source_ids)
        lengths = ops.sum(ops.cast(ops.not_equal(source_ids, PAD_ID), "int32"), axis=1)
        state = guarded(self.model.initial_state(memory), ops.shape(source_ids)[0])
        return Start(memory, state, self.limit(lengths))

    def _pruning(self, n_best: Any) -> Any:
        """What `beam_search` takes: none of a list of translations."""
        if not self.config.pruning:
            return None
        return ops.where(ops.equal(n_best, 1), self.config.pruning, -NEVER)

    def limit(self, source_length: Any) -> Any:
        """The most pieces, EOS_ID included, of the translation of so many."""
        return source_length * self.config.max_length_ratio + self.config.max_length_offset

    def _step(self, token_ids: Any, state: Any, memory: Any) -> tuple[Any, Any, Any]:
        logits, state, attention_weights = self.model.decode_step(token_ids, state, memory)
        vocabulary = ops.arange(self.model.vocab_size)
        is_banned = (vocabulary == PAD_ID) | (vocabulary == UNK_ID) | (vocabulary == BOS_ID)
        log_probs = ops.log_softmax(logits) + ops.where(is_banned, NEVER, 0.0)
        return log_probs, state, attention_weights
