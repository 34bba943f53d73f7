"""The mean of several validations' weights, and that it is kept only where it is better."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from conftest import run_nmt, small_config
from keras import ops

from nmt.averaging import average, choose
from nmt.errors import ModelError
from nmt.preparation import prepare
from nmt.run_folder import RunFolder
from nmt.trained import load_model
from nmt.training import train

STEP = 3


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, prepared_run: RunFolder) -> RunFolder:
    """A short run that keeps its last three validations."""
    folder = tmp_path_factory.mktemp("kept")
    few = prepared_run.split("train").head(500)
    for language in few.languages:
        text = "".join(f"{sentence}\n" for sentence in few.sentences(language))
        (folder / f"few.{language}").write_text(text, "utf-8")
    often = {
        "validate_every": STEP,
        "keep_validated": 3,
        "metric": "perplexity",
        "dev_sentences": 10,
        "r_drop": 2.0,
    }
    config = small_config(data={"train": str(folder / "few")}, training=often)
    run = RunFolder(folder / "run")
    prepare(config, run, lambda line: None)
    train(config, run, resume=False, tell=lambda line: None)
    return run


@pytest.fixture
def run(kept: RunFolder, tmp_path: Path) -> RunFolder:
    shutil.copytree(kept.path, tmp_path / "run")
    return RunFolder(tmp_path / "run")


def steps(run: RunFolder) -> list[int]:
    lines = run.metrics.read_text("utf-8").splitlines()[1:]
    return [int(line.split("\t")[1]) for line in lines]


def weights(run: RunFolder, path: Path) -> list[np.ndarray]:
    model = load_model(run)
    model.load_weights(path)
    return [ops.convert_to_numpy(w) for w in model.weights]


def test_the_last_validations_are_kept(run: RunFolder) -> None:
    assert len(steps(run)) > 3
    assert run.all_validated() == [run.validated(step) for step in steps(run)[-3:]]


def test_last_and_best_choose(run: RunFolder) -> None:
    every = run.all_validated()
    assert choose(run, None, None) == every
    assert choose(run, 2, None) == every[-2:]
    assert choose(run, None, 9) == every
    header, *lines = run.metrics.read_text("utf-8").splitlines()
    column = header.split("\t").index("dev_loss")
    for i, line in enumerate(lines):  # the middle one of those kept becomes the best
        cells = line.split("\t")
        cells[column] = "1" if i == len(lines) - 2 else "9"
        lines[i] = "\t".join(cells)
    run.metrics.write_text("\n".join([header, *lines]) + "\n", "utf-8")
    assert choose(run, None, 1) == [every[1]]


@pytest.mark.parametrize("best_is_bad", [True, False])
def test_the_mean_is_kept_where_it_is_better(run: RunFolder, best_is_bad: bool) -> None:
    paths = run.all_validated()
    if best_is_bad:  # the best weights translate nothing
        model = load_model(run)
        for variable in model.weights:
            variable.assign(variable * 0)
        model.save_weights(run.best, overwrite=True)
    before = run.best.read_bytes()
    told: list[str] = []
    is_kept = average(run, paths, told.append)
    assert [line.split(":")[0] for line in told] == ["best so far", "mean of 3"]
    assert is_kept == (run.best.read_bytes() != before)
    if best_is_bad:
        assert is_kept
        for ours, *parts in zip(*(weights(run, path) for path in (run.best, *paths)), strict=True):
            np.testing.assert_allclose(ours, np.mean(parts, axis=0), atol=1e-6)


def test_there_must_be_something_to_average(trained_run: RunFolder, run: RunFolder) -> None:
    with pytest.raises(ModelError, match="fewer than two validated models were kept"):
        choose(trained_run, None, None)
    done = run_nmt("average", str(run.path), "--last", "2", cwd=run.path)
    assert done.returncode == 0, done.stderr.decode()
    assert "mean of 2: dev perplexity" in done.stderr.decode()
    both = run_nmt("average", str(run.path), "--last", "2", "--best", "2", cwd=run.path)
    assert both.returncode == 2
