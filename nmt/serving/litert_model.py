"""A LiteRT model behind the gateway: TF Serving's signatures without a graph that has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tensorflow.core.framework import types_pb2
from tensorflow.core.protobuf.meta_graph_pb2 import SignatureDef, TensorInfo
from tensorflow_serving.apis.get_model_metadata_pb2 import SignatureDefMap

from nmt.corpus import Direction
from nmt.litert_translator import LiteRTTranslator
from nmt.serving.backend import WARM_UP_TEXTS, Outputs, version_of
from nmt.signatures import TEXTS, Signature, signatures_of
from nmt.translation import write_outputs

PREDICT = "tensorflow/serving/predict"
TYPES = {"O": types_pb2.DT_STRING, "f": types_pb2.DT_FLOAT, "i": types_pb2.DT_INT32}


class ServedLiteRTModel:
    """A version of a LiteRT model, warm: a `ServedModel` with the signatures of a SavedModel.

    Args:
        path: the folder of the version.

    Raises ModelError if there is no such model, UsageError if LiteRT is not installed.
    """

    def __init__(self, path: Path) -> None:
        self.version = version_of(path)
        self._translator = LiteRTTranslator(path)
        self.directions = self._translator.directions
        self._signatures = signatures_of(self.directions, self._translator.config.beam_size)
        self.signature_defs = SignatureDefMap()
        for name, signature in self._signatures.items():
            self.signature_defs.signature_def[name].CopyFrom(
                _describe(self._outputs([], signature))
            )
        for direction in self.directions:
            self._translator.translate(WARM_UP_TEXTS, direction)

    def predict(self, signature: str, texts: Sequence[bytes]) -> Outputs:
        """As `ServedModel.predict`."""
        return self._outputs(texts, self._signatures[signature])

    def stream(self, text: str, direction: Direction) -> Iterator[str]:
        """Nothing: the whole translation is there as soon as a SavedModel's first pieces."""
        return iter(())

    def _outputs(self, texts: Sequence[bytes], signature: Signature) -> Outputs:
        found = self._translator.translate(
            [text.decode("utf-8", "replace") for text in texts],
            signature.direction,
            signature.beam_size,
            signature.n_best,
        )
        outputs = write_outputs(found, signature.n_best)
        if signature.kind == "attention":
            return outputs
        return {name: outputs[name] if signature.is_list else outputs[name][:, 0] for name in TEXTS}


def _describe(nothing: Outputs) -> SignatureDef:
    """A signature's types and shapes, from its outputs for no text at all."""
    described = SignatureDef(method_name=PREDICT)
    described.inputs["text"].CopyFrom(_tensor_info("text", types_pb2.DT_STRING, [-1]))
    for name, tensor in nothing.items():
        dtype = TYPES[tensor.dtype.kind]
        sizes = [size or -1 for size in tensor.shape]  # the number of translations is fixed
        described.outputs[name].CopyFrom(_tensor_info(name, dtype, sizes))
    return described


def _tensor_info(name: str, dtype: Any, sizes: Sequence[int]) -> TensorInfo:
    info = TensorInfo(name=name, dtype=dtype)
    for size in sizes:
        info.tensor_shape.dim.add(size=size)
    return info
