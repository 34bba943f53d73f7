"""Translate texts with a trained Keras model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nmt.batches import fixed_shape, pad_ids
from nmt.config import SearchConfig
from nmt.corpus import Direction
from nmt.ensemble import Ensemble
from nmt.model import Seq2Seq
from nmt.piece_translator import PieceTranslator
from nmt.search.interface import Hypotheses
from nmt.search.searcher import Searcher
from nmt.shapes import length_multiple
from nmt.tokenizer import Tokenizer

BATCH_PIECES = 4000


class ModelTranslator(PieceTranslator):
    """A trained model behind texts.

    Args:
        model: a trained `Seq2Seq`, or several as an `Ensemble`.
        tokenizer: of the model's run.
        directions: of the model's run.
        config: limits, beam size and length penalty.
    """

    def __init__(
        self,
        model: Seq2Seq | Ensemble,
        tokenizer: Tokenizer,
        directions: Sequence[Direction],
        config: SearchConfig,
    ) -> None:
        super().__init__(tokenizer, directions, config, BATCH_PIECES, length_multiple())
        self.model = model
        self._searchers: dict[tuple[int, float], Searcher] = {}

    def _search(
        self, rows: Sequence[Sequence[int]], beam_size: int, length_penalty: float
    ) -> Hypotheses:
        ids = pad_ids(rows)
        if self.length_multiple > 1:
            budget = max(1, self.batch_pieces // beam_size)
            ids = fixed_shape(ids, self.length_multiple, budget, [ids])
        return Hypotheses(*self._searcher(beam_size, length_penalty).predict_on_batch(ids))

    def _searcher(self, beam_size: int, length_penalty: float) -> Searcher:
        key = (beam_size, length_penalty)
        if key not in self._searchers:
            config = replace(self.config, beam_size=beam_size, length_penalty=length_penalty)
            self._searchers[key] = Searcher(self.model, config)
        return self._searchers[key]
