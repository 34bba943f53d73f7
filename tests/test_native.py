"""TensorFlow's own session gives what its Python gives, and starts without it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from conftest import run_nmt

from nmt import native_session
from nmt.cli import main
from nmt.errors import ModelError
from nmt.exported import METADATA
from nmt.native_session import QUICK_START, NativeSession
from nmt.native_translator import NativeTranslator
from nmt.saved_model import SavedModelTranslator

TEXTS = ["Where is the red book?", "", "WE NEED THREE MAPS.", "¿Qué hora es?", "I have two dogs."]

pytestmark = pytest.mark.skipif(
    not native_session.is_available(), reason="TensorFlow's libraries are elsewhere on this system"
)


@pytest.fixture(scope="module")
def native(saved_model: Path) -> NativeTranslator:
    return NativeTranslator(saved_model)


@pytest.mark.parametrize("beam_size", [None, 1])
@pytest.mark.parametrize("to", ["es", "en"])
def test_it_translates_as_the_other_does(
    native: NativeTranslator, translator: SavedModelTranslator, beam_size: int | None, to: str
) -> None:
    direction = next(d for d in native.directions if d.target == to)
    ours = native.translate(TEXTS, direction, beam_size)
    theirs = translator.translate(TEXTS, direction, beam_size)
    for [own], [other] in zip(ours, theirs, strict=True):
        assert own.text == other.text
        assert own.score == pytest.approx(other.score, abs=1e-4)


@pytest.mark.parametrize("n_best", [1, 2, 3])
def test_pieces_and_attention_come_if_asked_for(
    saved_model: Path, translator: SavedModelTranslator, n_best: int
) -> None:
    direction = translator.directions[0]
    ours = NativeTranslator(saved_model, with_attention=True).translate(
        TEXTS, direction, n_best=n_best
    )
    for own, other in zip(ours, translator.translate(TEXTS, direction, n_best=n_best), strict=True):
        assert [one.pieces for one in own] == [one.pieces for one in other]
        assert own[0].source_pieces == other[0].source_pieces
        np.testing.assert_allclose(own[0].attention_weights, other[0].attention_weights, atol=1e-4)


def test_it_says_what_it_cannot_do(native: NativeTranslator) -> None:
    assert native.can(None, 1, None)
    assert native.can(1, 1, None)
    assert native.can(3, 3, native.length_penalty)  # the beam of the small model
    assert not native.can(2, 1, None)
    assert not native.can(None, 1, native.length_penalty + 0.5)
    assert not native.can(1, 4, None)
    with pytest.raises(ModelError, match="no signature searches so"):
        native.translate(["a"], native.directions[0], beam_size=2)


def test_an_older_export_is_left_to_the_other(saved_model: Path, tmp_path: Path) -> None:
    (tmp_path / METADATA).parent.mkdir()
    metadata = json.loads((saved_model / METADATA).read_text())
    (tmp_path / METADATA).write_text(json.dumps({**metadata, "signatures": {}}))
    (tmp_path / "saved_model.pb").touch()
    del metadata["signatures"]
    (tmp_path / METADATA).write_text(json.dumps(metadata))
    assert not NativeTranslator(tmp_path).can(None, 1, None)


def test_what_does_not_load_is_told(tmp_path: Path) -> None:
    (tmp_path / "saved_model.pb").write_bytes(b"not a graph")
    with pytest.raises(ModelError, match=re.escape(str(tmp_path))):
        NativeSession(tmp_path)


def test_the_session_s_config_says_what_it_should() -> None:
    from tensorflow.core.protobuf.config_pb2 import ConfigProto

    config = ConfigProto.FromString(QUICK_START)
    assert config.graph_options.rewrite_options.disable_meta_optimizer
    assert config.graph_options.optimizer_options.opt_level == -1
    assert config.SerializeToString() == QUICK_START


@pytest.mark.parametrize(
    ("options", "is_native"), [([], True), (["--json"], True), (["--beam-size", "2"], False)]
)
def test_the_command_loads_tensorflow_s_python_only_if_it_must(
    options: list[str], is_native: bool, saved_model: Path, tmp_path: Path
) -> None:
    script = (
        "import sys; from nmt.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "finally: print('tensorflow' in sys.modules, file=sys.stderr)"
    )
    words = ["translate", "--model", str(saved_model), *options, "Where is the red book?"]
    done = subprocess.run(
        [sys.executable, "-c", script, *words], capture_output=True, text=True, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == f"{not is_native}\n"


def test_both_print_the_same(
    saved_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch
) -> None:
    words = ["translate", "--model", str(saved_model), "--n-best", "2", *TEXTS]
    main(words)
    native = capsys.readouterr().out
    monkeypatch.setattr(native_session, "is_available", lambda: False)
    main(words)
    assert capsys.readouterr().out == native


def test_a_broken_model_is_one_line(saved_model: Path, tmp_path: Path) -> None:
    (tmp_path / METADATA).parent.mkdir()
    (tmp_path / METADATA).write_text((saved_model / METADATA).read_text())
    (tmp_path / "saved_model.pb").write_bytes(b"not a graph")
    done = run_nmt("translate", "--model", str(tmp_path), "Hola.", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.decode().splitlines()[-1].startswith(f"nmt: {tmp_path}: ")
    assert b"Traceback" not in done.stderr
