"""The documentation: it builds strictly, loads nothing from elsewhere, and all it shows runs."""

from __future__ import annotations

import inspect
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from documents import ROOT, blocks, prepare_folder, run_document

import nmt
from nmt import plotting
from nmt.run_folder import RunFolder

PAGES = sorted((ROOT / "docs").glob("*.md"))
WITH_CODE = [page for page in PAGES if blocks(page.read_text("utf-8"))]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy, so that the tree stays as it is."""
    root = tmp_path_factory.mktemp("docs")
    shutil.copytree(ROOT / "docs", root / "docs")
    shutil.copy(ROOT / "zensical.toml", root)
    (root / "nmt").symlink_to(ROOT / "nmt")
    done = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--strict"],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "griffe" not in done.stdout + done.stderr, "a docstring does not fit its function"
    return root / "site"


@pytest.mark.slow
def test_it_builds_and_every_page_is_in_it(site: Path) -> None:
    for page in PAGES:
        folder = site if page.stem == "index" else site / page.stem
        assert (folder / "index.html").is_file()


@pytest.mark.slow
def test_it_loads_nothing_from_elsewhere(site: Path) -> None:
    for page in site.rglob("*.html"):
        for tag in re.findall(r"<(?:link|script|img|iframe)\b[^>]*>", page.read_text("utf-8")):
            assert not re.search(r'(?:src|href)="(?:https?:)?//', tag), f"{page}: {tag}"


@pytest.mark.slow
@pytest.mark.timeout(1500)
@pytest.mark.parametrize("page", WITH_CODE, ids=lambda page: page.stem)
def test_everything_it_shows_runs(
    page: Path, tmp_path: Path, trained_run: RunFolder, saved_model: Path
) -> None:
    text = page.read_text("utf-8")
    prepare_folder(tmp_path, text, trained_run.path, saved_model)
    run_document(text, tmp_path)
    if page.stem == "gpu":
        lines = (tmp_path / "runs" / "on-jax" / "metrics.tsv").read_text().splitlines()[1:]
        losses = [float(line.split("\t")[4]) for line in lines]
        assert losses[-1] < losses[0]


def test_only_languages_that_run_are_shown() -> None:
    """A block of another kind would be shown and never tried."""
    for page in PAGES:
        for language, code in blocks(page.read_text("utf-8")):
            assert language in ("sh", "python") or re.match(r"# \S+\.yaml\n", code), page


def test_every_public_name_is_described() -> None:
    text = (ROOT / "docs" / "api.md").read_text("utf-8")
    shown = set(re.findall(r"^::: nmt\.[\w.]*?(\w+)$", text, re.M))
    assert set(nmt.__all__) - {"Config"} <= shown  # its keys have a page of their own
    drawn = {
        name
        for name, value in inspect.getmembers(plotting, inspect.isfunction)
        if value.__module__ == plotting.__name__ and not name.startswith("_")
    }
    assert drawn <= shown
    for name in drawn - {"fonts_for"}:
        assert (ROOT / "docs" / "pictures" / f"{name}.svg").is_file()


def test_its_table_of_sizes_is_the_code_s() -> None:
    from nmt.auto_config import SIZES

    rows = re.findall(r"^\| (?:up to|more).*$", (ROOT / "docs/small-data.md").read_text(), re.M)
    assert len(rows) == len(SIZES)
    for row, size in zip(rows, SIZES, strict=True):
        numbers = row.replace(",", "")
        chosen = dict(override.split("=") for override in size.overrides)
        for key in ("tokenizer.vocab_size", "model.dropout", "training.max_epochs"):
            assert re.search(rf"\b{re.escape(chosen[key])}\b", numbers), (row, key)
