"""TF Serving's contract, by REST and gRPC: of `nmt serve`, and of a TF Serving where there is one.

Set TFSERVING_URL to http://HOST:8501/v1/models/NAME of a server (gRPC on port 8500) that serves an
export, or have `tensorflow_model_server` on the PATH.
"""

from __future__ import annotations

import base64
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import grpc
import httpx
import numpy as np
import pytest
import tensorflow as tf
from serving import Served, http, serving
from tensorflow_serving.apis import (
    get_model_metadata_pb2,
    get_model_status_pb2,
    model_service_pb2_grpc,
    predict_pb2,
    prediction_service_pb2_grpc,
)

from nmt.corpus import Direction
from nmt.saved_model import SavedModelTranslator
from nmt.serving.local_backend import open_model

TEXTS = ["Where is the red book?", "", "I see the dog."]
EN_ES = Direction("en", "es")


@dataclass
class Server:
    """Where to find a model."""

    url: str  # http://HOST:PORT/v1/models/NAME
    grpc: str

    @property
    def name(self) -> str:
        return self.url.rpartition("/")[2]

    def predict(self, body: Any, path: str = ":predict") -> httpx.Response:
        return http.post(self.url + path, json=body, timeout=60)


KINDS = ["nmt serve", "nmt serve --backend", "nmt serve, LiteRT", "TF Serving"]


@pytest.fixture(scope="session", params=KINDS)
def server(request: pytest.FixtureRequest, saved_model: Path) -> Iterator[Server]:
    if request.param == "TF Serving":
        yield from tf_serving(saved_model)
        return
    if request.param == "nmt serve, LiteRT":
        with serving(request.getfixturevalue("litert_model").parent) as small:
            yield Server(small.model_url, small.grpc)
        return
    gateway: Served = request.getfixturevalue("gateway")
    if request.param == "nmt serve":
        yield Server(gateway.model_url, gateway.grpc)
        return
    with serving("--backend", f"grpc://{gateway.grpc}", "--name", gateway.name) as second:
        yield Server(second.model_url, second.grpc)


def tf_serving(saved_model: Path) -> Iterator[Server]:
    if url := os.environ.get("TFSERVING_URL"):
        yield Server(url, f"{httpx.URL(url).host}:8500")
        return
    if not (binary := shutil.which("tensorflow_model_server")):
        pytest.skip("no TFSERVING_URL, and no tensorflow_model_server on the PATH")
    ports = [free_port(), free_port()]
    command = [
        binary,
        f"--rest_api_port={ports[0]}",
        f"--port={ports[1]}",
        "--model_name=small",
        f"--model_base_path={saved_model.parent}",
    ]
    with subprocess.Popen(command) as process:
        one = Server(f"http://127.0.0.1:{ports[0]}/v1/models/small", f"127.0.0.1:{ports[1]}")
        for _ in range(120):
            try:
                if http.get(one.url).is_success:
                    break
            except httpx.TransportError:
                time.sleep(1)
        yield one
        process.terminate()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]


@pytest.fixture(scope="module")
def greedy(translator: SavedModelTranslator) -> list[str]:
    return [best.text for best, *_ in translator.translate(TEXTS, EN_ES, beam_size=1)]


def b64(data: bytes) -> dict[str, str]:
    return {"b64": base64.b64encode(data).decode()}


@pytest.mark.parametrize("as_object", [False, True])
def test_rows(server: Server, greedy: list[str], as_object: bool) -> None:
    instances = [{"text": text} for text in TEXTS] if as_object else TEXTS
    answer = server.predict({"instances": instances})
    assert answer.status_code == 200
    rows = answer.json()["predictions"]
    assert [row["translation"] for row in rows] == greedy
    assert all(set(row) == {"translation", "score"} for row in rows)


@pytest.mark.parametrize("as_object", [False, True])
def test_columns(server: Server, greedy: list[str], as_object: bool) -> None:
    answer = server.predict({"inputs": {"text": TEXTS} if as_object else TEXTS})
    outputs = answer.json()["outputs"]
    assert outputs["translation"] == greedy
    assert len(outputs["score"]) == len(TEXTS)


@pytest.mark.parametrize("size", [0, 1, 7])
def test_any_batch(server: Server, size: int) -> None:
    outputs = server.predict({"inputs": (TEXTS * 3)[:size]}).json()["outputs"]
    assert len(outputs["translation"]) == len(outputs["score"]) == size


def test_n_best_is_padded_and_finite(server: Server) -> None:
    body = {"signature_name": "translate_nbest", "instances": ["", "I see the dog."]}
    empty, full = server.predict(body).json()["predictions"]
    assert empty["translation"] == [""] * 3
    assert len(full["translation"]) == len(full["score"]) == 3
    assert full["score"] == sorted(full["score"], reverse=True)
    assert np.isfinite([empty["score"], full["score"]]).all()


