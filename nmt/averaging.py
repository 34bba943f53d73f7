"""The mean of the weights of several validations of one training."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from keras import ops

from nmt.corpus import parse_directions
from nmt.errors import ModelError
from nmt.files import replacing
from nmt.model import Seq2Seq
from nmt.run_folder import RunFolder
from nmt.trained import load_model
from nmt.validation import Validator


def choose(run: RunFolder, last: int | None, best: int | None) -> list[Path]:
    """The weights to average: of the `last` validations, or of the `best` by `training.metric`.

    All that were kept, without either. Raises ModelError if there are fewer than two.
    """
    kept = run.all_validated()
    if len(kept) < 2:
        raise ModelError(
            f"{run.path}: fewer than two validated models were kept; train with "
            "--set training.keep_validated=10."
        )
    if last:
        return kept[-last:]
    if best:
        losses = _losses(run)
        return sorted(sorted(kept, key=lambda path: losses[path])[:best])
    return kept


def average(run: RunFolder, paths: Sequence[Path], tell: Callable[[str], None]) -> bool:
    """Make the mean of the weights in `paths` the run's best model, if the dev set says that it is.

    Both are measured as in training, and compared by `training.metric`. `tell` is given what was
    measured. Returns whether the mean was kept.
    """
    config = run.load_config()
    model = load_model(run)
    dev = run.split("dev").head(config.training.dev_sentences)
    directions = parse_directions(config.data.directions)
    validator = Validator(model, run.load_tokenizer(), directions, dev, config.search)
    before = validator()
    tell(f"best so far: {before}")
    _assign_mean(model, paths)
    after = validator()
    tell(f"mean of {len(paths)}: {after}")
    metric = config.training.metric
    is_better = after.value(metric) > before.value(metric)
    if is_better:
        with replacing(run.best) as path:
            model.save_weights(path, overwrite=True)
    return is_better


def _assign_mean(model: Seq2Seq, paths: Sequence[Path]) -> None:
    sums: list[Any] = [0.0 for _ in model.weights]
    for path in paths:
        model.load_weights(path)
        sums = [s + ops.convert_to_numpy(w) for s, w in zip(sums, model.weights, strict=True)]
    for variable, total in zip(model.weights, sums, strict=True):
        variable.assign(total / len(paths))


def _losses(run: RunFolder) -> dict[Path, float]:
    """What to minimise on dev, by the file of each validation."""
    by_bleu = run.load_config().training.metric == "bleu"
    column, sign = ("dev_bleu", -1) if by_bleu else ("dev_loss", 1)
    with run.metrics.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return {run.validated(int(float(row["step"]))): sign * float(row[column]) for row in rows}
