"""Markdown: the text without its signs; values at the beginning ("front matter") are metadata."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt

from annotator.domain.document import Document, new_document
from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.encodings import decoded
from annotator.formats.input.items import read_article
from annotator.formats.jsonl.foreign_metadata import meta_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.notices import Notice
    from annotator.formats.input.sources import Source

LARGEST_MARKDOWN = 1024 * 1024  # characters; the parser takes some seconds for them
# Characters of a paragraph: its signs are looked through in a time that grows with the square of its length.
_LONGEST_PARAGRAPH = 6_000

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_LARGEST_FRONT_MATTER = 64 * 1024  # characters
_VALUE = re.compile(r"([A-Za-z_][\w .-]{0,60}?)[ \t]*:(?:[ \t]+(.*)|$)")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)")
_LIST = re.compile(r"\[(.*)\]")
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|</?[A-Za-z][^<>]*>", re.DOTALL)
_MARK_OF_HEADING = re.compile(r"\s*\{[#.][^{}]{0,200}\}$")  # of pandoc and kramdown: "{#costs}"
_SPACES = re.compile("  +")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)

_BLOCKS = MarkdownIt("commonmark").enable(["table"]).disable(["inline"])
_INLINE = MarkdownIt("commonmark").enable(["strikethrough"])


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a file of Markdown: its record and notices, or its problem."""
    notices: list[Notice] = []
    return read_article(source, lambda data: _document(data, source, choices.encoding, notices), notices)


def _document(data: bytes, source: Source, encoding: str | None, notices: list[Notice]) -> Document:
    found = decoded(data, encoding)
    notices += found.notices
    if len(found.text) > LARGEST_MARKDOWN:
        raise InputError(
            tr("it is larger than {size} MB.", size=LARGEST_MARKDOWN >> 20), tr("Write one article a file.")
        )
    if "\0" in found.text:
        raise InputError(tr("it is a binary file, not a text."), tr("Import a text file."))
    text, meta = text_of(found.text)
    if not text.strip():
        raise InputError(tr("it is empty: there is no text in it."))
    if found.encoding:
        meta["encoding"] = found.encoding
    return new_document(source.stem, text, meta | {"file": source.name})


def text_of(markdown: str) -> tuple[str, dict[str, Any]]:
    """Return the text of Markdown, its paragraphs by empty lines, and its metadata."""
    markdown = markdown.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    meta, markdown = _front_matter(markdown)
    text = _Text(markdown)
    if text.heading:
        meta.setdefault("title", text.heading)
    parts = text.parts
    if len(parts) > 1 and parts[0] == text.heading == meta["title"]:
        parts = parts[1:]  # the title is not repeated in the text
    return "\n\n".join(parts), meta


class _Text:
    """The paragraphs of Markdown; items of lists and rows of tables are paragraphs of their own.

    Attributes
    ----------
    heading: the first heading; "" if there is none.
    """

    def __init__(self, markdown: str) -> None:
        self.parts: list[str] = []
        self.heading = ""
        self._cells: list[str] | None = None
        self._number = ""  # of the item of a list that begins
        self._is_heading = False
        environment: dict[str, Any] = {}
        for token in _BLOCKS.parse(markdown, environment):
            self._take(token, environment)

    def _take(self, token: Token, environment: dict[str, Any]) -> None:
        if token.type in ("heading_open", "heading_close"):
            self._is_heading = token.type == "heading_open"
        elif token.type == "list_item_open":
            self._number = f"{token.info}. " if token.info else ""
        elif token.type == "tr_open":
            self._cells = []
        elif token.type == "tr_close":
            self.parts.append("\t".join(self._cells or ()).strip())
            self._cells = None
        elif words := _words(token, environment):
            if self._cells is not None:
                self._cells.append(words)
                return
            if self._is_heading:
                words = _MARK_OF_HEADING.sub("", words)
                self.heading = self.heading or words
            self.parts.append(self._number + words)
            self._number = ""


def _words(token: Token, environment: dict[str, Any]) -> str:
    """Return the words of a token of a block."""
    if token.type in ("fence", "code_block"):
        return token.content.strip("\n")
    if token.type == "html_block":
        return _without_tags(token.content).strip()
    if token.type != "inline":
        return ""
    if len(token.content) > _LONGEST_PARAGRAPH:
        return " ".join(token.content.split())
    (inline,) = _INLINE.parseInline(token.content, environment)
    return _SPACES.sub(" ", "".join(map(_inline_words, inline.children or ()))).strip()


def _inline_words(token: Token) -> str:
    if token.type == "softbreak":
        return " "
    if token.type == "hardbreak":
        return "\n"
    if token.type == "html_inline":
        return "\n" if _BREAK.fullmatch(token.content) else ""
    return "" if token.type == "image" else token.content


def _without_tags(content: str) -> str:
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", content)))


def _front_matter(markdown: str) -> tuple[dict[str, Any], str]:
    """Return the values at the beginning under the names here, and the rest."""
    match = _FRONT_MATTER.match(markdown[:_LARGEST_FRONT_MATTER])
    if match is None:
        return {}, markdown
    values: dict[str, str] = {}
    items: list[str] = []
    name = ""
    for line in (match[1] or "").split("\n"):
        if found := _VALUE.fullmatch(line):
            name, items = found[1].strip(), []
            values[name] = _plain(found[2] or "")
        elif name and (item := _ITEM.fullmatch(line)):
            items.append(_plain(item[1]))
            values[name] = ", ".join(items)
    filled = {name.lower(): value for name, value in values.items() if value}
    return meta_of(filled, {}), markdown[match.end() :]


def _plain(value: str) -> str:
    """Return a value without quote marks and the brackets of a list."""
    value = value.strip()
    if listed := _LIST.fullmatch(value):
        return ", ".join(_plain(item) for item in listed[1].split(",") if item.strip())
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].replace('\\"', '"').replace("''", "'")
    return "" if value in ("|", ">", "|-", ">-", "null", "~") else value
