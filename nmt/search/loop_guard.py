"""A guard for a search: no translation repeats itself without end."""

from __future__ import annotations

from typing import Any, NamedTuple

from keras import ops

from nmt.search.interface import LONGEST_LOOP, LOOP_PERIODS, NEVER, Step
from nmt.special_tokens import PAD_ID


class Guarded(NamedTuple):
    """A decoder's state and what it has written last."""

    recent: Any  # (rows, LONGEST_LOOP - 1) int32, PAD_ID before the first piece
    state: Any


def guarded(state: Any, rows: Any) -> Guarded:
    """`state`, before the first piece of `rows` rows."""
    return Guarded(ops.full((rows, LONGEST_LOOP - 1), PAD_ID, "int32"), state)


def without_loops(step: Step) -> Step:
    """`step`, on a `Guarded` state, so that no `LONGEST_LOOP` pieces have one of `LOOP_PERIODS`.

    The piece that would complete such a row becomes impossible; nothing else changes.
    """

    def guarded_step(token_ids: Any, last: Guarded, memory: Any) -> tuple[Any, Guarded, Any]:
        recent = ops.concatenate([last.recent[:, 1:], token_ids[:, None]], axis=1)
        log_probs, state, attention_weights = step(token_ids, last.state, memory)
        return _forbid(log_probs, recent), Guarded(recent, state), attention_weights

    return guarded_step


def _forbid(log_probs: Any, recent: Any) -> Any:
    """`log_probs` with NEVER where a piece would go on with a loop, which is rare."""
    turns = [ops.all(recent[:, period:] == recent[:, :-period], axis=1) for period in LOOP_PERIODS]
    is_loop = ops.stack(turns, axis=1) & ops.not_equal(recent[:, -1:], PAD_ID)  # (rows, periods)
    following = ops.stack([recent[:, -period] for period in LOOP_PERIODS], axis=1)

    def forbid() -> Any:
        vocabulary = ops.arange(log_probs.shape[-1], dtype="int32")
        is_next = ops.equal(vocabulary, following[:, :, None]) & is_loop[:, :, None]
        return ops.where(ops.any(is_next, axis=1), NEVER, log_probs)

    return ops.cond(ops.any(is_loop), forbid, lambda: log_probs)
