"""What a translator returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np

from nmt.corpus import Direction
from nmt.special_tokens import PAD_PIECE


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


def write_outputs(
    translations: Sequence[Sequence[Translation]], n_best: int
) -> dict[str, np.ndarray]:
    """What `read_outputs` reads: `n_best` translations of each text, with all that is known.

    Shorter rows are filled up with the padding piece, and with weights of 0.
    """
    sources = [[best[0].source_pieces] for best in translations]
    pieces, length = _padded([[one.pieces for one in best] for best in translations], n_best)
    source_pieces, source_length = _padded(sources, 1)
    weights = np.zeros((*pieces.shape, source_pieces.shape[-1]), np.float32)
    for row, best in enumerate(translations):
        for n, one in enumerate(best):
            steps, source = one.attention_weights.shape
            weights[row, n, :steps, :source] = one.attention_weights

    def table(values: Sequence[Sequence[Any]], dtype: Any) -> np.ndarray:
        return np.array(values, dtype).reshape(len(translations), n_best)

    return {
        "translation": table([[x.text.encode() for x in best] for best in translations], object),
        "score": table([[x.score for x in best] for best in translations], np.float32),
        "log_prob": table([[x.log_prob for x in best] for best in translations], np.float32),
        "pieces": pieces,
        "length": length,
        "attention_weights": weights,
        "source_pieces": source_pieces[:, 0],
        "source_length": source_length[:, 0],
    }


def _padded(rows: Sequence[Sequence[Sequence[str]]], width: int) -> tuple[np.ndarray, np.ndarray]:
    """Pieces `(batch, width, longest)` as bytes, and their number `(batch, width)`."""
    lengths = np.array([list(map(len, row)) for row in rows], np.int32).reshape(len(rows), width)
    padded = np.full((*lengths.shape, lengths.max(initial=0)), PAD_PIECE.encode(), object)
    for place in np.ndindex(lengths.shape):
        pieces = rows[place[0]][place[1]]
        padded[place][: len(pieces)] = [piece.encode() for piece in pieces]
    return padded, lengths


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
