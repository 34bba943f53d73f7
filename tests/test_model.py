from __future__ import annotations

import math
from pathlib import Path

import keras
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keras import ops

from nmt.batches import make_batch, twice
from nmt.config import SearchConfig
from nmt.likelihood import TokenLikelihood
from nmt.losses import MaskedCrossEntropy, RDrop
from nmt.model import Seq2Seq
from nmt.search.searcher import Searcher
from nmt.special_tokens import PAD_ID

VOCAB = 50
ids = st.lists(st.integers(4, VOCAB - 1), min_size=1, max_size=7)


def make_model(**settings: object) -> Seq2Seq:
    keras.utils.set_random_seed(3)
    model = Seq2Seq(
        VOCAB,
        embedding_dim=8,
        encoder_units=8,
        encoder_layers=2,
        decoder_units=12,
        attention_units=8,
        seed=3,
        **settings,
    )
    model.build()
    return model


MODEL = make_model(dropout=0.3)
NORMALIZED = make_model(layer_normalization=True)


@pytest.mark.parametrize("model", [MODEL, NORMALIZED], ids=["plain", "normalized"])
@settings(max_examples=8, deadline=None)
@given(st.lists(st.tuples(ids, ids), min_size=1, max_size=4), st.integers(0, 6))
def test_padding_and_batch_never_change_a_logit(
    model: Seq2Seq, pairs: list[tuple[list[int], list[int]]], more: int
) -> None:
    sources, targets = zip(*pairs, strict=True)
    longest = max(len(row) for row in (*sources, *targets)) + 1
    together = make_batch(sources, targets, longest + more)
    logits = ops.convert_to_numpy(model((together.source_ids, together.target_in)))
    for row, (source, target) in enumerate(pairs):
        alone = make_batch([source], [target])
        expected = ops.convert_to_numpy(model((alone.source_ids, alone.target_in)))[0]
        np.testing.assert_allclose(logits[row, : len(target) + 1], expected, atol=1e-5)


def test_word_dropout_drops_pieces_whole() -> None:
    model = make_model(word_dropout=0.4)
    pieces = np.arange(4, 44).reshape(2, 20)
    for dropout, embedding in (
        (model.source_word_dropout, model.source_embedding),
        (model.target_word_dropout, model.target_embedding),
    ):
        embedded = ops.convert_to_numpy(embedding(pieces))
        dropped = ops.convert_to_numpy(dropout(embedding(pieces), training=True))
        is_kept = dropped.any(axis=-1)
        assert 5 < is_kept.sum() < 35
        np.testing.assert_allclose(dropped[is_kept], embedded[is_kept] / 0.6, rtol=1e-5)
    batch = make_batch([[5, 6]], [[7, 8]])
    inputs = (batch.source_ids, batch.target_in)
    free = ops.convert_to_numpy(make_model()(inputs))
    np.testing.assert_array_equal(ops.convert_to_numpy(model(inputs)), free)
    assert not np.array_equal(ops.convert_to_numpy(model(inputs, training=True)), free)


def test_the_initial_loss_is_that_of_guessing() -> None:
    rng = np.random.default_rng(0)
    rows = [rng.integers(4, VOCAB, 8).tolist() for _ in range(30)]
    batch = make_batch(rows, rows[::-1])
    logits = MODEL((batch.source_ids, batch.target_in))
    loss = float(MaskedCrossEntropy(0.1)(batch.target_out, logits))
    assert loss == pytest.approx(math.log(VOCAB), abs=0.1)


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
def test_the_loss_by_hand(smoothing: float) -> None:
    logits = np.random.default_rng(1).normal(size=(2, 3, 5)).astype("float32")
    target = np.array([[4, 3, PAD_ID], [2, PAD_ID, PAD_ID]], np.int32)
    log_probs = logits - np.log(np.exp(logits).sum(-1, keepdims=True))
    expected = [
        -(1 - smoothing) * log_probs[i, j, target[i, j]] - smoothing * log_probs[i, j].mean()
        for i, j in ((0, 0), (0, 1), (1, 0))
    ]
    loss = MaskedCrossEntropy(smoothing)(target, ops.convert_to_tensor(logits))
    assert float(loss) == pytest.approx(np.mean(expected), abs=1e-5)


