"""Write a run as the next version of a SavedModel, if it proves to translate the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import tensorflow as tf
from tensorflow.core.protobuf import saved_model_pb2

from nmt.corpus import parse_directions
from nmt.errors import ExportError
from nmt.export.gates import PARITY_SENTENCES, check
from nmt.export.versions import next_version
from nmt.exported import METADATA
from nmt.files import write_json
from nmt.model_translator import ModelTranslator
from nmt.native_translator import TENSORS
from nmt.run_folder import RunFolder
from nmt.saved_model import SavedModelTranslator
from nmt.signatures import signatures_of
from nmt.stored_weights import Precision
from nmt.trained import load_models
from nmt.translator import Translator
from nmt.warm_up import write_warm_up

FORBIDDEN_OPS = ("Cudnn",)
FORBIDDEN_ATTRIBUTE = "_XlaMustCompile"


def export_saved_model(
    runs: Sequence[RunFolder],
    folder: Path,
    tell: Callable[[str], None],
    precision: Precision = "float32",
    xla: bool = False,
) -> Path:
    """Export the best model of a run, or the ensemble of several, as the next version in `folder`.

    Before the version appears, the reloaded SavedModel must give the trained model's pieces on
    a sample of dev, and its graph must hold nothing that a plain server cannot run. With weights
    stored in bfloat16 or int8 it must come within `MOST_BLEU_LOST` of the trained model's BLEU.
    With `xla` the numeric region is compiled where the model runs, so only servers that allow that
    can run it.

    The search settings and the dev set are those of the first run.

    Returns the version's path. Raises ExportError, and then writes no version.
    """
    run = runs[0]
    config, tokenizer = run.load_config(), run.load_tokenizer()
    directions = parse_directions(config.data.directions)
    model = load_models(runs)
    with next_version(folder, "saved_model.pb") as version:
        staging = version.path
        with _as_traced():
            translator = Translator(model, tokenizer, directions, config.search, precision, xla)
            tf.saved_model.save(translator, str(staging), signatures=translator.signatures())
        metadata = {
            "directions": [str(direction) for direction in directions],
            "beam_size": config.search.beam_size,
            "length_penalty": config.search.length_penalty,
            "precision": precision,
            "xla": xla,
            TENSORS: _tensors(staging),
        }
        write_json(staging / METADATA, metadata)
        dev = run.split("dev").head(PARITY_SENTENCES)
        names = signatures_of(directions, config.search.beam_size)
        write_warm_up(staging, folder.name, names, dev.sentences(directions[0].source))
        check_graph(staging, may_compile=xla)
        trained = ModelTranslator(model, tokenizer, directions, config.search)
        tell(check(trained, SavedModelTranslator(staging), run, is_exact=precision == "float32"))
    return version.path


@contextmanager
def _as_traced() -> Iterator[None]:
    """Graphs made here run as they were traced, in every session that loads them.

    Each call of a function carries the options with which it was traced. TensorFlow's optimiser
    would go through every function at its first call: seconds at a start, for loops in which it
    finds nothing to gain (`python -m benchmarks startup`, `translate`).
    """
    options = tf.config.optimizer
    before = options.get_experimental_options().get("disable_meta_optimizer", False)
    options.set_experimental_options({"disable_meta_optimizer": True})
    try:
        yield
    finally:
        options.set_experimental_options({"disable_meta_optimizer": before})


def _tensors(path: Path) -> dict[str, dict[str, Any]]:
    """The names of each signature's tensors, for sessions that cannot read them from the graph."""
    (meta_graph,) = _read(path).meta_graphs
    return {
        name: {
            "text": signature.inputs["text"].name,
            "outputs": {key: tensor.name for key, tensor in sorted(signature.outputs.items())},
        }
        for name, signature in sorted(meta_graph.signature_def.items())
        if "text" in signature.inputs
    }


def _read(path: Path) -> Any:
    return saved_model_pb2.SavedModel.FromString((path / "saved_model.pb").read_bytes())


def check_graph(path: Path, may_compile: bool = False) -> None:
    """Raise ExportError if a SavedModel holds an operation that a plain CPU server cannot run.

    With `may_compile`, parts of it may have to be compiled by XLA.
    """
    for meta_graph in _read(path).meta_graphs:
        graph = meta_graph.graph_def
        functions = graph.library.function
        nodes = [*graph.node, *(node for function in functions for node in function.node_def)]
        for node in nodes:
            if node.op.startswith(FORBIDDEN_OPS):
                raise ExportError(f"the graph holds {node.op}; export where no GPU is visible.")
        for item in () if may_compile else (*nodes, *functions):
            if item.attr[FORBIDDEN_ATTRIBUTE].b:
                raise ExportError(
                    "a part of the graph must be compiled by XLA; do not set jit_compile."
                )
