"""Large batches come in few shapes."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from keras import ops

from nmt.shapes import rounded_rows


@given(st.integers(1, 4096))
def test_rows_are_rounded_up_by_a_quarter_at_most(rows: int) -> None:
    rounded = int(rounded_rows(rows, np))
    assert rows <= rounded < rows + max(8, rows / 4)
    assert rounded == int(rounded_rows(ops.convert_to_tensor(rows, "int32"), ops))
    assert rounded == int(rounded_rows(rounded, np))


def test_there_are_few_sizes() -> None:
    sizes = {int(rounded_rows(rows, np)) for rows in range(1, 2049)}
    assert len(sizes) == 8 + 4 * 5
