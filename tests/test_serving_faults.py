"""The gateway when things go wrong: queues, slow clients, lost back ends, new versions, signals."""

from __future__ import annotations

import asyncio
import json
import shutil
import signal
import socket
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from serving import Served, http, serving
from test_serving_contract import free_port

from nmt.serving.batcher import Batcher, stacked
from nmt.serving.errors import OverloadedError

BODY = {"instances": ["I see the dog."]}


class Shouter:
    """A model that needs no weights: it counts its batches and shouts."""

    version = 1

    def __init__(self) -> None:
        self.batches: list[int] = []

    def predict(self, signature: str, texts: Sequence[bytes]) -> dict[str, np.ndarray]:
        self.batches.append(len(texts))
        if b"fail" in texts:
            raise RuntimeError("as told")
        loud = [text.upper() + signature.encode() for text in texts]
        return {"translation": np.array(loud, object)}


def run_batcher(
    use: Callable[[Batcher, Shouter], Any],
    max_batch: int = 4,
    max_queue: int = 100,
    max_wait_s: float = 0.001,
) -> tuple[Any, Shouter]:
    model = Shouter()

    async def run() -> Any:
        batcher = Batcher(max_batch, max_wait_s, max_queue, workers=2)
        try:
            return await use(batcher, model)
        finally:
            await batcher.close()

    return asyncio.run(run()), model


@given(
    st.lists(
        st.tuples(st.sampled_from("ab"), st.lists(st.sampled_from([b"x", b"yy", b""]), max_size=9)),
        max_size=8,
    ),
    st.integers(1, 5),
)
def test_everyone_gets_their_own(requests: list[tuple[str, list[bytes]]], max_batch: int) -> None:
    async def use(batcher: Batcher, model: Any) -> Any:
        return await asyncio.gather(*(batcher.predict(model, *one) for one in requests))

    found, model = run_batcher(use, max_batch)
    for (signature, texts), outputs in zip(requests, found, strict=True):
        expected = [text.upper() + signature.encode() for text in texts]
        assert outputs["translation"].tolist() == expected
    assert max(model.batches, default=0) <= max_batch


def test_concurrent_requests_share_a_batch() -> None:
    async def use(batcher: Batcher, model: Any) -> None:
        await asyncio.gather(*(batcher.predict(model, "a", [b"x"]) for _ in range(8)))

    _, model = run_batcher(use, max_batch=8)
    assert model.batches == [8]


def test_who_is_alone_does_not_wait() -> None:
    async def use(batcher: Batcher, model: Any) -> None:
        async with asyncio.timeout(30):
            for texts in ([b"x"], [b"x", b"y"], [b"x"]):
                await batcher.predict(model, "a", texts)

    _, model = run_batcher(use, max_batch=8, max_wait_s=3600)
    assert model.batches == [1, 2, 1]


def test_after_a_shared_batch_a_text_waits_for_others() -> None:
    async def use(batcher: Batcher, model: Any) -> None:
        await asyncio.gather(*(batcher.predict(model, "a", [b"x"]) for _ in range(3)))
        asked = []
        async with asyncio.timeout(30):  # and no longer than until the batch is full
            for _ in range(3):
                asked.append(asyncio.create_task(batcher.predict(model, "a", [b"x"])))
                await asyncio.sleep(0.01)
            await asyncio.gather(*asked)

    _, model = run_batcher(use, max_batch=3, max_wait_s=3600)
    assert model.batches == [3, 3]


def test_a_full_queue_takes_nothing_of_a_request() -> None:
    async def use(batcher: Batcher, model: Any) -> Any:
        first = asyncio.create_task(batcher.predict(model, "a", [b"x"] * 5))
        await asyncio.sleep(0)
        with pytest.raises(OverloadedError, match="5 texts are waiting and 6 may"):
            await batcher.predict(model, "a", [b"x"] * 2)
        second = await batcher.predict(model, "a", [b"y"])
        return await first, second

    (first, second), model = run_batcher(use, max_batch=10, max_queue=6)
    assert len(first["translation"]) == 5
    assert second["translation"].tolist() == [b"Ya"]
    assert sum(model.batches) == 6


def test_an_error_belongs_to_its_batch() -> None:
    async def use(batcher: Batcher, model: Any) -> Any:
        asked = [batcher.predict(model, "a", [b"fail"]), batcher.predict(model, "b", [b"x"])]
        failed, fine = await asyncio.gather(*asked, return_exceptions=True)
        return failed, fine, await batcher.predict(model, "a", [b"x"])

    (failed, fine, later), _ = run_batcher(use)
    assert str(failed) == "as told"
    assert fine["translation"].tolist() == [b"Xb"]
    assert later["translation"].tolist() == [b"Xa"]


def test_who_has_gone_is_not_translated() -> None:
    async def use(batcher: Batcher, model: Any) -> None:
        waiting = asyncio.create_task(batcher.predict(model, "a", [b"gone"]))
        await asyncio.sleep(0)
        waiting.cancel()
        await batcher.predict(model, "a", [b"x"])

    _, model = run_batcher(use)
    assert model.batches == [1]


def test_rows_of_different_batches_are_one() -> None:
    def row(length: int, source_length: int, width: int) -> dict[str, np.ndarray]:
        return {
            "length": np.array([length]),
            "source_length": np.array(source_length),
            "pieces": np.array([[b"p"] * length + [b""] * (width - length)], object),
            "source_pieces": np.array([b"s"] * source_length, object),
            "attention_weights": np.ones((1, width, source_length)),
        }

    both = stacked([row(1, 2, 9), row(3, 1, 3)])
    assert both["pieces"].tolist() == [[[b"p", b"", b""]], [[b"p", b"p", b"p"]]]
    assert both["source_pieces"].tolist() == [[b"s", b"s"], [b"s", b""]]
    assert both["attention_weights"].shape == (2, 1, 3, 2)


