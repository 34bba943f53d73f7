"""The command as a user sees it: exit codes, messages, pipes."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from conftest import run_nmt

from nmt.cli import main
from nmt.line_stream import LARGEST_WINDOW, in_windows
from nmt.run_folder import RunFolder


def fail(arguments: list[str], status: int, capsys: pytest.CaptureFixture) -> str:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == status
    captured = capsys.readouterr()
    assert captured.out == ""
    return captured.err


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["train"], 2, "--output RUN is missing"),
        (["train", "--output", "r"], 2, "name a recipe or a config file"),
        (["train", "phrasebok"], 2, "did you mean 'phrasebook'"),
        (["train", "phrasebook", "--set", "model.decoder_unit=3"], 2, "model.decoder_units"),
        (["train", "phrasebook", "--source", "a", "--target", "b"], 2, "not both"),
        (["train", "--source", "a", "--output", "r"], 2, "--source and --target go together"),
        (["train", "--source", "a", "--target", "b", "--output", "r"], 1, "a: no such file"),
        (["train", "a.tmx"], 2, "'nmt inspect a.tmx --languages SOURCE TARGET --fix mended'"),
        (["prepare", "--source", "a.tsv", "--output", "r"], 2, "a.tsv: a corpus in one file"),
        (
            ["train", "--source", "a", "--target", "b", "--dev-source", "c", "--output", "r"],
            2,
            "--dev-source and --dev-target go together",
        ),
        (["train", "--resume", "--output", "none"], 1, "none: no run there"),
        (["prepare", "phrasebook", "--set", "data.train=none"], 1, "none: no corpus there"),
        (["translate", "--model", "none", "Hello"], 1, "none: neither a run folder nor a SavedM"),
        (["evaluate", "none"], 1, "none: neither a run folder nor a SavedModel"),
        (["distill", "none", "phrasebook"], 1, "none: neither a run folder nor a SavedModel"),
        (["export", "none", "saved_models/x"], 1, "none: no run there"),
        (["translate", "--beam-size", "0", "Hello"], 2, "must be at least 1"),
        (["nothing"], 2, "invalid choice: 'nothing'"),
        ([], 2, "required: COMMAND"),
    ],
)
def test_wrong_usage(
    arguments: list[str],
    status: int,
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert message in fail(arguments, status, capsys)


def test_a_training_is_not_overwritten(
    trained_run: RunFolder, capsys: pytest.CaptureFixture
) -> None:
    for command in ("train", "prepare"):
        message = fail([command, "phrasebook", "--output", str(trained_run.path)], 2, capsys)
        assert "already holds a training: go on with --resume" in message


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["evaluate", "MODEL"], 2, "a SavedModel holds no test set"),
        (["evaluate", "MODEL", "--source", "FILE"], 2, "--source and --reference go together"),
        (["evaluate", "MODEL", "--tokenize", "moses"], 2, "--tokenize moses: expected one of"),
        (
            ["evaluate", "MODEL", "--source", "FILE", "--reference", "LONGER"],
            1,
            "have 1 and 2 lines",
        ),
        (["evaluate", "MODEL", "--source", "EMPTY", "--reference", "EMPTY"], 1, "is empty"),
        (["translate", "--model", "MODEL", "--to", "fr", "x"], 2, "translates into es, en"),
        (["translate", "--model", "MODEL", "--file", "FILE", "x"], 2, "not both"),
        (["translate", "--model", "MODEL", "--file", "none"], 1, "none: no such file"),
        (["translate", "--model", "MODEL", "--file", "LATIN"], 1, "line 1: invalid UTF-8"),
    ],
)
def test_wrong_usage_of_a_model(
    arguments: list[str],
    status: int,
    message: str,
    saved_model: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture,
) -> None:
    files = {"FILE": b"Hello.\n", "LONGER": b"Hola.\nAdi\n", "EMPTY": b"", "LATIN": b"\xe9\n"}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    places = {name: str(tmp_path / name) for name in files} | {"MODEL": str(saved_model)}
    assert message in fail([places.get(a, a) for a in arguments], status, capsys)


def test_translate_keeps_lines_and_order(
    saved_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    lines = ["Hello, Ana. How are you?", "", "I see the dog.", "  ", "Where is the map?"] * 3
    path = tmp_path / "input.txt"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    main(["translate", "--model", str(saved_model), "--file", str(path)])
    from_file = capsys.readouterr().out.splitlines()
    main(["translate", "--model", str(saved_model), *lines])
    assert capsys.readouterr().out.splitlines() == from_file
    assert [bool(text) for text in from_file] == [bool(line.strip()) for line in lines]
    assert from_file[:5] == from_file[5:10] == from_file[10:]


def test_json_lines(saved_model: Path, capsys: pytest.CaptureFixture) -> None:
    main(
        ["translate", "--model", str(saved_model), "--to", "en", "--json", "--n-best", "2",
         "--beam-size", "2", "¿Dónde está el perro?"]
    )  # fmt: skip
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert set(first) == {
        "text", "score", "pieces", "source_pieces", "alignment", "attention",
    }  # fmt: skip
    assert first["score"] >= second["score"]
    assert len(first["pieces"]) == len(first["alignment"]) == len(first["attention"])
    assert all(0 <= i < len(first["source_pieces"]) for i in first["alignment"])
    assert first["source_pieces"][0] == "<2en>"


def test_a_pipe_gets_bytes_and_no_noise(saved_model: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "nmt", "translate", "--model", str(saved_model)],
        input=b"I see the dog.\r\n\ncaf\xe9 \x00\nlast line without end",
        capture_output=True,
        cwd=tmp_path,
        timeout=200,
    )
    assert done.returncode == 0
    assert len(done.stdout.decode().splitlines()) == 4
    assert done.stdout.decode().splitlines()[1] == ""
    assert done.stderr == b""


def test_a_slow_writer_is_answered_line_by_line(saved_model: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "nmt", "translate", "--model", str(saved_model)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin
    assert process.stdout
    answers = []
    for line in (b"I see the dog.\n", b"Hello, Ana.\n"):
        process.stdin.write(line)
        process.stdin.flush()
        answers.append(process.stdout.readline())
    process.stdin.close()
    assert all(answers)
    assert process.wait(60) == 0


def test_windows_grow_with_what_is_waiting_and_keep_memory_bounded() -> None:
    sizes: list[int] = []
    taken = 0

    def lines() -> object:
        nonlocal taken
        for taken in range(5 * LARGEST_WINDOW):
            yield str(taken)

    def translate(window: list[str]) -> list[str]:
        sizes.append(len(window))
        time.sleep(0.01)
        return window

    found = []
    for text in in_windows(lines(), translate):
        found.append(text)
        assert taken - len(found) <= 4 * LARGEST_WINDOW
    assert found == [str(i) for i in range(5 * LARGEST_WINDOW)]
    assert max(sizes) <= LARGEST_WINDOW
    assert sum(sizes) == len(found)


def test_an_error_while_reading_comes_after_what_was_read() -> None:
    def lines() -> object:
        yield "one"
        raise ValueError("broken")

    results = in_windows(lines(), lambda window: window)
    assert next(results) == "one"
    with pytest.raises(ValueError, match="broken"):
        next(results)
    assert threading.active_count() < 50


def test_a_prompt_on_a_terminal(
    saved_model: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal("I see the dog.\nHello, Ana.\n"))
    main(["translate", "--model", str(saved_model)])
    output = capsys.readouterr().out
    assert output.count("en > ") == 3
    assert len(output.replace("en > ", "\n").split()) > 2


def test_evaluate_a_run_and_its_export_agree(
    trained_run: RunFolder, saved_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    test = trained_run.split("test").head(60)
    for language in test.languages:
        path = tmp_path / f"test.{language}"
        path.write_text("".join(f"{text}\n" for text in test.sentences(language)), "utf-8")
    files = ["--source", str(tmp_path / "test.en"), "--reference", str(tmp_path / "test.es")]
    output = tmp_path / "hypotheses.txt"
    main(["evaluate", str(trained_run.path), *files, "--output", str(output)])
    from_run = capsys.readouterr().out
    main(["evaluate", str(saved_model), *files])
    assert capsys.readouterr().out == from_run
    assert [line.split()[0] for line in from_run.splitlines()] == ["BLEU", "chrF2", "TER"]
    assert "nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:" in from_run
    assert len(output.read_text("utf-8").splitlines()) == 60
    main(["evaluate", str(trained_run.path), *files, "--lowercase", "--tokenize", "none"])
    assert "case:lc|eff:no|tok:none" in capsys.readouterr().out


def test_evaluate_a_run_uses_its_test_set(
    trained_run: RunFolder, capsys: pytest.CaptureFixture
) -> None:
    main(["evaluate", str(trained_run.path), "--split", "dev", "--to", "en", "--beam-size", "1"])
    assert capsys.readouterr().out.startswith("BLEU ")
    written = trained_run.path / "translations" / "dev.es-en.txt"
    assert len(written.read_text("utf-8").splitlines()) == len(trained_run.split("dev"))


def test_help_and_version(tmp_path: Path) -> None:
    assert b"translate" in run_nmt("--help", cwd=tmp_path).stdout
    assert run_nmt("--version", cwd=tmp_path).stdout.startswith(b"nmt ")


def test_a_closed_pipe_is_no_error(saved_model: Path, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("Hello, Ana.\n" * 3000)
    nmt = f"{sys.executable} -m nmt translate --model {saved_model} --beam-size 1"
    command = f"{nmt} --file {path} | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, env=os.environ, timeout=200)
    assert done.stdout.count(b"\n") == 1
    assert b"Traceback" not in done.stderr
