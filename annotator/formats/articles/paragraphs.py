"""The paragraphs of parsed HTML, and of what is made of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

# Elements that begin and end a paragraph; `item`, `quote`, `row` are those of the TEI that trafilatura makes.
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "head", "header", "hr", "item", "li", "list", "main", "nav", "ol", "p", "pre", "quote", "row",
    "section", "summary", "table", "tbody", "tfoot", "thead", "title", "tr", "ul",
))  # fmt: skip
_CELLS = frozenset(("cell", "td", "th"))
_BREAKS = frozenset(("br", "lb"))
_LEFT_OUT = frozenset((
    "audio", "button", "canvas", "datalist", "embed", "iframe", "math", "noscript", "object", "option",
    "rp", "rt", "script", "select", "style", "svg", "template", "textarea", "video",
))  # fmt: skip
_SPACES = re.compile(r"[ \t\n\r\f]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def body_of(page: Element) -> Element:
    """Return the body of a page; the page itself if it has none."""
    body = page.find(".//body")
    return page if body is None else body


def paragraphs(element: Element) -> list[str]:
    """Return the paragraphs of an element; images, forms and what is hidden are left out."""
    from lxml import etree

    lines = _Lines()
    walk = etree.iterwalk(element, events=("start", "end"))
    preformatted = 0
    for event, node in walk:
        name = node.tag.rpartition("}")[2].lower() if isinstance(node.tag, str) else ""
        if event == "start":
            if not name or name in _LEFT_OUT or _is_hidden(node):
                walk.skip_subtree()
                continue
            if name in _BLOCKS:
                lines.end_paragraph()
            elif name in _BREAKS:
                lines.end_line()
            elif name in _CELLS:
                lines.begin_cell()
            preformatted += name == "pre"
            lines.add(node.text, is_kept=preformatted > 0)
            continue
        if name in _BLOCKS:
            lines.end_paragraph()
        preformatted -= name == "pre"
        if node is not element:
            lines.add(node.tail, is_kept=preformatted > 0)
    lines.end_paragraph()
    return lines.paragraphs


def _is_hidden(node: Element) -> bool:
    return node.get("hidden") is not None or bool(_HIDDEN.search(node.get("style") or ""))


class _Lines:
    """Collects words into lines, and lines into paragraphs."""

    def __init__(self) -> None:
        self.paragraphs: list[str] = []
        self._lines: list[str] = []
        self._words: list[str] = []

    def add(self, words: str | None, *, is_kept: bool) -> None:
        if not words:
            return
        if is_kept:
            *whole, last = words.replace("\r\n", "\n").split("\n")
            for line in whole:
                self._words.append(line)
                self._lines.append("".join(self._words).rstrip())
                self._words = []
            self._words.append(last)
        else:
            self._words.append(_SPACES.sub(" ", words))

    def begin_cell(self) -> None:
        if any(words.strip() for words in self._words):
            self._words.append("\t")

    def end_line(self) -> None:
        self._lines.append(re.sub(r" *\t *", "\t", re.sub(" +", " ", "".join(self._words)).strip()))
        self._words = []

    def end_paragraph(self) -> None:
        if not self._words and not self._lines:
            return
        self.end_line()
        if paragraph := "\n".join(self._lines).strip("\n"):
            # Two line breaks in a row stand for a new paragraph.
            self.paragraphs += [part for part in re.split(r"\n{2,}", paragraph) if part.strip()]
        self._lines = []
