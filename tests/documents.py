"""Run what a document shows, in the order a reader would paste it."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import pytest
from filelock import FileLock
from serving import serving

from nmt.cli import main
from nmt.corpus.readers import embedded_corpora

ROOT = Path(__file__).parents[1]
SMALL = (
    "training.max_epochs=1",
    "training.batch_tokens=100000",  # one batch: a step is traced again at its second shape
    "training.dev_sentences=1",
    "tokenizer.vocab_size=300",
    "model.embedding_dim=16",
    "model.encoder_units=16",
    "model.decoder_units=16",
    "model.attention_units=16",
)
ON_JAX = (
    "training.max_epochs=2",
    "training.batch_tokens=1000",  # steps enough to learn something
    "training.length_multiple=32",  # one shape to compile
)
SET_UP = re.compile(r"python3 -m venv|pip install|cp data/")
PORTS = Path(os.environ.get("TMPDIR", "/tmp")) / "nmt-default-ports.lock"


class Block(NamedTuple):
    """A fenced block."""

    language: str
    code: str


def blocks(text: str) -> list[Block]:
    return [Block(*found) for found in re.findall(r"^```(\w+)\n(.*?)^```", text, re.S | re.M)]


def prepare_folder(folder: Path, text: str, run: Path, saved_model: Path) -> None:
    """What the document takes for granted: corpora, and models that it does not make itself."""
    corpus = embedded_corpora() / "phrasebook"
    for language in ("en", "es"):
        lines = (corpus / f"train.{language}").read_text("utf-8").splitlines(keepends=True)
        for name, part in (("train", lines[:400]), ("mine", lines[:400]), ("test", lines[400:420])):
            (folder / f"{name}.{language}").write_text("".join(part), "utf-8")
    (folder / "monolingual.es").write_text("".join(lines[500:510]), "utf-8")
    (folder / "experiment.yaml").write_text(
        "data: {train: train}\ntraining: {batch_tokens: 3000, learning_rate: 1e-2}\n"
    )
    for name in ("runs", "saved_models"):
        (folder / name).mkdir()
    own = made(text, "--output runs/")
    for name in set(re.findall(r"runs/([\w-]+)", text)) - own:
        (folder / "runs" / name).symlink_to(run)
    shipped = folder / "saved_models" / "en-es-litert"
    shipped.symlink_to(ROOT / "saved_models" / "en-es-litert")
    models = set(re.findall(r"saved_models/([\w-]+)", text)) - {"en-es", shipped.name, "NAME"}
    for name in models - made(text, r"nmt export .*?saved_models/"):
        (folder / "saved_models" / name).symlink_to(saved_model.parent)
        number = folder / "saved_models" / name / "1"
        if not number.exists():
            (folder / "saved_models" / name).unlink()
            (folder / "saved_models" / name).mkdir()
            number.symlink_to(saved_model)


def made(text: str, command: str) -> set[str]:
    return set(re.findall(rf"{command}([\w-]+)", text))


def run_document(text: str, folder: Path) -> None:
    """Run every block: shells and files in their order, then the Python of the page as one."""
    with ExitStack() as stack:
        for language, code in blocks(text):
            if language == "sh":
                for line in code.splitlines():
                    run_line(line, folder, stack)
            elif language == "yaml" and (name := re.match(r"# (\S+\.yaml)\n", code)):
                (folder / name[1]).write_text(code, "utf-8")
        run_python(text, folder)


def run_line(line: str, folder: Path, stack: ExitStack) -> str:
    """Run a line and return what it printed, where that is kept."""
    if SET_UP.match(line) or re.search(r"\bphrasebook\b", line):
        return ""  # the project's check sets up; tests/test_end_to_end.py trains the phrasebook
    if line.startswith("nmt serve"):
        stack.enter_context(FileLock(PORTS))  # another worker may serve there
        model = [folder / word for word in shlex.split(line)[2:]]
        stack.enter_context(serving(*model, port=8501, grpc_port=8500))
    elif line.startswith("curl"):
        return shell(f"{line} -sS --fail", folder)
    else:
        run_command(with_small_settings(line), folder)
    return ""


def with_small_settings(command: str) -> str:
    if not re.search(r"\bnmt (train|distill) ", command) or "--resume" in command:
        return command
    settings = list(SMALL)
    if "keep_validated" in command:  # two validations are the fewest to average
        settings.append("training.max_epochs=2")
    if command.startswith("KERAS_BACKEND=jax"):
        settings += ON_JAX
    return command + "".join(f" --set {setting}" for setting in settings)


def run_command(command: str, folder: Path) -> None:
    if set(command) & set("<>|&$") or command.startswith("KERAS_BACKEND"):
        command = re.sub(r"\bnmt ", f"{sys.executable} -m nmt ", command, count=1)
        shell(command, folder)
    elif command.startswith("nmt "):
        run_here(command, folder)
    else:
        shell(command, folder)


def shell(command: str, folder: Path) -> str:
    done = subprocess.run(
        command, shell=True, cwd=folder, capture_output=True, stdin=subprocess.DEVNULL, timeout=300
    )
    assert done.returncode == 0, f"{command}\n{done.stderr.decode()[-2000:]}"
    return done.stdout.decode()


def run_here(command: str, folder: Path) -> None:
    """In this process, which has imported TensorFlow already: a shell adds seconds and no more."""
    with contextlib.chdir(folder), pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.StringIO())
        main(shlex.split(command)[1:])


def run_python(text: str, folder: Path) -> None:
    shown = [code for language, code in blocks(text) if language == "python"]
    # A module that is shown whole runs everywhere.
    code = "\n".join(code for code in shown if not code.startswith("--8<-- "))
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, timeout=120
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
