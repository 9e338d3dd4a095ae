"""The paragraphs of marked-up text: HTML, XHTML and NITF."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from annotator.formats.input.xml_reading import local_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from lxml.etree import _Element as Element

# Elements that begin and end a paragraph, of HTML and of NITF.
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol",
    "p", "pre", "section", "table", "tbody", "td", "th", "tr", "ul",
    "abstract", "block", "body.content", "body.head", "body.end", "bq", "byline", "dateline", "distributor",
    "fn", "hedline", "hl1", "hl2", "note", "tagline",
})  # fmt: skip
# Elements whose text is none of the article's.
_NO_TEXT = frozenset({
    "head", "script", "style", "noscript", "template", "img", "iframe", "object", "media", "figure", "button",
})  # fmt: skip
_END = "\x1e"  # of a paragraph, between the pieces of text
_BREAK = "\x1f"  # of a line


def paragraphs_of(element: Element, without: Collection[str] = ()) -> list[str]:
    """Return the paragraphs of an element; `without` are names of further elements that are passed over.

    White space is one space, a line break stays one, and two of them end a paragraph.
    """
    return paragraphs_in("".join(_pieces(element, _NO_TEXT | frozenset(without))))


def words_of(element: Element | None) -> str:
    """Return the text of an element in one line; "" without one."""
    return "" if element is None else " ".join(" ".join(paragraphs_of(element)).split())


def paragraphs_in(text: str) -> list[str]:
    """Return the paragraphs of text with the signs of their ends."""
    paragraphs = []
    for part in text.split(_END):
        lines: list[str] = []
        for line in (*(" ".join(line.split()) for line in part.split(_BREAK)), ""):
            if line:
                lines.append(line)
            elif lines:
                paragraphs.append("\n".join(lines))
                lines = []
    return paragraphs


def _pieces(root: Element, passed_over: frozenset[str]) -> Iterator[str]:
    stack = [(root, False)]
    while stack:
        element, is_done = stack.pop()
        name = local_name(element).lower()
        if is_done:
            if name in _BLOCKS:
                yield _END
            if element is not root:
                yield _plain(element.tail)
            continue
        stack.append((element, True))
        if not name:
            # A reference to an entity of HTML in XML; comments have no text of the article.
            text = element.text or ""
            yield html.unescape(text) if text.startswith("&") and text.endswith(";") else ""
        elif name == "br":
            yield _BREAK
        elif name not in passed_over or element is root:
            yield _END if name in _BLOCKS else ""
            yield _plain(element.text)
            stack.extend((child, False) for child in reversed(element))


def _plain(text: str | None) -> str:
    return (text or "").replace(_END, " ").replace(_BREAK, " ")
