"""Translations that failed, by how: what a corpus score does not tell."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable
from typing import NamedTuple

from nmt.evaluation.evaluate import Evaluation
from nmt.special_tokens import UNK_PIECE
from nmt.translation import Translation

LOOPS = (
    re.compile(r"(?<!\S)(\S+(?: \S+){0,3}?)(?: \1){2,}(?!\S)"),  # up to four words, three times
    re.compile(r"(\S{1,4}?)\1{4,}"),  # up to four letters, five times: for unspaced scripts
)
SAME = 3  # sources of different meaning that one translation is given for
SHORT, LONG = 0.5, 2.0  # lengths in characters, as a part of the reference's
SLACK = 10  # characters that a length may differ by, whatever its part


class Failure(NamedTuple):
    """A way to fail, and the sentences that did."""

    kind: str
    meaning: str
    advice: str
    places: list[int]


class Sentence(NamedTuple):
    """One sentence of a test set."""

    source: str
    reference: str
    translation: Translation

    @property
    def hypothesis(self) -> str:
        """The text of the translation."""
        return self.translation.text


def diagnose(evaluation: Evaluation) -> list[Failure]:
    """All ways to fail, each with the sentences that failed so, in their order."""
    sentences = [
        Sentence(*parts)
        for parts in zip(
            evaluation.sources, evaluation.references, evaluation.translations, strict=True
        )
    ]
    failures = [
        Failure(kind, meaning, advice, [i for i, one in enumerate(sentences) if test(one)])
        for kind, meaning, advice, test in TESTS
    ]
    return [*failures, Failure(*SAME_TEXT, _same(sentences))]


def _is_empty(sentence: Sentence) -> bool:
    return bool(sentence.source.strip()) and not sentence.hypothesis.strip()


def _is_copied(sentence: Sentence) -> bool:
    text = _plain(sentence.hypothesis)
    return bool(text) and text == _plain(sentence.source) != _plain(sentence.reference)


def _is_repeated(sentence: Sentence) -> bool:
    def loops(text: str) -> bool:
        return any(loop.search(_plain(text)) for loop in LOOPS)

    return loops(sentence.hypothesis) and not loops(sentence.reference)


def _is_short(sentence: Sentence) -> bool:
    ours, theirs = len(sentence.hypothesis), len(sentence.reference)
    return 0 < ours < SHORT * theirs and theirs - ours > SLACK


def _is_long(sentence: Sentence) -> bool:
    ours, theirs = len(sentence.hypothesis), len(sentence.reference)
    return ours > LONG * theirs and ours - theirs > SLACK


def _is_unknown(sentence: Sentence) -> bool:
    translation = sentence.translation
    return UNK_PIECE in (*translation.source_pieces, *translation.pieces)


def _same(sentences: list[Sentence]) -> list[int]:
    places = defaultdict(list)
    for place, sentence in enumerate(sentences):
        if text := _plain(sentence.hypothesis):
            places[text].append(place)
    return sorted(
        place
        for group in places.values()
        if len({_plain(sentences[i].reference) for i in group}) >= SAME
        for place in group
    )


def _plain(text: str) -> str:
    """Words alone, so that a mark or a capital makes no difference."""
    folded = unicodedata.normalize("NFC", text).casefold()
    return " ".join(re.findall(r"\w+", folded))


TESTS: tuple[tuple[str, str, str, Callable[[Sentence], bool]], ...] = (
    (
        "empty",
        "there is no translation",
        "Look for empty sides with 'nmt inspect'; raise search.length_penalty if it is near 0.",
        _is_empty,
    ),
    (
        "copied",
        "the translation is the source itself",
        "The training pairs hold copies, or sentences in the wrong language: 'nmt inspect'.",
        _is_copied,
    ),
    (
        "repeated",
        "words follow themselves, three times or more",
        "The training is too short or too small; search.coverage_penalty helps a little.",
        _is_repeated,
    ),
    (
        "too short",
        "under half the length of the reference",
        "Raise search.length_penalty ('nmt tune-search'), or search.coverage_penalty.",
        _is_short,
    ),
    (
        "too long",
        "over twice the length of the reference",
        "Lower search.length_penalty ('nmt tune-search'); look for lines that have slipped with "
        "'nmt inspect'.",
        _is_long,
    ),
    (
        "unknown",
        "a character that the subwords do not have",
        "Train on text that has it, or raise tokenizer.character_coverage.",
        _is_unknown,
    ),
)
SAME_TEXT = (
    "same",
    "one translation for three or more sources that mean different things",
    "The decoder ignores the source: train longer, or look for lines that have slipped with 'nmt "
    "inspect'.",
)
