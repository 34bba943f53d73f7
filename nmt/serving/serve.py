"""Run the gateway: HTTP and gRPC in one event loop, until a signal comes.

TensorFlow is imported only when all that can be wrong without it is right.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import socket
import sys
from typing import TYPE_CHECKING

import structlog
import uvicorn

from nmt.errors import UsageError
from nmt.models import find_model
from nmt.quiet import load_backend
from nmt.serving.settings import BACKEND_SCHEME, ServeSettings

if TYPE_CHECKING:
    from nmt.serving.backend import Backend


def serve(settings: ServeSettings) -> None:
    """Serve until SIGTERM or Ctrl-C, then finish what is under way.

    Raises UsageError if a port is taken or the back end's address is none, ModelError if there is
    no model.
    """
    _log_as_json()
    _check(settings)
    listening = _listen(settings)
    load_backend()
    backend = _backend(settings)
    # uvicorn stops at the first signal and raises it again at its end: by then all is done.
    signal.signal(signal.SIGTERM, lambda *_: None)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(backend, settings, listening))


def _check(settings: ServeSettings) -> None:
    address = settings.backend
    if not address:
        find_model(settings.model)
    elif not address.removeprefix(BACKEND_SCHEME) or not address.startswith(BACKEND_SCHEME):
        raise UsageError(f"--backend {address}: expected {BACKEND_SCHEME}HOST:PORT.")
    elif not settings.name:
        raise UsageError("--backend: say with --name which model of the server is meant.")


async def _serve(backend: Backend, settings: ServeSettings, listening: socket.socket) -> None:
    from nmt.serving.app import create_app
    from nmt.serving.garbage import spare_what_lives
    from nmt.serving.gateway import Gateway
    from nmt.serving.grpc_services import grpc_server

    gateway = Gateway(backend, settings)
    gateway.start()
    config = uvicorn.Config(
        create_app(gateway),
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=round(settings.grace_s),
    )
    by_grpc = grpc_server(gateway)
    try:
        grpc_port = by_grpc.add_insecure_port(f"{settings.host}:{settings.grpc_port}")
    except RuntimeError:
        raise UsageError(f"--grpc-port {settings.grpc_port}: it is taken.") from None
    spare_what_lives()
    await by_grpc.start()
    address = f"http://{settings.host}:{listening.getsockname()[1]}"
    print(
        f"serving {backend.name}: {address}/ and gRPC on {grpc_port}", file=sys.stderr, flush=True
    )
    server = uvicorn.Server(config)
    await server.serve(sockets=[listening])
    await by_grpc.stop(settings.grace_s)
    await gateway.stop()  # last, since both doors wait for what it translates


def _listen(settings: ServeSettings) -> socket.socket:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            settings.host, settings.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        # The protocol is named, since asyncio sends small answers at once (TCP_NODELAY) only then.
        listening = socket.socket(family, kind, protocol)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(2048)
        return listening
    except OSError as error:
        raise UsageError(f"--port {settings.port}: {error.strerror}.") from None


def _backend(settings: ServeSettings) -> Backend:
    from nmt.serving.local_backend import LocalBackend
    from nmt.serving.server_backend import ServerBackend

    def tell(line: str) -> None:
        structlog.get_logger().info(line)

    if settings.backend:
        return ServerBackend(
            settings.backend, settings.name, settings.poll_s, settings.timeout_s, tell
        )
    return LocalBackend(settings.model, settings.name, settings.poll_s, tell)


def _log_as_json() -> None:
    """One JSON object a line, on stderr."""
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper("iso"),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
