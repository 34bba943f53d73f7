"""`nmt evaluate`: scores on stdout, translations and the report in files."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from nmt.corpus import Direction
from nmt.corpus.text_files import read_lines
from nmt.errors import CorpusError
from nmt.evaluation import test_sets
from nmt.evaluation.comparison import compare
from nmt.evaluation.evaluate import Evaluation, Options, evaluate, scored
from nmt.files import writing
from nmt.grouping import Familiarity, familiarity
from nmt.minimum_risk import with_risk
from nmt.models import choose_direction, find_model, open_translator
from nmt.progress import bar
from nmt.quiet import load_backend
from nmt.run_folder import RunFolder
from nmt.translation import EMPTY

Tell = Callable[[str], None]


def run(options: argparse.Namespace, tell: Tell) -> None:
    """Evaluate what the arguments name.

    Raises ModelError for what is no model, CorpusError for files that cannot be read or do not
    pair, UsageError for arguments that do not go together.
    """
    paths = [find_model(path) for path in options.model]
    if options.tokenize:
        test_sets.check_tokenizer(options.tokenize)
    load_backend()
    translator = with_risk(open_translator(paths), options.mbr)
    direction = choose_direction(translator.directions, options.to)
    sources, references, output = test_sets.find(paths, direction, options)
    how = Options(options.beam_size, options.length_penalty, options.lowercase, options.tokenize)
    with ExitStack() as stack:  # what cannot be written is refused before the work, not after
        page = stack.enter_context(writing(options.report)) if options.report else None
        other = _other(options.compare, direction, len(sources)) if options.compare else None
        known = _familiarity(options.train_source, paths[0], direction, sources) if page else None
        evaluation = evaluate(translator, direction, sources, references, how)
        _keep(evaluation, output, tell)
        comparison = None
        if other:
            baseline = other(evaluation, how)
            comparison = compare(evaluation, str(options.compare), baseline, how)
            print(*comparison.lines(), sep="\n")
        if page:
            from nmt.evaluation import report

            name = ", ".join(map(str, options.model))
            page.write(report.as_html(name, evaluation, how, known, comparison))
    if page:
        tell(f"report in {options.report}")


def _keep(evaluation: Evaluation, output: Path | None, tell: Tell) -> None:
    print(*evaluation.scores, sep="\n")
    if output:
        with writing(output) as file:
            file.writelines(f"{text}\n" for text in evaluation.hypotheses)
        tell(f"translations in {output}")


def _other(path: Path, direction: Direction, sentences: int) -> Callable[..., Evaluation]:
    """What evaluates the other system: a model, or a file of its translations."""
    if not path.is_file():
        translator = open_translator([find_model(path)])
        own = choose_direction(translator.directions, direction.target)
        return lambda known, how: evaluate(translator, own, known.sources, known.references, how)
    texts = list(read_lines(path))
    if len(texts) != sentences:
        raise CorpusError(f"{path} and the test set have {len(texts):,} and {sentences:,} lines.")
    translations = [replace(EMPTY, text=text) for text in texts]
    return lambda known, how: scored(direction, known.sources, known.references, translations, how)


def _familiarity(
    named: Path | None, model: Path, direction: Direction, sources: Sequence[str]
) -> Familiarity | None:
    """What training has shown of the sources, if its sentences are known: `named`, or the run's."""
    run = RunFolder(model)
    if named:
        return familiarity(sources, bar(read_lines(named), "line", title="training sentences"))
    if not run.config.is_file():
        return None
    split = run.split("train")
    parts = bar(split.column(direction.source), "chunk", title="training sentences")
    return familiarity(sources, (text for part in parts for text in part))
