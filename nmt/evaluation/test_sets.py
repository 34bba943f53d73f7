"""Find the test set that `nmt evaluate` is asked for."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from sacrebleu.metrics import BLEU

from nmt.corpus import Direction
from nmt.corpus.text_files import read_lines
from nmt.errors import CorpusError, UsageError
from nmt.run_folder import RunFolder


def check_tokenizer(name: str) -> None:
    """Raise UsageError if sacreBLEU has no such tokenizer."""
    if name not in BLEU.TOKENIZERS:
        raise UsageError(f"--tokenize {name}: expected one of {', '.join(BLEU.TOKENIZERS)}.")


def find(
    models: Sequence[Path], direction: Direction, options: argparse.Namespace
) -> tuple[list[str], list[str], Path | None]:
    """Sources, references, and where the translations go (for one run, into its folder).

    The test set of an ensemble is that of its first run.

    Raises UsageError if a SavedModel is given without files, CorpusError if they do not pair.
    """
    run = RunFolder(models[0])
    is_run = run.config.is_file()
    if bool(options.source) != bool(options.reference):
        raise UsageError("--source and --reference go together.")
    if options.source:
        sources, references = list(read_lines(options.source)), list(read_lines(options.reference))
        if len(sources) != len(references):
            raise CorpusError(
                f"{options.source} and {options.reference} have {len(sources):,} and "
                f"{len(references):,} lines: line n of one must be the translation of line n of "
                "the other."
            )
        if not sources:
            raise CorpusError(f"{options.source}: the test set is empty.")
        return sources, references, options.output
    if not is_run:
        raise UsageError("a SavedModel holds no test set: give --source and --reference.")
    split = run.split(options.split)
    output = options.output
    if len(models) == 1 and not output:
        output = run.path / "translations" / f"{options.split}.{direction}.txt"
    return split.sentences(direction.source), split.sentences(direction.target), output
