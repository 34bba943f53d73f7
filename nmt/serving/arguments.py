"""The command line of `nmt serve`."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from nmt.serving.settings import ServeSettings

_NUMBERS = {
    "port": "of HTTP; 0 takes a free one",
    "grpc-port": "of gRPC; 0 takes a free one",
    "max-batch": "texts translated together",
    "max-wait-ms": "that a text waits for others, where some are likely to come",
    "workers": "batches under way at once",
    "max-queue": "texts that may wait; beyond, 503",
    "max-texts": "in one request",
    "max-characters": "of a text",
    "max-sentence-characters": "of a sentence",
    "max-body-bytes": "of a request",
    "timeout-s": "of a request",
    "body-timeout-s": "for a client to send its request",
    "grace-s": "to finish what is under way after SIGTERM",
    "poll-s": "between looks for a new version",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add them."""
    default = ServeSettings()
    parser.add_argument(
        "model",
        nargs="?",
        type=Path,
        help="a SavedModel; of the folder of its versions, the newest is served, and a newer one "
        "when it appears (default: as 'nmt translate')",
    )
    parser.add_argument(
        "--backend", default="", metavar="grpc://HOST:PORT", help="a TF Serving that translates"
    )
    parser.add_argument("--name", default="", help="of the model in URLs (default: its folder's)")
    parser.add_argument("--host", default=default.host, help=f"default: {default.host}")
    for name, text in _NUMBERS.items():
        value = getattr(default, name.replace("-", "_"))
        kind = _not_negative(type(value))
        parser.add_argument(
            f"--{name}", type=kind, default=value, metavar="N", help=f"{text} (default: {value})"
        )
    parser.add_argument(
        "--cors-origin",
        action="append",
        default=[],
        metavar="ORIGIN",
        help="a web page's origin, as https://example.org, that may call",
    )
    parser.epilog = "API keys, separated by commas, are read from the variable NMT_API_KEYS."


def read_settings(options: argparse.Namespace) -> ServeSettings:
    """The settings that the arguments and the environment give."""
    keys = os.environ.get("NMT_API_KEYS", "").split(",")
    numbers = {name.replace("-", "_") for name in _NUMBERS}
    return ServeSettings(
        model=options.model,
        backend=options.backend,
        name=options.name,
        host=options.host,
        api_keys=tuple(key.strip() for key in keys if key.strip()),
        cors_origins=tuple(options.cors_origin),
        **{name: getattr(options, name) for name in numbers},
    )


def _not_negative(kind: type) -> Callable[[str], float]:
    def read(text: str) -> float:
        value = kind(text)
        if value < 0:
            raise argparse.ArgumentTypeError("must not be negative")
        return value

    read.__name__ = kind.__name__  # what argparse calls a wrong value
    return read
