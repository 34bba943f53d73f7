"""Start `nmt serve` as a user does, in a process of its own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

http = httpx.Client(timeout=120)  # a test machine may be busy
READY = re.compile(r"serving (\S+): (http://\S+)/ and gRPC on (\d+)")


@dataclass
class Served:
    """A gateway that runs."""

    process: subprocess.Popen
    name: str = ""
    url: str = ""
    grpc: str = ""  # HOST:PORT
    log: list[str] = field(default_factory=list)

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    @property
    def model_url(self) -> str:
        return f"{self.url}/v1/models/{self.name}"

    def memory(self) -> int:
        """Resident bytes."""
        text = Path(f"/proc/{self.process.pid}/status").read_text()
        return 1024 * int(re.search(r"VmRSS:\s+(\d+)", text)[1])  # type: ignore[index]


@contextmanager
def serving(*arguments: object, port: int = 0, grpc_port: int = 0, **env: str) -> Iterator[Served]:
    """`nmt serve` with these arguments, on free ports, until the block ends."""
    ports = ["--port", port, "--grpc-port", grpc_port]
    process = subprocess.Popen(
        [sys.executable, "-m", "nmt", "serve", *map(str, [*arguments, *ports])],
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **env},
    )
    served = Served(process)
    ready = threading.Event()

    def read() -> None:
        for line in process.stderr:  # type: ignore[union-attr]
            served.log.append(line)
            if found := READY.search(line):
                served.name, served.url = found[1], found[2]
                served.grpc = f"127.0.0.1:{found[3]}"
                ready.set()
        ready.set()

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    try:
        assert ready.wait(240), "".join(served.log)
        assert served.url, "".join(served.log)
        yield served
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)
        reader.join()
