from __future__ import annotations

import io
import tracemalloc
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.offsets import canonicalise
from annotator.formats.articles.properties import day_of, is_title
from annotator.formats.input import xml_reading, zip_parts
from annotator.formats.input.rtf import read_rtf
from annotator.formats.input.sources import bytes_source
from annotator.formats.registry import recognised
from tests.formats.articles.real_files import FORMATS, article, damaged, documents, problems

_FISHERS = [
    "Fishers win case",
    "By Ida Berg",
    "The judge was “very clear”, said Bo Lind.",
    "“We sail tomorrow,” he added.",
    "Boat", "Catch", "Gull", "“Enough”",
]  # fmt: skip
_BRIDGE = [
    "Bridge opens",
    "“It holds,”  said Åsa Öst. The crowd cheered.",
    "Cars crossed at noon.\nThe end.",
    "IN THE BOX: “Hooray!”",
    "She spoke in Malmö.",
]


def _paragraphs(document: Document) -> list[str]:
    return document.text.split("\n\n")


@pytest.mark.parametrize("file", ["docx/python-docx.docx", "odt/libreoffice.odt"])
def test_deleted_and_hidden_words_comments_and_running_heads_are_left_out(file: str) -> None:
    document = article(file)
    assert _paragraphs(document) == _FISHERS
    assert document.meta["title"] == "Fishers win case"


def test_rtf_leaves_out_deleted_and_hidden_words_too() -> None:
    assert "The judge was “very clear”, said Bo Lind." in _paragraphs(article("rtf/libreoffice-changes.rtf"))


@pytest.mark.parametrize("file", ["docx/libreoffice.docx", "odt/odfpy.odt", "rtf/libreoffice.rtf"])
def test_text_boxes_follow_their_paragraph_and_notes_stand_at_the_end(file: str) -> None:
    document = article(file)
    assert _paragraphs(document) == _BRIDGE
    assert document.meta["title"] == "Bridge opens"


@pytest.mark.parametrize("file", ["docx/pandoc.docx", "odt/pandoc.odt", "rtf/pandoc.rtf"])
def test_every_script_is_read_and_a_cell_is_a_paragraph(file: str) -> None:
    document = article(file)
    paragraphs = _paragraphs(document)
    assert "“We are back,” said Mayor Zoë Ångström. The ferry sails to Łódź — and 東京 — again." in paragraphs
    assert "“No comment.”" in paragraphs and any(p.endswith("First “point” 😀") for p in paragraphs)
    assert paragraphs[-1] == "Ångström spoke on Friday."
    assert document.meta["title"] == "Harbour reopens after storm"


def test_an_author_and_the_date_count_where_the_text_names_the_author() -> None:
    meta = article("docx/python-docx.docx").meta
    assert (meta["byline"], meta["published"]) == ("Ida Berg", "2024-03-05")
    assert not {"byline", "published"} & article("docx/libreoffice.docx").meta.keys()


@pytest.mark.parametrize(
    "words",
    ["", "Untitled 1", "Microsoft Word - a.doc", "page4.indd", "Dokument2", "--", "https://a.example/b"],
)
def test_what_programs_write_is_no_title(words: str) -> None:
    assert not is_title(words)


def test_a_headline_is_a_title_and_a_day_is_found_in_every_form_of_date() -> None:
    assert is_title("Print is dead, says editor")
    days = [
        day_of(words)
        for words in ("2024-03-05T08:00:00Z", "D:20240305080000+01'00'", "5 March", "2024-13-05")
    ]
    assert days == ["2024-03-05", "2024-03-05", "", ""]


def test_a_document_is_recognised_by_its_bytes_under_another_ending() -> None:
    for file, name in (("docx/pandoc.docx", "docx"), ("odt/odfpy.odt", "odt"), ("rtf/pandoc.rtf", "rtf")):
        format = recognised(bytes_source("article.doc", (FORMATS / file).read_bytes()))
        assert format is not None and format.name == name
    assert recognised(bytes_source("article.doc", b"PK\3\4 some other archive")) is None


def test_encrypted_old_and_broken_documents_are_named_with_the_way_out() -> None:
    encrypted = (FORMATS / "docx/encrypted.docx").read_bytes()
    old = (FORMATS / "docx/old.doc").read_bytes()
    assert "it is encrypted. Open it with its password" in problems("a.docx", encrypted)[0]
    assert "old binary form" in problems("a.docx", old)[0]
    assert "Save it as .docx" in problems("a.doc", old)[0]
    for name, data in (("a.docx", b"no zip"), ("a.odt", b""), ("a.rtf", b"plain")):
        assert len(problems(name, data)) == 1


