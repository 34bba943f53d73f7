"""Greedy and beam search over a step callback, on any Keras backend and inside an exported graph.

The search knows nothing of the model: it calls `step(token_ids, state)`, which takes the previous
pieces `(rows,)` and a `NamedTuple` or other structure of tensors `(rows, ...)`, and returns
log-probabilities `(rows, vocab_size)` in float32, the next state, and attention weights
`(rows, source_length)`. `rows` is batch x beam_size; the rows of one sentence are adjacent.

Every loop state has a fixed shape, and no row's result depends on the other rows of its batch.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import keras
from keras import ops

from nmt.special_tokens import BOS_ID, EOS_ID, PAD_ID

Step = Callable[[Any, Any], tuple[Any, Any, Any]]
NEVER = -1e9  # a finite minus infinity: it stays valid in JSON and in sums


class Hypotheses(NamedTuple):
    """The `n` best translations of each sentence, best first."""

    token_ids: Any  # (batch, n, max_length) int32: pieces, EOS_ID, then PAD_ID
    lengths: Any  # (batch, n) int32: pieces before EOS_ID
    log_probs: Any  # (batch, n): log-probability of the pieces and EOS_ID; NEVER where none is
    scores: Any  # (batch, n): log_probs, length-normalised
    attention_weights: Any  # (batch, n, max_length, source_length)


def length_limits(source_lengths: Any, ratio: int, offset: int) -> Any:
    """The most pieces, EOS_ID included, of each translation: `ratio * source length + offset`."""
    return ops.cast(source_lengths * ratio + offset, "int32")


def length_penalty(length: Any, exponent: Any) -> Any:
    """What the log-probability of `length` pieces, EOS_ID included, is divided by
    (Wu et al. 2016, equation 14)."""
    return ((5.0 + length) / 6.0) ** exponent


def length_normalised(log_probs: Any, lengths: Any, exponent: Any) -> Any:
    """`log_probs` divided by the length penalty of `lengths` pieces."""
    return log_probs / length_penalty(ops.cast(lengths, "float32"), exponent)


class _GreedyLoop(NamedTuple):
    step: Any  # ()
    state: Any  # structure of (batch, ...)
    last_ids: Any  # (batch,)
    is_open: Any  # (batch,) boolean: EOS_ID is still to come
    log_probs: Any  # (batch,)
    token_ids: Any  # (max_length, batch)
    attention_weights: Any  # (max_length, batch, source_length)


def greedy_search(
    step: Step, state: Any, limits: Any, max_length: Any, source_length: Any, length_penalty: Any
) -> Hypotheses:
    """Take the likeliest piece at every step.

    Args:
        step: see the module.
        state: the decoder's state before the first piece, tensors `(batch, ...)`.
        limits: `(batch,)` the most pieces of each row, EOS_ID included, all <= `max_length`.
        max_length: size of the result's time axis.
        source_length: size of the attention weights' last axis.
        length_penalty: exponent of the length normalisation of the scores.

    Returns `Hypotheses` with n = 1.
    """
    batch = ops.shape(limits)[0]

    def is_unfinished(loop: _GreedyLoop) -> Any:
        return ops.logical_and(loop.step < max_length, ops.any(loop.is_open))

    def advance(loop: _GreedyLoop) -> _GreedyLoop:
        log_probs, state, attention_weights = step(loop.last_ids, loop.state)
        log_probs = end_at_limit(log_probs, loop.step + 1 >= limits)
        best_ids = ops.cast(ops.argmax(log_probs, axis=-1), "int32")
        best_log_probs = ops.max(log_probs, axis=-1)
        attention_weights = attention_weights * ops.cast(loop.is_open, "float32")[:, None]
        next_ids = ops.where(loop.is_open, best_ids, PAD_ID)
        return _GreedyLoop(
            loop.step + 1,
            state,
            next_ids,
            ops.logical_and(loop.is_open, ops.not_equal(next_ids, EOS_ID)),
            loop.log_probs + ops.where(loop.is_open, best_log_probs, 0.0),
            _write(loop.token_ids, loop.step, next_ids),
            _write(loop.attention_weights, loop.step, attention_weights),
        )

    (loop,) = _while(
        is_unfinished,
        advance,
        _GreedyLoop(
            ops.zeros((), "int32"),
            state,
            ops.full((batch,), BOS_ID, "int32"),
            ops.ones((batch,), "bool"),
            ops.zeros((batch,), "float32"),
            ops.full((max_length, batch), PAD_ID, "int32"),
            ops.zeros((max_length, batch, source_length), "float32"),
        ),
    )
    lengths = ops.sum(ops.cast(loop.token_ids != PAD_ID, "int32"), axis=0) - 1  # less EOS_ID
    return Hypotheses(
        ops.transpose(loop.token_ids)[:, None, :],
        lengths[:, None],
        loop.log_probs[:, None],
        length_normalised(loop.log_probs, lengths + 1, length_penalty)[:, None],
        ops.transpose(loop.attention_weights, (1, 0, 2))[:, None],
    )


class _BeamLoop(NamedTuple):
    """A beam search after `step` steps.

    Instead of growing every hypothesis, the search logs at each step which slot of the beam a
    hypothesis came from (`parents`); `_trace_back` reads the hypotheses off at the end.
    """

    step: Any  # ()
    state: Any  # structure of (batch * beam, ...)
    last_ids: Any  # (batch, beam)
    open_log_probs: Any  # (batch, beam): hypotheses without EOS_ID, best first
    finished_scores: Any  # (batch, beam): hypotheses with EOS_ID, best first
    finished_log_probs: Any  # (batch, beam)
    finished_steps: Any  # (batch, beam): the step that ended them
    finished_slots: Any  # (batch, beam): the slot they were in before that step
    token_ids: Any  # (max_length, batch, beam)
    parents: Any  # (max_length, batch, beam)
    attention_weights: Any  # (max_length, batch, beam, source_length)


def beam_search(
    step: Step,
    state: Any,
    limits: Any,
    max_length: Any,
    source_length: Any,
    beam_size: Any,
    length_penalty: Any,
) -> Hypotheses:
    """Keep the `beam_size` likeliest open hypotheses of each sentence at every step.

    A hypothesis whose next piece is EOS_ID is finished if it ranks among the best `beam_size`
    continuations. A sentence is done when it has `beam_size` finished hypotheses; they are
    returned by length-normalised score. With `beam_size` 1 this is greedy search.

    Args:
        step: see the module.
        state: the decoder's state before the first piece, tensors `(batch, ...)`.
        limits: `(batch,)` the most pieces of each row, EOS_ID included, all <= `max_length`.
        max_length: size of the result's time axis.
        source_length: size of the attention weights' last axis.
        beam_size: hypotheses kept; an int, or a scalar tensor in a TensorFlow graph.
        length_penalty: exponent of the length normalisation (0: none).

    Returns `Hypotheses` with n = `beam_size`.
    """
    batch = ops.shape(limits)[0]

    def is_unfinished(loop: _BeamLoop) -> Any:
        is_done = ops.all(loop.finished_scores > NEVER / 2)
        return ops.logical_and(loop.step < max_length, ops.logical_not(is_done))

    def advance(loop: _BeamLoop) -> _BeamLoop:
        log_probs, state, attention_weights = step(ops.reshape(loop.last_ids, (-1,)), loop.state)
        is_last = loop.step + 1 >= limits
        top_log_probs, top_slots, top_ids = _continue(loop, log_probs, is_last, beam_size)
        ends = ops.equal(top_ids, EOS_ID)

        finished = _merge_finished(loop, top_log_probs, top_slots, ends, beam_size, length_penalty)
        open_log_probs, chosen = ops.top_k(ops.where(ends, NEVER, top_log_probs), beam_size)
        slots = ops.take_along_axis(top_slots, chosen, axis=1)
        next_ids = ops.take_along_axis(top_ids, chosen, axis=1)
        attention_weights = ops.reshape(attention_weights, (batch, beam_size, source_length))
        return _BeamLoop(
            loop.step + 1,
            _gather_rows(state, slots, beam_size),
            next_ids,
            open_log_probs,
            *finished,
            _write(loop.token_ids, loop.step, next_ids),
            _write(loop.parents, loop.step, slots),
            _write(loop.attention_weights, loop.step, attention_weights),
        )

    start = _first_beam(state, batch, beam_size, max_length, source_length)
    (loop,) = _while(is_unfinished, advance, start)
    return _trace_back(loop)


def _first_beam(
    state: Any, batch: Any, beam_size: Any, max_length: Any, source_length: Any
) -> _BeamLoop:
    """Each sentence starts with one open hypothesis: the beam's other slots are impossible."""
    beam_shape = (batch, beam_size)
    is_first = ops.arange(beam_size)[None, :] < ops.ones((batch, 1), "int32")
    return _BeamLoop(
        ops.zeros((), "int32"),
        keras.tree.map_structure(lambda x: ops.repeat(x, beam_size, axis=0), state),
        ops.full(beam_shape, BOS_ID, "int32"),
        ops.where(is_first, 0.0, NEVER),
        ops.full(beam_shape, NEVER, "float32"),
        ops.full(beam_shape, NEVER, "float32"),
        ops.zeros(beam_shape, "int32"),
        ops.zeros(beam_shape, "int32"),
        ops.full((max_length, *beam_shape), PAD_ID, "int32"),
        ops.zeros((max_length, *beam_shape), "int32"),
        ops.zeros((max_length, *beam_shape, source_length), "float32"),
    )


