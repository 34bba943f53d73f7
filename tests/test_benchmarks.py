"""Every benchmark runs, at a tiny size."""

from __future__ import annotations

import json
import shutil
import sys
from importlib import import_module
from pathlib import Path

import pytest

from benchmarks import __main__, gradients, sentences, serving, sizes
from benchmarks.peers.systems import CACHE, REQUIREMENTS
from benchmarks.results import spread

SIZES = "batch 2 length 3 vocab-size 20 embedding-dim 4 encoder-units 4 decoder-units 4"
TINY = [
    f"--{word}" if place % 2 == 0 else word
    for place, word in enumerate(f"{SIZES} attention-units 4".split())
]


def report(name: str, arguments: list[str], folder: Path) -> list[dict]:
    path = folder / "found.json"
    import_module(f"benchmarks.{name}").main([*arguments, "--json", str(path)])
    found = json.loads(path.read_text())
    assert found["machine"]["cores"] > 0
    return found["rows"]


@pytest.mark.extra  # tests/test_layers.py has what it measures
def test_the_benchmark_of_gradients_runs(capsys: pytest.CaptureFixture) -> None:
    gradients.main([*TINY, "--repeats", "2"])
    result = json.loads(capsys.readouterr().out)
    assert result["target_tokens_per_second"] > 0
    assert all(ratio > 0 for ratio in result["speed_over_autodiff"])
    assert result["matrix_product_gflop_per_second"] > 0


@pytest.mark.extra  # as above
def test_a_step_is_profiled(tmp_path: Path) -> None:
    rows = report("profile", [*TINY, "--steps", "1", "--threads", "0"], tmp_path)
    parts = {row["part"] for row in rows}
    assert {"loss", "decoder's loop", "all loops, backward"} <= parts


OURS = pytest.param("nmt", marks=pytest.mark.slow)
OTHERS = [pytest.param(name, marks=pytest.mark.extra) for name in REQUIREMENTS if name != "nmt"]


