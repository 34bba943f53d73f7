"""Every command of the README runs, in the order a reader would paste them."""

from __future__ import annotations

import re
from contextlib import ExitStack
from pathlib import Path

import pytest
from documents import ROOT, blocks, prepare_folder, run_document, run_line, run_python
from serving import http

from nmt.arguments import parser

README = (ROOT / "README.md").read_text("utf-8")


def test_the_two_commands_are_one_line_each() -> None:
    for name in ("main", "tests"):
        (command,) = re.findall(rf"<!-- {name} -->\n```sh\n(.*)\n```", README)
        assert command.startswith("python3 -m venv .venv && ")
        for part in command.split(" && "):
            if part.startswith(".venv/bin/nmt "):
                words = part.split('"')[0].split()[1:]
                parser().parse_args(words)


def test_the_files_it_names_exist() -> None:
    for path in re.findall(r"`(nmt/[\w/.]+|tests/[\w/.]+)`|\]\(([\w/.-]+)\)", README):
        assert (ROOT / "".join(path)).exists(), path


@pytest.mark.slow
@pytest.mark.timeout(1500)
def test_every_recipe_runs(tmp_path: Path, trained_run, saved_model: Path) -> None:
    """In a folder of a user's, with small settings; the commands are otherwise as they stand."""
    text = README[: README.index("<!-- serve -->")]
    prepare_folder(tmp_path, text, trained_run.path, saved_model)
    run_document(text, tmp_path)


@pytest.mark.slow
def test_the_gateway_answers_as_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = README[README.index("<!-- serve -->") :]
    serve, curls = (code for language, code in blocks(text) if language == "sh")
    assert serve.endswith(" && .venv/bin/nmt serve\n")
    monkeypatch.chdir(tmp_path)  # where there is no model of one's own
    with ExitStack() as stack:
        run_line("nmt serve", tmp_path, stack)
        assert "<title>nmt" in http.get("http://127.0.0.1:8501/").text
        for line in curls.splitlines():
            assert "¿Dónde está la estación?" in run_line(line, tmp_path, stack)
        run_python(text, tmp_path)
