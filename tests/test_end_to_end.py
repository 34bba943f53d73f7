"""From the shell, as a new user: train, export, translate; and real sentences."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import run_nmt

from nmt.corpus.text_files import read_lines
from nmt.run_folder import RunFolder

SMALLER = (
    "model.embedding_dim=64 model.encoder_units=64 model.decoder_units=96 model.attention_units=64 "
    "training.max_epochs=2 training.learning_rate=1e-2 training.dev_sentences=60"
)
ENOUGH = 15.0  # BLEU: guessing has 0, two short epochs over 30


@pytest.mark.slow
def test_train_export_translate(tmp_path: Path) -> None:
    settings = [word for setting in SMALLER.split() for word in ("--set", setting)]
    trained = run_nmt("train", "phrasebook", *settings, cwd=tmp_path)
    assert trained.returncode == 0, trained.stderr.decode()
    assert trained.stdout == b""
    assert b"cleaning train: " in trained.stderr
    assert b"dev perplexity" in trained.stderr
    exported = run_nmt("export", "runs/phrasebook", "saved_models/phrasebook", cwd=tmp_path)
    assert exported.stdout == b"saved_models/phrasebook/1\n", exported.stderr.decode()
    translated = run_nmt("translate", "Where is the red book?", cwd=tmp_path)
    assert translated.stdout.decode().startswith("¿"), translated.stderr.decode()
    scored = run_nmt("evaluate", "runs/phrasebook", "--beam-size", "1", cwd=tmp_path)
    name, value, signature = scored.stdout.decode().splitlines()[0].split()
    assert name == "BLEU"
    assert float(value) > ENOUGH
    assert signature.startswith("nrefs:1|case:mixed")


@pytest.mark.slow
def test_two_real_files_without_a_config(shared_data: Path, tmp_path: Path) -> None:
    for language in ("en", "es"):
        lines = list(read_lines(shared_data / "tatoeba-en-es" / f"train.{language}.gz"))[::150]
        (tmp_path / f"train.{language}").write_text("\n".join(lines) + "\n", "utf-8")
    settings = "training.max_epochs=1 model.decoder_units=32 training.dev_sentences=8"
    words = [word for setting in settings.split() for word in ("--set", setting)]
    done = run_nmt(
        "train", "--source", "train.en", "--target", "train.es", "--output", "mine", *words,
        cwd=tmp_path,
    )  # fmt: skip
    told = done.stderr.decode()
    assert done.returncode == 0, told
    assert "settings for 748 pairs" in told
    assert "tokenizer.vocab_size=748" in told
    run = RunFolder(tmp_path / "mine")
    assert run.load_config().data.directions == ("en-es",)
    assert {len(run.split(name)) for name in ("dev", "test")} <= set(range(30, 45))
