"""Translate together what is asked for at the same time.

A translation of 32 texts takes little longer than one of a single text, and padding never changes
a result; so the texts of concurrent requests share batches.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import numpy as np

from nmt.serving.backend import Outputs, ServedModel
from nmt.serving.errors import OverloadedError
from nmt.serving.metrics import BATCH_SIZE, QUEUE_LENGTH

Row = dict[str, np.ndarray]  # the outputs of one text, without the batch axis
Key = tuple[ServedModel, str]  # texts of one key can share a batch


@dataclass
class _Waiting:
    text: bytes
    row: asyncio.Future[Row]
    since: float  # the request's arrival


class Batcher:
    """A bounded queue before a few threads that translate batches.

    A text that is alone is translated at once. It waits for others where some are likely to come:
    while a batch is under way, and after a batch that several requests shared.

    Args:
        max_batch: texts in a batch.
        max_wait_s: that a text waits for others; it is less where a batch is full.
        max_queue: texts that may wait.
        workers: batches under way at once.
    """

    def __init__(self, max_batch: int, max_wait_s: float, max_queue: int, workers: int) -> None:
        self.max_batch, self.max_wait_s, self.max_queue = max_batch, max_wait_s, max_queue
        self._queues: dict[Key, deque[_Waiting]] = {}
        self._length = 0
        self._under_way = 0  # batches
        self._was_shared = False  # the last batch, by several requests
        self._arrival = asyncio.Condition()
        self._threads = ThreadPoolExecutor(workers, "translate")
        self._workers = [asyncio.create_task(self._work()) for _ in range(workers)]

    async def predict(self, model: ServedModel, signature: str, texts: Sequence[bytes]) -> Outputs:
        """The outputs of a signature for `texts`, as if they were a batch of their own.

        Raises OverloadedError, and takes none of them, if the queue has no room for all.
        """
        if not texts:  # nothing to wait for, but the outputs have their types and axes
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._threads, model.predict, signature, texts)
        if self._length + len(texts) > self.max_queue:
            raise OverloadedError(
                f"{self._length} texts are waiting and {self.max_queue} may; try again later"
            )
        loop = asyncio.get_running_loop()
        now = loop.time()
        waiting = [_Waiting(text, loop.create_future(), now) for text in texts]
        self._queues.setdefault((model, signature), deque()).extend(waiting)
        self._grow(len(texts))
        async with self._arrival:
            self._arrival.notify_all()
        return stacked(await asyncio.gather(*(one.row for one in waiting)))

    async def close(self) -> None:
        """Stop the threads. What is still waiting is not translated."""
        for worker in self._workers:
            worker.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)
        self._threads.shutdown()

    def _grow(self, count: int) -> None:
        self._length += count
        QUEUE_LENGTH.set(self._length)

    async def _work(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            (model, signature), batch = await self._next_batch()
            if not batch:
                continue
            BATCH_SIZE.observe(len(batch))
            self._was_shared = len({one.since for one in batch}) > 1
            self._under_way += 1
            texts = [one.text for one in batch]
            try:
                outputs = await loop.run_in_executor(self._threads, model.predict, signature, texts)
            except Exception as error:  # it belongs to those who wait, not to this loop
                for one in batch:
                    if not one.row.done():
                        one.row.set_exception(error)
                continue
            finally:
                self._under_way -= 1
            for position, one in enumerate(batch):
                if not one.row.done():  # cancelled: whoever asked has gone
                    one.row.set_result({name: x[position] for name, x in outputs.items()})

    async def _next_batch(self) -> tuple[Key, list[_Waiting]]:
        async with self._arrival:
            await self._arrival.wait_for(lambda: self._queues)
        key = min(self._queues, key=lambda key: self._queues[key][0].since)
        wait = self._queues[key][0].since + self.max_wait_s - asyncio.get_running_loop().time()
        is_alone = not self._under_way and not self._was_shared
        if len(self._queues[key]) < self.max_batch and wait > 0 and not is_alone:
            await self._wait_for_others(key, wait)
        queue = self._queues.get(key)
        if not queue:  # another worker took it meanwhile
            return key, []
        taken = [queue.popleft() for _ in range(min(len(queue), self.max_batch))]
        if not queue:
            del self._queues[key]
        self._grow(-len(taken))
        return key, [one for one in taken if not one.row.done()]

    async def _wait_for_others(self, key: Key, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds), self._arrival:
                await self._arrival.wait_for(
                    lambda: len(self._queues.get(key, ())) >= self.max_batch
                )


def stacked(rows: Sequence[Row]) -> Outputs:
    """The rows as one batch, as wide as its own texts need, whatever batches they were in."""
    sizes: dict[str, Any] = {}
    if "length" in rows[0]:
        sizes["pieces"] = (None, max(int(row["length"].max()) for row in rows))
        sizes["source_pieces"] = (max(int(row["source_length"]) for row in rows),)
        sizes["attention_weights"] = sizes["pieces"] + sizes["source_pieces"]
    return {
        name: np.stack([_fit(row[name], sizes.get(name, ())) for row in rows]) for name in rows[0]
    }


def _fit(value: np.ndarray, sizes: tuple[int | None, ...]) -> np.ndarray:
    """`value` cut or padded to `sizes`; None leaves an axis as it is."""
    for axis, size in enumerate(sizes):
        if size is not None and value.shape[axis] > size:
            value = value.take(range(size), axis)
        elif size is not None and value.shape[axis] < size:
            padding = [(0, 0)] * value.ndim
            padding[axis] = (0, size - value.shape[axis])
            fill: Any = b"" if value.dtype == object else 0
            value = np.pad(value, padding, constant_values=fill)
    return value
