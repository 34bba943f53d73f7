"""Train a model into a run folder: teacher forcing, validation, checkpoints, exact resume."""

from __future__ import annotations

import math
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import keras
import numpy as np

from nmt.batches import Batch, Examples, TrainingBatches, twice
from nmt.checkpoint import Progress, load_checkpoint, save_checkpoint
from nmt.config import Config, TrainingConfig
from nmt.corpus import parse_directions
from nmt.errors import ModelError, TrainingError
from nmt.files import replacing
from nmt.learning_rate import after_validation, learning_rate
from nmt.losses import MaskedCrossEntropy, RDrop
from nmt.metrics_log import MetricsLog
from nmt.model import Seq2Seq
from nmt.noise import Noise, all_names
from nmt.optimizer import Adam
from nmt.precision import dtype_policy
from nmt.progress import TrainingBar
from nmt.run_folder import RunFolder
from nmt.shapes import length_multiple
from nmt.special_tokens import PAD_ID
from nmt.validation import Validation, Validator

Tell = Callable[[str], None]


class TrainingInterrupted(Exception):  # noqa: N818  not an error
    """Training was stopped from outside; its state is saved."""


def build_model(config: Config, vocab_size: int, precision: str) -> Seq2Seq:
    """A new model of the config's sizes, its initial weights drawn from `training.seed`."""
    seed = config.training.seed
    keras.utils.set_random_seed(seed)
    model = Seq2Seq(
        vocab_size,
        embedding_dim=config.model.embedding_dim,
        encoder_units=config.model.encoder_units,
        encoder_layers=config.model.encoder_layers,
        decoder_units=config.model.decoder_units,
        attention_units=config.model.attention_units,
        dropout=config.model.dropout,
        word_dropout=config.model.word_dropout,
        layer_normalization=config.model.layer_normalization,
        tie_embeddings=config.model.tie_embeddings,
        share_embeddings=config.model.share_embeddings,
        seed=seed,
        dtype=dtype_policy(precision),
    )
    model.build()
    return model


def training_examples(config: Config, run: RunFolder) -> list[Examples]:
    """What an epoch shows: the training pairs in every direction, and the synthetic ones."""
    directions = parse_directions(config.data.directions)
    train = run.split("train")
    real = [Examples(train, direction) for direction in directions]
    synthetic = [
        Examples(run.split(f"synthetic-{direction}"), direction)
        for direction in directions
        if str(direction) in config.data.synthetic
    ]
    return real * config.data.train_copies + synthetic


def training_noise(config: Config, run: RunFolder) -> Noise | None:
    """How the examples are changed, if they are."""
    case, name = config.training.case_noise, config.training.name_noise
    names = all_names(run.split("train")) if name else ()
    return Noise(case, name if names else 0.0, names) if case or names else None


def train(config: Config, run: RunFolder, resume: bool, tell: Tell) -> None:
    """Train in a prepared run folder until `max_epochs`, or until dev stops improving.

    Args:
        config: the experiment.
        run: a run folder that `prepare` filled. Training writes `best.weights.h5`, `latest.npz`,
            `metrics.tsv` and `tensorboard/` there.
        resume: go on from `latest.npz`; the batches, weights and validations to come are those
            that an uninterrupted training would have had.
        tell: is given each validation, line by line.

    Raises TrainingError at a loss that is not finite, and TrainingInterrupted after Ctrl-C or
    SIGTERM, when all is saved.
    """
    Trainer(config, run, tell).train(resume)


