"""Multi30k, English to German, on both scales: ours, and the one that papers report.

    NMT_DATA=… python -m benchmarks multi30k RUN [RUN…] [--beam-size 5]

Cased and detokenized BLEU (13a) and chrF2; and BLEU of lowercased text in Moses' tokens against the
official `*.lc.norm.tok.de` references (`--tokenize none`). Several runs are an ensemble. It needs
sacremoses, which is in the extra `test`.
"""

from __future__ import annotations

import argparse
import gzip
import os
from collections.abc import Sequence
from pathlib import Path

from benchmarks.results import report

SPLITS = ("dev", "test2016", "test2017")


def main(arguments: Sequence[str] | None = None) -> None:
    """Translate and report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks multi30k", description=__doc__)
    parser.add_argument("run", type=Path, nargs="+")
    parser.add_argument("--beam-size", type=int, default=5)
    parser.add_argument("--length-penalty", type=float)
    parser.add_argument("--splits", nargs="+", choices=SPLITS, default=SPLITS)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    from nmt.quiet import load_backend

    load_backend()
    from nmt.models import open_run
    from nmt.run_folder import RunFolder
    from nmt.scoring import scores

    folder = Path(os.environ["NMT_DATA"]) / "multi30k-en-de"
    translator = open_run([RunFolder(path) for path in options.run])
    rows = []
    for split in options.splits:
        found = translator.translate(
            _lines(folder / f"{split}.en.gz"),
            translator.directions[0],
            options.beam_size,
            length_penalty=options.length_penalty,
        )
        texts = [best.text for [best] in found]
        cased, chrf, _ = scores(texts, _lines(folder / f"{split}.de.gz"))
        official = folder / f"{split}.lc.norm.tok.de.gz"
        published = "–"
        if official.is_file():
            score = scores(as_published(texts), _lines(official), tokenize="none")[0]
            published = f"{score.value:.2f}"
        rows.append(
            {
                "set": split,
                "BLEU, cased": f"{cased.value:.2f}",
                "chrF2": f"{chrf.value:.2f}",
                "BLEU, lowercased Moses tokens": published,
            }
        )
    title = f"Multi30k en-de, beam {options.beam_size}: {', '.join(map(str, options.run))}"
    report(title, rows, options.json, signature=cased.signature)


def as_published(texts: Sequence[str], language: str = "de") -> list[str]:
    """The form of the official references: lower case, Moses' punctuation and tokens, escaped."""
    from sacremoses import MosesPunctNormalizer, MosesTokenizer

    normalizer, tokenizer = MosesPunctNormalizer(language), MosesTokenizer(language)
    return [
        tokenizer.tokenize(normalizer.normalize(text.lower()), return_str=True) for text in texts
    ]


def _lines(path: Path) -> list[str]:
    return gzip.decompress(path.read_bytes()).decode().splitlines()
