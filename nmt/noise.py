"""Training pairs as people also write them: in lower case, unpunctuated, about somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from nmt.corpus import ParallelText
from nmt.progress import bar

WORD = re.compile(r"[^\W\d_]{3,}")
FINAL_MARKS = ".!?…。！？¡¿"


class Noise(NamedTuple):
    """Changes of a pair that both of its sides survive, drawn anew every epoch."""

    case: float  # share of the pairs in lower case, without marks at their ends
    name: float  # share of the pairs with a name in which it is replaced by another
    names: tuple[str, ...]  # that may replace it

    def __call__(
        self, pairs: Iterable[tuple[str, str]], rng: np.random.Generator
    ) -> list[tuple[str, str]]:
        """The pairs, some of them changed."""
        return [self._change(source, target, rng) for source, target in pairs]

    def _change(self, source: str, target: str, rng: np.random.Generator) -> tuple[str, str]:
        is_renamed, is_lowered = rng.random(2) < (self.name, self.case)
        if is_renamed and (shared := sorted(shared_names(source, target))):
            old = shared[rng.integers(len(shared))]
            new = self.names[rng.integers(len(self.names))]
            source, target = (re.sub(rf"\b{old}\b", new, side) for side in (source, target))
        if is_lowered:
            source, target = (side.lower().strip(FINAL_MARKS) for side in (source, target))
        return source, target


def shared_names(source: str, target: str) -> set[str]:
    """Capitalised words that stand on both sides as they are: in most corpora, names."""
    source_words, target_words = (set(WORD.findall(side)) for side in (source, target))
    return {word for word in source_words & target_words if word.istitle()}


def all_names(text: ParallelText) -> tuple[str, ...]:
    """Every name of a corpus once, so that rare ones are as likely as frequent ones."""
    names: set[str] = set()
    columns = (text.column(language) for language in text.languages)
    for chunk in bar(zip(*columns, strict=True), unit="chunk", title="names"):
        for source, target in zip(*chunk, strict=True):
            names |= shared_names(source, target)
    return tuple(sorted(names))