class Trainer:
    """One training; see `train`."""

    def __init__(self, config: Config, run: RunFolder, tell: Tell) -> None:
        self.config = config.training
        self.run = run
        self.tell = tell
        tokenizer = run.load_tokenizer()
        directions = parse_directions(config.data.directions)
        self.batches = TrainingBatches(
            training_examples(config, run),
            tokenizer,
            self.config.batch_tokens,
            self.config.seed,
            max(length_multiple(), self.config.length_multiple),
            self.config.subword_sampling,
            training_noise(config, run),
        )
        self.model = build_model(config, tokenizer.vocab_size, self.config.precision)
        self.model.compile(
            optimizer=Adam(
                self.config.learning_rate,
                global_clipnorm=self.config.clip_norm,
                use_ema=self.config.ema > 0,
                ema_momentum=self.config.ema or None,
            ),
            loss=_loss(self.config),
            jit_compile=keras.backend.backend() == "jax",
        )
        self.model.optimizer.build(self.model.trainable_variables)
        # Validated and kept in float32, as it will be exported.
        self.averaged = build_model(config, tokenizer.vocab_size, "float32")
        dev = run.split("dev").head(self.config.dev_sentences)
        self.validator = Validator(self.averaged, tokenizer, directions, dev, config.search)
        self.progress = Progress()

    def train(self, resume: bool) -> None:
        if resume:
            self.progress = load_checkpoint(self.run.latest, self.model)
            self.tell(f"resuming at step {self.progress.step:,}")
        elif self.config.start_from:
            self._start_from(RunFolder(Path(self.config.start_from)))
        log = MetricsLog(self.run, self.progress.step)
        total = self.config.max_epochs * len(self.batches)
        with TrainingBar(total, self.progress.step) as bar, _stop_signals() as stop, log:
            while not self._is_over():
                for batch in self.batches.epoch(self.progress.epoch, self.progress.batch):
                    self._step(batch, bar)
                    if stop:
                        self._save()
                        raise TrainingInterrupted(
                            f"saved at step {self.progress.step:,}; --resume goes on"
                        )
                    self._after_step(log, bar)
                    if self._is_over():
                        break
                else:
                    self.progress.epoch += 1
                    self.progress.batch = 0
                    if not self.config.validate_every:
                        self._validate(log, bar)
            if self.progress.loss_steps:  # steps since the last validation
                self._validate(log, bar)

    def _start_from(self, run: RunFolder) -> None:
        """Take the best weights of `run`. Raises ModelError if its sizes are others."""
        if not run.best.is_file():
            raise ModelError(f"training.start_from: {run.path} holds no trained model yet.")
        try:
            self.averaged.load_weights(run.best)
        except ValueError:
            raise ModelError(
                f"training.start_from: the model of {run.path} has other sizes; copy the section "
                f"'model' of {run.config}."
            ) from None
        for variable, start in zip(self.model.weights, self.averaged.weights, strict=True):
            variable.assign(start)

    def _is_over(self) -> bool:
        stopped = self.progress.bad_validations >= self.config.stop_patience
        return stopped or self.progress.epoch >= self.config.max_epochs

    def _step(self, batch: Batch, bar: TrainingBar) -> None:
        started = time.perf_counter()
        progress = self.progress
        rate = learning_rate(self.config, progress, len(self.batches))
        self.model.optimizer.learning_rate.assign(rate)
        tokens = int((batch.target_out != PAD_ID).sum())
        if self.config.r_drop:
            batch = twice(batch)
        inputs = (batch.source_ids, batch.target_in)
        loss = float(np.asarray(self.model.train_on_batch(inputs, batch.target_out)).flat[0])
        progress.step += 1
        progress.batch += 1
        if not math.isfinite(loss):
            raise TrainingError(
                f"the loss became {loss} at step {progress.step:,}. Lower "
                "training.learning_rate or training.clip_norm, or set "
                "training.precision=float32; --resume goes on from the last checkpoint."
            )
        progress.loss_sum += loss
        progress.loss_steps += 1
        progress.seconds += time.perf_counter() - started
        bar.step(tokens, loss)

    def _after_step(self, log: MetricsLog, bar: TrainingBar) -> None:
        every = self.config.validate_every
        if every and self.progress.step % every == 0:
            self._validate(log, bar)
        elif self.progress.step % self.config.save_every == 0:
            self._save()

    def _validate(self, log: MetricsLog, bar: TrainingBar) -> None:
        progress = self.progress
        self._average_weights()
        validation = self.validator()
        value = validation.value(self.config.metric)
        is_best = after_validation(self.config, progress, value, validation.loss)
        if is_best:
            self._keep(self.run.best)
        if self.config.keep_validated:
            self._keep(self.run.validated(progress.step))
            for path in self.run.all_validated()[: -self.config.keep_validated]:
                path.unlink()
        self._report(validation, is_best, log, bar)
        progress.loss_sum, progress.loss_steps = 0.0, 0
        self._save()

    def _keep(self, path: Path) -> None:
        with replacing(path) as temporary:
            self.averaged.save_weights(temporary, overwrite=True)

    def _report(
        self, validation: Validation, is_best: bool, log: MetricsLog, bar: TrainingBar
    ) -> None:
        progress = self.progress
        row = {
            "epoch": progress.epoch + progress.batch / len(self.batches),
            "step": progress.step,
            "seconds": progress.seconds,
            "learning_rate": float(self.model.optimizer.learning_rate),
            "train_loss": progress.loss_sum / max(progress.loss_steps, 1),
            "tokens_per_second": bar.tokens_per_second(),
            **validation.metrics(),
        }
        log.write(row)
        with bar.paused():
            best = "  best" if is_best else ""
            self.tell(
                f"epoch {row['epoch']:.2f}  step {row['step']:,}  loss {row['train_loss']:.3f}  "
                f"{validation}  {row['tokens_per_second']:,.0f} tokens/s{best}"
            )
            for sample in validation.samples:
                self.tell(f"    {sample}")

    def _average_weights(self) -> None:
        """Give the model that is validated and kept the average that the optimizer holds."""
        averaged = self.averaged.trainable_variables
        for target, trained in zip(averaged, self.model.trainable_variables, strict=True):
            target.assign(trained)
        self.model.optimizer.finalize_variable_values(averaged)
        for variable in averaged:  # a copy: JAX gives the optimizer's arrays up at its next step
            variable.assign(keras.ops.convert_to_numpy(variable))

    def _save(self) -> None:
        save_checkpoint(self.run.latest, self.model, self.progress)


def _loss(config: TrainingConfig) -> keras.losses.Loss:
    if config.r_drop:
        return RDrop(config.r_drop, config.label_smoothing)
    return MaskedCrossEntropy(config.label_smoothing)


@contextmanager
def _stop_signals() -> Iterator[list[int]]:
    """A list that is empty until Ctrl-C or SIGTERM arrives."""
    received: list[int] = []
    if threading.current_thread() is not threading.main_thread():
        yield received  # only the main thread may listen to signals
        return

    def note(number: int, _frame: Any) -> None:
        received.append(number)

    previous = {s: signal.signal(s, note) for s in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield received
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
