"""Search against fakes that spell words and against oracles in NumPy."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keras import ops

from nmt.search import in_numpy
from nmt.search.beam import beam_search
from nmt.search.coverage import reranked
from nmt.search.greedy import greedy_search
from nmt.search.interface import (
    LEAST_COVERAGE,
    LONGEST_LOOP,
    LOOP_PERIODS,
    NEVER,
    Hypotheses,
    Start,
)
from nmt.search.loop_guard import guarded, without_loops
from nmt.search.top_k import top_k
from nmt.special_tokens import BOS_ID, EOS_ID, PAD_ID

VOCAB = 6  # the special pieces and two letters
SOURCE = 3


def numpy_log_probs(seed: int, history: list[int], vocab: int = VOCAB) -> np.ndarray:
    """A distribution that depends on the row's seed and the two last pieces."""
    rng = np.random.default_rng((seed, history[-1], history[-2] if len(history) > 1 else 99))
    logits = rng.normal(size=vocab) * 2
    logits[[PAD_ID, BOS_ID]] = -1e9
    return logits - np.log(np.exp(logits).sum())


def table_step(seeds: list[int]) -> tuple[Any, Any]:
    """The same distributions as a step callback: a table by row, last piece, piece before."""
    tables = np.zeros((len(seeds), VOCAB, VOCAB + 1, VOCAB), np.float32)
    for row, seed in enumerate(seeds):
        for last, before in itertools.product(range(VOCAB), range(VOCAB)):
            tables[row, last, before] = numpy_log_probs(seed, [before, last])
        for last in range(VOCAB):
            tables[row, last, VOCAB] = numpy_log_probs(seed, [last])
    flat = ops.convert_to_tensor(tables.reshape(-1, VOCAB))

    def step(token_ids: Any, state: Any, memory: Any) -> tuple[Any, Any, Any]:
        row, before = state
        index = (row * VOCAB + token_ids) * (VOCAB + 1) + before
        log_probs = ops.maximum(ops.take(flat, index, axis=0), NEVER)
        attention_weights = ops.one_hot(token_ids % SOURCE, SOURCE)
        return log_probs, (row, token_ids), attention_weights

    initial = (
        ops.arange(len(seeds), dtype="int32"),
        ops.full((len(seeds),), VOCAB, "int32"),
    )
    return step, initial


def begin(state: Any, limits: list[int]) -> Start:
    return Start((), state, ops.convert_to_tensor(np.array(limits, np.int32)))


def search(
    seeds: list[int],
    limits: list[int],
    beam_size: int,
    penalty: float = 1.0,
    drop_finished: bool = False,
    pruning: float | None = None,
) -> Hypotheses:
    step, state = table_step(seeds)
    arguments = step, begin(state, limits), max(limits), SOURCE
    if beam_size == 0:
        found = greedy_search(*arguments, penalty, drop_finished)
    else:
        found = beam_search(*arguments, beam_size, penalty, drop_finished, pruning)
    return Hypotheses(*(ops.convert_to_numpy(field) for field in found))


def normalised(log_prob: float, length: int, penalty: float) -> float:
    return log_prob / ((5 + length) / 6) ** penalty


def exhaustive(seed: int, limit: int, penalty: float) -> list[tuple[float, list[int]]]:
    """Every sequence that ends within the limit, best score first."""
    found = []
    for length in range(limit):
        for pieces in itertools.product([i for i in range(VOCAB) if i != EOS_ID], repeat=length):
            history, log_prob = [BOS_ID], 0.0
            for piece in [*pieces, EOS_ID]:
                log_prob += numpy_log_probs(seed, history)[piece]
                history.append(piece)
            if log_prob > NEVER / 2:
                found.append((normalised(log_prob, length + 1, penalty), list(pieces)))
    return sorted(found, key=lambda item: -item[0])


