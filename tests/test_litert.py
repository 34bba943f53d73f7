"""The LiteRT model translates as the trained one does, without TensorFlow."""

from __future__ import annotations

import dataclasses
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tensorflow as tf

from nmt.cli import main
from nmt.config import SearchConfig
from nmt.errors import ExportError, ModelError, UsageError
from nmt.export import export_litert, export_saved_model, gates
from nmt.litert_translator import METADATA, NETWORK, LiteRTTranslator
from nmt.models import find_model, open_translator
from nmt.run_folder import RunFolder
from nmt.saved_model import SavedModelTranslator

TEXTS = ["Where is the red book?", "", "I do not understand.", "THE BOOK IS RED", "¿Qué?", "🙂 x"]


@pytest.mark.parametrize(("beam_size", "n_best"), [(1, 1), (3, 3), (3, 1)])
def test_it_translates_as_the_saved_model_does(
    litert_model: Path, saved_model: Path, beam_size: int, n_best: int
) -> None:
    ours, theirs = LiteRTTranslator(litert_model), SavedModelTranslator(saved_model)
    assert ours.directions == theirs.directions
    for direction in ours.directions:
        pairs = zip(
            ours.translate(TEXTS, direction, beam_size, n_best),
            theirs.translate(TEXTS, direction, beam_size, n_best),
            strict=True,
        )
        for our_best, their_best in pairs:
            for one, other in zip(our_best, their_best, strict=True):
                assert (one.text, one.pieces) == (other.text, other.pieces)
                assert one.score == pytest.approx(other.score, abs=1e-3)
                np.testing.assert_allclose(
                    one.attention_weights, other.attention_weights, atol=1e-4
                )


def test_neither_batch_nor_order_matters(litert_model: Path) -> None:
    translator = LiteRTTranslator(litert_model)
    (direction, *_) = translator.directions
    together = [best.text for best, *_ in translator.translate(TEXTS, direction)]
    translator.batch_pieces = 1  # one text at a time, in as many threads as there are cores
    alone = [best.text for best, *_ in translator.translate(TEXTS[::-1], direction)]
    assert alone[::-1] == together
    assert translator.translate([], direction) == []


@pytest.mark.slow
def test_in_int8_it_is_small_and_needs_no_tensorflow(
    trained_run: RunFolder,
    litert_model: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # So little is learned in the tests' training that BLEU says little.
    monkeypatch.setattr(gates, "MOST_BLEU_LOST", 3.0)
    main(["export", str(trained_run.path), str(tmp_path / "small"), "--format", "litert",
          "--precision", "int8"])  # fmt: skip
    path, told = capsys.readouterr()
    assert "parity: BLEU on dev" in told
    small, whole = (folder / NETWORK for folder in (Path(path.strip()), litert_model))
    assert small.stat().st_size < 0.5 * whole.stat().st_size
    check = (
        "import sys; from nmt.cli import main; main(sys.argv[1:]); "
        "heavy = {'tensorflow', 'keras', 'jax', 'datasets'} & set(sys.modules); "
        "sys.exit(str(heavy) if heavy else 0)"
    )
    command = [sys.executable, "-c", check, "translate", "--model", path.strip(), "--json", "A dog"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["text"]


@pytest.mark.extra
def test_an_ensemble_is_one_network(
    trained_run: RunFolder, litert_model: Path, tmp_path: Path
) -> None:
    """Of a model with itself: it must translate as the model alone."""
    path = export_litert([trained_run, trained_run], tmp_path / "two", lambda line: None)
    ours, theirs = LiteRTTranslator(path), LiteRTTranslator(litert_model)
    for direction in ours.directions:
        alone, together = (t.translate(TEXTS, direction) for t in (ours, theirs))
        assert [x.text for x, *_ in alone] == [x.text for x, *_ in together]


def test_a_damaged_model_is_named(litert_model: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(litert_model, tmp_path / "1"))
    (folder / NETWORK).write_bytes(b"no network")
    with pytest.raises(ModelError, match="LiteRT cannot load it"):
        LiteRTTranslator(folder)
    (folder / METADATA).unlink()
    with pytest.raises(ModelError, match=r"not written by 'nmt export' \(nmt.json is missing\)"):
        LiteRTTranslator(folder)


def test_a_model_for_one_sentence_at_a_time_is_refused(litert_model: Path, tmp_path: Path) -> None:
    """As earlier versions wrote them: of a batch, LiteRT would say that it cannot prepare."""
    signatures = {
        "encode": tf.function(
            lambda source_ids: {"memory_0": source_ids + 1}
        ).get_concrete_function(source_ids=tf.TensorSpec([1, None], tf.int32)),
        "step": tf.function(lambda token_ids: {"logits": token_ids + 1}).get_concrete_function(
            token_ids=tf.TensorSpec([None], tf.int32)
        ),
    }
    module = tmp_path / "module"
    tf.saved_model.save(tf.Module(), str(module), signatures)
    converter = tf.lite.TFLiteConverter.from_saved_model(str(module), signature_keys=[*signatures])
    folder = Path(shutil.copytree(litert_model, tmp_path / "1"))
    (folder / NETWORK).write_bytes(converter.convert())
    with pytest.raises(ModelError, match=r"an earlier version of nmt.*export the model again"):
        LiteRTTranslator(folder)


def test_without_litert(litert_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ai_edge_litert.interpreter", None)
    with pytest.raises(UsageError, match=r"pip install 'nmt\[litert\]'"):
        LiteRTTranslator(litert_model)


def test_usage(
    trained_run: RunFolder,
    litert_model: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    arguments = ["export", str(trained_run.path), str(tmp_path / "model"), "--format", "litert"]
    with pytest.raises(SystemExit, match="2"):
        main([*arguments, "--precision", "bfloat16"])
    assert "--precision is float32 or int8" in capsys.readouterr().err
    assert not (tmp_path / "model").exists()
    with pytest.raises(ModelError, match="an export cannot join an ensemble"):
        open_translator([litert_model, trained_run.path])
    monkeypatch.chdir(tmp_path)  # TF Serving cannot run it, so it is never the default
    shutil.copytree(litert_model, tmp_path / "saved_models" / "mine" / "1")
    assert find_model(None).parent.name == "en-es"
    assert find_model(Path("saved_models/mine")) == Path("saved_models/mine/1")


def test_a_folder_holds_models_of_one_kind(
    trained_run: RunFolder, litert_model: Path, saved_model: Path
) -> None:
    """A server takes every version for a SavedModel."""
    with pytest.raises(ExportError, match="holds versions of a SavedModel; name another folder"):
        export_litert([trained_run], saved_model.parent, print)
    with pytest.raises(ExportError, match="holds versions of a LiteRT model; name another"):
        export_saved_model([trained_run], litert_model.parent, print)
    assert not list(saved_model.parent.glob(".export-*"))


def test_its_settings_are_read_back(litert_model: Path, trained_run: RunFolder) -> None:
    config: SearchConfig = trained_run.load_config().search
    metadata: dict[str, Any] = json.loads((litert_model / METADATA).read_text("utf-8"))
    assert metadata["search"] == dataclasses.asdict(config)
    assert LiteRTTranslator(litert_model).config == config
