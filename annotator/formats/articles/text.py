"""Plain text: one article per file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.document import Document, new_document
from annotator.domain.errors import InputError
from annotator.formats.input.encodings import UTF_16_MARKS, refuse_no_text
from annotator.formats.input.items import read_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a text file: its record and notices, or its problem."""
    return read_article(source, lambda data: read_text(data, source.stem, source.name))


def decode(data: bytes) -> str:
    """Return the text of a file's bytes: UTF-8, or UTF-16 with a byte-order mark.

    Nothing is guessed or replaced: a wrong guess would shift or change the characters for good.

    Raises
    ------
    InputError: they are not such a text; the message names the first bad byte and its line.
    """
    refuse_no_text(data)
    if data.startswith(UTF_16_MARKS):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise InputError(f"it is not valid UTF-16 (byte {error.start}).", "Save it as UTF-8.") from error
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        if b"\0" in data[:4096]:
            raise InputError("it is a binary file, not a text.", "Import a text file.") from error
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"it is not UTF-8: byte {error.start} (line {line}) is 0x{data[error.start]:02x}.",
            "Save it again as UTF-8 (it is probably Windows-1252 or Latin-1).",
        ) from error
    if "\0" in text:
        raise InputError("it is a binary file, not a text.", "Import a text file.")
    return text


def read_text(data: bytes, stem: str, name: str) -> Document:
    """Return the document of a text file; its id is the file's name without the ending (`stem`).

    Raises
    ------
    InputError: the file is not a text, or it is empty.
    """
    text = decode(data)
    if not text.strip("\ufeff \t\r\n"):
        raise InputError("it is empty: there is no text in it.")
    return new_document(stem, text, {"file": name})
