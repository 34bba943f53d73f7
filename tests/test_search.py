"""Search against fakes that spell words and against oracles in NumPy."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keras import ops

from nmt.coverage import LEAST, reranked
from nmt.loop_guard import LONGEST, PERIODS, guarded, without_loops
from nmt.search import NEVER, Hypotheses, beam_search, greedy_search
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

    def step(token_ids: Any, state: Any) -> tuple[Any, Any, Any]:
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


def search(seeds: list[int], limits: list[int], beam_size: int, penalty: float = 1.0) -> Hypotheses:
    step, state = table_step(seeds)
    arguments = (
        step,
        state,
        ops.convert_to_tensor(np.array(limits, np.int32)),
        max(limits),
        SOURCE,
    )
    if beam_size == 0:
        found = greedy_search(*arguments, penalty)
    else:
        found = beam_search(*arguments, beam_size, penalty)
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
    seed: int, limit: int, beam: int, penalty: float
) -> list[tuple[float, list[int]]]:
    """Beam search in plain Python, one hypothesis at a time."""
    alive, finished = [(0.0, [BOS_ID])], []
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
        alive = [item for item in candidates if item[1][-1] != EOS_ID][:beam]
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
@given(st.integers(0, 10**6), st.integers(1, 7), st.integers(1, 4), st.sampled_from([0.0, 1.0]))
def test_beam_search_equals_the_reference(seed: int, limit: int, beam: int, penalty: float) -> None:
    found = search([seed], [limit], beam, penalty)
    expected = reference_beam(seed, limit, beam, penalty)
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

    def step(token_ids: Any, state: Any) -> tuple[Any, Any, Any]:
        following = ops.take(ops.convert_to_tensor(np.array(word, np.int32)), state, axis=0)
        log_probs = ops.log(ops.one_hot(following, VOCAB) * 0.9 + 0.01)
        return log_probs, ops.minimum(state + 1, 4), ops.ones((ops.shape(token_ids)[0], SOURCE))

    limits = ops.convert_to_tensor(np.array([9], np.int32))
    found = beam_search(step, ops.zeros((1,), "int32"), limits, 9, SOURCE, 3, 1.0)
    assert ops.convert_to_numpy(found.token_ids)[0, 0].tolist() == [*word, 0, 0, 0, 0]


def follow(table: dict[int, int], default: int) -> Any:
    """A step that likes one piece after each piece best, and `default` after all others."""
    nexts = np.full(VOCAB, default, np.int32)
    for last, following in table.items():
        nexts[last] = following

    def step(token_ids: Any, state: Any) -> tuple[Any, Any, Any]:
        following = ops.take(ops.convert_to_tensor(nexts), token_ids)
        log_probs = ops.log(ops.one_hot(following, VOCAB) * 0.9 + 0.01)
        return log_probs, state, ops.ones((ops.shape(token_ids)[0], SOURCE))

    return step


@pytest.mark.parametrize("table", [{4: 4}, {4: 5, 5: 4}], ids=["period 1", "period 2"])
def test_loops_end(table: dict[int, int]) -> None:
    room = 40
    limits = ops.convert_to_tensor(np.array([room], np.int32))
    step = follow(table, 4)

    def greedy(step: Any, state: Any) -> list[int]:
        return pieces(Hypotheses(*map(ops.convert_to_numpy, greedy_search(
            step, state, limits, room, SOURCE, 1.0
        ))), 0, 0)  # fmt: skip

    endless = greedy(step, ops.zeros((1, 1)))
    assert len(endless) == room - 1
    found = greedy(without_loops(step), guarded(ops.zeros((1, 1)), 1))
    assert found[: LONGEST - 1] == endless[: LONGEST - 1]
    assert found[LONGEST - 1] != endless[LONGEST - 1]
    for start in range(len(found) - LONGEST + 1):
        row = found[start : start + LONGEST]
        assert all(row[p:] != row[:-p] for p in PERIODS)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(4, 5), min_size=LONGEST - 1, max_size=LONGEST - 1))
def test_only_the_piece_that_completes_a_loop_is_forbidden(recent: list[int]) -> None:
    step = without_loops(follow({}, 4))
    last = guarded(ops.zeros((1, 1)), 1)
    last = last._replace(recent=ops.convert_to_tensor(np.array([[9, *recent[:-1]]], np.int32)))
    log_probs, after, _ = step(ops.convert_to_tensor(np.array(recent[-1:], np.int32)), last)
    assert ops.convert_to_numpy(after.recent)[0].tolist() == recent
    for piece, value in enumerate(ops.convert_to_numpy(log_probs)[0]):
        row = [*recent, piece]
        is_loop = any(row[p:] == row[:-p] for p in PERIODS)
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
    assert ops.convert_to_numpy(weak.scores)[0, 0] == pytest.approx(-1 + 0.01 * np.log(LEAST))
    assert ops.convert_to_numpy(strong.token_ids)[0, 0].tolist() == [5, 4, EOS_ID]
    assert ops.convert_to_numpy(strong.scores)[0].tolist() == pytest.approx(
        [-1.2, -1 + 0.1 * np.log(LEAST), NEVER]
    )
    assert ops.convert_to_numpy(strong.lengths)[0].tolist() == [2, 1, 0]
    assert ops.convert_to_numpy(strong.attention_weights)[0, 0].sum() == 3


def test_a_batch_of_nothing() -> None:
    step, _ = table_step([1])
    state = (ops.zeros((0,), "int32"), ops.zeros((0,), "int32"))
    none = ops.zeros((0,), "int32")
    assert greedy_search(step, state, none, 4, SOURCE, 1.0).token_ids.shape == (0, 1, 4)
    assert beam_search(step, state, none, 4, SOURCE, 2, 1.0).token_ids.shape == (0, 2, 4)
