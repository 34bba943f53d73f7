from __future__ import annotations

from typing import Any

import keras
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keras import ops

from nmt.layers.attention import BahdanauAttention
from nmt.layers.decoder import Decoder, Memory
from nmt.layers.encoder import Encoder
from nmt.layers.gru import GRU
from nmt.layers.scan import in_one_tensor


def normal(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype("float32")


def lengths_mask(lengths: list[int], time: int) -> np.ndarray:
    return np.arange(time)[None, :] < np.array(lengths)[:, None]


@pytest.mark.parametrize("reverse", [False, True])
def test_gru_equals_keras(reverse: bool) -> None:
    """Keras's own GRU (reset_after, with a mask) is the reference of the equations."""
    inputs, mask = normal(3, 6, 4), lengths_mask([6, 3, 1], 6)
    ours = GRU(5, reverse=reverse)
    theirs = keras.layers.GRU(
        5, return_sequences=True, go_backwards=reverse, reset_after=True, use_cudnn=False
    )
    ours_out = ours(inputs, mask)
    theirs(inputs)
    bias = np.stack([normal(15, seed=1), normal(15, seed=2)])
    ours.bias.assign(bias[0])
    ours.recurrent_bias.assign(bias[1])
    theirs.set_weights([ours.kernel.numpy(), ours.recurrent_kernel.numpy(), bias])
    ours_out = ops.convert_to_numpy(ours(inputs, mask))
    theirs_out = ops.convert_to_numpy(theirs(inputs, mask=mask))
    theirs_out = theirs_out[:, ::-1] if reverse else theirs_out
    np.testing.assert_allclose(ours_out[mask], theirs_out[mask], atol=1e-5)


@pytest.mark.parametrize("reverse", [False, True])
def test_states_in_one_tensor_are_the_same(reverse: bool) -> None:
    inputs, mask = normal(3, 6, 4), lengths_mask([6, 3, 1], 6)
    gru = GRU(5, reverse=reverse)
    in_a_list = ops.convert_to_numpy(gru(inputs, mask))
    with in_one_tensor():
        np.testing.assert_allclose(ops.convert_to_numpy(gru(inputs, mask)), in_a_list, atol=1e-6)


def test_attention_by_hand() -> None:
    attention = BahdanauAttention(2)
    memory = np.array([[[1.0, 0.0], [0.0, 1.0], [5.0, 5.0]]], "float32")
    mask = np.array([[True, True, False]])
    query = np.array([[[1.0, 2.0]]], "float32")
    attention.build((None, None, 2), (None, None, 2), (None, None, 2), (None, None))
    attention.query_projection.set_weights([np.eye(2), np.zeros(2)])
    attention.key_projection.set_weights([np.eye(2)])
    attention.energy_vector.assign([1.0, -1.0])
    context, weights = attention(query, attention.project_keys(memory), memory, mask)
    energy = [np.tanh(2) - np.tanh(2), np.tanh(1) - np.tanh(3)]
    expected = np.exp(energy) / np.exp(energy).sum()
    np.testing.assert_allclose(ops.convert_to_numpy(weights)[0, 0], [*expected, 0], atol=1e-6)
    np.testing.assert_allclose(ops.convert_to_numpy(context)[0, 0], expected, atol=1e-6)


def test_attention_to_nothing_is_finite() -> None:
    attention = BahdanauAttention(4)
    memory = normal(1, 3, 4)
    attention.build((None, None, 4), (None, None, 4), (None, None, 4), (None, None))
    keys = attention.project_keys(memory)
    context, weights = attention(normal(1, 1, 4), keys, memory, np.zeros((1, 3), bool))
    assert np.isfinite(ops.convert_to_numpy(context)).all()
    assert ops.convert_to_numpy(weights).sum() == pytest.approx(1)


@settings(max_examples=8, deadline=None)
@given(st.lists(st.integers(1, 6), min_size=1, max_size=4), st.integers(0, 5))
def test_padding_never_changes_an_annotation(lengths: list[int], more: int) -> None:
    encoder = Encoder(5, layers=2)
    time = max(lengths)
    inputs = normal(len(lengths), time + more, 4)
    mask = lengths_mask(lengths, time + more)
    together = ops.convert_to_numpy(encoder(inputs, mask))
    for row, length in enumerate(lengths):
        alone = encoder(inputs[row : row + 1, :length], np.ones((1, length), bool))
        np.testing.assert_allclose(
            together[row, :length], ops.convert_to_numpy(alone)[0], atol=1e-5
        )


def make_decoder(memory_rows: int = 2) -> tuple[Decoder, Any]:
    decoder = Decoder(6, 5, 4)
    values, mask = normal(memory_rows, 4, 8), lengths_mask([4, 2][:memory_rows], 4)
    shapes = Memory((None, None, 8), (None, None, 5), (None, None))
    decoder.build((None, None, 3), shapes)
    decoder.built = True
    memory = decoder.memorize(ops.convert_to_tensor(values), ops.convert_to_tensor(mask))
    return decoder, memory


def test_one_step_at_a_time_equals_all_at_once() -> None:
    decoder, memory = make_decoder()
    embedded = normal(2, 5, 3)
    at_once = ops.convert_to_numpy(decoder(embedded, memory))
    state = decoder.initial_state(memory)
    for i in range(5):
        output, state, weights = decoder.step(embedded[:, i], state, memory)
        np.testing.assert_allclose(ops.convert_to_numpy(output), at_once[:, i], atol=1e-5)
        np.testing.assert_allclose(ops.convert_to_numpy(weights).sum(-1), 1, atol=1e-5)


def test_rows_of_a_beam_read_their_own_sentence() -> None:
    decoder, memory = make_decoder()
    embedded = normal(2, 1, 3)
    decoder(embedded, memory)
    state = decoder.initial_state(memory)
    output, _, _ = decoder.step(embedded[:, 0], state, memory)
    doubled = keras.tree.map_structure(lambda x: ops.repeat(x, 2, axis=0), state)
    beam_output, _, _ = decoder.step(np.repeat(embedded[:, 0], 2, axis=0), doubled, memory)
    np.testing.assert_allclose(
        ops.convert_to_numpy(beam_output), np.repeat(ops.convert_to_numpy(output), 2, 0), atol=1e-5
    )


def test_initializers() -> None:
    decoder, memory = make_decoder()
    decoder(normal(2, 1, 3), memory)
    np.testing.assert_array_equal(ops.convert_to_numpy(decoder.bias), [0] * 6 + [1] * 6 + [0] * 12)
    recurrent = ops.convert_to_numpy(decoder.recurrent_kernel)
    np.testing.assert_allclose(recurrent @ recurrent.T, np.eye(6), atol=1e-5)


@pytest.mark.parametrize(
    "layer",
    [
        GRU(3, reverse=True),
        BahdanauAttention(4),
        Encoder(3, 2, 0.1, True, 7),
        Decoder(3, 4, 5, True),
    ],
)
def test_layers_serialize(layer: keras.layers.Layer) -> None:
    config = keras.saving.serialize_keras_object(layer)
    copy = keras.saving.deserialize_keras_object(config)
    assert type(copy) is type(layer)
    assert copy.get_config() == layer.get_config()


def gradients(layer: keras.layers.Layer, inputs: list[Any], training: bool) -> list[np.ndarray]:
    """Of a sum of the layer's outputs, weighted so that no two count alike; by all it reads."""
    import tensorflow as tf

    weights = normal(*layer(*inputs).shape, seed=9)
    trained = [variable.value for variable in layer.trainable_variables]

    @tf.function(autograph=False)  # a graph, as in training
    def found() -> list[Any]:
        tensors = [tf.constant(x) for x in inputs]
        with tf.GradientTape() as tape:
            tape.watch(tensors)
            loss = tf.reduce_sum(layer(*tensors, training=training) * weights)
        return tape.gradient(loss, [*tensors, *trained])

    return [ops.convert_to_numpy(x) for x in found()]


class Masked(keras.layers.Layer):
    """A GRU or a decoder as a function of its inputs alone."""

    def __init__(self, layer: GRU | Decoder, mask: np.ndarray) -> None:
        super().__init__()
        self.layer = layer
        self.mask = mask

    def call(self, *inputs: Any, training: bool = False) -> Any:
        if isinstance(self.layer, GRU):
            return self.layer(*inputs, self.mask, training=training)
        embedded, values = inputs
        memory = self.layer.memorize(values, self.mask)
        return self.layer(embedded, memory, training=training)


@settings(max_examples=3, deadline=None)
@given(st.integers(1, 6), st.booleans(), st.integers(1, 6))
def test_the_gru_gradient_equals_autodiff(time: int, reverse: bool, length: int) -> None:
    layer = GRU(5, reverse=reverse)
    mask = lengths_mask([time, min(time, length)], time)
    layer(normal(2, time, 3), mask)
    layer.recurrent_bias.assign(normal(15, seed=3))
    inputs = [normal(2, time, 3)]
    ours, theirs = (gradients(Masked(layer, mask), inputs, training) for training in (True, False))
    for left, right in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(left, right, atol=2e-5)


@settings(max_examples=3, deadline=None)
@given(st.integers(1, 5), st.integers(1, 5))
def test_the_decoder_gradient_equals_autodiff(time: int, length: int) -> None:
    decoder, _ = make_decoder()
    layer = Masked(decoder, lengths_mask([5, length], 5))
    inputs = [normal(2, time, 3), normal(2, 5, 8)]
    ours, theirs = (gradients(layer, inputs, training) for training in (True, False))
    assert len(ours) == 2 + len(decoder.trainable_variables)
    for left, right in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(left, right, atol=2e-5)
