"""Translate texts with a trained Keras model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nmt.batches import by_length, fixed_shape, pad_ids
from nmt.capitals import is_capitals, sentence_case
from nmt.config import SearchConfig
from nmt.corpus import Direction
from nmt.ensemble import Ensemble
from nmt.model import Seq2Seq
from nmt.search import Hypotheses
from nmt.searcher import Searcher
from nmt.shapes import length_multiple
from nmt.special_tokens import EOS_ID
from nmt.tokenizer import Tokenizer
from nmt.translation import EMPTY, Translation

BATCH_TOKENS = 4000


class ModelTranslator:
    """A trained model behind texts.

    Args:
        model: a trained `Seq2Seq`, or several as an `Ensemble`.
        tokenizer: of the model's run.
        directions: of the model's run.
        search: limits and length penalty.
    """

    def __init__(
        self,
        model: Seq2Seq | Ensemble,
        tokenizer: Tokenizer,
        directions: Sequence[Direction],
        search: SearchConfig,
    ) -> None:
        self.model = model
        self.tokenizer = tokenizer
        self.directions = list(directions)
        self.config = search
        self._searchers: dict[tuple[int, float], Searcher] = {}

    def translate(
        self,
        texts: Sequence[str],
        direction: Direction,
        beam_size: int | None = None,
        n_best: int = 1,
        length_penalty: float | None = None,
    ) -> list[list[Translation]]:
        """The `n_best` translations of each text, best first; an empty text's is empty.

        `beam_size` and `length_penalty` default to the config's; the beam is at least `n_best`.
        """
        beam_size = max(beam_size or self.config.beam_size, n_best)
        searcher = self._searcher(
            beam_size, self.config.length_penalty if length_penalty is None else length_penalty
        )
        is_loud = [self.config.restore_capitals and is_capitals(text) for text in texts]
        texts = [sentence_case(x) if loud else x for x, loud in zip(texts, is_loud, strict=True)]
        tag = direction.target if len(self.directions) > 1 else None
        limit = self.config.max_source_length
        encoded = self.tokenizer.encode(texts, tag)
        rows = [[*ids[: limit - 1], EOS_ID] for ids in encoded]
        is_empty = [len(ids) == int(tag is not None) for ids in encoded]
        results: list[list[Translation]] = [[EMPTY] * n_best for _ in texts]
        budget = max(1, BATCH_TOKENS // beam_size)
        for indices in by_length(rows, budget, length_multiple()):
            hypotheses = self._search(searcher, [rows[i] for i in indices], budget)
            for position, index in enumerate(indices):
                if not is_empty[index]:
                    results[index] = self._read(hypotheses, position, rows[index], n_best)
        return [
            [replace(best, text=best.text.upper()) if loud else best for best in n_best_of_text]
            for n_best_of_text, loud in zip(results, is_loud, strict=True)
        ]

    def _searcher(self, beam_size: int, length_penalty: float) -> Searcher:
        key = (beam_size, length_penalty)
        if key not in self._searchers:
            config = replace(self.config, beam_size=beam_size, length_penalty=length_penalty)
            self._searchers[key] = Searcher(self.model, config)
        return self._searchers[key]

    def _search(self, searcher: Searcher, rows: list[list[int]], budget: int) -> Hypotheses:
        ids = pad_ids(rows)
        if (multiple := length_multiple()) > 1:
            ids = fixed_shape(ids, multiple, budget, [ids])
        return Hypotheses(*searcher.predict_on_batch(ids))

    def _read(
        self, hypotheses: Hypotheses, position: int, source: list[int], n_best: int
    ) -> list[Translation]:
        translations = []
        for n in range(n_best):
            length = int(hypotheses.lengths[position, n])
            ids = hypotheses.token_ids[position, n, :length].tolist()
            weights = hypotheses.attention_weights[position, n, :length, : len(source)]
            translations.append(
                Translation(
                    self.tokenizer.decode([ids])[0],
                    float(hypotheses.scores[position, n]),
                    float(hypotheses.log_probs[position, n]),
                    tuple(self.tokenizer.pieces(ids)),
                    tuple(self.tokenizer.pieces(source)),
                    weights,
                )
            )
        return translations
