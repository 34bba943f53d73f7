"""Two systems on one test set: is one better, and where do they differ?"""

from __future__ import annotations

from typing import NamedTuple

from nmt.evaluation.evaluate import Evaluation, Options
from nmt.scoring import p_values, sentence_chrf


class Comparison(NamedTuple):
    """A system beside another, the baseline."""

    name: str  # of the baseline
    baseline: Evaluation
    p_values: dict[str, float]  # of BLEU and chrF2: the chance of such a difference by luck
    gains: list[float]  # chrF2 of each sentence, less the baseline's

    def differing(self, sentences: int) -> tuple[list[int], list[int]]:
        """Where the system gains most, and where it loses most; at most `sentences` of each."""
        order = sorted(range(len(self.gains)), key=lambda place: self.gains[place])
        worse = [place for place in order[:sentences] if self.gains[place] < 0]
        better = [place for place in order[::-1][:sentences] if self.gains[place] > 0]
        return better, worse

    def lines(self) -> list[str]:
        """The baseline's scores, and how sure the differences are."""
        return [
            f"{score.name} {score.value:.2f} of {self.name}, p = {self.p_values[score.name]:.4f}"
            for score in self.baseline.scores
            if score.name in self.p_values
        ]


def compare(system: Evaluation, name: str, baseline: Evaluation, options: Options) -> Comparison:
    """`system` beside `baseline`, whose name is `name`: two evaluations of one test set."""
    ours, theirs, references = system.hypotheses, baseline.hypotheses, system.references
    gains = zip(sentence_chrf(ours, references), sentence_chrf(theirs, references), strict=True)
    return Comparison(
        name,
        baseline,
        p_values(ours, theirs, references, options.lowercase, options.tokenize),
        [own - other for own, other in gains],
    )
