"""The loop of a search: step after step, until no sentence is open.

No sentence's result depends on the others of its batch.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import keras
from keras import ops

from nmt.search.interface import Start
from nmt.shapes import rounded_rows


class Loop(NamedTuple):
    """A search after `step` steps."""

    step: Any  # ()
    state: Any  # structure of (batch x beam_size, ...): the decoder's
    sentences: Any  # structure of (batch, ...): what is known of each sentence
    log: Any  # structure of (max_length, batch, ...): what was done at each step


Advance = Callable[[Any, Any, Loop], Loop]  # memory and limits as in `Start`
IsOpen = Callable[[Any, Loop], Any]  # of limits; returns (batch,) boolean


def run(
    advance: Advance,
    is_open: IsOpen,
    start: Start,
    loop: Loop,
    max_length: Any,
    beam_size: Any,
    drop_finished: bool,
) -> Loop:
    """Go on from `loop` until no sentence is open, or for `max_length` steps.

    With `drop_finished`, whenever half of the sentences in work are finished, they leave, and the
    others go on in smaller tensors: of a batch's products, about half would be for sentences that
    have ended. The result is the same. It needs shapes that change, so not under a compiler that
    wants them fixed (JAX, XLA). A few finished ones stay, so that there are few sizes.
    """

    def is_unfinished(loop: Loop) -> Any:
        return ops.logical_and(loop.step < max_length, ops.any(is_open(start.limits, loop)))

    def until_half_are_finished(loop: Loop) -> Loop:
        is_finished = ops.logical_not(is_open(start.limits, loop))
        batch = ops.shape(is_finished)[0]
        many = batch - ops.sum(ops.cast(is_finished, "int32"))
        rows = ops.minimum(rounded_rows(many, ops), batch)
        index = ops.argsort(ops.cast(is_finished, "int32"))[:rows]  # the open ones, first of all
        few = many // 2
        memory, limits = _take((start.memory, start.limits), index)

        def are_many(part: Loop) -> Any:
            count = ops.sum(ops.cast(is_open(limits, part), "int32"))
            return ops.logical_and(part.step < max_length, count > few)

        part = while_loop(
            are_many, partial(advance, memory, limits), _take_sentences(loop, index, beam_size)
        )
        return _put_sentences(loop, index, part, beam_size)

    if drop_finished:
        return while_loop(is_unfinished, until_half_are_finished, loop)
    return while_loop(is_unfinished, partial(advance, start.memory, start.limits), loop)


def while_loop(condition: Callable[[Any], Any], advance: Callable[[Any], Any], loop: Any) -> Any:
    """`ops.while_loop` over one structure."""
    (loop,) = ops.while_loop(condition, lambda loop: (advance(loop),), (loop,))
    return loop


def write(log: Any, step: Any, value: Any) -> Any:
    """`log` `(max_length, ...)` with `value` `(...)` at `step`."""
    return ops.scatter_update(log, ops.reshape(step, (1, 1)), value[None])


def take_rows(state: Any, slots: Any, beam_size: Any) -> Any:
    """The rows of `state` that are in the `slots` `(batch, beam_size)` of each sentence."""
    first_row = ops.arange(ops.shape(slots)[0])[:, None] * beam_size
    return _take(state, ops.reshape(first_row + slots, (-1,)))


def _take(structure: Any, index: Any, axis: int = 0) -> Any:
    return keras.tree.map_structure(lambda x: ops.take(x, index, axis=axis), structure)


def _put(structure: Any, index: Any, part: Any) -> Any:
    return keras.tree.map_structure(
        lambda x, new: ops.scatter_update(x, index[:, None], new), structure, part
    )


def _rows(index: Any, beam_size: Any) -> Any:
    """The rows of the sentences `index`."""
    return ops.reshape(index[:, None] * beam_size + ops.arange(beam_size), (-1,))


def _take_sentences(loop: Loop, index: Any, beam_size: Any) -> Loop:
    return Loop(
        loop.step,
        _take(loop.state, _rows(index, beam_size)),
        _take(loop.sentences, index),
        _take(loop.log, index, axis=1),
    )


def _put_sentences(loop: Loop, index: Any, part: Loop, beam_size: Any) -> Loop:
    turn = partial(keras.tree.map_structure, lambda x: ops.swapaxes(x, 0, 1))
    return Loop(
        part.step,
        _put(loop.state, _rows(index, beam_size), part.state),
        _put(loop.sentences, index, part.sentences),
        turn(_put(turn(loop.log), index, turn(part.log))),
    )
