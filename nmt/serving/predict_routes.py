"""TF Serving's REST API: status, metadata and `:predict`."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Request
from google.protobuf import json_format
from pydantic import BaseModel
from tensorflow_serving.apis.get_model_metadata_pb2 import SignatureDefMap

from nmt.serving.backend import ServedModel, find_model
from nmt.serving.gateway import Gateway
from nmt.serving.predict_json import predict_answer, read_predict_body

Version = Annotated[int, Path(ge=0, le=2**63 - 1)]


class PredictBody(BaseModel):
    """Texts by row (`instances`) or by column (`inputs`): one of the two."""

    signature_name: str = "serving_default"
    instances: list[str | dict[str, Any]] | None = None
    inputs: list[str | dict[str, str]] | dict[str, Any] | None = None


PREDICT_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": PredictBody.model_json_schema(),
                "example": {"instances": ["Where is the station?"]},
            }
        },
    }
}


def predict_routes(gateway: Gateway) -> APIRouter:
    """The routes under `/v1/models`, for the model by name, newest or by version."""
    router = APIRouter(prefix="/v1/models", tags=["TF Serving"])

    @router.get("/{name}")
    async def status(name: str) -> dict[str, Any]:
        """The state of the version that is served."""
        return _status(find_model(gateway.backend, name))

    @router.get("/{name}/versions/{version}")
    async def version_status(name: str, version: Version) -> dict[str, Any]:
        """The same, if it is this version."""
        return _status(find_model(gateway.backend, name, version))

    @router.get("/{name}/metadata")
    async def metadata(name: str) -> dict[str, Any]:
        """The signatures, with their inputs and outputs."""
        return _metadata(name, find_model(gateway.backend, name))

    @router.get("/{name}/versions/{version}/metadata")
    async def version_metadata(name: str, version: Version) -> dict[str, Any]:
        """The same, if it is this version."""
        return _metadata(name, find_model(gateway.backend, name, version))

    async def answer(request: Request, model: ServedModel) -> dict[str, Any]:
        body = read_predict_body(await request.body())
        outputs = await gateway.predict(model, body.signature, body.texts)
        return predict_answer(outputs, body.by_row)

    @router.post("/{name}:predict", openapi_extra=PREDICT_BODY)
    async def predict(name: str, request: Request) -> dict[str, Any]:
        """Translate; the signature says in which direction and how."""
        return await answer(request, find_model(gateway.backend, name))

    @router.post("/{name}/versions/{version}:predict", openapi_extra=PREDICT_BODY)
    async def version_predict(name: str, version: Version, request: Request) -> dict[str, Any]:
        """The same, if it is this version."""
        return await answer(request, find_model(gateway.backend, name, version))

    return router


def _status(model: ServedModel) -> dict[str, Any]:
    state = {"error_code": "OK", "error_message": ""}
    version = {"version": str(model.version), "state": "AVAILABLE", "status": state}
    return {"model_version_status": [version]}


def _metadata(name: str, model: ServedModel) -> dict[str, Any]:
    signatures: SignatureDefMap = model.signature_defs
    tree = json_format.MessageToDict(
        signatures, preserving_proto_field_name=True, always_print_fields_with_no_presence=True
    )
    spec = {"name": name, "signature_name": "", "version": str(model.version)}
    return {"model_spec": spec, "metadata": {"signature_def": tree}}
