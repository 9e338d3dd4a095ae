"""EPUB: a book of articles."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.formats.articles.read_items import (
    FORMATS,
    documents_in,
    file_items,
    items_of,
    mutated,
    problems_in,
    told_in,
)
from tests.formats.sound_items import sound


@pytest.mark.parametrize("name", ["reader-pandoc", "reader-epub2"])
def test_each_chapter_of_a_book_of_pandoc_is_an_article(name: str) -> None:
    items = file_items(f"epub/{name}.epub")
    crane, ferry = documents_in(items)
    assert (crane.id, ferry.id) == (f"{name}-1", f"{name}-2")
    assert (crane.title, ferry.title) == (
        "Harbour crane stands still until May",
        "Ferry takes bicycles again",
    )
    assert crane.text.startswith("The large crane in the harbour")
    assert "“But a motor of this size is not on a shelf anywhere.”\n\n“Nobody asked us" in crane.text
    assert crane.meta["book"] == "The Brackwater Reader"
    assert (crane.meta["byline"], crane.meta["published"]) == ("Ann Roe, Bo Lee", "2025-11-29")
    assert told_in(items) == [("chapters", ("title_page.xhtml", "ch003.xhtml"))]


def test_a_book_of_ebooklib_is_read() -> None:
    items = file_items("epub/brief-ebooklib.epub")
    assert [document.title for document in documents_in(items)] == [
        "Ferry takes bicycles again",
        "Crane stands still",
    ]
    assert documents_in(items)[0].text.startswith("From next week on, the ferry")
    assert documents_in(items)[0].meta["byline"] == "Bo Lee"
    assert "A ship" not in documents_in(items)[0].text


def changed(**members: bytes | None) -> bytes:
    """Return the book of EbookLib with members changed, by their names without folder and ending."""
    out = io.BytesIO()
    with zipfile.ZipFile(FORMATS / "epub" / "brief-ebooklib.epub") as book, zipfile.ZipFile(out, "w") as copy:
        for info in book.infolist():
            name = info.filename.rpartition("/")[2].partition(".")[0]
            data = members.get(name, book.read(info))
            if data is not None:
                copy.writestr(info.filename, data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def test_titles_stand_in_the_table_of_contents_of_older_books() -> None:
    out = io.BytesIO()
    contents = b'<ncx><navPoint><navLabel><text>The crane</text></navLabel><content src="text/ch001.xhtml"/></navPoint></ncx>'
    with zipfile.ZipFile(FORMATS / "epub/reader-epub2.epub") as book, zipfile.ZipFile(out, "w") as copy:
        for info in book.infolist():
            copy.writestr(info, contents if info.filename.endswith(".ncx") else book.read(info))
    assert documents_in(items_of("a.epub", out.getvalue()))[0].title == "The crane"


def test_short_chapters_are_taken_where_all_are_short() -> None:
    data = changed(c1=b"<p>Ann said no.</p>", c2=b"<h1>Two</h1>")
    assert [document.text for document in documents_in(items_of("a.epub", data))] == ["Ann said no.", "Two"]


@pytest.mark.parametrize(
    ("data", "message", "count"),
    [
        (b"", "it is no EPUB, or only a part of one.", 0),
        (b"PK\3\4 cut off", "it is no EPUB, or only a part of one.", 0),
        (changed(container=None), "it has no part “META-INF/container.xml”.", 0),
        (changed(content=b"<package"), "its XML is broken", 0),
        (changed(container=b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "its XML declares entities", 0),
        (
            changed(container=b'<c><rootfile full-path="../../etc/passwd"/></c>'),
            "it has no part “../../etc/passwd”.",
            0,
        ),
        (changed(c1=b"<p/>", c2=b""), "there is no text in the book.", 0),
        (changed(c1=b"<p>Ann said no.</p>", c2=None), "it has no part “EPUB/", 1),
        (changed(c1=b"<p>Ann said no.</p>", c2=b"<p>" + b" " * 17_000_000), "unpacks to more than 16 MB", 1),
    ],
)
def test_what_is_wrong_is_named(data: bytes, message: str, count: int) -> None:
    items = items_of("a.epub", data)
    assert message in problems_in(items)[-1]
    assert len(documents_in(items)) == count


def test_a_book_that_is_too_large_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.formats.articles.epub._LARGEST_BOOK", 1_000)
    assert "its parts unpack to more than" in problems_in(file_items("epub/brief-ebooklib.epub"))[0]


def test_a_locked_book_is_named() -> None:
    out = io.BytesIO(changed())
    with zipfile.ZipFile(out, "a") as book:
        book.writestr("META-INF/encryption.xml", '<e><CipherReference URI="EPUB/c1.xhtml"/></e>')
    assert "the book is locked (DRM)" in problems_in(items_of("a.epub", out.getvalue()))[0]


@settings(max_examples=20, deadline=None)
@given(mutated("epub/brief-ebooklib.epub") | mutated("epub/reader-pandoc.epub") | st.binary(max_size=200))
def test_damaged_books_give_items_or_problems(data: bytes) -> None:
    sound(items_of("a.epub", data), "a.epub")


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(["container", "content", "toc", "nav", "c1"]), st.data())
def test_damaged_members_give_items_or_problems(name: str, data: st.DataObject) -> None:
    with zipfile.ZipFile(FORMATS / "epub" / "brief-ebooklib.epub") as book:
        given_name = next(n for n in book.namelist() if n.rpartition("/")[2].partition(".")[0] == name)
        whole = book.read(given_name)
    start = data.draw(st.integers(0, len(whole)))
    member = (
        whole[:start] + data.draw(st.binary(max_size=20)) + whole[start + data.draw(st.integers(0, 200)) :]
    )
    sound(items_of("a.epub", changed(**{name: member})), "a.epub")
