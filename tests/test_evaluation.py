"""`nmt evaluate`: failures are told apart, two systems compared, and the report says the same."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from playwright.sync_api import Browser

from nmt.cli import main
from nmt.corpus import Direction
from nmt.evaluation import Evaluation, Options
from nmt.evaluation.comparison import compare
from nmt.evaluation.diagnosis import diagnose
from nmt.evaluation.evaluate import scored
from nmt.evaluation.report import as_html, differences
from nmt.run_folder import RunFolder
from nmt.scoring import margins, p_values, scores
from nmt.special_tokens import UNK_PIECE
from nmt.translation import EMPTY, Translation

SOURCES = [f"This is sentence number {n} of the test." for n in range(12)]
REFERENCES = [f"Esta es la frase número {n} de la prueba." for n in range(12)]


def evaluation(*translations: str | Translation) -> Evaluation:
    """Of the first sentences, translated so."""
    made = [x if isinstance(x, Translation) else replace(EMPTY, text=x) for x in translations]
    sources, references = SOURCES[: len(made)], REFERENCES[: len(made)]
    return scored(Direction("en", "es"), sources, references, made, Options())


def failures(of: Evaluation) -> dict[str, list[int]]:
    return {failure.kind: failure.places for failure in diagnose(of) if failure.places}


@pytest.mark.parametrize(
    ("translation", "kind"),
    [
        ("", "empty"),
        (SOURCES[0].upper(), "copied"),
        ("Esta es la frase la frase la frase de la prueba", "repeated"),
        ("是的是的是的是的是的是的是的是的是的是的", "repeated"),
        ("Esta frase.", "too short"),
        (f"{REFERENCES[0]} Pero tiene más palabras de las que debe tener.", "too long"),
        (replace(EMPTY, text=REFERENCES[0], source_pieces=(UNK_PIECE,)), "unknown"),
    ],
)
def test_a_failure_is_known_by_its_kind(translation: str | Translation, kind: str) -> None:
    assert failures(evaluation(translation, REFERENCES[1])) == {kind: [0]}


def test_one_translation_for_everything_is_seen() -> None:
    assert failures(evaluation(*REFERENCES[:2], *["No sé qué decir de la frase."] * 4)) == {
        "same": [2, 3, 4, 5]
    }


def test_good_translations_have_no_failure(shared_data: Path) -> None:
    import gzip

    texts = [
        gzip.decompress((shared_data / "tatoeba-en-es" / f"test.{language}.gz").read_bytes())
        .decode()
        .splitlines()
        for language in ("en", "es")
    ]
    people = [replace(EMPTY, text=text) for text in texts[1]]
    found = failures(scored(Direction("en", "es"), *texts, people, Options()))
    assert sum(map(len, found.values())) <= 0.001 * len(people)


@given(st.text(), st.text())
def test_marked_differences_are_the_texts(reference: str, translation: str) -> None:
    sides = differences(reference, translation)
    for side, text in zip(sides, (reference, translation), strict=True):
        plain = Markup(re.sub("</?(ins|del)>", "", side)).unescape()
        assert plain.split() == text.split()
    assert ("<del>" in sides[0] or "<ins>" in sides[1]) == (
        reference.split() != translation.split()
    )


def test_a_clear_difference_is_significant_and_none_is_not() -> None:
    worse = [text.replace("la frase", "el") for text in REFERENCES]
    assert p_values(REFERENCES, worse, REFERENCES)["BLEU"] < 0.01
    assert p_values(worse, worse, REFERENCES) == {"BLEU": 1.0, "chrF2": 1.0}
    one_word = [*REFERENCES[:-1], REFERENCES[-1].replace("prueba", "casa")]
    assert p_values(REFERENCES, one_word, REFERENCES)["BLEU"] > 0.05


def test_the_margin_shrinks_with_the_size_of_the_test_set() -> None:
    hypotheses = [text if n % 3 else text[:-10] for n, text in enumerate(REFERENCES)]
    few = margins(hypotheses, REFERENCES)
    many = margins(hypotheses * 16, REFERENCES * 16)
    assert few.keys() == {score.name for score in scores(hypotheses, REFERENCES)}
    assert all(many[name] < 0.5 * few[name] for name in few)


def test_a_comparison_shows_where_systems_differ() -> None:
    baseline = [REFERENCES[0], "Nada de eso.", *REFERENCES[2:]]
    system = ["Otra cosa.", *REFERENCES[1:]]
    found = compare(evaluation(*system), "other", evaluation(*baseline), Options())
    assert found.differing(5) == ([1], [0])
    assert [line.split(",")[0] for line in found.lines()] == [
        f"{score.name} {score.value:.2f} of other" for score in found.baseline.scores[:2]
    ]


def test_texts_cannot_write_into_the_page() -> None:
    evil = evaluation("<script>alert(1)</script>", *REFERENCES[1:4])
    assert "<script" not in as_html("a <b> model", evil, Options())


@pytest.mark.slow
def test_the_report_says_what_evaluate_says(
    trained_run: RunFolder,
    saved_model: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    browser: Browser,
) -> None:
    report = tmp_path / "made" / "report.html"
    search = ["--beam-size", "1", "--output", str(tmp_path / "out.txt")]
    main(["evaluate", str(trained_run.path), *search])
    expected = capsys.readouterr().out.splitlines()
    more = ["--report", str(report), "--compare", str(saved_model)]
    main(["evaluate", str(trained_run.path), *search, *more])
    printed = capsys.readouterr().out.splitlines()
    assert printed[:3] == expected
    assert [line.split()[0] for line in printed[3:]] == ["BLEU", "chrF2"]
    page = browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: complaints.append(request.url))
    page.goto(report.as_uri())
    assert complaints == [report.as_uri()]
    rows = page.locator("table").first.locator("tr").all_inner_texts()[1:]
    cells = [re.split(r"\s*\t\s*", row) for row in rows]
    assert [f"{name} {value}  {signature}" for name, value, _, signature in cells] == expected
    for heading in ("share of rare words", "share of word trigrams", "Worst, by", "Beside"):
        assert heading in page.content()
    assert page.locator("article svg").count() >= 10
    page.close()


def test_the_report_knows_other_systems_and_training_by_file(
    saved_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.en").write_text("Where is the station?\nI have two books.\n", "utf-8")
    (tmp_path / "a.es").write_text("¿Dónde está la estación?\nTengo dos libros.\n", "utf-8")
    test = ["--source", str(tmp_path / "a.en"), "--reference", str(tmp_path / "a.es")]
    report = tmp_path / "report.html"
    more = ["--report", str(report), "--compare", str(tmp_path / "a.es")]
    main(["evaluate", str(saved_model), *test, *more, "--train-source", str(tmp_path / "a.en")])
    assert f"BLEU 100.00 of {tmp_path / 'a.es'}, p = " in capsys.readouterr().out
    assert "share of rare words" in report.read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["--report", "FOLDER"], 2, "cannot be written: it is a folder"),
        (["--compare", "LONGER"], 1, "and the test set have 2 and 1 lines"),
        (["--compare", "none"], 1, "none: neither a run folder nor a SavedModel"),
        (["--report", "REPORT", "--train-source", "none"], 1, "none: no such file"),
    ],
)
def test_mistakes_are_told_and_leave_no_report(
    arguments: list[str],
    status: int,
    message: str,
    saved_model: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "FILE").write_text("Where is it?\n")
    (tmp_path / "LONGER").write_text("one\ntwo\n")
    (tmp_path / "FOLDER").mkdir()
    paths = {name: str(tmp_path / name) for name in ("FOLDER", "LONGER", "REPORT")}
    test = ["--source", str(tmp_path / "FILE"), "--reference", str(tmp_path / "FILE")]
    with pytest.raises(SystemExit) as stop:
        main(["evaluate", str(saved_model), *test, *[paths.get(x, x) for x in arguments]])
    assert stop.value.code == status
    assert message in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["FILE", "FOLDER", "LONGER"]


def test_attention_of_another_system_is_left_out() -> None:
    page = as_html("model", evaluation(*REFERENCES), Options())
    assert "<summary>attention" not in page
    weights = np.full((1, 2), 0.5, np.float32)
    drawn = replace(EMPTY, text="sí", pieces=("▁sí",), source_pieces=("▁yes", "</s>"))
    drawn = replace(drawn, attention_weights=weights)
    assert "<summary>attention" in as_html("model", evaluation(drawn), Options())
