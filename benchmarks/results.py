"""What a benchmark found: a table to read, and JSON with the machine that it ran on."""

from __future__ import annotations

import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

FLAGS = ("avx2", "avx512f", "avx512_vnni", "avx512_bf16", "amx_bf16", "amx_int8")

Row = Mapping[str, Any]


def report(title: str, rows: Sequence[Row], path: Path | None, **more: Any) -> None:
    """Print the rows as a Markdown table; write them and the machine to `path`, if it is given."""
    facts = machine()
    flags = ", ".join(facts["flags"])
    print(f"{title}\n\n{facts['date']}, {facts['cores']} cores, {facts['cpu']} ({flags})\n")
    names = list(rows[0])
    print("| " + " | ".join(names) + " |")
    print("|" + "---|" * len(names))
    for row in rows:
        print("| " + " | ".join(f"{row[name]}" for name in names) + " |")
    for name, value in more.items():
        print(f"\n{name.replace('_', ' ')}: {value}")
    if path:
        found = {"title": title, "machine": facts, "rows": list(rows), **more}
        path.write_text(json.dumps(found, indent=1) + "\n", "utf-8")


def machine() -> dict[str, Any]:
    """What the figures depend on."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.is_file() else []
    known = dict(line.split("\t: ") for line in lines if "\t: " in line)
    own = set(next((line for line in lines if line.startswith("flags")), "").split())
    return {
        "date": date.today().isoformat(),
        "cpu": known.get("model name", platform.processor()).strip() or platform.machine(),
        "flags": [flag for flag in FLAGS if flag in own],
        "cores": len(os.sched_getaffinity(0)),
        "versions": {name: version(name) for name in ("tensorflow", "keras", "numpy")},
        "python": platform.python_version(),
    }


def seconds_of(work: Callable[[], Any], repeats: int) -> list[float]:
    """How long each call took, after two that compile."""
    for _ in range(2):
        work()
    seconds = []
    for _ in range(repeats):
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return seconds


def megabytes(peak: int) -> int:
    """`ru_maxrss`, which is in kilobytes, and on macOS in bytes."""
    return round(peak / (1024**2 if sys.platform == "darwin" else 1024))


def spread(values: Sequence[float], digits: int = 2) -> str:
    """The median, and the least and the most."""
    low, middle, high = min(values), statistics.median(values), max(values)
    return f"{middle:,.{digits}f} ({low:,.{digits}f} to {high:,.{digits}f})"
