"""Read parallel text from files, dataset folders and hub names, through `datasets`."""

from __future__ import annotations

import csv
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from nmt.corpus import translation_memory
from nmt.corpus.text_files import opened, read_lines
from nmt.errors import ConfigError, CorpusError

TABLES = {".tsv": "csv", ".csv": "csv", ".jsonl": "json", ".json": "json", ".parquet": "parquet"}
EMBEDDED = "embedded:"  # location of a corpus that comes with the project
HUB_NAME = re.compile(r"[\w.-]+/[\w.-]+")


def read_pairs(
    location: str | Sequence[str],
    languages: Sequence[str],
    cache: Path,
    split: str = "train",
    columns: dict[str, str] | None = None,
    subset: str = "",
) -> Any:
    """The pairs at a location, as a `datasets.Dataset` with one column a language.

    Args:
        location: see `DataConfig.train`.
        languages: the two languages, the source of the first direction first.
        cache: where Arrow files are written; they must outlive the dataset.
        split: which split of a dataset folder or hub dataset, unless the location names one.
        columns: the column of each language; found by name if empty.
        subset: the configuration of a hub dataset.

    Raises CorpusError for what cannot be read, naming the file and line, and ConfigError for a
    location that needs an environment variable that is not set.
    """
    import datasets

    if not sys.stderr.isatty():
        datasets.disable_progress_bars()
    # It asks a server of its makers for every table that it loads, to have it counted.
    datasets.config.HF_UPDATE_DOWNLOAD_COUNTS = False
    if not isinstance(location, str):
        if len(location) != 2:
            raise ConfigError(f"data: expected two files, found {len(location)}.")
        paths = [Path(_expand(path)) for path in location]
        return _from_generator(_line_pairs, paths, languages, cache)
    location, _, named_split = _expand(location).partition("#")
    path = Path(location)
    if path.suffix.lower() in TABLES:
        dataset = _read_table(path, languages, cache)
    elif location.lower().endswith(translation_memory.SUFFIXES):
        return _from_generator(_memory_pairs, [path], languages, cache)
    elif path.is_dir():
        dataset = _read_folder(path, named_split or split, cache)
    elif any(_line_file(location, language) for language in languages):
        sides = [_side(location, language) for language in languages]
        return _from_generator(_line_pairs, sides, languages, cache)
    elif HUB_NAME.fullmatch(location) and not path.parent.exists():
        dataset = _read_hub(location, subset, named_split or split, cache)
    else:
        raise CorpusError(
            f"{location}: no corpus there. Expected {location}.{languages[0]} and "
            f"{location}.{languages[1]} (or .gz), a .tsv, .csv, .jsonl, .parquet or .tmx file, a "
            "dataset folder, or the name of a hub dataset."
        )
    return _pick_languages(dataset, languages, columns or {}, location)


def embedded_corpora() -> Path:
    """Where the embedded corpora are: inside an installed package, or in the source tree."""
    package = Path(__file__).parent.parent
    installed = package / "data"
    return installed if installed.is_dir() else package.parent / "data"


def _expand(location: str) -> str:
    if location.startswith(EMBEDDED):
        return str(embedded_corpora() / location.removeprefix(EMBEDDED))
    expanded = os.path.expanduser(os.path.expandvars(location))
    if missing := re.search(r"\$\{?(\w+)", expanded):
        raise ConfigError(
            f"{location}: the environment variable {missing[1]} is not set. Set it to the folder "
            "that holds the corpus, or give the path with --set data.train=PATH."
        )
    return expanded


def _line_file(prefix: str, language: str) -> Path | None:
    candidates = [Path(f"{prefix}.{language}"), Path(f"{prefix}.{language}.gz")]
    return next((path for path in candidates if path.exists()), None)


def _side(prefix: str, language: str) -> Path:
    if path := _line_file(prefix, language):
        return path
    raise CorpusError(
        f"{prefix}.{language}: the '{language}' side is missing (nor is there a .gz); check "
        "data.directions and the file's suffix."
    )


def _line_pairs(paths: Sequence[Path], languages: Sequence[str]) -> Iterator[dict[str, str]]:
    left, right = (read_lines(path) for path in paths)
    count = 0
    for source in left:
        target = next(right, None)
        if target is None:
            raise _uneven(paths, count + 1 + sum(1 for _ in left), count)
        count += 1
        yield dict(zip(languages, (source, target), strict=True))
    if rest := sum(1 for _ in right):
        raise _uneven(paths, count, count + rest)


def _uneven(paths: Sequence[Path], left: int, right: int) -> CorpusError:
    return CorpusError(
        f"{paths[0]} and {paths[1]} have {left:,} and {right:,} lines: line n of one must be the "
        "translation of line n of the other."
    )


def _memory_pairs(paths: Sequence[Path], languages: Sequence[str]) -> Iterator[dict[str, str]]:
    for path in paths:
        yield from translation_memory.read_units(path, languages)