def _continue(
    loop: _BeamLoop, log_probs: Any, is_last: Any, beam_size: Any
) -> tuple[Any, Any, Any]:
    """The likeliest continuations `(batch, 2 * beam)`: log-probability, slot and next piece.

    At most `beam_size` of them end with EOS_ID, so twice as many leave a full open beam.
    """
    vocab_size = log_probs.shape[-1]
    log_probs = ops.reshape(log_probs, (ops.shape(is_last)[0], beam_size, vocab_size))
    log_probs = end_at_limit(log_probs, is_last[:, None])
    candidates = ops.maximum(loop.open_log_probs[:, :, None] + log_probs, NEVER)
    candidates = ops.reshape(candidates, (ops.shape(is_last)[0], beam_size * vocab_size))
    top_log_probs, top = ops.top_k(candidates, 2 * beam_size)
    return top_log_probs, top // vocab_size, top % vocab_size


def _merge_finished(
    loop: _BeamLoop, log_probs: Any, slots: Any, ends: Any, beam_size: Any, length_penalty: Any
) -> tuple[Any, Any, Any, Any]:
    """The best `beam_size` of the finished hypotheses and of those that end at this step."""
    rank = ops.arange(2 * beam_size)[None, :]
    is_row_open = ops.any(loop.finished_scores <= NEVER / 2, axis=1, keepdims=True)
    is_new = ends & (rank < beam_size) & is_row_open & (log_probs > NEVER / 2)
    scores = length_normalised(log_probs, loop.step + 1, length_penalty)
    scores = ops.concatenate([loop.finished_scores, ops.where(is_new, scores, NEVER)], axis=1)
    scores, chosen = ops.top_k(scores, beam_size)

    def merge(old: Any, new: Any) -> Any:
        return ops.take_along_axis(ops.concatenate([old, new], axis=1), chosen, axis=1)

    return (
        scores,
        merge(loop.finished_log_probs, ops.where(is_new, log_probs, NEVER)),
        merge(loop.finished_steps, ops.full_like(slots, 1) * loop.step),
        merge(loop.finished_slots, slots),
    )


