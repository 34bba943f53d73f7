"""The versions of an exported model: folders that are numbered, and appear whole."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def next_version(folder: Path) -> Iterator[Path]:
    """A hidden folder that becomes the next version in `folder` if the block succeeds."""
    folder.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=".export-", dir=folder))
    try:
        yield staging
        staging.chmod(0o755)
        staging.rename(folder / str(_newest(folder) + 1))
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def newest_version(folder: Path) -> Path:
    """The folder of the newest version in `folder`, which has one."""
    return folder / str(_newest(folder))


def _newest(folder: Path) -> int:
    return max((int(path.name) for path in folder.iterdir() if path.name.isdigit()), default=0)
