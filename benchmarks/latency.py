"""Latency of one sentence of ten words, on one core: the first call, and p50, p95, p99 when warm.

python -m benchmarks latency [--model saved_models/en-es …] [--calls 200]
"""

from __future__ import annotations

import argparse
import itertools
import os
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks import sentences
from benchmarks.results import report

WORDS = 10


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and report."""
    options = _parser().parse_args(arguments)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: options.cores])
    from nmt.quiet import load_backend

    load_backend()
    from nmt.models import find_model, open_translator

    texts = [text for text in sentences.draw(7000)[1] if len(text.split()) == WORDS]
    rows = []
    for path, beam_size in itertools.product(options.model, options.beam_sizes):
        translator = open_translator([find_model(path)])
        seconds = []
        for text in [texts[0], *texts[: options.calls + 20]]:
            started = time.perf_counter()
            translator.translate([text], translator.directions[0], beam_size)
            seconds.append(time.perf_counter() - started)
        warm = 1000 * np.array(seconds[21:])
        p50, p95, p99 = np.percentile(warm, [50, 95, 99])
        rows.append(
            {
                "model": str(path),
                "search": "greedy" if beam_size == 1 else f"beam {beam_size}",
                "first call, ms": f"{1000 * seconds[0]:.0f}",
                "p50": f"{p50:.1f}",
                "p95": f"{p95:.1f}",
                "p99": f"{p99:.1f}",
            }
        )
    title = f"Latency of a sentence of {WORDS} words through an export, {options.cores} core"
    report(title, rows, options.json, calls=options.calls)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks latency", description=__doc__)
    parser.add_argument("--model", type=Path, nargs="+", default=sentences.SHIPPED)
    parser.add_argument("--beam-sizes", type=int, nargs="+", default=[1, 5])
    parser.add_argument("--calls", type=int, default=200)
    parser.add_argument("--cores", type=int, default=1)
    parser.add_argument("--json", type=Path)
    return parser
