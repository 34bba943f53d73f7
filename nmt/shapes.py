"""How freely the shapes of batches may vary.

TensorFlow's products keep code and tables for every shape that they have met, tens of kilobytes
each, as long as the process lives. So large batches come in few sizes, at few lengths.
"""

from __future__ import annotations

from typing import Any

import numpy as np

LARGE_BATCH = 16  # sentences; above it, sizes and lengths are rounded up
LENGTH_MULTIPLE = 8  # of a large batch's longest source, in pieces
FEWEST_ROWS = 8
OCTAVES = np.array([64, 128, 256, 512, 1024, 2048], np.int32)


def length_multiple() -> int:
    """What lengths are rounded up to: 1, or 8 on a backend that compiles every shape anew."""
    import keras  # an export is translated without it

    return LENGTH_MULTIPLE if keras.backend.backend() == "jax" else 1


def rounded_rows(rows: Any, xp: Any) -> Any:
    """`rows` or a little more: a multiple of 8 up to 64, then one of four sizes an octave.

    `xp` is NumPy, or `keras.ops` for a tensor.
    """
    multiple = xp.max(xp.where(rows > OCTAVES, OCTAVES // 4, FEWEST_ROWS))
    return -(-rows // multiple) * multiple
