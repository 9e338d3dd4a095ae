"""The table of formats for import and export, those to import from the tables of their rooms.

The window names the formats before it paints, so each reader and writer is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import InputError
from annotator.formats.articles import table as articles
from annotator.formats.containers import table as containers
from annotator.formats.jsonl import table as jsonl
from annotator.formats.labelled import table as labelled
from annotator.formats.press import table as press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.domain.layer import Record
    from annotator.formats.input.import_format import ImportFormat
    from annotator.formats.input.sources import Source
    from annotator.formats.jsonl.writer import Unit


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


def _write_json_line(record: Record, units: tuple[Unit, ...]) -> bytes:
    from annotator.formats.jsonl.writer import write_line

    return write_line(record, units)


# Formats that one ending stands for are tried in this order: the more special ones come first.
IMPORTS = (
    *press.FORMATS,
    *labelled.FORMATS,
    *jsonl.FORMATS,
    *articles.FORMATS,
    *containers.FORMATS,
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

ENDINGS = tuple(dict.fromkeys(ending for format in IMPORTS for ending in format.endings))


# The endings of files in which there may be labels of other tools: labelled texts, and archives of them.
LABELLED_ENDINGS = frozenset(
    ending for format in (*labelled.FORMATS, *containers.FORMATS) for ending in format.endings
)


def is_labelled(format: ImportFormat) -> bool:
    """Tell whether a format is one of texts that were labelled with another tool."""
    return format in labelled.FORMATS


def is_container(format: ImportFormat) -> bool:
    """Tell whether files of a format hold other files."""
    return format in containers.FORMATS


def format_named(name: str) -> ImportFormat:
    """Return the format that is read by its name.

    Raises
    ------
    InputError: there is none; the message names those that there are.
    """
    for format in IMPORTS:
        if format.name == name:
            return format
    raise InputError(
        f"“{name}” is no format that can be read.", f"Give {listed([f.name for f in IMPORTS], 'or')}."
    )


def recognised(source: Source) -> ImportFormat | None:
    """Return the format of a source by its first bytes and the ending of its name, or None.

    Raises
    ------
    InputError: it is no usual file.
    OSError: it cannot be read.
    """
    named = _with_endings((source.ending,))
    # Only bytes of one kind of file settle it against the ending: "article.txt" may be a PDF.
    if not any(source.head.startswith(format.signatures) for format in named):
        for format in IMPORTS:
            if format not in named and source.head.startswith(format.signatures) and _fits(format, source):
                named = _with_endings(format.endings)
                break
    return next((format for format in named if _fits(format, source)), None)


def _with_endings(endings: tuple[str, ...]) -> list[ImportFormat]:
    return [format for format in IMPORTS if any(ending in format.endings for ending in endings)]


def _fits(format: ImportFormat, source: Source) -> bool:
    return format.fits is None or format.fits(source)


# The endings that most people have, the most usual first.
_USUAL_ENDINGS = (".docx", ".pdf", ".html", ".txt", ".jsonl")
_MOST_NAMED = 3


def usual_endings() -> str:
    """Return the usual endings of files that can be imported, as a clause: ".txt and other formats"."""
    there = [ending for ending in _USUAL_ENDINGS if ending in ENDINGS][:_MOST_NAMED]
    return f"{', '.join(there)} and other formats"


def listed(words: Iterable[str], conjunction: str) -> str:
    """Return words as a clause: "a", "a and b", "a, b and c"."""
    *first, last = words
    return f"{', '.join(first)} {conjunction} {last}" if first else last
