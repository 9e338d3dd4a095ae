"""The items of a file: records, problems and notices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.layer import Layer, Record
from annotator.formats.input.html_signs import html_in
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem, problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.domain.document import Document

# The place of an item, the item (a notice is on the record before it), and its bytes.
Item = tuple[str, Record | Problem | Notice, bytes]

LARGEST_ARTICLE = 64 * 1024 * 1024  # bytes


def notices_on(record: Record, place: str, notices: Sequence[Notice] = ()) -> Iterator[Item]:
    """Yield the notices on a record with its place: the reader's notices, then those on the text."""
    html = html_in(record.document.text)
    for notice in (*notices, html) if html else notices:
        yield place, replace(notice, place=place), b""


def read_article(stream: BinaryIO, name: str, read: Callable[[bytes], Document]) -> Iterator[Item]:
    """Yield the items of a file with one article; `read` returns the document of its bytes."""
    data = stream.read(LARGEST_ARTICLE + 1)
    try:
        if len(data) > LARGEST_ARTICLE:
            raise InputError(
                f"it is larger than {LARGEST_ARTICLE >> 20} MB, which no article is.",
                "Write one article a file.",
            )
        document = read(data)
    except AnnotatorError as error:
        yield name, problem(name, error), b""
        return
    record = Record(document, Layer(document.id, None))
    yield name, record, data
    yield from notices_on(record, name)