def reference_beam(
    seed: int, limit: int, beam: int, penalty: float, pruning: float = -NEVER
) -> list[tuple[float, list[int]]]:
    """Beam search in plain Python, one hypothesis at a time."""
    alive, finished, ended = [(0.0, [BOS_ID])], [], []
    for step in range(limit):
        candidates = []
        for log_prob, history in alive:
            step_log_probs = numpy_log_probs(seed, history)
            for piece in range(VOCAB):
                if step_log_probs[piece] > NEVER / 2 and (piece == EOS_ID or step + 1 < limit):
                    candidates.append((log_prob + step_log_probs[piece], [*history, piece]))
        candidates = sorted(candidates, key=lambda item: -item[0])[: 2 * beam]
        for log_prob, history in candidates[:beam]:
            if history[-1] == EOS_ID:
                score = normalised(log_prob, len(history) - 1, penalty)
                finished.append((score, history[1:-1]))
                ended.append(log_prob)
        alive = [item for item in candidates if item[1][-1] != EOS_ID][:beam]
        best = max(ended + [log_prob for log_prob, _ in alive], default=NEVER)
        alive = [item for item in alive if item[0] >= best - pruning]
        if len(finished) >= beam:
            break
    return sorted(finished, key=lambda item: -item[0])[:beam]


def pieces(found: Hypotheses, row: int, n: int) -> list[int]:
    return found.token_ids[row, n, : found.lengths[row, n]].tolist()


@settings(max_examples=8, deadline=None)
@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=3), st.sampled_from([0.0, 0.6, 1.0]))
def test_a_wide_beam_finds_what_exhaustive_search_finds(seeds: list[int], penalty: float) -> None:
    limit = 3
    found = search(seeds, [limit] * len(seeds), beam_size=30, penalty=penalty)
    for row, seed in enumerate(seeds):
        for n, (score, expected) in enumerate(exhaustive(seed, limit, penalty)[:5]):
            assert pieces(found, row, n) == expected
            assert found.scores[row, n] == pytest.approx(score, abs=1e-4)


@settings(max_examples=15, deadline=None)
@given(
    st.integers(0, 10**6),
    st.integers(1, 7),
    st.integers(1, 4),
    st.sampled_from([0.0, 1.0]),
    st.sampled_from([None, 0.5, 2.0]),
)
def test_beam_search_equals_the_reference(
    seed: int, limit: int, beam: int, penalty: float, pruning: float | None
) -> None:
    found = search([seed], [limit], beam, penalty, pruning=pruning)
    expected = reference_beam(seed, limit, beam, penalty, pruning or -NEVER)
    assert [pieces(found, 0, n) for n in range(len(expected))] == [p for _, p in expected]
    np.testing.assert_allclose(
        found.scores[0, : len(expected)], [s for s, _ in expected], atol=1e-4
    )
    assert (found.scores[0, len(expected) :] == NEVER).all()


@settings(max_examples=8, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 9)), min_size=1, max_size=5))
def test_beam_one_is_greedy(rows: list[tuple[int, int]]) -> None:
    seeds, limits = map(list, zip(*rows, strict=True))
    greedy, beam = search(seeds, limits, 0), search(seeds, limits, 1)
    for ours, theirs in zip(greedy, beam, strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-5)


@pytest.mark.parametrize("beam_size", [0, 1, 3])
def test_rows_do_not_depend_on_their_batch(beam_size: int) -> None:
    seeds, limits = [4, 8, 15, 16, 23], [2, 9, 4, 1, 6]
    together = search(seeds, limits, beam_size)
    for row, (seed, limit) in enumerate(zip(seeds, limits, strict=True)):
        alone = search([seed], [limit], beam_size)
        for n in range(together.lengths.shape[1]):
            assert pieces(together, row, n) == pieces(alone, 0, n)
        np.testing.assert_allclose(together.scores[row], alone.scores[0], atol=1e-5)


