"""Translate lines as they come: whatever is waiting is one batch, and order is kept."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Result = TypeVar("Result")
LARGEST_WINDOW = 2000  # lines sorted by length together
_END = None


def in_windows(
    lines: Iterable[str], translate: Callable[[list[str]], list[Result]]
) -> Iterator[Result]:
    """The result of each line, in order.

    Lines are read in a thread. A slow writer's lines are translated one by one, a file's in
    windows of up to `LARGEST_WINDOW`, in constant memory.
    """
    waiting: queue.Queue[str | BaseException | None] = queue.Queue(2 * LARGEST_WINDOW)

    def read() -> None:
        try:
            for line in lines:
                waiting.put(line)
            waiting.put(_END)
        except BaseException as error:  # raised again where the results are read
            waiting.put(error)

    threading.Thread(target=read, daemon=True).start()
    is_over = False
    while not is_over:
        window, last = _window(waiting)
        if window:
            yield from translate(window)
        if isinstance(last, BaseException):
            raise last
        is_over = last is _END


def _window(
    waiting: queue.Queue[str | BaseException | None],
) -> tuple[list[str], str | BaseException | None]:
    """What is waiting now, at least one item, and the last item."""
    window: list[str] = []
    item = waiting.get()
    while isinstance(item, str):
        window.append(item)
        if len(window) == LARGEST_WINDOW:
            break
        try:
            item = waiting.get_nowait()
        except queue.Empty:
            break
    return window, item
