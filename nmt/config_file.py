"""Read a config: a recipe or a YAML file, with overrides; every key and value is checked."""

from __future__ import annotations

import dataclasses
import difflib
import types
import typing
from importlib import resources
from pathlib import Path
from typing import Any, Union

import yaml

from nmt.config import Config
from nmt.errors import ConfigError

CHOICES = {
    "tokenizer.model_type": ("bpe", "unigram"),
    "training.schedule": ("plateau", "cosine", "inverse-sqrt"),
    "training.metric": ("bleu", "perplexity"),
    "training.precision": ("auto", "float32", "bfloat16"),
}
POSITIVE = {
    "tokenizer.vocab_size",
    "tokenizer.max_sentences",
    "model.embedding_dim",
    "model.encoder_units",
    "model.encoder_layers",
    "model.decoder_units",
    "model.attention_units",
    "training.max_epochs",
    "training.batch_tokens",
    "training.learning_rate",
    "training.plateau_patience",
    "training.stop_patience",
    "training.dev_sentences",
    "training.save_every",
    "training.length_multiple",
    "search.beam_size",
    "search.max_source_length",
    "search.max_length_offset",
    "data.max_characters",
    "data.max_ratio",
}
NOT_NEGATIVE = {
    "data.train_copies",
    "data.dev_size",
    "data.test_size",
    "training.warmup_steps",
    "training.validate_every",
    "training.clip_norm",
    "training.r_drop",
    "training.keep_validated",
    "search.max_length_ratio",
    "search.coverage_penalty",
    "search.pruning",
}
SHARES = {
    "model.dropout",
    "model.word_dropout",
    "training.label_smoothing",
    "training.subword_sampling",
    "training.case_noise",
    "training.name_noise",
    "training.ema",
}


def recipe_names() -> list[str]:
    """The names of the shipped recipes."""
    files = resources.files("nmt.recipes").iterdir()
    return sorted(f.name.removesuffix(".yaml") for f in files if f.name.endswith(".yaml"))


def load_config(recipe_or_path: str, overrides: list[str] | None = None) -> Config:
    """The config of a recipe's name or a YAML file, with `section.key=value` overrides.

    Raises ConfigError for a missing file, a key that is unknown or ill-typed, or a bad override.
    """
    if recipe_or_path in recipe_names():
        text = (resources.files("nmt.recipes") / f"{recipe_or_path}.yaml").read_text("utf-8")
    elif Path(recipe_or_path).is_file():
        text = _read(Path(recipe_or_path))
    else:
        raise ConfigError(
            f"{recipe_or_path}: neither a config file nor a recipe"
            f"{_suggest(recipe_or_path, recipe_names())} Recipes: {', '.join(recipe_names())}."
        )
    try:
        tree = yaml.safe_load(text) or {}
    except yaml.YAMLError as error:
        raise ConfigError(f"{recipe_or_path}: not valid YAML: {error}") from None
    return override(parse_config(tree, recipe_or_path), overrides or [])


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        raise ConfigError(f"{path}: no text in UTF-8, and so no config.") from None


def parse_config(tree: Any, where: str) -> Config:
    """The config of a tree of plain values; `where` names its origin in errors."""
    if not isinstance(tree, dict):
        raise ConfigError(f"{where}: expected sections, found {type(tree).__name__}.")
    sections = {f.name: f.type for f in dataclasses.fields(Config)}
    _refuse_unknown(tree, list(sections), "", where)
    types_by_name = typing.get_type_hints(Config)
    parsed = {
        name: _parse_section(types_by_name[name], value, name, where)
        for name, value in tree.items()
    }
    return Config(**parsed)


def override(config: Config, overrides: list[str]) -> Config:
    """`config` with `section.key=value` overrides applied; values are YAML."""
    tree = to_tree(config)
    for text in overrides:
        key, separator, value = text.partition("=")
        section, dot, name = key.strip().partition(".")
        if not separator or not dot:
            raise ConfigError(f"--set {text}: expected section.key=value, as training.seed=2.")
        if section not in tree:
            _refuse_unknown({section: 0}, list(tree), "", f"--set {text}")
        try:
            tree[section][name] = yaml.safe_load(value) if value.strip() else ""
        except yaml.YAMLError:
            raise ConfigError(f"--set {text}: the value is not valid YAML.") from None
    return parse_config(tree, "--set")