def test_attention_needs_no_company(server: Server) -> None:
    body = {"signature_name": "translate_en_es_attention", "instances": TEXTS[:1]}
    (row,) = server.predict(body).json()["predictions"]
    weights = np.array(row["attention_weights"])
    assert weights.shape == (3, max(row["length"]), row["source_length"])
    assert len(row["source_pieces"]) == row["source_length"]
    best = weights[0, : row["length"][0]]
    np.testing.assert_allclose(best.sum(axis=1), 1, atol=1e-4)


def test_bytes_that_are_no_text(
    server: Server, greedy: list[str], translator: SavedModelTranslator
) -> None:
    broken = [b"Where is \xff the red book?", b"\x00", b"\xff\xfe"]
    for instances in ([b64(one) for one in broken], [{"text": b64(one)} for one in broken]):
        answer = server.predict({"instances": instances})
        assert answer.status_code == 200
        first, *others = (row["translation"] for row in answer.json()["predictions"])
        assert first == greedy[0]  # what is no UTF-8 is read as a space
        ((nul,),) = translator.translate(["\x00"], EN_ES, beam_size=1)
        assert others == [nul.text, ""]
    assert server.predict({"inputs": [b64(TEXTS[0].encode())]}).json()["outputs"][
        "translation"
    ] == [greedy[0]]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({}, "Missing 'inputs' or 'instances' key"),
        ({"instances": []}, "No values in 'instances' array"),
        ({"instances": "a"}, "'instances' to be a"),
        ({"instances": ["a"], "inputs": ["a"]}, "expecting only one of"),
        ({"instances": [1]}, "not of expected type: string"),
        ({"instances": ["a", {"text": "b"}]}, "Expecting value/list but got object at item 1"),
        ({"instances": [{"text": "b"}, "a"]}, "at item 1"),
        ({"instances": [{"words": "a"}]}, "words|keys must be equal to: text"),
        ({"instances": [{"b64": "!"}]}, "Unable to base64 decode"),
        ({"inputs": {"words": ["a"]}}, "Missing named input: text"),
        ({"inputs": ["a"], "signature_name": 1}, "'signature_name' key must be a string value"),
        ({"inputs": ["a"], "signature_name": "other"}, 'signature name: "other" not found'),
        ([], "Is not object"),
    ],
)
def test_what_cannot_be_read_is_refused(server: Server, body: Any, reason: str) -> None:
    answer = server.predict(body)
    assert answer.status_code == 400
    assert list(answer.json()) == ["error"]
    assert re.search(reason.replace("a list", "an? list"), answer.json()["error"])


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff", b"[" * 100_000, b'{"inputs": ["\\ud800"]}']
)
def test_broken_json_is_refused(server: Server, content: bytes) -> None:
    answer = http.post(server.url + ":predict", content=content)
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_status_by_name_and_by_version(server: Server) -> None:
    (status,) = http.get(server.url).json()["model_version_status"]
    assert status["version"] == "8"
    assert status["state"] == "AVAILABLE"
    assert status["status"] == {"error_code": "OK", "error_message": ""}
    assert http.get(f"{server.url}/versions/8").json()["model_version_status"] == [status]
    body = {"instances": ["a"]}
    assert server.predict(body, "/versions/8:predict").status_code == 200
    for path in ("/versions/9", "/versions/9/metadata"):
        assert http.get(server.url + path).status_code == 404
    missing = server.predict(body, "/versions/9:predict")
    assert missing.status_code == 404
    assert missing.json()["error"].startswith("Servable not found for request: Specific(")
    other = http.post(f"{server.url}-other:predict", json=body)
    assert other.status_code == 404
    assert "Servable not found for request: Latest(" in other.json()["error"]


def test_kinds_of_models_have_the_same_signatures(saved_model: Path, litert_model: Path) -> None:
    ours, theirs = (open_model(path).signature_defs for path in (litert_model, saved_model))
    assert set(ours.signature_def) == set(theirs.signature_def)
    for name, signature in theirs.signature_def.items():
        described = ours.signature_def[name]
        assert described.method_name == signature.method_name
        for kind in ("inputs", "outputs"):
            tensors, others = getattr(described, kind), getattr(signature, kind)
            assert set(tensors) == set(others)
            for key, other in others.items():
                assert tensors[key].dtype == other.dtype
                sizes = [dim.size for dim in tensors[key].tensor_shape.dim]
                open_or_same = [dim.size for dim in other.tensor_shape.dim]
                assert len(sizes) == len(open_or_same)
                assert all(x in (-1, size) for size, x in zip(sizes, open_or_same, strict=True))


def test_metadata(server: Server) -> None:
    tree = http.get(f"{server.url}/metadata").json()
    assert tree["model_spec"]["name"] == server.name
    assert tree["model_spec"]["version"] == "8"
    signatures = tree["metadata"]["signature_def"]["signature_def"]
    (name,) = signatures["serving_default"]["inputs"]
    assert name == "text"
    assert signatures["serving_default"]["inputs"]["text"]["dtype"] == "DT_STRING"
    size = signatures["serving_default"]["inputs"]["text"]["tensor_shape"]["dim"][0]["size"]
    assert size == "-1"
    assert set(signatures["translate_es_en_nbest"]["outputs"]) == {"translation", "score"}


