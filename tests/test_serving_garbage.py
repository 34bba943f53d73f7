"""The gateway is not stopped by searches for garbage, and keeps no version that has gone."""

from __future__ import annotations

import gc
import shutil
import subprocess
import sys
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from tensorflow.python.framework.func_graph import FuncGraph

from nmt.serving.garbage import spare_what_lives
from nmt.serving.local_backend import LocalBackend

# What the gateway would search through when it begins to serve, and what it leaves out.
COUNT_AND_STOP = """
import gc, sys, uvicorn
from nmt.cli import main

async def serve(self, sockets):
    print(len(gc.get_objects()), gc.get_freeze_count())

uvicorn.Server.serve = serve
main(["serve", sys.argv[1], "--port", "0", "--grpc-port", "0"])
"""


class Node:
    """Garbage that only a search finds, once nothing else knows it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def nothing_stays_spared() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_what_lives_is_left_out_until_the_next_time() -> None:
    node = Node()
    spare_what_lives()
    assert not any(one is node for one in gc.get_objects())
    known = weakref.ref(node)
    del node
    gc.collect()
    assert known() is not None
    spare_what_lives()
    assert known() is None


def test_garbage_is_not_spared() -> None:
    known = weakref.ref(Node())
    spare_what_lives()
    assert known() is None


@pytest.mark.slow
def test_all_that_was_loaded_is_left_out(saved_model: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", COUNT_AND_STOP, str(saved_model)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    searched, spared = map(int, done.stdout.split())
    assert spared > 50 * searched


def graphs() -> list[FuncGraph]:
    """All that is alive: they know themselves, so that only a search for garbage frees them."""
    return [one for one in gc.get_objects() if isinstance(one, FuncGraph)]


def test_a_replaced_version_is_freed(saved_model: Path, tmp_path: Path) -> None:
    shutil.copytree(saved_model, tmp_path / "1")
    others = set(map(id, graphs()))
    backend = LocalBackend(tmp_path, "", 0.05, lambda line: None)
    try:
        first = weakref.WeakSet(graph for graph in graphs() if id(graph) not in others)
        assert len(first) > 10
        spare_what_lives()
        shutil.copytree(saved_model, tmp_path / ".copying")
        (tmp_path / ".copying").rename(tmp_path / "2")
        limit = time.monotonic() + 60
        while first and time.monotonic() < limit:
            time.sleep(0.05)
        assert backend.model().version == 2
        assert not first
    finally:
        backend.close()
