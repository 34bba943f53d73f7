"""The gradients of the two recurrent loops, written out for training.

Automatic differentiation gives the same numbers more slowly: it stores every intermediate result
of every step, and adds to the gradient of each weight at each step. Here a backward loop carries
only what a step hands to the one before it. What does not depend on that, the weights' gradients
above all, is computed for all steps at once, before or after the loop.

`gru_states` and `decoder_states` take what a forward loop found, through which nothing is
differentiated, and return it with its gradient attached. Sequences are time-major:
`(time, batch, ...)`. `d_x` is the gradient of the loss by `x`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import keras
from keras import ops


class GRUInputs(NamedTuple):
    """What a GRU's loop is differentiated by."""

    projected: Any  # (time, batch, 3 * units): the inputs' share of update, reset, candidate
    kernel: Any  # (units, 3 * units)
    bias: Any  # (3 * units,)


class GRUTrace(NamedTuple):
    """What a GRU's loop found, from a state of 0."""

    states: Any  # (time, batch, units)
    recurrent: Any  # (time, batch, 3 * units): previous state times kernel, plus bias


def gru_states(inputs: GRUInputs, trace: GRUTrace, reverse: bool) -> Any:
    """`trace.states`, differentiable in `inputs`; `reverse` if the loop ran from the last step."""

    def backward(upstream: list[Any], inputs: GRUInputs, trace: GRUTrace) -> GRUInputs:
        return _gru_backward(upstream[0], inputs, trace, reverse)

    return _with_gradient(inputs, trace, 1, backward)[0]


def gru_gates(projected: Any, recurrent: Any) -> tuple[Any, Any, Any, Any]:
    """Update gate, reset gate, candidate, and the candidate's share of `recurrent`."""
    update, reset, candidate = ops.split(projected, 3, axis=-1)
    update_r, reset_r, candidate_r = ops.split(recurrent, 3, axis=-1)
    reset = ops.sigmoid(reset + reset_r)
    candidate = ops.tanh(candidate + reset * candidate_r)
    return ops.sigmoid(update + update_r), reset, candidate, candidate_r


def _gru_backward(d_output: Any, inputs: GRUInputs, trace: GRUTrace, reverse: bool) -> GRUInputs:
    first = ops.zeros_like(trace.states[:1])
    around = [trace.states[1:], first] if reverse else [first, trace.states[:-1]]
    previous = ops.concatenate(around, axis=0)
    update, reset, candidate, candidate_r = gru_gates(inputs.projected, trace.recurrent)
    # d_state times these is the gradient of each gate before its nonlinearity.
    to_update = (previous - candidate) * update * (1 - update)
    to_candidate = (1 - update) * (1 - candidate * candidate)
    to_reset = to_candidate * candidate_r * reset * (1 - reset)
    to_recurrent = ops.concatenate([to_update, to_reset, to_candidate * reset], axis=-1)
    transposed = ops.transpose(inputs.kernel)

    def step(d_state: Any, t: Any) -> tuple[Any, Any]:
        d_state = d_state + d_output[t]
        d_recurrent = ops.tile(d_state, (1, 3)) * to_recurrent[t]
        return d_state * update[t] + ops.matmul(d_recurrent, transposed), d_state

    _, d_states = ops.scan(
        step, ops.zeros_like(first[0]), _times(trace.states), reverse=not reverse
    )
    d_recurrent = ops.tile(d_states, (1, 1, 3)) * to_recurrent
    d_projected = ops.concatenate(
        [d_states * to_update, d_states * to_reset, d_states * to_candidate], axis=-1
    )
    d_kernel = _kernel_gradient(previous, d_recurrent)
    return GRUInputs(d_projected, d_kernel, ops.sum(d_recurrent, axis=(0, 1)))


