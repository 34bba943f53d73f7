"""Go through a corpus once, in constant memory, and gather what is wrong with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

import numpy as np

from nmt.corpus.cleaning import normalise
from nmt.inspection import languages
from nmt.inspection.alignment import Associations, slipped
from nmt.inspection.faults import KINDS, faults_of
from nmt.progress import bar

CHUNK = 20_000  # pairs in memory at a time
SAMPLE = 40_000  # pairs from which words that go together are learned
KEPT = 1000  # lines and examples of each kind that are kept
END_MARKS = ".?!…。？！"


@dataclass
class Finding:
    """All pairs with a fault of one kind."""

    kind: str
    count: int = 0
    lines: list[int] = field(default_factory=list)  # the first ones, from 1
    examples: list[tuple[str, str]] = field(default_factory=list)

    @property
    def meaning(self) -> str:
        """The kind in words."""
        return KINDS[self.kind]


@dataclass
class Inspection:
    """What is known of a corpus after it was gone through."""

    languages: tuple[str, str]
    pairs: int
    findings: dict[str, Finding]
    faulty: int  # pairs with a fault of any kind
    lengths: tuple[np.ndarray, np.ndarray]  # characters of each side
    words: tuple[int, int]
    end_marks_differ: int  # pairs of which one side is a question, or ends with a mark, alone

    @property
    def share(self) -> float:
        """The share of pairs with a fault."""
        return self.faulty / self.pairs if self.pairs else 0.0


Judged = tuple[int, tuple[str, str], list[str]]  # line, sides, kinds of faults


class Inspector:
    """Looks at the pairs of a corpus in their order.

    Args:
        dataset: as `read_pairs` returns it.
        held_out: sentences of either language that must not be in it: those of dev and test.
    """

    def __init__(self, dataset: Any, held_out: Sequence[str] = ()) -> None:
        self.dataset = dataset
        self.languages: tuple[str, str] = tuple(dataset.column_names)
        self._held_out = {_digest(sentence) for sentence in held_out}
        self._seen: set[int] = set()
        step = max(1, len(dataset) // SAMPLE)
        sample = dataset.select(range(0, len(dataset), step))
        self._associations = Associations(list(self._sides(sample)))

    def inspect(self, use: Callable[[Judged], None] | None = None) -> Inspection:
        """Go through all pairs; `use` is given each, with its faults."""
        findings = {kind: Finding(kind) for kind in KINDS}
        result = Inspection(
            self.languages, len(self.dataset), findings, 0,
            (np.zeros(len(self.dataset), "uint32"), np.zeros(len(self.dataset), "uint32")),
            (0, 0), 0,
        )  # fmt: skip
        counts: Counter[str] = Counter()
        for judged in bar(self._judged(), "pair", len(self.dataset)):
            line, sides, kinds = judged
            for column, side in enumerate(sides):
                result.lengths[column][line - 1] = len(side)
                counts[f"words{column}"] += len(side.split())
            counts["differ"] += _end_marks_differ(sides)
            counts["faulty"] += bool(kinds)
            for kind in kinds:
                _note(findings[kind], line, sides)
            if use:
                use(judged)
        result.faulty = counts["faulty"]
        result.words = (counts["words0"], counts["words1"])
        result.end_marks_differ = counts["differ"]
        return result

    def _judged(self) -> Iterator[Judged]:
        for start in range(0, len(self.dataset), CHUNK):
            chunk = self.dataset.select(range(start, min(start + CHUNK, len(self.dataset))))
            pairs = list(self._sides(chunk))
            shifted = set(slipped(pairs, self._associations))
            for place, sides in enumerate(pairs):
                kinds = self._kinds(sides)
                if place in shifted and "empty" not in kinds:
                    kinds.append("shifted")
                yield start + place + 1, sides, kinds

    def _kinds(self, sides: tuple[str, str]) -> list[str]:
        kinds = faults_of(sides)
        if kinds == ["empty"]:
            return kinds
        for side, language in zip(sides, self.languages, strict=True):
            if len(side) < 2000 and languages.known(language):
                is_other = languages.other_language(side, language) is not None
                kinds += ["language"] if is_other and "language" not in kinds else []
        key = _digest("\n".join(normalise(side) for side in sides))
        if key in self._seen:
            kinds.append("duplicate")
        self._seen.add(key)
        if self._held_out and any(_digest(normalise(side)) in self._held_out for side in sides):
            kinds.append("leakage")
        return kinds

    def _sides(self, dataset: Any) -> Iterator[tuple[str, str]]:
        for batch in dataset.iter(1000):
            for left, right in zip(*(batch[one] for one in self.languages), strict=True):
                yield left or "", right or ""


def _note(finding: Finding, line: int, sides: tuple[str, str]) -> None:
    finding.count += 1
    if len(finding.lines) < KEPT:
        finding.lines.append(line)
    if len(finding.examples) < 5:
        finding.examples.append((sides[0][:200], sides[1][:200]))


def _digest(text: str) -> int:
    data = text.encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "little")


def _end_marks_differ(sides: tuple[str, str]) -> bool:
    ends = [side.rstrip(" \"'»”)")[-1:] for side in sides]
    marks = [end if end in END_MARKS else "" for end in ends]
    return marks[0] != marks[1]
