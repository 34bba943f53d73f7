"""Settings chosen from the size of the corpus, for a training without a config."""

from __future__ import annotations

from typing import NamedTuple


class Size(NamedTuple):
    """Settings for corpora of up to `pairs` pairs."""

    pairs: float
    overrides: tuple[str, ...]


SMALL_VOCABULARY = 4000  # smaller corpora have as many pieces as pairs
SMALLEST_VOCABULARY = 200  # under it, pieces are little more than letters

# Best at the sizes that were measured: 10,000, 29,000 and 100,000 pairs (benchmarks/quality.md).
COMMON = (
    "model.layer_normalization=true",
    "training.schedule=cosine",
    "training.learning_rate=2e-3",
)
# Small data wants small batches and strong dropout (Sennrich & Zhang 2019).
SIZES = (
    Size(
        12_000,
        (
            f"tokenizer.vocab_size={SMALL_VOCABULARY}",
            "model.embedding_dim=192",
            "model.encoder_units=192",
            "model.decoder_units=256",
            "model.dropout=0.4",
            "training.batch_tokens=1000",
            "training.max_epochs=40",
        ),
    ),
    Size(
        60_000,
        (
            "tokenizer.vocab_size=6000",
            "model.decoder_units=320",
            "model.dropout=0.3",
            "training.batch_tokens=1700",
            "training.warmup_steps=400",
            "training.max_epochs=30",
        ),
    ),
    Size(
        300_000,
        (
            "tokenizer.vocab_size=6000",
            "model.dropout=0.25",
            "training.batch_tokens=2500",
            "training.warmup_steps=400",
            "training.max_epochs=10",
        ),
    ),
    Size(
        float("inf"),
        (
            "tokenizer.vocab_size=8000",
            "model.encoder_layers=2",
            "model.dropout=0.15",
            "training.batch_tokens=4000",
            "training.warmup_steps=400",
            "training.max_epochs=8",
        ),
    ),
)


def overrides_for(pairs: int) -> tuple[str, ...]:
    """The `section.key=value` overrides for a corpus of so many pairs."""
    chosen = list(next(size for size in SIZES if pairs <= size.pairs).overrides)
    if pairs < SMALL_VOCABULARY:
        chosen[0] = f"tokenizer.vocab_size={max(SMALLEST_VOCABULARY, pairs)}"
    return (*chosen, *COMMON)
