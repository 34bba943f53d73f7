"""An ensemble translates by the mean probability of its members, in every place a model can be."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from conftest import run_nmt, small_config
from keras import ops

from nmt.config_file import override
from nmt.corpus import Direction
from nmt.ensemble import Ensemble
from nmt.errors import ModelError
from nmt.models import open_run, open_translator
from nmt.run_folder import RunFolder
from nmt.trained import load_model, load_models
from nmt.translation import Translation

EN_ES = Direction("en", "es")
TEXTS = ["Where is the red book?", "I do not understand.", "", "We need three maps."]


@pytest.fixture(scope="module")
def other_run(trained_run: RunFolder, tmp_path_factory: pytest.TempPathFactory) -> RunFolder:
    """A run of the same tokenizer with other weights."""
    run = RunFolder(tmp_path_factory.mktemp("other") / "run")
    shutil.copytree(trained_run.path, run.path)
    model = load_model(run)
    rng = np.random.default_rng(5)
    for variable in model.trainable_variables:
        noise = rng.normal(scale=0.03, size=variable.shape).astype("float32")
        variable.assign(variable + noise)
    model.save_weights(run.best, overwrite=True)
    return run


def flat(results: list[list[Translation]]) -> list[Translation]:
    return [translation for best in results for translation in best]


def assert_same(ours: list[Translation], theirs: list[Translation]) -> None:
    assert [t.pieces for t in ours] == [t.pieces for t in theirs]
    np.testing.assert_allclose([t.score for t in ours], [t.score for t in theirs], atol=1e-4)


@pytest.mark.parametrize("beam_size", [1, 3])
def test_a_model_with_itself_is_itself(trained_run: RunFolder, beam_size: int) -> None:
    alone = open_run([trained_run]).translate(TEXTS, EN_ES, beam_size, beam_size)
    twice = open_run([trained_run, trained_run]).translate(TEXTS, EN_ES, beam_size, beam_size)
    assert_same(flat(alone), flat(twice))


def test_the_order_of_members_does_not_matter(trained_run: RunFolder, other_run: RunFolder) -> None:
    ours = open_run([trained_run, other_run]).translate(TEXTS, EN_ES, 3)
    theirs = open_run([other_run, trained_run]).translate(TEXTS, EN_ES, 3)
    assert_same(flat(ours), flat(theirs))


def test_a_step_has_the_mean_probability(trained_run: RunFolder, other_run: RunFolder) -> None:
    members = [load_model(trained_run), load_model(other_run)]
    source, token = np.array([[5, 9, 3], [6, 3, 0]], "int32"), np.array([2, 2], "int32")

    def first_step(model: object) -> tuple[np.ndarray, np.ndarray]:
        memory = model.encode(source)
        logits, _, attention_weights = model.decode_step(token, model.initial_state(memory), memory)
        return ops.convert_to_numpy(ops.softmax(logits)), ops.convert_to_numpy(attention_weights)

    (ours, weights), *others = (first_step(model) for model in (Ensemble(members), *members))
    assert not np.allclose(others[0][0], others[1][0], atol=1e-4)
    np.testing.assert_allclose(ours, np.mean([p for p, _ in others], axis=0), atol=1e-6)
    np.testing.assert_allclose(weights, np.mean([w for _, w in others], axis=0), atol=1e-6)


def test_from_the_shell(trained_run: RunFolder, other_run: RunFolder, tmp_path: Path) -> None:
    models = ["--model", str(trained_run.path), "--model", str(other_run.path)]
    done = run_nmt("translate", *models, "--beam-size", "1", *TEXTS, cwd=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    expected = open_run([trained_run, other_run]).translate(TEXTS, EN_ES, 1)
    assert done.stdout.decode().splitlines() == [best.text for best, *_ in expected]


def test_what_cannot_join(trained_run: RunFolder, saved_model: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="an export cannot join an ensemble; name run folders"):
        open_translator([trained_run.path, saved_model])
    other = RunFolder(tmp_path / "other")
    shutil.copytree(trained_run.path, other.path)
    other.save_config(override(small_config(), ["data.directions=[en-es]"]))
    with pytest.raises(ModelError, match=r"other has other data.directions than"):
        load_models([trained_run, other])
    other.tokenizer.write_bytes(_another_tokenizer(trained_run))
    with pytest.raises(ModelError, match=r"other has another tokenizer than .*training.seed"):
        load_models([trained_run, other])


def _another_tokenizer(run: RunFolder) -> bytes:
    from nmt.tokenizer import train_tokenizer

    config = override(run.load_config(), ["tokenizer.vocab_size=300"]).tokenizer
    sentences = run.split("train").head(500).sentences("en")
    return train_tokenizer(sentences, config, ["es", "en"], seed=1).model
