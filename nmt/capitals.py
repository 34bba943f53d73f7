"""Text in capitals: read as a sentence, and answered in capitals.

Subwords of capitals are mostly single letters, of which a model has learned little.
`nmt.translator` has the same functions inside the graph.
"""

from __future__ import annotations

import unicodedata

FEWEST_LETTERS = 5  # fewer are an abbreviation: OK, USA, UNO


def is_capitals(text: str) -> bool:
    """Whether all letters of `text` are capitals, and there are enough to say so."""
    if text != text.upper() or text == text.lower():
        return False
    return sum(_is_letter(character) for character in text) >= FEWEST_LETTERS


def sentence_case(text: str) -> str:
    """`text` in lower case from its second letter on."""
    first = next((i for i, character in enumerate(text) if _is_letter(character)), len(text))
    return text[: first + 1] + text[first + 1 :].lower()


def _is_letter(character: str) -> bool:
    return unicodedata.category(character).startswith("L")
