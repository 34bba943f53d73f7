"""Adam whose average of the weights is good from the first steps on."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops


@keras.saving.register_keras_serializable("nmt")
class Adam(keras.optimizers.Adam):
    """Keras's Adam with a warm-up of the average's momentum, which Keras does not have.

    After step `t` the momentum is `t / (t + 9)`, at most `ema_momentum`: an average over a part
    of the steps so far. With a constant momentum of 0.998 the average of a training of a few
    hundred steps is mostly of its random start.
    """

    def _update_model_variables_moving_average(self, trainable_variables: Any) -> None:
        if not self.use_ema:
            return
        step = ops.cast(self.iterations, "float32")  # 0 at the first: the average is a copy
        momentum = ops.minimum(self.ema_momentum, step / (step + 9.0))
        averages = self._model_variables_moving_average
        for variable, average in zip(trainable_variables, averages, strict=True):
            if average is not None:
                kept = ops.cast(momentum, variable.dtype)
                average.assign(kept * average + (1 - kept) * variable)
