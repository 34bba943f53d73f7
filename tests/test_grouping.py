"""Groups of sentences: each sentence is in one, and they say what they mean."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nmt import grouping
from nmt.grouping import Familiarity
from nmt.scoring import bleu

texts = st.lists(st.text("ab ", max_size=12), min_size=1, max_size=30)


@given(texts, st.integers(1, 6))
def test_every_length_is_in_one_group(sources: list[str], groups: int) -> None:
    members = grouping.by_length(sources, groups)
    assert sorted(i for places in members.values() for i in places) == list(range(len(sources)))
    lengths = [[len(sources[i].split()) for i in places] for places in members.values()]
    for shorter, longer in pairwise(lengths):
        assert max(shorter) < min(longer)


@given(texts, texts)
def test_familiarity_is_what_counting_finds(sources: list[str], training: list[str]) -> None:
    found = grouping.familiarity(sources, iter(training))
    shown = [text.split() for text in training]
    for source, rare, whole in zip(sources, found.rare, found.whole, strict=True):
        words = source.split()
        counts = [sum(text.count(word) for text in shown) for word in words]
        expected = sum(count < grouping.RARE for count in counts) / max(1, len(words))
        assert rare == pytest.approx(expected)
        assert whole == (words in shown)
    for members in (grouping.by_rare_words(found), grouping.by_overlap(found)):
        assert sorted(i for places in members.values() for i in places) == list(range(len(sources)))


def test_overlap_is_that_of_trigrams() -> None:
    training = ["The cat sat on the mat", "A dog."]
    found = grouping.familiarity(["the cat sat down", "a dog", "the mat", ""], training)
    assert found.seen == [0.5, 1.0, 0.0, 0.0]
    assert found.whole == [False, True, False, False]
    assert grouping.by_overlap(found)["up to 50%"] == [0]
    assert grouping.by_overlap(found)["the whole sentence"] == [1]


def test_edges_belong_to_the_group_below() -> None:
    known = Familiarity([0.0, 0.1, 0.11, 0.25, 1.0], [0.0] * 5, [False] * 5)
    assert list(grouping.by_rare_words(known).values()) == [[0], [1], [2, 3], [4]]


def test_only_groups_with_sentences_are_scored() -> None:
    (group,) = grouping.scored_groups({"some": [0, 1], "none": []}, ["a b", "c"], ["a b", "d"])
    assert (group.label, group.size) == ("some", 2)
    assert group.bleu == bleu(["a b", "c"], ["a b", "d"])
