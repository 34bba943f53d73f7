"""TF Serving's gRPC services: Predict, GetModelMetadata and GetModelStatus."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import grpc
import structlog
import tensorflow as tf
from tensorflow_serving.apis import (
    get_model_metadata_pb2,
    get_model_status_pb2,
    model_service_pb2_grpc,
    predict_pb2,
    prediction_service_pb2_grpc,
)

from nmt.serving.backend import find_model
from nmt.serving.errors import InvalidRequestError, RequestError
from nmt.serving.gateway import Gateway
from nmt.serving.metrics import REQUESTS
from nmt.serving.predict_json import INPUT
from nmt.signatures import DEFAULT

log = structlog.get_logger()


class _Services:
    """What the services share: the key, the errors, and which model a request means."""

    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway

    def _model(self, spec: Any) -> Any:
        version = spec.version.value if spec.HasField("version") else None
        return find_model(self.gateway.backend, spec.name, version)

    async def _answer(self, name: str, context: Any, make: Callable[[], Awaitable[Any]]) -> Any:
        try:
            self.gateway.authorize(_key(context))
            answer = await make()
        except RequestError as error:
            REQUESTS.labels(name, error.code.name).inc()
            log.info("request", method=name, status=error.code.name, error=str(error))
            await context.abort(error.code, str(error))
        except Exception as error:
            REQUESTS.labels(name, "INTERNAL").inc()
            log.error("failed", method=name, exc_info=error)
            await context.abort(grpc.StatusCode.INTERNAL, "internal error; the log has its cause")
        REQUESTS.labels(name, "OK").inc()
        return answer


class PredictionService(_Services, prediction_service_pb2_grpc.PredictionServiceServicer):
    """`tensorflow.serving.PredictionService`."""

    async def Predict(self, request: Any, context: Any) -> Any:  # noqa: N802  gRPC's name
        """The outputs of a signature."""

        async def make() -> Any:
            model = self._model(request.model_spec)
            signature = request.model_spec.signature_name or DEFAULT
            outputs = await self.gateway.predict(model, signature, _texts(request))
            response = predict_pb2.PredictResponse()
            for name in request.output_filter or outputs:
                if name not in outputs:
                    raise InvalidRequestError(f"output tensor alias not found in signature: {name}")
                response.outputs[name].CopyFrom(tf.make_tensor_proto(outputs[name]))
            response.model_spec.CopyFrom(request.model_spec)
            response.model_spec.version.value = model.version
            response.model_spec.signature_name = signature
            return response

        return await self._answer("Predict", context, make)

    async def GetModelMetadata(self, request: Any, context: Any) -> Any:  # noqa: N802  gRPC's name
        """The signatures."""

        async def make() -> Any:
            if list(request.metadata_field) != ["signature_def"]:
                raise InvalidRequestError("metadata_field: 'signature_def' is what there is")
            model = self._model(request.model_spec)
            response = get_model_metadata_pb2.GetModelMetadataResponse()
            response.model_spec.name = request.model_spec.name
            response.model_spec.version.value = model.version
            response.metadata["signature_def"].Pack(model.signature_defs)
            return response

        return await self._answer("GetModelMetadata", context, make)


class ModelService(_Services, model_service_pb2_grpc.ModelServiceServicer):
    """`tensorflow.serving.ModelService`."""

    async def GetModelStatus(self, request: Any, context: Any) -> Any:  # noqa: N802  gRPC's name
        """The version that is served."""

        async def make() -> Any:
            model = self._model(request.model_spec)
            response = get_model_status_pb2.GetModelStatusResponse()
            status = response.model_version_status.add(version=model.version)
            status.state = get_model_status_pb2.ModelVersionStatus.AVAILABLE
            return response

        return await self._answer("GetModelStatus", context, make)


def grpc_server(gateway: Gateway) -> grpc.aio.Server:
    """A server with both services, which has no port yet."""
    limit = gateway.settings.max_body_bytes
    server = grpc.aio.server(options=[("grpc.max_receive_message_length", limit)])
    prediction_service_pb2_grpc.add_PredictionServiceServicer_to_server(
        PredictionService(gateway), server
    )
    model_service_pb2_grpc.add_ModelServiceServicer_to_server(ModelService(gateway), server)
    return server


def _key(context: Any) -> str | None:
    metadata = dict(context.invocation_metadata() or ())
    return str(metadata.get("authorization", "")).removeprefix("Bearer ") or None


def _texts(request: Any) -> list[bytes]:
    if set(request.inputs) != {INPUT}:
        raise InvalidRequestError(
            f"inputs: expected '{INPUT}' alone, found {sorted(request.inputs)}"
        )
    try:
        texts = tf.make_ndarray(request.inputs[INPUT])
    except (TypeError, ValueError) as error:
        raise InvalidRequestError(f"inputs: '{INPUT}' cannot be read: {error}") from None
    if texts.dtype != object or texts.ndim != 1:
        raise InvalidRequestError(f"inputs: '{INPUT}' must be a vector of strings")
    return texts.tolist()
