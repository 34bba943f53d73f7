"""The attentional decoder: one step, and the whole target at once (teacher forcing)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import keras
from keras import ops

from nmt.layers.attention import BahdanauAttention
from nmt.layers.recurrent_gradients import DecoderInputs, DecoderTrace, decoder_states


class Memory(NamedTuple):
    """An encoded source, made once a sentence and read at every step."""

    values: Any  # (batch, source_length, memory_units)
    keys: Any  # (batch, source_length, attention_units)
    mask: Any  # (batch, source_length), True = a real piece


class DecoderState(NamedTuple):
    """What one step hands to the next. `rows` is the batch, or batch x hypotheses in a search."""

    hidden: Any  # (rows, units)
    cell: Any  # (rows, units)
    context: Any  # (rows, memory_units): what the last step read from the memory


@keras.saving.register_keras_serializable("nmt")
class Decoder(keras.layers.Layer):
    """LSTM decoder with additive attention and input feeding (Bahdanau et al. 2015, A.2.2).

    A step compares its last hidden state and the previous target piece with the source, reads a
    context, and feeds the cell with the context and the embedding of that piece. Bahdanau et al.
    compare the state alone, which has not read the previous piece yet; that attention should know
    it is from the conditional GRU (Sennrich et al. 2017, "Nematus", section 2). `call` takes all
    steps of a known target: what does not depend on the step before is computed for all at once.

    Args:
        units: size of the LSTM's state.
        attention_units: size of the space in which states and annotations are compared.
        output_units: size of the deep output that the softmax reads.
        layer_normalization: normalise the deep output before its tanh.

    Call arguments:
        embedded: embedded previous target pieces `(batch, target_length, features)`.
        memory: a `Memory`, from `memorize`.

    Returns the deep output `(batch, target_length, output_units)`.
    """

    def __init__(
        self,
        units: int,
        attention_units: int,
        output_units: int,
        layer_normalization: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.units = units
        self.attention_units = attention_units
        self.output_units = output_units
        dtype = self.dtype_policy
        self.attention = BahdanauAttention(attention_units, name="attention", dtype=dtype)
        self.bridge = keras.layers.Dense(2 * units, activation="tanh", name="bridge", dtype=dtype)
        self.deep_output = keras.layers.Dense(output_units, name="deep_output", dtype=dtype)
        self.normalization = (
            keras.layers.LayerNormalization(name="normalization", dtype=dtype)
            if layer_normalization
            else None
        )

    def build(self, embedded_shape: tuple[int | None, ...], memory_shape: Memory) -> None:
        features: Any = embedded_shape[-1]
        memory_units = memory_shape.values[-1]
        gates = 4 * self.units

        def kernel(rows: int, initializer: str, name: str) -> Any:
            return self.add_weight(shape=(rows, gates), initializer=initializer, name=name)

        self.input_kernel = kernel(features, "glorot_uniform", "input_kernel")
        self.context_kernel = kernel(memory_units, "glorot_uniform", "context_kernel")
        self.recurrent_kernel = kernel(self.units, "orthogonal", "recurrent_kernel")
        self.bias = self.add_weight(shape=(gates,), initializer=_forget_bias_one, name="bias")
        query_shape = (None, None, self.units + features)
        self.attention.build(query_shape, memory_shape.keys, *memory_shape[::2])
        self.bridge.build((None, memory_units))
        self.deep_output.build((None, None, self.units + memory_units + features))
        if self.normalization:
            self.normalization.build((None, None, self.output_units))

    def memorize(self, values: Any, mask: Any) -> Memory:
        """The `Memory` of annotations `(batch, source_length, memory_units)` and their mask."""
        return Memory(values, self.attention.project_keys(values), mask)

    def initial_state(self, memory: Memory) -> DecoderState:
        """The state before the first step, from the mean annotation of each sentence."""
        weights = ops.expand_dims(ops.cast(memory.mask, memory.values.dtype), -1)
        length = ops.maximum(ops.sum(weights, axis=1), 1)
        mean = ops.sum(memory.values * weights, axis=1) / length  # (batch, memory_units)
        hidden, cell = ops.split(self.bridge(mean), 2, axis=-1)
        return DecoderState(hidden, cell, ops.zeros_like(mean))

    def step(self, embedded: Any, state: DecoderState, memory: Memory) -> tuple[Any, Any, Any]:
        """One step of a search.

        Args:
            embedded: embedded previous pieces `(rows, features)`.
            state: `DecoderState` of `rows` rows.
            memory: `Memory` of `batch` sentences; `rows` is a multiple of `batch`, and the rows
                of one sentence are adjacent.

        Returns the deep output `(rows, output_units)`, the next state, and the attention weights
        `(rows, source_length)`.
        """
        gates = ops.matmul(embedded, self.input_kernel) + self.bias
        gates = gates + ops.matmul(state.hidden, self.recurrent_kernel)

        def gates_with(context: Any) -> Any:
            return gates + ops.matmul(context, self.context_kernel)

        compared = ops.concatenate([state.hidden, embedded], axis=-1)
        query = self.attention.query_projection(compared)
        found = self._advance(gates_with, query, state.cell, memory)
        state = DecoderState(found.hidden, found.cell, found.context)
        return self._read_out(state.hidden, state.context, embedded), state, found.attention_weights

    def call(self, embedded: Any, memory: Memory, training: bool = False) -> Any:
        state = self.initial_state(memory)
        query = self.attention.query_projection
        of_hidden, of_embedded = ops.split(query.kernel, [self.units], axis=0)
        kernel = ops.concatenate([self.input_kernel, of_embedded], axis=1)
        projected = ops.matmul(embedded, kernel) + ops.concatenate([self.bias, query.bias], axis=0)
        inputs = DecoderInputs(
            ops.transpose(projected, (1, 0, 2)),
            state.hidden,
            state.cell,
            memory.values,
            memory.keys,
            ops.concatenate([self.context_kernel, self.recurrent_kernel], axis=0),
            of_hidden,
            ops.convert_to_tensor(self.attention.energy_vector),
        )
        trace = self._run(inputs, memory)
        hidden, context = decoder_states(inputs, trace) if training else trace[:2]
        hidden, context = (ops.transpose(x, (1, 0, 2)) for x in (hidden, context))
        return self._read_out(hidden, context, embedded)

    def _run(self, inputs: DecoderInputs, memory: Memory) -> DecoderTrace:
        """All steps of a known target: context and hidden state go through one product a step."""

        def step(last: DecoderTrace, projected: Any) -> tuple[DecoderTrace, DecoderTrace]:
            gates, query = ops.split(projected, [4 * self.units], axis=-1)

            def gates_with(context: Any) -> Any:
                read = ops.concatenate([context, last.hidden], axis=-1)
                return gates + ops.matmul(read, inputs.kernel)

            query = query + ops.matmul(last.hidden, inputs.query_kernel)
            found = self._advance(gates_with, query, last.cell, memory)
            return found, found

        start = DecoderTrace(
            hidden=inputs.hidden,
            context=ops.zeros_like(memory.values[:, 0]),
            cell=inputs.cell,
            gates=ops.zeros_like(inputs.projected[0, :, : 4 * self.units]),
            query=ops.zeros_like(memory.keys[:, 0]),
            attention_weights=ops.zeros_like(memory.keys[:, :, 0], dtype="float32"),
        )
        return ops.scan(step, start, inputs.projected)[1]

    def _advance(
        self, gates_with: Callable[[Any], Any], query: Any, cell: Any, memory: Memory
    ) -> DecoderTrace:
        """Read a context, and advance the cell with the gates that it gives."""
        batch, source_length = ops.shape(memory.keys)[:2]
        by_sentence = ops.reshape(query, (batch, -1, self.attention_units))
        context, attention_weights = self.attention.attend(
            by_sentence, memory.keys, memory.values, memory.mask
        )
        context = ops.reshape(context, (-1, memory.values.shape[-1]))
        attention_weights = ops.reshape(attention_weights, (-1, source_length))
        gates = gates_with(context)
        input_gate, forget_gate, candidate, output_gate = ops.split(gates, 4, axis=-1)
        cell = ops.sigmoid(forget_gate) * cell + ops.sigmoid(input_gate) * ops.tanh(candidate)
        hidden = ops.sigmoid(output_gate) * ops.tanh(cell)
        return DecoderTrace(hidden, context, cell, gates, query, attention_weights)

    def _read_out(self, hidden: Any, context: Any, embedded: Any) -> Any:
        output = self.deep_output(ops.concatenate([hidden, context, embedded], axis=-1))
        return ops.tanh(self.normalization(output) if self.normalization else output)

    def get_config(self) -> dict[str, Any]:
        return {
            **super().get_config(),
            "units": self.units,
            "attention_units": self.attention_units,
            "output_units": self.output_units,
            "layer_normalization": self.normalization is not None,
        }


def _forget_bias_one(shape: tuple[int, ...], dtype: Any = None) -> Any:
    """Remember by default (Jozefowicz et al. 2015): the forget gate's quarter starts at 1."""
    units = shape[0] // 4
    return ops.concatenate(
        [ops.zeros(units, dtype), ops.ones(units, dtype), ops.zeros(2 * units, dtype)]
    )
