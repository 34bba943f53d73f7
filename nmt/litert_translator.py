"""Translate with a LiteRT model: no TensorFlow, and a start of some tenths of a second."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from nmt.batches import pad_ids
from nmt.config import SearchConfig
from nmt.corpus import parse_directions
from nmt.errors import ModelError, UsageError
from nmt.piece_translator import PieceTranslator
from nmt.quiet import silenced
from nmt.search.in_numpy import Tensors, beam_search, log_softmax, reranked
from nmt.search.interface import NEVER, Hypotheses, Start
from nmt.special_tokens import BOS_ID, PAD_ID, UNK_ID
from nmt.tokenizer import Tokenizer

NETWORK = "model.tflite"
TOKENIZER = "tokenizer.model"
METADATA = "nmt.json"
BATCH_PIECES = 1000  # larger batches do not fit into a processor's cache


class LiteRTTranslator(PieceTranslator):
    """A model that `nmt export --format litert` wrote.

    The network has two signatures. `encode` takes `source_ids` `(batch, source_length)` and
    returns `memory_0`, … `(batch, source_length, ...)` and `state_0`, … `(batch, ...)`; `step`
    takes `token_ids` `(rows,)`, the state `(rows, ...)` and the memory, and returns `logits`
    `(rows, vocab_size)`, `attention_weights` and the next state. Subwords and search are outside
    of it, in Python.

    Args:
        path: the folder of a version.

    Raises ModelError if there is no such model, UsageError if LiteRT is not installed.
    """

    def __init__(self, path: Path) -> None:
        if missing := [x for x in (NETWORK, TOKENIZER, METADATA) if not (path / x).is_file()]:
            raise ModelError(f"{path}: not written by 'nmt export' ({missing[0]} is missing).")
        metadata = json.loads((path / METADATA).read_text("utf-8"))
        super().__init__(
            Tokenizer.load(path / TOKENIZER),
            parse_directions(metadata["directions"]),
            SearchConfig(**metadata["search"]),
            BATCH_PIECES,
            workers=_cores(),
        )
        self._path = path / NETWORK
        # A network holds its inputs, so each thread takes one that no other has.
        self._idle = [_Network(self._path)]
        self._loading = threading.Lock()  # what is printed meanwhile is turned away for all threads

    def _budget(self, beam_size: int) -> int:
        return self.batch_pieces  # a step reads a source once, for all of its hypotheses

    def _search(self, rows: Sequence[Sequence[int]], config: SearchConfig) -> Hypotheses:
        lengths = np.array([len(row) for row in rows])
        limits = lengths * config.max_length_ratio + config.max_length_offset
        settings = config.beam_size, config.length_penalty, config.pruning
        with self._network() as network:
            memory, state = network.encode(rows)
            found = beam_search(network.step, Start(memory, state, limits), *settings)
        weight = config.coverage_penalty if config.beam_size > 1 else 0.0
        return reranked(found, lengths, weight) if weight else found

    @contextmanager
    def _network(self) -> Iterator[_Network]:
        with self._loading:
            network = self._idle.pop() if self._idle else _Network(self._path)
        try:
            yield network
        finally:
            self._idle.append(network)


class _Network:
    """An interpreter of the two signatures, on one core.

    Raises ModelError if LiteRT cannot load it, UsageError if LiteRT is not installed.
    """

    def __init__(self, path: Path) -> None:
        try:
            from ai_edge_litert.interpreter import Interpreter
        except ModuleNotFoundError:
            raise UsageError(
                "ai-edge-litert is not installed; try: pip install 'nmt[litert]'"
            ) from None
        try:
            with silenced():  # more threads wait longer than they compute
                interpreter = Interpreter(str(path), num_threads=1)
                interpreter.allocate_tensors()
        except ValueError as error:
            raise ModelError(f"{path}: LiteRT cannot load it: {error}") from None
        self._encode = interpreter.get_signature_runner("encode")
        self._step = interpreter.get_signature_runner("step")
        if self._encode.get_input_details()["source_ids"]["shape_signature"][0] != -1:
            raise ModelError(
                f"{path}: written by an earlier version of nmt, for one sentence at a time; "
                "export the model again."
            )

    def encode(self, rows: Sequence[Sequence[int]]) -> tuple[Tensors, Tensors]:
        """Memory and state of sources."""
        found = self._encode(source_ids=pad_ids(rows))
        memory, state = (
            tuple(found[name] for name in _names(found, kind)) for kind in ("memory", "state")
        )
        return memory, state

    def step(self, token_ids: Any, state: Any, memory: Any) -> tuple[Any, Any, Any]:
        """The `Step` of the search."""
        found = self._step(
            token_ids=token_ids,
            **{f"state_{i}": tensor for i, tensor in enumerate(state)},
            **{f"memory_{i}": tensor for i, tensor in enumerate(memory)},
        )
        state = tuple(found[name] for name in _names(found, "state"))
        log_probs = log_softmax(found["logits"])
        log_probs[:, [PAD_ID, UNK_ID, BOS_ID]] = NEVER
        return log_probs, state, found["attention_weights"]


def _cores() -> int:
    """Those that this process may use, where the system tells."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _names(tensors: dict[str, Any], kind: str) -> list[str]:
    """`KIND_0`, `KIND_1`, … as far as they go."""
    return [name for i in range(len(tensors)) if (name := f"{kind}_{i}") in tensors]
