"""The bidirectional encoder."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from nmt.layers.gru import GRU


@keras.saving.register_keras_serializable("nmt")
class Encoder(keras.layers.Layer):
    """Bidirectional GRU encoder (Bahdanau et al. 2015, section 3.2).

    Each position is annotated with what stands before it and what stands after it. From the
    second layer on, a layer adds to what it was given (residual connections).

    Args:
        units: size of the state of one direction.
        layers: number of bidirectional layers.
        dropout: share of the annotations dropped after each layer, while training.
        layer_normalization: normalise the annotations of each layer.

    Call arguments:
        embedded: embedded source pieces `(batch, source_length, features)`.
        mask: boolean `(batch, source_length)`, True = a real piece.

    Returns the memory `(batch, source_length, 2 * units)`.
    """

    def __init__(
        self,
        units: int,
        layers: int = 1,
        dropout: float = 0.0,
        layer_normalization: bool = False,
        seed: int | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.units = units
        self.layers = layers
        self.dropout_rate = dropout
        self.layer_normalization = layer_normalization
        self.seed = seed
        dtype = self.dtype_policy
        self.forward = [GRU(units, name=f"forward_{i}", dtype=dtype) for i in range(layers)]
        self.backward = [
            GRU(units, reverse=True, name=f"backward_{i}", dtype=dtype) for i in range(layers)
        ]
        self.dropouts = [
            keras.layers.Dropout(dropout, seed=None if seed is None else seed + i, dtype=dtype)
            for i in range(layers)
        ]
        self.normalizations = [
            keras.layers.LayerNormalization(name=f"normalization_{i}", dtype=dtype)
            for i in range(layers if layer_normalization else 0)
        ]

    def build(self, embedded_shape: tuple[int | None, ...], mask_shape: Any = None) -> None:
        shape = embedded_shape
        for forward, backward in zip(self.forward, self.backward, strict=True):
            forward.build(shape)
            backward.build(shape)
            shape = (*shape[:-1], 2 * self.units)
        for normalization in self.normalizations:
            normalization.build(shape)

    def call(self, embedded: Any, mask: Any, training: bool = False) -> Any:
        annotations = embedded
        for i, dropout in enumerate(self.dropouts):
            forward = self.forward[i](annotations, mask, training=training)
            backward = self.backward[i](annotations, mask, training=training)
            both = ops.concatenate([forward, backward], axis=-1)
            if self.normalizations:
                both = self.normalizations[i](both)
            both = dropout(both, training=training)
            annotations = both if i == 0 else annotations + both
        return annotations

    def get_config(self) -> dict[str, Any]:
        return {
            **super().get_config(),
            "units": self.units,
            "layers": self.layers,
            "dropout": self.dropout_rate,
            "layer_normalization": self.layer_normalization,
            "seed": self.seed,
        }
