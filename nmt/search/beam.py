"""Beam search: the likeliest open hypotheses of each sentence at every step."""

from __future__ import annotations

from typing import Any, NamedTuple

import keras
from keras import ops

from nmt.search.interface import NEVER, Hypotheses, Start, Step, length_penalty
from nmt.search.loop import Loop, run, take_rows, while_loop, write
from nmt.search.top_k import top_k
from nmt.special_tokens import BOS_ID, EOS_ID, PAD_ID


class _Sentences(NamedTuple):
    last_ids: Any  # (batch, beam)
    open_log_probs: Any  # (batch, beam): hypotheses without EOS_ID, best first
    finished_scores: Any  # (batch, beam): hypotheses with EOS_ID, best first
    finished_log_probs: Any  # (batch, beam)
    finished_steps: Any  # (batch, beam): the step that ended them
    finished_slots: Any  # (batch, beam): the slot they were in before that step


class _Log(NamedTuple):
    """Instead of growing every hypothesis, the search logs at each step which slot of the beam a
    hypothesis came from; `_trace_back` reads the hypotheses off at the end."""

    token_ids: Any  # (max_length, batch, beam)
    parents: Any  # (max_length, batch, beam)
    attention_weights: Any  # (max_length, batch, beam, source_length)


def beam_search(
    step: Step,
    start: Start,
    max_length: Any,
    source_length: Any,
    beam_size: Any,
    penalty: Any,
    drop_finished: bool = False,
    pruning: Any = None,
) -> Hypotheses:
    """Keep the `beam_size` likeliest open hypotheses of each sentence at every step.

    A hypothesis whose next piece is EOS_ID is finished if it ranks among the best `beam_size`
    continuations. A sentence is done when it has `beam_size` finished hypotheses; they are
    returned by length-normalised score. With `beam_size` 1 this is greedy search.

    Args:
        step: see `nmt.search.interface.Step`.
        start: its limits are at most `max_length`.
        max_length: size of the result's time axis.
        source_length: size of the attention weights' last axis.
        beam_size: hypotheses kept; an int, or a scalar tensor in a TensorFlow graph.
        penalty: exponent of the length normalisation (0: none).
        drop_finished: see `nmt.search.loop.run`.
        pruning: drop open hypotheses whose log-probability is lower by more than this than that of
            the best one, open or finished; then fewer than n may be found.

    Returns `Hypotheses` with n = `beam_size`.
    """

    def advance(memory: Any, limits: Any, loop: Loop) -> Loop:
        last, log = loop.sentences, loop.log
        last_ids = ops.reshape(last.last_ids, (-1,))
        log_probs, state, attention_weights = step(last_ids, loop.state, memory)
        is_last = loop.step + 1 >= limits
        top_log_probs, top_slots, top_ids = _continue(last, log_probs, is_last, beam_size)
        ends = ops.equal(top_ids, EOS_ID)

        finished = _merge_finished(
            last, loop.step, top_log_probs, top_slots, ends, beam_size, penalty
        )
        open_log_probs, chosen = ops.top_k(ops.where(ends, NEVER, top_log_probs), beam_size)
        slots, next_ids = (ops.take_along_axis(x, chosen, axis=1) for x in (top_slots, top_ids))
        attention_weights = ops.reshape(attention_weights, (-1, beam_size, source_length))
        return Loop(
            loop.step + 1,
            take_rows(state, slots, beam_size),
            _Sentences(next_ids, _pruned(open_log_probs, finished[1], pruning), *finished),
            _Log(
                write(log.token_ids, loop.step, next_ids),
                write(log.parents, loop.step, slots),
                write(log.attention_weights, loop.step, attention_weights),
            ),
        )

    first = _first_beam(start, beam_size, max_length, source_length)
    found = run(advance, _is_open, start, first, max_length, beam_size, drop_finished)
    return _trace_back(found)


def _is_open(limits: Any, loop: Loop) -> Any:
    is_full = ops.all(loop.sentences.finished_scores > NEVER / 2, axis=1)
    is_alive = ops.any(loop.sentences.open_log_probs > NEVER / 2, axis=1)
    return ops.logical_not(is_full) & is_alive & (loop.step < limits)


def _pruned(open_log_probs: Any, finished_log_probs: Any, pruning: Any) -> Any:
    """`open_log_probs` `(batch, beam)` with NEVER where they are too far from the best."""
    if pruning is None:
        return open_log_probs
    known = ops.concatenate([open_log_probs, finished_log_probs], axis=1)
    least = ops.max(known, axis=1, keepdims=True) - pruning
    return ops.where(open_log_probs < least, NEVER, open_log_probs)


