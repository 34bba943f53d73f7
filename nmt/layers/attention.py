"""Additive attention."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops


@keras.saving.register_keras_serializable("nmt")
class BahdanauAttention(keras.layers.Layer):
    """Additive attention (Bahdanau et al. 2015, section 3.1 and appendix A.1.2).

    `energy[i, j] = v · tanh(W query[i] + U memory[j])`; the weights are its softmax over the
    real positions of the memory. The keys `U memory` do not depend on the query: compute them
    once with `project_keys` and pass them to every call.

    Args:
        units: size of the space in which queries and keys are compared.

    Call arguments:
        query: `(batch, queries, query_units)`.
        keys: `(batch, source_length, units)`, from `project_keys`.
        memory: `(batch, source_length, memory_units)`.
        memory_mask: boolean `(batch, source_length)`, True = a real position. A row without any
            real position gets equal weights instead of NaN.

    Returns the context `(batch, queries, memory_units)` and the attention weights
    `(batch, queries, source_length)`.
    """

    def __init__(self, units: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.units = units
        self.query_projection = keras.layers.Dense(units, name="query", dtype=self.dtype_policy)
        self.key_projection = keras.layers.Dense(
            units, use_bias=False, name="key", dtype=self.dtype_policy
        )

    def build(
        self,
        query_shape: tuple[int | None, ...],
        keys_shape: tuple[int | None, ...],
        memory_shape: tuple[int | None, ...],
        memory_mask_shape: tuple[int | None, ...],
    ) -> None:
        self.query_projection.build(query_shape)
        self.key_projection.build(memory_shape)
        self.energy_vector = self.add_weight(
            shape=(self.units,), initializer="glorot_uniform", name="energy_vector"
        )

    def project_keys(self, memory: Any) -> Any:
        """The keys `(batch, source_length, units)` of a memory."""
        return self.key_projection(memory)

    def call(self, query: Any, keys: Any, memory: Any, memory_mask: Any) -> tuple[Any, Any]:
        return self.attend(self.query_projection(query), keys, memory, memory_mask)

    def attend(self, query: Any, keys: Any, memory: Any, memory_mask: Any) -> tuple[Any, Any]:
        """As a call, with a query that is already projected: `(batch, queries, units)`."""
        alike = ops.tanh(ops.expand_dims(query, 2) + ops.expand_dims(keys, 1))
        energy = ops.sum(alike * self.energy_vector, axis=-1)  # (batch, queries, source_length)
        energy = ops.where(ops.expand_dims(memory_mask, 1), ops.cast(energy, "float32"), -1e9)
        attention_weights = ops.softmax(energy, axis=-1)
        context = ops.matmul(ops.cast(attention_weights, memory.dtype), memory)
        return context, attention_weights

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "units": self.units}
