"""What an export must prove before it appears."""

from __future__ import annotations

import numpy as np

from nmt.errors import ExportError
from nmt.model_translator import ModelTranslator
from nmt.run_folder import RunFolder
from nmt.scoring import bleu
from nmt.translation import AnyTranslator

PARITY_SENTENCES = 64
BLEU_SENTENCES = 500  # of each direction
MOST_BLEU_LOST = 0.3


def check(trained: ModelTranslator, exported: AnyTranslator, run: RunFolder, is_exact: bool) -> str:
    """Raise ExportError unless the export translates as the trained model does; a line that says
    how it was compared: piece by piece, or by BLEU where weights were rounded."""
    return (check_parity if is_exact else check_bleu)(trained, exported, run)


def check_parity(trained: ModelTranslator, exported: AnyTranslator, run: RunFolder) -> str:
    """Raise ExportError unless the export gives the trained model's pieces; a line that says so."""
    dev = run.split("dev").head(PARITY_SENTENCES)
    checked = 0
    for direction in trained.directions:
        texts = dev.sentences(direction.source)
        for beam_size in (1, trained.config.beam_size):
            pairs = zip(
                texts,
                trained.translate(texts, direction, beam_size),
                exported.translate(texts, direction, beam_size),
                strict=True,
            )
            for text, (ours, *_), (theirs, *_) in pairs:
                checked += 1
                if ours.pieces != theirs.pieces or ours.text != theirs.text:
                    raise ExportError(
                        f"the export does not translate as the trained model does: '{text}' "
                        f"gave '{theirs.text}' instead of '{ours.text}'. No version was written."
                    )
    return f"parity: {checked} translations equal the trained model's, piece by piece"


def check_bleu(trained: ModelTranslator, exported: AnyTranslator, run: RunFolder) -> str:
    """Raise ExportError if the export's BLEU on dev is much lower; a line that says by how much.

    What counts is the mean over every direction, greedy and with the default beam: on one set of
    this size BLEU moves by some tenths when a few sentences change, for better or worse.
    """
    dev = run.split("dev").head(BLEU_SENTENCES)
    ours: list[float] = []
    theirs: list[float] = []
    lost: dict[str, float] = {}
    for direction in trained.directions:
        texts, references = dev.sentences(direction.source), dev.sentences(direction.target)
        for beam_size in sorted({1, trained.config.beam_size}):
            for translator, scores in ((trained, ours), (exported, theirs)):
                found = translator.translate(texts, direction, beam_size)
                scores.append(bleu([best.text for best, *_ in found], references))
            lost[f"{direction}, beam {beam_size}"] = ours[-1] - theirs[-1]
    worst = max(lost, key=lambda search: lost[search])
    line = (
        f"BLEU on dev {np.mean(ours):.2f} -> {np.mean(theirs):.2f}, the mean of {len(lost)} "
        f"searches in {len(dev):,} sentences ({worst}: {-lost[worst]:+.2f})"
    )
    if np.mean(ours) - np.mean(theirs) > MOST_BLEU_LOST:
        raise ExportError(
            f"the rounded weights translate worse: {line}. No version was written; export with "
            "a finer --precision."
        )
    return f"parity: {line}"
