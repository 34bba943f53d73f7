"""Load what trainings kept: one model, or several as an ensemble."""

from __future__ import annotations

from collections.abc import Sequence

from nmt.ensemble import Ensemble
from nmt.errors import ModelError
from nmt.model import Seq2Seq
from nmt.run_folder import RunFolder
from nmt.training import build_model


def load_model(run: RunFolder) -> Seq2Seq:
    """The best model of a run, in float32: what is translated, evaluated and exported.

    Raises ModelError if the run has none yet, or one that is not of its config.
    """
    if not run.best.is_file():
        raise ModelError(f"{run.path}: no trained model there yet; train one with 'nmt train'.")
    model = build_model(run.load_config(), run.load_tokenizer().vocab_size, "float32")
    try:
        model.load_weights(run.best)
    except ValueError:
        raise ModelError(
            f"{run.best}: is not of the network in {run.config}. That file was changed, or another "
            "version of nmt trained it: restore the file, use that version, or train again."
        ) from None
    return model


def load_models(runs: Sequence[RunFolder]) -> Seq2Seq | Ensemble:
    """The best model of one run, or the ensemble of several.

    Raises ModelError if the runs have different tokenizers or directions.
    """
    first, *others = runs
    for other in others:
        if other.load_tokenizer().model != first.load_tokenizer().model:
            raise ModelError(
                f"{other.path} has another tokenizer than {first.path}: the models of an ensemble "
                "share one. Train the same data and tokenizer settings with another training.seed."
            )
        if other.load_config().data.directions != first.load_config().data.directions:
            raise ModelError(f"{other.path} has other data.directions than {first.path}.")
    models = [load_model(run) for run in runs]
    return Ensemble(models) if others else models[0]
