"""A large corpus: seconds and memory of preparing it, and of training on it.

    python -m benchmarks corpus [--pairs 10000 100000 1000000] [--plots FOLDER]

The pairs are made of two phrasebook sentences each, drawn at random. Training has the settings that
the size of the corpus chooses, and is stopped, as by Ctrl-C, after its first validation.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.plots import growth
from benchmarks.results import megabytes, report
from benchmarks.sentences import ROOT

COMMANDS = ("prepare", "train")
# A process asks for its only child's peak; it interrupts it once a file has a second line, if one
# is named.
PEAK = """
import resource, signal, subprocess, sys, time
from pathlib import Path
metrics, command = Path(sys.argv[1]), sys.argv[2:]
child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
while child.poll() is None:
    if metrics.is_file() and len(metrics.read_text().splitlines()) > 1:
        child.send_signal(signal.SIGINT)
        break
    time.sleep(0.2)
_, told = child.communicate()
if child.returncode not in (0, 130):
    sys.exit(told)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks corpus", description=__doc__)
    parser.add_argument("--pairs", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--validate-every", type=int, default=20, help="steps of training")
    parser.add_argument("--set", action="append", default=[], help="of the config")
    parser.add_argument("--plots", type=Path, help="a folder")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    rows = []
    for pairs in options.pairs:
        with tempfile.TemporaryDirectory() as folder:
            rows.append(_row(pairs, Path(folder), options))
    report("A large corpus: preparing it, and the first steps on it", rows, options.json)
    if options.plots:
        panels = {
            f"pairs, nmt {command}": [
                (pairs, row[f"nmt {command}, s"], row[f"nmt {command}, peak MB"])
                for pairs, row in zip(options.pairs, rows, strict=True)
            ]
            for command in COMMANDS
        }
        growth(panels, "seconds", options.plots / "corpus.svg")


def _row(pairs: int, folder: Path, options: argparse.Namespace) -> dict[str, Any]:
    _write(pairs, folder)
    run = folder / "run"
    files = ["--source", str(folder / "train.en"), "--target", str(folder / "train.es")]
    own = [
        "tokenizer.vocab_size=2000",  # as many as the phrasebook's words give
        "training.dev_sentences=20",
        f"training.validate_every={options.validate_every}",
    ]
    settings = [word for setting in [*own, *options.set] for word in ("--set", setting)]
    row: dict[str, Any] = {"pairs": f"{pairs:,}"}
    for command in COMMANDS:
        started = time.perf_counter()
        peak = _peak(run, [command, *files, "--output", str(run), *settings])
        row[f"nmt {command}, s"] = round(time.perf_counter() - started)
        row[f"nmt {command}, peak MB"] = peak
    return row


def _write(pairs: int, folder: Path) -> None:
    """Sentences of the phrasebook in random pairs."""
    sides = {
        language: (ROOT / "data" / "phrasebook" / f"train.{language}")
        .read_text("utf-8")
        .split("\n")
        for language in ("en", "es")
    }
    count = len(sides["en"]) - 1
    rng = random.Random(1)
    drawn = [(rng.randrange(count), rng.randrange(count)) for _ in range(pairs)]
    for language, lines in sides.items():
        with (folder / f"train.{language}").open("w", encoding="utf-8") as file:
            file.writelines(f"{lines[one]} {lines[other]}\n" for one, other in drawn)


def _peak(run: Path, words: list[str]) -> int:
    command = [sys.executable, "-m", "nmt", *words]
    done = subprocess.run(
        [sys.executable, "-c", PEAK, str(run / "metrics.tsv"), *command],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    return megabytes(int(done.stdout))
