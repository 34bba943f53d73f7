"""`python -m benchmarks NAME [OPTIONS]`: print a table, and write it as JSON with `--json FILE`."""

from __future__ import annotations

import sys
from importlib import import_module

NAMES = (
    "train",
    "gradients",
    "profile",
    "translate",
    "latency",
    "startup",
    "memory",
    "corpus",
    "device",
    "scaling",
    "serving",
    "multi30k",
    "sizes",
)


def main() -> None:
    """Run the benchmark that the first argument names."""
    if len(sys.argv) < 2 or sys.argv[1] not in NAMES:
        sys.exit(f"usage: python -m benchmarks {{{'|'.join(NAMES)}}} [--help]")
    import_module(f"benchmarks.{sys.argv[1]}").main(sys.argv[2:])


if __name__ == "__main__":
    main()
