"""Training: schedules, validation, checkpoints, exact resume, and stopping well."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest
from conftest import small_config

from nmt.checkpoint import Progress, load_checkpoint, save_checkpoint
from nmt.config import TrainingConfig
from nmt.config_file import override
from nmt.errors import ModelError, TrainingError
from nmt.learning_rate import after_validation, learning_rate
from nmt.metrics_log import COLUMNS
from nmt.optimizer import Adam
from nmt.precision import dtype_policy
from nmt.run_folder import RunFolder
from nmt.trained import load_model
from nmt.training import Trainer, TrainingInterrupted, build_model, train


def copy_prepared(prepared: RunFolder, path: Path) -> RunFolder:
    """A run folder of its own over the same prepared files."""
    path.mkdir()
    (path / "corpus").symlink_to(prepared.corpus)
    (path / "tokenizer.model").symlink_to(prepared.tokenizer)
    run = RunFolder(path)
    run.save_config(prepared.load_config())
    return run


def rows(run: RunFolder) -> list[dict[str, float]]:
    header, *lines = run.metrics.read_text().splitlines()
    return [
        dict(zip(header.split("\t"), map(float, line.split("\t")), strict=True)) for line in lines
    ]


def test_the_rate_warms_up_and_falls() -> None:
    config = TrainingConfig(
        learning_rate=1.0, warmup_steps=10, schedule="cosine", max_epochs=2, ema=0
    )
    rates = [learning_rate(config, Progress(step=step), 50) for step in range(100)]
    assert rates[0] == pytest.approx(0.1)
    assert max(rates) == pytest.approx(1, abs=1e-3)
    assert rates[9:] == sorted(rates[9:], reverse=True)
    assert rates[-1] < 1e-3


def test_the_rate_falls_with_the_root_of_the_steps() -> None:
    config = TrainingConfig(learning_rate=1.0, warmup_steps=10, schedule="inverse-sqrt")
    rates = [learning_rate(config, Progress(step=step), 50) for step in (4, 9, 39)]
    assert rates == pytest.approx([0.5, 1.0, 0.5])


def test_a_plateau_halves_the_rate_and_patience_counts() -> None:
    config = TrainingConfig(learning_rate=1.0, warmup_steps=0, plateau_patience=2)
    progress = Progress()
    found = [after_validation(config, progress, value, 1.0) for value in (1, 2, 2, 1, 1, 3)]
    assert found == [True, True, False, False, False, True]
    assert progress.rate_factor == 0.5
    assert learning_rate(config, progress, 10) == 0.5
    assert progress.bad_validations == 0


def test_patience_does_not_run_out_while_the_loss_falls() -> None:
    # 2,000 pairs: for ten epochs a model knows too little for BLEU to say which is better.
    config = TrainingConfig(warmup_steps=0, plateau_patience=1, stop_patience=2)
    progress = Progress()
    bleu_and_loss = ((0.1, 7.0), (0.0, 6.0), (0.05, 5.5), (0.0, 5.0))
    found = [after_validation(config, progress, *pair) for pair in bleu_and_loss]
    assert found == [True, False, False, False]
    assert (progress.bad_validations, progress.rate_factor) == (0, 1)
    after_validation(config, progress, 0.1, 5.0)
    assert (progress.bad_validations, progress.rate_factor) == (1, 0.5)


def test_a_run_learns_and_logs(trained_run: RunFolder) -> None:
    (row,) = rows(trained_run)
    assert list(row) == list(COLUMNS)
    assert row["dev_perplexity"] < 60  # of 400 pieces
    assert row["dev_bleu"] > 0
    assert trained_run.best.is_file()
    assert list(trained_run.tensorboard.glob("events*"))
    assert trained_run.load_config() == small_config()


def test_the_average_of_the_weights_is_kept(
    trained_run: RunFolder, prepared_run: RunFolder, tmp_path: Path
) -> None:
    trainer = Trainer(small_config(), copy_prepared(prepared_run, tmp_path / "run"), print)
    load_checkpoint(trained_run.latest, trainer.model)
    count = len(trainer.model.trainable_variables)
    averages = trainer.model.optimizer.variables[2 : 2 + count]  # after step and rate
    best = load_model(trained_run).trainable_variables
    for average, variable in zip(averages, best, strict=True):
        np.testing.assert_array_equal(
            keras.ops.convert_to_numpy(average), keras.ops.convert_to_numpy(variable)
        )


def test_the_average_follows_from_the_first_step() -> None:
    variable = keras.Variable([1.0])
    optimizer = Adam(0.5, use_ema=True, ema_momentum=0.3)
    optimizer.build([variable])
    expected = 0.0
    for step in range(6):
        optimizer.apply([keras.ops.convert_to_tensor([1.0 + step])])
        momentum = min(0.3, step / (step + 9))
        expected = momentum * expected + (1 - momentum) * float(variable[0])
        average = keras.Variable([0.0])
        optimizer.finalize_variable_values([average])
        assert float(average[0]) == pytest.approx(expected, rel=1e-5)


SHORT = ["training.validate_every=12", "training.save_every=5", "training.dev_sentences=10"]


@pytest.mark.slow
def test_kill_and_resume_equal_no_kill(prepared_run: RunFolder, tmp_path: Path) -> None:
    """Kill -9 in the middle of an epoch: the resumed training is the uninterrupted one."""
    config = override(prepared_run.load_config(), SHORT)
    config = replace(config, training=replace(config.training, batch_tokens=9000))
    whole, broken = (copy_prepared(prepared_run, tmp_path / name) for name in ("whole", "broken"))
    for run in (whole, broken):
        run.save_config(config)
    train(config, whole, resume=False, tell=lambda line: None)

    command = [
        sys.executable, "-c",
        "import sys; from pathlib import Path; from nmt.run_folder import RunFolder; "
        "from nmt.training import train; run = RunFolder(Path(sys.argv[1])); "
        "train(run.load_config(), run, False, print)",
        str(broken.path),
    ]  # fmt: skip
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 240
    while not (broken.latest.is_file() and _step(broken) >= 15):
        assert process.poll() is None, "the training ended before it could be killed"
        assert time.monotonic() < deadline
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert 0 < _step(broken) < _step(whole)
    train(config, broken, resume=True, tell=lambda line: None)

    for ours, theirs in zip(rows(whole), rows(broken), strict=True):
        for name in set(COLUMNS) - {"seconds", "tokens_per_second"}:
            assert ours[name] == pytest.approx(theirs[name], rel=1e-6), name
    with np.load(whole.latest) as ours, np.load(broken.latest) as theirs:
        for name in set(ours.files) - {"progress"}:
            np.testing.assert_allclose(ours[name], theirs[name], rtol=0, atol=1e-6, err_msg=name)


def _step(run: RunFolder) -> int:
    import json

    with np.load(run.latest) as arrays:
        return json.loads(str(arrays["progress"]))["step"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_saves_first(
    number: signal.Signals, prepared_run: RunFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = copy_prepared(prepared_run, tmp_path / "run")
    trainer = Trainer(small_config(), run, print)
    step = trainer._step

    def step_and_signal(*arguments: object) -> None:
        step(*arguments)
        if trainer.progress.step == 3:
            os.kill(os.getpid(), number)

    monkeypatch.setattr(trainer, "_step", step_and_signal)
    with pytest.raises(TrainingInterrupted, match="saved at step 3; --resume goes on"):
        trainer.train(resume=False)
    assert _step(run) == 3


def test_a_loss_that_is_not_finite_stops(prepared_run: RunFolder, tmp_path: Path) -> None:
    run = copy_prepared(prepared_run, tmp_path / "run")
    trainer = Trainer(small_config(), run, print)
    trainer.model.source_embedding.embeddings.assign(
        np.full(trainer.model.source_embedding.embeddings.shape, np.nan, np.float32)
    )
    with pytest.raises(TrainingError, match=r"the loss became nan at step 1. Lower training.learn"):
        trainer.train(resume=False)
    assert not run.best.exists()


def test_early_stopping(prepared_run: RunFolder, tmp_path: Path) -> None:
    """A model that does not learn stops in mid-epoch, at the last validation it was allowed."""
    run = copy_prepared(prepared_run, tmp_path / "run")
    settings = [
        "training.learning_rate=1e-30", "training.validate_every=2", "training.stop_patience=3",
        "training.dev_sentences=4", "training.metric=bleu", "training.ema=0",
        "training.max_epochs=1", "training.batch_tokens=6000",
    ]  # fmt: skip
    trainer = Trainer(override(small_config(), settings), run, print)
    trainer.train(resume=False)
    best, *worse = [row["step"] for row in rows(run)]
    assert (best, worse) == (2, [4, 6, 8])  # neither BLEU nor the loss changes
    assert len(trainer.batches) > 8

    trainer.train(resume=True)  # a training that is over stays over
    assert [row["step"] for row in rows(run)] == [best, *worse]


def test_resume_needs_a_checkpoint_of_the_same_model(
    prepared_run: RunFolder, trained_run: RunFolder, tmp_path: Path
) -> None:
    run = copy_prepared(prepared_run, tmp_path / "run")
    trainer = Trainer(override(small_config(), ["model.decoder_units=32"]), run, print)
    with pytest.raises(ModelError, match="nothing to resume from"):
        trainer.train(resume=True)
    with pytest.raises(ModelError, match="was saved by a model of other settings"):
        load_checkpoint(trained_run.latest, trainer.model)


def test_a_checkpoint_is_whole_or_absent(trained_run: RunFolder, tmp_path: Path) -> None:
    """A write that fails leaves the old checkpoint and no litter."""

    class Unwritable:
        metrics_variables = ()

        @property
        def variables(self) -> list:
            raise OSError("disk full")

    path = tmp_path / "latest.npz"
    path.write_bytes(b"old")
    with pytest.raises(OSError, match="disk full"):
        save_checkpoint(path, Unwritable(), Progress())
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_no_trained_model_yet(prepared_run: RunFolder) -> None:
    with pytest.raises(ModelError, match="no trained model there yet"):
        load_model(prepared_run)


def test_weights_of_another_network(trained_run: RunFolder, tmp_path: Path) -> None:
    run = RunFolder(tmp_path / "run")
    shutil.copytree(trained_run.path, run.path)
    run.save_config(override(run.load_config(), ["model.attention_units=7"]))
    with pytest.raises(ModelError, match=r"best\.weights\.h5: is not of the network in"):
        load_model(run)


@pytest.mark.parametrize(
    ("flags", "policy"),
    [
        ("flags : fma avx512f avx512_bf16", "mixed_bfloat16"),
        ("flags : fma amx_bf16 amx_tile", "mixed_bfloat16"),
        ("flags : fma avx512f avx512_vnni", "float32"),
    ],
)
def test_precision_auto_follows_the_cpu(
    flags: str, policy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if keras.distribution.list_devices("gpu"):
        pytest.skip("this machine has a GPU, for which auto is always bfloat16")
    monkeypatch.setattr(Path, "read_text", lambda self: f"processor : 0\n{flags}\n")
    assert dtype_policy("auto") == policy
    assert dtype_policy("float32") == "float32"
    assert dtype_policy("bfloat16") == "mixed_bfloat16"


def test_bfloat16_trains_and_keeps_float32_weights(prepared_run: RunFolder, tmp_path: Path) -> None:
    run = copy_prepared(prepared_run, tmp_path / "run")
    config = override(small_config(), ["training.precision=bfloat16", "training.batch_tokens=9000"])
    trainer = Trainer(config, run, print)
    batch = next(trainer.batches.epoch(0))
    inputs = (batch.source_ids, batch.target_in)
    losses = [
        float(np.asarray(trainer.model.train_on_batch(inputs, batch.target_out)).flat[0])
        for _ in range(8)
    ]
    assert losses[-1] < losses[0]
    assert trainer.model(inputs).dtype == "float32"
    assert {v.dtype for v in trainer.model.trainable_variables} == {"float32"}
    assert trainer.averaged.compute_dtype == "float32"  # what is validated is what is exported


def test_bfloat16_computes_all_products_in_bfloat16() -> None:
    """Also the largest, the softmax's, which Keras leaves in float32 by default."""
    tf = pytest.importorskip("tensorflow")
    model = build_model(small_config(), 60, "bfloat16")
    ids = tf.TensorSpec((2, 3), "int32")
    graph = tf.function(lambda *pair: model(pair, training=True)).get_concrete_function(ids, ids)
    products = [op for op in graph.graph.get_operations() if op.type == "MatMul"]
    assert len(products) >= 7
    assert {operand.dtype for op in products for operand in op.inputs} == {tf.bfloat16}
