"""Training steps of the model of TensorFlow's tutorial on translation with attention.

Its published architecture, written anew for Keras 3: a bidirectional GRU whose directions are
summed, cross attention by `keras.layers.MultiHeadAttention` with one head after a unidirectional
GRU, a residual sum with layer normalization, and a dense softmax. It has no input feeding, so that
its attention runs once for all steps.
"""

from protocol import random_batches, serve


def make(spec):
    from nmt.quiet import load_backend

    load_backend()
    import keras
    import numpy as np

    units = spec["decoder_units"]
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    embedded = keras.layers.Embedding(spec["vocab_size"], units, mask_zero=True)(source)
    memory = keras.layers.Bidirectional(
        keras.layers.GRU(units, return_sequences=True), merge_mode="sum"
    )(embedded)
    states = keras.layers.Embedding(spec["vocab_size"], units, mask_zero=True)(target)
    states = keras.layers.GRU(units, return_sequences=True)(states)
    context = keras.layers.MultiHeadAttention(num_heads=1, key_dim=units)(states, memory)
    states = keras.layers.LayerNormalization()(keras.layers.Add()([states, context]))
    logits = keras.layers.Dense(spec["vocab_size"])(states)
    model = keras.Model([source, target], logits)
    model.compile(
        keras.optimizers.Adam(1e-3),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        jit_compile=False,
    )
    batches = random_batches(np, spec).astype("int32")

    def work():
        for ids, target_in, target_out in batches:
            model.train_on_batch((ids, target_in), target_out)
        return batches[:, 0].size

    return work


serve(make)
