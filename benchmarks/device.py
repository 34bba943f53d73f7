"""Training and greedy search on a device: what a GPU, or this CPU, makes of two sizes.

    KERAS_BACKEND=jax python -m benchmarks device [--batches 64 256 1024] [--precision bfloat16]

With a GPU, and JAX built for it (`pip install 'jax[cuda12]'`); without one it measures the CPU. The
yardstick is a large matrix product on the same device, in the same precision. Sentences have 16
pieces on both sides, and weights are random.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.gradients import compiled
from benchmarks.products import product_rate, products_per_token
from benchmarks.results import report, seconds_of, spread
from benchmarks.train import SIZES

SCALES = {"base": 1, "double": 2}  # of every size of `python -m benchmarks train` but these:
FIXED = ("batch", "length", "vocab_size")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and report."""
    options = _parser().parse_args(arguments)
    from nmt.quiet import load_backend

    load_backend()
    import keras

    from nmt.precision import dtype_policy

    policy = dtype_policy(options.precision)
    rate = product_rate(policy, options.repeats, options.product)
    rows = [
        _row(f"{name} ({sizes.encoder_units}/{sizes.decoder_units})", sizes, policy, rate, options)
        for name, sizes in _sizes(options)
    ]
    report(
        "Training and greedy search on a device",
        rows,
        options.json,
        backend=keras.backend.backend(),
        devices=", ".join(keras.distribution.list_devices()),
        matrix_product=f"{rate:,.0f} GFLOP/s in {policy} ({options.product} x {options.product})",
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks device", description=__doc__)
    parser.add_argument("--batches", type=int, nargs="+", default=[64, 256, 1024])
    parser.add_argument("--scales", nargs="+", choices=SCALES, default=list(SCALES))
    parser.add_argument("--unit", type=int, default=256, help="of the sizes at scale 'base'")
    parser.add_argument("--vocab-size", type=int, default=SIZES["vocab_size"])
    parser.add_argument("--precision", choices=("auto", "float32", "bfloat16"), default="auto")
    parser.add_argument("--product", type=int, default=8192, help="side of the matrix product")
    parser.add_argument("--repeats", type=int, default=10)
    parser.add_argument("--json", type=Path)
    return parser


def _sizes(options: argparse.Namespace) -> list[tuple[str, argparse.Namespace]]:
    found = []
    for name in options.scales:
        for batch in options.batches:
            sizes = {
                key: size * SCALES[name] * options.unit // 256
                for key, size in SIZES.items()
                if key not in FIXED
            }
            fixed = {
                "batch": batch,
                "length": SIZES["length"],
                "vocab_size": options.vocab_size,
            }
            found.append((name, argparse.Namespace(**sizes, **fixed)))
    return found


def _row(
    name: str, sizes: argparse.Namespace, policy: str, rate: float, options: argparse.Namespace
) -> dict[str, Any]:
    from nmt.config import SearchConfig
    from nmt.model import Seq2Seq
    from nmt.search.searcher import Searcher

    shape = (3, sizes.batch, sizes.length)
    source, target_in, target_out = np.random.default_rng(0).integers(
        4, sizes.vocab_size, shape, np.int32
    )
    model = compiled(Seq2Seq, sizes, policy, dropout=0.3)
    searcher = Searcher(model, SearchConfig(beam_size=1, max_length_ratio=1, max_length_offset=0))
    training = seconds_of(
        lambda: model.train_on_batch((source, target_in), target_out), options.repeats
    )
    searching = seconds_of(lambda: searcher.predict_on_batch(source), options.repeats)
    tokens = sizes.batch * sizes.length
    work = 6 * tokens * products_per_token(sizes) / 1e9
    shares = [100 * work / seconds / rate for seconds in training]
    return {
        "sizes": name,
        "batch": sizes.batch,
        "trained target tokens/s": spread([tokens / seconds for seconds in training], 0),
        "of the matrix product, %": spread(shares, 1),
        "searched sentences/s": spread([sizes.batch / seconds for seconds in searching], 0),
    }
