"""From a corpus to what training reads: cleaned and split pairs, and a tokenizer."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from nmt.config import Config, DataConfig
from nmt.corpus import ParallelText, parse_directions
from nmt.corpus.cleaning import RULES, clean
from nmt.corpus.readers import read_pairs
from nmt.corpus.splitting import overlap, split_off
from nmt.errors import ConfigError, CorpusError
from nmt.run_folder import RunFolder, write_json
from nmt.tokenizer import train_tokenizer

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
        _prepare_tokenizer(config, staged)
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
    cache.mkdir()
    held_out = {
        name: ParallelText(_read(data, location, name, cache), languages)
        for name, location in (("dev", data.dev), ("test", data.test))
        if location
    }
    pairs = _read(data, data.train, "train", cache)
    cleaned, counts = clean(pairs, data, cache)
    _tell_report(counts, tell)
    if not len(cleaned):
        raise CorpusError("no pair is left after cleaning; the report above says why.")
    text = ParallelText(cleaned, languages)
    train = _split(text, held_out, config, tell)
    for name, part in {"train": train, **held_out}.items():
        part.save(staged.corpus / name)
    sizes = {name: len(part) for name, part in {"train": train, **held_out}.items()}
    tell("pairs: " + ", ".join(f"{name} {size:,}" for name, size in sizes.items()))
    write_json(staged.cleaning_report, {"cleaning": dict(counts), "pairs": sizes})


def _read(data: DataConfig, location: Any, name: str, cache: Path) -> Any:
    split = {"train": "train", "dev": "validation", "test": "test"}[name]
    languages = parse_directions(data.directions)[0]
    return read_pairs(location, languages, cache / name, split, data.columns, data.subset)


def _tell_report(counts: dict[str, int], tell: Tell) -> None:
    tell(f"cleaning: {counts['read']:,} pairs read, {counts['kept']:,} kept")
    for rule, meaning in RULES.items():
        if counts[rule]:
            tell(f"  {rule:<10} {counts[rule]:>9,}  {meaning}")


def _split(
    text: ParallelText, held_out: dict[str, ParallelText], config: Config, tell: Tell
) -> ParallelText:
    """Split off what of dev and test was not given; warn of overlap with what was."""
    data = config.data
    for name, part in held_out.items():
        if shared := overlap(text, part):
            tell(
                f"warning: {shared:,} of {len(part):,} {name} pairs have a side that is also in "
                f"the training pairs: the {name} score is that much too good."
            )
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


def _prepare_tokenizer(config: Config, staged: RunFolder) -> None:
    train = staged.split("train")
    directions = parse_directions(config.data.directions)

    def sentences() -> Iterator[str]:
        for language in train.languages:
            yield from itertools.chain.from_iterable(train.column(language))

    languages = sorted({d.target for d in directions}) if len(directions) > 1 else []
    tokenizer = train_tokenizer(sentences(), config.tokenizer, languages, config.data.seed)
    staged.tokenizer.write_bytes(tokenizer.model)