class DecoderInputs(NamedTuple):
    """What the decoder's loop is differentiated by."""

    projected: Any  # (time, batch, 4 * units + attention_units): the embedded pieces' share of
    # gates and query, see `DecoderTrace`
    hidden: Any  # (batch, units): before the first step
    cell: Any  # (batch, units): before the first step
    values: Any  # (batch, source_length, memory_units)
    keys: Any  # (batch, source_length, attention_units)
    kernel: Any  # (memory_units + units, 4 * units): of context and hidden state
    query_kernel: Any  # (units, attention_units)
    energy_vector: Any  # (attention_units,)


class DecoderTrace(NamedTuple):
    """What the decoder's loop found."""

    hidden: Any  # (time, batch, units)
    context: Any  # (time, batch, memory_units)
    cell: Any  # (time, batch, units)
    gates: Any  # (time, batch, 4 * units): input, forget, candidate, output, before nonlinearities
    query: Any  # (time, batch, attention_units): projected, what the keys are compared with
    attention_weights: Any  # (time, batch, source_length) float32


def decoder_states(inputs: DecoderInputs, trace: DecoderTrace) -> tuple[Any, Any]:
    """`trace.hidden` and `trace.context`, differentiable in `inputs`."""
    hidden, context = _with_gradient(inputs, trace, 2, _decoder_backward)
    return hidden, context


class _DecoderCarry(NamedTuple):
    d_hidden: Any  # (batch, units): of the state before the step
    d_cell: Any  # (batch, units): of the cell before the step
    d_gates: Any  # (batch, 4 * units): of the step itself, as the next two
    d_context: Any  # (batch, memory_units)
    d_query: Any  # (batch, attention_units): but for the factor energy_vector
    d_keys: Any  # (batch, source_length, attention_units): sum so far, but for that factor
    d_energy_vector: Any  # (1, attention_units): sum so far


def _decoder_backward(
    upstream: list[Any], inputs: DecoderInputs, trace: DecoderTrace
) -> DecoderInputs:
    d_hidden_out, d_context_out = upstream
    hidden_before = ops.concatenate([inputs.hidden[None], trace.hidden[:-1]], axis=0)
    to_gates, to_cell, forget_gate = _lstm_factors(inputs, trace)
    transposed = ops.transpose(inputs.kernel)
    query_transposed = ops.transpose(inputs.query_kernel) * inputs.energy_vector[:, None]
    memory_units = inputs.values.shape[-1]

    def step(carry: _DecoderCarry, t: Any) -> tuple[_DecoderCarry, _DecoderCarry]:
        d_hidden = carry.d_hidden + d_hidden_out[t]
        d_cell = carry.d_cell + d_hidden * to_cell[t]
        d_gates = ops.concatenate([d_cell, d_cell, d_cell, d_hidden], axis=-1) * to_gates[t]
        d_inputs = ops.matmul(d_gates, transposed)
        d_context = d_inputs[:, :memory_units] + d_context_out[t]
        d_energy = _energy_gradient(d_context, trace.attention_weights[t], inputs.values)
        alike = ops.tanh(trace.query[t][:, None, :] + inputs.keys)
        d_alike = d_energy * (1 - alike * alike)  # (batch, source_length, attention_units)
        d_query = ops.sum(d_alike, axis=1)
        carry = _DecoderCarry(
            d_inputs[:, memory_units:] + ops.matmul(d_query, query_transposed),
            d_cell * forget_gate[t],
            d_gates,
            d_context,
            d_query,
            carry.d_keys + d_alike,
            carry.d_energy_vector + _kernel_gradient(d_energy, alike),
        )
        return carry, carry

    start = _DecoderCarry(
        d_hidden=ops.zeros_like(inputs.hidden),
        d_cell=ops.zeros_like(inputs.cell),
        d_gates=ops.zeros_like(trace.gates[0]),
        d_context=ops.zeros_like(trace.context[0]),
        d_query=ops.zeros_like(trace.query[0]),
        d_keys=ops.zeros_like(inputs.keys),
        d_energy_vector=ops.zeros_like(inputs.energy_vector[None]),
    )
    last, steps = ops.scan(step, start, _times(trace.hidden), reverse=True)
    d_query = steps.d_query * inputs.energy_vector
    read = ops.concatenate([trace.context, hidden_before], axis=-1)
    return DecoderInputs(
        ops.concatenate([steps.d_gates, d_query], axis=-1),
        last.d_hidden,
        last.d_cell,
        _values_gradient(trace.attention_weights, steps.d_context),
        last.d_keys * inputs.energy_vector,
        _kernel_gradient(read, steps.d_gates),
        _kernel_gradient(hidden_before, d_query),
        last.d_energy_vector[0],
    )


