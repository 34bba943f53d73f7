"""Everything a resumed training needs, in one file that is replaced in one step."""

from __future__ import annotations

import dataclasses
import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from nmt.errors import ModelError
from nmt.files import replacing


@dataclass
class Progress:
    """Where a training stands."""

    epoch: int = 0
    batch: int = 0  # batches of the epoch that are done
    step: int = 0  # updates of the weights
    loss_sum: float = 0.0  # of the steps since the last validation
    loss_steps: int = 0
    best: float | None = None  # value of the best validation; larger is better
    least_loss: float = math.inf  # of all validations
    bad_validations: int = 0  # since the last that was better in one of both
    rate_factor: float = 1.0  # what plateaus left of the learning rate
    rate_wait: int = 0  # validations without improvement since the rate was last halved
    seconds: float = 0.0  # spent training


def save_checkpoint(path: Path, model: keras.Model, progress: Progress) -> None:
    """Write the weights, the dropout's and the optimizer's state, and `progress`."""
    header = np.array(json.dumps(dataclasses.asdict(progress)))
    arrays: dict[str, Any] = {"progress": header}
    for name, variable in _variables(model).items():
        arrays[name] = keras.ops.convert_to_numpy(variable)
    with replacing(path) as temporary, temporary.open("wb") as file:
        np.savez(file, **arrays)


def load_checkpoint(path: Path, model: keras.Model) -> Progress:
    """Restore what `save_checkpoint` wrote into a compiled and built model.

    Raises ModelError if the file is missing or is of a model of other sizes.
    """
    if not path.is_file():
        raise ModelError(f"{path}: nothing to resume from; train without --resume first.")
    with np.load(path) as arrays:
        progress = Progress(**json.loads(str(arrays["progress"])))
        for name, variable in _variables(model).items():
            if name not in arrays or arrays[name].shape != tuple(variable.shape):
                raise ModelError(
                    f"{path}: was saved by a model of other settings; resume with the config.yaml "
                    "beside it."
                )
            variable.assign(arrays[name])
    return progress


def _variables(model: keras.Model) -> dict[str, keras.Variable]:
    # Numbered, not named: Keras's names depend on what else a process has built.
    metrics = {id(variable) for variable in model.metrics_variables}
    kept = [v for v in model.variables if id(v) not in metrics]
    named = {f"model/{i:03d}": variable for i, variable in enumerate(kept)}
    optimizer = model.optimizer.variables
    return named | {f"optimizer/{i:03d}": variable for i, variable in enumerate(optimizer)}
