"""Memory of bulk translation: the most that `nmt translate < FILE` holds, by the size of the file.

    python -m benchmarks memory [--lines 10000 100000] [--model saved_models/en-es-litert]

A million lines take ten minutes to half an hour, by the model.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks import sentences
from benchmarks.results import megabytes, report

# A process asks for its only child's peak.
PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdin=sys.stdin, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks memory", description=__doc__)
    parser.add_argument("--lines", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--model", type=Path, default=Path("saved_models/en-es"))
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    rows = []
    for lines in options.lines:
        started = time.perf_counter()
        peak = _peak(lines, options.model)
        rows.append(
            {
                "lines": f"{lines:,}",
                "peak, MB": peak,
                "seconds": round(time.perf_counter() - started),
            }
        )
    report("Memory of greedy bulk translation", rows, options.json)


def _peak(lines: int, model: Path) -> int:
    name = [sys.executable, "-m", "nmt", "translate", "--beam-size", "1", "--model", str(model)]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as file:
        file.writelines(f"{text}\n" for text in sentences.draw(lines)[1])
        file.seek(0)
        done = subprocess.run(
            [sys.executable, "-c", PEAK, *name], stdin=file, capture_output=True, check=True
        )
    return megabytes(int(done.stdout))
