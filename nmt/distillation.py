"""Sequence-level distillation: teachers translate the training source, a student learns that.

Kim & Rush (2016), "Sequence-Level Knowledge Distillation", section 3.2.
"""

from __future__ import annotations

import dataclasses
import itertools
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from nmt.config import Config
from nmt.corpus import Direction, ParallelText
from nmt.corpus.text_files import count_lines
from nmt.errors import ModelError, UsageError
from nmt.files import replacing, write_json
from nmt.models import fingerprint, open_translator
from nmt.progress import bar
from nmt.run_folder import RunFolder
from nmt.translation import AnyTranslator

CHUNK = 2000  # sentences translated between two writes: what an interruption can lose


def distilled(run: RunFolder) -> Path:
    """Where the teachers' translations are: one corpus a direction."""
    return run.path / "distilled"


def student_config(config: Config, run: RunFolder, alone: bool) -> Config:
    """`config` with the teachers' translations beside the training pairs, or without (`alone`).

    The config's own synthetic pairs stay.
    """
    synthetic: dict[str, str | tuple[str, ...]] = {
        direction: (*config.data.synthetic_corpora(direction), str(distilled(run) / direction))
        for direction in config.data.directions
    }
    data = dataclasses.replace(config.data, synthetic=synthetic)
    if alone:
        data = dataclasses.replace(data, train_copies=0)
    return dataclasses.replace(config, data=data)


class Teachers(NamedTuple):
    """What teaches a student."""

    translator: AnyTranslator
    fingerprints: list[str]  # of the weights


def open_teachers(paths: Sequence[Path], directions: Sequence[Direction]) -> Teachers:
    """The teachers in folders that `find_model` returned: an export, or runs, as an ensemble.

    Raises ModelError if they do not translate in one of the directions.
    """
    translator = open_translator(paths)
    known = translator.directions
    if unknown := [direction for direction in directions if direction not in known]:
        names = ", ".join(map(str, known))
        raise ModelError(f"{paths[0]} translates {names}, not {unknown[0]}.")
    return Teachers(translator, [fingerprint(path) for path in paths])


def translate_training_source(
    teachers: Teachers,
    run: RunFolder,
    directions: Sequence[Direction],
    beam_size: int,
    tell: Callable[[str], None],
) -> None:
    """Write the teachers' translation of every distinct training sentence, in each direction.

    The corpus of a direction is `distilled/en-es.en` and `distilled/en-es.es`. What an earlier
    call has written is kept, and gone on from.

    Args:
        teachers: they translate in all of the directions.
        run: a prepared run: its training pairs are translated, into its folder.
        directions: of the student.
        beam_size: of the teachers' search.
        tell: is given what is done, line by line.

    Raises UsageError if other teachers, or another beam, wrote what is there, or it is of another
    corpus.
    """
    _claim(distilled(run), teachers.fingerprints, beam_size)
    train = run.split("train")
    for direction in directions:
        written = _translate(teachers.translator, direction, train, distilled(run), beam_size)
        tell(f"distilled {direction}: {written:,} sentences")


def _claim(folder: Path, teachers: list[str], beam_size: int) -> None:
    """Note whose translations `folder` holds. Raises UsageError if they are another's."""
    settings = {"teachers": teachers, "beam_size": beam_size}
    note = folder / "teachers.json"
    if not note.is_file():
        write_json(note, settings)
    elif json.loads(note.read_text("utf-8")) != settings:
        raise UsageError(
            f"{folder} holds translations of other teachers or of another beam size: delete it, "
            "or choose another --output."
        )


def _translate(
    translator: AnyTranslator,
    direction: Direction,
    train: ParallelText,
    folder: Path,
    beam_size: int,
) -> int:
    """Translate what is not yet translated; the number of sentences."""
    chunks = train.column(direction.source)
    sources = list(dict.fromkeys(itertools.chain.from_iterable(chunks)))
    _keep_sources(folder / f"{direction}.{direction.source}", sources)
    output = folder / f"{direction}.{direction.target}"
    done = _whole_lines(output)
    starts = range(done, len(sources), CHUNK)
    with output.open("a", encoding="utf-8", newline="\n") as file:
        for start in bar(starts, unit="chunk", title=str(direction)):
            found = translator.translate(sources[start : start + CHUNK], direction, beam_size)
            file.writelines(f"{best.text}\n" for best, *_ in found)
            file.flush()
    return len(sources)


def _keep_sources(path: Path, sources: Sequence[str]) -> None:
    """Write what is translated. Raises UsageError if another corpus was begun there."""
    text = "".join(f"{source}\n" for source in sources).encode()
    if not path.is_file():
        with replacing(path) as temporary:
            temporary.write_bytes(text)
    elif path.read_bytes() != text:
        raise UsageError(
            f"{path.parent} holds translations of another corpus: delete it, or choose another "
            "--output."
        )


def _whole_lines(path: Path) -> int:
    """The number of lines of a file that may not be there yet; half a last line is cut off."""
    if not path.exists():
        return 0
    written = path.read_bytes()
    whole = written[: written.rfind(b"\n") + 1]
    if len(whole) < len(written):
        with replacing(path) as temporary:
            temporary.write_bytes(whole)
    return count_lines(path)
