"""One direction of a gated recurrent unit over padded sequences."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from nmt.layers.recurrent_gradients import GRUInputs, GRUTrace, gru_gates, gru_states


@keras.saving.register_keras_serializable("nmt")
class GRU(keras.layers.Layer):
    """Gated recurrent unit (Cho et al. 2014, section 2.3) that skips padding.

    The reset gate is applied after the recurrent product, as cuDNN does, so that one matrix
    product a step is enough; the products of the inputs are taken for all steps at once.

    Args:
        units: size of the state.
        reverse: read the sequence from its last position to its first.

    Call arguments:
        inputs: `(batch, time, features)`.
        mask: boolean `(batch, time)`, True = a real position. The state passes padding unchanged,
            so a padded row gives what the row alone would give.

    Returns the states `(batch, time, units)`, in the order of the inputs.
    """

    def __init__(self, units: int, reverse: bool = False, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.units = units
        self.reverse = reverse

    def build(self, inputs_shape: tuple[int | None, ...]) -> None:
        gates = 3 * self.units
        self.kernel = self.add_weight(
            shape=(inputs_shape[-1], gates), initializer="glorot_uniform", name="kernel"
        )
        self.recurrent_kernel = self.add_weight(
            shape=(self.units, gates), initializer="orthogonal", name="recurrent_kernel"
        )
        self.bias = self.add_weight(shape=(gates,), initializer="zeros", name="bias")
        self.recurrent_bias = self.add_weight(
            shape=(gates,), initializer="zeros", name="recurrent_bias"
        )

    def call(self, inputs: Any, mask: Any, training: bool = False) -> Any:
        projected = ops.matmul(inputs, self.kernel) + self.bias  # (batch, time, 3 * units)
        # An update gate saturated at 1 keeps the state exactly, so padding needs no extra
        # operation inside the loop.
        keep = ops.cast(ops.where(mask, 0.0, 1e4), projected.dtype)[:, :, None]
        update, others = ops.split(projected, [self.units], axis=-1)
        projected = ops.concatenate([update + keep, others], axis=-1)
        loop = GRUInputs(
            ops.transpose(projected, (1, 0, 2)),
            ops.convert_to_tensor(self.recurrent_kernel),
            ops.convert_to_tensor(self.recurrent_bias),
        )
        trace = self._run(loop)
        states = gru_states(loop, trace, self.reverse) if training else trace.states
        return ops.transpose(states, (1, 0, 2))

    def _run(self, loop: GRUInputs) -> GRUTrace:
        def step(last: GRUTrace, projected: Any) -> tuple[GRUTrace, GRUTrace]:
            recurrent = ops.matmul(last.states, loop.kernel) + loop.bias
            update, _, candidate, _ = gru_gates(projected, recurrent)
            trace = GRUTrace(update * last.states + (1 - update) * candidate, recurrent)
            return trace, trace

        nothing = ops.zeros_like(loop.projected[0])
        start = GRUTrace(nothing[:, : self.units], nothing)
        return ops.scan(step, start, loop.projected, reverse=self.reverse)[1]

    def compute_output_shape(self, inputs_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        return (*inputs_shape[:-1], self.units)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "units": self.units, "reverse": self.reverse}
