"""NITF of the news industry: headline, byline, dateline and the paragraphs of an article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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

_BASIC_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?")


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the article of a file."""
    return items_of(source, _articles(source))


def _articles(source: Source) -> Iterator[Article]:
    yield nitf_article(parse_xml(source.limited(LARGEST_DOWNLOAD)))


def nitf_article(root: Element) -> Article:
    """Return the article of an element `nitf`."""
    meta = {
        "title": words_of(first(root, "hl1"))
        or words_of(first(root, "hedline"))
        or words_of(first(root, "title")),
        "byline": words_of(first(root, "byline")),
        "dateline": words_of(first(root, "dateline")),
        "language": root.get("{http://www.w3.org/XML/1998/namespace}lang", ""),
    }
    meta["publisher"] = words_of(first(root, "distributor"))
    for name, attribute, field in (
        ("date.issue", "norm", "published"),
        ("story.date", "norm", "published"),
        ("pubdata", "date.publication", "published"),
        ("pubdata", "name", "publisher"),
        ("pubdata", "position.section", "section"),
        ("pubdata", "ex-ref", "url"),
        ("doc.copyright", "holder", "copyright"),
        ("doc-id", "id-string", "document"),
        ("tobject.property", "tobject.property.type", "genre"),
    ):
        element = first(root, name)
        if element is not None and not meta.get(field):
            meta[field] = element.get(attribute, "").strip()
    meta["published"] = date_of(meta.get("published", ""))
    content = first(root, "body.content")
    if content is None:
        content = first(root, "body")
    text = [] if content is None else paragraphs_of(content, without=("body.head", "body.end"))
    return Article(text, meta)


def first(root: Element, name: str) -> Element | None:
    """Return the first element of a name, whatever its namespace."""
    return next((element for element in root.iter() if local_name(element) == name), None)


def date_of(words: str) -> str:
    """Return a date and time in ISO's longer form: "20251128T0930Z" is "2025-11-28T09:30Z"."""
    match = _BASIC_DATE.fullmatch(words.strip())
    if match is None:
        return words.strip()
    year, month, day, hour, minute, second, zone = match.groups()
    time = f"T{hour}:{minute}" + (f":{second}" if second else "") + (zone or "") if hour else ""
    return f"{year}-{month}-{day}{time}"