def _with_part(file: str, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return a real file with one part changed."""
    result = io.BytesIO()
    with (
        zipfile.ZipFile(FORMATS / file) as old,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            data = old.read(info)
            new.writestr(info.filename, change(data) if info.filename == part else data)
    return result.getvalue()


def test_a_bomb_is_refused_without_unpacking_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_parts, "LARGEST_PART", 1 << 20)
    bomb = _with_part("docx/pandoc.docx", "word/document.xml", lambda data: data + b" " * (32 << 20))
    tracemalloc.start()
    (message,) = problems("a.docx", bomb)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "unpacks to more than 1 MB" in message
    assert peak < 8 << 20


def test_xml_with_entities_or_too_many_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    entities = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    (message,) = problems(
        "a.docx", _with_part("docx/pandoc.docx", "word/document.xml", lambda d: entities + b"<a>&x;</a>")
    )
    assert "declares entities" in message
    monkeypatch.setattr(xml_reading, "MOST_TAGS", 10)
    assert "more than 10 tags" in problems("a.odt", (FORMATS / "odt/pandoc.odt").read_bytes())[0]


def test_deep_nesting_is_refused() -> None:
    deep = _with_part("odt/pandoc.odt", "content.xml", lambda _: b"<a>" * 100_000)
    assert "XML is broken" in problems("a.odt", deep)[0]
    assert "groups in each other" in problems("a.rtf", b"{\\rtf1 " + b"{" * 100_000)[0]


def test_an_encrypted_open_document_is_named() -> None:
    data = _with_part("odt/pandoc.odt", "META-INF/manifest.xml", lambda d: d + b"<!-- encryption-data -->")
    assert "it is encrypted" in problems("a.odt", data)[0]


def test_a_document_without_words_is_named() -> None:
    assert "there is no text in it" in problems("a.rtf", b"{\\rtf1 {\\pict 0102}}")[0]


def _of_rtf(content: bytes) -> str:
    return "|".join(paragraph.text for paragraph in read_rtf(b"{\\rtf1" + content + b"}").paragraphs)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (rb"\ansi\ansicpg1252 caf\'e9", "café"),
        (rb"\ansi\ansicpg1251 \'cf\'f0\'e8", "При"),
        (b"\\ansi\\ansicpg1252 caf\xe9", "café"),
        (rb"\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f0 \'e9\f1 \'cf", "éП"),
        (rb"\ansicpg932 \'93\'fa\'96\'7b", "日本"),
        (rb"\mac caf\'8e", "café"),
        (rb"\uc1\u8220?Hi,\u8221\'94 he said", "“Hi,” he said"),
        (rb"\uc2\u8220??\uc0\u8221 x", "“”x"),
        (rb"\u-10179?\u-8704?", "😀"),
        (rb"\u-10179? alone", "\ufffd alone"),
        (rb"\ldblquote Hi\rdblquote\~there", "“Hi”\xa0there"),
        (rb"a {\deleted b }{\v c }\v d \v0 e", "a e"),
        (rb'{\field{\*\fldinst HYPERLINK "http://a.example"}{\fldrslt the link}}', "the link"),
        (rb"{\pict\bin4 }}}}ab}text", "text"),
        (rb"{\header\pard Running head{\shp{\*\shpinst{\shptxt in it}}}}text", "text"),
        (rb"one\line two\par three", "one\ntwo|three"),
        (rb"{\*\unknown hidden}shown", "shown"),
        (rb"cut off {\b in the middle", "cut off in the middle"),
        (rb"a{\listname Numbers;}b{\listtext 1.}c", "abc"),
    ],
)  # fmt: skip
def test_the_control_words_of_rtf(content: bytes, text: str) -> None:
    assert _of_rtf(content) == text


def test_long_files_of_rtf_are_read_in_one_pass() -> None:
    links = rb'{\field{\*\fldinst HYPERLINK "http://a.example"}{\fldrslt a}}' * 20_000
    assert _of_rtf(links) == "a" * 20_000


@pytest.mark.parametrize("file", ["docx/libreoffice.docx", "odt/odfpy.odt", "rtf/libreoffice.rtf"])
def test_damaged_files_give_an_article_or_a_problem(file: str) -> None:
    name = f"a.{file.rpartition('.')[2]}"

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.one_of(damaged(file), st.binary(max_size=200)))
    def check(data: bytes) -> None:
        assert len(documents(name, data)) + len(problems(name, data)) == 1

    check()


@given(st.lists(st.sampled_from(["{", "}", "\\u-10179?", "\\'e9", "\\*", "\\f1", "\\par ", "\\s1", "\\footnote", "\\stylesheet",
    "\\info", "\\title", "\\shptxt", "\\bin9 ", "\\bin-9 ", "\\fcharset99999", "\\ansicpg99999", "\\uc-5", "\\u99999999 ", "words", "\\"])))  # fmt: skip
def test_any_order_of_control_words_of_rtf_is_read(tokens: list[str]) -> None:
    written = read_rtf(b"{\\rtf1" + "".join(tokens).encode())
    text = "\n\n".join(paragraph.text for paragraph in written.paragraphs)
    assert canonicalise(text).text.count("words") <= tokens.count("words"), (
        "it is a text, and nothing is in it twice"
    )