class _TraceLoop(NamedTuple):
    step: Any  # ()
    slots: Any  # (batch, beam): where each finished hypothesis stood before `step`
    token_ids: Any  # (max_length, batch, beam)
    attention_weights: Any  # (max_length, batch, beam, source_length)


def _trace_back(loop: _BeamLoop) -> Hypotheses:
    """Read the finished hypotheses off the log, from their last step to their first."""
    is_found = loop.finished_scores > NEVER / 2

    def advance(trace: _TraceLoop) -> _TraceLoop:
        step = trace.step - 1
        ends = ops.equal(step, loop.finished_steps) & is_found
        within = (step <= loop.finished_steps) & is_found
        logged_ids = ops.take_along_axis(loop.token_ids[step], trace.slots, axis=1)
        parents = ops.take_along_axis(loop.parents[step], trace.slots, axis=1)
        slots = ops.where(step < loop.finished_steps, parents, loop.finished_slots)
        weights = ops.take_along_axis(loop.attention_weights[step], slots[:, :, None], axis=1)
        token_ids = ops.where(ends, EOS_ID, ops.where(within, logged_ids, PAD_ID))
        weights = weights * ops.cast(within, "float32")[:, :, None]
        return _TraceLoop(
            step,
            slots,
            _write(trace.token_ids, step, token_ids),
            _write(trace.attention_weights, step, weights),
        )

    (trace,) = _while(
        lambda trace: trace.step > 0,
        advance,
        _TraceLoop(
            loop.step,
            loop.finished_slots,
            ops.full_like(loop.token_ids, PAD_ID),
            ops.zeros_like(loop.attention_weights),
        ),
    )
    return Hypotheses(
        ops.transpose(trace.token_ids, (1, 2, 0)),
        ops.where(is_found, loop.finished_steps, 0),
        loop.finished_log_probs,
        loop.finished_scores,
        ops.transpose(trace.attention_weights, (1, 2, 0, 3)),
    )


def end_at_limit(log_probs: Any, is_last: Any) -> Any:
    """`log_probs` with nothing but EOS_ID possible where `is_last`, a mask of all axes but the
    vocabulary."""
    is_eos = ops.equal(ops.arange(log_probs.shape[-1]), EOS_ID)
    return ops.where(ops.logical_or(is_eos, ops.logical_not(is_last)[..., None]), log_probs, NEVER)


def _gather_rows(state: Any, slots: Any, beam_size: Any) -> Any:
    """Each tensor `(batch * beam, ...)` of `state` reordered by `slots` `(batch, beam)`."""
    first_row = ops.arange(ops.shape(slots)[0])[:, None] * beam_size
    rows = ops.reshape(first_row + slots, (-1,))
    return keras.tree.map_structure(lambda x: ops.take(x, rows, axis=0), state)


def _write(log: Any, step: Any, value: Any) -> Any:
    """`log` `(max_length, ...)` with `value` `(...)` at `step`."""
    return ops.scatter_update(log, ops.reshape(step, (1, 1)), value[None])


def _while(condition: Callable[[Any], Any], advance: Callable[[Any], Any], loop: Any) -> tuple[Any]:
    return ops.while_loop(condition, lambda loop: (advance(loop),), (loop,))