@pytest.mark.parametrize("system", [OURS, *OTHERS])
def test_every_system_trains(
    system: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if REQUIREMENTS[system] and not (CACHE / system / "ready").exists():
        pytest.skip(f"no environment for {system}: 'python -m benchmarks train' makes it")
    (row,) = report(
        "train", ["--systems", system, *TINY, "--steps", "1", "--rounds", "1"], tmp_path
    )
    assert row["system"] == system
    assert "| system |" in capsys.readouterr().out


@pytest.mark.slow
def test_translation_is_measured(saved_model: Path, tmp_path: Path) -> None:
    few = ["--sentences", "20", "--peer-sentences", "0", "--rounds", "1", "--beam-sizes", "1"]
    (row,) = report("translate", ["--model", str(saved_model), *few], tmp_path)
    assert row["system"] == f"{saved_model}, greedy"


@pytest.mark.extra
def test_a_peer_translates(saved_model: Path, tmp_path: Path) -> None:
    if not (CACHE / "joeynmt" / "ready").exists():
        pytest.skip("no environment for joeynmt: 'python -m benchmarks translate' makes it")
    few = ["--sentences", "20", "--peer-sentences", "20", "--rounds", "1", "--beam-sizes", "1"]
    assert len(report("translate", ["--model", str(saved_model), *few], tmp_path)) == 2


def test_latency_is_measured(saved_model: Path, tmp_path: Path) -> None:
    few = ["--model", str(saved_model), "--calls", "3", "--cores", "99"]
    rows = report("latency", few, tmp_path)
    assert [row["search"] for row in rows] == ["greedy", "beam 5"]
    assert all(float(row["p50"]) <= float(row["p99"]) for row in rows)


@pytest.mark.extra  # whole commands, which other tests run
def test_startup_is_measured(tmp_path: Path) -> None:
    rows = report("startup", ["--repeats", "1"], tmp_path)
    assert "nmt --help" in [row["command"] for row in rows]


def test_memory_is_measured(saved_model: Path, tmp_path: Path) -> None:
    (row,) = report("memory", ["--lines", "3", "--model", str(saved_model)], tmp_path)
    assert row["peak, MB"] > 50


@pytest.mark.extra  # whole commands, which other tests run
def test_a_large_corpus_is_measured(tmp_path: Path) -> None:
    small = [f"model.{part}={8}" for part in ("embedding_dim", "encoder_units", "decoder_units")]
    settings = [word for setting in small for word in ("--set", setting)]
    few = ["--pairs", "3000", "--validate-every", "2", "--plots", str(tmp_path)]
    (row,) = report("corpus", [*few, *settings], tmp_path)
    assert (tmp_path / "corpus.svg").read_text().startswith("<?xml")
    assert row["nmt train, peak MB"] > row["nmt prepare, peak MB"] > 50


@pytest.mark.extra  # what it runs, others test
def test_a_device_is_measured(tmp_path: Path) -> None:
    few = ["--batches", "2", "--unit", "8", "--vocab-size", "50", "--product", "64"]
    rows = report("device", [*few, "--repeats", "2"], tmp_path)
    assert [row["sizes"] for row in rows] == ["base (8/16)", "double (16/32)"]
    assert all(float(row["searched sentences/s"].split()[0].replace(",", "")) > 0 for row in rows)


@pytest.mark.extra  # no part of the product
def test_scaling_is_measured_and_drawn(tmp_path: Path) -> None:
    few = ["--repeats", "1", "--largest", "4", "--plots", str(tmp_path)]
    rows = report("scaling", few, tmp_path)
    assert {row["what"] for row in rows} >= {"beam size", "sentences a call"}
    assert all(row["peak, MB"] > 50 for row in rows)
    assert (tmp_path / "scaling.svg").read_text().startswith("<?xml")


@pytest.mark.extra
@pytest.mark.skipif(not shutil.which("wrk"), reason="no wrk on the PATH")
def test_the_serving_benchmark_runs(saved_model: Path, capsys: pytest.CaptureFixture) -> None:
    serving.main(["--model", str(saved_model), "--seconds", "1", "--repeats", "1"])
    result = json.loads(capsys.readouterr().out)[str(saved_model)]
    assert result["throughput_ratio"] > 0
    for name in ("batching", "no batching"):
        assert result[name]["8 clients"]["requests"] > 0
        assert result[name]["8 clients"]["lost"] == 0


def test_the_published_scale_is_that_of_the_official_references(shared_data: Path) -> None:
    """The references themselves, brought to that form, are the official files, line by line."""
    from benchmarks.multi30k import _lines, as_published

    folder = shared_data / "multi30k-en-de"
    ours = as_published(_lines(folder / "test2016.de.gz"))
    assert ours == _lines(folder / "test2016.lc.norm.tok.de.gz")


@pytest.mark.extra  # whole commands, which other tests run
def test_samples_of_several_sizes_are_trained_on(
    shared_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NMT_DATA", str(shared_data))
    small = [f"model.{part}=8" for part in ("embedding_dim", "encoder_units", "decoder_units")]
    settings = [
        word for setting in [*small, "training.max_epochs=1"] for word in ("--set", setting)
    ]
    folder = ["--folder", str(tmp_path)]
    (first,) = report("sizes", ["--pairs", "400", *folder, *settings], tmp_path)
    again, larger = report("sizes", ["--pairs", "400", "500", *folder, *settings], tmp_path)
    assert {**again, "minutes": 0} == {**first, "minutes": 0}  # it is not trained again
    assert larger["pairs"] == "500"


def test_a_sample_begins_with_the_smaller_one(shared_data: Path, tmp_path: Path) -> None:
    for pairs in (50, 80):
        sizes.draw(shared_data / "tatoeba-en-es" / "train", pairs, tmp_path / str(pairs))
    for side in sizes.SIDES:
        smaller, larger = (
            (tmp_path / str(pairs) / f"train.{side}").read_text("utf-8").splitlines()
            for pairs in (50, 80)
        )
        assert larger[:50] == smaller
        assert len(larger) == 80


def test_one_command_starts_them_all(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in __main__.NAMES:
        assert import_module(f"benchmarks.{name}").main.__doc__
    monkeypatch.setattr(sys, "argv", ["benchmarks", "speed"])
    with pytest.raises(SystemExit, match=r"usage: .*train\|gradients\|profile"):
        __main__.main()


def test_sentences_are_drawn_once_each_and_cut_to_length() -> None:
    _, drawn = sentences.draw(500)
    assert drawn == sentences.draw(500)[1]
    assert {len(text.split()) for text in sentences.of_words(20, 30)} == {30}


def test_a_spread_shows_the_median_between_its_ends() -> None:
    assert spread([3.0, 1.0, 2.0]) == "2.00 (1.00 to 3.00)"