@pytest.mark.parametrize("beam_size", [0, 4])
def test_limits_hold_and_every_hypothesis_ends(beam_size: int) -> None:
    limits = [1, 2, 5, 8]
    found = search([1, 2, 3, 4], limits, beam_size)
    for row, limit in enumerate(limits):
        for n in range(found.lengths.shape[1]):
            if found.log_probs[row, n] > NEVER / 2:
                length = found.lengths[row, n]
                assert length < limit
                assert found.token_ids[row, n, length] == EOS_ID
                assert (found.token_ids[row, n, length + 1 :] == PAD_ID).all()


@pytest.mark.parametrize("beam_size", [0, 3])
def test_attention_follows_the_kept_hypothesis(beam_size: int) -> None:
    found = search([7, 9], [6, 8], beam_size)
    for row, n in itertools.product(range(2), range(found.lengths.shape[1])):
        if found.log_probs[row, n] > NEVER / 2:
            length = found.lengths[row, n]
            read = [BOS_ID, *pieces(found, row, n)]  # the fake looks at the piece it was given
            weights = found.attention_weights[row, n]
            assert weights[: length + 1].argmax(-1).tolist() == [i % SOURCE for i in read]
            assert (weights[length + 1 :] == 0).all()


def test_it_spells_a_word() -> None:
    word = [4, 5, 5, 4, EOS_ID]

    def step(token_ids: Any, state: Any, memory: Any) -> tuple[Any, Any, Any]:
        following = ops.take(ops.convert_to_tensor(np.array(word, np.int32)), state, axis=0)
        log_probs = ops.log(ops.one_hot(following, VOCAB) * 0.9 + 0.01)
        return log_probs, ops.minimum(state + 1, 4), ops.ones((ops.shape(token_ids)[0], SOURCE))

    found = beam_search(step, begin(ops.zeros((1,), "int32"), [9]), 9, SOURCE, 3, 1.0)
    assert ops.convert_to_numpy(found.token_ids)[0, 0].tolist() == [*word, 0, 0, 0, 0]


def follow(table: dict[int, int], default: int) -> Any:
    """A step that likes one piece after each piece best, and `default` after all others."""
    nexts = np.full(VOCAB, default, np.int32)
    for last, following in table.items():
        nexts[last] = following

    def step(token_ids: Any, state: Any, memory: Any) -> tuple[Any, Any, Any]:
        following = ops.take(ops.convert_to_tensor(nexts), token_ids)
        log_probs = ops.log(ops.one_hot(following, VOCAB) * 0.9 + 0.01)
        return log_probs, state, ops.ones((ops.shape(token_ids)[0], SOURCE))

    return step


@pytest.mark.parametrize("table", [{4: 4}, {4: 5, 5: 4}], ids=["period 1", "period 2"])
def test_loops_end(table: dict[int, int]) -> None:
    room = 40
    step = follow(table, 4)

    def greedy(step: Any, state: Any) -> list[int]:
        return pieces(Hypotheses(*map(ops.convert_to_numpy, greedy_search(
            step, begin(state, [room]), room, SOURCE, 1.0
        ))), 0, 0)  # fmt: skip

    endless = greedy(step, ops.zeros((1, 1)))
    assert len(endless) == room - 1
    found = greedy(without_loops(step), guarded(ops.zeros((1, 1)), 1))
    assert found[: LONGEST_LOOP - 1] == endless[: LONGEST_LOOP - 1]
    assert found[LONGEST_LOOP - 1] != endless[LONGEST_LOOP - 1]
    for start in range(len(found) - LONGEST_LOOP + 1):
        row = found[start : start + LONGEST_LOOP]
        assert all(row[p:] != row[:-p] for p in LOOP_PERIODS)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(4, 5), min_size=LONGEST_LOOP - 1, max_size=LONGEST_LOOP - 1))
def test_only_the_piece_that_completes_a_loop_is_forbidden(recent: list[int]) -> None:
    step = without_loops(follow({}, 4))
    last = guarded(ops.zeros((1, 1)), 1)
    last = last._replace(recent=ops.convert_to_tensor(np.array([[9, *recent[:-1]]], np.int32)))
    log_probs, after, _ = step(ops.convert_to_tensor(np.array(recent[-1:], np.int32)), last, ())
    assert ops.convert_to_numpy(after.recent)[0].tolist() == recent
    for piece, value in enumerate(ops.convert_to_numpy(log_probs)[0]):
        row = [*recent, piece]
        is_loop = any(row[p:] == row[:-p] for p in LOOP_PERIODS)
        assert (value == NEVER) == is_loop


