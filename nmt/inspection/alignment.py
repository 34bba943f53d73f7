"""Find where lines have slipped: where a target translates a source some lines away.

Words that go together are learned from the corpus itself, by Dice's coefficient of their
co-occurrence (Melamed 2000, section 2); in a stretch of lines that slipped, neighbours share many
such words and pairs share few.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

WORD = re.compile(r"\w+")
LEAST_DICE = 0.12
LEAST_COUNT = 3
WINDOW = 12  # lines: a shorter slip is not told from loose translations
FARTHEST = 5  # lines
LEAST_GAIN = 0.2  # of the share of words that have their partner


class Associations:
    """Which words of two languages occur together.

    Args:
        pairs: a sample of the corpus, tens of thousands are enough.
    """

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        together: Counter[tuple[str, str]] = Counter()
        left: Counter[str] = Counter()
        right: Counter[str] = Counter()
        for source, target in pairs:
            sources, targets = words(source), words(target)
            left.update(sources)
            right.update(targets)
            if len(sources) * len(targets) <= 2500:
                together.update((a, b) for a in sources for b in targets)
        self.partners: dict[str, set[str]] = {}
        for (a, b), count in together.items():
            if count >= LEAST_COUNT and 2 * count / (left[a] + right[b]) >= LEAST_DICE:
                self.partners.setdefault(a, set()).add(b)

    def score(self, sources: set[str], targets: set[str]) -> float:
        """The share of the source's known words that have a partner in the target; NaN: none."""
        known = found = 0
        for word in sources:
            if partners := self.partners.get(word):
                known += 1
                found += not partners.isdisjoint(targets)
            elif word.isdigit():
                known += 1
                found += word in targets
        return found / known if known else float("nan")


def words(text: str) -> set[str]:
    """The distinct words of a sentence."""
    return set(WORD.findall(text.lower()))


def slipped(pairs: Sequence[tuple[str, str]], associations: Associations) -> list[int]:
    """The places of `pairs` that stand in a stretch of slipped lines.

    A stretch is found where, over `WINDOW` lines, targets at one other distance fit the sources
    better than their own by `LEAST_GAIN`.
    """
    sources = [words(source) for source, _ in pairs]
    targets = [words(target) for _, target in pairs]

    def scores(shift: int) -> np.ndarray:
        found = np.full(len(pairs), np.nan)
        for place in range(max(0, -shift), min(len(pairs), len(pairs) - shift)):
            found[place] = associations.score(sources[place], targets[place + shift])
        return found

    own = scores(0)
    typical = np.nanmedian(own) if np.isfinite(own).any() else 0.0
    means = _means(own)
    if not (means < typical - LEAST_GAIN / 2).any():  # the other distances cost most of the time
        return []
    is_slipped = np.zeros(len(pairs), bool)
    for shift in (s for s in range(-FARTHEST, FARTHEST + 1) if s):
        other = scores(shift)
        gain = np.nan_to_num(_means(other) - means, nan=-1.0)
        for start in np.flatnonzero(gain > LEAST_GAIN):
            better = other[start : start + WINDOW] > own[start : start + WINDOW]
            is_slipped[start : start + WINDOW] |= better
    return np.flatnonzero(is_slipped).tolist()


def _means(scores: np.ndarray) -> np.ndarray:
    """The mean of every `WINDOW` scores in a row, without those that are NaN."""
    if len(scores) < WINDOW:
        return np.full(0, np.nan)
    windows = np.lib.stride_tricks.sliding_window_view(scores, WINDOW)
    count = np.isfinite(windows).sum(1)
    total = np.nansum(windows, 1)
    return np.where(count >= WINDOW // 2, total / np.maximum(count, 1), np.nan)
