"""Write a run as the next version of a SavedModel, if it proves to translate the same."""

from __future__ import annotations

import json
import math
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import tensorflow as tf
from tensorflow.core.protobuf import saved_model_pb2

from nmt.corpus import parse_directions
from nmt.errors import ExportError
from nmt.exported import METADATA
from nmt.model_translator import ModelTranslator
from nmt.native_translator import TENSORS
from nmt.run_folder import RunFolder
from nmt.saved_model import SavedModelTranslator
from nmt.scoring import bleu
from nmt.signatures import signatures_of
from nmt.stored_weights import Precision
from nmt.trained import load_models
from nmt.translator import Translator
from nmt.warm_up import write_warm_up

PARITY_SENTENCES = 64
BLEU_SENTENCES = 500  # of each direction
MOST_BLEU_LOST = 0.3
FORBIDDEN_OPS = ("Cudnn",)
FORBIDDEN_ATTRIBUTE = "_XlaMustCompile"


def export_saved_model(
    runs: Sequence[RunFolder],
    folder: Path,
    tell: Callable[[str], None],
    precision: Precision = "float32",
) -> Path:
    """Export the best model of a run, or the ensemble of several, as the next version in `folder`.

    Before the version appears, the reloaded SavedModel must give the trained model's pieces on
    a sample of dev, and its graph must hold nothing that a plain server cannot run. With weights
    stored in bfloat16 or int8 it must come within `MOST_BLEU_LOST` of the trained model's BLEU.

    The search settings and the dev set are those of the first run.

    Returns the version's path. Raises ExportError, and then writes no version.
    """
    run = runs[0]
    config, tokenizer = run.load_config(), run.load_tokenizer()
    directions = parse_directions(config.data.directions)
    model = load_models(runs)
    folder.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=".export-", dir=folder))
    try:
        with _as_traced():
            translator = Translator(model, tokenizer, directions, config.search, precision)
            tf.saved_model.save(translator, str(staging), signatures=translator.signatures())
        metadata = {
            "directions": [str(direction) for direction in directions],
            "beam_size": config.search.beam_size,
            "length_penalty": config.search.length_penalty,
            "precision": precision,
            TENSORS: _tensors(staging),
        }
        (staging / METADATA).parent.mkdir(exist_ok=True)
        (staging / METADATA).write_text(json.dumps(metadata, indent=2) + "\n", "utf-8")
        dev = run.split("dev").head(PARITY_SENTENCES)
        names = signatures_of(directions, config.search.beam_size)
        write_warm_up(staging, folder.name, names, dev.sentences(directions[0].source))
        check_graph(staging)
        trained = ModelTranslator(model, tokenizer, directions, config.search)
        check = check_parity if precision == "float32" else check_bleu
        tell(check(trained, SavedModelTranslator(staging), run))
        staging.chmod(0o755)
        return staging.rename(folder / str(_next_version(folder)))
    finally:
        shutil.rmtree(staging, ignore_errors=True)


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
            "outputs": {key: tensor.name for key, tensor in signature.outputs.items()},
        }
        for name, signature in meta_graph.signature_def.items()
        if "text" in signature.inputs
    }


def _read(path: Path) -> Any:
    return saved_model_pb2.SavedModel.FromString((path / "saved_model.pb").read_bytes())


def check_graph(path: Path) -> None:
    """Raise ExportError if a SavedModel holds an operation that a plain CPU server cannot run."""
    for meta_graph in _read(path).meta_graphs:
        graph = meta_graph.graph_def
        functions = graph.library.function
        nodes = [*graph.node, *(node for function in functions for node in function.node_def)]
        for node in nodes:
            if node.op.startswith(FORBIDDEN_OPS):
                raise ExportError(f"the graph holds {node.op}; export where no GPU is visible.")
        for item in (*nodes, *functions):
            if item.attr[FORBIDDEN_ATTRIBUTE].b:
                raise ExportError(
                    "a part of the graph must be compiled by XLA; do not set jit_compile."
                )


def check_parity(trained: ModelTranslator, exported: SavedModelTranslator, run: RunFolder) -> str:
    """Raise ExportError unless the export gives the trained model's pieces; a line that says so."""
    dev = run.split("dev").head(PARITY_SENTENCES)
    checked = 0
    for direction in trained.directions:
        texts = dev.sentences(direction.source)
        for beam_size in (1, trained.config.beam_size):
            pairs = zip(
                texts,
                trained.translate(texts, direction, beam_size),
                exported.translate(texts, direction, beam_size),
                strict=True,
            )
            for text, (ours, *_), (theirs, *_) in pairs:
                checked += 1
                if ours.pieces != theirs.pieces or ours.text != theirs.text:
                    raise ExportError(
                        f"the SavedModel does not translate as the trained model does: '{text}' "
                        f"gave '{theirs.text}' instead of '{ours.text}'. No version was written."
                    )
    return f"parity: {checked} translations equal the trained model's, piece by piece"


def check_bleu(trained: ModelTranslator, exported: SavedModelTranslator, run: RunFolder) -> str:
    """Raise ExportError if the export's BLEU on dev is much lower; a line that says by how much.

    The worst of every direction, greedy and with the default beam, counts.
    """
    dev = run.split("dev").head(BLEU_SENTENCES)
    worst, line = math.inf, ""
    for direction in trained.directions:
        texts, references = dev.sentences(direction.source), dev.sentences(direction.target)
        for beam_size in sorted({1, trained.config.beam_size}):
            ours, theirs = (
                bleu(
                    [best.text for best, *_ in t.translate(texts, direction, beam_size)], references
                )
                for t in (trained, exported)
            )
            if theirs - ours < worst:
                worst = theirs - ours
                line = f"BLEU on dev {ours:.2f} -> {theirs:.2f} ({direction}, beam {beam_size})"
    if worst < -MOST_BLEU_LOST:
        raise ExportError(
            f"the rounded weights translate worse: {line}. No version was written; export with "
            "a finer --precision."
        )
    return f"parity: {line} at worst, on {len(dev):,} sentences"


def _next_version(folder: Path) -> int:
    versions = [int(path.name) for path in folder.iterdir() if path.name.isdigit()]
    return max(versions, default=0) + 1
