"""The table of formats for import and export, those to import from the tables of their rooms.

The window names the formats before it paints, so each reader and writer is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.formats.articles import table as articles
from annotator.formats.containers import table as containers
from annotator.formats.exchange import table as exchange
from annotator.formats.jsonl import table as jsonl
from annotator.formats.labelled import table as labelled
from annotator.formats.output.export_format import ExportFormat
from annotator.formats.press import table as press
from annotator.formats.reports import table as reports
from annotator.formats.tables import table as tables

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.formats.input.import_format import ImportFormat
    from annotator.formats.input.sources import Source
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Settings, Writer


def _open_jsonl(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.jsonl.writer import write_line
    from annotator.formats.output.line_writer import LineWriter

    return LineWriter(destination, lambda record: write_line(record, settings.units))


# Formats that one ending stands for are tried in this order: the more special ones come first.
IMPORTS = (
    *press.FORMATS,
    *labelled.FORMATS,
    *jsonl.FORMATS,
    *articles.FORMATS,
    *containers.FORMATS,
)

# The first format is the usual one.
EXPORTS: tuple[ExportFormat, ...] = (
    ExportFormat(
        "jsonl",
        "JSONL",
        ".jsonl",
        "a line for each document and annotator, with the text of every span beside its offsets",
        _open_jsonl,
        is_stream=True,
    ),
    *exchange.FORMATS,
    *tables.FORMATS,
    *reports.FORMATS,
)

ENDINGS = tuple(dict.fromkeys(ending for format in IMPORTS for ending in format.endings))


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
