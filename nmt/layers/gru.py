"""One direction of a gated recurrent unit over padded sequences."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from nmt.layers.recurrent_gradients import GRUInputs, GRUTrace, gru_gates, gru_states
from nmt.layers.scan import scan


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
        keep = ops.expand_dims(ops.cast(ops.where(mask, 0.0, 1e4), projected.dtype), -1)
        update, others = ops.split(projected, [self.units], axis=-1)
        projected = ops.concatenate([update + keep, others], axis=-1)
        loop = GRUInputs(
            ops.transpose(projected, (1, 0, 2)),
            ops.convert_to_tensor(self.recurrent_kernel),
            ops.convert_to_tensor(self.recurrent_bias),
        )
        if training:
            states = gru_states(loop, self._trace(loop), self.reverse)
        else:
            states = self._states(loop)
        return ops.transpose(states, (1, 0, 2))

    def _trace(self, loop: GRUInputs) -> GRUTrace:
        """The states, and what their gradient needs."""
        nothing = ops.zeros_like(loop.projected[0])

        def step(last: GRUTrace, projected: Any) -> tuple[GRUTrace, GRUTrace]:
            trace = _advance(loop, last.states, projected)
            return trace, trace

        start = GRUTrace(nothing[:, : self.units], nothing)
        return ops.scan(step, start, loop.projected, reverse=self.reverse)[1]

    def _states(self, loop: GRUInputs) -> Any:
        def step(state: Any, projected: Any) -> Any:
            return _advance(loop, state, projected).states

        start = ops.zeros_like(loop.projected[0, :, : self.units])
        return scan(step, start, loop.projected, self.reverse)

    def compute_output_shape(self, inputs_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        return (*inputs_shape[:-1], self.units)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "units": self.units, "reverse": self.reverse}


def _advance(loop: GRUInputs, state: Any, projected: Any) -> GRUTrace:
    recurrent = ops.matmul(state, loop.kernel) + loop.bias
    update, _, candidate, _ = gru_gates(projected, recurrent)
    return GRUTrace(update * state + (1 - update) * candidate, recurrent)
