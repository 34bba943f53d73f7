"""Every benchmark runs, at a tiny size."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from benchmarks import serving, train


def test_the_training_benchmark_runs(capsys: pytest.CaptureFixture) -> None:
    sizes = "batch 2 length 3 vocab-size 20 embedding-dim 4 encoder-units 4 decoder-units 4"
    words = f"{sizes} attention-units 4 repeats 2".split()
    train.main([f"--{name}={size}" for name, size in zip(words[::2], words[1::2], strict=True)])
    result = json.loads(capsys.readouterr().out)
    assert result["target_tokens_per_second"] > 0
    assert all(ratio > 0 for ratio in result["speed_over_autodiff"])
    assert result["matrix_product_gflop_per_second"] > 0


@pytest.mark.extra
@pytest.mark.skipif(not shutil.which("wrk"), reason="no wrk on the PATH")
def test_the_serving_benchmark_runs(saved_model: Path, capsys: pytest.CaptureFixture) -> None:
    serving.main(["--model", str(saved_model), "--seconds", "1", "--repeats", "1"])
    result = json.loads(capsys.readouterr().out)
    assert result["throughput_ratio"] > 0
    for name in ("batching", "no batching"):
        assert result[name]["8 clients"]["requests"] > 0
        assert result[name]["8 clients"]["lost"] == 0
