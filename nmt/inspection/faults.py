"""What can be wrong with one pair of sentences, and how it is mended."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Sequence

import ftfy
from ftfy.badness import is_bad

from nmt.corpus.cleaning import RATIO_FLOOR, normalise

Sides = Sequence[str]

# Kind: what it means. In the order in which a pair's faults are looked for.
KINDS = {
    "empty": "a side is empty",
    "nul": "a NUL byte",
    "control": "control characters",
    "markup": "HTML tags or entities",
    "mojibake": "text that was read in the wrong encoding",
    "too-long": "a side is too long for one sentence",
    "ratio": "one side is many times as long as the other",
    "copy": "both sides are the same",
    "language": "a side is in another language",
    "script": "a word mixes letters of two scripts",
    "duplicate": "the pair was there before",
    "leakage": "a side is also in the dev or test set",
    "shifted": "the translation stands on a line nearby",
}
MENDED = ("nul", "control", "markup", "mojibake")  # by `mend`; a pair of the others is left out

TAG = re.compile(r"</?(?:a|b|br|div|em|font|h[1-6]|i|li|p|span|strong|td|tr|u|ul)\b[^<>]*>", re.I)
ENTITY = re.compile(
    r"&(?:amp|lt|gt|quot|nbsp|apos|[a-z]{1,6}(?:acute|grave|uml|tilde)|#\d+|#x[\da-f]+);", re.I
)
LONGEST_WORDS = 200


def _any(check: Callable[[str], object]) -> Callable[[Sides], bool]:
    return lambda sides: any(check(side) for side in sides)


def _is_control(character: str) -> bool:
    return unicodedata.category(character) == "Cc" and character not in "\t\0"


def _has_control(side: str) -> bool:
    return not side.isprintable() and any(map(_is_control, side))


def _is_mojibake(side: str) -> bool:
    return not side.isascii() and is_bad(side) and ftfy.fix_encoding(side) != side


def _is_odd_ratio(sides: Sides) -> bool:
    lengths = [max(len(side), RATIO_FLOOR) for side in sides]
    return max(lengths) > 4 * min(lengths)


def _mixes_scripts(side: str) -> bool:
    if side.isascii():
        return False
    for word in re.findall(r"[^\W\d_]+", side):
        if not word.isascii():
            scripts = {unicodedata.name(letter, "?").split()[0] for letter in word}
            # Japanese mixes three by nature; the others look alike and betray a slip or a forgery.
            if len(scripts & {"LATIN", "CYRILLIC", "GREEK"}) > 1:
                return True
    return False


CHECKS: dict[str, Callable[[Sides], bool]] = {
    "empty": lambda sides: not all(normalise(side) for side in sides),
    "nul": _any(lambda side: "\0" in side),
    "control": _any(_has_control),
    "markup": _any(
        lambda side: ("<" in side or "&" in side) and (TAG.search(side) or ENTITY.search(side))
    ),
    "mojibake": _any(_is_mojibake),
    "too-long": _any(lambda side: len(side) > 500 and len(side.split()) > LONGEST_WORDS),
    "ratio": _is_odd_ratio,
    "copy": lambda sides: len(sides[0]) > 1 and normalise(sides[0]) == normalise(sides[1]),
    "script": _any(_mixes_scripts),
}


def faults_of(sides: Sides) -> list[str]:
    """The kinds of faults that a pair shows by itself."""
    found = [kind for kind, check in CHECKS.items() if check(sides)]
    return ["empty"] if "empty" in found else found


def mend(side: str) -> str:
    """`side` in its right encoding, without markup and control characters."""
    if _is_mojibake(side):
        side = ftfy.fix_encoding(side)
    if "<" in side or "&" in side:
        side = html.unescape(TAG.sub(" ", side))
    return normalise(side)
