"""`nmt inspect`: the report on stdout, the lines in a table, the mended corpus in two files."""

from __future__ import annotations

import argparse
import csv
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from nmt.corpus.cleaning import normalise
from nmt.corpus.readers import read_pairs
from nmt.errors import UsageError
from nmt.files import writing
from nmt.inspection import estimate, report
from nmt.inspection.faults import MENDED, mend
from nmt.inspection.inspector import Inspector, Judged


def run(options: argparse.Namespace) -> None:
    """Inspect what the arguments name.

    Raises CorpusError for what cannot be read, UsageError for a wrong pair of languages.
    """
    languages = options.languages
    if len(set(languages)) != 2:
        raise UsageError("--languages: name two, the source first, as --languages en es.")
    with tempfile.TemporaryDirectory() as cache, ExitStack() as stack:
        dataset = read_pairs(options.corpus, languages, Path(cache))
        held_out = [
            normalise(sentence)
            for location in (options.dev, options.test)
            if location
            for row in read_pairs(location, languages, Path(cache))
            for sentence in row.values()
        ]
        fix = stack.enter_context(_fixed(options.fix, languages)) if options.fix else None
        table = stack.enter_context(_table(options.lines)) if options.lines else None

        def use(judged: Judged) -> None:
            line, sides, kinds = judged
            if fix:
                fix(sides, kinds)
            if table and kinds:
                table.writerow([line, ",".join(kinds), *map(normalise, sides)])

        inspection = Inspector(dataset, held_out).inspect(use if fix or table else None)
        sample = dataset.select(range(0, len(dataset), max(1, len(dataset) // 10_000)))
        sentences = [side or "" for row in sample for side in row.values()]
    pieces = estimate.pieces_per_word(sentences)
    rate = pieces.get(4000) or max(pieces.values(), default=1.0)
    length = rate * max(inspection.words) / max(1, inspection.pairs)
    estimated = estimate.estimate(inspection.pairs, length)
    if options.html:
        with writing(options.html) as file:
            file.write(report.as_html(inspection, pieces, estimated))
    for line in report.as_lines(inspection, pieces, estimated):
        print(line)


@contextmanager
def _fixed(prefix: Path, languages: list[str]) -> Iterator[Any]:
    """A function that writes a pair, if it can be trained on, to PREFIX.en and PREFIX.es."""
    with ExitStack() as stack:
        files = [
            stack.enter_context(writing(prefix.with_name(f"{prefix.name}.{language}")))
            for language in languages
        ]

        def write(sides: tuple[str, str], kinds: list[str]) -> None:
            if set(kinds) <= set(MENDED):
                mended = [mend(side) for side in sides]
                if all(mended):
                    for file, side in zip(files, mended, strict=True):
                        file.write(side + "\n")

        yield write


@contextmanager
def _table(path: Path) -> Iterator[Any]:
    with writing(path) as file:
        writer = csv.writer(
            file, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE, escapechar="\\"
        )
        writer.writerow(["line", "faults", "source", "target"])
        yield writer
