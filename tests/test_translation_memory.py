"""TMX: what a translation memory holds comes out as pairs, and what is wrong with one is named."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nmt.cli import main
from nmt.corpus.readers import read_pairs
from nmt.corpus.translation_memory import read_units
from nmt.errors import CorpusError

LANGUAGES = ("en", "es")
HEAD = """<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="a tool" segtype="sentence"><prop type="client">x</prop></header>
  <body>
"""
TAIL = "  </body>\n</tmx>\n"


def unit(attribute: str = "xml:lang", **segments: str) -> str:
    """Languages with `_` for `-`, and segments as XML."""
    variants = [
        f'<tuv {attribute}="{tag.replace("_", "-")}"><prop>p</prop><seg>{segment}</seg></tuv>\n'
        for tag, segment in segments.items()
    ]
    return f"<tu><note>n</note>\n{''.join(variants)}</tu>\n"


def memory(path: Path, *units: str, encoding: str = "UTF-8") -> Path:
    text = f'<?xml version="1.0" encoding="{encoding}"?>\n{HEAD}{"".join(units)}{TAIL}'
    data = text.encode(encoding)
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


def pairs(path: Path, languages: tuple[str, str] = LANGUAGES) -> list[tuple[str, ...]]:
    return [tuple(row[language] for language in languages) for row in read_units(path, languages)]


@pytest.mark.parametrize("name", ["memory.tmx", "memory.tmx.gz", "MEMORY.TMX"])
@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16", "ISO-8859-1"])
def test_a_memory_is_a_corpus(tmp_path: Path, name: str, encoding: str) -> None:
    units = [unit(en="Hello.", es="¡Hola!"), unit(es="Adiós.", en="Bye.")]
    path = memory(tmp_path / name, *units, encoding=encoding)
    dataset = read_pairs(str(path), LANGUAGES, tmp_path / "cache")
    assert list(dataset) == [{"en": "Hello.", "es": "¡Hola!"}, {"en": "Bye.", "es": "Adiós."}]


XML_TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff")
)


@given(st.lists(st.tuples(XML_TEXT, XML_TEXT), min_size=1))
def test_any_text_comes_back(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, str]]
) -> None:
    units = [unit(en=escape(en), es=escape(es)) for en, es in texts]
    path = memory(tmp_path_factory.mktemp("memory") / "memory.tmx", *units)
    assert pairs(path) == [(" ".join(en.split()), " ".join(es.split())) for en, es in texts]


@pytest.mark.parametrize("tag", ["en", "EN", "en-US", "en_gb", "EN-us-x-private"])
def test_a_language_is_how_its_tag_begins(tmp_path: Path, tag: str) -> None:
    path = memory(tmp_path / "a.tmx", unit(**{tag: "Yes.", "eng": "no", "es-MX": "Sí."}))
    assert pairs(path) == [("Yes.", "Sí.")]


def test_a_region_can_be_asked_for(tmp_path: Path) -> None:
    path = memory(tmp_path / "a.tmx", unit(en="Bus", pt_PT="Autocarro", pt_BR="Ônibus"))
    assert pairs(path, ("en", "pt")) == [("Bus", "Autocarro")]
    assert pairs(path, ("en", "pt-br")) == [("Bus", "Ônibus")]


def test_the_older_attribute_names_a_language_too(tmp_path: Path) -> None:
    assert pairs(memory(tmp_path / "a.tmx", unit("lang", EN_US="Yes.", ES="Sí."))) == [
        ("Yes.", "Sí.")
    ]


def test_units_without_one_of_the_languages_are_left_out(tmp_path: Path) -> None:
    path = memory(
        tmp_path / "a.tmx", unit(en="Yes."), unit(de="Ja.", es="Sí."), unit(en="a", es="")
    )
    assert pairs(path) == [("a", "")]


@pytest.mark.parametrize(
    ("segment", "text"),
    [
        ('A <bpt i="1">&lt;b></bpt>bold<ept i="1">&lt;/b></ept>ness.', "A boldness."),
        ("One<ph>&lt;br/></ph>two", "One two"),
        ('Press <hi type="key">Enter <ph>x<sub>left out</sub></ph></hi> now.', "Press Enter now."),
        ('<it pos="begin">&lt;p></it>Start\n    of a line', "Start of a line"),
        ("&quot;Q&amp;A&quot; &#233;t&#xE9;", '"Q&A" été'),
        ("<![CDATA[a < b]]>", "a < b"),
    ],
)
def test_codes_of_formatting_are_left_out(tmp_path: Path, segment: str, text: str) -> None:
    assert pairs(memory(tmp_path / "a.tmx", unit(en=segment, es="x"))) == [(text, "x")]


def test_a_large_memory_is_read_in_little_memory(tmp_path: Path) -> None:
    import tracemalloc

    path = memory(tmp_path / "a.tmx", *[unit(en=f"Sentence {i}.", es="x") for i in range(20_000)])
    tracemalloc.start()
    count = sum(1 for _ in read_units(path, LANGUAGES))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 20_000
    assert peak < path.stat().st_size / 4


def no_such_language(path: Path) -> str:
    memory(path, unit(en_US="Yes.", de="Ja."), unit(fr="Oui."))
    return r"no unit has both en and es; the languages of the file are en-US, de, fr\."


def no_units(path: Path) -> str:
    memory(path)
    return r"the languages of the file are none\."


def cut_off(path: Path) -> str:
    data = memory(path, unit(en="Yes.", es="Sí.")).read_bytes()
    path.write_bytes(data[: data.index(b"</tu>")])
    return r", line 9: no valid TMX: no element found\."


def wrong_bytes(path: Path) -> str:
    path.write_bytes(memory(path, unit(en="Yes.", es="Sí.")).read_text().encode("latin1"))
    return r", line 8: no valid TMX: not well-formed \(invalid token\)\."


def another_format(path: Path) -> str:
    path.write_text("<html><head/></html>")
    return r": no TMX: found <html>\."


def unknown_encoding(path: Path) -> str:
    path.write_text('<?xml version="1.0" encoding="klingon"?><tmx/>')
    return r": unknown encoding: klingon; convert the file to UTF-8\."


def nothing(path: Path) -> str:
    return r"no such file\."


@pytest.mark.parametrize(
    "make",
    [no_such_language, no_units, cut_off, wrong_bytes, another_format, unknown_encoding, nothing],
)
def test_what_is_wrong_with_a_memory_is_named(make: Callable[[Path], str], tmp_path: Path) -> None:
    path = tmp_path / "memory.tmx"
    message = make(path)
    with pytest.raises(CorpusError, match=f"memory.tmx.*{message}"):
        read_pairs(str(path), LANGUAGES, tmp_path / "cache")


def test_damaged_gzip(tmp_path: Path) -> None:
    path = memory(tmp_path / "a.tmx.gz", *[unit(en=f"{i}", es=f"{i * i}") for i in range(1000)])
    data = bytearray(path.read_bytes())
    data[10:20] = b"\xff" * 10  # the header is whole, what it announces is not
    path.write_bytes(data)
    with pytest.raises(CorpusError, match=r"a\.tmx\.gz: a damaged gzip file"):
        list(read_units(path, LANGUAGES))


def test_inspect_makes_a_corpus_of_a_memory(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = memory(tmp_path / "a.tmx", unit(en="Good morning.", es="Buenos días."), unit(en="a"))
    main(["inspect", str(path), "--languages", "en", "es", "--fix", str(tmp_path / "mended")])
    assert (tmp_path / "mended.en").read_text() == "Good morning.\n"
    assert (tmp_path / "mended.es").read_text() == "Buenos días.\n"
    assert "1 pair" in capsys.readouterr().out
