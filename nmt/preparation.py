"""From a corpus to what training reads: cleaned and split pairs, and a tokenizer."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from nmt.config import Config, DataConfig
from nmt.corpus import ParallelText, parse_directions
from nmt.corpus.cleaning import RULES, clean
from nmt.corpus.readers import read_pairs
from nmt.corpus.splitting import overlap, split_off
from nmt.errors import ConfigError, CorpusError, ModelError
from nmt.files import write_json
from nmt.run_folder import RunFolder
from nmt.tokenizer import Tokenizer, train_tokenizer

Tell = Callable[[str], None]


def prepare(config: Config, run: RunFolder, tell: Tell) -> None:
    """Read, clean and split the corpus of `config` and train its tokenizer, into a run folder.

    `tell` is given the report, line by line. Nothing is written unless all succeeds.

    Raises CorpusError or ConfigError.
    """
    run.path.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=f".{run.path.name}-", dir=run.path.parent))
    try:
        staged = RunFolder(staging / "run")
        _prepare_corpus(config, staged, staging / "cache", tell)
        _prepare_tokenizer(config, staged, tell)
        run.path.mkdir(exist_ok=True)
        shutil.rmtree(run.corpus, ignore_errors=True)
        staged.corpus.replace(run.corpus)
        staged.tokenizer.replace(run.tokenizer)
        run.save_config(config)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _prepare_corpus(config: Config, staged: RunFolder, cache: Path, tell: Tell) -> None:
    data = config.data
    languages = parse_directions(data.directions)[0]
    if not data.train:
        raise ConfigError("data.train is missing: name a corpus (or use --source and --target).")
    _check_synthetic(data)
    cache.mkdir()
    held_out = {
        name: ParallelText(_read(data, location, name, cache), languages)
        for name, location in (("dev", data.dev), ("test", data.test))
        if location
    }
    pairs = _read(data, data.train, "train", cache)
    text, counts = _clean(data, pairs, "train", cache, tell)
    parts = {"train": _split(text, held_out, config, tell), **held_out}
    reports = {"train": counts}
    for direction in data.synthetic:
        name = f"synthetic-{direction}"
        pairs = _read_together(data, data.synthetic_corpora(direction), name, cache)
        parts[name], reports[name] = _clean(data, pairs, name, cache, tell)
        _warn_of_overlap(parts[name], held_out, name, tell)
    for name, part in parts.items():
        part.save(staged.corpus / name)
    sizes = {name: len(part) for name, part in parts.items()}
    tell("pairs: " + ", ".join(f"{name} {size:,}" for name, size in sizes.items()))
    write_json(staged.cleaning_report, {"cleaning": reports, "pairs": sizes})


def _check_synthetic(data: DataConfig) -> None:
    """Raise ConfigError unless every direction has examples, and every one named has corpora."""
    if unknown := set(data.synthetic) - set(data.directions):
        raise ConfigError(
            f"data.synthetic: '{min(unknown)}' is none of data.directions, "
            f"{', '.join(data.directions)}."
        )
    if empty := [name for name in data.synthetic if not data.synthetic_corpora(name)]:
        raise ConfigError(f"data.synthetic: {empty[0]} names no corpus.")
    if not data.train_copies and (missing := set(data.directions) - set(data.synthetic)):
        raise ConfigError(
            f"data.train_copies: 0 leaves {min(missing)} without pairs; give data.synthetic some."
        )


def _clean(
    data: DataConfig, pairs: Any, name: str, cache: Path, tell: Tell
) -> tuple[ParallelText, dict[str, int]]:
    """The pairs that pass cleaning, and the counts of its rules."""
    (cache / name).mkdir(exist_ok=True)
    cleaned, counts = clean(pairs, data, cache / name)
    _tell_report(name, counts, tell)
    if not len(cleaned):
        raise CorpusError(f"{name}: no pair is left after cleaning; the report above says why.")
    return ParallelText(cleaned, parse_directions(data.directions)[0]), dict(counts)


def _read_together(data: DataConfig, locations: Sequence[str], name: str, cache: Path) -> Any:
    """The pairs of several corpora, one after the other."""
    import datasets

    parts = [_read(data, one, f"{name}-{i}", cache) for i, one in enumerate(locations)]
    features = parts[0].features
    # Text has two types in Arrow; to cast copies the corpus.
    alike = [part if part.features == features else part.cast(features) for part in parts]
    return datasets.concatenate_datasets(alike)


def _read(data: DataConfig, location: Any, name: str, cache: Path) -> Any:
    split = {"dev": "validation", "test": "test"}.get(name, "train")
    languages = parse_directions(data.directions)[0]
    return read_pairs(location, languages, cache / name, split, data.columns, data.subset)


def _tell_report(name: str, counts: dict[str, int], tell: Tell) -> None:
    tell(f"cleaning {name}: {counts['read']:,} pairs read, {counts['kept']:,} kept")
    for rule, meaning in RULES.items():
        if counts[rule]:
            tell(f"  {rule:<10} {counts[rule]:>9,}  {meaning}")


def _split(
    text: ParallelText, held_out: dict[str, ParallelText], config: Config, tell: Tell
) -> ParallelText:
    """Split off what of dev and test was not given; warn of overlap with what was."""
    data = config.data
    _warn_of_overlap(text, held_out, "train", tell)
    missing = {
        name: size
        for name, size in (("dev", data.dev_size), ("test", data.test_size))
        if name not in held_out
    }
    if not missing:
        return text
    *parts, rest = split_off(text, list(missing.values()), config.data.seed)
    for name, indices in zip(missing, parts, strict=True):
        held_out[name] = ParallelText(text.dataset.select(indices), text.languages)
    return ParallelText(text.dataset.select(rest), text.languages)


def _warn_of_overlap(
    text: ParallelText, held_out: dict[str, ParallelText], name: str, tell: Tell
) -> None:
    for split, part in held_out.items():
        if shared := overlap(text, part):
            tell(
                f"warning: {shared:,} of {len(part):,} {split} pairs have a side that is also in "
                f"{name}: the {split} score is that much too good."
            )


def _prepare_tokenizer(config: Config, staged: RunFolder, tell: Tell) -> None:
    if config.training.start_from:
        staged.tokenizer.write_bytes(_tokenizer_to_keep(config).model)
        return
    train = staged.split("train")
    directions = parse_directions(config.data.directions)

    def sentences() -> Iterator[str]:
        for language in train.languages:
            yield from itertools.chain.from_iterable(train.column(language))

    languages = sorted({d.target for d in directions}) if len(directions) > 1 else []
    tokenizer = train_tokenizer(sentences(), config.tokenizer, languages, config.data.seed)
    if tokenizer.vocab_size < config.tokenizer.vocab_size:
        tell(
            f"vocabulary: {tokenizer.vocab_size:,} pieces; the text has too few words for "
            f"tokenizer.vocab_size={config.tokenizer.vocab_size}"
        )
    staged.tokenizer.write_bytes(tokenizer.model)


def _tokenizer_to_keep(config: Config) -> Tokenizer:
    """The tokenizer of `training.start_from`. Raises ModelError if its run cannot be gone on."""
    start = RunFolder(Path(config.training.start_from))
    directions = start.load_config().data.directions
    if directions != config.data.directions:
        raise ModelError(
            f"training.start_from: {start.path} translates {', '.join(directions)}; "
            f"data.directions must be the same."
        )
    return start.load_tokenizer()
