"""Translate a test set and score the translations."""

from __future__ import annotations

from typing import NamedTuple

from nmt.corpus import Direction
from nmt.progress import bar
from nmt.scoring import Score, scores
from nmt.translation import AnyTranslator, Translation

CHUNK = 500  # sentences between two updates of the progress bar


class Options(NamedTuple):
    """How to translate and how to score."""

    beam_size: int | None = None  # None: the model's
    length_penalty: float | None = None  # None: the model's
    lowercase: bool = False
    tokenize: str | None = None  # None: 13a


DEFAULTS = Options()


class Evaluation(NamedTuple):
    """A test set, a model's translations of it, and their scores."""

    direction: Direction
    sources: list[str]
    references: list[str]
    translations: list[Translation]
    scores: list[Score]  # BLEU, chrF2, TER

    @property
    def hypotheses(self) -> list[str]:
        """The texts of the translations."""
        return [translation.text for translation in self.translations]


def evaluate(
    translator: AnyTranslator,
    direction: Direction,
    sources: list[str],
    references: list[str],
    options: Options = DEFAULTS,
) -> Evaluation:
    """A model's translations of `sources`, and their BLEU, chrF2 and TER.

    Args:
        translator: a run's or a SavedModel's.
        direction: one of the translator's.
        sources: what to translate, one text a sentence.
        references: their right translations.
        options: of the search and of the scores.
    """
    translations: list[Translation] = []
    for start in bar(range(0, len(sources), CHUNK), unit="chunk"):
        part = sources[start : start + CHUNK]
        found = translator.translate(
            part, direction, options.beam_size, length_penalty=options.length_penalty
        )
        translations += [best for best, *_ in found]
    return scored(direction, sources, references, translations, options)


def scored(
    direction: Direction,
    sources: list[str],
    references: list[str],
    translations: list[Translation],
    options: Options,
) -> Evaluation:
    """The evaluation of translations that are there already."""
    hypotheses = [translation.text for translation in translations]
    found = scores(hypotheses, references, options.lowercase, options.tokenize)
    return Evaluation(direction, sources, references, translations, found)
