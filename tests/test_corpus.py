"""Reading, cleaning and splitting parallel text; every bad input has its message."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Callable
from pathlib import Path

import datasets
import pytest
from conftest import small_config
from hypothesis import given, settings
from hypothesis import strategies as st

from nmt.config import Config, DataConfig
from nmt.config_file import override
from nmt.corpus import ParallelText, parse_directions
from nmt.corpus.cleaning import clean, normalise
from nmt.corpus.readers import embedded_corpora, read_pairs
from nmt.corpus.splitting import folded, overlap, split_off
from nmt.errors import ConfigError, CorpusError
from nmt.preparation import prepare
from nmt.run_folder import RunFolder

PAIRS = [("Hello.", "Hola."), ('She said "yes".', 'Dijo "sí".'), ("A tab\there", "Una, coma")]
LANGUAGES = ("en", "es")


def write_lines(path: Path, lines: list[str]) -> Path:
    path.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return path


def write_gzip(path: Path, lines: list[str]) -> Path:
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)
    return path


def prefix(folder: Path) -> str:
    write_lines(folder / "train.en", [en for en, _ in PAIRS])
    write_gzip(folder / "train.es.gz", [es for _, es in PAIRS])
    return str(folder / "train")


def two_files(folder: Path) -> list[str]:
    return [
        str(write_lines(folder / "a.txt", [en for en, _ in PAIRS])),
        str(write_lines(folder / "b.txt", [es for _, es in PAIRS])),
    ]


def tsv(folder: Path) -> str:
    rows = [f"{en.replace(chr(9), ' ')}\t{es}\tCC-BY" for en, es in PAIRS]
    return str(write_lines(folder / "pairs.tsv", rows))


def capital_suffix(folder: Path) -> str:
    return str(Path(tsv(folder)).rename(folder / "PAIRS.TSV"))


def csv_with_header(folder: Path) -> str:
    path = folder / "pairs.csv"
    datasets.Dataset.from_list([{"id": 1, "es": es, "en": en} for en, es in PAIRS]).to_csv(path)
    return str(path)


def json_lines(folder: Path) -> str:
    rows = [json.dumps({"source": en, "target": es}) for en, es in PAIRS]
    return str(write_lines(folder / "pairs.jsonl", rows))


def parquet(folder: Path) -> str:
    path = folder / "pairs.parquet"
    datasets.Dataset.from_list([{"en": en, "es": es} for en, es in PAIRS]).to_parquet(path)
    return str(path)


def dataset_folder(folder: Path) -> str:
    """What the hub gives: splits, and a dictionary of translations."""
    rows = [{"translation": {"en": en, "es": es}} for en, es in PAIRS]
    splits = datasets.DatasetDict({"train": datasets.Dataset.from_list(rows)})
    splits.save_to_disk(str(folder / "corpus"))
    return str(folder / "corpus")


def hub_layout(folder: Path) -> str:
    """A folder that `load_dataset` itself reads, with a split named in the location."""
    (folder / "corpus").mkdir()
    rows = [{"en": en, "es": es} for en, es in PAIRS]
    datasets.Dataset.from_list(rows).to_parquet(folder / "corpus" / "validation.parquet")
    return f"{folder / 'corpus'}#validation"


@pytest.mark.parametrize(
    "make",
    [
        prefix,
        two_files,
        tsv,
        capital_suffix,
        csv_with_header,
        json_lines,
        parquet,
        dataset_folder,
        hub_layout,
    ],
)
def test_every_format_gives_the_same_pairs(make: Callable, tmp_path: Path) -> None:
    dataset = read_pairs(make(tmp_path), LANGUAGES, tmp_path / "cache")
    text = ParallelText(dataset, LANGUAGES)
    found = [(row["en"].replace("\t", " "), row["es"]) for row in text.rows(range(len(text)))]
    assert found == [(en.replace("\t", " "), es) for en, es in PAIRS]


def test_columns_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "pairs.parquet"
    datasets.Dataset.from_list([{"left": "Hi", "right": "Hola"}]).to_parquet(path)
    columns = {"en": "left", "es": "right"}
    dataset = read_pairs(str(path), LANGUAGES, tmp_path / "cache", columns=columns)
    assert dataset[0] == {"en": "Hi", "es": "Hola"}
    with pytest.raises(
        CorpusError, match="no column 'en' for the language 'en'; it has left, right"
    ):
        read_pairs(str(path), LANGUAGES, tmp_path / "cache")


def test_arrow_stays_on_disk(tmp_path: Path) -> None:
    dataset = read_pairs(prefix(tmp_path), LANGUAGES, tmp_path / "cache")
    assert dataset.cache_files


def bad_line_counts(folder: Path) -> tuple[object, str]:
    location = prefix(folder)
    write_lines(folder / "train.en", ["one", "two", "three", "four", "five"])
    return location, r"train.en and .*train.es.gz have 5 and 3 lines"


def bad_line_counts_other_side(folder: Path) -> tuple[object, str]:
    location = prefix(folder)
    write_lines(folder / "train.en", ["one"])
    return location, r"train.en and .*train.es.gz have 1 and 3 lines"


def bad_utf8(folder: Path) -> tuple[object, str]:
    location = prefix(folder)
    (folder / "train.en").write_bytes(b"fine\nca\xf1a\nfine\n")
    return location, r"train.en, line 2: invalid UTF-8 \(byte 3\)"


def bad_utf8_in_tsv(folder: Path) -> tuple[object, str]:
    location = tsv(folder)
    Path(location).write_bytes(b"a\tb\nc\xff\td\n")
    return location, r"pairs.tsv, line 2: invalid UTF-8"


def missing_language(folder: Path) -> tuple[object, str]:
    location = prefix(folder)
    (folder / "train.es.gz").unlink()
    return location, "train.es: the 'es' side is missing"


def empty_files(folder: Path) -> tuple[object, str]:
    location = prefix(folder)
    write_lines(folder / "train.en", [])
    write_gzip(folder / "train.es.gz", [])
    return location, "the corpus is empty"


def empty_tsv(folder: Path) -> tuple[object, str]:
    return str(write_lines(folder / "pairs.tsv", [])), "the corpus is empty"


def one_column(folder: Path) -> tuple[object, str]:
    return str(write_lines(folder / "pairs.tsv", ["only this"])), "line 1: expected two columns"


def a_directory(folder: Path) -> tuple[object, str]:
    (folder / "sub").mkdir()
    return str(folder / "sub"), "a directory that is no dataset"


def a_directory_as_a_side(folder: Path) -> tuple[object, str]:
    location = prefix(folder)
    (folder / "train.en").unlink()
    (folder / "train.en").mkdir()
    return location, "train.en: a directory, where a file of sentences was expected"


def nothing_there(folder: Path) -> tuple[object, str]:
    return str(folder / "none"), "no corpus there"


def missing_file(folder: Path) -> tuple[object, str]:
    return [str(folder / "a"), str(folder / "b")], "a: no such file"


def three_files(folder: Path) -> tuple[object, str]:
    return ["a", "b", "c"], "expected two files, found 3"


def damaged_gzip(folder: Path) -> tuple[object, str]:
    location = prefix(folder)
    data = (folder / "train.es.gz").read_bytes()
    (folder / "train.es.gz").write_bytes(data[: len(data) // 2])
    return location, "train.es.gz: a damaged gzip file"


def missing_split(folder: Path) -> tuple[object, str]:
    return f"{dataset_folder(folder)}#dev", "no split 'dev'; it has train"


def broken_json(folder: Path) -> tuple[object, str]:
    return str(write_lines(folder / "pairs.jsonl", ['{"en": '])), "cannot be read as .jsonl"


def unset_variable(folder: Path) -> tuple[object, str]:
    return "${NMT_NO_SUCH_FOLDER}/train", "environment variable NMT_NO_SUCH_FOLDER is not set"


@pytest.mark.parametrize(
    "make",
    [
        bad_line_counts, bad_line_counts_other_side, bad_utf8, bad_utf8_in_tsv, missing_language,
        empty_files, empty_tsv, one_column, a_directory, a_directory_as_a_side, nothing_there,
        missing_file, three_files, damaged_gzip, missing_split, broken_json, unset_variable,
    ],
)  # fmt: skip
def test_bad_input_is_named_and_nothing_is_written(make: Callable, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus_files"
    corpus.mkdir()
    location, message = make(corpus)
    tree = [f"data.train={json.dumps(location)}", "data.dev=", "data.test="]
    run = RunFolder(tmp_path / "runs" / "run")
    with pytest.raises((CorpusError, ConfigError), match=message):
        prepare(override(small_config(), tree), run, lambda line: None)
    assert list((tmp_path / "runs").iterdir()) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_no_permission(tmp_path: Path) -> None:
    location = prefix(tmp_path)
    (tmp_path / "train.en").chmod(0)
    with pytest.raises(CorpusError, match="no permission to read it"):
        read_pairs(location, LANGUAGES, tmp_path / "cache")


def test_no_permission_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message itself, also where root runs the tests."""
    location = prefix(tmp_path)

    def refuse(path: Path, mode: str = "r") -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(CorpusError, match=r"train.en: no permission to read it"):
        read_pairs(location, LANGUAGES, tmp_path / "cache")


