"""RSS and Atom: each entry of a feed with the text that stands in it."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from annotator.domain.translation import tr
from annotator.formats.input.html_reading import parse_html
from annotator.formats.input.notices import Notice
from annotator.formats.input.xml_reading import local_name, parse_xml
from annotator.formats.press.articles import Article, items_of
from annotator.formats.press.blocks import LARGEST_DOWNLOAD
from annotator.formats.press.marked_up_text import paragraphs_of, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_ADDRESS = re.compile(r"\S+@\S+ \((.+)\)")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# Elements with the whole text, then those with a summary or the whole text: of RSS, of Atom.
_WHOLE = ("encoded", "content")
_SUMMARY = ("description", "summary")


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the entries of a feed."""
    return items_of(source, _articles(source))


def _articles(source: Source) -> Iterator[Article]:
    root = parse_xml(source.limited(LARGEST_DOWNLOAD))
    # RSS 2 has its entries in a channel, RSS 1 beside it, Atom in the feed itself.
    channel = next((element for element in root if local_name(element) == "channel"), root)
    publisher = words_of(_child(channel, "title"))
    language = words_of(_child(channel, "language")) or root.get(_LANG, "")
    entries = [element for element in root.iter() if local_name(element) in ("item", "entry")]
    for entry in entries:
        yield _article(entry, publisher, language)


def _article(entry: Element, publisher: str, language: str) -> Article:
    author = _child(entry, "author")
    name = None if author is None else _child(author, "name")
    meta = {
        "title": words_of(_child(entry, "title")),
        "byline": words_of(_child(entry, "creator"))
        or _without_address(words_of(author if name is None else name)),
        "publisher": publisher,
        "published": _date(entry),
        "section": ", ".join(_categories(entry)),
        "url": _link(entry),
        "language": entry.get(_LANG, "") or language,
    }
    for names in (_WHOLE, _SUMMARY):
        for each in names:
            element = _child(entry, each)
            text = [] if element is None else _text(element)
            if text:
                notices = [Notice("summary", ())] if names is _SUMMARY else []
                return Article(text, meta, notices)
    return Article([], meta, no_text=(tr("the feed has only its title."), tr("Import the page itself.")))


def _text(element: Element) -> list[str]:
    if len(element):  # XHTML
        return paragraphs_of(element)
    text = element.text or ""
    if element.get("type") == "text" or not text.strip():
        return [" ".join(part.split()) for part in text.split("\n\n") if part.strip()]
    return paragraphs_of(parse_html(text))


def _without_address(author: str) -> str:
    """Return the name in "ann@example.com (Ann Reed)", the form of RSS."""
    match = _ADDRESS.fullmatch(author)
    return match[1] if match else author


def _date(entry: Element) -> str:
    for name in ("pubDate", "published", "date", "issued", "updated"):
        words = words_of(_child(entry, name))
        if words and name == "pubDate":
            try:
                return parsedate_to_datetime(words).isoformat()
            except (ValueError, TypeError, IndexError, OverflowError):
                return words
        if words:
            return words
    return ""


def _categories(entry: Element) -> list[str]:
    elements = (element for element in entry if local_name(element) == "category")
    names = (words_of(element) or element.get("term", "") for element in elements)
    return list(dict.fromkeys(name for name in names if name))


def _link(entry: Element) -> str:
    """Return the address of the page of an entry."""
    for element in entry:
        if local_name(element) == "link" and element.get("rel", "alternate") == "alternate":
            return element.get("href") or words_of(element)
    return ""


def _child(parent: Element, name: str) -> Element | None:
    return next((element for element in parent if local_name(element) == name), None)