def ask_many(url: str, count: int, at_once: int) -> list[httpx.Response]:
    limits = httpx.Limits(max_connections=at_once)
    with httpx.Client(timeout=120, limits=limits) as client, ThreadPoolExecutor(at_once) as pool:
        return list(pool.map(lambda _: client.post(url, json=BODY), range(count)))


@pytest.mark.slow
def test_a_full_queue_answers_503_and_when_to_come_back(saved_model: Path) -> None:
    limits = ["--max-queue", 2, "--max-batch", 1, "--workers", 1]
    with serving(saved_model, "--name", "small", *limits) as served:
        answers = ask_many(f"{served.model_url}:predict", 200, 40)
    assert {answer.status_code for answer in answers} == {200, 503}
    for answer in answers:
        if answer.status_code == 503:
            assert answer.headers["retry-after"] == "1"
            assert "texts are waiting and 2 may" in answer.json()["error"]
        else:
            assert answer.json()["predictions"]


@pytest.mark.slow
def test_a_slow_client_holds_nobody_up(saved_model: Path) -> None:
    with serving(saved_model, "--name", "small", "--body-timeout-s", 1) as served:
        slow = [socket.create_connection(("127.0.0.1", served.port)) for _ in range(50)]
        head = b"POST /v1/models/small:predict HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n{"
        for one in slow:
            one.sendall(head)
        assert http.post(f"{served.model_url}:predict", json=BODY).is_success
        for one in slow:
            one.settimeout(20)
            answer = one.recv(4096)
            assert answer.startswith(b"HTTP/1.1 408")
            one.close()


def wait_for(condition: Callable[[], Any], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.2)


@pytest.mark.slow
def test_a_new_version_takes_over_and_a_broken_one_does_not(
    saved_model: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "small"
    shutil.copytree(saved_model, folder / "1")
    with serving(folder, "--poll-s", 0.2) as served, ThreadPoolExecutor(4) as pool:

        def version() -> str:
            return http.get(served.model_url).json()["model_version_status"][0]["version"]

        done: list[bool] = []

        def keep_asking() -> set[int]:
            found = set()
            while not done:
                answer = http.post(f"{served.model_url}:predict", json=BODY)
                found.add(answer.status_code)
            return found

        askers = [pool.submit(keep_asking) for _ in range(3)]
        assert version() == "1"
        (folder / "3").mkdir()
        (folder / "3" / "saved_model.pb").write_bytes(b"broken")
        wait_for(lambda: any("version 1 stays" in line for line in served.log))
        assert version() == "1"
        shutil.copytree(saved_model, folder / ".copying")
        (folder / ".copying").rename(folder / "12")
        wait_for(lambda: version() == "12")
        done.append(True)
        assert set().union(*(asker.result() for asker in askers)) == {200}
        assert sum("version 1 stays" in line for line in served.log) == 1


@pytest.mark.slow
def test_a_back_end_may_die_and_return(saved_model: Path) -> None:
    grpc_port = free_port()
    address = f"grpc://127.0.0.1:{grpc_port}"
    with serving("--backend", address, "--name", "small", "--poll-s", 0.2) as front:
        predict = f"{front.model_url}:predict"

        def status() -> int:
            answer = http.post(predict, json=BODY)
            if answer.status_code != 200:
                assert answer.status_code == 503
                assert answer.headers["retry-after"] == "5"
                assert answer.json()["error"]
            return answer.status_code

        assert status() == 503  # it has not come yet
        assert http.get(f"{front.url}/health").status_code == 503
        with serving(saved_model, "--name", "small", grpc_port=grpc_port) as back:
            wait_for(lambda: status() == 200)
            back.process.send_signal(signal.SIGKILL)
            wait_for(lambda: status() == 503)
        with serving(saved_model, "--name", "small", grpc_port=grpc_port):
            wait_for(lambda: status() == 200)


@pytest.mark.slow
def test_sigterm_finishes_what_was_accepted(saved_model: Path) -> None:
    with serving(saved_model, "--name", "small") as served:
        predict = f"{served.model_url}:predict"

        def ask(_: int) -> int | None:
            try:
                return httpx.post(predict, json=BODY, timeout=120).status_code
            except httpx.TransportError:  # it came too late to be read
                return None

        with ThreadPoolExecutor(16) as pool:
            asked = [pool.submit(ask, number) for number in range(300)]
            wait_for(lambda: sum(one.done() for one in asked) > 20)
            served.process.send_signal(signal.SIGTERM)
            found = [one.result() for one in asked]
        assert served.process.wait(60) == 0
        assert set(found) <= {200, None}
    assert not [line for line in served.log if "Traceback" in line]
    read = [json.loads(line) for line in served.log if '"event": "request"' in line]
    assert {line["status"] for line in read} == {200}
    assert len(read) == found.count(200)  # who was read was answered


def test_memory_stays(gateway: Served) -> None:
    predict = f"{gateway.model_url}:predict"
    ask_many(predict, 300, 32)
    before = gateway.memory()
    assert {answer.status_code for answer in ask_many(predict, 1500, 32)} == {200}
    assert gateway.memory() < 1.1 * before
