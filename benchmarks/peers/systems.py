"""Start the systems, and let them take turns."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "nmt-benchmarks"

# JoeyNMT asks for an old sentencepiece that has no wheels for new Pythons; it is not used here.
REQUIREMENTS: dict[str, list[str]] = {
    "nmt": [],
    "tutorial": [],
    "joeynmt": [
        "torch==2.13.0",
        "joeynmt==2.3.0",
        "importlib-metadata",
        "sentencepiece>=0.2",
        "setuptools<81",
    ],
    "opennmt-tf": ["tensorflow==2.13.1", "OpenNMT-tf==2.32.0", "setuptools<81"],
}


def python_of(system: str) -> str:
    """The interpreter that has a system; its environment is made from PyPI when first asked for."""
    if not REQUIREMENTS[system]:
        return sys.executable
    folder = CACHE / system
    if not (folder / "ready").exists():
        print(f"making an environment for {system} in {folder}", file=sys.stderr)
        venv.create(folder, with_pip=True, clear=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "-q"]
        subprocess.run([*pip, *REQUIREMENTS[system]], check=True)
        (folder / "ready").touch()
    return str(folder / "bin" / "python")


class System:
    """A system at work in a process of its own.

    Args:
        name: a key of `REQUIREMENTS`.
        task: `train` or `translate`: with the name, it says which script runs.
        spec: of the work; the same for all systems.
    """

    def __init__(self, name: str, task: str, spec: dict[str, Any]) -> None:
        self.name = name
        script = HERE / f"{name.replace('-', '_')}_{task}.py"
        threads = str(spec["threads"])
        env = {**os.environ, "OMP_NUM_THREADS": threads, "TF_CPP_MIN_LOG_LEVEL": "3"}
        env["TF_NUM_INTRAOP_THREADS"] = threads
        env["PYTHONPATH"] = str(HERE.parents[1]) if not REQUIREMENTS[name] else ""
        self.process = subprocess.Popen(
            [python_of(name), str(script)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if spec.get("loud") else subprocess.DEVNULL,
            text=True,
            env=env,
        )
        self._ask(spec)

    def round(self) -> float:
        """Target tokens a second, in one round."""
        found = self._ask("go")
        return found["tokens"] / found["seconds"]

    def close(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.wait()

    def _ask(self, value: Any) -> dict[str, Any]:
        assert self.process.stdin
        assert self.process.stdout
        print(json.dumps(value), file=self.process.stdin, flush=True)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.name} ended; set --loud to see why")
        return json.loads(line)


def take_turns(
    names: Sequence[str], task: str, spec: dict[str, Any], rounds: int
) -> dict[str, list[float]]:
    """Target tokens a second of each system, round by round, so that all meet the same machine."""
    systems = [System(name, task, spec) for name in names]
    try:
        for system in systems:
            system.round()  # compiles, and fills caches
        found = [[system.round() for system in systems] for _ in range(rounds)]
    finally:
        for system in systems:
            system.close()
    return dict(zip(names, map(list, zip(*found, strict=True)), strict=True))
