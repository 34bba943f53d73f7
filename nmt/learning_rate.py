"""The learning rate of each step."""

from __future__ import annotations

import math

from nmt.checkpoint import Progress
from nmt.config import TrainingConfig


def learning_rate(config: TrainingConfig, progress: Progress, steps_per_epoch: int) -> float:
    """The rate of the step after `progress`: warm-up, then the schedule."""
    step = progress.step + 1
    rate = config.learning_rate * min(1.0, step / max(config.warmup_steps, 1))
    if config.schedule == "cosine":
        total = config.max_epochs * steps_per_epoch
        done = max(0, step - config.warmup_steps) / max(1, total - config.warmup_steps)
        return rate * 0.5 * (1 + math.cos(math.pi * min(done, 1.0)))
    if config.schedule == "inverse-sqrt":
        return rate * min(1.0, math.sqrt(max(config.warmup_steps, 1) / step))
    return rate * progress.rate_factor


def after_validation(config: TrainingConfig, progress: Progress, value: float, loss: float) -> bool:
    """Note a validation in `progress`. Returns whether it is the best.

    As long as the loss falls, patience does not run out: a model that has only begun to learn has
    a BLEU of luck alone.

    Args:
        config, progress: of the training.
        value: of the chosen metric on dev; larger is better.
        loss: on dev, in nats a piece.
    """
    is_best = progress.best is None or value > progress.best
    is_better = is_best or loss < progress.least_loss
    progress.least_loss = min(loss, progress.least_loss)
    if is_best:
        progress.best = value
    if is_better:
        progress.bad_validations = progress.rate_wait = 0
        return is_best
    progress.bad_validations += 1
    progress.rate_wait += 1
    if progress.rate_wait >= config.plateau_patience:
        progress.rate_factor /= 2
        progress.rate_wait = 0
    return False
