"""Batches of similar lengths under a token budget: the same for the same seed and epoch."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence, Sized
from typing import NamedTuple

import numpy as np

from nmt.corpus import Direction, ParallelText
from nmt.noise import Noise
from nmt.progress import bar
from nmt.special_tokens import BOS_ID, EOS_ID, PAD_ID
from nmt.tokenizer import Sampling, Tokenizer

ENCODED_AT_ONCE = 1000  # examples whose pieces one seed draws


class Batch(NamedTuple):
    """Right-padded ids for teacher forcing."""

    source_ids: np.ndarray  # (batch, source_length) int32, each row ends with EOS_ID
    target_in: np.ndarray  # (batch, target_length) int32, each row starts with BOS_ID
    target_out: np.ndarray  # (batch, target_length) int32, each row ends with EOS_ID


class Examples(NamedTuple):
    """Pairs in the direction in which they are learned."""

    text: ParallelText
    direction: Direction


class TrainingBatches:
    """All examples, batched anew each epoch.

    Examples are sorted by length, ties in random order, and cut where a batch would pass the
    budget; then the batches are shuffled. Since the sorted lengths do not change, neither does
    the number of batches. With subword sampling the lengths are those drawn for the epoch, and
    batches keep their numbers of rows: they pass the budget by as much as the pieces are more.
    With noise, too, a batch can be longer than its budget.

    Args:
        parts: pairs and their directions; a text may be in several.
        tokenizer: encodes them as batches are made.
        batch_tokens: most rows x longest side of a batch.
        seed: with the epoch, decides every batch.
        length_multiple: sides are padded to a multiple of it. Above 1, both sides are padded to
            the same length and rows are added up to a fixed number a length, so that a compiler
            sees few shapes.
        subword_sampling: see `TrainingConfig`.
        noise: changes pairs before they are encoded.
    """

    def __init__(
        self,
        parts: Sequence[Examples],
        tokenizer: Tokenizer,
        batch_tokens: int,
        seed: int,
        length_multiple: int = 1,
        subword_sampling: float = 0.0,
        noise: Noise | None = None,
    ) -> None:
        self.parts = list(parts)
        self.tokenizer = tokenizer
        self.batch_tokens = batch_tokens
        self.seed = seed
        self.subword_sampling = subword_sampling
        self.noise = noise
        self.length_multiple = length_multiple
        self._is_tagged = len({part.direction for part in self.parts}) > 1
        self._starts = np.cumsum([0, *(len(part.text) for part in self.parts)])
        lengths = _Lengths(tokenizer)
        self._source = lengths.of([(text, d.source) for text, d in self.parts]) + self._is_tagged
        self._target = lengths.of([(text, d.target) for text, d in self.parts])
        longest = self._padded(np.maximum(self._source, self._target))
        self._boundaries = _cut(np.sort(longest), batch_tokens)

    def __len__(self) -> int:
        return len(self._boundaries) - 1

    def epoch(self, epoch: int, start: int = 0) -> Iterator[Batch]:
        """The batches of an epoch, from the `start`-th on."""
        rng = np.random.default_rng((self.seed, epoch))
        shuffled = rng.permutation(len(self._source))
        sampled = self._sampled(epoch) if self.subword_sampling else None
        source, target = (
            (side.lengths() for side in sampled) if sampled else (self._source, self._target)
        )
        longest = self._padded(np.maximum(source, target))
        # Within a length of the longer side, batches of a similar other side waste little.
        order = shuffled[np.lexsort((source[shuffled], target[shuffled], longest[shuffled]))]
        for i in rng.permutation(len(self))[start:]:
            examples = np.sort(order[self._boundaries[i] : self._boundaries[i + 1]])
            if sampled:
                yield self._batch(*(side.rows(examples) for side in sampled))
            else:
                yield self._batch(*self._encode(examples, (self.seed, epoch, int(i))))

    def _padded(self, lengths: np.ndarray) -> np.ndarray:
        return -(-lengths // self.length_multiple) * self.length_multiple

    def _sampled(self, epoch: int) -> tuple[_Ragged, _Ragged]:
        """Both sides of all examples, in the pieces that an epoch draws."""
        sources, targets = _Ragged(), _Ragged()
        starts = range(0, len(self._source), ENCODED_AT_ONCE)
        for start in bar(starts, unit="chunk", title="subword sampling"):
            examples = np.arange(start, min(start + ENCODED_AT_ONCE, len(self._source)))
            draw = (self.seed, epoch, start)
            (seed,) = np.random.SeedSequence(draw).generate_state(1)
            sampling = Sampling(self.subword_sampling, int(seed))
            for side, rows in zip(
                (sources, targets), self._encode(examples, draw, sampling), strict=True
            ):
                side.extend(rows)
        return sources, targets

    def _encode(
        self, examples: np.ndarray, draw: tuple[int, ...], sampling: Sampling | None = None
    ) -> tuple[list[list[int]], list[list[int]]]:
        """Both sides of `examples`, in rising order; what is random follows from `draw`."""
        rng = np.random.default_rng(draw)
        which = np.searchsorted(self._starts, examples, side="right") - 1
        sources: list[list[int]] = []
        targets: list[list[int]] = []
        for number in np.unique(which):
            text, direction = self.parts[number]
            rows = text.rows(examples[which == number] - self._starts[number])
            pairs = [(row[direction.source], row[direction.target]) for row in rows]
            if self.noise:
                pairs = self.noise(pairs, rng)
            tag = direction.target if self._is_tagged else None
            sources += self.tokenizer.encode([source for source, _ in pairs], tag, sampling)
            targets += self.tokenizer.encode([target for _, target in pairs], None, sampling)
        return sources, targets

    def _batch(self, sources: Sequence[Sequence[int]], targets: Sequence[Sequence[int]]) -> Batch:
        batch = make_batch(sources, targets)
        if self.length_multiple == 1:
            return batch
        return Batch(
            *(fixed_shape(x, self.length_multiple, self.batch_tokens, batch) for x in batch)
        )


def make_batch(
    sources: Sequence[Sequence[int]], targets: Sequence[Sequence[int]], length: int = 0
) -> Batch:
    """The batch of encoded pairs, padded to `length` or the longest of each side."""
    return Batch(
        pad_ids([[*ids, EOS_ID] for ids in sources], length),
        pad_ids([[BOS_ID, *ids] for ids in targets], length),
        pad_ids([[*ids, EOS_ID] for ids in targets], length),
    )


def twice(batch: Batch) -> Batch:
    """Every row again after the last, for `RDrop`."""
    return Batch(*(np.concatenate([side, side]) for side in batch))


def pad_ids(rows: Sequence[Sequence[int]], length: int = 0) -> np.ndarray:
    """`rows` right-padded with PAD_ID to `length`, or to the longest if that is longer."""
    length = max([length, *(len(row) for row in rows)])
    padded = np.full((len(rows), length), PAD_ID, np.int32)
    for i, row in enumerate(rows):
        padded[i, : len(row)] = row
    return padded


def fixed_shape(
    ids: np.ndarray, multiple: int, budget: int, beside: Sequence[np.ndarray]
) -> np.ndarray:
    """`ids` in one of few shapes: padded with empty columns and rows.

    The length is that of the longest of `beside`, rounded up to a multiple; the rows are as many
    as the token budget holds at that length.
    """
    length = max(array.shape[1] for array in beside)
    length = -(-length // multiple) * multiple
    rows = max(budget // length, len(ids))
    return np.pad(ids, ((0, rows - len(ids)), (0, length - ids.shape[1])), constant_values=PAD_ID)


def by_length(rows: Sequence[Sized], batch_tokens: int, multiple: int = 1) -> Iterator[np.ndarray]:
    """Indices of `rows` in batches of similar length, longest first.

    A batch's rows x longest, rounded up to a multiple, stays within `batch_tokens`.
    """
    lengths = np.array([-(-max(len(row), 1) // multiple) * multiple for row in rows])
    order = np.argsort(-lengths, kind="stable")
    start = 0
    while start < len(order):
        rows_in_batch = max(1, batch_tokens // int(lengths[order[start]]))
        yield order[start : start + rows_in_batch]
        start += rows_in_batch


class _Ragged:
    """Rows of ids in one array: a list of each would take ten times the memory."""

    def __init__(self) -> None:
        self._ids = array("i")
        self._ends = array("q", [0])

    def extend(self, rows: Iterable[Iterable[int]]) -> None:
        for row in rows:
            self._ids.extend(row)
            self._ends.append(len(self._ids))

    def lengths(self) -> np.ndarray:
        """Pieces of every row, EOS_ID included."""
        return np.diff(np.asarray(self._ends)) + 1

    def rows(self, which: Iterable[int]) -> list[Sequence[int]]:
        return [self._ids[self._ends[i] : self._ends[i + 1]] for i in which]


class _Lengths:
    """Pieces of every sentence of a text's side, EOS_ID included, counted once."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer
        self._known: dict[tuple[int, str], np.ndarray] = {}

    def of(self, sides: Sequence[tuple[ParallelText, str]]) -> np.ndarray:
        return np.concatenate([self._of_side(text, language) for text, language in sides])

    def _of_side(self, text: ParallelText, language: str) -> np.ndarray:
        key = (id(text), language)
        if key not in self._known:
            chunks = bar(text.column(language), unit="chunk", title=f"lengths of {language}")
            lengths = [len(ids) + 1 for part in chunks for ids in self.tokenizer.encode(part)]
            self._known[key] = np.array(lengths, np.int32)
        return self._known[key]


def _cut(sorted_lengths: np.ndarray, batch_tokens: int) -> list[int]:
    """Boundaries of batches whose rows x longest length stays within the budget."""
    boundaries = [0]
    for i, length in enumerate(sorted_lengths.tolist()):
        rows = i + 1 - boundaries[-1]
        if rows > 1 and rows * length > batch_tokens:
            boundaries.append(i)
    return [*boundaries, len(sorted_lengths)]
