"""Split a text into sentences, and put their translations where they stood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sentencex


@dataclass(frozen=True)
class SplitText:
    """The sentences of a text, and the white space around them."""

    sentences: tuple[str, ...]
    spaces: tuple[str, ...]  # before the first sentence, after each

    def join(self, translations: Sequence[str]) -> str:
        """The text with a translation in the place of each sentence; paragraphs stay."""
        first, *others = self.spaces
        parts = [text + space for text, space in zip(translations, others, strict=True)]
        return first + "".join(parts)


def split_sentences(text: str, language: str) -> SplitText:
    """Split `text`, of a `language` such as `es`, by the rules of sentencex.

    A line break always ends a sentence.
    """
    sentences: list[str] = []
    spaces = [""]
    for line in text.splitlines(keepends=True):
        for segment in sentencex.segment(language, line):
            if sentence := segment.strip():
                before, _, after = segment.partition(sentence)
                spaces[-1] += before
                sentences.append(sentence)
                spaces.append(after)
            else:
                spaces[-1] += segment
    return SplitText(tuple(sentences), tuple(spaces))
