from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from nmt.auto_config import overrides_for
from nmt.config import Config
from nmt.config_file import load_config, override, parse_config, recipe_names, to_yaml
from nmt.errors import ConfigError


@pytest.mark.parametrize(
    ("tree", "message"),
    [
        (
            {"model": {"decoder_unit": 3}},
            r"unknown key 'model.decoder_unit'; did you mean 'model.decoder_units'\?$",
        ),
        ({"modle": {}}, "'modle'; did you mean 'model'"),
        ({"training": {"seed": "many"}}, "training.seed must be a whole number, found 'many'"),
        ({"training": {"seed": True}}, "training.seed must be a whole number, found True"),
        ({"training": {"learning_rate": []}}, "training.learning_rate must be a number"),
        ({"data": {"directions": "en-es"}}, "data.directions must be a list of texts"),
        ({"data": {"train": 3}}, "data.train must be a text or a list of texts"),
        ({"data": {"columns": [1]}}, "data.columns must be texts by name"),
        ({"data": {"columns": {"en": ["a"]}}}, "data.columns must be texts by name"),
        ({"data": {"synthetic": {"en-es": [1]}}}, "must be texts, or lists of them, by name"),
        ({"model": {"tie_embeddings": 1}}, "model.tie_embeddings must be true or false"),
        ({"model": {"dropout": 1.0}}, "model.dropout must be at least 0 and below 1"),
        ({"search": {"beam_size": 0}}, "search.beam_size must be positive"),
        ({"training": {"stop_patience": 0}}, "training.stop_patience must be positive"),
        (
            {"training": {"schedule": "plato"}},
            r"one of plateau, cosine, inverse-sqrt, found 'plato'; did you mean",
        ),
        ({"tokenizer": {"model_type": "xy"}}, r"one of bpe, unigram, found 'xy'\.$"),
        ({"model": 3}, "section 'model' must hold keys"),
        ([], "expected sections, found list"),
    ],
)
def test_a_wrong_config_is_refused_by_name(tree: object, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        parse_config(tree, "my.yaml")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("seed=1", "expected section.key=value"),
        ("training.seed", "expected section.key=value"),
        ("trainin.seed=1", "did you mean 'training'"),
        ("training.sed=1", "did you mean 'training.seed'"),
        ("training.seed=[", "not valid YAML"),
    ],
)
def test_a_wrong_override_is_refused(text: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        override(Config(), [text])


def test_a_missing_or_broken_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="did you mean 'phrasebook'"):
        load_config("phrasebok")
    broken = tmp_path / "broken.yaml"
    broken.write_text("data: [")
    with pytest.raises(ConfigError, match="not valid YAML"):
        load_config(str(broken))
    broken.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match=r"broken.yaml: no text in UTF-8"):
        load_config(str(broken))


@pytest.mark.parametrize("name", recipe_names())
def test_recipes_round_trip(name: str) -> None:
    config = load_config(name)
    assert config.data.train
    assert parse_config(yaml.safe_load(to_yaml(config)), "saved") == config


def test_overrides_are_typed() -> None:
    config = override(
        Config(), ["training.learning_rate=1e-3", "data.directions=[es-en]", "data.dev="]
    )
    assert config.training.learning_rate == 1e-3
    assert config.data.directions == ("es-en",)
    assert config.data.dev == ""


@given(st.integers(1, 10**9))
def test_every_corpus_size_has_valid_settings(pairs: int) -> None:
    config = override(Config(), list(overrides_for(pairs)))
    assert config.tokenizer.vocab_size >= 200


def test_smaller_corpora_get_smaller_vocabularies_and_more_dropout() -> None:
    configs = [override(Config(), list(overrides_for(n))) for n in (1000, 5000, 30_000, 10**6)]
    vocabularies = [config.tokenizer.vocab_size for config in configs]
    dropouts = [config.model.dropout for config in configs]
    assert vocabularies == sorted(set(vocabularies))
    assert dropouts == sorted(dropouts, reverse=True)


def test_every_key_is_documented_or_plain() -> None:
    # The config is the one place of defaults: a new section must be listed here to be noticed.
    sections = {field.name for field in fields(Config)}
    assert sections == {"data", "tokenizer", "model", "training", "search"}
