"""The training loss: masked, label-smoothed cross-entropy normalised by tokens."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from nmt.special_tokens import PAD_ID


@keras.saving.register_keras_serializable("nmt")
class MaskedCrossEntropy(keras.losses.Loss):
    """Label-smoothed cross-entropy (Szegedy et al. 2016, section 7), a mean over real tokens.

    Call it with target ids `(batch, target_length)`, in which `PAD_ID` does not count, and
    float32 logits `(batch, target_length, vocab_size)`. It returns a scalar: nats a token.
    With all logits equal it is log(vocab_size), whatever the smoothing.

    Args:
        label_smoothing: share of the probability spread evenly over the vocabulary.
    """

    def __init__(self, label_smoothing: float = 0.0, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.label_smoothing = label_smoothing

    def __call__(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> Any:
        token_losses = self.call(y_true, y_pred)
        is_real = ops.cast(ops.not_equal(y_true, PAD_ID), "float32")
        return ops.sum(token_losses * is_real) / ops.maximum(ops.sum(is_real), 1.0)

    def call(self, y_true: Any, y_pred: Any) -> Any:
        # Cross-entropy as logsumexp - sum(q * logits): on a CPU this costs less than half of the
        # fused sparse operation, and its gradient scatters nothing.
        vocab_size = y_pred.shape[-1]
        spread = self.label_smoothing / vocab_size
        expected = (1 - self.label_smoothing) * ops.one_hot(y_true, vocab_size) + spread
        return ops.logsumexp(y_pred, axis=-1) - ops.sum(expected * y_pred, axis=-1)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "label_smoothing": self.label_smoothing}


@keras.saving.register_keras_serializable("nmt")
class RDrop(MaskedCrossEntropy):
    """Cross-entropy of two readings of a batch, and how far they disagree (Wu et al. 2021).

    Call it as `MaskedCrossEntropy`, with a batch whose second half repeats its first: see `twice`.
    Dropout makes the two halves' logits differ. To the cross-entropy of all it adds `weight` times
    the mean of the two Kullback-Leibler divergences between the halves, halved as their equation 4
    is here for a mean over both halves; nats a token.

    Args:
        weight: their alpha.
        label_smoothing: see `MaskedCrossEntropy`.
    """

    def __init__(self, weight: float, label_smoothing: float = 0.0, **kwargs: Any) -> None:
        super().__init__(label_smoothing, **kwargs)
        self.weight = weight

    def __call__(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> Any:
        first, second = (ops.log_softmax(half) for half in ops.split(y_pred, 2))
        # KL(p, q) + KL(q, p) is the sum of (p - q) * (log p - log q).
        divergence = ops.sum((ops.exp(first) - ops.exp(second)) * (first - second), axis=-1) / 2
        is_real = ops.cast(ops.not_equal(ops.split(y_true, 2)[0], PAD_ID), "float32")
        mean = ops.sum(divergence * is_real) / ops.maximum(ops.sum(is_real), 1.0)
        return super().__call__(y_true, y_pred) + self.weight / 2 * mean

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "weight": self.weight}