def test_coverage_prefers_what_has_read_everything() -> None:
    found = Hypotheses(
        np.array([[[4, EOS_ID, 0], [5, 4, EOS_ID], [0, 0, 0]]], np.int32),
        np.array([[1, 2, 0]], np.int32),
        np.array([[-1.0, -2.0, NEVER]], np.float32),
        np.array([[-1.0, -1.2, NEVER]], np.float32),
        np.zeros((1, 3, 3, SOURCE), np.float32),
    )
    found.attention_weights[0, 0, :2, 0] = 1.0  # the first reads one piece twice
    found.attention_weights[0, 1, :3] = [[0.5, 0.5, 0], [0.5, 0, 0.5], [0, 0.5, 0.5]]
    is_source = np.array([[True, True, False]])
    weak, strong = (reranked(found, is_source, weight) for weight in (0.01, 0.1))
    assert ops.convert_to_numpy(weak.token_ids)[0, 0].tolist() == [4, EOS_ID, 0]
    assert ops.convert_to_numpy(weak.scores)[0, 0] == pytest.approx(
        -1 + 0.01 * np.log(LEAST_COVERAGE)
    )
    assert ops.convert_to_numpy(strong.token_ids)[0, 0].tolist() == [5, 4, EOS_ID]
    assert ops.convert_to_numpy(strong.scores)[0].tolist() == pytest.approx(
        [-1.2, -1 + 0.1 * np.log(LEAST_COVERAGE), NEVER]
    )
    assert ops.convert_to_numpy(strong.lengths)[0].tolist() == [2, 1, 0]
    assert ops.convert_to_numpy(strong.attention_weights)[0, 0].sum() == 3
    for ours, theirs in zip(in_numpy.reranked(found, np.array([2]), 0.1), strong, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-6)


def test_a_batch_of_nothing() -> None:
    step, _ = table_step([1])
    state = (ops.zeros((0,), "int32"), ops.zeros((0,), "int32"))
    none = begin(state, [])
    assert greedy_search(step, none, 4, SOURCE, 1.0).token_ids.shape == (0, 1, 4)
    assert beam_search(step, none, 4, SOURCE, 2, 1.0).token_ids.shape == (0, 2, 4)


@settings(max_examples=10, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 9)), min_size=1, max_size=30),
    st.sampled_from([0, 1, 3]),
)
def test_finished_sentences_may_leave(rows: list[tuple[int, int]], beam_size: int) -> None:
    seeds, limits = map(list, zip(*rows, strict=True))
    all_stay, some_leave = (
        search(seeds, limits, beam_size, drop_finished=drops) for drops in (False, True)
    )
    for ours, theirs in zip(some_leave, all_stay, strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-5)


def test_sentences_leave_when_half_of_them_are_finished() -> None:
    rows = []

    def step(token_ids: Any, state: Any, memory: Any) -> tuple[Any, Any, Any]:
        assert state.shape == memory.shape == token_ids.shape
        rows.append(len(token_ids))
        piece = ops.where(state + 1 >= memory, EOS_ID, 4)  # a sentence's memory is its length
        log_probs = ops.log(ops.one_hot(piece, VOCAB) * 0.9 + 0.01)
        return log_probs, state + 1, ops.ones((len(token_ids), SOURCE))

    lengths = np.array(3 * [3, 9, 1, 5, 1, 2, 2, 9], np.int32)
    given = Start(
        ops.convert_to_tensor(lengths),
        ops.zeros(len(lengths), "int32"),
        ops.full((len(lengths),), 10, "int32"),
    )
    found = greedy_search(step, given, 10, SOURCE, 1.0, drop_finished=True)
    assert ops.convert_to_numpy(found.lengths)[:, 0].tolist() == (lengths - 1).tolist()
    assert rows == [24, 24, 16, 16, 16, 8, 8, 8, 8]  # 12 and 6 are open when the number changes


