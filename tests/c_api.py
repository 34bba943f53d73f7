"""Load and run a SavedModel through TensorFlow's C API: what TF Serving's loader does.

    python tests/c_api.py SAVED_MODEL SIGNATURE TEXT...

prints the signature's outputs as JSON. It never imports TensorFlow's Python, so the graph gets no
help from it.
"""

from __future__ import annotations

import ctypes
import importlib.util
import json
import struct
import sys
from ctypes import c_char_p, c_int, c_int64, c_size_t, c_void_p
from pathlib import Path

STRING, FLOAT = 7, 1


def package(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    assert spec
    assert spec.origin
    return Path(spec.origin).parent


class TensorString(ctypes.Structure):
    """TF_TString: 24 bytes, read and written through the C functions only."""

    _fields_ = (("raw", ctypes.c_uint8 * 24),)


class Output(ctypes.Structure):
    _fields_ = (("operation", c_void_p), ("index", c_int))


class CApi:
    """The few functions of the C API that a server's prediction needs."""

    def __init__(self) -> None:
        folder = package("tensorflow")
        for name in ("libtensorflow_framework.so.2", "libtensorflow_cc.so.2"):
            self.tf = ctypes.CDLL(str(folder / name), ctypes.RTLD_GLOBAL)
        tf = self.tf
        for name in (
            "TF_NewStatus", "TF_NewGraph", "TF_NewSessionOptions", "TF_LoadLibrary",
            "TF_LoadSessionFromSavedModel", "TF_GraphOperationByName", "TF_AllocateTensor",
            "TF_TensorData", "TF_NewBuffer",
        ):  # fmt: skip
            getattr(tf, name).restype = c_void_p
        for name in ("TF_Message", "TF_StringGetDataPointer", "TF_TString_GetDataPointer"):
            getattr(tf, name, tf.TF_Message).restype = c_void_p
        tf.TF_Message.restype = c_char_p
        tf.TF_Dim.restype = c_int64
        tf.TF_StringGetSize.restype = c_size_t
        self.status = c_void_p(tf.TF_NewStatus())
        for library in sorted((package("tensorflow_text") / "python" / "ops").glob("_*.so")):
            tf.TF_LoadLibrary(str(library).encode(), self.status)
            self.check()

    def check(self) -> None:
        if self.tf.TF_GetCode(self.status):
            raise RuntimeError(self.tf.TF_Message(self.status).decode())

    def load(self, path: Path) -> None:
        """Load with XLA off and no soft placement, as the server does by default."""
        tf = self.tf
        self.graph = c_void_p(tf.TF_NewGraph())
        options = c_void_p(tf.TF_NewSessionOptions())
        tags = (c_char_p * 1)(b"serve")
        self.session = c_void_p(
            tf.TF_LoadSessionFromSavedModel(
                options, None, str(path).encode(), tags, 1, self.graph, None, self.status
            )
        )
        self.check()

    def output(self, name: str) -> Output:
        operation, _, index = name.partition(":")
        found = self.tf.TF_GraphOperationByName(self.graph, operation.encode())
        assert found, f"no operation {operation}"
        return Output(found, int(index))

    def strings(self, texts: list[bytes]) -> c_void_p:
        tf = self.tf
        shape = (c_int64 * 1)(len(texts))
        tensor = c_void_p(tf.TF_AllocateTensor(STRING, shape, 1, c_size_t(24 * len(texts))))
        base = tf.TF_TensorData(tensor)
        for i, text in enumerate(texts):
            item = c_void_p(base + 24 * i)
            tf.TF_StringInit(item)
            tf.TF_StringCopy(item, text, c_size_t(len(text)))
        return tensor

    def run(self, feed: str, texts: list[bytes], fetches: list[str]) -> list[list]:
        tf = self.tf
        inputs = (Output * 1)(self.output(feed))
        values = (c_void_p * 1)(self.strings(texts))
        outputs = (Output * len(fetches))(*(self.output(name) for name in fetches))
        results = (c_void_p * len(fetches))()
        tf.TF_SessionRun(
            self.session, None, inputs, values, 1, outputs, results, len(fetches), None, 0, None,
            self.status,
        )  # fmt: skip
        self.check()
        return [self.read(c_void_p(tensor)) for tensor in results]

    def read(self, tensor: c_void_p) -> list:
        tf = self.tf
        shape = [tf.TF_Dim(tensor, i) for i in range(tf.TF_NumDims(tensor))]
        count = 1
        for size in shape:
            count *= size
        base = tf.TF_TensorData(tensor)
        if tf.TF_TensorType(tensor) == FLOAT:
            data = ctypes.string_at(base, 4 * count) if count else b""
            flat: list = list(struct.unpack(f"{count}f", data))
        else:
            flat = []
            for i in range(count):
                item = c_void_p(base + 24 * i)
                size = tf.TF_StringGetSize(item)
                flat.append(ctypes.string_at(tf.TF_StringGetDataPointer(item), size).decode())
        if len(shape) == 2:
            return [flat[i * shape[1] : (i + 1) * shape[1]] for i in range(shape[0])]
        return flat


def signature_names(path: Path, signature: str) -> tuple[str, dict[str, str]]:
    """The tensor names of a signature; read by the protobuf's own classes in the caller."""
    names = json.loads(path.read_text())[signature]
    return names["input"], names["outputs"]


def main() -> None:
    saved_model, names_path, signature, *texts = sys.argv[1:]
    feed, outputs = signature_names(Path(names_path), signature)
    api = CApi()
    api.load(Path(saved_model))
    encoded = [text.encode("utf-8", "surrogateescape") for text in texts]
    results = api.run(feed, encoded, list(outputs.values()))
    json.dump(dict(zip(outputs, results, strict=True)), sys.stdout)
    assert "tensorflow" not in sys.modules


if __name__ == "__main__":
    main()