def predict_request(server: Server, texts: Any, signature: str = "") -> Any:
    request = predict_pb2.PredictRequest()
    request.model_spec.name = server.name
    request.model_spec.signature_name = signature
    request.inputs["text"].CopyFrom(tf.make_tensor_proto(texts, tf.string, [len(texts)]))
    return request


def test_grpc_predict(server: Server, greedy: list[str]) -> None:
    with grpc.insecure_channel(server.grpc) as channel:
        stub = prediction_service_pb2_grpc.PredictionServiceStub(channel)
        response = stub.Predict(predict_request(server, TEXTS), timeout=60)
        found = tf.make_ndarray(response.outputs["translation"])
        assert [text.decode() for text in found] == greedy
        assert response.model_spec.version.value == 8
        filtered = predict_request(server, TEXTS, "translate_nbest")
        filtered.output_filter.append("score")
        outputs = stub.Predict(filtered, timeout=60).outputs
        assert list(outputs) == ["score"]
        assert tf.make_ndarray(outputs["score"]).shape == (3, 3)
        empty = stub.Predict(predict_request(server, []), timeout=60).outputs
        assert tf.make_ndarray(empty["translation"]).shape == (0,)
        broken = stub.Predict(predict_request(server, [b"\xff\xfe"]), timeout=60).outputs
        assert tf.make_ndarray(broken["translation"]).tolist() == [b""]


def test_grpc_errors(server: Server) -> None:
    with grpc.insecure_channel(server.grpc) as channel:
        stub = prediction_service_pb2_grpc.PredictionServiceStub(channel)

        def code(request: Any) -> grpc.StatusCode:
            with pytest.raises(grpc.RpcError) as caught:
                stub.Predict(request, timeout=60)
            assert caught.value.details()
            return caught.value.code()

        request = predict_request(server, ["a"])
        request.model_spec.name = "other"
        assert code(request) == grpc.StatusCode.NOT_FOUND
        request = predict_request(server, ["a"])
        request.model_spec.version.value = 99
        assert code(request) == grpc.StatusCode.NOT_FOUND
        refused = (grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.FAILED_PRECONDITION)
        assert code(predict_request(server, ["a"], "other")) in refused
        request = predict_request(server, ["a"])
        request.inputs["words"].CopyFrom(request.inputs["text"])
        del request.inputs["text"]
        assert code(request) in refused
        request = predict_request(server, ["a"])
        request.inputs["text"].CopyFrom(tf.make_tensor_proto([1.0]))
        assert code(request) in refused
        request = predict_request(server, ["a"])
        request.output_filter.append("other")
        assert code(request) in refused


def test_grpc_metadata_and_status(server: Server) -> None:
    with grpc.insecure_channel(server.grpc) as channel:
        stub = prediction_service_pb2_grpc.PredictionServiceStub(channel)
        request = get_model_metadata_pb2.GetModelMetadataRequest(metadata_field=["signature_def"])
        request.model_spec.name = server.name
        response = stub.GetModelMetadata(request, timeout=60)
        signatures = get_model_metadata_pb2.SignatureDefMap()
        response.metadata["signature_def"].Unpack(signatures)
        assert signatures.signature_def["serving_default"].inputs["text"].dtype == tf.string
        request.metadata_field[0] = "other"
        with pytest.raises(grpc.RpcError) as caught:
            stub.GetModelMetadata(request, timeout=60)
        assert caught.value.code() == grpc.StatusCode.INVALID_ARGUMENT
        status = get_model_status_pb2.GetModelStatusRequest()
        status.model_spec.name = server.name
        models = model_service_pb2_grpc.ModelServiceStub(channel)
        (one,) = models.GetModelStatus(status, timeout=60).model_version_status
        assert one.version == 8
        assert one.state == get_model_status_pb2.ModelVersionStatus.AVAILABLE


def test_ovmsclient_works_unchanged(server: Server, greedy: list[str]) -> None:
    """In a process of its own, since it brings its own copy of the protocol buffers."""
    program = """
import sys, numpy
from ovmsclient import make_grpc_client, make_http_client
http, grpc, name, *texts = sys.argv[1:]
inputs = {"text": [text.encode() for text in texts]}
client = make_grpc_client(grpc)
found = client.predict(inputs, name, 8)
print(*(text.decode() for text in found["translation"]), sep="|")
assert client.get_model_status(name, 8)[8]["state"] == "AVAILABLE"
assert client.get_model_metadata(name, 8)["inputs"]["text"]["dtype"] == "DT_STRING"
client = make_http_client(http)
assert client.get_model_status(name, 8)[8]["state"] == "AVAILABLE"
"""
    address = server.url.removeprefix("http://").partition("/")[0]
    done = subprocess.run(
        [sys.executable, "-c", program, address, server.grpc, server.name, *TEXTS],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.rstrip("\n") == "|".join(greedy)