@settings(max_examples=20, deadline=None)
@given(
    st.integers(0, 2**32 - 1),
    st.integers(1, 3),
    st.integers(1, 6),
    st.sampled_from([6, 97, 512, 600, 1009, 8000]),
)
def test_the_largest_are_found_in_blocks(seed: int, batch: int, beam: int, vocab: int) -> None:
    values = np.random.default_rng(seed).normal(size=(batch, beam, vocab)).astype(np.float32)
    values = values.round(2)  # so that some are equal
    k = min(2 * beam, beam * vocab)
    flat = values.reshape(batch, -1)
    expected = np.argsort(-flat, axis=1, kind="stable")[:, :k]
    largest, index = map(ops.convert_to_numpy, top_k(ops.convert_to_tensor(values), k))
    np.testing.assert_array_equal(largest, np.take_along_axis(flat, expected, 1))
    np.testing.assert_array_equal(np.take_along_axis(flat, index, 1), largest)
    assert all(len(set(row)) == k for row in index.tolist())
    places = in_numpy.top_places(values, beam)
    ours = np.take_along_axis(flat, places, 1)
    np.testing.assert_array_equal(ours, largest[:, : places.shape[1]])


def of_arrays(step: Any) -> Any:
    """A step of arrays, whose memory says no more than how long the source is."""

    def numpy_step(token_ids: Any, state: Any, memory: Any) -> tuple[Any, Any, Any]:
        tensors = [ops.convert_to_tensor(x) for x in (token_ids, *state)]
        log_probs, state, weights = step(tensors[0], tuple(tensors[1:]), memory)
        arrays = (np.array(ops.convert_to_numpy(x)) for x in (log_probs, *state, weights))
        log_probs, *state, weights = arrays
        return log_probs, tuple(state), weights

    return numpy_step


@settings(max_examples=10, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 9)), min_size=1, max_size=5),
    st.sampled_from([1, 2, 4]),
    st.sampled_from([0.0, 1.0]),
    st.sampled_from([0.0, 0.5, 2.0]),
)
def test_the_search_in_numpy_is_the_same(
    rows: list[tuple[int, int]], beam_size: int, penalty: float, pruning: float
) -> None:
    seeds, limits = map(list, zip(*rows, strict=True))
    step, state = table_step(seeds)
    given = Start(
        (np.zeros((len(seeds), SOURCE)),),
        tuple(ops.convert_to_numpy(x) for x in state),
        np.array(limits),
    )
    ours = in_numpy.beam_search(of_arrays(step), given, beam_size, penalty, pruning)
    theirs = search(seeds, limits, beam_size, penalty, pruning=pruning or None)
    for one, other in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-4)


@pytest.mark.parametrize("table", [{4: 4}, {4: 5, 5: 4}], ids=["period 1", "period 2"])
def test_loops_end_in_numpy_too(table: dict[int, int]) -> None:
    room, step = 40, follow(table, 4)
    tensors = begin(guarded(ops.zeros((1, 1)), 1), [room])
    theirs = greedy_search(without_loops(step), tensors, room, SOURCE, 1.0)

    def numpy_step(token_ids: Any, state: Any, memory: Any) -> tuple[Any, Any, Any]:
        log_probs, _, weights = step(ops.convert_to_tensor(token_ids), state, memory)
        return np.array(ops.convert_to_numpy(log_probs)), state, ops.convert_to_numpy(weights)

    arrays = Start((np.zeros((1, SOURCE)),), (np.zeros((1, 1)),), np.array([room]))
    ours = in_numpy.beam_search(numpy_step, arrays, 1, 1.0)
    assert ours.token_ids[0, 0].tolist() == ops.convert_to_numpy(theirs.token_ids)[0, 0].tolist()
