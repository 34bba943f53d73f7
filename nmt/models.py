"""Find and open a model, whatever its kind: a run folder or a SavedModel."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from nmt.corpus import Direction, parse_directions
from nmt.errors import ModelError, UsageError
from nmt.litert_translator import NETWORK, LiteRTTranslator
from nmt.run_folder import RunFolder
from nmt.translation import AnyTranslator

if TYPE_CHECKING:
    from nmt.model_translator import ModelTranslator
    from nmt.native_translator import NativeTranslator

SAVED_MODELS = Path("saved_models")
SHIPPED = "en-es"  # the model that comes with the project


def find_model(path: Path | None) -> Path:
    """The folder of a model: of a run, or of an export's version (the newest, if not named).

    Without a path, the SavedModel in `saved_models/` that was written last; where the user has
    made none, the shipped one.

    Raises ModelError if there is none.
    """
    if path is None:
        own = [model for model in _folders(SAVED_MODELS) if model.name != SHIPPED]
        versions = [version for model in own for version in _versions(model)]
        if versions := [version for version in versions if not is_litert(version)]:
            return max(versions, key=lambda version: version.stat().st_mtime)
        path = shipped_models() / SHIPPED
    if _is_export(path) or (path / "config.yaml").is_file():
        return path
    if versions := _versions(path):
        return max(versions, key=lambda version: int(version.name))
    raise ModelError(f"{path}: neither a run folder nor a SavedModel nor a LiteRT model.")


def is_litert(path: Path) -> bool:
    """Whether a folder holds a LiteRT model."""
    return (path / NETWORK).is_file()


def shipped_models() -> Path:
    """Where the shipped model is: inside an installed package, or in the source tree."""
    package = Path(__file__).parent
    installed = package / SAVED_MODELS
    return installed if installed.is_dir() else package.parent / SAVED_MODELS


def open_translator(paths: Sequence[Path]) -> AnyTranslator:
    """The translator of a folder that `find_model` returned; of several runs, their ensemble.

    Raises ModelError if one of several is an export.
    """
    for path in paths:
        if _is_export(path):
            if len(paths) > 1:
                raise ModelError(
                    f"{path}: an export cannot join an ensemble; name run folders, or export "
                    "them together."
                )
            if is_litert(path):
                return LiteRTTranslator(path)
            from nmt.saved_model import SavedModelTranslator

            return SavedModelTranslator(path)
    return open_run([RunFolder(path) for path in paths])


def fingerprint(path: Path) -> str:
    """What tells the weights in a folder that `find_model` returned from all others."""
    weights = sorted(path.rglob("*")) if _is_export(path) else [RunFolder(path).best]
    digest = blake2b(digest_size=8)
    for file in filter(Path.is_file, weights):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def open_native(path: Path, with_attention: bool) -> NativeTranslator | None:
    """A translator that starts quickly, if it can: of a SavedModel, where TensorFlow has it."""
    if not (path / "saved_model.pb").is_file():
        return None
    from nmt import native_session
    from nmt.native_translator import NativeTranslator

    return NativeTranslator(path, with_attention) if native_session.is_available() else None


def open_run(runs: Sequence[RunFolder]) -> ModelTranslator:
    """The translator of a run, or of the ensemble of several.

    The search settings are those of the first.
    """
    from nmt.model_translator import ModelTranslator
    from nmt.trained import load_models

    config = runs[0].load_config()
    return ModelTranslator(
        load_models(runs),
        runs[0].load_tokenizer(),
        parse_directions(config.data.directions),
        config.search,
    )


def choose_direction(directions: Sequence[Direction], target: str | None) -> Direction:
    """The direction into `target`; without one, the first.

    Raises UsageError if the model does not translate into it.
    """
    if target is None:
        return directions[0]
    for direction in directions:
        if direction.target == target:
            return direction
    known = ", ".join(direction.target for direction in directions)
    raise UsageError(f"--to {target}: this model translates into {known}.")


def _folders(path: Path) -> list[Path]:
    return [child for child in path.iterdir() if child.is_dir()] if path.is_dir() else []


def _versions(model: Path) -> list[Path]:
    return [child for child in _folders(model) if child.name.isdigit() and _is_export(child)]


def _is_export(path: Path) -> bool:
    return is_litert(path) or (path / "saved_model.pb").is_file()