def _first_beam(start: Start, beam_size: Any, max_length: Any, source_length: Any) -> Loop:
    """Each sentence starts with one open hypothesis: the beam's other slots are impossible."""
    batch = ops.shape(start.limits)[0]
    beam_shape = (batch, beam_size)
    is_first = ops.arange(beam_size)[None, :] < ops.ones((batch, 1), "int32")
    return Loop(
        ops.zeros((), "int32"),
        keras.tree.map_structure(lambda x: ops.repeat(x, beam_size, axis=0), start.state),
        _Sentences(
            ops.full(beam_shape, BOS_ID, "int32"),
            ops.where(is_first, 0.0, NEVER),
            ops.full(beam_shape, NEVER, "float32"),
            ops.full(beam_shape, NEVER, "float32"),
            ops.zeros(beam_shape, "int32"),
            ops.zeros(beam_shape, "int32"),
        ),
        _Log(
            ops.full((max_length, *beam_shape), PAD_ID, "int32"),
            ops.zeros((max_length, *beam_shape), "int32"),
            ops.zeros((max_length, *beam_shape, source_length), "float32"),
        ),
    )


def _continue(
    last: _Sentences, log_probs: Any, is_last: Any, beam_size: Any
) -> tuple[Any, Any, Any]:
    """The likeliest continuations `(batch, 2 * beam)`: log-probability, slot and next piece.

    At most `beam_size` of them end with EOS_ID, so twice as many leave a full open beam.
    """
    vocab_size = log_probs.shape[-1]
    log_probs = ops.reshape(log_probs, (-1, beam_size, vocab_size))
    log_probs = ops.cond(  # few steps are anyone's last, and the mask is as large as the vocabulary
        ops.any(is_last), lambda: _end(log_probs, is_last), lambda: log_probs
    )
    top_log_probs, top = top_k(last.open_log_probs[:, :, None] + log_probs, 2 * beam_size)
    return ops.maximum(top_log_probs, NEVER), top // vocab_size, top % vocab_size


def _end(log_probs: Any, is_last: Any) -> Any:
    """`log_probs` `(batch, beam, vocab_size)` with nothing but EOS_ID possible where `is_last`."""
    is_eos = ops.equal(ops.arange(log_probs.shape[-1]), EOS_ID)
    return ops.where(is_eos | ops.logical_not(is_last)[:, None, None], log_probs, NEVER)


def _merge_finished(
    last: _Sentences,
    step: Any,
    log_probs: Any,
    slots: Any,
    ends: Any,
    beam_size: Any,
    penalty: Any,
) -> tuple[Any, Any, Any, Any]:
    """The best `beam_size` of the finished hypotheses and of those that end at this step."""
    rank = ops.arange(2 * beam_size)[None, :]
    is_row_open = ops.any(last.finished_scores <= NEVER / 2, axis=1, keepdims=True)
    is_new = ends & (rank < beam_size) & is_row_open & (log_probs > NEVER / 2)
    scores = log_probs / length_penalty(ops.cast(step + 1, "float32"), penalty)
    scores = ops.concatenate([last.finished_scores, ops.where(is_new, scores, NEVER)], axis=1)
    scores, chosen = ops.top_k(scores, beam_size)

    def merge(old: Any, new: Any) -> Any:
        return ops.take_along_axis(ops.concatenate([old, new], axis=1), chosen, axis=1)

    return (
        scores,
        merge(last.finished_log_probs, ops.where(is_new, log_probs, NEVER)),
        merge(last.finished_steps, ops.full_like(slots, 1) * step),
        merge(last.finished_slots, slots),
    )


class _TraceLoop(NamedTuple):
    step: Any  # ()
    slots: Any  # (batch, beam): where each finished hypothesis stood before `step`
    token_ids: Any  # (max_length, batch, beam)
    attention_weights: Any  # (max_length, batch, beam, source_length)


def _trace_back(loop: Loop) -> Hypotheses:
    """Read the finished hypotheses off the log, from their last step to their first."""
    last, log = loop.sentences, loop.log
    is_found = last.finished_scores > NEVER / 2

    def advance(trace: _TraceLoop) -> _TraceLoop:
        step = trace.step - 1
        ends = ops.equal(step, last.finished_steps) & is_found
        within = (step <= last.finished_steps) & is_found
        logged_ids = ops.take_along_axis(log.token_ids[step], trace.slots, axis=1)
        parents = ops.take_along_axis(log.parents[step], trace.slots, axis=1)
        slots = ops.where(step < last.finished_steps, parents, last.finished_slots)
        weights = ops.take_along_axis(log.attention_weights[step], slots[:, :, None], axis=1)
        token_ids = ops.where(ends, EOS_ID, ops.where(within, logged_ids, PAD_ID))
        weights = weights * ops.cast(within, "float32")[:, :, None]
        return _TraceLoop(
            step,
            slots,
            write(trace.token_ids, step, token_ids),
            write(trace.attention_weights, step, weights),
        )

    trace = while_loop(
        lambda trace: trace.step > 0,
        advance,
        _TraceLoop(
            loop.step,
            last.finished_slots,
            ops.full_like(log.token_ids, PAD_ID),
            ops.zeros_like(log.attention_weights),
        ),
    )
    return Hypotheses(
        ops.transpose(trace.token_ids, (1, 2, 0)),
        ops.where(is_found, last.finished_steps, 0),
        last.finished_log_probs,
        last.finished_scores,
        ops.transpose(trace.attention_weights, (1, 2, 0, 3)),
    )
