"""Beam size and length penalty chosen on dev are what a search with them gives."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conftest import run_nmt

from nmt.config import override
from nmt.models import open_run
from nmt.run_folder import RunFolder
from nmt.scoring import bleu
from nmt.search_tuning import Trial, tune_search


@pytest.fixture
def run(trained_run: RunFolder, tmp_path: Path) -> RunFolder:
    """A run of its own, with a small dev set."""
    run = RunFolder(tmp_path / "run")
    shutil.copytree(trained_run.path, run.path)
    shutil.rmtree(run.corpus / "dev")
    trained_run.split("dev").head(40).save(run.corpus / "dev")
    return run


def test_a_trial_is_a_search_with_its_setting(run: RunFolder) -> None:
    translator, dev = open_run([run]), run.split("dev")
    trials = tune_search(translator, dev, beam_sizes=(1, 3), length_penalties=(0.0, 1.0))
    assert {(t.beam_size, t.length_penalty) for t in trials} == {(1, 1.0), (3, 0.0), (3, 1.0)}
    assert [t.bleu for t in trials] == sorted((t.bleu for t in trials), reverse=True)
    for trial in trials:
        scores = []
        for direction in translator.directions:
            found = translator.translate(
                dev.sentences(direction.source),
                direction,
                trial.beam_size,
                trial.beam_size,
                trial.length_penalty,
            )
            scores.append(bleu([best.text for best, *_ in found], dev.sentences(direction.target)))
        assert trial.bleu == pytest.approx(sum(scores) / len(scores), abs=0.3)


def test_the_best_is_printed_and_kept(run: RunFolder, tmp_path: Path) -> None:
    before = run.load_config()
    done = run_nmt("tune-search", "run", cwd=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    header, first, *others = done.stdout.decode().splitlines()
    assert header.split("\t") == ["beam_size", "length_penalty", "BLEU"]
    best = Trial(*map(float, first.split("\t")))
    assert all(best.bleu >= float(line.split("\t")[2]) for line in others)
    settings = [
        f"search.beam_size={best.beam_size:.0f}", f"search.length_penalty={best.length_penalty}"
    ]  # fmt: skip
    assert run.load_config() == override(before, settings)


def test_tuning_needs_a_run(tmp_path: Path) -> None:
    done = run_nmt("tune-search", "nowhere", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr == b"nmt: nowhere: no run there (config.yaml is missing).\n"
