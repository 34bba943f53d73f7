"""Scores of translations against references, by sacreBLEU, each with its signature."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sacrebleu.metrics import BLEU, CHRF, TER


class Score(NamedTuple):
    """A corpus score. `signature` says exactly how it was computed."""

    name: str
    value: float
    signature: str

    def __str__(self) -> str:
        return f"{self.name} {self.value:.2f}  {self.signature}"


def bleu(hypotheses: Sequence[str], references: Sequence[str]) -> float:
    """Cased, detokenized corpus BLEU (13a)."""
    return BLEU().corpus_score(list(hypotheses), [list(references)]).score


def scores(
    hypotheses: Sequence[str],
    references: Sequence[str],
    lowercase: bool = False,
    tokenize: str | None = None,
) -> list[Score]:
    """BLEU, chrF2 and TER of a corpus.

    Args:
        hypotheses, references: one text a sentence.
        lowercase: ignore case.
        tokenize: sacreBLEU's tokenizer for BLEU (13a by default; none for tokenized text).
    """
    metrics = (
        BLEU(lowercase=lowercase, tokenize=tokenize, force=tokenize == "none"),
        CHRF(lowercase=lowercase),
        TER(case_sensitive=not lowercase),
    )
    results = []
    for metric in metrics:
        score = metric.corpus_score(list(hypotheses), [list(references)])
        results.append(Score(score.name, score.score, str(metric.get_signature())))
    return results
