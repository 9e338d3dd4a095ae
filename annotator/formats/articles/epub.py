"""EPUB: each chapter of a book with enough text is an article."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from annotator.domain.document import new_document
from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.layer import Layer, Record
from annotator.domain.translation import mark, tr
from annotator.formats.articles.paragraphs import body_of, paragraphs
from annotator.formats.input.html_reading import page_text, parse_html
from annotator.formats.input.items import notices_on
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import problem
from annotator.formats.input.xml_reading import local_name, parse_xml
from annotator.formats.input.zip_parts import ZipParts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_CONTAINER = "META-INF/container.xml"
_LARGEST_CHAPTER = 16 * 1024 * 1024  # bytes, unpacked
_LARGEST_BOOK = 256 * 1024 * 1024  # bytes of all chapters, unpacked
_MOST_CHAPTERS = 10_000
# Characters: covers, dedications and imprints have fewer. All are taken where no part has as many.
_FEWEST = 500
_PAGES = ("application/xhtml+xml", "text/html", "application/html")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_GET_AGAIN = mark("Get the file again.")


class _Chapter(NamedTuple):
    title: str
    parts: list[str]

    @property
    def size(self) -> int:
        return sum(map(len, self.parts))


class _Book(NamedTuple):
    meta: dict[str, str]
    names: list[str]  # of the chapters in the archive, in the order of reading
    titles: dict[str, str]  # of the table of contents, by the names of chapters


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield a record for each chapter, or problems; parts without enough text are told."""
    chapters: list[tuple[str, _Chapter]] = []
    problems: list[tuple[str, InputError]] = []
    with source.opened() as stream:
        archive = ZipParts(stream, tr("it is no EPUB, or only a part of one."), tr(_GET_AGAIN), _LARGEST_BOOK)
        book = _book(archive)
        for name in book.names:
            try:
                data = archive.main_part(name, _LARGEST_CHAPTER)
                chapters.append((name, _chapter(data, book.titles.get(name, ""), choices)))
            except InputError as error:
                problems.append((name, error))
    large = [chapter for _, chapter in chapters if chapter.size >= _FEWEST]
    taken = large or [chapter for _, chapter in chapters if chapter.parts]
    small = [name for name, chapter in chapters if large and 0 < chapter.size < _FEWEST]
    if not taken and not problems:
        raise InputError(tr("there is no text in the book."), tr("It may hold only pictures of pages."))
    for number, chapter in enumerate(taken, 1):
        place = f"{source.name}:{number}"
        notices = (
            (Notice("chapters", tuple(map(posixpath.basename, small))),) if small and number == 1 else ()
        )
        yield from _items(source, place, number, chapter, book.meta, notices)
    for name, refused in problems:
        yield f"{source.name}/{name}", problem(f"{source.name}/{name}", refused), b""


def _items(
    source: Source,
    place: str,
    number: int,
    chapter: _Chapter,
    book: dict[str, str],
    notices: tuple[Notice, ...],
) -> Iterator[Item]:
    meta = dict(book)
    meta["title"] = chapter.title or book.get("book", "")
    parts = chapter.parts
    if len(parts) > 1 and " ".join(parts[0].split()) == chapter.title:
        parts = parts[1:]  # the title is not repeated in the text
    try:
        document = new_document(f"{source.stem}-{number}", "\n\n".join(parts), meta | {"file": source.name})
    except AnnotatorError as error:
        yield place, problem(place, error), b""
        return
    record = Record(document, Layer(document.id, None))
    yield place, record, b""
    yield from notices_on(record, place, notices)


def _book(archive: ZipParts) -> _Book:
    if "META-INF/encryption.xml" in archive.names:
        _refuse_locked(parse_xml(archive.main_part("META-INF/encryption.xml")))
    package_name = ""
    for element in parse_xml(archive.main_part(_CONTAINER)).iter():
        if local_name(element) == "rootfile" and not package_name:
            package_name = element.get("full-path") or ""
    package = parse_xml(archive.main_part(package_name))
    folder = posixpath.dirname(package_name)
    by_id: dict[str, Element] = {}
    spine: list[str] = []
    contents = ""
    for element in package.iter():
        name = local_name(element)
        if name == "item":
            by_id[element.get("id") or ""] = element
            if "nav" in (element.get("properties") or "").split():
                contents = element.get("href") or ""
        elif name == "itemref" and len(spine) < _MOST_CHAPTERS:
            spine.append(element.get("idref") or "")
        elif name == "spine" and not contents and (ncx := by_id.get(element.get("toc") or "")) is not None:
            contents = ncx.get("href") or ""
    navigation = {id for id, item in by_id.items() if "nav" in (item.get("properties") or "").split()}
    pages = [
        by_id[id] for id in dict.fromkeys(spine)
        if id in by_id and id not in navigation and by_id[id].get("media-type", _PAGES[0]) in _PAGES
    ]  # fmt: skip
    names = [_joined(folder, page.get("href") or "") for page in pages]
    titles = _titles(archive, _joined(folder, contents)) if contents else {}
    return _Book(_metadata(package), names, titles)


def _refuse_locked(encryption: Element) -> None:
    """Refuse a book whose chapters are locked; fonts may be."""
    for element in encryption.iter():
        uri = (element.get("URI") or "").lower() if local_name(element) == "CipherReference" else ""
        if uri.endswith((".xhtml", ".html", ".htm", ".xml")):
            raise InputError(
                tr("the book is locked (DRM) and cannot be read."),
                tr("Ask its publisher for one that is not."),
            )


def _joined(folder: str, href: str) -> str:
    """Return the name of a member from an address in the package; it cannot lead out of the archive."""
    return posixpath.normpath(posixpath.join(folder, unquote(href.partition("#")[0]))).lstrip("/")


def _metadata(package: Element) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for element in package.iter():
        if (words := " ".join("".join(element.itertext()).split())) and isinstance(element.tag, str):
            found.setdefault(local_name(element), []).append(words)
    values = {
        "book": found.get("title", [""])[0],
        "byline": ", ".join(found.get("creator", ())),
        "publisher": found.get("publisher", [""])[0],
        "language": found.get("language", [""])[0],
    }
    if date := _DATE.match(found.get("date", [""])[0]):
        values["published"] = date.group()
    return {name: value for name, value in values.items() if value}


def _titles(archive: ZipParts, name: str) -> dict[str, str]:
    """Return the titles of the table of contents by the names of chapters; the first one of each counts."""
    try:
        root = parse_html(page_text(archive.main_part(name)).text)
    except InputError:
        return {}
    titles: dict[str, str] = {}
    folder = posixpath.dirname(name)
    for element in root.iter("a"):
        words = " ".join("".join(element.itertext()).split())
        titles.setdefault(_joined(folder, element.get("href") or ""), words)
    for point in root.iter("navpoint"):  # the table of EPUB 2, which has no links
        source = point.find("content")
        words = " ".join("".join(point.xpath("string(navlabel)")).split())
        if source is not None:
            titles.setdefault(_joined(folder, source.get("src") or ""), words)
    return titles


def _chapter(data: bytes, title: str, choices: Choices) -> _Chapter:
    if not data.strip():
        return _Chapter(title, [])
    page = parse_html(page_text(data, choices.encoding).text)
    body = body_of(page)
    if not title:
        headings = body.xpath(".//h1|.//h2|.//h3")
        title = " ".join("".join(headings[0].itertext()).split()) if headings else ""
    return _Chapter(title, paragraphs(body))
