"""Files that appear when all of them was written, or not at all."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any

from nmt.errors import UsageError


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary path beside `path` that becomes it if the block succeeds."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # Endings are kept, since writers look at them.
    temporary = path.with_name(f".{os.getpid()}-{path.name}")
    try:
        yield temporary
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


@contextmanager
def writing(path: Path) -> Iterator[IO[str]]:
    """A text file of the user's choice. Raises UsageError if it cannot be opened."""
    with ExitStack() as stack:
        try:
            if path.is_dir():
                raise IsADirectoryError(0, "it is a folder")
            temporary = stack.enter_context(replacing(path))
            file = open(temporary, "w", encoding="utf-8", errors="replace")  # noqa: SIM115  closed below: only the opening is the user's error
        except OSError as error:
            raise UsageError(f"{path}: cannot be written: {error.strerror}.") from None
        with file:
            yield file


def write_json(path: Path, value: Any) -> None:
    """Write readable JSON, whole or not at all."""
    with replacing(path) as temporary:
        temporary.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", "utf-8")
