"""Progress bars, on stderr and only on a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tqdm import tqdm


class TrainingBar:
    """Steps, loss, target tokens a second and the time left."""

    def __init__(self, total: int, done: int) -> None:
        self.bar = tqdm(
            total=total, initial=done, unit="step", file=sys.stderr, disable=not sys.stderr.isatty()
        )
        self._tokens = 0
        self._since = time.perf_counter()

    def __enter__(self) -> TrainingBar:
        return self

    def __exit__(self, *error: object) -> None:
        self.bar.close()

    def step(self, tokens: int, loss: float) -> None:
        self._tokens += tokens
        self.bar.set_postfix_str(
            f"loss {loss:.2f}, {self.tokens_per_second():,.0f} tokens/s", False
        )
        self.bar.update()

    def tokens_per_second(self) -> float:
        """Target tokens a second since the last pause."""
        return self._tokens / max(time.perf_counter() - self._since, 1e-9)

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Clear the bar for other output; its speed starts anew."""
        self.bar.clear()
        yield
        self.bar.refresh()
        self._tokens, self._since = 0, time.perf_counter()


def bar(iterable: Any, unit: str, total: int | None = None, title: str | None = None) -> Any:
    """`iterable` with a progress bar on a terminal."""
    return tqdm(iterable, title, total, unit=unit, file=sys.stderr, disable=not sys.stderr.isatty())
