"""A SavedModel behind the gateway, in its own process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from tensorflow.core.protobuf import saved_model_pb2
from tensorflow_serving.apis.get_model_metadata_pb2 import SignatureDefMap

from nmt.corpus import Direction
from nmt.saved_model import SavedModelTranslator
from nmt.serving.backend import WARM_UP_TEXTS, Outputs, version_of


class ServedSavedModel:
    """A version of a SavedModel, warm: a `ServedModel`.

    Args:
        path: the folder of the version.

    Raises ModelError if there is no such SavedModel.
    """

    def __init__(self, path: Path) -> None:
        self.version = version_of(path)
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
