"""Split pairs so that no sentence of either side is in two splits; count overlap otherwise."""

from __future__ import annotations

import unicodedata
from hashlib import blake2b

import numpy as np

from nmt.corpus.parallel_text import ParallelText
from nmt.errors import CorpusError

SMALLEST = 40  # pairs below which dev and test could not hold one pair each at 5 %


def folded(text: str) -> str:
    """The letters and digits of a text, without case: what makes two sentences the same."""
    text = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in text if c.isalnum()) or text


def split_off(
    text: ParallelText, sizes: list[int], seed: int, max_share: float = 0.05
) -> list[np.ndarray]:
    """Indices of held-out splits of about `sizes` pairs, and of the rest.

    Pairs that share a sentence of either side, directly or through other pairs, stay together.
    No split takes more than `max_share` of the pairs.

    Raises CorpusError if there are too few pairs.
    """
    if len(text) < SMALLEST:
        raise CorpusError(
            f"{len(text)} pairs are too few to split off dev and test sets; give them with "
            "data.dev and data.test (--dev-source and --dev-target)."
        )
    groups = _groups(text)
    members = np.argsort(groups, kind="stable")
    starts = np.flatnonzero(np.diff(groups[members], prepend=-1))
    by_group = np.split(members, starts[1:])
    # Only small groups are held out: a large one holds a phrase's many translations.
    order = np.random.default_rng(seed).permutation(len(by_group))
    splits, position = [], 0
    for size in sizes:
        wanted = max(1, min(size, int(len(text) * max_share)))
        taken: list[int] = []
        while position < len(order) and len(taken) < wanted:
            group = by_group[order[position]]
            position += 1
            if len(group) <= max(1, wanted // 20):
                taken.extend(group.tolist())
        splits.append(np.sort(np.array(taken, np.int64)))
    held_out = np.concatenate(splits)
    rest = np.setdiff1d(np.arange(len(text)), held_out)
    if not all(len(part) for part in (*splits, rest)):
        raise CorpusError(
            "the pairs share too many sentences to split off dev and test sets; give them with "
            "data.dev and data.test (--dev-source and --dev-target)."
        )
    return [*splits, rest]


def overlap(text: ParallelText, held_out: ParallelText) -> int:
    """How many pairs of `held_out` have a side that, folded, is a sentence of `text`."""
    shared = np.zeros(len(held_out), bool)
    for language in text.languages:
        shared |= np.isin(_keys(held_out, language), _keys(text, language))
    return int(shared.sum())


def _keys(text: ParallelText, language: str) -> np.ndarray:
    """A 64-bit hash of each folded sentence."""
    digests = [
        blake2b(folded(sentence).encode("utf-8", "surrogatepass"), digest_size=8).digest()
        for part in text.column(language)
        for sentence in part
    ]
    return np.frombuffer(b"".join(digests), np.int64)


def _groups(text: ParallelText) -> np.ndarray:
    """A group number a pair: pairs joined by a shared sentence have the same."""
    nodes = 0
    sides = []
    for language in text.languages:
        _, ids = np.unique(_keys(text, language), return_inverse=True)
        sides.append(ids + nodes)
        nodes += int(ids.max()) + 1
    parent = np.arange(nodes)

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for left, right in zip(*(side.tolist() for side in sides), strict=True):
        parent[root(left)] = root(right)
    return np.array([root(node) for node in sides[0].tolist()])
