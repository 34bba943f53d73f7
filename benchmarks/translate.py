"""Bulk translation: words a second, by search and by precision, and beside JoeyNMT.

    NMT_DATA=… python -m benchmarks translate [--model saved_models/en-es] [--sentences 20000]

Ours goes from strings to strings through the exports, as `nmt translate` does. JoeyNMT gets
ids, in batches of 100 sorted by length, a model of the same sizes with random weights, and as many
target steps as our translations of each batch have pieces: its own subwords, files and outputs cost
nothing.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks import sentences
from benchmarks.peers.systems import System
from benchmarks.results import report, spread

SHIPPED = {
    "vocab_size": 6000, "embedding_dim": 256, "encoder_units": 256, "decoder_units": 384,
    "attention_units": 256,
}  # fmt: skip
BATCH = 100


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and report."""
    options = _parser().parse_args(arguments)
    from nmt.quiet import load_backend

    load_backend()
    from nmt.models import find_model, open_translator

    name, texts = sentences.draw(options.sentences)
    words = sum(len(text.split()) for text in texts)
    translators = {path: open_translator([find_model(path)]) for path in options.model}
    first = next(iter(translators.values()))
    shapes = _shapes(first, texts[: options.peer_sentences])
    runs: dict[str, list[float]] = {}
    peer = _joeynmt(shapes, options) if options.peer_sentences else None
    for _ in range(options.rounds):
        for path, translator in translators.items():
            for beam_size in options.beam_sizes:
                key = f"{path}, " + ("greedy" if beam_size == 1 else f"beam {beam_size}")
                started = time.perf_counter()
                translator.translate(texts, translator.directions[0], beam_size)
                runs.setdefault(key, []).append(words / (time.perf_counter() - started))
        if peer:
            per_word = sum(rows for rows, *_ in shapes) / sum(map(_tokens, shapes))
            sentences_per_second = peer.round() * per_word
            key = "JoeyNMT, greedy, ids to ids"
            runs.setdefault(key, []).append(sentences_per_second * words / len(texts))
    if peer:
        peer.close()
    base = next(iter(runs.values()))
    rows = [
        {
            "system": key,
            "source words/s": spread(found, 0),
            "a core": f"{statistics.median(found) / options.threads:,.0f}",
            "the first is … times as fast": spread(
                [own / other for own, other in zip(base, found, strict=True)]
            ),
        }
        for key, found in runs.items()
    ]
    report(f"Bulk translation of {len(texts):,} sentences of {name}", rows, options.json)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks translate", description=__doc__)
    parser.add_argument("--model", type=Path, nargs="+", default=sentences.SHIPPED)
    parser.add_argument("--sentences", type=int, default=20_000)
    parser.add_argument("--beam-sizes", type=int, nargs="+", default=[1, 5])
    parser.add_argument("--peer-sentences", type=int, default=2000, help="0: no peer")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--loud", action="store_true", help="show what the peer says")
    parser.add_argument("--json", type=Path)
    return parser


def _shapes(translator: Any, texts: list[str]) -> list[tuple[int, int, int]]:
    """Rows, source length and target steps of batches of sorted sentences."""
    found = [best for [best] in translator.translate(texts, translator.directions[0], 1)]
    lengths = sorted((len(best.source_pieces), len(best.pieces) + 1) for best in found)
    parts = [lengths[start : start + BATCH] for start in range(0, len(lengths), BATCH)]
    return [(len(part), max(s for s, _ in part), max(t for _, t in part)) for part in parts]


def _tokens(shape: tuple[int, int, int]) -> int:
    rows, _, steps = shape
    return rows * steps


def _joeynmt(shapes: list[tuple[int, int, int]], options: argparse.Namespace) -> System:
    spec = {**SHIPPED, "dropout": 0.0, "threads": options.threads, "shapes": shapes}
    return System("joeynmt", "translate", {**spec, "loud": options.loud})
