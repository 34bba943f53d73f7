"""The settings that `nmt train` chooses by size: BLEU on dev of models trained on random samples.

    NMT_DATA=… python -m benchmarks sizes [--pairs 2000 5000 10000 20000] [--set KEY=VALUE …]

English to Spanish; each sample is the beginning of one random order of Tatoeba's training pairs.
The runs are kept in `--folder`, and a command that was interrupted goes on where it was.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.results import report
from nmt.corpus.text_files import read_lines

SIDES = ("en", "es")


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks sizes", description=__doc__)
    parser.add_argument("--pairs", type=int, nargs="+", default=[2000, 5000, 10_000, 20_000])
    parser.add_argument("--set", action="append", default=[], help="of the config")
    parser.add_argument("--seed", type=int, default=1, help="of the training")
    parser.add_argument("--folder", type=Path, default=Path("runs/sizes"))
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    corpus = Path(os.environ["NMT_DATA"]) / "tatoeba-en-es"
    rows = []
    for pairs in options.pairs:
        folder = options.folder / str(pairs)
        draw(corpus / "train", pairs, folder)
        started = time.perf_counter()
        _train(folder, corpus, [f"training.seed={options.seed}", *options.set])
        minutes = round((time.perf_counter() - started) / 60)
        rows.append({"pairs": f"{pairs:,}", **_bleu(folder / "run"), "minutes": minutes})
    report("BLEU on Tatoeba's dev, en-es, with the settings chosen by size", rows, options.json)


def draw(corpus: Path, pairs: int, folder: Path) -> None:
    """Write the first pairs of a random order of `corpus` to `folder`, as `train.en` and `.es`."""
    folder.mkdir(parents=True, exist_ok=True)
    sides = {side: list(read_lines(corpus.with_suffix(f".{side}.gz"))) for side in SIDES}
    order = list(range(len(sides[SIDES[0]])))
    random.Random(1).shuffle(order)
    for side, lines in sides.items():
        chosen = "".join(f"{lines[place]}\n" for place in order[:pairs])
        (folder / f"train.{side}").write_text(chosen, "utf-8")


def _train(folder: Path, corpus: Path, settings: Sequence[str]) -> None:
    run = folder / "run"
    source, target = (str(folder / f"train.{side}") for side in SIDES)
    begun = (run / "latest.npz").is_file()
    what = ["--resume"] if begun else ["--source", source, "--target", target]
    # Without test pairs of its own, some would be taken from so few.
    splits = [f"data.{split}={corpus / split}" for split in ("dev", "test")]
    words = [word for setting in [*splits, *settings] for word in ("--set", setting)]
    command = [sys.executable, "-m", "nmt", "train", *what, "--output", str(run), *words]
    subprocess.run(command, check=True)


def _bleu(run: Path) -> dict[str, Any]:
    from nmt.quiet import load_backend

    load_backend()
    from nmt.models import open_run
    from nmt.run_folder import RunFolder
    from nmt.scoring import bleu

    translator, dev = open_run([RunFolder(run)]), RunFolder(run).split("dev")
    texts, references = (dev.sentences(side) for side in SIDES)
    found = {}
    for name, beam_size in (("greedy", 1), ("beam 5", 5)):
        translations = translator.translate(texts, translator.directions[0], beam_size)
        best = [candidates[0].text for candidates in translations]
        found[name] = f"{bleu(best, references):.2f}"
    return found
