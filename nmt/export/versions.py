"""The versions of an exported model: folders that are numbered, and appear whole."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nmt.errors import ExportError
from nmt.litert_translator import NETWORK

KINDS = {"saved_model.pb": "SavedModel", NETWORK: "LiteRT model"}


@contextmanager
def next_version(folder: Path, network: str) -> Iterator[Path]:
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
