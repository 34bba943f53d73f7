"""Beam search in NumPy, for a model that runs without Keras.

It is `beam`, `loop_guard` and `coverage` once more; the tests hold them to the same results.
"""

from __future__ import annotations

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
    """The sentences that are open, and what is known of their hypotheses."""

    sentences: np.ndarray  # (open,) their places in the batch
    memory: Tensors  # (open, ...)
    state: Tensors  # (open x beam, ...)
    token_ids: np.ndarray  # (open, beam, steps + 1), from BOS_ID on
    log_probs: np.ndarray  # (open, beam)
    attention_weights: np.ndarray  # (open, beam, steps, source_length)

    def take(self, chosen: np.ndarray) -> _Beams:
        """The beams of some of the sentences."""
        beam_size = self.log_probs.shape[1]
        rows = (chosen[:, None] * beam_size + np.arange(beam_size)).ravel()
        sentences, memory, state, *others = self
        return _Beams(
            sentences[chosen],
            tuple(x[chosen] for x in memory),
            tuple(x[rows] for x in state),
            *(x[chosen] for x in others),
        )


class _Finished(NamedTuple):
    score: float
    log_prob: float
    token_ids: np.ndarray  # (length,) without EOS_ID
    attention_weights: np.ndarray  # (length + 1, source_length)


def beam_search(step: Step, start: Start, beam_size: int, penalty: float) -> Hypotheses:
    """As `nmt.search.beam.beam_search`; with a beam of 1, as greedy search.

    A sentence that is done leaves the batch.

    Args:
        step: of arrays; memory and state are tuples of them.
        start: of arrays; the first of its memory is `(batch, source_length, ...)`.
        beam_size: hypotheses kept.
        penalty: exponent of the length normalisation (0: none).

    Returns arrays, with n = `beam_size`.
    """
    beams = _first_beams(start, beam_size)
    finished: list[list[_Finished]] = [[] for _ in start.limits]
    while len(beams.sentences):
        last_ids = beams.token_ids[:, :, -1].ravel()
        log_probs, state, attention_weights = step(last_ids, beams.state, beams.memory)
        log_probs = log_probs.reshape(-1, beam_size, log_probs.shape[-1])
        is_last = beams.token_ids.shape[2] >= start.limits[beams.sentences]
        _forbid_loops(log_probs, beams.token_ids)
        _end(log_probs, is_last)
        weights = attention_weights.reshape(-1, beam_size, 1, attention_weights.shape[-1])
        seen = np.concatenate([beams.attention_weights, weights], axis=2)
        log_probs += beams.log_probs[:, :, None]
        found = top_places(log_probs)
        top_log_probs = _take(log_probs.reshape(len(log_probs), -1), found)
        slots, ids = np.divmod(found, log_probs.shape[-1])
        ends = ids == EOS_ID

        for row, rank in zip(*np.nonzero(ends[:, :beam_size]), strict=True):
            if (log_prob := float(top_log_probs[row, rank])) > NEVER / 2:
                slot = slots[row, rank]
                pieces = beams.token_ids[row, slot, 1:]
                score = log_prob / length_penalty(float(len(pieces) + 1), penalty)
                done = _Finished(score, log_prob, pieces, seen[row, slot])
                finished[beams.sentences[row]].append(done)

        # Those that do not end come first, the best of them before the others.
        chosen = np.argsort(ends, axis=1, kind="stable")[:, :beam_size]
        beams = _advance(beams, state, seen, *(_take(x, chosen) for x in (slots, ids)))
        next_log_probs = _take(np.where(ends, NEVER, top_log_probs), chosen)
        is_open = np.array([len(finished[i]) < beam_size for i in beams.sentences]) & ~is_last
        beams = beams._replace(log_probs=next_log_probs)
        if not is_open.all():
            beams = beams.take(np.nonzero(is_open)[0])
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


def _first_beams(start: Start, beam_size: int) -> _Beams:
    """Each sentence starts with one open hypothesis: the beam's other slots are impossible."""
    batch = len(start.limits)
    is_first = np.arange(beam_size) == 0
    return _Beams(
        np.arange(batch),
        start.memory,
        tuple(np.repeat(x, beam_size, axis=0) for x in start.state),
        np.full((batch, beam_size, 1), BOS_ID, np.int32),
        np.tile(np.where(is_first, 0, NEVER).astype(np.float32), (batch, 1)),
        np.zeros((batch, beam_size, 0, start.memory[0].shape[1]), np.float32),
    )


def _advance(
    beams: _Beams, state: Tensors, seen: np.ndarray, slots: np.ndarray, ids: np.ndarray
) -> _Beams:
    """Hypotheses `(open, beam)` that go on from `slots` with `ids`."""
    rows = (np.arange(len(slots))[:, None] * slots.shape[1] + slots).ravel()
    ids = ids[:, :, None].astype(np.int32)
    return beams._replace(
        state=tuple(x[rows] for x in state),
        token_ids=np.concatenate([_take(beams.token_ids, slots), ids], axis=2),
        attention_weights=_take(seen, slots),
    )


def top_places(totals: np.ndarray) -> np.ndarray:
    """The places of the largest of `(open, beam, vocab_size)`, in order, `(open, k)` of beam x
    vocabulary: `beam` open ones are among them. In blocks, as `nmt.search.top_k`."""
    sentences, beam_size, vocab_size = totals.shape
    if beam_size == 1:
        return totals[:, 0].argmax(axis=1, keepdims=True)
    k = 2 * beam_size
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
