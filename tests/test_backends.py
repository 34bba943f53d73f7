"""The same weights give the same loss and the same search on TensorFlow and on JAX."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from nmt.run_folder import RunFolder

pytest.importorskip("jax", reason="the extra 'jax' is not installed")

MEASURE = """
import json, sys
from pathlib import Path
from nmt.batches import make_batch
from nmt.config_file import override
from nmt.corpus import parse_directions
from nmt.losses import MaskedCrossEntropy
from nmt.run_folder import RunFolder
from nmt.trained import load_model
from nmt.training import build_model
from nmt.validation import Validator
import keras
import numpy as np

run = RunFolder(Path(sys.argv[1]))
config, tokenizer = run.load_config(), run.load_tokenizer()
directions = parse_directions(config.data.directions)
model = load_model(run)
validator = Validator(model, tokenizer, directions, run.split("dev").head(24), config.search)
if validator.translator.length_multiple > 1:  # one shape to compile, and little padding
    validator.translator.length_multiple, validator.translator.batch_pieces = 32, 960
sources = validator.text["en"]
text = validator.text
losses = [validator._loss(text[d.source], text[d.target], d) for d in directions]
found = [
    [t.pieces, round(t.score, 3)]
    for best in validator.translator.translate(sources, directions[0], beam_size=3, n_best=3)
    for t in best
]

# Three updates on one batch, without dropout, whose random numbers differ between backends.
config = override(config, ["model.dropout=0"])
model = build_model(config, tokenizer.vocab_size, "float32")
model.load_weights(run.best)
model.compile(keras.optimizers.SGD(0.5), MaskedCrossEntropy(0.1), jit_compile=False)
pairs = run.split("dev").head(24)
sides = [tokenizer.encode(pairs.sentences(language)) for language in ("en", "es")]
batch = make_batch(*sides)
updates = [
    float(np.ravel(model.train_on_batch((batch.source_ids, batch.target_in), batch.target_out))[0])
    for _ in range(3)
]
found = {"losses": losses, "found": found, "updates": updates}
json.dump({"backend": keras.backend.backend(), **found}, sys.stdout)
"""


def on_backend(backend: str, script: str, run: RunFolder) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script, str(run.path)],
        env={**os.environ, "KERAS_BACKEND": backend, "TF_CPP_MIN_LOG_LEVEL": "3"},
        capture_output=True,
        text=True,
        timeout=500,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.mark.slow
def test_both_backends_agree(trained_run: RunFolder) -> None:
    ours = json.loads(on_backend("tensorflow", MEASURE, trained_run))
    theirs = json.loads(on_backend("jax", MEASURE, trained_run))
    assert (ours.pop("backend"), theirs.pop("backend")) == ("tensorflow", "jax")
    assert ours["losses"] == pytest.approx(theirs["losses"], abs=1e-4)
    assert ours["updates"] == pytest.approx(theirs["updates"], abs=1e-3)
    assert ours["updates"][-1] < ours["updates"][0]
    for (pieces, score), (other, other_score) in zip(ours["found"], theirs["found"], strict=True):
        assert pieces == other
        assert score == pytest.approx(other_score, abs=2e-3)
