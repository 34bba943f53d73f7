"""From the arguments of `prepare` and `train` to a config and a run folder."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path

import yaml

from nmt.auto_config import overrides_for
from nmt.config import Config
from nmt.config_file import load_config, override
from nmt.corpus.readers import TABLES
from nmt.corpus.text_files import count_lines
from nmt.corpus.translation_memory import SUFFIXES
from nmt.errors import UsageError
from nmt.run_folder import RunFolder

NO_LANGUAGE = {"txt", "gz", "text", "src", "tgt", "trg"}
CORPORA = (*SUFFIXES, *(suffix for suffix in TABLES if suffix != ".json"))  # that may be a config


def configure(options: argparse.Namespace, tell: Callable[[str], None]) -> tuple[Config, RunFolder]:
    """The config and the run folder that the arguments ask for.

    A resumed run has its own config. Raises UsageError for arguments that do not fit together.
    """
    run = RunFolder(_output(options))
    if getattr(options, "resume", False):
        return override(run.load_config(), options.set), run
    _refuse_corpora(options)
    if options.source or options.target:
        if options.config:
            raise UsageError("give either a config or --source and --target, not both.")
        return override(_from_files(options, tell), options.set), run
    if not options.config:
        raise UsageError("name a recipe or a config file, or give --source and --target.")
    return load_config(options.config, options.set), run


def refuse_trained(run: RunFolder) -> None:
    """Raise UsageError if a training would overwrite another."""
    if run.latest.exists() or run.best.exists():
        raise UsageError(
            f"{run.path} already holds a training: go on with --resume, or choose another --output."
        )


def is_prepared(config: Config, run: RunFolder) -> bool:
    """Whether the run folder holds this config's corpus and tokenizer."""
    if not run.is_prepared() or not run.config.is_file():
        return False
    saved = run.load_config()
    return _prepared_by(saved) == _prepared_by(config)


def _prepared_by(config: Config) -> tuple[object, ...]:
    return config.data, config.tokenizer, config.training.start_from


def _output(options: argparse.Namespace) -> Path:
    if options.output:
        return options.output
    if options.config:
        return Path("runs") / Path(options.config).stem
    raise UsageError("--output RUN is missing: the folder to train in.")


def _refuse_corpora(options: argparse.Namespace) -> None:
    for given in (options.config, options.source, options.target):
        if given and str(given).lower().endswith(CORPORA):
            raise UsageError(
                f"{given}: a corpus in one file. 'nmt inspect {given} --languages SOURCE TARGET "
                "--fix mended' makes two of it for --source and --target; or name it as data.train "
                "in a config."
            )


def _from_files(options: argparse.Namespace, tell: Callable[[str], None]) -> Config:
    if not (options.source and options.target):
        raise UsageError("--source and --target go together.")
    if bool(options.dev_source) != bool(options.dev_target):
        raise UsageError("--dev-source and --dev-target go together.")
    languages = [_language(options.source) or "source", _language(options.target) or "target"]
    if languages[0] == languages[1]:
        languages = ["source", "target"]
    data: dict[str, object] = {
        "directions": ["-".join(languages)],
        "train": [str(options.source), str(options.target)],
    }
    if options.dev_source:
        data["dev"] = [str(options.dev_source), str(options.dev_target)]
    pairs = count_lines(options.source)
    chosen = overrides_for(pairs)
    tell(f"settings for {pairs:,} pairs (change them with --set):")
    for setting in chosen:
        tell(f"  {setting}")
    flow = [
        f"data.{key}={yaml.safe_dump(value, default_flow_style=True)}"
        for key, value in data.items()
    ]
    return override(Config(), [*flow, *chosen])


def _language(path: Path) -> str | None:
    """The language that a file's suffix names, as in `train.en` or `train.pt_BR.gz`."""
    name = path.name.removesuffix(".gz")
    suffix = Path(name).suffix.removeprefix(".")
    is_language = re.fullmatch(r"[a-z]{2,3}(_[A-Za-z]+)?", suffix) and suffix not in NO_LANGUAGE
    return suffix if is_language else None