def to_tree(config: Config) -> dict[str, dict[str, Any]]:
    """The config as plain values, ready for YAML."""

    def plain(value: Any) -> Any:
        return list(value) if isinstance(value, tuple) else value

    return {
        section: {key: plain(value) for key, value in keys.items()}
        for section, keys in dataclasses.asdict(config).items()
    }


def to_yaml(config: Config) -> str:
    """The resolved config, every key written out."""
    return yaml.safe_dump(to_tree(config), sort_keys=False, allow_unicode=True)


def _parse_section(section_type: Any, tree: Any, section: str, where: str) -> Any:
    if tree is None:
        return section_type()
    if not isinstance(tree, dict):
        raise ConfigError(f"{where}: section '{section}' must hold keys, found {tree!r}.")
    hints = typing.get_type_hints(section_type)
    _refuse_unknown(tree, list(hints), f"{section}.", where)
    values = {
        name: _parse_value(hints[name], value, f"{section}.{name}", where)
        for name, value in tree.items()
    }
    return section_type(**values)


def _parse_value(hint: Any, value: Any, key: str, where: str) -> Any:
    parsed = _as_type(hint, value)
    if parsed is None:
        raise ConfigError(f"{where}: {key} must be {_type_name(hint)}, found {value!r}.")
    _check_range(parsed, key, where)
    return parsed


def _as_type(hint: Any, value: Any) -> Any:
    """`value` as the type `hint`, or None if it is of another type."""
    if _is_union(hint):
        options = (_as_type(option, value) for option in typing.get_args(hint))
        return next((parsed for parsed in options if parsed is not None), None)
    if typing.get_origin(hint) is tuple:
        is_list = isinstance(value, list | tuple) and all(isinstance(v, str) for v in value)
        return tuple(value) if is_list else None
    if typing.get_origin(hint) is dict:
        if not isinstance(value, dict):
            return None
        of_value = typing.get_args(hint)[1]
        parsed = {str(name): _as_type(of_value, each) for name, each in value.items()}
        return None if None in parsed.values() else parsed
    if hint is float and isinstance(value, int | float | str) and not isinstance(value, bool):
        try:
            return float(value)  # YAML reads 1e-3 as a string
        except ValueError:
            return None
    if hint is int and isinstance(value, bool):
        return None
    return value if isinstance(value, hint) else None


def _check_range(value: Any, key: str, where: str) -> None:
    if key in CHOICES and value not in CHOICES[key]:
        near = _suggest(value, CHOICES[key])
        raise ConfigError(
            f"{where}: {key} must be one of {', '.join(CHOICES[key])}, found {value!r}{near}"
        )
    if key in POSITIVE and value <= 0:
        raise ConfigError(f"{where}: {key} must be positive, found {value!r}.")
    if key in NOT_NEGATIVE and value < 0:
        raise ConfigError(f"{where}: {key} must not be negative, found {value!r}.")
    if key in SHARES and not 0 <= value < 1:
        raise ConfigError(f"{where}: {key} must be at least 0 and below 1, found {value!r}.")


def _refuse_unknown(tree: dict[Any, Any], known: list[str], prefix: str, where: str) -> None:
    for name in tree:
        if name not in known:
            near = _suggest(str(name), known, prefix)
            raise ConfigError(f"{where}: unknown key '{prefix}{name}'{near}")


def _suggest(name: str, known: typing.Iterable[str], prefix: str = "") -> str:
    """The end of a message about `name`."""
    near = difflib.get_close_matches(name, list(known), n=1, cutoff=0.5)
    return f"; did you mean '{prefix}{near[0]}'?" if near else "."


def _is_union(hint: Any) -> bool:
    return typing.get_origin(hint) in (Union, types.UnionType)


def _type_name(hint: Any) -> str:
    if _is_union(hint):
        return " or ".join(_type_name(option) for option in typing.get_args(hint))
    names = {int: "a whole number", float: "a number", bool: "true or false", str: "a text"}
    if typing.get_origin(hint) is dict:
        is_plain = typing.get_args(hint)[1] is str
        return "texts by name" if is_plain else "texts, or lists of them, by name"
    return names.get(hint, "a list of texts")
