"""The HTTP side of the gateway, put together."""

from __future__ import annotations

from typing import Any

import structlog
from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware

from nmt import __version__
from nmt.serving.errors import RequestError, UnauthorizedError
from nmt.serving.gateway import Gateway
from nmt.serving.libretranslate_routes import bearer, libretranslate_routes
from nmt.serving.middleware import LimitedBody, Observed
from nmt.serving.page_routes import page_routes
from nmt.serving.predict_routes import predict_routes

log = structlog.get_logger()


class Problem(BaseModel):
    """Why a request was not served."""

    error: str


PROBLEMS: dict[int | str, dict[str, Any]] = {
    status: {"model": Problem, "description": text}
    for status, text in {
        400: "What was sent cannot be read",
        401: "No valid API key",
        404: "No such model or version",
        408: "The body came too slowly",
        413: "More than the limits allow",
        422: "What was sent cannot be read",
        503: "Too many wait, or the back end is away; see Retry-After",
        504: "Not ready in time",
    }.items()
}


def create_app(gateway: Gateway) -> FastAPI:
    """The application of a gateway that was started."""
    settings = gateway.settings
    app = FastAPI(
        title="nmt",
        version=__version__,
        responses=PROBLEMS,
        docs_url=None,  # their pages load scripts from elsewhere
        redoc_url=None,
    )

    async def authorized(request: Request) -> None:
        gateway.authorize(bearer(request))

    app.include_router(predict_routes(gateway), dependencies=[Depends(authorized)])
    app.include_router(libretranslate_routes(gateway))
    app.include_router(page_routes(gateway))
    for path in ("/metrics", "/monitoring/prometheus/metrics"):
        app.add_api_route(path, _metrics, include_in_schema=False)
    app.add_exception_handler(RequestError, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _not_routed)
    app.add_exception_handler(Exception, _failed)
    app.add_middleware(
        LimitedBody, max_bytes=settings.max_body_bytes, timeout_s=settings.body_timeout_s
    )
    if settings.cors_origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=list(settings.cors_origins),
            allow_methods=["GET", "POST"],
            allow_headers=["authorization", "content-type", "x-api-key"],
        )
    app.add_middleware(Observed)
    return app


async def _metrics() -> Response:
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


async def _refused(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestError)
    headers = {"Retry-After": str(error.retry_after)} if error.retry_after else {}
    if isinstance(error, UnauthorizedError):
        headers["WWW-Authenticate"] = "Bearer"
    return JSONResponse({"error": str(error)}, error.status, headers)


async def _invalid(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    return JSONResponse({"error": f"{where}: {first['msg']}"}, 400)


async def _not_routed(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    text = f"{request.method} {request.url.path}: {error.detail}"
    return JSONResponse({"error": text}, error.status_code, error.headers)


async def _failed(request: Request, error: Exception) -> JSONResponse:
    log.error("failed", path=request.url.path, exc_info=error)
    return JSONResponse({"error": "internal error; the log has its cause"}, 500)
