"""The back end that needs nothing else: a SavedModel in this process."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tensorflow.core.protobuf import saved_model_pb2
from tensorflow_serving.apis.get_model_metadata_pb2 import SignatureDefMap

from nmt.corpus import Direction
from nmt.models import find_model
from nmt.saved_model import SavedModelTranslator
from nmt.serving.backend import Outputs, ServedModel

WARM_UP_TEXTS = ("", "Hello.")


class LocalModel:
    """A version of a SavedModel, warm.

    Args:
        path: the folder of the version.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.version = int(path.name) if path.name.isdigit() else 1
        self._translator = SavedModelTranslator(path)
        self.directions = self._translator.directions
        graph = saved_model_pb2.SavedModel.FromString((path / "saved_model.pb").read_bytes())
        known = graph.meta_graphs[0].signature_def
        self.signature_defs = SignatureDefMap()
        for name in self._translator.signatures:
            self.signature_defs.signature_def[name].CopyFrom(known[name])
        for direction in self.directions:  # the first call of a graph is slow
            self._translator.translate(WARM_UP_TEXTS, direction)
            for _ in self.stream(WARM_UP_TEXTS[-1], direction):
                pass

    def predict(self, signature: str, texts: Sequence[bytes]) -> Outputs:
        """As `ServedModel.predict`."""
        return self._translator.predict(texts, self._translator.signatures[signature])

    def stream(self, text: str, direction: Direction) -> Iterator[str]:
        """As `ServedModel.stream`."""
        return self._translator.stream(text, direction)


class LocalBackend:
    """The newest version in a folder; a newer one that appears takes its place.

    The old version serves until the new one is loaded and warm, and finishes what it began. A new
    version that cannot be loaded is reported once, and the old one stays.

    Args:
        path: the folder of a version, which then stays, or the folder of several.
        name: in URLs; "": that of the folder.
        poll_s: seconds between looks.
        tell: receives what happens.

    Raises ModelError if there is no SavedModel.
    """

    def __init__(
        self, path: Path | None, name: str, poll_s: float, tell: Callable[[str], None]
    ) -> None:
        version = find_model(path)
        self._folder = None if path == version else version.parent
        self.name = name or (version.parent.name if version.name.isdigit() else version.name)
        self._tell = tell
        self._model = LocalModel(version)
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
        while self._folder and not self._stop.wait(poll_s):
            path = self._model.path
            try:
                path = find_model(self._folder)
                if path not in (self._model.path, self._refused):
                    self._model = LocalModel(path)
                    self._tell(f"version {self._model.version} is served now")
            except Exception as error:  # whatever is wrong with it, the old version serves on
                self._refused = path
                self._tell(f"{path}: not served, version {self._model.version} stays: {error}")
