"""TF Serving's gRPC services, as a client."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import grpc
import tensorflow as tf
from tenacity import (
    Retrying,
    retry_if_exception,
    stop_after_attempt,
    wait_random_exponential,
)
from tensorflow_serving.apis.get_model_metadata_pb2 import (
    GetModelMetadataRequest,
    SignatureDefMap,
)
from tensorflow_serving.apis.get_model_status_pb2 import (
    GetModelStatusRequest,
    ModelVersionStatus,
)
from tensorflow_serving.apis.model_service_pb2_grpc import ModelServiceStub
from tensorflow_serving.apis.predict_pb2 import PredictRequest
from tensorflow_serving.apis.prediction_service_pb2_grpc import (
    PredictionServiceStub,
)

from nmt.errors import ServerError

AGAIN = (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.RESOURCE_EXHAUSTED)
LARGEST_MESSAGE = 64 * 1024 * 1024


class GrpcTransport:
    """As `nmt.serving.client.Transport`.

    Args:
        address: `HOST:PORT`.
        timeout_s: of one request.
        attempts: see `Client`.
        api_key: see `Client`.
    """

    def __init__(self, address: str, timeout_s: float, attempts: int, api_key: str | None) -> None:
        self.address, self._timeout_s = address, timeout_s
        self._metadata = [("authorization", f"Bearer {api_key}")] if api_key else []
        options = [("grpc.max_receive_message_length", LARGEST_MESSAGE)]
        channel = grpc.insecure_channel(address, options)
        self._predictions, self._models = PredictionServiceStub(channel), ModelServiceStub(channel)
        self._retrying = Retrying(
            retry=retry_if_exception(
                lambda error: isinstance(error, grpc.RpcError) and error.code() in AGAIN
            ),
            stop=stop_after_attempt(attempts),
            wait=wait_random_exponential(0.2, max=5),
            reraise=True,
        )

    def predict(self, model: str, signature: str, texts: Sequence[str]) -> dict[str, Any]:
        """As `Transport.predict`."""
        request = PredictRequest()
        request.model_spec.name, request.model_spec.signature_name = model, signature
        encoded = [text.encode("utf-8", "replace") for text in texts]
        request.inputs["text"].CopyFrom(tf.make_tensor_proto(encoded, tf.string, [len(texts)]))
        response = self._ask(self._predictions.Predict, request)
        return {name: tf.make_ndarray(tensor) for name, tensor in response.outputs.items()}

    def status(self, model: str) -> list[tuple[int, str]]:
        """As `Transport.status`."""
        request = GetModelStatusRequest()
        request.model_spec.name = model
        response = self._ask(self._models.GetModelStatus, request)
        name = ModelVersionStatus.State.Name
        return [(one.version, name(one.state)) for one in response.model_version_status]

    def signatures(self, model: str) -> list[str]:
        """As `Transport.signatures`."""
        request = GetModelMetadataRequest(metadata_field=["signature_def"])
        request.model_spec.name = model
        response = self._ask(self._predictions.GetModelMetadata, request)
        found = SignatureDefMap()
        response.metadata["signature_def"].Unpack(found)
        return sorted(found.signature_def)

    def _ask(self, method: Callable[..., Any], request: Any) -> Any:
        try:
            return self._retrying(method, request, timeout=self._timeout_s, metadata=self._metadata)
        except grpc.RpcError as error:
            reason = f"{error.code().name}: {error.details()}"
            raise ServerError(f"grpc://{self.address}: {reason}") from None
