"""Choose beam size and length penalty on the dev set."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import NamedTuple

from nmt.corpus import ParallelText
from nmt.model_translator import ModelTranslator
from nmt.progress import bar
from nmt.run_folder import RunFolder
from nmt.scoring import bleu, p_values
from nmt.search.interface import length_penalty
from nmt.translation import Translation

BEAM_SIZES = (1, 3, 5, 8)
SIGNIFICANT = 0.01  # stricter than 0.05, which the luckiest of many settings passes too easily
LENGTH_PENALTIES = (0.0, 0.4, 0.6, 0.8, 1.0, 1.2, 1.4, 1.7, 2.0)


class Trial(NamedTuple):
    """One setting of the search and its BLEU on dev, a mean over the directions."""

    beam_size: int
    length_penalty: float
    bleu: float
    texts: tuple[str, ...] = ()  # the translations, direction after direction


def tune_search(
    translator: ModelTranslator,
    dev: ParallelText,
    beam_sizes: Sequence[int] = BEAM_SIZES,
    length_penalties: Sequence[float] = LENGTH_PENALTIES,
) -> list[Trial]:
    """The trials of every beam size with every length penalty, best first.

    The translator's own setting is among them. A beam is searched once, and its finished hypotheses
    are ordered by each penalty in turn. Of trials with the same BLEU the one with the smaller beam
    is the better.
    """
    own = translator.config
    beam_sizes = sorted({*beam_sizes, own.beam_size})
    length_penalties = sorted({*length_penalties, own.length_penalty})
    searches = [(size, direction) for size in beam_sizes for direction in translator.directions]
    texts: dict[tuple[int, float], tuple[str, ...]] = {}
    scores: dict[tuple[int, float], list[float]] = {}
    for beam_size, direction in bar(searches, unit="search"):
        sources = dev.sentences(direction.source)
        references = dev.sentences(direction.target)
        found = translator.translate(sources, direction, beam_size, n_best=beam_size)
        # Greedy search finds one hypothesis, so no penalty changes it.
        for penalty in length_penalties if beam_size > 1 else [own.length_penalty]:
            best = _choose(found, own.length_penalty, penalty)
            setting = (beam_size, penalty)
            texts[setting] = (*texts.get(setting, ()), *best)
            scores.setdefault(setting, []).append(bleu(best, references))
    trials = [
        Trial(*setting, sum(values) / len(values), texts[setting])
        for setting, values in scores.items()
    ]
    return sorted(trials, key=lambda trial: (-round(trial.bleu, 2), trial.beam_size))


def p_value(translator: ModelTranslator, dev: ParallelText, trials: Sequence[Trial]) -> float:
    """The chance that the best trial beats the translator's own setting by luck alone.

    Paired bootstrap on BLEU (Koehn 2004), all directions together; 1 if it is that setting.
    """
    best, own = trials[0], translator.config
    present = next(t for t in trials if t[:2] == (own.beam_size, own.length_penalty))
    if best is present:
        return 1.0
    references = [s for d in translator.directions for s in dev.sentences(d.target)]
    return p_values(best.texts, present.texts, references)["BLEU"]


def keep(run: RunFolder, best: Trial) -> None:
    """Make a trial's setting the default of a run: of its translations and its export."""
    config = run.load_config()
    search = dataclasses.replace(
        config.search, beam_size=best.beam_size, length_penalty=best.length_penalty
    )
    run.save_config(dataclasses.replace(config, search=search))


def _choose(found: list[list[Translation]], own: float, other: float) -> list[str]:
    """The text of each sentence's best hypothesis, found under one penalty, under another."""

    def score(translation: Translation) -> float:
        length = len(translation.pieces) + 1
        likelihood = 1 / length_penalty(length, other) - 1 / length_penalty(length, own)
        return translation.score + translation.log_prob * likelihood  # keeps what else is in it

    return [max(n_best, key=score).text for n_best in found]
