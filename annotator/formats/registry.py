"""The table of formats for import and export, those to import from the tables of their rooms.

The window names the formats before it paints, so each reader and writer is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr
from annotator.formats.articles import table as articles
from annotator.formats.containers import table as containers
from annotator.formats.exchange import table as exchange
from annotator.formats.jsonl import table as jsonl
from annotator.formats.labelled import table as labelled
from annotator.formats.output.export_format import ExportFormat
from annotator.formats.own_exports import table as own_exports
from annotator.formats.plug_ins import F, plug_ins, with_free_names
from annotator.formats.press import table as press
from annotator.formats.reports import table as reports
from annotator.formats.tables import table as tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.domain.layer import Record
    from annotator.formats.input.import_format import ImportFormat
    from annotator.formats.input.sources import Source
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Settings, Writer


def _open_jsonl(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.output.line_writer import LineWriter

    return LineWriter(destination, lambda record: _json_line(record, settings))


def _json_line(record: Record, settings: Settings) -> bytes:
    from annotator.formats.jsonl.writer import write_line

    return write_line(record, settings.units)


# Formats that one ending stands for are tried in this order: the more special ones come first.
IMPORTS = (
    *own_exports.FORMATS,
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
        mark("a line for each document and annotator, with the text of every span beside its offsets"),
        _open_jsonl,
        is_stream=True,
        options=("offsets",),
        to_bytes=_json_line,
    ),
    *exchange.FORMATS,
    *tables.FORMATS,
    *reports.FORMATS,
)

# Those that come with the program; `is_ending` knows those of other packages, too.
ENDINGS = tuple(dict.fromkeys(ending for format in IMPORTS for ending in format.endings))


def import_formats() -> tuple[ImportFormat, ...]:
    """Return all formats that are read, those of other packages last."""
    return (*IMPORTS, *with_free_names(plug_ins().imports, {format.name for format in IMPORTS}))


def export_formats() -> tuple[ExportFormat, ...]:
    """Return all formats that are written, those of other packages last."""
    return (*EXPORTS, *with_free_names(plug_ins().exports, {format.name for format in EXPORTS}))


def is_ending(ending: str) -> bool:
    """Tell whether a format has files with this ending; other packages are asked only about unknown ones."""
    return ending in ENDINGS or any(ending in format.endings for format in plug_ins().imports)


# The names of standards whose files other tools know by another one.
_OTHER_NAMES = {"refi-qda": "qdpx"}


def export_format_named(name: str) -> ExportFormat:
    """Return the format that is written by its name.

    Raises
    ------
    InputError: there is none; the message names those that there are.
    """
    format = _named(name, EXPORTS, export_formats)
    if format is None:
        names = (known.name for known in export_formats())
        raise InputError(
            tr("There is no export format “{name}”.", name=name),
            tr("Choose {names}.", names=either(names)),
        )
    return format


def _named(name: str, own: Iterable[F], every: Callable[[], Iterable[F]]) -> F | None:
    """Return the format with a name, in small letters or capitals, or None.

    Other packages are asked only about unknown names.
    """
    folded = _OTHER_NAMES.get(name.casefold(), name.casefold())
    found = next((format for format in own if format.name.casefold() == folded), None)
    return found or next((format for format in every() if format.name.casefold() == folded), None)


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


def format_of_ending(name: str) -> ExportFormat:
    """Return the first format whose files end as a name does, the usual one where none does.

    Raises
    ------
    InputError: several formats are written into such archives.
    """
    fitting = [format for format in EXPORTS if name.lower().endswith(format.ending)]
    if len(fitting) > 1 and fitting[0].is_folder:
        names = either(format.name for format in fitting)
        raise InputError(
            tr("{name} may be of several formats.", name=name),
            tr("Say which: --format {names}.", names=names),
        )
    return fitting[0] if fitting else EXPORTS[0]


def format_named(name: str) -> ImportFormat:
    """Return the format that is read by its name.

    Raises
    ------
    InputError: there is none; the message names those that there are.
    """
    format = _named(name, IMPORTS, import_formats)
    if format is None:
        names = (known.name for known in import_formats())
        raise InputError(
            tr("“{name}” is no format that can be read.", name=name),
            tr("Give {names}.", names=either(names)),
        )
    return format


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
    found = next((format for format in named if _fits(format, source)), None)
    if found is None:
        others = (format for format in plug_ins().imports if source.ending in format.endings)
        found = next((format for format in others if _fits(format, source)), None)
    return found


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
    return tr("{names} and other formats", names=", ".join(there))


def either(words: Iterable[str]) -> str:
    """Return words as a choice: "a", "a or b", "a, b or c"."""
    *first, last = words
    return tr("{others} or {last}", others=", ".join(first), last=last) if first else last