def test_a_hub_name_is_loaded_from_the_hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a network the real call fails, and the message says what was tried."""
    monkeypatch.setattr(datasets.config, "HF_HUB_OFFLINE", True)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(CorpusError, match="nor a hub dataset that could be loaded"):
        read_pairs("no-such-user/no-such-corpus", LANGUAGES, tmp_path / "cache", subset="en-es")


@pytest.mark.parametrize(
    ("directions", "message"),
    [
        (["en"], "expected source-target as en-es, found 'en'"),
        (["en-en"], "expected source-target"),
        (["en-es", "en-de"], "expected one pair of languages"),
        ([], "expected one pair of languages, found none"),
        (["en-es", "en-es"], "listed twice"),
    ],
)
def test_wrong_directions(directions: list[str], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        parse_directions(directions)


def test_normalisation() -> None:
    assert normalise("  cafe\u0301\x00 \t au\x07 lait\u2028x ") == "café au lait x"
    assert normalise(None) == ""


@given(st.text())
def test_normalisation_is_idempotent(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


def test_each_rule_removes_and_counts(tmp_path: Path) -> None:
    rows = [
        ("Good day to you all.", "Buenos días a todos."),
        ("Good day to you all.", "Buenos días a todos."),
        ("  Good day to you all. ", "Buenos\u00a0días a todos."),  # a duplicate once normalised
        ("", "Nada."),
        ("Nothing.", " \x01"),
        ("x" * 600, "y" * 600),
        ("Go.", "Una frase que no dice nada de lo que dice la otra, y es mucho más larga."),
        ("Go.", "¡Váyanse ustedes ya!"),
        ("OK", "OK"),
    ]
    dataset = datasets.Dataset.from_list([{"en": en, "es": es} for en, es in rows])
    (tmp_path / "cache").mkdir()
    cleaned, counts = clean(dataset, DataConfig(max_ratio=3.0), tmp_path / "cache")
    assert [row["es"] for row in cleaned] == ["Buenos días a todos.", "¡Váyanse ustedes ya!"]
    assert dict(counts) == {
        "read": 9, "normalised": 2, "empty": 2, "too_long": 1, "ratio": 1, "copy": 1,
        "duplicate": 2, "kept": 2,
    }  # fmt: skip


def parallel(rows: list[tuple[str, str]]) -> ParallelText:
    return ParallelText(
        datasets.Dataset.from_list([{"en": en, "es": es} for en, es in rows]), LANGUAGES
    )


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), min_size=80, max_size=200),
    st.integers(0, 9),
)
def test_no_sentence_is_in_two_splits(numbers: list[tuple[int, int]], seed: int) -> None:
    rows = [(f"S{en}!", f"t {es}") for en, es in numbers]
    rows += [(f"only {i}", f"solo {i}") for i in range(60)]
    text = parallel(rows)
    dev, test, rest = split_off(text, [10, 10], seed)
    assert sorted([*dev, *test, *rest]) == list(range(len(rows)))
    for side in (0, 1):
        parts = [{folded(rows[i][side]) for i in part} for part in (dev, test, rest)]
        assert not parts[0] & parts[1]
        assert not parts[0] & parts[2]
        assert not parts[1] & parts[2]


def test_too_few_pairs_to_split() -> None:
    with pytest.raises(CorpusError, match="5 pairs are too few to split off"):
        split_off(parallel([(f"a{i}", f"b{i}") for i in range(5)]), [2, 2], 1)
    with pytest.raises(CorpusError, match="share too many sentences"):
        split_off(parallel([("same", f"b{i}") for i in range(100)]), [2, 2], 1)


def test_overlap_is_counted_and_told(tmp_path: Path) -> None:
    assert folded("¡Hola, Ana!") == folded("hola ana")
    train = [(f"Sentence {i}.", f"Frase {i}.") for i in range(50)]
    dev = [("sentence 7", "Otra."), ("New.", "FRASE 8!"), ("New too.", "Nueva.")]
    assert overlap(parallel(train), parallel(dev)) == 2
    for name, rows in (("train", train), ("dev", dev)):
        for side, language in enumerate(LANGUAGES):
            write_lines(tmp_path / f"{name}.{language}", [row[side] for row in rows])
    told: list[str] = []
    tree = [
        f"data.train={tmp_path}/train", f"data.dev={tmp_path}/dev", "data.test=",
        "tokenizer.vocab_size=60",
    ]  # fmt: skip
    run = RunFolder(tmp_path / "run")
    prepare(override(small_config(), tree), run, told.append)
    assert any("2 of 3 dev pairs" in line for line in told)
    assert len(run.split("dev")) == 3
    assert len(run.split("train")) + len(run.split("test")) == 50


def test_the_report_is_saved(prepared_run: RunFolder) -> None:
    report = json.loads(prepared_run.cleaning_report.read_text())
    counts = report["cleaning"]["train"]
    assert counts["read"] == counts["kept"] == report["pairs"]["train"]


def test_a_corpus_that_nothing_survives(tmp_path: Path) -> None:
    write_lines(tmp_path / "train.en", ["same"] * 3)
    write_lines(tmp_path / "train.es", ["same"] * 3)
    config = override(small_config(), [f"data.train={tmp_path}/train"])
    with pytest.raises(CorpusError, match="no pair is left after cleaning"):
        prepare(config, RunFolder(tmp_path / "run"), lambda line: None)
    assert not (tmp_path / "run").exists()


def test_a_vocabulary_that_does_not_fit(tmp_path: Path) -> None:
    config = override(small_config(), ["tokenizer.vocab_size=10"])
    with pytest.raises(CorpusError, match="vocab_size=10 does not fit the corpus"):
        prepare(config, RunFolder(tmp_path / "run"), lambda line: None)
    assert not (tmp_path / "run").exists()


def test_a_text_of_few_words_gets_a_smaller_vocabulary(tmp_path: Path) -> None:
    config = override(small_config(), ["tokenizer.vocab_size=100000"])
    run = RunFolder(tmp_path / "run")
    told: list[str] = []
    prepare(config, run, told.append)
    size = run.load_tokenizer().vocab_size
    assert 100 < size < 100_000
    assert told[-1] == (
        f"vocabulary: {size:,} pieces; the text has too few words for tokenizer.vocab_size=100000"
    )


def test_no_corpus_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"data.train is missing"):
        prepare(Config(), RunFolder(tmp_path / "run"), lambda line: None)


def test_the_phrasebook_is_what_its_grammar_makes(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = embedded_corpora() / "phrasebook"
    monkeypatch.syspath_prepend(str(folder))
    import generate

    for name, rows in generate.generate().items():
        for side, language in enumerate(LANGUAGES):
            lines = (folder / f"{name}.{language}").read_text("utf-8").splitlines()
            assert lines == [row[side] for row in rows]


def test_the_phrasebook_keeps_its_splits_apart(tmp_path: Path) -> None:
    folder = embedded_corpora() / "phrasebook"
    texts = {
        name: ParallelText(read_pairs(str(folder / name), LANGUAGES, tmp_path), LANGUAGES)
        for name in ("train", "dev", "test")
    }
    assert 7000 < len(texts["train"]) < 9000
    assert overlap(texts["train"], texts["dev"]) == overlap(texts["train"], texts["test"]) == 0
    assert overlap(texts["dev"], texts["test"]) == 0
    assert sum(path.stat().st_size for path in folder.glob("*.e?")) < 1_000_000
