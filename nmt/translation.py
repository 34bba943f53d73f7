"""What a translator returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from nmt.corpus import Direction


@dataclass(frozen=True)
class Translation:
    """One translation of one sentence."""

    text: str
    score: float  # log_prob, length-normalised: comparable between lengths
    log_prob: float
    pieces: tuple[str, ...]
    source_pieces: tuple[str, ...]  # what the model read, its end and any language piece included
    attention_weights: np.ndarray  # (pieces, source_pieces), each row sums to 1


EMPTY = Translation("", 0.0, 0.0, (), (), np.zeros((0, 0), np.float32))


def read_outputs(outputs: Mapping[str, np.ndarray]) -> list[list[Translation]]:
    """The translations of each text, best first, from the outputs of an exported model.

    Args:
        outputs: of one of its signatures, `(batch,)` or `(batch, n_best)`; strings as bytes.
            Without `pieces` and what goes with them, the rest of a translation is empty.
    """
    texts, scores = outputs["translation"], outputs["score"]
    if texts.ndim == 1:
        texts, scores = texts[:, None], scores[:, None]
    results = []
    for row in range(len(texts)):
        best = [
            replace(EMPTY, text=text.decode(), score=float(score))
            for text, score in zip(texts[row], scores[row], strict=True)
        ]
        if "pieces" in outputs:
            own = {name: value[row] for name, value in outputs.items()}
            best = [_with_pieces(translation, own, n) for n, translation in enumerate(best)]
        results.append(best)
    return results


def _with_pieces(
    translation: Translation, outputs: Mapping[str, np.ndarray], n: int
) -> Translation:
    length, source_length = int(outputs["length"][n]), int(outputs["source_length"])
    return replace(
        translation,
        log_prob=float(outputs["log_prob"][n]),
        pieces=tuple(piece.decode() for piece in outputs["pieces"][n, :length]),
        source_pieces=tuple(piece.decode() for piece in outputs["source_pieces"][:source_length]),
        attention_weights=outputs["attention_weights"][n, :length, :source_length],
    )


class AnyTranslator(Protocol):
    """What a run folder and a SavedModel have in common."""

    directions: list[Direction]

    def translate(
        self,
        texts: Sequence[str],
        direction: Direction,
        beam_size: int | None = None,
        n_best: int = 1,
        length_penalty: float | None = None,
    ) -> list[list[Translation]]:
        """The `n_best` translations of each text, best first."""
        ...
