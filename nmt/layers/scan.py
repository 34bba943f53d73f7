"""The loop over the steps of a sequence, in the form that its runtime runs fast."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from keras import ops

_in_one_tensor = ContextVar("in_one_tensor", default=False)


def scan(step: Callable[[Any, Any], Any], start: Any, inputs: Any, reverse: bool = False) -> Any:
    """The states after each step of a recurrence, in the order of the inputs.

    Args:
        step: of a state `(batch, units)` and one step of the inputs to the next state.
        start: the state before the first step.
        inputs: `(time, batch, features)`.
        reverse: go from the last step to the first.

    Returns `(time, batch, units)`.
    """
    if _in_one_tensor.get():
        return _scan_in_one_tensor(step, start, inputs, reverse)

    def advance(state: Any, step_inputs: Any) -> tuple[Any, Any]:
        state = step(state, step_inputs)
        return state, state

    return ops.scan(advance, start, inputs, reverse=reverse)[1]


@contextmanager
def in_one_tensor() -> Iterator[None]:
    """Trace loops that keep their states in one tensor instead of a list of tensors.

    LiteRT's lists want a batch of a fixed size, and are slow. No gradient goes through it.
    """
    token = _in_one_tensor.set(True)
    try:
        yield
    finally:
        _in_one_tensor.reset(token)


def _scan_in_one_tensor(
    step: Callable[[Any, Any], Any], start: Any, inputs: Any, reverse: bool
) -> Any:
    steps = ops.shape(inputs)[0]

    def advance(done: Any, state: Any, states: Any) -> tuple[Any, Any, Any]:
        place = steps - 1 - done if reverse else done
        # A slice would have a shape that LiteRT knows late, and its fast kernels want it early.
        state = step(state, ops.take(inputs, place, axis=0))
        states = ops.slice_update(states, (place, 0, 0), ops.expand_dims(state, 0))
        return done + 1, state, states

    nothing = ops.zeros_like(inputs[:, :, : start.shape[-1]])
    return ops.while_loop(lambda done, *_: done < steps, advance, (0, start, nothing))[2]
