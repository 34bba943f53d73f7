"""What translates behind the gateway, wherever it runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from nmt.corpus import Direction
from nmt.serving.errors import InvalidRequestError, NotFoundError

Outputs = dict[str, np.ndarray]
WARM_UP_TEXTS = ("", "Hello.")


class ServedModel(Protocol):
    """One version of a model. Its methods block, and may be called from several threads.

    `directions` are those that it translates, `signature_defs` is TF Serving's `SignatureDefMap`.
    """

    version: int
    directions: list[Direction]
    signature_defs: Any

    def predict(self, signature: str, texts: Sequence[bytes]) -> Outputs:
        """The outputs of a signature for a batch of texts, each `(batch, ...)`."""
        ...

    def stream(self, text: str, direction: Direction) -> Iterator[str]:
        """The greedy translation as it grows; nothing where only whole ones can be had."""
        ...


class Backend(Protocol):
    """Holds the newest version of one model."""

    name: str

    def model(self) -> ServedModel:
        """The newest version. Raises BackendDownError if there is none now."""
        ...

    def close(self) -> None:
        """Stop what runs in the background."""
        ...


def version_of(path: Path) -> int:
    """The number of a version's folder; 1 for a folder of another name."""
    return int(path.name) if path.name.isdigit() else 1


def find_model(backend: Backend, name: str, version: int | None = None) -> ServedModel:
    """The model that a request names. Raises NotFoundError, in TF Serving's words."""
    model = backend.model() if name == backend.name else None
    if model is None or version not in (None, model.version):
        which = f"Latest({name})" if version is None else f"Specific({name}, {version})"
        raise NotFoundError(f"Servable not found for request: {which}")
    return model


def check_signature(model: ServedModel, name: str) -> None:
    """Raise InvalidRequestError, in TF Serving's words, unless the model has the signature."""
    if name not in model.signature_defs.signature_def:
        raise InvalidRequestError(f'Serving signature name: "{name}" not found in signature def')
