"""The versions of an exported model: folders that are numbered, and appear whole."""

from __future__ import annotations

import errno
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from nmt.errors import ExportError
from nmt.litert_translator import NETWORK

KINDS = {"saved_model.pb": "SavedModel", NETWORK: "LiteRT model"}


@dataclass
class NewVersion:
    """A version in the making, at `path`: hidden at first, under its number once it is whole."""

    path: Path


@contextmanager
def next_version(folder: Path, network: str) -> Iterator[NewVersion]:
    """A hidden folder that becomes the next version in `folder` if the block succeeds.

    `network` is the name of the file that makes it a model of its kind. Raises ExportError if there
    are versions of another kind: a server would take the new one for one of them.
    """
    for other in KINDS.keys() - {network}:
        if next(folder.glob(f"[0-9]*/{other}"), None):
            raise ExportError(
                f"{folder} holds versions of a {KINDS[other]}; name another folder for a "
                f"{KINDS[network]}."
            )
    folder.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=".export-", dir=folder))
    version = NewVersion(staging)
    try:
        yield version
        staging.chmod(0o755)
        version.path = _numbered(staging)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _numbered(staging: Path) -> Path:
    """Give a folder the number after the newest beside it, and return its new path."""
    folder = staging.parent
    while True:
        numbers = [int(path.name) for path in folder.iterdir() if path.name.isdigit()]
        try:
            return staging.rename(folder / str(max(numbers, default=0) + 1))
        except OSError as error:  # another export took that number in the meantime
            if error.errno not in (errno.ENOTEMPTY, errno.EEXIST):
                raise
