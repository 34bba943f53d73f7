"""Scores of translations against references, by sacreBLEU, each with its signature."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from sacrebleu.metrics import BLEU, CHRF, TER
from sacrebleu.significance import PairedTest


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


def chrf(hypotheses: Sequence[str], references: Sequence[str]) -> float:
    """Cased corpus chrF2."""
    return CHRF().corpus_score(list(hypotheses), [list(references)]).score


def sentence_chrf(hypotheses: Sequence[str], references: Sequence[str]) -> list[float]:
    """Cased chrF2 of each sentence, which suits single sentences better than BLEU."""
    metric = CHRF()
    return [
        metric.sentence_score(hypothesis, [reference]).score
        for hypothesis, reference in zip(hypotheses, references, strict=True)
    ]


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
    results = []
    for metric in _metrics(lowercase, tokenize):
        score = metric.corpus_score(list(hypotheses), [list(references)])
        results.append(Score(score.name, score.score, str(metric.get_signature())))
    return results


def margins(
    hypotheses: Sequence[str],
    references: Sequence[str],
    lowercase: bool = False,
    tokenize: str | None = None,
) -> dict[str, float]:
    """Half the width of the 95 % interval of BLEU, chrF2 and TER, by bootstrap (Koehn 2004).

    It says how far the score of another test set of this kind and size may lie. Arguments as of
    `scores`.
    """
    metrics = _metrics(lowercase, tokenize)
    found = _bootstrap([("system", hypotheses)], metrics, references)
    return {name: float(system.ci) for name, (system,) in found.items()}


def p_values(
    hypotheses: Sequence[str],
    baseline: Sequence[str],
    references: Sequence[str],
    lowercase: bool = False,
    tokenize: str | None = None,
) -> dict[str, float]:
    """The chance that two systems differ so much in BLEU, or chrF2, by luck alone.

    Paired bootstrap (Koehn 2004). Arguments as of `scores`; `baseline` holds the other system's
    translations. Translations that are all the same differ by luck: 1.
    """
    metrics = _metrics(lowercase, tokenize)[:2]
    if list(hypotheses) == list(baseline):
        return {"BLEU": 1.0, "chrF2": 1.0}
    found = _bootstrap([("baseline", baseline), ("system", hypotheses)], metrics, references)
    return {name: float(system.p_value) for name, (_, system) in found.items()}


def _bootstrap(
    systems: list[tuple[str, Sequence[str]]], metrics: list[Any], references: Sequence[str]
) -> dict[str, list[Any]]:
    """sacreBLEU's results for each system, the first being the baseline, by metric."""
    named = {f"{place}": metric for place, metric in enumerate(metrics)}
    results: Any = PairedTest(systems, named, [list(references)], test_type="bs")()[1]
    return {name: values for name, values in results.items() if name != "System"}


def _metrics(lowercase: bool, tokenize: str | None) -> list[Any]:
    return [
        BLEU(lowercase=lowercase, tokenize=tokenize, force=tokenize == "none"),
        CHRF(lowercase=lowercase),
        TER(case_sensitive=not lowercase),
    ]
