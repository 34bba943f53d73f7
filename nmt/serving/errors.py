"""What a gateway refuses, with its HTTP status and its gRPC code."""

from __future__ import annotations

import grpc


class RequestError(Exception):
    """A request that is not served; the message says why."""

    status = 500
    code = grpc.StatusCode.INTERNAL
    retry_after: int | None = None  # seconds


class InvalidRequestError(RequestError):
    """What was sent cannot be read, or asks for something that is not there."""

    status = 400
    code = grpc.StatusCode.INVALID_ARGUMENT


class UnauthorizedError(RequestError):
    """There is no API key, or a wrong one."""

    status = 401
    code = grpc.StatusCode.UNAUTHENTICATED


class NotFoundError(RequestError):
    """There is no such model or version."""

    status = 404
    code = grpc.StatusCode.NOT_FOUND


class TooLargeError(RequestError):
    """A body, or a list of texts, over the limit."""

    status = 413
    code = grpc.StatusCode.INVALID_ARGUMENT


class OverloadedError(RequestError):
    """The queue is full."""

    status = 503
    code = grpc.StatusCode.UNAVAILABLE
    retry_after = 1


class BackendDownError(RequestError):
    """The TF Serving behind the gateway does not answer."""

    status = 503
    code = grpc.StatusCode.UNAVAILABLE
    retry_after = 5


class TooSlowError(RequestError):
    """The translation was not ready in time."""

    status = 504
    code = grpc.StatusCode.DEADLINE_EXCEEDED
