"""The notebooks run from top to bottom, and are committed as they looked when they did."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

nbformat = pytest.importorskip("nbformat", reason="the extra 'test' is not installed")
nbclient = pytest.importorskip("nbclient", reason="the extra 'test' is not installed")

NOTEBOOKS = sorted((Path(__file__).parents[1] / "notebooks").glob("*.ipynb"))
SMALL = (
    "model.embedding_dim=32 model.encoder_units=32 model.decoder_units=32 model.attention_units=32 "
    "training.dev_sentences=20"
)
each = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def test_there_are_two() -> None:
    assert [path.stem for path in NOTEBOOKS] == ["demo", "your_own_corpus"]


@each
def test_it_imports_and_defines_no_classes(path: Path) -> None:
    cells = nbformat.read(path, 4).cells
    code = "\n".join(
        line
        for cell in cells
        if cell.cell_type == "code"
        for line in cell.source.splitlines()
        if not line.startswith(("%", "!"))
    )
    assert not [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.ClassDef)]


@each
def test_it_is_committed_with_its_outputs(path: Path) -> None:
    cells = [cell for cell in nbformat.read(path, 4).cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))
    assert any("image/png" in out.get("data", {}) for cell in cells for out in cell.outputs)
    assert path.stat().st_size < 600_000
    assert str(Path.home()) not in path.read_text("utf-8")


def make_small(cells: list[nbformat.NotebookNode]) -> None:
    """A small network shows in one epoch that the cells run; what it learns is for the reader."""
    overrides = f"training.max_epochs=1 {SMALL}".split()
    for shown, smaller in (
        ('load_config("phrasebook")', f'load_config("phrasebook", {overrides})'),
        ("training.max_epochs=12", " --set ".join(overrides)),
    ):
        for cell in cells:
            cell.source = cell.source.replace(shown, smaller)
    assert sum("max_epochs=1" in cell.source for cell in cells) == 1


@each
@pytest.mark.slow
@pytest.mark.timeout(900)
def test_it_runs_from_top_to_bottom(path: Path, tmp_path: Path) -> None:
    notebook = nbformat.read(path, 4)
    make_small([cell for cell in notebook.cells if cell.cell_type == "code"])
    client = nbclient.NotebookClient(
        notebook,
        timeout=600,
        kernel_name="python3",
        resources={"metadata": {"path": str(tmp_path)}},
    )
    client.execute()  # raises at the first cell that fails
    printed = [
        out.text for cell in notebook.cells for out in cell.get("outputs", []) if "text" in out
    ]
    assert "BLEU" in "".join(printed)
