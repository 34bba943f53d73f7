"""Greedy search: the likeliest piece at every step."""

from __future__ import annotations

from typing import Any, NamedTuple

from keras import ops

from nmt.search.interface import Hypotheses, Start, Step, length_penalty
from nmt.search.loop import Loop, run, write
from nmt.special_tokens import BOS_ID, EOS_ID, PAD_ID


class _Sentences(NamedTuple):
    last_ids: Any  # (batch,)
    is_open: Any  # (batch,) boolean: EOS_ID is still to come
    log_probs: Any  # (batch,)


class _Log(NamedTuple):
    token_ids: Any  # (max_length, batch)
    attention_weights: Any  # (max_length, batch, source_length)


def greedy_search(
    step: Step,
    start: Start,
    max_length: Any,
    source_length: Any,
    penalty: Any,
    drop_finished: bool = False,
) -> Hypotheses:
    """Take the likeliest piece at every step.

    Args:
        step: see `nmt.search.interface.Step`.
        start: its limits are at most `max_length`.
        max_length: size of the result's time axis.
        source_length: size of the attention weights' last axis.
        penalty: exponent of the length normalisation of the scores.
        drop_finished: see `nmt.search.loop.run`.

    Returns `Hypotheses` with n = 1.
    """

    def advance(memory: Any, limits: Any, loop: Loop) -> Loop:
        last_ids, is_open, log_prob = loop.sentences
        log_probs, state, attention_weights = step(last_ids, loop.state, memory)
        next_ids = ops.where(is_open, likeliest(log_probs, loop.step + 1 >= limits), PAD_ID)
        gain = ops.take_along_axis(log_probs, next_ids[:, None], axis=1)[:, 0]
        attention_weights = attention_weights * ops.cast(is_open, "float32")[:, None]
        return Loop(
            loop.step + 1,
            state,
            _Sentences(
                next_ids,
                is_open & ops.not_equal(next_ids, EOS_ID),
                log_prob + ops.where(is_open, gain, 0.0),
            ),
            _Log(
                write(loop.log.token_ids, loop.step, next_ids),
                write(loop.log.attention_weights, loop.step, attention_weights),
            ),
        )

    first = _first(start, max_length, source_length)
    _, _, sentences, log = run(advance, _is_open, start, first, max_length, 1, drop_finished)
    lengths = ops.sum(ops.cast(log.token_ids != PAD_ID, "int32"), axis=0) - 1  # less EOS_ID
    scores = sentences.log_probs / length_penalty(ops.cast(lengths + 1, "float32"), penalty)
    return Hypotheses(
        ops.transpose(log.token_ids)[:, None, :],
        lengths[:, None],
        sentences.log_probs[:, None],
        scores[:, None],
        ops.transpose(log.attention_weights, (1, 0, 2))[:, None],
    )


def _first(start: Start, max_length: Any, source_length: Any) -> Loop:
    batch = ops.shape(start.limits)[0]
    return Loop(
        ops.zeros((), "int32"),
        start.state,
        _Sentences(
            ops.full((batch,), BOS_ID, "int32"),
            ops.ones((batch,), "bool"),
            ops.zeros((batch,), "float32"),
        ),
        _Log(
            ops.full((max_length, batch), PAD_ID, "int32"),
            ops.zeros((max_length, batch, source_length), "float32"),
        ),
    )


def likeliest(log_probs: Any, is_last: Any) -> Any:
    """The best piece `(rows,)` by `log_probs` `(rows, vocab_size)`: EOS_ID where `is_last`."""
    return ops.where(is_last, EOS_ID, ops.cast(ops.argmax(log_probs, axis=-1), "int32"))


def _is_open(limits: Any, loop: Loop) -> Any:
    del limits  # a sentence at its limit was ended
    return loop.sentences.is_open
