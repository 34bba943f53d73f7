"""Subwords outside and inside the graph are twins; batches hold what they should."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import tensorflow as tf
import tensorflow_text as tf_text
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nmt.batches import Batch, Examples, TrainingBatches, by_length, make_batch, pad_ids
from nmt.corpus import Direction, ParallelText, parse_directions
from nmt.errors import ModelError
from nmt.run_folder import RunFolder
from nmt.special_tokens import BOS_ID, EOS_ID, PAD_ID, UNK_ID
from nmt.tokenizer import Sampling, Tokenizer

ODD = [
    "", " ", "\t\n", "👩‍👩‍👧‍👦 family", "e\u0301e\u0308", "漢字かな交じり文", "שלום עולם", "مرحبا",
    "a\u200bb\u200d\ufeffc", "x" * 5000, "<s> </s> <pad> <2es>", "ﬁ Ⅷ ½", "\x00\x01", "▁ ▁▁",
    "İstanbul ß", "\U0001f468\u200d\u2695\ufe0f", "  double  spaces  ", "नमस्ते", "\ud7ff\ue000",
]  # fmt: skip


@pytest.fixture(scope="module")
def tokenizer(prepared_run: RunFolder) -> Tokenizer:
    return prepared_run.load_tokenizer()


@pytest.fixture(scope="module")
def twin(tokenizer: Tokenizer) -> tf_text.SentencepieceTokenizer:
    return tf_text.SentencepieceTokenizer(model=tokenizer.model)


def assert_twins(texts: list[str], ours: Tokenizer, twin: tf_text.SentencepieceTokenizer) -> None:
    encoded = ours.encode(texts)
    in_graph = twin.tokenize(tf.constant([t.encode() for t in texts])).to_list()
    assert encoded == in_graph
    decoded = twin.detokenize(tf.ragged.constant(encoded, dtype=tf.int32, ragged_rank=1))
    assert ours.decode(encoded) == [text.decode() for text in decoded.numpy()]


def test_twins_on_odd_text(tokenizer: Tokenizer, twin: tf_text.SentencepieceTokenizer) -> None:
    assert_twins(ODD, tokenizer, twin)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(), min_size=1, max_size=4))
@example(["¿Dónde está?"])
def test_twins_on_any_text(
    tokenizer: Tokenizer, twin: tf_text.SentencepieceTokenizer, texts: list[str]
) -> None:
    assert_twins(texts, tokenizer, twin)


def test_twins_on_real_text(
    tokenizer: Tokenizer, twin: tf_text.SentencepieceTokenizer, prepared_run: RunFolder
) -> None:
    texts = prepared_run.split("dev").sentences("es")
    assert_twins(texts, tokenizer, twin)
    assert tokenizer.decode(tokenizer.encode(texts)) == texts


def test_special_ids_are_where_they_belong(tokenizer: Tokenizer) -> None:
    assert tokenizer.pieces([PAD_ID, UNK_ID, BOS_ID, EOS_ID]) == ["<pad>", "<unk>", "<s>", "</s>"]
    assert tokenizer.pieces([tokenizer.language_id("es")]) == ["<2es>"]


def test_a_user_cannot_type_a_special_piece(tokenizer: Tokenizer) -> None:
    special = {PAD_ID, BOS_ID, EOS_ID, tokenizer.language_id("es")}
    (ids,) = tokenizer.encode(["<pad> <s> </s> <2es>"])
    assert not special & set(ids)


def test_an_unknown_language_is_named(tokenizer: Tokenizer) -> None:
    with pytest.raises(ModelError, match="no piece for the target language 'de'"):
        tokenizer.language_id("de")


def test_a_missing_or_foreign_tokenizer(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no tokenizer there"):
        Tokenizer.load(tmp_path / "tokenizer.model")
    import sentencepiece

    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["a b c d e f g"] * 9), model_prefix=str(tmp_path / "other"),
        vocab_size=12, minloglevel=2,
    )  # fmt: skip
    with pytest.raises(ModelError, match="other special ids"):
        Tokenizer.load(tmp_path / "other.model")


@given(st.lists(st.lists(st.integers(4, 9), max_size=5), min_size=1, max_size=6))
def test_a_batch_shifts_and_pads(rows: list[list[int]]) -> None:
    batch = make_batch(rows, rows)
    for i, row in enumerate(rows):
        assert [x for x in batch.source_ids[i] if x != PAD_ID] == [*row, EOS_ID]
        assert [x for x in batch.target_in[i] if x != PAD_ID] == [BOS_ID, *row]
        assert [x for x in batch.target_out[i] if x != PAD_ID] == [*row, EOS_ID]
    assert batch.target_in.shape == batch.target_out.shape


@pytest.fixture(scope="module")
def text(prepared_run: RunFolder) -> ParallelText:
    return prepared_run.split("train").head(600)


def examples(text: ParallelText, directions: list[Direction]) -> list[Examples]:
    return [Examples(text, direction) for direction in directions]


@pytest.mark.parametrize("multiple", [1, 8])
def test_an_epoch_holds_every_pair_in_every_direction(
    text: ParallelText, tokenizer: Tokenizer, multiple: int
) -> None:
    directions = parse_directions(["en-es", "es-en"])
    batches = TrainingBatches(examples(text, directions), tokenizer, 400, 1, multiple)
    epoch = list(batches.epoch(0))
    assert len(epoch) == len(batches)
    found: Counter = Counter()
    for batch in epoch:
        assert max(batch.source_ids.size, batch.target_in.size) <= 400
        assert all(side.shape[1] % multiple == 0 for side in batch)
        for source, target in zip(batch.source_ids, batch.target_out, strict=True):
            if source.any():
                tag, *pieces = source[source != PAD_ID].tolist()
                sides = tokenizer.decode([pieces, target[target != PAD_ID].tolist()])
                found[tokenizer.pieces([tag])[0], *sides] += 1
    expected: Counter = Counter()
    for row in text.rows(range(len(text))):
        expected["<2es>", row["en"], row["es"]] += 1
        expected["<2en>", row["es"], row["en"]] += 1
    assert found == expected


def test_a_part_serves_one_direction_only(text: ParallelText, tokenizer: Tokenizer) -> None:
    forward, back = parse_directions(["en-es", "es-en"])
    few = text.head(50)
    batches = TrainingBatches(
        [Examples(text, forward), Examples(few, back), Examples(few, back)], tokenizer, 400, seed=1
    )
    found: Counter = Counter()
    for batch in batches.epoch(0):
        found.update(tokenizer.pieces(batch.source_ids[:, 0].tolist()))
    assert found == {"<2es>": len(text), "<2en>": 2 * len(few)}


def test_few_shapes_for_a_compiler(text: ParallelText, tokenizer: Tokenizer) -> None:
    batches = TrainingBatches(examples(text, parse_directions(["en-es"])), tokenizer, 400, 1, 8)
    shapes = {batch.source_ids.shape for batch in batches.epoch(0)}
    assert {rows * length <= 400 for rows, length in shapes} == {True}
    assert len(shapes) == len({length for _, length in shapes})


def same(left: list, right: list) -> bool:
    return len(left) == len(right) and all(
        np.array_equal(x, y)
        for a, b in zip(left, right, strict=True)
        for x, y in zip(a, b, strict=True)
    )


def test_batches_are_reproducible_and_reshuffled(text: ParallelText, tokenizer: Tokenizer) -> None:
    directions = parse_directions(["en-es"])
    first = TrainingBatches(examples(text, directions), tokenizer, 500, seed=3)
    again = TrainingBatches(examples(text, directions), tokenizer, 500, seed=3)
    other = TrainingBatches(examples(text, directions), tokenizer, 500, seed=4)
    epoch = list(first.epoch(2))
    assert same(epoch, list(again.epoch(2)))
    assert same(epoch[5:], list(again.epoch(2, start=5)))
    assert not same(epoch, list(first.epoch(3)))
    assert not same(epoch, list(other.epoch(2)))


def test_subword_sampling_changes_the_pieces_and_nothing_else(
    text: ParallelText, tokenizer: Tokenizer
) -> None:
    directions = parse_directions(["en-es", "es-en"])
    usual = TrainingBatches(examples(text, directions), tokenizer, 500, seed=3)
    sampled = TrainingBatches(
        examples(text, directions), tokenizer, 500, seed=3, subword_sampling=0.2
    )
    epoch, cut = list(usual.epoch(2)), list(sampled.epoch(2))
    assert len(epoch) == len(cut)
    assert pairs(epoch, tokenizer) == pairs(cut, tokenizer)
    assert pieces(cut) > 1.1 * pieces(epoch)
    assert not same(cut, list(sampled.epoch(3)))
    assert same(cut[5:], list(sampled.epoch(2, start=5)))  # a resumed epoch is the same epoch


def test_subword_sampling_wastes_no_more_on_padding(
    text: ParallelText, tokenizer: Tokenizer
) -> None:
    def padding(subword_sampling: float) -> float:
        batches = TrainingBatches(
            examples(text, parse_directions(["en-es"])),
            tokenizer,
            500,
            seed=3,
            subword_sampling=subword_sampling,
        )
        epoch = list(batches.epoch(0))
        return 1 - pieces(epoch) / sum(batch.source_ids.size for batch in epoch)

    assert padding(0.2) < padding(0) + 0.05


def pairs(epoch: list[Batch], tokenizer: Tokenizer) -> Counter:
    return Counter(
        tuple(tokenizer.decode([source, target]))
        for batch in epoch
        for source, target in zip(batch.source_ids, batch.target_out, strict=True)
    )


def pieces(epoch: list[Batch]) -> int:
    return sum(int((batch.source_ids != PAD_ID).sum()) for batch in epoch)


def test_a_seed_decides_a_sampled_cut(tokenizer: Tokenizer) -> None:
    texts = ["Where is the red book?"] * 20
    first = tokenizer.encode(texts, sampling=Sampling(0.3, 1))
    assert first == tokenizer.encode(texts, sampling=Sampling(0.3, 1))
    assert first != tokenizer.encode(texts, sampling=Sampling(0.3, 2))
    assert len({tuple(ids) for ids in first}) > 1


@given(st.lists(st.lists(st.integers(4, 9), max_size=20), max_size=30), st.integers(1, 50))
def test_by_length_covers_all_within_budget(rows: list[list[int]], budget: int) -> None:
    parts = list(by_length(rows, budget))
    assert sorted(i for part in parts for i in part) == list(range(len(rows)))
    for part in parts:
        longest = max(len(rows[i]) for i in part)
        assert len(part) == 1 or len(part) * max(longest, 1) <= budget


def test_padding_nothing() -> None:
    assert pad_ids([[], []]).shape == (2, 0)
