"""Where the time of a training step goes, on a CPU with TensorFlow.

    python -m benchmarks profile [--precision auto] [--threads 1] [--json FILE]

The sizes are those of `python -m benchmarks train`. With one thread no operation waits for
another; with more, what is measured of one holds what ran beside it.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.gradients import compiled, train_once
from benchmarks.products import product_rate, products_per_token
from benchmarks.results import report
from benchmarks.train import SIZES
from nmt.quiet import load_backend


def main(arguments: Sequence[str] | None = None) -> None:
    """Profile and report."""
    options = _parser().parse_args(arguments)
    if options.threads:
        for kind in ("INTRA", "INTER"):
            os.environ[f"TF_NUM_{kind}OP_THREADS"] = str(options.threads)
    load_backend()
    import tensorflow as tf

    from nmt.model import Seq2Seq
    from nmt.precision import dtype_policy

    policy = dtype_policy(options.precision)
    model = compiled(Seq2Seq, options, policy, dropout=0.3)
    for more in (1, 0):  # from the second shape on, TensorFlow runs the graph of any shape
        train_once(model, options, more)
    seconds = statistics.median(train_once(model, options) for _ in range(options.steps))
    with tempfile.TemporaryDirectory() as folder:
        tf.profiler.experimental.start(folder)
        for _ in range(options.steps):
            train_once(model, options)
        tf.profiler.experimental.stop()
        products, rest = _spent(Path(folder), options.steps)
    parts = sorted(products | rest, key=lambda part: -products[part] - rest[part])
    rate = product_rate(policy)
    flop = 6 * products_per_token(options) * options.batch * options.length
    report(
        "A training step",
        [
            {"part": part, "products, ms": f"{products[part]:.0f}", "rest, ms": f"{rest[part]:.0f}"}
            for part in parts
        ],
        options.json,
        precision=policy,
        threads=options.threads,
        a_step=f"{1e3 * seconds:.0f} ms, {flop / seconds / 1e9:.0f} GFLOP/s",
        matrix_product=f"{rate:.0f} GFLOP/s: {flop / rate / 1e6:.0f} ms for the products of a step",
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks profile", description=__doc__)
    for name, size in SIZES.items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=int, default=size)
    parser.add_argument("--precision", default="auto", choices=("auto", "float32", "bfloat16"))
    parser.add_argument("--threads", type=int, default=1, help="0: as TensorFlow chooses")
    parser.add_argument("--steps", type=int, default=5)
    parser.add_argument("--json", type=Path)
    return parser


def _spent(folder: Path, steps: int) -> tuple[Counter[str], Counter[str]]:
    """Milliseconds a step of each part: in matrix products, and in the rest."""
    products, rest = Counter[str](), Counter[str]()
    for operation, kind, milliseconds in _operations(folder):
        spent = products if "MatMul" in kind else rest
        spent[_part(operation)] += milliseconds / steps
    return products, rest


def _operations(folder: Path) -> Iterator[tuple[str, str, float]]:
    """Name, kind and milliseconds of each operation that ran on the CPU."""
    from tensorflow.tsl.profiler.protobuf.xplane_pb2 import XSpace

    (path,) = folder.rglob("*.xplane.pb")
    for plane in XSpace.FromString(path.read_bytes()).planes:
        if "CPU" not in plane.name:
            continue
        names = {number: event.name for number, event in plane.event_metadata.items()}
        for line in plane.lines:
            for event in line.events:
                operation, colon, kind = names[event.metadata_id].rpartition(":")
                if colon and kind.strip("_").isidentifier() and not operation.endswith(":"):
                    yield operation, kind, event.duration_ps / 1e9


def _part(operation: str) -> str:
    if operation.startswith("while"):
        return "all loops, backward"
    if "/while/" in operation:
        return "decoder's loop" if "/decoder" in operation else "encoder's loops"
    for sign, part in (
        ("compile_loss", "loss"),
        ("target_embedding", "softmax and target embedding"),
        ("dropout", "dropout"),
        ("adam", "optimizer"),
    ):
        if sign in operation:
            return part
    return "all steps at once: projections, kernels' gradients, deep output"