def _from_generator(
    pairs: Callable[[Sequence[Path], Sequence[str]], Iterator[dict[str, str]]],
    paths: Sequence[Path],
    languages: Sequence[str],
    cache: Path,
) -> Any:
    import datasets
    from datasets.arrow_writer import SchemaInferenceError
    from datasets.exceptions import DatasetGenerationError

    for path in paths:
        opened(path).close()  # fail before anything is written
    # Tuples: `datasets` would read from lists as if they were shards.
    arguments = {"paths": tuple(paths), "languages": tuple(languages)}
    try:
        return datasets.Dataset.from_generator(
            pairs, gen_kwargs=arguments, cache_dir=str(cache), keep_in_memory=False
        )
    except DatasetGenerationError as error:
        if isinstance(error.__cause__, CorpusError):
            raise error.__cause__ from None
        if isinstance(error.__cause__, SchemaInferenceError):  # the generator yielded nothing
            raise _empty(str(paths[0])) from None
        raise


def _empty(where: str) -> CorpusError:
    return CorpusError(f"{where}: the corpus is empty.")


def _read_table(path: Path, languages: Sequence[str], cache: Path) -> Any:
    import datasets

    options: dict[str, Any] = {}
    suffix = path.suffix.lower()
    if suffix == ".parquet":
        opened(path).close()
    else:
        first = next(read_lines(path), None)
        for _ in read_lines(path):  # name the line of invalid UTF-8, which Arrow does not
            pass
        if first is None:
            raise _empty(str(path))
        if TABLES[suffix] == "csv":
            options = _csv_options(path, first, languages)
    try:
        return datasets.load_dataset(
            TABLES[suffix],
            data_files=str(path),
            split="train",
            cache_dir=str(cache),
            **options,
        )
    except Exception as error:
        raise CorpusError(f"{path}: cannot be read as {path.suffix}: {_root(error)}") from None


def _csv_options(path: Path, first: str, languages: Sequence[str]) -> dict[str, Any]:
    """TSV is never quoted; a first line without a column's name is data, source first."""
    import datasets

    is_tsv = path.suffix.lower() == ".tsv"
    options: dict[str, Any] = {"keep_default_na": False}  # "NA" and "null" are text
    if is_tsv:
        options |= {"delimiter": "\t", "quoting": csv.QUOTE_NONE}
    names = first.split("\t") if is_tsv else next(csv.reader([first]))
    if not {*languages, "source", "target"} & set(names):
        if len(names) < 2:
            raise CorpusError(f"{path}, line 1: expected two columns, found one.")
        names = [*languages, *(f"column_{i}" for i in range(3, len(names) + 1))]
        options |= {"column_names": names, "header": None}
    options["features"] = datasets.Features({name: datasets.Value("string") for name in names})
    return options


def _read_folder(path: Path, split: str, cache: Path) -> Any:
    import datasets

    try:
        if (path / "dataset_dict.json").exists() or (path / "dataset_info.json").exists():
            loaded = datasets.load_from_disk(str(path))
        else:
            loaded = datasets.load_dataset(str(path), cache_dir=str(cache))
    except Exception as error:
        raise CorpusError(
            f"{path}: a directory that is no dataset: {_root(error)} For files by language, give "
            "their common prefix, as FOLDER/train."
        ) from None
    if isinstance(loaded, datasets.Dataset):
        return loaded
    if split not in loaded:
        raise CorpusError(f"{path}: no split '{split}'; it has {', '.join(loaded)}.")
    return loaded[split]


def _read_hub(name: str, subset: str, split: str, cache: Path) -> Any:
    import datasets

    try:
        return datasets.load_dataset(name, subset or None, split=split, cache_dir=str(cache))
    except Exception as error:
        raise CorpusError(
            f"{name}: neither a file here nor a hub dataset that could be loaded: {_root(error)}"
        ) from None


def _pick_languages(
    dataset: Any, languages: Sequence[str], columns: dict[str, str], where: str
) -> Any:
    if len(dataset) == 0:
        raise _empty(where)
    names = dataset.column_names
    if "translation" in names and not columns:
        dataset = dataset.flatten()
        names = dataset.column_names
        columns = {language: f"translation.{language}" for language in languages}
    elif not columns and not set(languages) <= set(names) and {"source", "target"} <= set(names):
        columns = dict(zip(languages, ("source", "target"), strict=True))
    wanted = {language: columns.get(language, language) for language in languages}
    for language, column in wanted.items():
        if column not in names:
            raise CorpusError(
                f"{where}: no column '{column}' for the language '{language}'; it has "
                f"{', '.join(names)}. Name the columns with data.columns."
            )
    picked = dataset.select_columns(list(wanted.values()))
    return picked.rename_columns({c: lang for lang, c in wanted.items() if c != lang})


def _root(error: BaseException) -> str:
    while error.__cause__ is not None:
        error = error.__cause__
    return " ".join(str(error).split())[:300]
