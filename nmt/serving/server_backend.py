"""The back end that is a TF Serving elsewhere, called by gRPC."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import grpc
import tensorflow as tf
from tensorflow_serving.apis.get_model_metadata_pb2 import GetModelMetadataRequest, SignatureDefMap
from tensorflow_serving.apis.predict_pb2 import PredictRequest
from tensorflow_serving.apis.prediction_service_pb2_grpc import PredictionServiceStub

from nmt.corpus import Direction
from nmt.serving.backend import Outputs, ServedModel
from nmt.serving.errors import (
    BackendDownError,
    InvalidRequestError,
    NotFoundError,
    OverloadedError,
    RequestError,
)
from nmt.serving.settings import BACKEND_SCHEME
from nmt.signatures import directions_of

LARGEST_MESSAGE = 64 * 1024 * 1024
ERRORS: dict[grpc.StatusCode, type[RequestError]] = {
    grpc.StatusCode.INVALID_ARGUMENT: InvalidRequestError,
    grpc.StatusCode.FAILED_PRECONDITION: InvalidRequestError,
    grpc.StatusCode.NOT_FOUND: NotFoundError,
    grpc.StatusCode.RESOURCE_EXHAUSTED: OverloadedError,
}


class ServerModel:
    """The version that a TF Serving serves."""

    def __init__(self, stub: Any, name: str, timeout_s: float) -> None:
        self._stub, self._name, self._timeout_s = stub, name, timeout_s
        request = GetModelMetadataRequest(metadata_field=["signature_def"])
        request.model_spec.name = name
        response = _call(stub.GetModelMetadata, request, timeout_s)
        self.signature_defs = SignatureDefMap()
        response.metadata["signature_def"].Unpack(self.signature_defs)
        self.version = response.model_spec.version.value
        self.directions = directions_of(list(self.signature_defs.signature_def))

    def predict(self, signature: str, texts: Sequence[bytes]) -> Outputs:
        """As `ServedModel.predict`."""
        request = PredictRequest()
        request.model_spec.name = self._name
        request.model_spec.signature_name = signature
        request.inputs["text"].CopyFrom(tf.make_tensor_proto(list(texts), tf.string, [len(texts)]))
        response = _call(self._stub.Predict, request, self._timeout_s)
        return {name: tf.make_ndarray(tensor) for name, tensor in response.outputs.items()}

    def stream(self, text: str, direction: Direction) -> Iterator[str]:
        """Nothing: TF Serving returns whole translations."""
        return iter(())


class ServerBackend:
    """The model of a TF Serving, which may go and come back.

    Args:
        address: `grpc://HOST:PORT`.
        name: of the model there.
        poll_s: seconds between looks at it, while it is up and while it is down.
        timeout_s: of a call.
        tell: receives what happens.
    """

    def __init__(
        self, address: str, name: str, poll_s: float, timeout_s: float, tell: Callable[[str], None]
    ) -> None:
        self.name = name
        self._timeout_s, self._tell = timeout_s, tell
        self._channel = grpc.insecure_channel(
            address.removeprefix(BACKEND_SCHEME),
            options=[
                ("grpc.max_receive_message_length", LARGEST_MESSAGE),
                ("grpc.max_reconnect_backoff_ms", 2000),
            ],
        )
        self._stub = PredictionServiceStub(self._channel)
        self._model: ServedModel | None = None
        self._look()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, args=(poll_s,), daemon=True)
        self._thread.start()

    def model(self) -> ServedModel:
        """The version that is served there. Raises BackendDownError while none is."""
        if self._model is None:
            raise BackendDownError(f"the TF Serving behind this gateway does not serve {self.name}")
        return self._model

    def close(self) -> None:
        """Close the channel."""
        self._stop.set()
        self._thread.join()
        self._channel.close()

    def _look(self) -> None:
        before = self._model.version if self._model else None
        try:
            self._model = ServerModel(self._stub, self.name, self._timeout_s)
        except RequestError as error:
            self._model = None
            if before is not None:
                self._tell(f"the back end is away: {error}")
        else:
            if before != self._model.version:
                self._tell(f"the back end serves version {self._model.version} of {self.name}")

    def _watch(self, poll_s: float) -> None:
        while not self._stop.wait(poll_s):
            self._look()


def _call(method: Any, request: Any, timeout_s: float) -> Any:
    try:
        return method(request, timeout=timeout_s)
    except grpc.RpcError as error:
        kind = ERRORS.get(error.code(), BackendDownError)
        raise kind(f"{error.code().name}: {error.details()}") from None
