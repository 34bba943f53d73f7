"""Choose the precision of the compute: of products and states.

Weights, loss and the softmax itself stay in float32; the product that the softmax reads does not.
"""

from __future__ import annotations

from pathlib import Path

import keras

FAST_BFLOAT16 = {"avx512_bf16", "amx_bf16"}


def dtype_policy(precision: str) -> str:
    """The Keras dtype policy of `auto`, `float32` or `bfloat16`.

    `auto` is bfloat16 on a GPU and on a CPU with bfloat16 products (AVX512-BF16 or AMX), where
    it is faster; elsewhere bfloat16 would be emulated, and slow.
    """
    if precision == "auto":
        precision = "bfloat16" if _has_fast_bfloat16() else "float32"
    return "mixed_bfloat16" if precision == "bfloat16" else "float32"


def _has_fast_bfloat16() -> bool:
    devices = keras.distribution.list_devices()  # asked for "gpu", JAX refuses where none is
    if any(device.startswith(("gpu", "cuda")) for device in devices):
        return True
    cpuinfo = Path("/proc/cpuinfo")
    if not cpuinfo.is_file():
        return False
    flags = next((x for x in cpuinfo.read_text().splitlines() if x.startswith("flags")), "")
    return bool(FAST_BFLOAT16 & set(flags.split()))
