"""The table of formats for import and export. A format needs only one entry here.

The window names the formats before it paints, so each reader and writer is imported when it is first used.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.domain.layer import Record
    from annotator.formats.input.items import Item
    from annotator.formats.jsonl.writer import Unit


class ImportFormat(NamedTuple):
    """A format that can be read.

    Attributes
    ----------
    title: its name for people.
    endings: the endings of its files, in lower case, the usual one first.
    read: yields the items of a stream; `name` names the stream in the places of items, and a document without
        an id is named after `stem`.
    """

    title: str
    endings: tuple[str, ...]
    read: Callable[[BinaryIO, str, str], Iterator[Item]]


class ExportFormat(NamedTuple):
    """A format that can be written.

    Attributes
    ----------
    name: its name on the command line.
    title: its name for people.
    ending: the ending of its files.
    content: the content of a file, in words for people.
    write: returns the bytes of a record; spans have offsets in these units besides code points.
    """

    name: str
    title: str
    ending: str
    content: str
    write: Callable[[Record, tuple[Unit, ...]], bytes]


def _read_text(stream: BinaryIO, name: str, stem: str) -> Iterator[Item]:
    from annotator.formats.text import read

    return read(stream, name, stem)


def _read_json_lines(stream: BinaryIO, name: str, stem: str) -> Iterator[Item]:
    from annotator.formats.jsonl.line_items import read_lines

    return read_lines(stream, name, stem)


def _write_json_line(record: Record, units: tuple[Unit, ...]) -> bytes:
    from annotator.formats.jsonl.writer import write_line

    return write_line(record, units)


IMPORTS = (
    ImportFormat("Plain text", (".txt", ".text"), _read_text),
    ImportFormat("Lines of JSON", (".jsonl", ".ndjson", ".jsonlines"), _read_json_lines),
)

# The first format is the usual one.
EXPORTS = (
    ExportFormat(
        "jsonl",
        "JSONL",
        ".jsonl",
        "a line for each document and annotator, with the text of every span beside its offsets",
        _write_json_line,
    ),
)

ENDINGS = tuple(ending for format in IMPORTS for ending in format.endings)


def format_of(file: str) -> ImportFormat | None:
    """Return the format of a file by the ending of its name, or None if it cannot be read."""
    ending = PurePath(file).suffix.lower()
    return next((format for format in IMPORTS if ending in format.endings), None)


def usual_endings() -> str:
    """Return the usual endings of files that can be imported, as a clause: ".txt and .jsonl"."""
    return listed([format.endings[0] for format in IMPORTS], "and")


def listed(words: Iterable[str], conjunction: str) -> str:
    """Return words as a clause: "a", "a and b", "a, b and c"."""
    *first, last = words
    return f"{', '.join(first)} {conjunction} {last}" if first else last
