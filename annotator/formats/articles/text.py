"""Plain text: one article per file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.document import Document, new_document
from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.encodings import decoded
from annotator.formats.input.items import read_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.notices import Notice
    from annotator.formats.input.sources import Source


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a text file: its record and notices, or its problem."""
    notices: list[Notice] = []
    return read_article(source, lambda data: _document(data, source, choices.encoding, notices), notices)


def _document(data: bytes, source: Source, encoding: str | None, notices: list[Notice]) -> Document:
    """Return the document of a text file; its id is the file's name without the ending.

    Raises
    ------
    InputError: the file is not a text, or it is empty.
    """
    found = decoded(data, encoding)
    notices += found.notices
    if "\0" in found.text:
        raise InputError(tr("it is a binary file, not a text."), tr("Import a text file."))
    if not found.text.strip("\ufeff \t\r\n"):
        raise InputError(tr("it is empty: there is no text in it."))
    meta = {"file": source.name}
    return new_document(
        source.stem, found.text, meta | ({"encoding": found.encoding} if found.encoding else {})
    )
