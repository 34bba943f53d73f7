"""Choose the translation that is nearest to all likely ones, instead of the likeliest."""

from __future__ import annotations

from collections.abc import Sequence

from sacrebleu.metrics import CHRF

from nmt.corpus import Direction
from nmt.translation import AnyTranslator, Translation


class MinimumRiskTranslator:
    """A translator whose n-best are ordered by minimum Bayes risk (Kumar & Byrne 2004).

    The gain of a translation is its mean chrF2 against the other candidates, as if each of them
    were the reference. It costs `candidates` squared comparisons a sentence: for offline use.

    Args:
        translator: finds the candidates, by beam search.
        candidates: how many.
    """

    def __init__(self, translator: AnyTranslator, candidates: int) -> None:
        self.translator = translator
        self.candidates = candidates
        self.directions = translator.directions

    def translate(
        self,
        texts: Sequence[str],
        direction: Direction,
        beam_size: int | None = None,
        n_best: int = 1,
        length_penalty: float | None = None,
    ) -> list[list[Translation]]:
        """As `AnyTranslator.translate`; the beam has at least room for the candidates."""
        candidates = max(self.candidates, n_best)
        found = self.translator.translate(
            texts, direction, max(beam_size or 1, candidates), candidates, length_penalty
        )
        return [by_risk(n_best_of_text)[:n_best] for n_best_of_text in found]


def by_risk(candidates: Sequence[Translation]) -> list[Translation]:
    """The candidates by mean chrF2 against the others, best first; ties keep their order.

    A candidate that the search did not find, and whose text is empty, is no evidence.
    """
    chrf = CHRF()
    texts = [candidate.text for candidate in candidates]

    def gain(position: int) -> float:
        others = texts[:position] + texts[position + 1 :]
        return sum(chrf.sentence_score(texts[position], [other]).score for other in others if other)

    order = sorted(range(len(texts)), key=lambda position: -gain(position))
    return [candidates[position] for position in order]


def with_risk(translator: AnyTranslator, candidates: int | None) -> AnyTranslator:
    """`translator`, with its translations ordered by risk among `candidates`, if they are given."""
    return MinimumRiskTranslator(translator, candidates) if candidates else translator
