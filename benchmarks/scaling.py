"""How time grows: with sentence length, batch size, beam size, and vocabulary.

    python -m benchmarks scaling [--plots FOLDER]

Models of the shipped sizes with random weights, except for length and beam, which are measured on
the shipped SavedModel. One plot each, with the extra `report`.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import sentences
from benchmarks.results import report, seconds_of

SIZES = {
    "words a sentence": (5, 10, 20, 40, 80, 200),
    "beam size": (1, 2, 5, 10),
    "sentences a call": (1, 4, 16, 64, 256),
    "pieces of the vocabulary": (2000, 8000, 32000),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks scaling", description=__doc__)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--largest", type=int, default=10**9, help="leave larger sizes out")
    parser.add_argument("--plots", type=Path, help="a folder")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    from nmt.quiet import load_backend

    load_backend()
    measures = _measures()
    rows = []
    for name, sizes in SIZES.items():
        for size in [size for size in sizes if size <= options.largest]:
            # The least is what the work itself needs.
            seconds = min(seconds_of(measures[name](size), options.repeats))
            rows.append({"what": name, "size": size, "milliseconds": round(1000 * seconds, 1)})
    report("Scaling (64 sentences a call, greedy, where not said)", rows, options.json)
    if options.plots:
        _plot(rows, options.plots)


def _measures() -> dict[str, Callable[[int], Callable[[], Any]]]:
    """What makes, for a size, a function to time."""
    from nmt.models import SHIPPED, find_model, shipped_models
    from nmt.saved_model import SavedModelTranslator

    translator = SavedModelTranslator(find_model(shipped_models() / SHIPPED))
    direction = translator.directions[0]
    usual = sentences.of_words(256, 8)

    def translate(texts: list[str], beam_size: int = 1) -> Callable[[], Any]:
        return lambda: translator.translate(texts, direction, beam_size)

    return {
        "words a sentence": lambda words: translate(sentences.of_words(64, words)),
        "beam size": lambda beam_size: translate(usual[:64], beam_size),
        "sentences a call": lambda count: translate(usual[:count]),
        "pieces of the vocabulary": _step_of_vocabulary,
    }


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


def _plot(rows: list[dict[str, Any]], folder: Path) -> None:
    from matplotlib.figure import Figure

    folder.mkdir(parents=True, exist_ok=True)
    figure = Figure(figsize=(9, 5.6), layout="constrained")
    for axes, name in zip(figure.subplots(2, 2).flat, SIZES, strict=True):
        points = [(row["size"], row["milliseconds"]) for row in rows if row["what"] == name]
        axes.plot([x for x, _ in points], [y for _, y in points], marker="o", color="#1f5fa8")
        axes.set_xlabel(name)
        axes.set_ylabel("milliseconds")
        axes.set_ylim(bottom=0)
    figure.savefig(folder / "scaling.svg", metadata={"Date": None})
