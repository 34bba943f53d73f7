"""A small trained model on the phrasebook, shared by all tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright
from serving import Served, serving

from nmt.quiet import load_backend

if "PYTEST_XDIST_WORKER" in os.environ:  # workers share the cores: more threads only wait
    os.environ.setdefault("TF_NUM_INTRAOP_THREADS", "1")
load_backend()

from nmt.config import Config  # noqa: E402
from nmt.config_file import parse_config  # noqa: E402
from nmt.preparation import prepare  # noqa: E402
from nmt.run_folder import RunFolder  # noqa: E402
from nmt.saved_model import SavedModelTranslator  # noqa: E402

# A property's first examples show most; a busy machine must not fail one by its time.
settings.register_profile("nmt", max_examples=20, deadline=None)
settings.load_profile("nmt")
SHARED_DATA = Path(__file__).parents[2] / "shared" / "data"
SMALL = {
    "data": {
        "directions": ["en-es", "es-en"],
        "train": "embedded:phrasebook/train",
        "dev": "embedded:phrasebook/dev",
        "test": "embedded:phrasebook/test",
    },
    "tokenizer": {"vocab_size": 400},
    "model": {
        "embedding_dim": 32,
        "encoder_units": 32,
        "encoder_layers": 2,
        "decoder_units": 48,
        "attention_units": 32,
        "dropout": 0.1,
        "layer_normalization": True,
    },
    "training": {
        "max_epochs": 1,
        "batch_tokens": 1500,
        "learning_rate": 1e-2,
        "warmup_steps": 10,
        "dev_sentences": 40,
        "ema": 0.9,
        "precision": "float32",
    },
    "search": {"beam_size": 3, "coverage_penalty": 0.1, "pruning": 2.0},
}


HERE = (None, "", "localhost", "127.0.0.1", "0.0.0.0", "::1")
called_out: list[str] = []


def note_calls(event: str, arguments: tuple) -> None:
    if event == "socket.getaddrinfo" and arguments[0] not in HERE:
        called_out.append(str(arguments[0]))


sys.addaudithook(note_calls)


@pytest.fixture(autouse=True)
def nothing_calls_out() -> Iterator[None]:
    """Text that must stay in house does: no test makes this process look for another machine."""
    yield
    found = set(called_out)
    called_out.clear()
    assert not found


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The slow tests first, so that no worker ends with a long one while the other has none."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def small_config(**sections: dict[str, object]) -> Config:
    """The small config with some keys of its sections replaced."""
    tree = {name: dict(keys) | sections.get(name, {}) for name, keys in SMALL.items()}
    return parse_config(tree, "test")


def run_nmt(*arguments: str, cwd: Path, stdin: str = "", **env: str) -> subprocess.CompletedProcess:
    """Run the command as a user does, in a new process."""
    return subprocess.run(
        [sys.executable, "-m", "nmt", *arguments],
        cwd=cwd,
        input=stdin.encode(),
        capture_output=True,
        env={**os.environ, **env},
        timeout=300,
    )


@pytest.fixture(scope="session")
def prepared_run(tmp_path_factory: pytest.TempPathFactory) -> RunFolder:
    run = RunFolder(tmp_path_factory.mktemp("prepared") / "run")
    prepare(small_config(), run, lambda line: None)
    return run


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that the first worker to need it fills, for all."""
    root = factory.getbasetemp()
    folder = (root.parent if "PYTEST_XDIST_WORKER" in os.environ else root) / f"shared-{name}"
    with FileLock(f"{folder}.lock"):
        if not folder.exists():
            make(folder.with_name("making"))
            folder.with_name("making").rename(folder)
    return folder


@pytest.fixture(scope="session")
def trained_run(tmp_path_factory: pytest.TempPathFactory) -> RunFolder:
    def make(folder: Path) -> None:
        from nmt.training import train

        run = RunFolder(folder / "run")
        config = small_config()
        prepare(config, run, lambda line: None)
        train(config, run, resume=False, tell=lambda line: None)

    return RunFolder(made_once(tmp_path_factory, "trained", make) / "run")


@pytest.fixture(scope="session")
def saved_model(trained_run: RunFolder, tmp_path_factory: pytest.TempPathFactory) -> Path:
    def make(folder: Path) -> None:
        from nmt.export import export_saved_model

        (folder / "small" / "7").mkdir(parents=True)  # an older version, so that this one is 8
        export_saved_model([trained_run], folder / "small", lambda line: None)

    return made_once(tmp_path_factory, "saved_models", make) / "small" / "8"


@pytest.fixture(scope="session")
def litert_model(trained_run: RunFolder, tmp_path_factory: pytest.TempPathFactory) -> Path:
    def make(folder: Path) -> None:
        from nmt.export import export_litert

        (folder / "small" / "7").mkdir(parents=True)
        export_litert([trained_run], folder / "small", lambda line: None)

    return made_once(tmp_path_factory, "litert", make) / "small" / "8"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    if not SHARED_DATA.is_dir():
        pytest.skip(f"the corpora are not at {SHARED_DATA}")
    return SHARED_DATA


@pytest.fixture(scope="session")
def gateway(saved_model: Path) -> Iterator[Served]:
    """`nmt serve` with the small model, and the default settings."""
    with serving(saved_model.parent, "--poll-s", 0.5) as served:
        yield served


@pytest.fixture(scope="session")
def translator(saved_model: Path) -> SavedModelTranslator:
    return SavedModelTranslator(saved_model)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium:
        pytest.skip("no chromium on the PATH")
    options = (
        "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
        "--disable-component-update --disable-sync"
    )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=options.split())
        yield browser
        browser.close()
