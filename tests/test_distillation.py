"""A student learns what its teachers wrote; a training can start from another's weights."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import numpy as np
import pytest
import yaml
from conftest import run_nmt, small_config

from nmt.config_file import override, to_tree
from nmt.corpus import Direction
from nmt.distillation import (
    distilled,
    open_teachers,
    student_config,
    translate_training_source,
)
from nmt.errors import ConfigError, ModelError, UsageError
from nmt.models import open_run
from nmt.preparation import prepare
from nmt.run_folder import RunFolder
from nmt.trained import load_model
from nmt.training import train, training_examples

EN_ES, ES_EN = Direction("en", "es"), Direction("es", "en")
PAIRS = 60


def quiet(line: str) -> None:
    """Tell nobody."""


@pytest.fixture
def corpus(tmp_path: Path, prepared_run: RunFolder) -> Path:
    """A prefix of few pairs, two of them with the same English side."""
    few = prepared_run.split("train").head(PAIRS)
    sides = {language: few.sentences(language) for language in few.languages}
    sides["en"].append(sides["en"][0])
    sides["es"].append("Otra cosa es.")
    for language, lines in sides.items():
        (tmp_path / f"few.{language}").write_text("".join(f"{s}\n" for s in lines), "utf-8")
    return tmp_path / "few"


@pytest.fixture
def student(tmp_path: Path, corpus: Path) -> RunFolder:
    run = RunFolder(tmp_path / "student")
    prepare(small_config(data={"train": str(corpus)}, tokenizer={"vocab_size": 160}), run, quiet)
    return run


def translate(teacher: Path, run: RunFolder, beam_size: int = 2) -> dict[str, list[str]]:
    directions = [EN_ES, ES_EN]
    teachers = open_teachers([teacher], directions)
    translate_training_source(teachers, run, directions, beam_size, quiet)
    return {
        path.name: path.read_text("utf-8").splitlines() for path in distilled(run).glob("*-*.*")
    }


def test_each_distinct_sentence_is_translated_once(
    trained_run: RunFolder, student: RunFolder
) -> None:
    written = translate(trained_run.path, student)
    train_pairs = student.split("train")
    teacher = open_run([trained_run])
    for direction in (EN_ES, ES_EN):
        sources = written[f"{direction}.{direction.source}"]
        assert sources == list(dict.fromkeys(train_pairs.sentences(direction.source)))
        found = teacher.translate(sources, direction, beam_size=2)
        assert written[f"{direction}.{direction.target}"] == [best.text for best, *_ in found]
    assert len(written["en-es.en"]) == PAIRS < len(train_pairs)


@pytest.mark.parametrize("rest", [b"", "half a lin\u00e9".encode()[:-1]])
def test_an_interrupted_distillation_goes_on(
    rest: bytes, trained_run: RunFolder, student: RunFolder
) -> None:
    whole = translate(trained_run.path, student)
    output = distilled(student) / "en-es.es"
    kept = "".join(f"{line}\n" for line in ["kept as it was", *whole["en-es.es"][1:10]])
    output.write_bytes(kept.encode() + rest)
    again = translate(trained_run.path, student)
    assert again == whole | {"en-es.es": ["kept as it was", *whole["en-es.es"][1:]]}


def test_other_teachers_do_not_mix(trained_run: RunFolder, student: RunFolder) -> None:
    before = translate(trained_run.path, student)
    with pytest.raises(UsageError, match="other teachers or of another beam size: delete it"):
        translate(trained_run.path, student, beam_size=3)
    assert translate(trained_run.path, student) == before


def test_an_export_teaches_what_its_run_does(
    trained_run: RunFolder, litert_model: Path, student: RunFolder
) -> None:
    of_run = translate(trained_run.path, student)
    with pytest.raises(UsageError, match="other teachers"):
        translate(litert_model, student)
    shutil.rmtree(distilled(student))
    assert translate(litert_model, student) == of_run


def test_another_corpus_does_not_mix(
    trained_run: RunFolder, student: RunFolder, corpus: Path
) -> None:
    before = translate(trained_run.path, student)
    shorter = {language: Path(f"{corpus}.{language}") for language in ("en", "es")}
    for path in shorter.values():
        path.write_text("".join(path.read_text("utf-8").splitlines(keepends=True)[1:]), "utf-8")
    prepare(student.load_config(), student, quiet)
    with pytest.raises(UsageError, match="translations of another corpus: delete it"):
        translate(trained_run.path, student)
    kept = {path.name: path.read_text("utf-8") for path in distilled(student).glob("*-*.*")}
    assert kept == {name: "".join(f"{x}\n" for x in lines) for name, lines in before.items()}


def test_a_teacher_must_know_the_direction(trained_run: RunFolder) -> None:
    with pytest.raises(ModelError, match="translates en-es, es-en, not en-fr"):
        open_teachers([trained_run.path], [Direction("en", "fr")])


def test_teachers_are_refused_before_anything_is_written(
    trained_run: RunFolder, litert_model: Path, tmp_path: Path, corpus: Path
) -> None:
    config = small_config(data={"train": str(corpus)}, tokenizer={"vocab_size": 160})
    (tmp_path / "student.yaml").write_text(yaml.safe_dump(to_tree(config)))
    teachers = [str(trained_run.path), str(litert_model)]
    done = run_nmt("distill", *teachers, "student.yaml", cwd=tmp_path)
    assert done.returncode == 1
    assert "an export cannot join an ensemble" in done.stderr.decode()
    assert not (tmp_path / "runs").exists()


@pytest.mark.extra
def test_from_the_shell(trained_run: RunFolder, tmp_path: Path, corpus: Path) -> None:
    config = small_config(data={"train": str(corpus)}, tokenizer={"vocab_size": 160})
    (tmp_path / "student.yaml").write_text(yaml.safe_dump(to_tree(config)))
    options = ["--beam-size", "1", "--alone"]
    done = run_nmt("distill", str(trained_run.path), "student.yaml", *options, cwd=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    run = RunFolder(tmp_path / "runs" / "student-student")
    assert run.best.is_file()
    sizes = {name: len(run.split(name)) for name in ("train", "synthetic-en-es", "synthetic-es-en")}
    examples = [len(part.text) for part in training_examples(run.load_config(), run)]
    assert examples == [sizes["synthetic-en-es"], sizes["synthetic-es-en"]]
    assert 0 < sizes["synthetic-en-es"] <= PAIRS
    again = run_nmt("distill", str(trained_run.path), "student.yaml", cwd=tmp_path)
    assert again.returncode == 2
    assert "already holds a training" in again.stderr.decode()
    run.best.unlink()
    run.latest.unlink(missing_ok=True)  # as if it had stopped after the translations
    other = run_nmt("distill", str(trained_run.path), "student.yaml", "--alone", cwd=tmp_path)
    assert other.returncode == 2
    assert "other teachers or of another beam size" in other.stderr.decode()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"synthetic": {"en-fr": "x"}}, "'en-fr' is none of data.directions, en-es, es-en"),
        ({"synthetic": {"en-es": []}}, "en-es names no corpus"),
        ({"synthetic": {"en-es": "x"}, "train_copies": 0}, "0 leaves es-en without pairs"),
    ],
)
def test_every_direction_has_pairs(data: dict, message: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=message):
        prepare(small_config(data=data), RunFolder(tmp_path / "run"), quiet)
    assert not (tmp_path / "run").exists()


def test_synthetic_pairs_that_overlap_dev_are_counted(
    corpus: Path, prepared_run: RunFolder, tmp_path: Path
) -> None:
    dev = prepared_run.split("dev").head(5)
    for language in ("en", "es"):
        with Path(f"{corpus}.{language}").open("a", encoding="utf-8") as file:
            file.writelines(f"{sentence}\n" for sentence in dev.sentences(language))
    told: list[str] = []
    config = small_config(data={"synthetic": {"es-en": str(corpus)}})
    prepare(config, RunFolder(tmp_path / "run"), told.append)
    assert any("dev pairs have a side that is also in synthetic-es-en" in line for line in told)


def test_synthetic_pairs_of_several_corpora(corpus: Path, tmp_path: Path) -> None:
    back = {"en": ["I see the dog.", "We see the big dog."], "es": ["Veo el perro.", "Vemos eso."]}
    for language, lines in back.items():
        (tmp_path / f"back.{language}").write_text("".join(f"{s}\n" for s in lines), "utf-8")
    data = {"train": str(corpus), "synthetic": {"en-es": [str(corpus), str(tmp_path / "back")]}}
    run = RunFolder(tmp_path / "run")
    prepare(small_config(data=data, tokenizer={"vocab_size": 160}), run, quiet)
    sides = {language: run.split("synthetic-en-es").sentences(language) for language in back}
    for language, lines in back.items():
        assert sides[language][-2:] == lines
        assert sides[language][:-2] == Path(f"{corpus}.{language}").read_text("utf-8").splitlines()


def test_fine_tuning_starts_from_the_best_weights(
    trained_run: RunFolder, corpus: Path, tmp_path: Path
) -> None:
    run = RunFolder(tmp_path / "tuned")
    changes = ["training.learning_rate=1e-12", "training.ema=0", f"data.train={corpus}"]
    start = trained_run.load_config()
    config = override(start, [*changes, f"training.start_from={trained_run.path}"])
    prepare(config, run, quiet)
    assert run.load_tokenizer().model == trained_run.load_tokenizer().model
    train(config, run, resume=False, tell=quiet)
    ours, theirs = load_model(run).weights, load_model(trained_run).weights
    for variable, start_variable in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(variable.numpy(), start_variable.numpy(), atol=1e-6)


def test_what_a_training_cannot_start_from(
    trained_run: RunFolder, prepared_run: RunFolder, tmp_path: Path
) -> None:
    run = RunFolder(tmp_path / "tuned")
    config = override(trained_run.load_config(), [f"training.start_from={trained_run.path}"])
    with pytest.raises(ModelError, match="must be the same"):
        prepare(override(config, ["data.directions=[en-es]"]), run, quiet)
    assert not run.path.exists()
    with pytest.raises(ModelError, match="nowhere: no run there"):
        prepare(override(config, ["training.start_from=nowhere"]), run, quiet)
    prepare(config, run, quiet)
    with pytest.raises(ModelError, match="has other sizes; copy the section 'model'"):
        train(override(config, ["model.decoder_units=40"]), run, resume=False, tell=quiet)
    with pytest.raises(ModelError, match="holds no trained model yet"):
        train(
            override(config, [f"training.start_from={prepared_run.path}"]),
            run,
            resume=False,
            tell=quiet,
        )


def test_the_students_config_keeps_the_rest(student: RunFolder) -> None:
    config = student.load_config()
    mixed, alone = (student_config(config, student, alone) for alone in (False, True))
    assert (mixed.data.train_copies, alone.data.train_copies) == (1, 0)
    assert mixed.data.synthetic == {d: (str(distilled(student) / d),) for d in ("en-es", "es-en")}
    data = dataclasses.replace(alone.data, synthetic={}, train_copies=1)
    assert dataclasses.replace(alone, data=data) == config
    back = override(config, ["data.synthetic={en-es: back}"])
    assert student_config(back, student, False).data.synthetic == {
        "en-es": ("back", str(distilled(student) / "en-es")),
        "es-en": (str(distilled(student) / "es-en"),),
    }
