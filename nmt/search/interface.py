"""What a search is given and what it finds: the same for the one in Keras and the one in NumPy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

NEVER = -1e9  # a finite minus infinity: it stays valid in JSON and in sums
LONGEST_LOOP = 16  # pieces that may go round: four times a phrase of four, or "ha ha ha …"
LOOP_PERIODS = (1, 2, 3, 4)
# A source piece that was never looked at counts as this much: log(0) would decide alone.
LEAST_COVERAGE = 1e-3
# The largest of a vocabulary are looked for in blocks of at least this many pieces.
SMALLEST_BLOCK = 16

Step = Callable[[Any, Any, Any], tuple[Any, Any, Any]]
"""`step(token_ids, state, memory)`: the previous pieces `(rows,)`, the decoder's state after them,
a structure of tensors `(rows, ...)`, and what it reads, of tensors `(batch, ...)`. It returns
log-probabilities `(rows, vocab_size)` in float32, the next state, and attention weights
`(rows, source_length)`. `rows` is batch x beam_size; the rows of one sentence are adjacent."""


class Start(NamedTuple):
    """A search before its first step."""

    memory: Any  # structure of (batch, ...): what each step reads
    state: Any  # structure of (batch, ...): the decoder's
    limits: Any  # (batch,) the most pieces of each translation, EOS_ID included


class Hypotheses(NamedTuple):
    """The `n` best translations of each sentence, best first."""

    token_ids: Any  # (batch, n, max_length) int32: pieces, EOS_ID, then PAD_ID
    lengths: Any  # (batch, n) int32: pieces before EOS_ID
    log_probs: Any  # (batch, n): log-probability of the pieces and EOS_ID; NEVER where none is
    scores: Any  # (batch, n): log_probs, length-normalised
    attention_weights: Any  # (batch, n, max_length, source_length)


def block_size(vocab_size: int, largest: int) -> int | None:
    """The size of blocks, at most `largest`, that divides the vocabulary, if enough come of it."""
    sizes = range(min(largest, vocab_size // SMALLEST_BLOCK), SMALLEST_BLOCK - 1, -1)
    return next((size for size in sizes if vocab_size % size == 0), None)


def length_penalty(length: Any, exponent: Any) -> Any:
    """What the log-probability of `length` pieces, EOS_ID included, is divided by
    (Wu et al. 2016, equation 14). `length` is a float."""
    return ((5.0 + length) / 6.0) ** exponent
