"""Noise changes both sides of a pair alike, and the same way for the same seed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nmt.batches import Examples, TrainingBatches
from nmt.config_file import override
from nmt.corpus import parse_directions
from nmt.noise import Noise, all_names, shared_names
from nmt.run_folder import RunFolder
from nmt.training import training_noise

PAIR = ("Tom's dog knows Mary.", "El perro de Tom conoce a Mary.")
NAMES = ("Akita", "Zoë")


def rng(seed: int = 1) -> np.random.Generator:
    return np.random.default_rng(seed)


def test_names_stand_on_both_sides() -> None:
    assert shared_names(*PAIR) == {"Tom", "Mary"}
    assert shared_names("No, NASA and Io are not here.", "No, NASA e Io no son.") == set()


def test_a_name_is_replaced_on_both_sides() -> None:
    found = {Noise(0.0, 1.0, NAMES)([PAIR], rng(seed))[0] for seed in range(40)}
    assert found == {
        (source.replace(old, new), target.replace(old, new))
        for source, target in [PAIR]
        for old in ("Tom", "Mary")
        for new in NAMES
    }


def test_lower_case_without_final_marks() -> None:
    changed = Noise(1.0, 0.0, NAMES)([("Is it Tom?", "¿Es Tom?"), ("A. B.", "C. D.")], rng())
    assert changed == [("is it tom", "es tom"), ("a. b", "c. d")]


@given(st.integers(0, 10**6), st.floats(0, 1), st.floats(0, 1))
def test_the_draw_decides(seed: int, case: float, name: float) -> None:
    noise = Noise(case, name, NAMES)
    assert noise([PAIR] * 5, rng(seed)) == noise([PAIR] * 5, rng(seed))


def test_shares_are_kept() -> None:
    noise = Noise(0.2, 0.5, NAMES)
    changed = noise([PAIR] * 4000, rng())
    lowered = sum(source.islower() for source, _ in changed)
    renamed = sum("Akita" in s or "Zoë" in s for s, _ in changed if not s.islower())
    assert lowered == pytest.approx(800, abs=80)
    assert renamed == pytest.approx((4000 - lowered) / 2, abs=100)


def test_an_epoch_with_noise_is_the_same_when_resumed(prepared_run: RunFolder) -> None:
    text = prepared_run.split("train").head(300)
    tokenizer = prepared_run.load_tokenizer()
    parts = [Examples(text, d) for d in parse_directions(["en-es", "es-en"])]
    names = all_names(text)
    plain = TrainingBatches(parts, tokenizer, 500, seed=3)
    noisy = TrainingBatches(parts, tokenizer, 500, seed=3, noise=Noise(0.5, 0.5, names))
    epoch = [batch.source_ids.tolist() for batch in noisy.epoch(1)]
    assert epoch[4:] == [batch.source_ids.tolist() for batch in noisy.epoch(1, start=4)]
    assert epoch != [batch.source_ids.tolist() for batch in plain.epoch(1)]
    assert len(epoch) == len(plain)


def test_noise_is_off_by_default(prepared_run: RunFolder) -> None:
    config = prepared_run.load_config()
    assert training_noise(config, prepared_run) is None
    noise = training_noise(override(config, ["training.name_noise=0.2"]), prepared_run)
    assert noise
    assert (noise.case, noise.name) == (0.0, 0.2)
    assert noise.names == all_names(prepared_run.split("train"))