def _lstm_factors(inputs: DecoderInputs, trace: DecoderTrace) -> tuple[Any, Any, Any]:
    """Of all steps: what turns (d_cell, d_cell, d_cell, d_hidden) into the gradient of the gates,
    what turns d_hidden into its part of d_cell, and the forget gate."""
    cell_before = ops.concatenate([inputs.cell[None], trace.cell[:-1]], axis=0)
    input_gate, forget_gate, candidate, output_gate = ops.split(trace.gates, 4, axis=-1)
    input_gate, forget_gate = ops.sigmoid(input_gate), ops.sigmoid(forget_gate)
    candidate, output_gate = ops.tanh(candidate), ops.sigmoid(output_gate)
    squashed = ops.tanh(trace.cell)
    to_gates = [
        candidate * input_gate * (1 - input_gate),
        cell_before * forget_gate * (1 - forget_gate),
        input_gate * (1 - candidate * candidate),
        squashed * output_gate * (1 - output_gate),
    ]
    to_cell = output_gate * (1 - squashed * squashed)
    return ops.concatenate(to_gates, axis=-1), to_cell, forget_gate


def _energy_gradient(d_context: Any, attention_weights: Any, values: Any) -> Any:
    """The gradient `(batch, source_length, 1)` of the energies, through the softmax.

    A masked position has no weight, so it gets no gradient.
    """
    d_weights = ops.cast(ops.matmul(values, d_context[:, :, None])[:, :, 0], "float32")
    mean = ops.sum(attention_weights * d_weights, axis=-1, keepdims=True)
    return ops.cast(attention_weights * (d_weights - mean), values.dtype)[:, :, None]


def _values_gradient(attention_weights: Any, d_context: Any) -> Any:
    """The gradient `(batch, source_length, memory_units)` of all steps' weighted sums."""
    by_row = ops.cast(ops.transpose(attention_weights, (1, 2, 0)), d_context.dtype)
    return ops.matmul(by_row, ops.transpose(d_context, (1, 0, 2)))


def _kernel_gradient(inputs: Any, d_outputs: Any) -> Any:
    """The gradient of a kernel: the rows of all batches and steps in one product."""
    rows = ops.reshape(inputs, (-1, inputs.shape[-1]))
    return ops.matmul(ops.transpose(rows), ops.reshape(d_outputs, (-1, d_outputs.shape[-1])))


def _times(sequence: Any) -> Any:
    return ops.arange(ops.shape(sequence)[0])


def _with_gradient(
    inputs: Any, trace: Any, outputs: int, backward: Callable[[list[Any], Any, Any], Any]
) -> Any:
    """The first `outputs` fields of `trace`, with `backward` as their gradient by `inputs`."""

    @ops.custom_gradient
    def attach(*arguments: Any) -> Any:
        ours = type(inputs)(*arguments[: len(inputs)])
        found = type(trace)(*arguments[len(inputs) :])

        def gradient(*upstream: Any) -> tuple[Any, ...]:
            d_inputs = backward(keras.tree.flatten(upstream), ours, found)
            return *d_inputs, *(ops.zeros_like(x) for x in found)

        return tuple(found[:outputs]), gradient

    return attach(*inputs, *(ops.stop_gradient(x) for x in trace))
