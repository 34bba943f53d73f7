"""Beam search in NumPy, for a model that runs without Keras.

It is `beam`, `loop_guard` and `coverage` once more; the tests hold them to the same results.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from nmt.search.interface import (
    LEAST_COVERAGE,
    LONGEST_LOOP,
    LOOP_PERIODS,
    NEVER,
    Hypotheses,
    Start,
    Step,
    block_size,
    length_penalty,
)
from nmt.special_tokens import BOS_ID, EOS_ID, PAD_ID

Tensors = tuple[np.ndarray, ...]

LARGEST_BLOCK = 64  # numbers among which the largest is looked for


class _Beams(NamedTuple):
    """Open sentences with as many possible hypotheses each, and what is known of these."""

    sentences: np.ndarray  # (open,) their places in the batch
    memory: Tensors  # (open, ...)
    state: Tensors  # (open x width, ...)
    token_ids: np.ndarray  # (open, width, steps + 1), from BOS_ID on
    log_probs: np.ndarray  # (open, width), best first
    attention_weights: np.ndarray  # (open, width, steps, source_length)

    def take(self, chosen: np.ndarray, width: int) -> _Beams:
        """The best `width` hypotheses of some of the sentences."""
        if (len(chosen), width) == self.log_probs.shape:
            return self
        rows = (chosen[:, None] * self.log_probs.shape[1] + np.arange(width)).ravel()
        sentences, memory, state, *others = self
        return _Beams(
            sentences[chosen],
            tuple(x[chosen] for x in memory),
            tuple(x[rows] for x in state),
            *(x[chosen, :width] for x in others),
        )


class _Candidates(NamedTuple):
    """The likeliest continuations of each sentence, best first."""

    log_probs: np.ndarray  # (open, k)
    slots: np.ndarray  # (open, k): of the hypotheses that they go on from
    ids: np.ndarray  # (open, k): their pieces


class _Finished(NamedTuple):
    score: float
    log_prob: float
    token_ids: np.ndarray  # (length,) without EOS_ID
    attention_weights: np.ndarray  # (length + 1, source_length)


def beam_search(
    step: Step, start: Start, beam_size: int, penalty: float, pruning: float = 0.0
) -> Hypotheses:
    """As `nmt.search.beam.beam_search`; with a beam of 1, as greedy search.

    A sentence that is done leaves the batch. The network does not see impossible hypotheses, those
    that were pruned and, at the first step, all but one: sentences with as many possible ones are
    its batch.

    Args:
        step: of arrays; memory and state are tuples of them.
        start: of arrays; the first of its memory is `(batch, source_length, ...)`.
        beam_size: hypotheses kept.
        penalty: exponent of the length normalisation (0: none).
        pruning: as there; 0: none.

    Returns arrays, with n = `beam_size`.
    """
    parts = [_first_beams(start)] if len(start.limits) else []
    finished: list[list[_Finished]] = [[] for _ in start.limits]
    while parts:
        advanced = []
        for beams in parts:
            is_last = beams.token_ids.shape[2] >= start.limits[beams.sentences]
            found, state, seen = _continue(step, beams, is_last, beam_size)
            _finish(beams, found, seen, finished, beam_size, penalty)
            beams = _advance(beams, found, state, seen, beam_size)
            of_open = [finished[i] for i in beams.sentences]
            is_open = np.array([len(one) < beam_size for one in of_open]) & ~is_last
            log_probs = np.where(is_open[:, None], beams.log_probs, NEVER)
            if pruning:
                log_probs = _pruned(log_probs, of_open, pruning)
            advanced.append(beams._replace(log_probs=log_probs))
        parts = _by_width(advanced)
    return _as_hypotheses(finished, beam_size, start)


def reranked(found: Hypotheses, source_lengths: np.ndarray, weight: float) -> Hypotheses:
    """As `nmt.search.coverage.reranked`; sources `(batch,)` by their lengths."""
    attention = found.attention_weights.sum(axis=2).clip(LEAST_COVERAGE, 1)
    is_source = np.arange(attention.shape[-1]) < source_lengths[:, None]
    penalty = weight * np.where(is_source[:, None], np.log(attention), 0).sum(axis=-1)
    scores = np.where(found.scores > NEVER / 2, found.scores + penalty, found.scores)
    order = np.argsort(-scores, axis=1, kind="stable")
    return Hypotheses(*(_take(field, order) for field in found._replace(scores=scores)))


def log_softmax(logits: np.ndarray) -> np.ndarray:
    """`logits` `(rows, vocab_size)` as log-probabilities, in place. LiteRT computes them one number
    at a time."""
    logits -= logits.max(axis=1, keepdims=True)
    logits -= np.log(np.exp(logits).sum(axis=1, keepdims=True))
    return logits


def _first_beams(start: Start) -> _Beams:
    """Each sentence starts with one hypothesis."""
    batch = len(start.limits)
    return _Beams(
        np.arange(batch),
        start.memory,
        start.state,
        np.full((batch, 1, 1), BOS_ID, np.int32),
        np.zeros((batch, 1), np.float32),
        np.zeros((batch, 1, 0, start.memory[0].shape[1]), np.float32),
    )


def _continue(
    step: Step, beams: _Beams, is_last: np.ndarray, beam_size: int
) -> tuple[_Candidates, Tensors, np.ndarray]:
    """Candidates, the state after the step, and attention weights `(open, width, steps, time)`."""
    last_ids = beams.token_ids[:, :, -1].ravel()
    log_probs, state, weights = step(last_ids, beams.state, beams.memory)
    log_probs = log_probs.reshape(*beams.log_probs.shape, -1)
    _forbid_loops(log_probs, beams.token_ids)
    _end(log_probs, is_last)
    log_probs += beams.log_probs[:, :, None]
    found = top_places(log_probs, beam_size)
    top_log_probs = _take(log_probs.reshape(len(log_probs), -1), found)
    weights = weights.reshape(*beams.log_probs.shape, 1, -1)
    seen = np.concatenate([beams.attention_weights, weights], axis=2)
    return _Candidates(top_log_probs, *np.divmod(found, log_probs.shape[-1])), state, seen


def _finish(
    beams: _Beams,
    found: _Candidates,
    seen: np.ndarray,
    finished: list[list[_Finished]],
    beam_size: int,
    penalty: float,
) -> None:
    """Add the candidates that end, of the best `beam_size`, to those of their sentence."""
    ends = (found.ids == EOS_ID) & (found.log_probs > NEVER / 2)
    for row, rank in zip(*np.nonzero(ends[:, :beam_size]), strict=True):
        log_prob, slot = float(found.log_probs[row, rank]), found.slots[row, rank]
        pieces = beams.token_ids[row, slot, 1:]
        score = log_prob / length_penalty(float(len(pieces) + 1), penalty)
        done = _Finished(score, log_prob, pieces, seen[row, slot])
        finished[beams.sentences[row]].append(done)


def _advance(
    beams: _Beams, found: _Candidates, state: Tensors, seen: np.ndarray, beam_size: int
) -> _Beams:
    """The hypotheses of the best `beam_size` candidates that do not end, and, where there are too
    few, impossible ones after them."""
    ends = found.ids == EOS_ID
    chosen = np.argsort(ends, axis=1, kind="stable")[:, :beam_size]
    slots, ids = _take(found.slots, chosen), _take(found.ids, chosen)
    rows = (np.arange(len(slots))[:, None] * beams.log_probs.shape[1] + slots).ravel()
    ids = ids[:, :, None].astype(np.int32)
    return beams._replace(
        state=tuple(x[rows] for x in state),
        token_ids=np.concatenate([_take(beams.token_ids, slots), ids], axis=2),
        log_probs=_take(np.where(ends, NEVER, found.log_probs), chosen),
        attention_weights=_take(seen, slots),
    )


def _pruned(log_probs: np.ndarray, finished: list[list[_Finished]], pruning: float) -> np.ndarray:
    """`log_probs` `(open, width)` with NEVER where they are too far from the best."""
    best = [max((one.log_prob for one in of_sentence), default=NEVER) for of_sentence in finished]
    least = np.maximum(log_probs.max(axis=1), best) - pruning
    return np.where(log_probs < least[:, None], NEVER, log_probs)


def _by_width(parts: list[_Beams]) -> list[_Beams]:
    """The sentences anew, by their numbers of possible hypotheses; those that have none leave."""
    widths = [(beams.log_probs > NEVER / 2).sum(axis=1) for beams in parts]
    return [
        _joined(
            [
                beams.take(np.nonzero(of_part == width)[0], width)
                for beams, of_part in zip(parts, widths, strict=True)
                if (of_part == width).any()
            ]
        )
        for width in np.unique(np.concatenate(widths)).tolist()
        if width
    ]


def _joined(parts: Sequence[_Beams]) -> _Beams:
    if len(parts) == 1:
        return parts[0]
    sentences, memory, state, *others = zip(*parts, strict=True)
    return _Beams(
        np.concatenate(sentences),
        tuple(map(np.concatenate, zip(*memory, strict=True))),
        tuple(map(np.concatenate, zip(*state, strict=True))),
        *map(np.concatenate, others),
    )


def top_places(totals: np.ndarray, beam_size: int) -> np.ndarray:
    """The places of the largest of `(open, width, vocab_size)`, in order, `(open, k)` of width x
    vocabulary: `beam_size` open ones are among them. In blocks, as `nmt.search.top_k`."""
    sentences, width, vocab_size = totals.shape
    if beam_size == 1:
        return totals[:, 0].argmax(axis=1, keepdims=True)
    k = min(2 * beam_size, width * vocab_size)
    size = block_size(vocab_size, LARGEST_BLOCK)
    if size is None:
        return _largest(totals.reshape(sentences, -1), k)
    # A block is every so-manieth number: NumPy finds maxima of long rows sooner than of short runs.
    blocks = totals.reshape(sentences, size, -1).swapaxes(1, 2)
    chosen = _largest(blocks.max(axis=2), k)
    block, place = np.divmod(_largest(_take(blocks, chosen).reshape(sentences, -1), k), size)
    return place * blocks.shape[1] + _take(chosen, block)


def _largest(values: np.ndarray, k: int) -> np.ndarray:
    """The places of the `k` largest of each row, in order."""
    places = np.argpartition(values, -k, axis=1)[:, -k:]
    return _take(places, np.argsort(-_take(values, places), axis=1, kind="stable"))


def _take(values: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """What each row of `chosen` names in the same row of `values`."""
    return values[np.arange(len(chosen))[:, None], chosen]


def _end(log_probs: np.ndarray, is_last: np.ndarray) -> None:
    """Leave nothing but EOS_ID possible where `is_last`, in place."""
    if is_last.any():
        eos = log_probs[is_last, :, EOS_ID]
        log_probs[is_last] = NEVER
        log_probs[is_last, :, EOS_ID] = eos


def _forbid_loops(log_probs: np.ndarray, token_ids: np.ndarray) -> None:
    """`nmt.search.loop_guard` in place."""
    recent = token_ids[:, :, 1:][:, :, -(LONGEST_LOOP - 1) :]
    if recent.shape[2] < LONGEST_LOOP - 1:
        return
    for period in LOOP_PERIODS:
        is_loop = (recent[:, :, period:] == recent[:, :, :-period]).all(axis=2)
        row, slot = np.nonzero(is_loop)
        log_probs[row, slot, recent[row, slot, -period]] = NEVER


def _as_hypotheses(finished: list[list[_Finished]], beam_size: int, start: Start) -> Hypotheses:
    batch, longest = len(finished), int(max(start.limits, default=1))
    source_length = max((one.attention_weights.shape[1] for x in finished for one in x), default=0)
    found = Hypotheses(
        np.full((batch, beam_size, longest), PAD_ID, np.int32),
        np.zeros((batch, beam_size), np.int32),
        np.full((batch, beam_size), NEVER, np.float32),
        np.full((batch, beam_size), NEVER, np.float32),
        np.zeros((batch, beam_size, longest, source_length), np.float32),
    )
    for row, of_sentence in enumerate(finished):
        best = sorted(of_sentence, key=lambda one: -one.score)[:beam_size]
        for n, one in enumerate(best):
            length = len(one.token_ids)
            found.token_ids[row, n, : length + 1] = [*one.token_ids, EOS_ID]
            found.lengths[row, n] = length
            found.log_probs[row, n], found.scores[row, n] = one.log_prob, one.score
            found.attention_weights[row, n, : length + 1] = one.attention_weights
    return found
