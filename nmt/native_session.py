"""A SavedModel in TensorFlow's own session, without its Python, which takes seconds to load.

It calls the C API (`tensorflow/c/c_api.h`) of the libraries that the package `tensorflow` brings.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from ctypes import POINTER, c_char_p, c_int, c_int64, c_size_t, c_void_p
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from nmt.errors import ModelError
from nmt.quiet import silenced

LIBRARIES = ("libtensorflow_framework.so.2", "libtensorflow_cc.so.2")
TEXT_OPERATIONS = Path("python/ops")
STRING = 7  # of the enumeration TF_DataType
STRING_BYTES = 24  # of a TF_TString
DTYPES = {1: np.float32, 3: np.int32}

# A ConfigProto: no optimisation of graphs when they are loaded. It takes seconds, and gains nothing
# for loops that run a few times.
QUICK_START = bytes.fromhex("52121a0b18ffffffffffffffffff015203980101")


class _Output(ctypes.Structure):
    _fields_ = (("operation", c_void_p), ("index", c_int))


_POINTER_RESULTS = (
    "TF_NewStatus", "TF_NewGraph", "TF_NewSessionOptions", "TF_LoadLibrary", "TF_AllocateTensor",
    "TF_LoadSessionFromSavedModel", "TF_GraphOperationByName", "TF_TensorData",
    "TF_StringGetDataPointer",
)  # fmt: skip


def is_available() -> bool:
    """Whether the libraries are there: TensorFlow's package for Linux has them."""
    return sys.platform == "linux" and all((_package("tensorflow") / x).exists() for x in LIBRARIES)


class NativeSession:
    """A SavedModel whose signatures can be run.

    Args:
        path: the folder of a version.
        config: of the session, a serialised ConfigProto.

    Raises ModelError if TensorFlow cannot load it.
    """

    def __init__(self, path: Path, config: bytes = QUICK_START) -> None:
        with silenced():
            self._tf = _load_libraries()
            self._path = path
            for library in sorted((_package("tensorflow_text") / TEXT_OPERATIONS).glob("_*.so")):
                with self._status() as status:
                    self._tf.TF_LoadLibrary(str(library).encode(), status)
            self._graph = c_void_p(self._tf.TF_NewGraph())
            self._session = self._load(config)

    def run(self, feed: str, texts: Sequence[bytes], fetches: Sequence[str]) -> list[np.ndarray]:
        """The outputs named `fetches`, as `OPERATION:0`, for texts fed to `feed`.

        Strings come as arrays of bytes objects. Raises ModelError if the graph fails.
        """
        tf, count = self._tf, len(fetches)
        fed = self._strings(texts)
        found = (c_void_p * count)()
        try:
            with self._status() as status:
                tf.TF_SessionRun(
                    self._session, None,
                    (_Output * 1)(self._output(feed)), (c_void_p * 1)(fed), 1,
                    (_Output * count)(*map(self._output, fetches)), found, count,
                    None, 0, None, status,
                )  # fmt: skip
        finally:
            tf.TF_DeleteTensor(fed)
        tensors = [c_void_p(tensor) for tensor in found]
        try:
            return [self._array(tensor) for tensor in tensors]
        finally:
            for tensor in tensors:
                tf.TF_DeleteTensor(tensor)

    def _load(self, config: bytes) -> c_void_p:
        tf = self._tf
        options = c_void_p(tf.TF_NewSessionOptions())
        tags = (c_char_p * 1)(b"serve")
        folder = str(self._path).encode()
        with self._status() as status:
            tf.TF_SetConfig(options, config, c_size_t(len(config)), status)
            session = tf.TF_LoadSessionFromSavedModel(
                options, None, folder, tags, 1, self._graph, None, status
            )
        tf.TF_DeleteSessionOptions(options)
        return c_void_p(session)

    def _output(self, name: str) -> _Output:
        operation, _, index = name.partition(":")
        return _Output(
            self._tf.TF_GraphOperationByName(self._graph, operation.encode()), int(index)
        )

    def _strings(self, texts: Sequence[bytes]) -> c_void_p:
        """A tensor `(texts,)`."""
        tf = self._tf
        shape, size = (c_int64 * 1)(len(texts)), c_size_t(STRING_BYTES * len(texts))
        tensor = c_void_p(tf.TF_AllocateTensor(STRING, shape, 1, size))
        for item, text in zip(self._items(tensor, len(texts)), texts, strict=True):
            tf.TF_StringInit(item)
            tf.TF_StringCopy(item, text, c_size_t(len(text)))
        return tensor

    def _items(self, tensor: c_void_p, count: int) -> Iterator[c_void_p]:
        base = self._tf.TF_TensorData(tensor) or 0
        return (c_void_p(base + STRING_BYTES * i) for i in range(count))

    def _array(self, tensor: c_void_p) -> np.ndarray:
        tf = self._tf
        shape = [tf.TF_Dim(tensor, axis) for axis in range(tf.TF_NumDims(tensor))]
        count, kind = int(np.prod(shape)), tf.TF_TensorType(tensor)
        if kind != STRING:
            size = count * np.dtype(DTYPES[kind]).itemsize
            data = ctypes.string_at(tf.TF_TensorData(tensor), size) if count else b""
            return np.frombuffer(data, DTYPES[kind]).reshape(shape)
        texts = np.empty(count, object)
        for place, item in enumerate(self._items(tensor, count)):
            texts[place] = ctypes.string_at(
                tf.TF_StringGetDataPointer(item), tf.TF_StringGetSize(item)
            )
        return texts.reshape(shape)

    @contextmanager
    def _status(self) -> Iterator[c_void_p]:
        """A place for the error of one call. Raises ModelError if there is one after the block."""
        status = c_void_p(self._tf.TF_NewStatus())
        try:
            yield status
            if self._tf.TF_GetCode(status):
                raise ModelError(f"{self._path}: {self._tf.TF_Message(status).decode()}")
        finally:
            self._tf.TF_DeleteStatus(status)


def _load_libraries() -> ctypes.CDLL:
    for name in LIBRARIES:  # the second needs the first
        tf = ctypes.CDLL(str(_package("tensorflow") / name), ctypes.RTLD_GLOBAL)
    for name in _POINTER_RESULTS:
        getattr(tf, name).restype = c_void_p
    tf.TF_Message.restype = c_char_p
    tf.TF_Dim.restype = c_int64
    tf.TF_StringGetSize.restype = c_size_t
    tf.TF_DeleteTensor.argtypes = [c_void_p]
    tf.TF_SessionRun.argtypes = [
        c_void_p, c_void_p, POINTER(_Output), POINTER(c_void_p), c_int,
        POINTER(_Output), POINTER(c_void_p), c_int, c_void_p, c_int, c_void_p, c_void_p,
    ]  # fmt: skip
    return tf


def _package(name: str) -> Path:
    spec = find_spec(name)  # finds it, and imports nothing
    return Path(spec.origin).parent if spec and spec.origin else Path(name)
