"""Whatever the gateway is sent, by its own OpenAPI document: no server error, always a reason."""

from __future__ import annotations

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from serving import Served, http


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_no_server_error(gateway: Served, mode: GenerationMode) -> None:
    schema = schemathesis.openapi.from_url(f"{gateway.url}/openapi.json")
    paths = set()
    for found in schema.get_all_operations():
        operation: Any = found.ok()
        if mode == GenerationMode.NEGATIVE and not operation.body:
            continue  # any path is a name, and there is nothing else to send wrongly

        @given(operation.as_strategy(generation_mode=mode))
        @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
        def check(case: Any) -> None:
            answer = case.call(timeout=60)
            assert answer.status_code < 500, answer.text
            if answer.status_code >= 400:
                assert answer.json()["error"]

        check()
        paths.add(operation.path)
    assert {"/translate", "/api/stream", "/v1/models/{name}:predict"} <= paths
    assert http.get(f"{gateway.url}/health").is_success
