"""The tree stays readable: imports run one way, functions fit on a screen."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "nmt"
MODULES = sorted(PACKAGE.rglob("*.py"))

# From the ground up: a module imports only from lower layers, or from earlier in its own.
LAYERS = [
    {"special_tokens", "capitals", "errors", "quiet", "progress", "recipes", "sentences"},
    {"files"},
    {
        "layers",
        "losses",
        "optimizer",
        "config",
        "precision",
        "scoring",
        "line_stream",
        "shapes",
    },
    {"model", "corpus", "tokenizer", "auto_config", "config_file"},
    {"ensemble", "noise", "signatures"},
    {"likelihood", "grouping", "search", "batches", "translation", "run_folder"},
    {"piece_translator"},
    {
        "checkpoint",
        "metrics_log",
        "model_translator",
        "preparation",
        "stored_weights",
        "litert_translator",
    },
    {
        "learning_rate",
        "minimum_risk",
        "plotting",
        "validation",
        "compiled_search",
        "greedy_stream",
        "warm_up",
    },
    {"exported", "native_session"},
    {"translator", "saved_model", "native_translator"},
    {"training"},
    {"trained"},
    {"export", "models"},
    {"serving", "inspection"},
    {
        "averaging",
        "distillation",
        "evaluation",
        "experiment",
        "search_tuning",
        "translate_command",
    },
    {"arguments"},
    {"cli"},
    {"__main__"},
]
WITH_TENSORFLOW = {
    "stored_weights",
    "compiled_search",
    "greedy_stream",
    "translator",
    "saved_model",
    "export",
    "warm_up",
    "serving",
}
LONGEST_FUNCTION = 60


def _room(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[0]


def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found


def _level(room: str) -> int:
    return next(i for i, layer in enumerate(LAYERS) if room in layer)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_downward(path: Path) -> None:
    room = _room(path)
    if room == "__init__":
        return
    for name in _imports(path):
        if name.startswith("nmt.") and (other := name.split(".")[1]) != room:
            assert _level(other) < _level(room), f"{room} must not import {other}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_tensorflow_only_where_it_is_the_subject(path: Path) -> None:
    uses = {name.split(".")[0] for name in _imports(path)} & {"tensorflow", "tensorflow_text"}
    assert not uses or _room(path) in WITH_TENSORFLOW


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_functions_fit_on_a_screen(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef):
            length = node.end_lineno - node.lineno + 1  # type: ignore[operator]
            assert length <= LONGEST_FUNCTION, f"{node.name} has {length} lines"


def test_layers_know_nothing_of_the_rest() -> None:
    for path in (PACKAGE / "layers").glob("*.py"):
        assert all(n.startswith("nmt.layers") for n in _imports(path) if n.startswith("nmt"))


@pytest.mark.parametrize("statement", ["import nmt", "import nmt.cli; nmt.cli.parser()"])
def test_import_is_light(statement: str) -> None:
    check = (
        f"import sys; {statement}; "
        "heavy = {'tensorflow', 'keras', 'jax', 'datasets', 'numpy'} & set(sys.modules); "
        "sys.exit(str(heavy) if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_public_names_resolve() -> None:
    import nmt

    for name in nmt.__all__:
        assert getattr(nmt, name).__doc__
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = nmt.nothing
