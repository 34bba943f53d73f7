"""Pairs of sentences in an Arrow table that stays on disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from nmt.errors import ConfigError, ModelError


class Direction(NamedTuple):
    """From which language to which."""

    source: str
    target: str

    def __str__(self) -> str:
        return f"{self.source}-{self.target}"


def parse_directions(texts: Sequence[str]) -> list[Direction]:
    """The directions written as `en-es`.

    Raises ConfigError unless all are between the same two languages.
    """
    directions = []
    for text in texts:
        source, dash, target = text.partition("-")
        if not dash or not source or not target or source == target:
            raise ConfigError(f"data.directions: expected source-target as en-es, found '{text}'.")
        directions.append(Direction(source, target))
    if len({frozenset(direction) for direction in directions}) != 1:
        raise ConfigError(
            f"data.directions: expected one pair of languages, found {', '.join(texts) or 'none'}; "
            "train one model for each pair."
        )
    if len(set(directions)) != len(directions):
        raise ConfigError("data.directions: a direction is listed twice.")
    return directions


class ParallelText:
    """Pairs of sentences, one column a language, memory-mapped: a pair is read when asked for.

    Args:
        dataset: a `datasets.Dataset` with the columns `languages`.
        languages: the two languages.
    """

    def __init__(self, dataset: Any, languages: Sequence[str]) -> None:
        self.languages = tuple(languages)
        self.dataset = dataset.select_columns(list(self.languages))

    @classmethod
    def load(cls, folder: Path) -> ParallelText:
        """The pairs that `save` wrote. Raises ModelError if there are none."""
        import datasets

        if not (folder / "dataset_info.json").is_file():
            raise ModelError(f"{folder}: no prepared corpus there; run 'nmt prepare'.")
        dataset = datasets.load_from_disk(str(folder))
        return cls(dataset, dataset.column_names)

    def save(self, folder: Path) -> None:
        self.dataset.save_to_disk(str(folder))

    def __len__(self) -> int:
        return len(self.dataset)

    def rows(self, indices: Iterable[int]) -> list[dict[str, str]]:
        """The pairs at `indices`, each a sentence by language."""
        columns = self.dataset[[int(i) for i in indices]]
        return [
            dict(zip(self.languages, sides, strict=True))
            for sides in zip(*(columns[language] for language in self.languages), strict=True)
        ]

    def head(self, pairs: int) -> ParallelText:
        """The first pairs, at most all."""
        return ParallelText(self.dataset.select(range(min(pairs, len(self)))), self.languages)

    def column(self, language: str, chunk: int = 10_000) -> Iterator[list[str]]:
        """All sentences of a language, in chunks."""
        for start in range(0, len(self), chunk):
            yield self.dataset[start : start + chunk][language]

    def sentences(self, language: str) -> list[str]:
        """All sentences of a language, in memory: for dev and test sets."""
        return [sentence for part in self.column(language) for sentence in part]
