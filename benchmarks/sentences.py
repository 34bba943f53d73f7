"""Real sentences to translate."""

from __future__ import annotations

import gzip
import os
import random
from pathlib import Path

ROOT = Path(__file__).parents[1]
SHIPPED = [Path("saved_models/en-es"), Path("saved_models/en-es-litert")]


def draw(count: int, seed: int = 1) -> tuple[str, list[str]]:
    """A name and `count` English sentences: of Tatoeba if NMT_DATA has it, or of the phrasebook.

    They are drawn without repetition while there are enough, in the order of the corpus.
    """
    corpus = Path(os.environ.get("NMT_DATA", "")) / "tatoeba-en-es" / "train.en.gz"
    if os.environ.get("NMT_DATA") and corpus.is_file():
        name, lines = "Tatoeba", gzip.decompress(corpus.read_bytes()).decode().splitlines()
    else:
        text = (ROOT / "data" / "phrasebook" / "train.en").read_text("utf-8")
        name, lines = "the phrasebook", text.splitlines()
    lines = lines * (1 + count // len(lines)) if count > len(lines) else lines
    places = sorted(random.Random(seed).sample(range(len(lines)), count))
    return name, [lines[place] for place in places]


def of_words(count: int, words: int, seed: int = 1) -> list[str]:
    """`count` sentences of exactly so many words, cut from longer text where need be."""
    stream = " ".join(draw(20_000, seed)[1]).split()
    starts = random.Random(seed).sample(range(len(stream) - words), count)
    return [" ".join(stream[start : start + words]) for start in starts]
