"""`nmt translate`: lines in, lines or JSON out."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace

from nmt.corpus import Direction
from nmt.corpus.text_files import count_lines, read_lines
from nmt.errors import UsageError
from nmt.line_stream import in_windows
from nmt.progress import bar
from nmt.sentences import split_sentences
from nmt.translation import EMPTY, AnyTranslator, Translation


def run(translator: AnyTranslator, direction: Direction, options: argparse.Namespace) -> None:
    """Translate what the arguments name, to stdout, in the order of the lines."""
    if options.split and (options.json or options.n_best > 1):
        raise UsageError("--split gives one text a line: leave --json and --n-best out.")
    if options.text and options.file:
        raise UsageError("give either sentences or --file, not both.")
    if not options.text and not options.file and sys.stdin.isatty():
        _prompt(translator, direction, options)
        return
    lines = _lines(options)

    def translate(window: list[str]) -> list[list[Translation]]:
        return _translate(translator, direction, options, window)

    total = count_lines(options.file) if options.file and sys.stderr.isatty() else None
    results = in_windows(lines, translate)
    for translations in bar(results, "line", total) if options.file else results:
        _write(translations, options)


def _prompt(translator: AnyTranslator, direction: Direction, options: argparse.Namespace) -> None:
    while True:
        try:
            line = input(f"{direction.source} > ")
        except EOFError:
            print(file=sys.stderr)
            return
        (translations,) = _translate(translator, direction, options, [line])
        _write(translations, options)


def _translate(
    translator: AnyTranslator, direction: Direction, options: argparse.Namespace, lines: list[str]
) -> list[list[Translation]]:
    def translate(sentences: list[str]) -> list[list[Translation]]:
        return translator.translate(
            sentences,
            direction,
            beam_size=options.beam_size,
            n_best=options.n_best,
            length_penalty=options.length_penalty,
        )

    if not options.split:
        return translate(lines)
    split = [split_sentences(line, direction.source) for line in lines]
    found = iter(translate([sentence for line in split for sentence in line.sentences]))
    return [
        [replace(EMPTY, text=line.join([next(found)[0].text for _ in line.sentences]))]
        for line in split
    ]


def _lines(options: argparse.Namespace) -> Iterable[str]:
    if options.text:
        return [" ".join(text.split("\n")) for text in options.text]
    if options.file:
        return read_lines(options.file)
    return _stdin()


def _stdin() -> Iterator[str]:
    """Lines of stdin; what is not UTF-8 is replaced, so that no line is lost."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "replace").rstrip("\r\n")


def _write(translations: list[Translation], options: argparse.Namespace) -> None:
    for translation in translations:
        if options.json:
            print(json.dumps(_as_json(translation), ensure_ascii=False), flush=True)
        else:
            print(translation.text, flush=True)


def _as_json(translation: Translation) -> dict[str, object]:
    weights = translation.attention_weights
    return {
        "text": translation.text,
        "score": round(translation.score, 4),
        "pieces": list(translation.pieces),
        "source_pieces": list(translation.source_pieces),
        # The source piece that each piece looked at most, and all that it looked at.
        "alignment": weights.argmax(axis=1).tolist() if weights.size else [],
        "attention": [[round(float(w), 4) for w in row] for row in weights],
    }
