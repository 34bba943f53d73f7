"""Matrix products: how many a training step takes, and how fast the machine is at them."""

from __future__ import annotations

import argparse
import statistics
import time

import numpy as np


def products_per_token(sizes: argparse.Namespace) -> int:
    """Multiplications of one target token and one source token, forward."""
    e, u, d = sizes.embedding_dim, sizes.encoder_units, sizes.decoder_units
    a = sizes.attention_units
    encoder = 2 * (e + u) * 3 * u + 2 * u * a
    attention = d * a + sizes.length * (a + 2 * u)
    decoder = (e + 2 * u + d) * 4 * d
    output = (d + 2 * u + e) * e + e * sizes.vocab_size
    return encoder + attention + decoder + output


def product_rate(policy: str, repeats: int = 15, size: int = 2048) -> float:
    """GFLOP/s of a square matrix product in Keras's backend, as a model of that policy computes."""
    import keras
    from keras import ops

    dtype = keras.DTypePolicy(policy).compute_dtype
    left = ops.cast(np.random.default_rng(0).normal(size=(size, size)), dtype)
    seconds = []
    for _ in range(repeats + 1):
        started = time.perf_counter()
        np.asarray(ops.cast(ops.matmul(left, left)[0, 0], "float32"))
        seconds.append(time.perf_counter() - started)
    return 2 * size**3 / statistics.median(seconds[1:]) / 1e9
