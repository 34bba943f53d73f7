"""Train a translator on your own parallel sentences, and use it.

Names are imported when they are first used: `import nmt` loads neither TensorFlow nor Keras.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_HOMES = {
    "Config": "nmt.config",
    "load_config": "nmt.config_file",
    "RunFolder": "nmt.run_folder",
    "prepare": "nmt.preparation",
    "train": "nmt.training",
    "load_model": "nmt.trained",
    "load_models": "nmt.trained",
    "Seq2Seq": "nmt.model",
    "Ensemble": "nmt.ensemble",
    "ModelTranslator": "nmt.model_translator",
    "SavedModelTranslator": "nmt.saved_model",
    "Translation": "nmt.translation",
    "evaluate": "nmt.evaluation",
    "LiteRTTranslator": "nmt.litert_translator",
    "export_saved_model": "nmt.export",
    "export_litert": "nmt.export",
}
__all__ = [*_HOMES]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'nmt' has no attribute '{name}'")
