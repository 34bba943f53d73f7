"""Translate texts with a trained Keras model."""

from __future__ import annotations

from collections.abc import Sequence

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
        self._searchers: dict[SearchConfig, Searcher] = {}

    def _search(self, rows: Sequence[Sequence[int]], config: SearchConfig) -> Hypotheses:
        ids = pad_ids(rows)
        if self.length_multiple > 1:
            ids = fixed_shape(ids, self.length_multiple, self._budget(config.beam_size), [ids])
        if config not in self._searchers:
            self._searchers[config] = Searcher(self.model, config)
        return Hypotheses(*self._searchers[config].predict_on_batch(ids))
