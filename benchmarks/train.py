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
from collections.abc import Sequence
from pathlib import Path

from benchmarks.peers.systems import REQUIREMENTS, take_turns
from benchmarks.products import product_rate, products_per_token
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
    from nmt.quiet import load_backend

    load_backend()
    from nmt.precision import dtype_policy

    policy = dtype_policy(options.precision)
    rates = {each: product_rate(each) for each in ("float32", "mixed_bfloat16")}
    rate = rates[policy]
    used = 6 * products_per_token(options) / 1e9 * statistics.median(ours)
    report(
        "Training",
        rows,
        options.json,
        matrix_product=", ".join(f"{rates[x]:.0f} GFLOP/s in {x}" for x in rates),
        a_step=f"{used:.0f} GFLOP/s in {policy}, {used / rate:.0%} of that",
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
