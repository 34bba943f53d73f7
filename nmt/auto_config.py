"""Settings chosen from the size of the corpus, for a training without a config."""

from __future__ import annotations

from typing import NamedTuple


class Size(NamedTuple):
    """Settings for corpora of up to `pairs` pairs."""

    pairs: float
    overrides: tuple[str, ...]


SMALL_VOCABULARY = 4000  # smaller corpora have as many pieces as pairs
SMALLEST_VOCABULARY = 200  # under it, pieces are little more than letters

# Small data wants small batches and strong dropout (Sennrich & Zhang 2019); what is measured of the
# first two rows is in benchmarks/quality.md.
SIZES = (
    Size(
        12_000,
        (
            f"tokenizer.vocab_size={SMALL_VOCABULARY}",
            "model.embedding_dim=192",
            "model.encoder_units=192",
            "model.decoder_units=256",
            "model.dropout=0.4",
            "model.layer_normalization=true",
            "training.batch_tokens=1000",
            "training.learning_rate=2e-3",
            "training.schedule=cosine",
            "training.max_epochs=40",
        ),
    ),
    Size(
        60_000,
        (
            "tokenizer.vocab_size=6000",
            "model.decoder_units=320",
            "model.dropout=0.3",
            "model.layer_normalization=true",
            "training.batch_tokens=1700",
            "training.learning_rate=2e-3",
            "training.warmup_steps=400",
            "training.schedule=cosine",
            "training.max_epochs=20",
        ),
    ),
    Size(
        300_000,
        (
            "tokenizer.vocab_size=6000",
            "model.dropout=0.25",
            "training.batch_tokens=2500",
            "training.max_epochs=15",
        ),
    ),
    Size(
        float("inf"),
        (
            "tokenizer.vocab_size=8000",
            "model.encoder_layers=2",
            "model.dropout=0.15",
            "training.batch_tokens=4000",
            "training.max_epochs=8",
        ),
    ),
)


def overrides_for(pairs: int) -> tuple[str, ...]:
    """The `section.key=value` overrides for a corpus of so many pairs."""
    chosen = list(next(size for size in SIZES if pairs <= size.pairs).overrides)
    if pairs < SMALL_VOCABULARY:
        chosen[0] = f"tokenizer.vocab_size={max(SMALLEST_VOCABULARY, pairs)}"
    return tuple(chosen)
