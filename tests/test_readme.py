"""Every command of the README runs, in the order a reader would paste them."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from serving import http, serving

from nmt.arguments import parser
from nmt.cli import main
from nmt.corpus.readers import embedded_corpora

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
SMALL = (
    " --set training.max_epochs=1 --set model.embedding_dim=16 --set model.encoder_units=16"
    " --set model.decoder_units=16 --set model.attention_units=16 --set tokenizer.vocab_size=300"
    " --set training.dev_sentences=4"
)


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


def nmt_lines() -> list[str]:
    lines = [line for block in blocks("sh") for line in block.splitlines()]
    return [line for line in lines if re.match(r"(\w+=\w+ )?nmt ", line)]


def test_the_two_commands_are_one_line_each() -> None:
    for name in ("main", "tests"):
        (command,) = re.findall(rf"<!-- {name} -->\n```sh\n(.*)\n```", README)
        assert command.startswith("python3 -m venv .venv && ")
        for part in command.split(" && "):
            if part.startswith(".venv/bin/nmt "):
                words = part.split('"')[0].split()[1:]
                parser().parse_args(words)


def test_the_files_it_names_exist() -> None:
    for path in re.findall(r"`(nmt/[\w/.]+|tests/[\w/.]+)`", README):
        assert (ROOT / path).exists(), path


@pytest.mark.slow
@pytest.mark.timeout(1500)
def test_every_recipe_runs(tmp_path: Path, trained_run, saved_model: Path) -> None:
    """In a folder of a user's, with small settings; the commands are otherwise as they stand."""
    corpus = embedded_corpora() / "phrasebook"
    for language in ("en", "es"):
        text = (corpus / f"train.{language}").read_text("utf-8").splitlines()
        (tmp_path / f"train.{language}").write_text("\n".join(text[:400]) + "\n", "utf-8")
        (tmp_path / f"test.{language}").write_text("\n".join(text[400:420]) + "\n", "utf-8")
    (tmp_path / "experiment.yaml").write_text(
        "data: {train: train}\ntraining: {batch_tokens: 3000, learning_rate: 1e-2}\n"
    )
    (tmp_path / "saved_models").mkdir()
    (tmp_path / "saved_models" / "both").symlink_to(saved_model.parent)
    commands = nmt_lines()
    assert len(commands) >= 9
    for command in commands:
        if re.match("nmt (train|distill)", command) and "--resume" not in command:
            command = f"{command}{SMALL}"
            if "keep_validated" in command:  # one short epoch must be validated twice
                command += " --set training.validate_every=1"
        if command.startswith("KERAS_BACKEND=jax"):
            continue  # tests/test_backends.py trains on JAX
        run(command, tmp_path)
    for code in blocks("python"):
        if "Client" not in code:
            run_python(code, tmp_path)


@pytest.mark.slow
def test_the_gateway_answers_as_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (command,) = re.findall(r"<!-- serve -->\n```sh\n(.*)\n```", README)
    assert command.endswith(" && .venv/bin/nmt serve")
    monkeypatch.chdir(tmp_path)  # where there is no model of one's own
    with serving(port=8501, grpc_port=8500) as served:
        assert "<title>nmt" in http.get(served.url).text
        (curls,) = re.findall(r"<!-- curl -->\n```sh\n(.*?)```", README, re.DOTALL)
        for line in curls.splitlines():
            done = subprocess.run(f"{line} -sS --fail", shell=True, capture_output=True, check=True)
            assert "¿Dónde está la estación?" in done.stdout.decode()
        (code,) = [code for code in blocks("python") if "Client" in code]
        run_python(code, tmp_path)


def run(command: str, folder: Path) -> None:
    if not set(command) & set("<>|&$"):
        run_here(command, folder)
        return
    command = command.replace("nmt ", f"{sys.executable} -m nmt ", 1)
    done = subprocess.run(
        command, shell=True, cwd=folder, capture_output=True, stdin=subprocess.DEVNULL, timeout=300
    )
    assert done.returncode == 0, f"{command}\n{done.stderr.decode()[-2000:]}"


def run_here(command: str, folder: Path) -> None:
    """In this process, which has imported TensorFlow already: a shell adds seconds and no more."""
    with contextlib.chdir(folder), pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.StringIO())
        main(shlex.split(command)[1:])


def run_python(code: str, folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, timeout=120
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