def test_r_drop_by_hand() -> None:
    logits = np.random.default_rng(1).normal(size=(4, 3, 5)).astype("float32")
    target = np.array([[4, 3, PAD_ID], [2, PAD_ID, PAD_ID]] * 2, np.int32)
    log_p, log_q = np.split(logits - np.log(np.exp(logits).sum(-1, keepdims=True)), 2)
    divergences = [
        sum(
            np.sum(np.exp(a[i, j]) * (a[i, j] - b[i, j]))
            for a, b in ((log_p, log_q), (log_q, log_p))
        )
        / 2
        for i, j in ((0, 0), (0, 1), (1, 0))
    ]
    tensor = ops.convert_to_tensor(logits)
    # Their equation 4, for one sentence, divided by its two readings.
    expected = float(MaskedCrossEntropy(0.1)(target, tensor)) + 3.0 / 2 * np.mean(divergences)
    assert float(RDrop(3.0, 0.1)(target, tensor)) == pytest.approx(expected, abs=1e-5)


def test_two_equal_readings_agree() -> None:
    batch = twice(make_batch([[5, 6], [7]], [[8], [9, 10]]))
    logits = MODEL((batch.source_ids, batch.target_in))
    plain = float(MaskedCrossEntropy(0.1)(batch.target_out, logits))
    assert float(RDrop(5.0, 0.1)(batch.target_out, logits)) == pytest.approx(plain, abs=1e-6)
    dropped = MODEL((batch.source_ids, batch.target_in), training=True)
    plain = float(MaskedCrossEntropy(0.1)(batch.target_out, dropped))
    assert float(RDrop(5.0, 0.1)(batch.target_out, dropped)) > plain + 1e-3


def test_a_batch_of_padding_has_no_loss() -> None:
    loss = MaskedCrossEntropy(0.1)(np.zeros((2, 3), np.int32), ops.ones((2, 3, 5)))
    assert float(loss) == 0


def test_likelihood_of_a_row_is_the_sum_of_its_steps() -> None:
    batch = make_batch([[5, 6, 7], [8]], [[9, 10], [11, 12]])
    rows = TokenLikelihood(MODEL).predict_on_batch(tuple(batch))
    logits = ops.convert_to_numpy(MODEL((batch.source_ids, batch.target_in)))
    log_probs = logits - np.log(np.exp(logits).sum(-1, keepdims=True))
    expected = [
        sum(log_probs[i, j, t] for j, t in enumerate(row)) for i, row in enumerate(batch.target_out)
    ]
    np.testing.assert_allclose(rows, expected, atol=1e-4)


@pytest.mark.parametrize("model", [MODEL, NORMALIZED], ids=["plain", "normalized"])
def test_search_agrees_with_teacher_forcing(model: Seq2Seq) -> None:
    """The log-probability of a found translation is what teacher forcing gives it."""
    source = [[5, 6, 7, 8], [9, 10]]
    found = Searcher(model, SearchConfig(beam_size=3)).predict_on_batch(
        make_batch(source, source).source_ids
    )
    for row in range(2):
        pieces = found.token_ids[row, 0, : found.lengths[row, 0]].tolist()
        batch = make_batch([source[row]], [pieces])
        likelihood = TokenLikelihood(model).predict_on_batch(tuple(batch))
        assert likelihood[0] == pytest.approx(found.log_probs[row, 0], abs=1e-3)


def test_untied_embeddings_have_a_softmax_of_their_own() -> None:
    tied, untied = make_model(tie_embeddings=True), make_model(tie_embeddings=False)
    assert untied.count_params() == tied.count_params() + VOCAB * 8


def test_shared_embeddings_read_and_write_with_one_matrix() -> None:
    shared = make_model(share_embeddings=True)
    assert shared.count_params() == make_model().count_params() - VOCAB * 8
    shared.target_embedding.embeddings.assign(np.arange(VOCAB * 8).reshape(VOCAB, 8) / 100)
    np.testing.assert_allclose(
        ops.convert_to_numpy(shared.source_embedding(np.array([3]))),
        [np.arange(24, 32) / 100],
        rtol=1e-6,
    )


@pytest.mark.parametrize("model", [MODEL, make_model(share_embeddings=True)])
def test_a_model_saves_and_loads_whole(model: Seq2Seq, tmp_path: Path) -> None:
    path = tmp_path / "model.keras"
    model.save(path)
    loaded = keras.saving.load_model(path)
    batch = make_batch([[5, 6]], [[7]])
    np.testing.assert_allclose(
        ops.convert_to_numpy(loaded((batch.source_ids, batch.target_in))),
        ops.convert_to_numpy(model((batch.source_ids, batch.target_in))),
        atol=1e-6,
    )
    model.save_weights(tmp_path / "model.weights.h5")
    other = make_model(share_embeddings=model.config["share_embeddings"], dropout=0.3)
    other.load_weights(tmp_path / "model.weights.h5")
    for ours, theirs in zip(model.trainable_variables, other.trainable_variables, strict=True):
        np.testing.assert_array_equal(ops.convert_to_numpy(ours), ops.convert_to_numpy(theirs))
