"""Downloads of Europresse: pages of its older and newer form, and text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.formats.press.articles import Article, items_of
from annotator.formats.press.beginnings import kind_of
from annotator.formats.press.blocks import blocks_of, flowing, page_of
from annotator.formats.press.marked_up_text import paragraphs_of, words_of
from annotator.language.dates import iso_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element as Element

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.notices import Notice
    from annotator.formats.input.sources import Source

_NUMBER = re.compile(
    r"(?:Numéro de document|Document number|Número de documento) ?: ?((?:news|doc)[·.]\d{8}[·.]\S+)"
)
_COPYRIGHT = re.compile(r"(?:©|\(c\)|Copyright\b)", re.IGNORECASE)
_PAGE = re.compile(r"pp?\. ?(.+)")
_LONGEST_BYLINE = 100  # characters
# The classes of the newer pages.
_TITLES = ("titreArticleVisu", "titreArticle")
_BYLINES = ("docAuthors", "sm-margin-bottomNews")
_TEXTS = ("docOcurrContainer", "DocText")


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the articles of a download."""
    notices: list[Notice] = []
    return items_of(source, _articles(source, choices, notices), notices)


def _articles(source: Source, choices: Choices, notices: list[Notice]) -> Iterator[Article]:
    if kind_of(source) == "html":
        root = page_of(source, choices, notices)
        newer = [
            element
            for element in root.iter("article")
            if _of_class(element, "DocPublicationName") is not None
        ]
        for element in newer:
            yield _of_newer_page(element)
        if not newer:
            cells: set[Element] = set()
            for name in root.iter("span"):
                cell = name.getparent()
                if "DocPublicationName" in name.get("class", "").split() and cell not in cells:
                    cells.add(cell)
                    yield _of_older_page(name, cell)
        return
    start = 0
    blocks = blocks_of(source, choices, notices)
    for number, block in enumerate(blocks):
        if _NUMBER.search(block):
            yield _of_blocks(blocks[start : number + 1])
            start = number + 1


def _of_newer_page(element: Element) -> Article:
    meta = _header([words_of(_of_class(element, "DocHeader"))])
    meta["publisher"] = words_of(_of_class(element, "DocPublicationName"))
    meta["document"] = words_of(_of_class(element, "publiC-lblNodoc"))
    for field, names in (("title", _TITLES), ("byline", _BYLINES)):
        meta[field] = next((words for name in names if (words := words_of(_of_class(element, name)))), "")
    texts = (found for name in _TEXTS if (found := _of_class(element, name)) is not None)
    text = next(texts, None)
    paragraphs = [] if text is None else paragraphs_of(text)
    return Article(flowing(_without_closing(paragraphs, meta)), meta)


def _of_older_page(name: Element, cell: Element) -> Article:
    """Return the article of a cell, with breaks between its parts; `name` holds its source."""
    title = _of_class(cell, "TitreArticleVisu")
    heads = [words_of(span) for span in cell.iter("span") if "DocHeader" in span.get("class", "").split()]
    meta = _header([words for words in heads if words])
    meta["publisher"] = words_of(name)
    meta["title"] = words_of(title)
    paragraphs = paragraphs_of(cell)
    # What stands before the title is the head, with a subtitle perhaps.
    last_of_head = meta["title"] or (heads[-1] if heads else meta["publisher"])
    start = next(
        (number for number, words in enumerate(paragraphs) if words.endswith(last_of_head)),
        len(paragraphs) - 1,
    )
    text = paragraphs[start + 1 :]
    if title is not None and text and _is_byline_behind(title):
        meta["byline"] = " ".join(text[0].split())
        del text[0]
    return Article(flowing(_without_closing(text, meta)), meta)


def _is_byline_behind(title: Element) -> bool:
    """Tell whether words, a break and a paragraph follow a title: its text begins without that break."""
    last = ""
    words = (title.tail or "").strip()
    for element in title.itersiblings():
        if element.tag == "p":
            return last == "br" and 0 < len(words) <= _LONGEST_BYLINE
        if element.tag != "br":
            return False
        last = "br"
        words += (element.tail or "").strip()
        if (element.tail or "").strip():
            last = ""
    return False


def _of_blocks(blocks: Sequence[str]) -> Article:
    """Return an article of lines: source, header with date, title, byline, text, copyright, number."""
    lines = ("\n\n".join(blocks) if len(blocks) > 2 else "\n\n".join(blocks).replace("\n", "\n\n")).split(
        "\n"
    )
    dated = next((number for number, line in enumerate(lines[:6]) if _header([line])["published"]), None)
    if dated is None:
        dated = 0
    meta = _header([lines[dated]])
    meta["publisher"] = " ".join(line for line in lines[:dated] if line)
    rest = [block for block in "\n".join(lines[dated + 1 :]).strip("\n").split("\n\n") if block]
    meta["title"] = " ".join(rest[0].split()) if rest else ""
    text = _without_closing(rest[1:], meta)
    if len(text) > 1 and len(text[0]) <= _LONGEST_BYLINE and text[0][-1:] not in '.!?»”"':
        meta["byline"] = " ".join(text[0].split())
        del text[0]
    return Article(flowing(text), meta)


def _without_closing(paragraphs: Sequence[str], meta: dict[str, str]) -> list[str]:
    """Return the paragraphs of the text alone; copyright and number behind them go into `meta`."""
    text: list[str] = []
    for paragraph in paragraphs:
        if number := _NUMBER.search(paragraph):
            meta["document"] = number[1]
            break
        if _COPYRIGHT.match(paragraph):
            meta["copyright"] = " ".join(paragraph.split())
        else:
            text.append(paragraph)
    return text


def _header(heads: Sequence[str]) -> dict[str, str]:
    """Return section, date and page of "Politique, jeudi 5 octobre 2013, p. 3"."""
    parts = [part.strip() for part in " ".join(heads).split(",") if part.strip()]
    dated = next((number for number in range(len(parts)) if iso_date(", ".join(parts[number:]))), None)
    page = next((match[1] for part in parts if (match := _PAGE.fullmatch(part))), "")
    if dated is None:
        return {"published": "", "section": ", ".join(parts), "page": page}
    published = iso_date(", ".join(parts[dated:])) or ""
    return {"published": published, "section": ", ".join(parts[:dated]), "page": page}


def _of_class(element: Element, name: str) -> Element | None:
    return next((each for each in element.iter() if name in (each.get("class") or "").split()), None)
