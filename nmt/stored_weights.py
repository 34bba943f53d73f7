"""Weights that are small on disk and float32 in memory: rounded once, restored when loaded."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Literal, NamedTuple

import keras
import numpy as np
import tensorflow as tf

Precision = Literal["float32", "bfloat16", "int8"]
INT8_MAX = 127


class Rounded(NamedTuple):
    """A weight as it is stored: `values * scales` is what is computed with."""

    values: np.ndarray  # of the weight's shape, bfloat16 or int8
    scales: np.ndarray | None  # float32, one along the longer axis; None for bfloat16


def rounded(weight: np.ndarray, precision: Precision) -> Rounded:
    """`weight` in bfloat16, or in int8 with a scale for each row or column of a matrix.

    The scale is that of the largest absolute value. The longer axis has the scales: a row of an
    embedding, a column of a kernel. Vectors are a thousandth of the weights, and stay bfloat16.
    """
    if precision == "bfloat16" or weight.ndim < 2:
        return Rounded(weight.astype(tf.bfloat16.as_numpy_dtype), None)
    axes = tuple(axis for axis in range(weight.ndim) if axis != int(np.argmax(weight.shape)))
    scales = np.abs(weight).max(axis=axes, keepdims=True).astype("float32") / INT8_MAX
    scales = np.maximum(scales, np.finfo("float32").tiny)  # a row of zeros
    return Rounded(np.rint(weight / scales).astype("int8"), scales)


class _Restored(tf.saved_model.experimental.TrackableResource):
    """A float32 variable that is filled from what is stored, when its model is loaded.

    It is a resource as a lookup table is: a SavedModel's loader creates and initialises it, in
    Python and in C++, so that a call finds float32 and pays nothing.
    """

    def __init__(self, stored: Rounded, name: str) -> None:
        super().__init__()
        self.shape = stored.values.shape
        # Equal models share the resource: the name is that of the content.
        self._shared_name = f"{name}-{_digest(stored)}"
        parts = [part for part in stored if part is not None]
        self.stored = [tf.Variable(part, trainable=False) for part in parts]

    def _create_resource(self) -> Any:
        return tf.raw_ops.VarHandleOp(
            dtype=tf.float32, shape=self.shape, shared_name=self._shared_name
        )

    def _initialize(self) -> None:
        values, *scales = self.stored
        value = tf.cast(values, tf.float32)
        for scale in scales:
            value *= scale
        tf.raw_ops.AssignVariableOp(resource=self.resource_handle, value=value)

    def read(self) -> Any:
        value = tf.raw_ops.ReadVariableOp(resource=self.resource_handle, dtype=tf.float32)
        return tf.ensure_shape(value, self.shape)


class StoredWeights(tf.Module):
    """The weights of a model as an export stores them.

    Args:
        variables: of the model, in float32.
        precision: float32 stores them as they are.
    """

    def __init__(self, variables: Sequence[keras.Variable], precision: Precision) -> None:
        super().__init__(name="weights")
        self.restored: list[_Restored] = []
        if precision == "float32":
            # The graph needs the variables, not the Keras objects around them.
            self.values = [variable.value for variable in variables]
            return
        weights = [variable for variable in variables if variable.dtype == "float32"]
        self._replaced = lambda: weights  # a list would be tracked, and saved with the module
        self.restored = [
            _Restored(rounded(keras.ops.convert_to_numpy(v), precision), f"weight-{i:03d}")
            for i, v in enumerate(weights)
        ]
        self.stored = [weight.stored for weight in self.restored]  # a resource tracks nothing

    def used(self) -> AbstractContextManager[Any]:
        """A scope in which the model computes with the stored weights."""
        if not self.restored:
            return nullcontext()
        pairs = zip(self._replaced(), self.restored, strict=True)
        return keras.StatelessScope(state_mapping=[(v, stored.read()) for v, stored in pairs])


def _digest(stored: Rounded) -> str:
    content = hashlib.blake2b(stored.values.tobytes(), digest_size=8)
    if stored.scales is not None:
        content.update(stored.scales.tobytes())
    return content.hexdigest()
