"""XLA's search is the search, compiled once for each size."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import run_nmt

from nmt.corpus import Direction
from nmt.errors import ExportError
from nmt.export.saved_model import check_graph
from nmt.saved_model import SavedModelTranslator

SCRIPT = """
import json, sys
from nmt.quiet import load_backend
load_backend()
import numpy as np
import tensorflow as tf
from nmt.compiled_search import CompiledSearch
from nmt.config import SearchConfig
from nmt.model import Seq2Seq
from nmt.search.searcher import Searcher
from nmt.special_tokens import EOS_ID

model = Seq2Seq(40, 8, 8, decoder_units=8, attention_units=8, seed=1)
model.build()
plain, compiled = Searcher(model, SearchConfig()), CompiledSearch(model, SearchConfig())
rng = np.random.default_rng(1)
differences = []
for sizes in json.loads(sys.argv[1]):
    ids = np.zeros((len(sizes), max(sizes)), np.int32)
    for row, size in zip(ids, sizes):
        row[:size] = [*rng.integers(EOS_ID + 1, 40, size - 1), EOS_ID]
    for beam_size in (1, tf.constant(3)):
        ours = compiled.search(tf.constant(ids), beam_size, tf.constant(1.0))
        theirs = plain.search(tf.constant(ids), beam_size, 1.0)
        for name, a, b in zip(ours._fields, ours, theirs):
            if a.shape != b.shape or not np.allclose(a, b, atol=1e-5):
                differences.append([sizes, int(beam_size), name])
print(json.dumps(differences))
"""


@pytest.mark.slow
def test_it_finds_the_same_and_compiles_once_a_size(tmp_path: Path) -> None:
    of_one_size = [[5, 16, 1], [9, 2, 2, 7, 2, 2, 2, 2], [3, 3]]
    flags = {"XLA_FLAGS": f"--xla_dump_to={tmp_path} --xla_dump_hlo_as_text"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, json.dumps(of_one_size)],
        capture_output=True,
        check=True,
        env={**os.environ, **flags},
    )
    assert json.loads(done.stdout) == []
    made = [path.name for path in tmp_path.glob("*_XlaMustCompile*.before_optimizations.txt")]
    for search in ("greedy", "beam"):
        assert len([name for name in made if f"inference_{search}" in name]) == 1


@pytest.mark.extra
def test_an_export_that_xla_compiles(
    trained_run, translator: SavedModelTranslator, tmp_path: Path
) -> None:
    texts = ["Where is the red book?", "", "WE NEED THREE MAPS.", "a " * 400, "¿Qué hora es?"]
    done = run_nmt("export", str(trained_run.path), "saved_models/small", "--xla", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    version = Path(done.stdout.decode().strip())
    with pytest.raises(ExportError, match="compiled by XLA"):
        check_graph(tmp_path / version)
    compiled = SavedModelTranslator(tmp_path / version)
    nothing = compiled.predict([], compiled.signatures["serving_default"])
    assert nothing["translation"].shape == (0,)
    for direction in (Direction("en", "es"), Direction("es", "en")):
        for beam_size in (1, 2, 3):
            ours = compiled.translate(texts, direction, beam_size, n_best=beam_size)
            theirs = translator.translate(texts, direction, beam_size, n_best=beam_size)
            assert [[x.pieces for x in n] for n in ours] == [[x.pieces for x in n] for n in theirs]
    shell = run_nmt("translate", *texts, cwd=tmp_path)  # in TensorFlow's own session
    assert shell.stdout.decode().splitlines() == [
        best.text for best, *_ in translator.translate(texts, Direction("en", "es"))
    ]


def test_a_litert_model_is_not_compiled(trained_run, tmp_path: Path) -> None:
    words = ("export", str(trained_run.path), "saved_models/small", "--xla", "--format", "litert")
    done = run_nmt(*words, cwd=tmp_path)
    assert done.returncode == 2
    assert b"--xla: only a SavedModel is compiled; leave --format litert out." in done.stderr
    assert not (tmp_path / "saved_models").exists()
