"""Around every HTTP request: an id, a line of log, metrics, and a limit to its body."""

from __future__ import annotations

import asyncio
import json
import re
import time
import uuid
from typing import Any

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from nmt.serving.metrics import REQUESTS, SECONDS

REQUEST_ID = re.compile(rb"[\w.:-]{1,64}")  # another's id is kept only if it can do no harm
log = structlog.get_logger()


class Observed:
    """Gives a request its id, and writes down how it ended."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id, status, start = _request_id(scope), 500, time.perf_counter()

        async def observe(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (b"x-request-id", request_id)]
            await send(message)

        with structlog.contextvars.bound_contextvars(request_id=request_id.decode()):
            try:
                await self.app(scope, receive, observe)
            finally:
                seconds = time.perf_counter() - start
                # The route, not the path: a stranger's paths must not fill the memory.
                route = getattr(scope.get("route"), "path", "unknown")
                REQUESTS.labels(route, str(status)).inc()
                SECONDS.labels(route).observe(seconds)
                log.info(
                    "request",
                    method=scope["method"],
                    path=scope["path"],
                    status=status,
                    milliseconds=round(1000 * seconds, 1),
                )


def _request_id(scope: Scope) -> bytes:
    given = dict(scope["headers"]).get(b"x-request-id", b"")
    return given if REQUEST_ID.fullmatch(given) else uuid.uuid4().hex.encode()


class LimitedBody:
    """Reads the whole body before the request goes on: not more than a limit, nor for longer.

    Args:
        app: what follows.
        max_bytes: of a body; beyond, 413.
        timeout_s: for all of it; then 408.
    """

    def __init__(self, app: ASGIApp, max_bytes: int, timeout_s: float) -> None:
        self.app, self.max_bytes, self.timeout_s = app, max_bytes, timeout_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] in ("GET", "HEAD"):
            await self.app(scope, receive, send)
            return
        try:
            async with asyncio.timeout(self.timeout_s):
                body = await self._read(receive)
        except TimeoutError:
            await _refuse(send, 408, f"the body did not come within {self.timeout_s:g} seconds")
            return
        if body is None:
            await _refuse(send, 413, f"the body is larger than {self.max_bytes:,} bytes")
            return
        parts: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def replay() -> Message:
            return parts.pop() if parts else await receive()

        await self.app(scope, replay, send)

    async def _read(self, receive: Receive) -> bytes | None:
        body = bytearray()
        while True:
            message = await receive()
            body += message.get("body", b"")
            if len(body) > self.max_bytes:
                return None
            if not message.get("more_body"):  # the last part, or the client has gone
                return bytes(body)


async def _refuse(send: Send, status: int, reason: str) -> None:
    headers: list[Any] = [(b"content-type", b"application/json"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps({"error": reason}).encode()})
