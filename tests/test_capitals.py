"""Text in capitals is read as a sentence; the graph does it as Python does."""

from __future__ import annotations

from dataclasses import replace

import pytest
import tensorflow as tf
from hypothesis import given, settings
from hypothesis import strategies as st

from nmt import translator
from nmt.capitals import is_capitals, sentence_case
from nmt.corpus import Direction
from nmt.models import open_run
from nmt.run_folder import RunFolder

EN_ES = Direction("en", "es")
LETTERS = st.sampled_from("ABYZÁÑßÇабвΣΑςÉé 123.¿?!'\n漢")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WHERE IS THE EXIT?", "Where is the exit?"),
        ("¿DÓNDE ESTÁ?", "¿Dónde está?"),
        ("PELIGRO", "Peligro"),
        ("ПОМОГИТЕ МНЕ", "Помогите мне"),
    ],
)
def test_capitals_become_a_sentence(text: str, expected: str) -> None:
    assert is_capitals(text)
    assert sentence_case(text) == expected


@pytest.mark.parametrize(
    "text", ["", "OK", "USA!", "Where is it?", "1234567", "漢字漢字漢字", "I saw NASA."]
)
def test_what_is_left_as_it_is(text: str) -> None:
    assert not is_capitals(text)


@settings(max_examples=200, deadline=None)
@given(st.text(LETTERS, max_size=12))
def test_the_graph_agrees(text: str) -> None:
    tensor = tf.constant([text.encode()])
    assert translator.is_capitals(tensor).numpy().tolist() == [is_capitals(text)]
    assert translator.sentence_case(tensor).numpy()[0].decode() == sentence_case(text)


def test_a_model_answers_in_capitals(trained_run: RunFolder) -> None:
    ours = open_run([trained_run])
    loud, quiet = ours.translate(["WHERE IS THE RED BOOK?", "Where is the red book?"], EN_ES)
    assert loud[0].text == quiet[0].text.upper() != quiet[0].text
    assert loud[0].pieces == quiet[0].pieces
    ours.config = replace(ours.config, restore_capitals=False)
    ((as_it_is, *_),) = ours.translate(["WHERE IS THE RED BOOK?"], EN_ES)
    assert as_it_is.source_pieces != quiet[0].source_pieces
