"""Read translation memories in TMX, the format in which translators' tools exchange them.

TMX 1.4b Specification (LISA OSCAR, 2005): structural elements, inline elements.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from nmt.corpus.text_files import reading
from nmt.errors import CorpusError

SUFFIXES = (".tmx", ".tmx.gz")  # in any case
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
OLD_LANGUAGE = "lang"  # before TMX 1.4
BEFORE_BODY = ("tmx", "header", "note", "prop", "ude", "map")
MARKED_TEXT = "hi"
LONE_CODES = ("ph", "it", "ut")  # a field, a line break; `bpt` and `ept` may stand inside a word


def read_units(path: Path, languages: Sequence[str]) -> Iterator[dict[str, str]]:
    """The units that have both languages, a text by language, one at a time in memory.

    A language is a tag or how one begins: `en` takes `en`, `EN-US` and `en_GB`, of each unit the
    first. Codes of formatting are left out, and white space becomes single blanks.

    Raises CorpusError for what is no TMX, with the line, and if no unit has both languages.
    """
    tags: dict[str, None] = {}  # in the order in which the file names them
    is_empty = True
    for unit in _units(path):
        variants = [(_tag(variant), variant) for variant in unit.iterfind("tuv")]
        tags |= dict.fromkeys(tag for tag, _ in variants)
        sides = [_side(variants, language) for language in languages]
        if None not in sides:
            is_empty = False
            yield {name: side or "" for name, side in zip(languages, sides, strict=True)}
    if is_empty:
        raise CorpusError(
            f"{path}: no unit has both {' and '.join(languages)}; the languages of the file are "
            f"{', '.join(tags) or 'none'}."
        )


def _units(path: Path) -> Iterator[Element]:
    body = None
    try:
        with reading(path) as file:
            for event, element in ElementTree.iterparse(file, ("start", "end")):
                if body is not None and event == "end" and element.tag == "tu":
                    yield element
                    body.clear()
                elif body is None and element.tag == "body":
                    body = element
                elif body is None and element.tag not in BEFORE_BODY:
                    raise CorpusError(f"{path}: no TMX: found <{element.tag}>.")
    except ElementTree.ParseError as error:
        cause = str(error).partition(":")[0]
        raise CorpusError(f"{path}, line {error.position[0]}: no valid TMX: {cause}.") from None
    except (LookupError, ValueError) as error:  # an encoding that the parser does not have
        raise CorpusError(f"{path}: {error}; convert the file to UTF-8.") from None


def _tag(variant: Element) -> str:
    return variant.get(LANGUAGE) or variant.get(OLD_LANGUAGE) or ""


def _side(variants: Sequence[tuple[str, Element]], language: str) -> str | None:
    wanted = _folded(language)
    for tag, variant in variants:
        if f"{_folded(tag)}-".startswith(f"{wanted}-"):
            segment = variant.find("seg")
            return "" if segment is None else " ".join(_text(segment).split())
    return None


def _folded(tag: str) -> str:
    return tag.lower().replace("_", "-")


def _text(element: Element) -> str:
    text = element.text or ""
    for child in element:
        if child.tag == MARKED_TEXT:
            text += _text(child)
        elif child.tag in LONE_CODES:
            text += " "
        text += child.tail or ""
    return text
