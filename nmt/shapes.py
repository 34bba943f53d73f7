"""How freely the shapes of batches may vary."""

from __future__ import annotations

import keras


def length_multiple() -> int:
    """What lengths are rounded up to: 1, or 8 on a backend that compiles every shape anew."""
    return 8 if keras.backend.backend() == "jax" else 1
