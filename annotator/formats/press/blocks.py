"""The blocks of a file of a press archive: its paragraphs, and the lines of its headers."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.formats.input.docx import read_docx
from annotator.formats.input.encodings import decoded
from annotator.formats.input.html_reading import page_text, parse_html
from annotator.formats.input.rtf import read_rtf
from annotator.formats.press.beginnings import kind_of
from annotator.formats.press.marked_up_text import paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element as Element

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.notices import Notice
    from annotator.formats.input.paragraphs import Written
    from annotator.formats.input.sources import Source

# A download of the largest number of articles that an archive gives (500, some MB) is far smaller.
LARGEST_DOWNLOAD = 64 * 1024 * 1024  # bytes
# The longest line of a text whose paragraphs are broken into lines of the same width.
_NARROWEST = 60  # characters
_WIDEST = 100
_EMPTY_LINES = re.compile(r"\n(?:[ \t\xa0]*\n)+")


def blocks_of(source: Source, choices: Choices, notices: list[Notice]) -> list[str]:
    """Return the blocks of a file; a block has no empty line, and no white space at the ends of its lines.

    `notices` gets what is to be told of the file.

    Raises
    ------
    InputError: it cannot be read.
    """
    kind = kind_of(source)
    if kind == "html":
        return paragraphs_of(page_of(source, choices, notices))
    data = source.limited(LARGEST_DOWNLOAD)
    if kind == "docx":
        return _blocks_of(read_docx(data))
    if kind == "rtf":
        return _blocks_of(read_rtf(data))
    text = decoded(data, choices.encoding)
    notices += text.notices
    return blocks_in(text.text.lstrip("\ufeff"))


def page_of(source: Source, choices: Choices, notices: list[Notice]) -> Element:
    """Return the root of a page; `notices` and errors are those of `blocks_of`."""
    page = page_text(source.limited(LARGEST_DOWNLOAD), choices.encoding)
    notices += page.notices
    return parse_html(page.text)


def _blocks_of(written: Written) -> list[str]:
    return [block for paragraph in written.paragraphs for block in blocks_in(paragraph.text)]


def blocks_in(text: str) -> list[str]:
    """Return the blocks of plain text, which empty lines separate."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n").replace("\xa0", " ")
    blocks = ("\n".join(line.strip() for line in block.split("\n")) for block in _EMPTY_LINES.split(text))
    return [block for block in (block.strip("\n") for block in blocks) if block]


def flowing(blocks: Iterable[str]) -> list[str]:
    """Return blocks as paragraphs: lines that were broken at a width become one line, others stay lines."""
    paragraphs = list(blocks)
    widest = max((len(line) for block in paragraphs for line in block.split("\n")), default=0)
    if not _NARROWEST <= widest <= _WIDEST:
        return paragraphs
    return [_flowing(block, widest) if "\n" in block else block for block in paragraphs]


def _flowing(block: str, widest: int) -> str:
    lines = block.split("\n")
    flowing = lines[0]
    for before, line in pairwise(lines):
        # A line was broken for its width where the next word would not have fitted.
        is_broken = len(before) + 1 + len(line.partition(" ")[0]) > widest
        flowing += f" {line}" if is_broken else f"\n{line}"
    return flowing
