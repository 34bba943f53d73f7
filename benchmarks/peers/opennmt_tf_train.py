"""Training steps of OpenNMT-tf 2.32 (TensorFlow 2.13)."""

import os
import tempfile

from protocol import random_batches, serve


def make(spec):
    import numpy as np
    import opennmt
    import tensorflow as tf

    tf.random.set_seed(1)
    words = os.path.join(tempfile.mkdtemp(), "words.txt")
    with open(words, "w") as file:
        marks = ["<blank>", "<s>", "</s>"]
        file.writelines(f"{word}\n" for word in [*marks, *range(spec["vocab_size"] - 4)])
    dropout = spec["dropout"]
    model = opennmt.models.SequenceToSequence(
        opennmt.inputters.WordEmbedder(spec["embedding_dim"]),
        opennmt.inputters.WordEmbedder(spec["embedding_dim"]),
        opennmt.encoders.RNNEncoder(
            1, spec["encoder_units"] * 2, bidirectional=True, dropout=dropout,
            cell_class=tf.keras.layers.GRUCell,
        ),
        opennmt.decoders.AttentionalRNNDecoder(
            1, spec["decoder_units"], bridge_class=opennmt.layers.DenseBridge,
            attention_mechanism_class=opennmt.decoders.rnn_decoder.tfa.seq2seq.BahdanauAttention,
            dropout=dropout,
        ),
    )  # fmt: skip
    model.initialize(
        {"source_vocabulary": words, "target_vocabulary": words},
        {"optimizer": "Adam", "learning_rate": 1e-3, "label_smoothing": 0.1},
    )
    model.create_variables()
    optimizer = tf.keras.optimizers.legacy.Adam(1e-3)
    lengths = tf.fill([spec["batch"]], spec["length"])

    @tf.function
    def step(source, target_in, target_out):
        features = {"ids": source, "length": lengths}
        labels = {"ids": target_in, "ids_out": target_out, "length": lengths}
        with tf.GradientTape() as tape:
            outputs, _ = model(features, labels, training=True, step=optimizer.iterations)
            loss = model.compute_loss(outputs, labels, training=True)
            loss = loss[0] / loss[1] if isinstance(loss, tuple) else loss
        gradients = tape.gradient(loss, model.trainable_variables)
        gradients, _ = tf.clip_by_global_norm(gradients, 1.0)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables))
        return loss

    batches = tf.constant(random_batches(np, spec))

    def work():
        for n in range(spec["steps"]):
            step(*tf.unstack(batches[n]))
        return int(tf.size(batches[:, 0]))

    return work


serve(make)
