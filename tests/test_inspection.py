"""`nmt inspect`: twelve planted faults are found, by line; a clean corpus has next to none."""

from __future__ import annotations

import gzip
import random
import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nmt.cli import main
from nmt.corpus.readers import read_pairs
from nmt.inspection.alignment import Associations, slipped
from nmt.inspection.estimate import estimate, pieces_per_word
from nmt.inspection.faults import CHECKS, KINDS, MENDED, faults_of, mend
from nmt.inspection.inspector import Inspection, Inspector

SHIFTED = range(2000, 2040)


@pytest.fixture(scope="module")
def clean(shared_data: Path) -> list[list[str]]:
    """Pairs of Tatoeba, in English and Spanish."""
    sides = []
    for language in ("en", "es"):
        packed = (shared_data / "tatoeba-en-es" / f"train.{language}.gz").read_bytes()
        sides.append(gzip.decompress(packed).decode().splitlines())
    pairs = random.Random(1).sample(list(zip(*sides, strict=True)), 20_000)
    return [list(pair) for pair in pairs]


def write(folder: Path, pairs: list[list[str]]) -> Path:
    for column, language in enumerate(("en", "es")):
        text = "".join(pair[column] + "\n" for pair in pairs)
        (folder / f"corpus.{language}").write_text(text, "utf-8")
    return folder / "corpus"


def inspect(folder: Path, pairs: list[list[str]], held_out: list[str] = []) -> Inspection:  # noqa: B006
    dataset = read_pairs(str(write(folder, pairs)), ["en", "es"], folder / "cache")
    return Inspector(dataset, held_out).inspect()


@pytest.fixture(scope="module")
def planted(clean: list[list[str]]) -> tuple[list[list[str]], dict[str, list[int]]]:
    """The pairs with twelve kinds of faults, and the lines of each."""
    pairs = [list(pair) for pair in clean]
    where: dict[str, list[int]] = {"shifted": [line + 1 for line in SHIFTED]}
    moved = [pairs[line][1] for line in SHIFTED]
    for line, target in zip(SHIFTED, [*moved[1:], moved[0]], strict=True):
        pairs[line][1] = target
    faults = {
        "duplicate": list(pairs[7]),
        "leakage": ["This sentence is in the test set.", "Esta frase está en la prueba."],
        "language": ["Ich habe heute leider keine Zeit, dir zu helfen.", "Hoy no tengo tiempo."],
        "mojibake": ["Tomorrow will be better.", "MaÃ±ana serÃ¡ mejor, ¿verdad?"],
        "empty": ["Nothing stands here.", "  "],
        "copy": ["Made in China", "Made in China"],
        "ratio": ["Yes, of course.", "sí " * 60],
        "control": ["A bell \x07 rings.", "Suena una campana."],
        "nul": ["Nothing \x00 at all.", "Nada de nada."],
        "markup": ["He said <b>no</b> &amp; left.", "Dijo que no y se fue."],
        "too-long": ["word " * 2000, "palabra " * 2000],
    }  # fmt: skip
    for number, (kind, pair) in enumerate(faults.items()):
        line = 5000 + 100 * number
        pairs[line] = pair
        where[kind] = [line + 1]
    assert len(where) == 12
    return pairs, where


def test_all_twelve_are_found_by_line(
    planted: tuple[list[list[str]], dict[str, list[int]]], tmp_path: Path
) -> None:
    pairs, where = planted
    found = inspect(tmp_path, pairs, ["This sentence is in the test set."]).findings
    for kind, lines in where.items():
        if kind == "shifted":
            assert set(found[kind].lines) <= set(lines)
            assert found[kind].count >= len(lines) // 2
        else:
            assert found[kind].lines == lines, kind


def test_a_clean_corpus_has_next_to_no_faults(clean: list[list[str]], tmp_path: Path) -> None:
    result = inspect(tmp_path, clean)
    assert result.share < 0.001
    assert result.findings["shifted"].count == 0


