"""Sentences in groups that may differ in quality: by length, by rare words, by what was trained on.

Words are runs of letters and digits in lower case; languages written without spaces have few.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from nmt.scoring import bleu, chrf

RARE = 5  # a word that training shows less often is rare
RARE_SHARES = (0.0, 0.1, 0.25)  # upper ends of groups, of the share of rare words
SEEN_SHARES = (0.25, 0.5, 0.75)  # likewise, of the share of seen word trigrams


class Group(NamedTuple):
    """Sentences that have something in common, and how well they were translated."""

    label: str
    size: int
    bleu: float
    chrf: float


class Familiarity(NamedTuple):
    """What training has shown of each of some sentences."""

    rare: list[float]  # share of words that it shows less than `RARE` times
    seen: list[float]  # share of word trigrams that it shows
    whole: list[bool]  # the sentence itself is in it


def scored_groups(
    members: dict[str, Sequence[int]], hypotheses: Sequence[str], references: Sequence[str]
) -> list[Group]:
    """The groups that are not empty, with their scores; `members` are sentences by label."""
    groups = []
    for label, places in members.items():
        if len(places):
            ours, theirs = [hypotheses[i] for i in places], [references[i] for i in places]
            groups.append(Group(label, len(places), bleu(ours, theirs), chrf(ours, theirs)))
    return groups


def by_length(sources: Sequence[str], groups: int = 5) -> dict[str, Sequence[int]]:
    """Sentences in groups of about equal size, from short to long, in words between spaces.

    Sentences of one length are in one group.
    """
    lengths = np.array([len(source.split()) for source in sources])
    ordered = np.sort(lengths)
    starts = sorted({int(ordered[len(ordered) * group // groups]) for group in range(groups)})
    members: dict[str, Sequence[int]] = {}
    for start, end in pairwise([*starts, int(ordered[-1]) + 1]):
        places = np.flatnonzero((lengths >= start) & (lengths < end))
        longest = int(lengths[places].max())
        label = f"{start}" if start == longest else f"{start} to {longest}"
        members[label] = places.tolist()
    return members


def by_rare_words(familiarity: Familiarity) -> dict[str, Sequence[int]]:
    """Sentences by the share of their words that are rare in training."""
    return _by_share(familiarity.rare, RARE_SHARES, range(len(familiarity.rare)))


def by_overlap(familiarity: Familiarity) -> dict[str, Sequence[int]]:
    """Sentences by the share of their word trigrams that are in training; whole ones apart."""
    new = [place for place, is_whole in enumerate(familiarity.whole) if not is_whole]
    whole = [place for place, is_whole in enumerate(familiarity.whole) if is_whole]
    return {**_by_share(familiarity.seen, SEEN_SHARES, new), "the whole sentence": whole}


def familiarity(sources: Sequence[str], training: Iterable[str]) -> Familiarity:
    """What the training sentences show of `sources`, in memory for `sources` alone."""
    sentences = [_words(source) for source in sources]
    counts = dict.fromkeys((word for words in sentences for word in words), 0)
    trigrams = dict.fromkeys((t for words in sentences for t in _trigrams(words)), False)
    whole = dict.fromkeys(map(tuple, sentences), False)
    for text in training:
        words = _words(text)
        for word, count in Counter(words).items():
            if word in counts:
                counts[word] += count
        for trigram in _trigrams(words):
            if trigram in trigrams:
                trigrams[trigram] = True
        if tuple(words) in whole:
            whole[tuple(words)] = True
    return Familiarity(
        [_mean([counts[word] < RARE for word in words]) for words in sentences],
        [_mean([trigrams[trigram] for trigram in _trigrams(words)]) for words in sentences],
        [whole[tuple(words)] for words in sentences],
    )


def _by_share(
    shares: Sequence[float], ends: Sequence[float], places: Iterable[int]
) -> dict[str, Sequence[int]]:
    edges = [-1.0, *ends, 1.0]
    labels = ["none" if end == 0 else f"up to {end:.0%}" for end in ends]
    members: dict[str, list[int]] = {label: [] for label in [*labels, f"over {ends[-1]:.0%}"]}
    for place in places:
        for label, (low, high) in zip(members, pairwise(edges), strict=True):
            if low < shares[place] <= high:
                members[label].append(place)
    return dict(members)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _trigrams(words: Sequence[str]) -> list[tuple[str, ...]]:
    """Three words in a row; all words of a text that has fewer."""
    if len(words) < 3:
        return [tuple(words)] if words else []
    return list(zip(words, words[1:], words[2:], strict=False))


def _mean(values: Sequence[bool]) -> float:
    return sum(values) / len(values) if values else 0.0
