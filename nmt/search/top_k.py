"""The largest of many numbers."""

from __future__ import annotations

from typing import Any

from keras import ops

from nmt.search.interface import block_size

LARGEST_BLOCK = 256  # numbers among which the largest is looked for


def top_k(values: Any, k: Any) -> tuple[Any, Any]:
    """`ops.top_k` over the last two axes of `(batch, beam_size, vocab_size)`, as if they were one.

    The largest are looked for in the `k` blocks with the largest maxima, nowhere else can they be.
    `ops.top_k` alone looks at one number after the other; maxima of blocks are found many at a
    time, which takes a tenth as long.
    """
    batch, beam_size = ops.shape(values)[:2]
    vocab_size = values.shape[-1]
    block = block_size(vocab_size, LARGEST_BLOCK)
    if block is None:
        return ops.top_k(ops.reshape(values, (batch, beam_size * vocab_size)), k)
    blocks = ops.reshape(values, (batch, beam_size * (vocab_size // block), block))
    _, chosen = ops.top_k(ops.max(blocks, axis=-1), k)
    chosen = ops.sort(chosen, axis=-1)  # of equal numbers the first is taken, as without blocks
    near = ops.take_along_axis(blocks, chosen[:, :, None], axis=1)
    largest, place = ops.top_k(ops.reshape(near, (batch, k * block)), k)
    block_of = ops.take_along_axis(chosen, place // block, axis=1)
    return largest, block_of * block + place % block
