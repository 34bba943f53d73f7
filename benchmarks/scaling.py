"""How time and memory grow: with sentence length, batch size, beam size, and vocabulary.

    python -m benchmarks scaling [--plots FOLDER]

The shipped SavedModel translates; a training step of its sizes, with random weights, shows what a
vocabulary costs. Each size has a process of its own, whose peak is its memory. One plot each, with
the extra `report`. How both grow with the corpus: `python -m benchmarks corpus`.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import sentences
from benchmarks.plots import Point, growth
from benchmarks.results import megabytes, report, seconds_of

VOCABULARY = "pieces of the vocabulary"
SIZES = {
    "words a sentence": (5, 10, 20, 40, 80, 200),
    "beam size": (1, 2, 5, 10),
    "sentences a call": (1, 4, 16, 64, 256),
    VOCABULARY: (2000, 8000, 32000),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks scaling", description=__doc__)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--largest", type=int, default=10**9, help="leave larger sizes out")
    parser.add_argument("--plots", type=Path, help="a folder")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    rows: list[dict[str, Any]] = [
        {"what": name, "size": size, **_measured_alone(name, size, options.repeats)}
        for name, sizes in SIZES.items()
        for size in sizes
        if size <= options.largest
    ]
    report("Scaling (64 sentences a call, greedy, where not said)", rows, options.json)
    if options.plots:
        panels: dict[str, list[Point]] = {row["what"]: [] for row in rows}
        for row in rows:
            panels[row["what"]].append((row["size"], row["milliseconds"], row["peak, MB"]))
        growth(panels, "milliseconds", options.plots / "scaling.svg")


def _measured_alone(name: str, size: int, repeats: int) -> dict[str, float]:
    """What `_measured` finds in a new process."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, context) as process:
        return process.submit(_measured, name, size, repeats).result()


def _measured(name: str, size: int, repeats: int) -> dict[str, float]:
    from nmt.quiet import load_backend

    load_backend()
    # The least is what the work itself needs.
    seconds = min(seconds_of(_work(name, size), repeats))
    peak = megabytes(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    return {"milliseconds": round(1000 * seconds, 1), "peak, MB": peak}


def _work(name: str, size: int) -> Callable[[], Any]:
    """A function to time."""
    if name == VOCABULARY:
        return _step_of_vocabulary(size)
    from nmt.models import SHIPPED, find_model, shipped_models
    from nmt.saved_model import SavedModelTranslator

    translator = SavedModelTranslator(find_model(shipped_models() / SHIPPED))
    usual = sentences.of_words(256, 8)
    texts, beam_size = {
        "words a sentence": (sentences.of_words(64, size), 1),
        "beam size": (usual[:64], size),
        "sentences a call": (usual[:size], 1),
    }[name]
    return lambda: translator.translate(texts, translator.directions[0], beam_size)


def _step_of_vocabulary(vocab_size: int) -> Callable[[], Any]:
    """A training step: its softmax is what a vocabulary costs."""
    import keras

    from nmt.losses import MaskedCrossEntropy
    from nmt.model import Seq2Seq

    model = Seq2Seq(vocab_size, 256, 256, 1, 384, 256, dropout=0.3, seed=1)
    model.build()
    model.compile(keras.optimizers.Adam(1e-3), MaskedCrossEntropy(0.1), jit_compile=False)
    ids = np.random.default_rng(0).integers(4, vocab_size, (3, 64, 16), np.int32)
    return lambda: model.train_on_batch((ids[0], ids[1]), ids[2])
