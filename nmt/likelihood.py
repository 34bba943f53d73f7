"""How likely a model finds given translations."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from nmt.losses import MaskedCrossEntropy
from nmt.model import Seq2Seq
from nmt.special_tokens import PAD_ID


class TokenLikelihood(keras.Model):
    """Log-likelihood of target pieces given their source.

    Call it with `(source_ids, target_in, target_out)`, as in a `Batch`. It returns the
    log-likelihood of each row `(batch,)`, the sum over its real pieces and EOS_ID.
    """

    def __init__(self, model: Seq2Seq, **kwargs: Any) -> None:
        super().__init__(dtype=model.dtype_policy, **kwargs)
        self.model = model
        self.loss_of_tokens = MaskedCrossEntropy()

    def call(self, inputs: tuple[Any, Any, Any]) -> Any:
        source_ids, target_in, target_out = inputs
        losses = self.loss_of_tokens.call(target_out, self.model((source_ids, target_in)))
        is_real = ops.cast(ops.not_equal(target_out, PAD_ID), "float32")
        return -ops.sum(losses * is_real, axis=-1)
