"""Is a line in the language that it should be in?"""

from __future__ import annotations

from functools import cache
from typing import Any

from py3langid.langid import MODEL_FILE, LanguageIdentifier

FEWEST_LETTERS = 30  # under it, no identifier is to be trusted
SURE = 0.99


@cache
def _identifier() -> Any:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def known(language: str) -> bool:
    """Whether the identifier knows a language, such as `es` or `es-MX`."""
    return _base(language) in _identifier().labels


def other_language(text: str, language: str) -> str | None:
    """The language that `text` surely is in, if it is not `language`; None otherwise."""
    if sum(character.isalpha() for character in text) < FEWEST_LETTERS:
        return None
    (best, probability), *_ = _identifier().rank(text)
    if best == _base(language) or probability < SURE:
        return None
    return best


def _base(language: str) -> str:
    return language.replace("_", "-").split("-")[0].lower()
