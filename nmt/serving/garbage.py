"""Keep Python's search for garbage from stopping the gateway."""

from __future__ import annotations

import gc


def spare_what_lives() -> None:
    """Leave what is alive now out of later searches for garbage.

    A search stops all threads, and takes a third of a second where it goes through all that
    TensorFlow's Python brings. What was spared before and is garbage by now is freed.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
