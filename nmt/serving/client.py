"""Call a translator that is served: by TF Serving, or by `nmt serve`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol
from urllib.parse import urlsplit

from nmt.corpus import Direction
from nmt.errors import ServerError, UsageError
from nmt.quiet import load_backend
from nmt.signatures import Kind, directions_of, signature_name
from nmt.translation import Translation, read_outputs

CHUNK = 32  # texts in a request: a server's batch


class Transport(Protocol):
    """REST or gRPC. All methods raise ServerError."""

    def predict(self, model: str, signature: str, texts: Sequence[str]) -> dict[str, Any]:
        """The outputs of a signature, as arrays with strings as bytes."""
        ...

    def status(self, model: str) -> list[tuple[int, str]]:
        """Versions and their states, such as `AVAILABLE`."""
        ...

    def signatures(self, model: str) -> list[str]:
        """The names of the signatures."""
        ...


class Client:
    """A served model.

    Args:
        url: `http://HOST:PORT`, `https://…` or `grpc://HOST:PORT`, and `/NAME` of the model.
            Without a name, the only one of an `nmt serve` is found over HTTP.
        timeout_s: of one request.
        attempts: how often a request is tried where the server is away or overloaded, with longer
            and longer pauses. A translation changes nothing, so it is safe to ask again.
        api_key: sent as `Authorization: Bearer`.

    Raises UsageError if the URL is none of these.
    """

    def __init__(
        self, url: str, timeout_s: float = 60.0, attempts: int = 5, api_key: str | None = None
    ) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https", "grpc") or not parts.netloc:
            raise UsageError(f"{url}: expected http://HOST:PORT or grpc://HOST:PORT.")
        self._transport: Transport
        address = f"{parts.scheme}://{parts.netloc}"
        if parts.scheme == "grpc":
            load_backend()  # the services' messages are made of TensorFlow's
            from nmt.serving.grpc_transport import GrpcTransport

            self._transport = GrpcTransport(parts.netloc, timeout_s, attempts, api_key)
        else:
            from nmt.serving.rest_transport import RestTransport

            self._transport = RestTransport(address, timeout_s, attempts, api_key)
        self.url = address
        self.model = parts.path.strip("/") or self._only_model(url)

    def _only_model(self, url: str) -> str:
        from nmt.serving.rest_transport import RestTransport

        if isinstance(self._transport, RestTransport) and (name := self._transport.only_model()):
            return name
        raise UsageError(f"{url}: say which model is meant, as {url.rstrip('/')}/NAME.")

    def status(self) -> list[tuple[int, str]]:
        """The versions that the server knows, each with its state. Raises ServerError."""
        return self._transport.status(self.model)

    def signatures(self) -> list[str]:
        """The names of the model's signatures. Raises ServerError."""
        return self._transport.signatures(self.model)

    def directions(self) -> list[Direction]:
        """What the model translates, in alphabetical order. Raises ServerError."""
        return directions_of(self.signatures())

    def translate(
        self,
        texts: Sequence[str],
        direction: Direction | None = None,
        kind: Kind = "beam",
    ) -> list[list[Translation]]:
        """The translations of each text, best first, in requests of `CHUNK` texts.

        Args:
            texts: any number of sentences.
            direction: without one, the model's first.
            kind: `greedy`, `beam`, `nbest`, or `attention`, which also has pieces and weights.

        Raises ServerError.
        """
        name = signature_name(direction, kind)
        found: list[list[Translation]] = []
        for start in range(0, len(texts), CHUNK):
            chunk = texts[start : start + CHUNK]
            found += read_outputs(self._transport.predict(self.model, name, chunk))
        if len(found) != len(texts):
            raise ServerError(f"{self.url}: {len(texts)} texts sent, {len(found)} came back.")
        return found
