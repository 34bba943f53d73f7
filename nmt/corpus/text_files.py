"""Files of text, plain or gzip: what cannot be read is named, with its line."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedIOBase
from pathlib import Path

from nmt.errors import CorpusError


def read_lines(path: Path) -> Iterator[str]:
    """The lines of a file, plain or gzip. Raises CorpusError at invalid UTF-8."""
    with reading(path) as file:
        for number, line in enumerate(file, 1):
            yield _decode(line, path, number).rstrip("\r\n")


def count_lines(path: Path) -> int:
    """How many lines a file has, plain or gzip."""
    with reading(path) as file:
        return sum(1 for _ in file)


@contextmanager
def reading(path: Path) -> Iterator[BufferedIOBase]:
    """The bytes of a file. Raises CorpusError where it is damaged."""
    with opened(path) as file:
        try:
            yield file
        except (gzip.BadGzipFile, EOFError, zlib.error) as error:
            raise CorpusError(f"{path}: a damaged gzip file: {error}.") from None


def opened(path: Path) -> BufferedIOBase:
    """The file, to be closed. Raises CorpusError if there is none, or none that may be read."""
    try:
        return gzip.open(path) if path.suffix == ".gz" else path.open("rb")
    except FileNotFoundError:
        raise CorpusError(f"{path}: no such file.") from None
    except IsADirectoryError:
        raise CorpusError(f"{path}: a directory, where a file of sentences was expected.") from None
    except PermissionError:
        raise CorpusError(f"{path}: no permission to read it.") from None


def _decode(line: bytes, path: Path, number: int) -> str:
    try:
        return line.decode("utf-8-sig" if number == 1 else "utf-8")
    except UnicodeDecodeError as error:
        raise CorpusError(
            f"{path}, line {number}: invalid UTF-8 (byte {error.start + 1}); convert the file, as "
            "with 'iconv -f latin1 -t utf-8'."
        ) from None
