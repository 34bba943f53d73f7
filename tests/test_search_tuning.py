"""Beam size and length penalty chosen on dev are what a search with them gives."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conftest import run_nmt

from nmt.config_file import override
from nmt.models import open_run
from nmt.run_folder import RunFolder
from nmt.scoring import bleu
from nmt.search_tuning import SIGNIFICANT, Trial, keep, p_value, tune_search


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
    assert {t[:2] for t in trials} == {(1, 1.0), (3, 0.0), (3, 1.0)}
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


@pytest.mark.extra  # docs/small-data.md runs the command
def test_the_table_is_printed_and_the_default_stays_without_evidence(
    run: RunFolder, tmp_path: Path
) -> None:
    before = run.load_config()
    done = run_nmt("tune-search", "run", cwd=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    header, *lines = done.stdout.decode().splitlines()
    assert header.split("\t") == ["beam_size", "length_penalty", "BLEU"]
    scores = [float(line.split("\t")[2]) for line in lines]
    assert scores == sorted(scores, reverse=True)
    chance = float(done.stderr.decode().split("p = ")[1].split(":")[0])
    assert (run.load_config() == before) == (chance >= SIGNIFICANT)


def test_only_a_sure_gain_is_evidence(run: RunFolder) -> None:
    translator, dev, before = open_run([run]), run.split("dev"), run.load_config()
    references = tuple(s for d in translator.directions for s in dev.sentences(d.target))
    wrong = tuple("Nada." for _ in references)
    own = Trial(translator.config.beam_size, translator.config.length_penalty, 0.0, wrong)
    perfect = Trial(8, 0.6, 100.0, references)
    assert p_value(translator, dev, [perfect, own]) < SIGNIFICANT
    # Each right on every second sentence: the one that is ahead is so by luck.
    pairs = list(enumerate(zip(references, wrong, strict=True)))
    even, odd = (tuple(pair[i % 2 == rest] for i, pair in pairs) for rest in (0, 1))
    assert p_value(translator, dev, [perfect._replace(texts=even), own._replace(texts=odd)]) > 0.05
    assert p_value(translator, dev, [own, perfect]) == 1.0
    keep(run, perfect)
    assert run.load_config() == override(
        before, ["search.beam_size=8", "search.length_penalty=0.6"]
    )


def test_tuning_needs_a_run(tmp_path: Path) -> None:
    done = run_nmt("tune-search", "nowhere", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr == b"nmt: nowhere: no run there (config.yaml is missing).\n"
