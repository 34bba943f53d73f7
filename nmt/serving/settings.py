"""The settings of `nmt serve`, each with its default and the reason for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

BACKEND_SCHEME = "grpc://"


@dataclass(frozen=True)
class ServeSettings:
    """What `nmt serve` was told on its command line."""

    model: Path | None = None  # a SavedModel, or the folder of its versions; None: as translate
    backend: str = ""  # grpc://HOST:PORT of a TF Serving; "": the SavedModel in this process
    name: str = ""  # of the model in URLs; "": that of its folder
    host: str = "127.0.0.1"  # nobody else's machine reaches it unless told so
    port: int = 8501  # TF Serving's own ports, so that its clients need no change
    grpc_port: int = 8500
    # Texts that are translated together: more gain little speed, and let all wait for the longest.
    max_batch: int = 32
    max_wait_ms: float = 2.0  # that a text waits for others, where some are likely to come
    workers: int = 2  # batches under way; each leaves processors idle while it reads or writes
    max_queue: int = 512  # texts that wait; beyond, 503 with Retry-After
    max_texts: int = 128  # in one request
    max_characters: int = 20_000  # of a text before it is split
    max_sentence_characters: int = 2_000  # of a sentence: the model reads 200 subwords at most
    max_body_bytes: int = 1_000_000
    timeout_s: float = 30.0  # of a request, its waiting included
    body_timeout_s: float = 10.0  # to send a body: a slow client holds nothing for longer
    grace_s: float = 30.0  # to finish what is under way after SIGTERM
    poll_s: float = 2.0  # between looks for a new version, or for the back end's health
    api_keys: tuple[str, ...] = ()  # from NMT_API_KEYS; (): open to whoever reaches the port
    cors_origins: tuple[str, ...] = ()  # web pages of other origins that may call: none
