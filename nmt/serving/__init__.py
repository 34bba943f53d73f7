"""Serve a translator over HTTP and gRPC, and call one that is served.

`client` calls TF Serving or the gateway. The gateway is `nmt serve`: `app` assembles it from the
routes (`predict_routes`, `libretranslate_routes`, `page_routes`), the gRPC services
(`grpc_services`) and one of the back ends (`local_backend`, `server_backend`) behind a `batcher`.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

_HOMES = {"Client": "nmt.serving.client", "ServerTranslator": "nmt.serving.server_translator"}
__all__ = [*_HOMES]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'nmt.serving' has no attribute '{name}'")
