"""Texts around a search that takes and gives pieces."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np

from nmt.batches import by_length
from nmt.capitals import is_capitals, sentence_case
from nmt.config import SearchConfig
from nmt.corpus import Direction
from nmt.search.interface import Hypotheses
from nmt.special_tokens import EOS_ID
from nmt.tokenizer import Tokenizer
from nmt.translation import EMPTY, Translation


class PieceTranslator(ABC):
    """Texts in, texts out, by a search in pieces outside of any graph.

    Args:
        tokenizer: of the model's run.
        directions: of the model's run.
        config: limits, beam size and length penalty.
        batch_pieces: most rows x longest source of a batch of greedy search.
        length_multiple: what the lengths of sources are rounded up to.
        workers: batches at a time.
    """

    def __init__(
        self,
        tokenizer: Tokenizer,
        directions: Sequence[Direction],
        config: SearchConfig,
        batch_pieces: int,
        length_multiple: int = 1,
        workers: int = 1,
    ) -> None:
        self.tokenizer = tokenizer
        self.directions = list(directions)
        self.config = config
        self.batch_pieces = batch_pieces
        self.length_multiple = length_multiple
        self.workers = workers

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
        wanted = replace(
            self.config,
            beam_size=max(beam_size or self.config.beam_size, n_best),
            length_penalty=self.config.length_penalty if length_penalty is None else length_penalty,
            pruning=self.config.pruning if n_best == 1 else 0.0,
        )
        is_loud = [self.config.restore_capitals and is_capitals(text) for text in texts]
        texts = [sentence_case(x) if loud else x for x, loud in zip(texts, is_loud, strict=True)]
        tag = direction.target if len(self.directions) > 1 else None
        limit = self.config.max_source_length
        encoded = self.tokenizer.encode(texts, tag)
        rows = [[*ids[: limit - 1], EOS_ID] for ids in encoded]
        is_empty = [len(ids) == int(tag is not None) for ids in encoded]
        results: list[list[Translation]] = [[EMPTY] * n_best for _ in texts]
        batches = list(by_length(rows, self._budget(wanted.beam_size), self.length_multiple))

        def search(indices: np.ndarray) -> Hypotheses:
            return self._search([rows[i] for i in indices], wanted)

        with ThreadPoolExecutor(self.workers) as workers:
            is_alone = min(self.workers, len(batches)) <= 1
            found = map(search, batches) if is_alone else workers.map(search, batches)
            for indices, hypotheses in zip(batches, found, strict=True):
                translations = self._read(hypotheses, [rows[i] for i in indices], n_best)
                for index, best in zip(indices, translations, strict=True):
                    if not is_empty[index]:
                        results[index] = best
        return [
            [replace(best, text=best.text.upper()) if loud else best for best in n_best_of_text]
            for n_best_of_text, loud in zip(results, is_loud, strict=True)
        ]

    def _budget(self, beam_size: int) -> int:
        """Rows x longest source of a batch, in pieces."""
        return max(1, self.batch_pieces // beam_size)

    @abstractmethod
    def _search(self, rows: Sequence[Sequence[int]], config: SearchConfig) -> Hypotheses:
        """Arrays of at least `len(rows)` sentences; each row ends with EOS_ID. Called from as many
        threads as there are workers."""

    def _read(
        self, hypotheses: Hypotheses, sources: Sequence[Sequence[int]], n_best: int
    ) -> list[list[Translation]]:
        """The translations of each of a batch's sentences, best first."""
        lengths = hypotheses.lengths[: len(sources), :n_best].tolist()
        ids = [
            [of_row[n, :length].tolist() for n, length in enumerate(of_lengths)]
            for of_row, of_lengths in zip(hypotheses.token_ids, lengths, strict=False)
        ]
        texts = iter(self.tokenizer.decode([one for best in ids for one in best]))
        translations = []
        for row, (best, source) in enumerate(zip(ids, sources, strict=True)):
            source_pieces = tuple(self.tokenizer.pieces(source))
            translations.append(
                [
                    Translation(
                        next(texts),
                        float(hypotheses.scores[row, n]),
                        float(hypotheses.log_probs[row, n]),
                        tuple(self.tokenizer.pieces(one)),
                        source_pieces,
                        hypotheses.attention_weights[row, n, : len(one), : len(source)],
                    )
                    for n, one in enumerate(best)
                ]
            )
        return translations