def test_from_the_shell(
    planted: tuple[list[list[str]], dict[str, list[int]]],
    tmp_path: Path,
    capsys: pytest.CaptureFixture,
) -> None:
    pairs, where = planted
    corpus = str(write(tmp_path, pairs))
    (tmp_path / "test.en").write_text("This sentence is in the test set.\n")
    (tmp_path / "test.es").write_text("Otra.\n")
    files = {name: tmp_path / name for name in ("faults.tsv", "report.html", "fixed")}
    main([
        "inspect", corpus, "--test", str(tmp_path / "test"), "--lines", str(files["faults.tsv"]),
        "--html", str(files["report.html"]), "--fix", str(files["fixed"]),
    ])  # fmt: skip
    printed = capsys.readouterr().out
    assert printed.startswith("20,000 pairs, en and es\n")
    assert re.search(r"^language +1  a side is in another language .*: line 5201$", printed, re.M)
    assert "'nmt train' would take about" in printed
    assert printed.endswith("would teach wrong translations.\n")
    rows = [line.split("\t") for line in files["faults.tsv"].read_text().splitlines()]
    assert rows[0] == ["line", "faults", "source", "target"]
    by_line = {int(row[0]): row[1] for row in rows[1:]}
    for kind, lines in where.items():
        if kind != "shifted":
            assert kind in by_line[lines[0]].split(",")
    page = files["report.html"].read_text()
    assert "Ich habe heute leider keine Zeit" in page
    assert "<b>no</b>" not in page
    assert "http" not in page
    fixed = [(tmp_path / f"fixed.{one}").read_text().splitlines() for one in ("en", "es")]
    assert len(fixed[0]) == len(fixed[1])
    assert "He said no & left." in fixed[0]
    assert "Mañana será mejor, ¿verdad?" in fixed[1]
    assert "Ich habe heute leider keine Zeit, dir zu helfen." not in fixed[0]
    (tmp_path / "again").mkdir()
    again = inspect(tmp_path / "again", [list(pair) for pair in zip(*fixed, strict=True)])
    assert again.share < 0.001
    assert not list(tmp_path.glob(".writing-*"))


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["nothing"], "nothing: no corpus there"),
        (["CORPUS", "--languages", "en", "en"], "--languages: name two"),
        (["CORPUS", "--html", "CORPUS.en/x.html"], "cannot be written"),
    ],
)
def test_what_is_wrong_is_said(
    arguments: list[str], reason: str, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    corpus = write(tmp_path, [["Yes.", "Sí."]] * 3)
    with pytest.raises(SystemExit) as stop:
        main(["inspect", *(one.replace("CORPUS", str(corpus)) for one in arguments)])
    assert stop.value.code in (1, 2)
    assert reason in capsys.readouterr().err


def test_every_kind_can_be_found() -> None:
    assert set(CHECKS) | {"language", "duplicate", "leakage", "shifted"} == set(KINDS)
    assert set(MENDED) < set(KINDS)


@given(st.text(max_size=60))
def test_what_is_mended_has_nothing_left_to_mend(text: str) -> None:
    mended = mend(text)
    if mended:
        assert not {"nul", "control"} & set(faults_of((mended, "x")))


@pytest.mark.parametrize("text", ["x < y", "R&D", "a &c", "¿Qué?", "naïve café", "Ελλάδα", "5 > 3"])
def test_ordinary_text_has_no_fault(text: str) -> None:
    assert faults_of((text, text + "!")) == []


def test_mixed_scripts() -> None:
    assert faults_of(("¿сierto?", "right")) == ["script"]  # a Cyrillic letter looks the same


@given(st.integers(-4, 4), st.integers(20, 60))
@settings(deadline=None, max_examples=30)
def test_slips_of_any_distance(shift: int, length: int) -> None:
    draw = np.random.default_rng(5)
    sentences = draw.integers(0, 60, (400, 6))
    pairs = [
        (" ".join(f"a{w}" for w in row), " ".join(f"b{w}" for w in row[::-1])) for row in sentences
    ]
    associations = Associations(pairs)
    targets = [target for _, target in pairs]
    for place in range(100, 100 + length):
        pairs[place] = (pairs[place][0], targets[place + shift])
    found = slipped(pairs, associations)
    assert set(found) <= set(range(100, 100 + length))
    assert len(found) >= (length * 0.6 if shift else 0)
    if not shift:
        assert not found


def test_estimates_grow_with_the_corpus() -> None:
    few, many = estimate(5000, 10.0), estimate(200_000, 10.0)
    assert 0 < few.hours < many.hours
    assert 0 < few.gigabytes < many.gigabytes < 10
    rates = pieces_per_word(["the cat sat on the mat", "a dog ran to the door"] * 300)
    assert rates == {}  # so few words make no vocabulary of a thousand
