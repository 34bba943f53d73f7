"""The translation nearest to all others, by chrF."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from conftest import run_nmt
from sacrebleu.metrics import CHRF

from nmt.corpus import Direction
from nmt.minimum_risk import MinimumRiskTranslator, by_risk
from nmt.models import open_run
from nmt.run_folder import RunFolder
from nmt.translation import EMPTY

EN_ES = Direction("en", "es")
TEXTS = ["Where is the red book?", "", "I do not understand."]


def test_the_outlier_goes_last() -> None:
    texts = ["Una cosa distinta.", "El libro es rojo.", "El libro está rojo.", "El libro es roja."]
    candidates = [replace(EMPTY, text=text, score=-i) for i, text in enumerate(texts)]
    ordered = [candidate.text for candidate in by_risk(candidates)]
    assert ordered[0] == "El libro es rojo."
    assert ordered[-1] == "Una cosa distinta."
    assert sorted(ordered) == sorted(texts)


def test_missing_candidates_are_no_evidence() -> None:
    candidates = [replace(EMPTY, text="Sí."), EMPTY, EMPTY]
    assert by_risk(candidates) == candidates
    assert by_risk([EMPTY]) == [EMPTY]


def test_it_orders_what_the_search_finds(trained_run: RunFolder) -> None:
    translator = open_run([trained_run])
    found = translator.translate(TEXTS, EN_ES, 4, 4)
    ours = MinimumRiskTranslator(translator, 4).translate(TEXTS, EN_ES, n_best=4)
    for candidates, ordered in zip(found, ours, strict=True):
        texts = [t.text for t in candidates]
        assert sorted(t.text for t in ordered) == sorted(texts)
        gains = [
            sum(CHRF().sentence_score(t.text, [other]).score for other in texts if other)
            for t in ordered
        ]
        assert gains == pytest.approx(sorted(gains, reverse=True))


@pytest.mark.extra  # docs/ensembles.md runs the command
def test_from_the_shell(trained_run: RunFolder, tmp_path: Path) -> None:
    done = run_nmt(
        "translate", "--model", str(trained_run.path), "--mbr", "3", *TEXTS, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr.decode()
    expected = MinimumRiskTranslator(open_run([trained_run]), 3).translate(TEXTS, EN_ES)
    assert done.stdout.decode().splitlines() == [best.text for best, *_ in expected]
