"""Choose beam size and length penalty on the dev set."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import NamedTuple

from nmt.corpus import ParallelText
from nmt.model_translator import ModelTranslator
from nmt.progress import bar
from nmt.run_folder import RunFolder
from nmt.scoring import bleu
from nmt.search import length_penalty
from nmt.translation import Translation

BEAM_SIZES = (1, 3, 5, 8)
LENGTH_PENALTIES = (0.0, 0.4, 0.6, 0.8, 1.0, 1.2, 1.4, 1.7, 2.0)


class Trial(NamedTuple):
    """One setting of the search and its BLEU on dev, a mean over the directions."""

    beam_size: int
    length_penalty: float
    bleu: float


def tune_search(
    translator: ModelTranslator,
    dev: ParallelText,
    beam_sizes: Sequence[int] = BEAM_SIZES,
    length_penalties: Sequence[float] = LENGTH_PENALTIES,
) -> list[Trial]:
    """The trials of every beam size with every length penalty, best first.

    A beam is searched once, and its finished hypotheses are ordered by each penalty in turn.
    Of trials with the same BLEU the one with the smaller beam is the better.
    """
    searches = [(size, direction) for size in beam_sizes for direction in translator.directions]
    scores: dict[tuple[int, float], list[float]] = {}
    for beam_size, direction in bar(searches, unit="search"):
        sources = dev.sentences(direction.source)
        references = dev.sentences(direction.target)
        found = translator.translate(sources, direction, beam_size, n_best=beam_size)
        # Greedy search finds one hypothesis, so no penalty changes it.
        for penalty in length_penalties if beam_size > 1 else (translator.config.length_penalty,):
            best = _choose(found, penalty)
            scores.setdefault((beam_size, penalty), []).append(bleu(best, references))
    trials = [Trial(*setting, sum(values) / len(values)) for setting, values in scores.items()]
    return sorted(trials, key=lambda trial: (-round(trial.bleu, 2), trial.beam_size))


def keep_best(run: RunFolder, best: Trial) -> None:
    """Make a trial's setting the default of a run: of its translations and its export."""
    config = run.load_config()
    search = dataclasses.replace(
        config.search, beam_size=best.beam_size, length_penalty=best.length_penalty
    )
    run.save_config(dataclasses.replace(config, search=search))


def _choose(found: list[list[Translation]], exponent: float) -> list[str]:
    """The text of each sentence's best hypothesis under another length penalty."""

    def score(translation: Translation) -> float:
        return translation.log_prob / length_penalty(len(translation.pieces) + 1, exponent)

    return [max(n_best, key=score).text for n_best in found]
