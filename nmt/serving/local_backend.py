"""The back end that needs nothing else: a model in this process."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from nmt.models import find_model, is_litert
from nmt.serving.backend import ServedModel
from nmt.serving.garbage import spare_what_lives
from nmt.serving.litert_model import ServedLiteRTModel
from nmt.serving.saved_model import ServedSavedModel


def open_model(path: Path) -> ServedModel:
    """The model in the folder of a version, whatever its kind.

    Raises ModelError if it cannot be loaded, UsageError if LiteRT is needed and not installed.
    """
    return ServedLiteRTModel(path) if is_litert(path) else ServedSavedModel(path)


class LocalBackend:
    """The newest version in a folder; a newer one that appears takes its place.

    The old version serves until the new one is loaded and warm, and finishes what it began. A new
    version that cannot be loaded is reported once, and the old one stays.

    Args:
        path: the folder of a version, which then stays, or the folder of several.
        name: in URLs; "": that of the folder.
        poll_s: seconds between looks.
        tell: receives what happens.

    Raises ModelError if there is no exported model.
    """

    def __init__(
        self, path: Path | None, name: str, poll_s: float, tell: Callable[[str], None]
    ) -> None:
        version = find_model(path)
        self._folder = None if path == version else version.parent
        self.name = name or (version.parent.name if version.name.isdigit() else version.name)
        self._tell = tell
        self._path, self._model = version, open_model(version)
        self._refused: Path | None = None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, args=(poll_s,), daemon=True)
        self._thread.start()

    def model(self) -> ServedModel:
        """The newest version."""
        return self._model

    def close(self) -> None:
        """Stop looking for versions."""
        self._stop.set()
        self._thread.join()

    def _watch(self, poll_s: float) -> None:
        was_replaced = False
        while self._folder and not self._stop.wait(poll_s):
            if was_replaced:  # one poll later, when the old version has finished
                spare_what_lives()
            path, was_replaced = self._path, False
            try:
                path = find_model(self._folder)
                if path not in (self._path, self._refused):
                    self._path, self._model = path, open_model(path)
                    was_replaced = True
                    self._tell(f"version {self._model.version} is served now")
            except Exception as error:  # whatever is wrong with it, the old version serves on
                self._refused = path
                self._tell(f"{path}: not served, version {self._model.version} stays: {error}")
