"""Write a run as the next version of a LiteRT model, for small devices and quick starts."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal

import tensorflow as tf

from nmt.corpus import parse_directions
from nmt.ensemble import Ensemble
from nmt.export.gates import check
from nmt.export.versions import next_version
from nmt.files import write_json
from nmt.layers.scan import in_one_tensor
from nmt.litert_translator import METADATA, NETWORK, TOKENIZER, LiteRTTranslator
from nmt.model import Seq2Seq
from nmt.model_translator import ModelTranslator
from nmt.quiet import silenced
from nmt.run_folder import RunFolder
from nmt.stored_weights import StoredWeights
from nmt.trained import load_models


def export_litert(
    runs: Sequence[RunFolder],
    folder: Path,
    tell: Callable[[str], None],
    precision: Literal["float32", "int8"] = "float32",
) -> Path:
    """Export the best model of a run, or the ensemble of several, for `LiteRTTranslator`.

    In int8 the matrix products are computed in integers too, with scales that follow the inputs
    (dynamic-range quantization). The gates and what comes of the search settings are those of
    `export_saved_model`.

    Returns the version's path. Raises ExportError, and then writes no version.
    """
    run = runs[0]
    config, tokenizer = run.load_config(), run.load_tokenizer()
    directions = parse_directions(config.data.directions)
    model = load_models(runs)
    with next_version(folder, NETWORK) as version:
        staging = version.path
        network = _convert(_Network(model), precision)
        (staging / NETWORK).write_bytes(network)
        shutil.copyfile(run.tokenizer, staging / TOKENIZER)
        metadata = {
            "directions": [str(direction) for direction in directions],
            "precision": precision,
            "search": asdict(config.search),
        }
        write_json(staging / METADATA, metadata)
        trained = ModelTranslator(model, tokenizer, directions, config.search)
        tell(check(trained, LiteRTTranslator(staging), run, is_exact=precision == "float32"))
    return version.path


class _Network(tf.Module):
    """The signatures that `LiteRTTranslator` calls."""

    def __init__(self, model: Seq2Seq | Ensemble) -> None:
        super().__init__(name="network")
        self.weights = StoredWeights(model.variables, "float32")
        self._model = lambda: model  # an attribute would be saved
        with in_one_tensor():
            self.encode = tf.function(self._encode, autograph=False).get_concrete_function(
                source_ids=tf.TensorSpec([None, None], tf.int32)
            )
        self.step = tf.function(self._step, autograph=False).get_concrete_function(
            token_ids=tf.TensorSpec([None], tf.int32),
            **{
                name: _of_any_batch(name, tensor)
                for name, tensor in self.encode.structured_outputs.items()
            },
        )

    def _encode(self, source_ids: Any) -> dict[str, Any]:
        model: Any = self._model()
        memory = model.encode(source_ids)
        state = model.initial_state(memory)
        self._structures = lambda: (memory, state)
        return {**_named("memory", memory), **_named("state", state)}

    def _step(self, token_ids: Any, **tensors: Any) -> dict[str, Any]:
        memory, state = (
            tf.nest.pack_sequence_as(structure, [tensors[name] for name in _named(kind, structure)])
            for kind, structure in zip(("memory", "state"), self._structures(), strict=True)
        )
        logits, state, attention_weights = self._model().decode_step(token_ids, state, memory)
        return {
            "logits": logits,
            "attention_weights": attention_weights,
            **_named("state", state),
        }


def _named(kind: str, structure: Any) -> dict[str, Any]:
    return {f"{kind}_{i}": tensor for i, tensor in enumerate(tf.nest.flatten(structure))}


def _of_any_batch(name: str, tensor: Any) -> tf.TensorSpec:
    axes = 2 if name.startswith("memory") else 1  # (batch, source_length, ...) or (rows, ...)
    return tf.TensorSpec([*[None] * axes, *tensor.shape[axes:]], tensor.dtype, name=name)


def _convert(network: _Network, precision: str) -> bytes:
    signatures = {"encode": network.encode, "step": network.step}
    with tempfile.TemporaryDirectory() as folder, silenced():
        tf.saved_model.save(network, folder, signatures=signatures)
        converter = tf.lite.TFLiteConverter.from_saved_model(folder, signature_keys=[*signatures])
        if precision == "int8":
            converter.optimizations = [tf.lite.Optimize.DEFAULT]
        return converter.convert()
