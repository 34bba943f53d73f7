"""Measure a model on the dev set while it trains."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sacrebleu.metrics import CHRF

from nmt.batches import Batch, by_length, fixed_shape, make_batch
from nmt.config import SearchConfig
from nmt.corpus import Direction, ParallelText
from nmt.likelihood import TokenLikelihood
from nmt.model import Seq2Seq
from nmt.model_translator import BATCH_PIECES, ModelTranslator
from nmt.scoring import bleu
from nmt.shapes import length_multiple
from nmt.tokenizer import Tokenizer

SAMPLES = 2  # translations shown at each validation


@dataclass(frozen=True)
class Validation:
    """Dev scores, means over the directions."""

    loss: float  # nats a target piece, without label smoothing
    bleu: float  # greedy search, cased, detokenized
    chrf: float
    samples: tuple[str, ...]

    @property
    def perplexity(self) -> float:
        return math.exp(min(self.loss, 50.0))

    def value(self, metric: str) -> float:
        """The chosen metric, larger is better."""
        return self.bleu if metric == "bleu" else -self.loss

    def metrics(self) -> dict[str, float]:
        return {
            "dev_loss": self.loss,
            "dev_perplexity": self.perplexity,
            "dev_bleu": self.bleu,
            "dev_chrf": self.chrf,
        }

    def __str__(self) -> str:
        return f"dev perplexity {self.perplexity:.2f}  BLEU {self.bleu:.2f}  chrF {self.chrf:.2f}"


class Validator:
    """Call it to measure the model as it is.

    Args:
        model, tokenizer, directions, search: of the run.
        dev: the pairs to measure on.
    """

    def __init__(
        self,
        model: Seq2Seq,
        tokenizer: Tokenizer,
        directions: Sequence[Direction],
        dev: ParallelText,
        search: SearchConfig,
    ) -> None:
        self.likelihood = TokenLikelihood(model)
        self.translator = ModelTranslator(model, tokenizer, directions, search)
        self.tokenizer = tokenizer
        self.directions = list(directions)
        self.text = {language: dev.sentences(language) for language in dev.languages}

    def __call__(self) -> Validation:
        losses, bleus, chrfs, samples = [], [], [], []
        for direction in self.directions:
            sources, references = self.text[direction.source], self.text[direction.target]
            results = self.translator.translate(sources, direction, beam_size=1)
            hypotheses = [best.text for best, *_ in results]
            losses.append(self._loss(sources, references, direction))
            bleus.append(bleu(hypotheses, references))
            chrfs.append(CHRF().corpus_score(hypotheses, [references]).score)
            samples += [
                f"{s} → {h}" for s, h in list(zip(sources, hypotheses, strict=True))[:SAMPLES]
            ]
        return Validation(
            float(np.mean(losses)), float(np.mean(bleus)), float(np.mean(chrfs)), tuple(samples)
        )

    def _loss(self, sources: list[str], references: list[str], direction: Direction) -> float:
        tag = direction.target if len(self.directions) > 1 else None
        source_ids = self.tokenizer.encode(sources, tag)
        target_ids = self.tokenizer.encode(references)
        longest = [[0, *max(s, t, key=len)] for s, t in zip(source_ids, target_ids, strict=True)]
        multiple = length_multiple()
        log_likelihood, tokens = 0.0, 0
        for indices in by_length(longest, BATCH_PIECES, multiple):
            batch = make_batch([source_ids[i] for i in indices], [target_ids[i] for i in indices])
            if multiple > 1:
                batch = Batch(*(fixed_shape(x, multiple, BATCH_PIECES, batch) for x in batch))
            log_likelihood += float(np.sum(self.likelihood.predict_on_batch(tuple(batch))))
            tokens += int((batch.target_out != 0).sum())
        return -log_likelihood / max(tokens, 1)
