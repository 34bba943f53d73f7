"""Training speed beside other systems, on the same batches, in turns.

    python -m benchmarks train [--systems nmt tutorial joeynmt opennmt-tf] [--json FILE]

All have embeddings of 256, a bidirectional GRU of 2 x 256, an LSTM of 512 with additive attention
and input feeding, 8,000 pieces, dropout 0.3, Adam with clipping, and see 128 sentences of 16 pieces
a step; the tutorial's model has its own architecture at 512 units. The other systems are installed
from PyPI into environments of their own at first.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.peers.systems import REQUIREMENTS, take_turns
from benchmarks.results import report, spread

SIZES = {
    "batch": 128, "length": 16, "vocab_size": 8000, "embedding_dim": 256, "encoder_units": 256,
    "decoder_units": 512, "attention_units": 256,
}  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and report."""
    options = _parser().parse_args(arguments)
    spec = {name: getattr(options, name) for name in (*SIZES, "steps", "threads", "precision")}
    spec |= {"dropout": 0.3, "loud": options.loud}
    speeds = take_turns(options.systems, "train", spec, options.rounds)
    ours = speeds[options.systems[0]]
    rows = [
        {
            "system": name,
            "target tokens/s": spread(found, 0),
            f"{options.systems[0]} is … times as fast": spread(
                [own / other for own, other in zip(ours, found, strict=True)]
            ),
        }
        for name, found in speeds.items()
    ]
    rate, work = product_rate(), 6 * products_per_token(options) / 1e9
    used = work * statistics.median(ours)
    report(
        "Training",
        rows,
        options.json,
        float32_matrix_product=f"{rate:.0f} GFLOP/s (2048 x 2048)",
        of_that_in_a_step=f"{used:.0f} GFLOP/s, {used / rate:.0%}",
        work={**spec, "rounds": options.rounds},
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks train", description=__doc__)
    parser.add_argument("--systems", nargs="+", choices=REQUIREMENTS, default=list(REQUIREMENTS))
    for name, size in SIZES.items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=int, default=size)
    parser.add_argument("--steps", type=int, default=4, help="in a round")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--precision", default="auto", help="of nmt")
    parser.add_argument("--loud", action="store_true", help="show what the systems say")
    parser.add_argument("--json", type=Path)
    return parser


def products_per_token(sizes: argparse.Namespace) -> int:
    """Multiplications of one target token and one source token, forward."""
    e, u, d = sizes.embedding_dim, sizes.encoder_units, sizes.decoder_units
    a = sizes.attention_units
    encoder = 2 * (e + u) * 3 * u + 2 * u * a
    attention = d * a + sizes.length * (a + 2 * u)
    decoder = (e + 2 * u + d) * 4 * d
    output = (d + 2 * u + e) * e + e * sizes.vocab_size
    return encoder + attention + decoder + output


def product_rate(size: int = 2048, repeats: int = 15) -> float:
    """GFLOP/s of a large float32 product in TensorFlow, as the models compute it."""
    import tensorflow as tf

    left = tf.random.normal((size, size))
    seconds = []
    for _ in range(repeats + 1):
        started = time.perf_counter()
        np.asarray(tf.matmul(left, left)[0, 0])
        seconds.append(time.perf_counter() - started)
    return 2 * size**3 / statistics.median(seconds[1:]) / 1e9
