"""Load on `nmt serve`: sentences a second and latency, with and without batching.

    python -m benchmarks.serving [--seconds 15] [--clients 1 8 64] [--model saved_models/en-es …]

Each client (wrk, from its own package) sends one sentence of `tests/everyday.tsv` at a time and
waits for its greedy translation, by REST. "Without batching" is `--max-batch 1`. Models and
settings take turns, and each is warmed first. Prints JSON, by model; latencies are in milliseconds.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
READY = re.compile(r"serving (\S+): (http://\S+)/ and gRPC on (\d+)")
SETTINGS = {"batching": [], "no batching": ["--max-batch", "1"]}


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print one JSON object."""
    options = _parser().parse_args(arguments)
    if not shutil.which("wrk"):
        sys.exit("wrk is not on the PATH; it is in Debian's package of that name")
    lines = (ROOT / "tests" / "everyday.tsv").read_text("utf-8").splitlines()
    with tempfile.NamedTemporaryFile("w", suffix=".json") as sentences:
        sentences.writelines(json.dumps(line.split("\t")[0]) + "\n" for line in lines)
        sentences.flush()
        os.environ["SENTENCES"] = sentences.name
        results = {model: _measure_settings(model, options) for model in options.model}
    print(json.dumps(results, indent=1))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", nargs="+", default=[str(ROOT / "saved_models" / "en-es")])
    parser.add_argument("--seconds", type=int, default=15, help="of each measurement")
    parser.add_argument("--repeats", type=int, default=3, help="the median counts")
    parser.add_argument("--clients", type=int, nargs="+", default=[1, 8, 64])
    return parser


def _measure_settings(model: str, options: argparse.Namespace) -> dict[str, Any]:
    found = {name: _measure(model, more, options) for name, more in SETTINGS.items()}
    most = f"{max(options.clients)} clients"
    with_batches, without = (found[name][most]["per_second"] for name in SETTINGS)
    return {"throughput_ratio": round(with_batches / without, 2), **found}


def _measure(model: str, more: list[str], options: argparse.Namespace) -> dict[str, Any]:
    command = [sys.executable, "-m", "nmt", "serve", model, "--port", "0"]
    process = subprocess.Popen(
        [*command, "--grpc-port", "0", *more], stderr=subprocess.PIPE, text=True
    )
    assert process.stderr
    try:
        found = next(filter(None, map(READY.search, process.stderr)))
        with open(os.devnull, "w") as sink:  # the log must not fill its pipe
            drain = subprocess.Popen(["cat"], stdin=process.stderr, stdout=sink)
        url = f"{found[2]}/v1/models/{found[1]}:predict"
        _load(url, max(options.clients), max(1, options.seconds // 3))  # warm-up
        before = _memory(process.pid)
        result: dict[str, Any] = {
            f"{clients} clients": _median(
                [_load(url, clients, options.seconds) for _ in range(options.repeats)]
            )
            for clients in options.clients
        }
        result["memory_growth"] = round(_memory(process.pid) / before - 1, 3)
        return result
    finally:
        process.terminate()
        process.wait()
        drain.wait()


def _load(url: str, clients: int, seconds: int) -> dict[str, float]:
    script = Path(__file__).with_suffix(".lua")
    command = ["wrk", "-t1", f"-c{clients}", f"-d{seconds}s", "--timeout", "30s", "-s", str(script)]
    done = subprocess.run([*command, url], capture_output=True, text=True, check=True)
    found = re.search(r"RESULT (.*)", done.stdout)
    assert found, done.stdout
    return json.loads(found[1])


def _median(runs: list[dict[str, float]]) -> dict[str, float]:
    """The median of the runs, and all that was asked and lost."""
    result = {key: round(statistics.median(run[key] for run in runs), 1) for key in runs[0]}
    result["per_second"] = round(
        statistics.median(run["requests"] / run["seconds"] for run in runs), 1
    )
    for key in ("requests", "lost"):
        result[key] = sum(run[key] for run in runs)
    del result["seconds"]
    return result


def _memory(pid: int) -> int:
    text = Path(f"/proc/{pid}/status").read_text()
    return int(re.findall(r"VmRSS:\s+(\d+)", text)[0])


if __name__ == "__main__":
    main()
