"""Web pages: the article of a page, without menus, advertisements and comments."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any

from annotator.computer.sockets import no_probe
from annotator.domain.document import Document, new_document
from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.articles.mail_parts import message_of, page_of
from annotator.formats.articles.paragraphs import body_of, paragraphs
from annotator.formats.input.html_reading import page_text, parse_html
from annotator.formats.input.items import NoArticle, read_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.notices import Notice
    from annotator.formats.input.sources import Source

with no_probe():
    from trafilatura import bare_extraction

for _name in ("trafilatura", "htmldate", "courlan", "justext"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)  # what they cannot read is told here

LARGEST_PAGE = 8 * 1024 * 1024  # characters, without images that lie within the page
# Tags of one page, opening and closing ones: looking for the article takes a second for 10,000.
_MOST_TAGS = 60_000
_WITHIN = re.compile(r"data:[\w.+/-]{1,99};base64,[A-Za-z0-9+/=%]+")
# Only dates that the page gives as its own: any date in the text could be taken for it otherwise.
_DATES = {"original_date": True, "extensive_search": False, "outputformat": "%Y-%m-%d"}
# What browsers and SingleFile write at the beginning of a page that they save.
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)|Page saved with SingleFile\s+url:\s*(\S+)")
_SAVED_WITHIN = 4096  # characters at the beginning of a page
_SENTENCE = re.compile(r"\w\W{0,3}[.!?…。！？।؟](?:\W|$)")
# Where paragraphs of an article do not stand.
_OUTSIDE = "ancestor::nav or ancestor::footer or ancestor::aside or ancestor::header or ancestor::form"


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a web page: its record and notices, or its problem."""
    notices: list[Notice] = []
    return read_article(source, lambda data: _document(data, source, choices.encoding, notices), notices)


def read_archived(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a page that a browser has saved with its images in one file (MHTML)."""
    notices: list[Notice] = []

    def document(data: bytes) -> Document:
        page = page_of(message_of(data))
        encoding = choices.encoding
        return _document(page.data, source, encoding, notices, page.charset, page.url)

    return read_article(source, document, notices)


def _document(
    data: bytes, source: Source, encoding: str | None, notices: list[Notice], charset: str = "", url: str = ""
) -> Document:
    found = page_text(data, encoding, charset)
    notices += found.notices
    text, meta = article_of(found.text)
    if url:
        meta.setdefault("url", url)
    if found.encoding:
        meta["encoding"] = found.encoding
    return new_document(source.stem, text, meta | {"file": source.name})


def article_of(page: str) -> tuple[str, dict[str, Any]]:
    """Return the text of the article of a page, and its metadata.

    Raises
    ------
    NoArticle: there is no article in the page.
    InputError: the page is too large to look through.
    """
    page = _WITHIN.sub("", page)
    if len(page) > LARGEST_PAGE:
        raise InputError(
            tr("it is a page of more than {size} MB.", size=LARGEST_PAGE >> 20), tr("Save its text as .txt.")
        )
    tree = parse_html(page, _MOST_TAGS)
    language = (tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip()
    saved = _SAVED_FROM.search(page[:_SAVED_WITHIN])
    section = tree.xpath("string(//meta[@property='article:section']/@content)")
    plain = _plain_paragraphs(tree)
    try:
        extracted = bare_extraction(
            tree,
            fast=True,
            favor_recall=True,
            include_comments=False,
            include_images=False,
            with_metadata=True,
            date_extraction_params=_DATES,
        )
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError):
        extracted = None  # a page that it cannot take apart is taken as it stands
    parts = plain
    meta: dict[str, Any] = {}
    if extracted is not None:
        parts = paragraphs(extracted.body) if not isinstance(extracted, dict) else []
        meta = _metadata(extracted)
    if not any(_SENTENCE.search(part) for part in parts):
        parts = plain
    if not any(_SENTENCE.search(part) for part in parts):
        raise NoArticle(tr("there is no article in the page."), tr("Save its text as .txt."))
    known = {str(value).casefold() for value in meta.values()} | {f"by {meta.get('byline', '')}".casefold()}
    while len(parts) > 1 and " ".join(parts[0].split()).casefold() in known:
        del parts[0]  # title, byline and date are not repeated in the text
    further = {"language": language, "url": saved and (saved[1] or saved[2]), "section": section.strip()}
    return "\n\n".join(parts), {name: value for name, value in further.items() if value} | meta


def _plain_paragraphs(tree: Element) -> list[str]:
    """Return the paragraphs of a page that are marked as such; those of short pages are no article yet."""
    marked = body_of(tree).xpath(f".//p[not({_OUTSIDE})]")
    return [part for element in marked for part in paragraphs(element)]


def _metadata(extracted: Any) -> dict[str, Any]:
    values = {
        "title": extracted.title,
        "byline": ", ".join(name.strip() for name in (extracted.author or "").split(";") if name.strip()),
        "publisher": extracted.sitename or extracted.hostname,
        "published": extracted.date,
        "url": extracted.url,
    }
    return {name: str(value) for name, value in values.items() if value}
