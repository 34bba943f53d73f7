"""Start-up: whole commands from a cold shell, in seconds.

python -m benchmarks startup [--repeats 5]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.results import report, spread

COMMANDS = {
    "nmt --help": ["--help"],
    'nmt translate "Hello."': ["translate", "Hello."],
    'nmt translate --beam-size 1 "Hello."': ["translate", "--beam-size", "1", "Hello."],
    'nmt translate --model saved_models/en-es-litert "Hello."': [
        "translate",
        "--model",
        "saved_models/en-es-litert",
        "Hello.",
    ],
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks startup", description=__doc__)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    seconds: dict[str, list[float]] = {name: [] for name in [*COMMANDS, "import tensorflow"]}
    for _ in range(options.repeats):
        for name, words in COMMANDS.items():
            seconds[name].append(_time(["-m", "nmt", *words]))
        seconds["import tensorflow"].append(_time(["-c", "import tensorflow"]))
    rows = [{"command": name, "seconds": spread(found)} for name, found in seconds.items()]
    report("Start-up", rows, options.json)


def _time(words: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, *words], check=True, capture_output=True)
    return time.perf_counter() - started
