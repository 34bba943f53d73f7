"""The deployment files are what the programs that read them expect."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml
from google.protobuf import (
    descriptor_pb2,
    descriptor_pool,
    message_factory,
    text_format,
    wrappers_pb2,
)
from tensorflow_serving.config.model_server_config_pb2 import ModelServerConfig

from nmt import warm_up

DEPLOY = Path(__file__).parents[1] / "deploy"
IMAGE = "tensorflow/serving:2.20.0"
Field = descriptor_pb2.FieldDescriptorProto


def published_messages() -> dict[str, Any]:
    """Of tensorflow_serving/config/monitoring_config.proto and
    tensorflow_serving/servables/tensorflow/session_bundle_config.proto, which no package brings."""
    file = descriptor_pb2.FileDescriptorProto(
        name="published.proto", package="published", syntax="proto3"
    )
    file.dependency.append(wrappers_pb2.DESCRIPTOR.name)
    prometheus = file.message_type.add(name="PrometheusConfig")
    prometheus.field.add(name="enable", number=1, type=Field.TYPE_BOOL)
    prometheus.field.add(name="path", number=2, type=Field.TYPE_STRING)
    monitoring = file.message_type.add(name="MonitoringConfig")
    monitoring.field.add(
        name="prometheus_config",
        number=1,
        type=Field.TYPE_MESSAGE,
        type_name=".published.PrometheusConfig",
    )
    batching = file.message_type.add(name="BatchingParameters")
    for number, name in enumerate(
        ("max_batch_size", "batch_timeout_micros", "num_batch_threads", "max_enqueued_batches"), 1
    ):
        kind = ".google.protobuf.Int64Value"
        batching.field.add(name=name, number=number, type=Field.TYPE_MESSAGE, type_name=kind)
    batching.field.add(
        name="allowed_batch_sizes",
        number=6,
        type=Field.TYPE_INT64,
        label=Field.LABEL_REPEATED,
    )
    pool = descriptor_pool.Default()
    pool.Add(file)
    return {
        name: message_factory.GetMessageClass(pool.FindMessageTypeByName(f"published.{name}"))
        for name in ("MonitoringConfig", "BatchingParameters")
    }


def test_tf_serving_reads_its_configuration() -> None:
    models = text_format.Parse((DEPLOY / "models.config").read_text(), ModelServerConfig())
    (model,) = models.model_config_list.config
    assert (model.name, model.base_path) == ("en-es", "/models/en-es")
    messages = published_messages()
    monitoring = text_format.Parse(
        (DEPLOY / "monitoring.config").read_text(), messages["MonitoringConfig"]()
    )
    assert monitoring.prometheus_config.enable
    batching = text_format.Parse(
        (DEPLOY / "batching.config").read_text(), messages["BatchingParameters"]()
    )
    assert tuple(batching.allowed_batch_sizes) == warm_up.BATCH_SIZES
    assert batching.max_batch_size.value == batching.allowed_batch_sizes[-1]


def test_kubernetes_accepts_the_manifests() -> None:
    documents = list(yaml.safe_load_all((DEPLOY / "kubernetes.yaml").read_text()))
    assert [one["kind"] for one in documents] == [
        "Deployment", "Service", "HorizontalPodAutoscaler",
    ]  # fmt: skip
    for document in documents:
        kubernetes_validate.validate(document, kubernetes_validate.latest_version(), strict=True)
    (container,) = documents[0]["spec"]["template"]["spec"]["containers"]
    assert container["image"] == IMAGE
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    assert container["args"] == compose["services"]["serving"]["command"]


def test_compose_and_kserve_name_a_server_that_is_new_enough() -> None:
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    for name, service in compose["services"].items():
        assert service["image"] == IMAGE + ("-gpu" if name.endswith("gpu") else "")
        assert service["read_only"] is True
        assert all(volume.endswith(":ro") for volume in service["volumes"])
        for volume in service["volumes"][1:]:
            assert (DEPLOY / volume.split(":")[0]).is_file()
    kserve = yaml.safe_load((DEPLOY / "kserve.yaml").read_text())
    assert kserve["spec"]["predictor"]["model"]["runtimeVersion"] == IMAGE.split(":")[1]


def test_docker_accepts_the_compose_file() -> None:
    docker = shutil.which("docker")
    if not docker or subprocess.run([docker, "compose", "version"], capture_output=True).returncode:
        pytest.skip("no docker compose here")
    command = [docker, "compose", "--profile", "cpu", "--profile", "gpu", "config", "--quiet"]
    done = subprocess.run(command, cwd=DEPLOY, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_health_check_asks_as_the_server_answers() -> None:
    """What the compose file runs inside the container, against `nmt serve`'s status route."""
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    *command, script = compose["services"]["serving"]["healthcheck"]["test"]
    assert command == ["CMD", "bash", "-c"]
    assert subprocess.run(["bash", "-n", "-c", script]).returncode == 0
