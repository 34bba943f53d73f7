"""Score a model on a test set and keep its translations."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from nmt.corpus import Direction
from nmt.progress import bar
from nmt.run_folder import replacing
from nmt.scoring import Score, scores
from nmt.translation import AnyTranslator

CHUNK = 500  # sentences between two updates of the progress bar


class Options(NamedTuple):
    """How to translate and how to score."""

    beam_size: int | None = None  # None: the model's
    length_penalty: float | None = None  # None: the model's
    lowercase: bool = False
    tokenize: str | None = None  # None: 13a


def evaluate(
    translator: AnyTranslator,
    direction: Direction,
    sources: list[str],
    references: list[str],
    options: Options,
    hypotheses_path: Path | None = None,
) -> list[Score]:
    """BLEU, chrF2 and TER of a model's translations of `sources`.

    The translations are written to `hypotheses_path`, one a line, if it is given.
    """
    hypotheses: list[str] = []
    for start in bar(range(0, len(sources), CHUNK), unit="chunk"):
        part = sources[start : start + CHUNK]
        results = translator.translate(
            part, direction, options.beam_size, length_penalty=options.length_penalty
        )
        hypotheses += [best.text for best, *_ in results]
    if hypotheses_path:
        with replacing(hypotheses_path) as path:
            path.write_text("".join(f"{text}\n" for text in hypotheses), "utf-8")
    return scores(hypotheses, references, options.lowercase, options.tokenize)
