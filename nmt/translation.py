"""What a translator returns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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
