"""What a training on the corpus would take: pieces per word, time and memory."""

from __future__ import annotations

import io
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import sentencepiece

from nmt.auto_config import overrides_for
from nmt.config import Config
from nmt.config_file import override, parse_config

VOCABULARIES = (1000, 2000, 4000, 8000)
SENTENCES = 20_000  # enough to compare vocabularies
SHARE_OF_PRODUCT = 0.5  # of a processor's matrix product, that a training reaches
FLOAT = 4  # bytes


@dataclass(frozen=True)
class Estimate:
    """Of the settings that `nmt train` would choose."""

    config: Config
    weights: int
    hours: float
    gigabytes: float


def pieces_per_word(sentences: Sequence[str]) -> dict[int, float]:
    """How many subwords a word is cut into, by size of the vocabulary."""
    sample = list(sentences[:: max(1, len(sentences) // SENTENCES)])
    total = sum(len(sentence.split()) for sentence in sample)
    found = {}
    for size in VOCABULARIES:
        model = io.BytesIO()
        try:
            sentencepiece.SentencePieceTrainer.train(
                sentence_iterator=iter(sample),
                model_writer=model,
                vocab_size=size,
                model_type="bpe",
                minloglevel=2,
            )
        except RuntimeError:  # so few words make no vocabulary of this size
            break
        processor = sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())
        found[size] = sum(map(len, processor.encode(sample))) / max(1, total)
    return found


def estimate(pairs: int, pieces_per_pair: float, directions: int = 1) -> Estimate:
    """What `nmt train` would take on this machine, to a factor of two.

    Args:
        pairs: of the corpus.
        pieces_per_pair: subwords of the longer side, on average.
        directions: that one model is trained for.
    """
    config = override(parse_config({}, "automatic"), list(overrides_for(pairs)))
    model = config.model
    e, u, d, a = (
        model.embedding_dim, model.encoder_units, model.decoder_units, model.attention_units,
    )  # fmt: skip
    encoder = 2 * (e + u) * 3 * u + (model.encoder_layers - 1) * 2 * 3 * u * 3 * u
    decoder = (e + 2 * u + d) * 4 * d + (2 * u + d) * a + (d + 2 * u + e) * e
    vocabulary = config.tokenizer.vocab_size * e
    products = encoder + decoder + vocabulary  # of a piece on either side
    flop = 6 * products * pieces_per_pair * pairs * directions * config.training.max_epochs
    weights = encoder + decoder + 2 * vocabulary
    hours = flop / (SHARE_OF_PRODUCT * _product_rate()) / 3600
    # Weights, their gradients, two moments and their average; the libraries; a batch's activations.
    batch = config.training.batch_tokens * (config.tokenizer.vocab_size + 40 * d) * 3
    gigabytes = (5 * weights + batch) * FLOAT / 1e9 + 1.2
    return Estimate(config, weights, hours, gigabytes)


def _product_rate() -> float:
    """Floating-point operations a second of a large matrix product here."""
    n = 1024
    left = np.random.default_rng(0).normal(size=(n, n)).astype("float32")
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        left @ left
        best = min(best, time.perf_counter() - start)
    return 2 * n**3 / best
