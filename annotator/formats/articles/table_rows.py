"""Articles in the rows of a table, whatever file it comes from."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.document import Document, new_document
from annotator.domain.errors import InputError
from annotator.domain.layer import Layer, Record
from annotator.domain.translation import quoted, tr
from annotator.formats.articles.table_columns import Columns, columns_of, sample_of
from annotator.formats.input.items import Fields, notices_on
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem, problem
from annotator.formats.jsonl.writer import RECORD_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

SAMPLE = 50  # rows by which columns are recognised
_MOST_NAMES = 12  # of columns in a message


class Row(NamedTuple):
    """A row of a table.

    Attributes
    ----------
    number: from 1, as a program for tables counts them.
    given: the row as in the file; of a workbook, as in a .csv file.
    before: what stands in the file before the first row, such as a line that tells the separator.
    error: why it cannot be read; None for sound rows.
    notices: what is to be told of it.
    missing: the number of cells that it has less than the first row, where a file writes all of them.
    """

    number: int
    cells: Sequence[str]
    given: bytes = b""
    error: InputError | None = None
    notices: tuple[Notice, ...] = ()
    missing: int = 0
    before: bytes = b""


def items_of(rows: Iterable[Row], source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the columns of a table and the items of its rows."""
    rows = iter(rows)
    first = list(islice(rows, SAMPLE))
    filled = [row for row in first if row.error is None and any(cell.strip() for cell in row.cells)]
    columns = columns_of([row.cells for row in filled], choices)
    header = filled[0].number if columns.has_header else 0
    if filled:
        yield source.name, _fields(columns, filled, choices), b""
    has_text = "text" in columns.taken.values()
    if filled and not has_text:
        yield source.name, _without_text(source.name, columns), b""
    is_empty = True
    for row in chain(first, rows):
        is_filled = any(cell.strip() for cell in row.cells)
        if row.error is None and (row.number == header or not has_text or not is_filled):
            continue
        is_empty = False
        yield from _items_of_row(row, columns, source)
    if is_empty and has_text:
        yield (
            source.name,
            Problem(source.name, tr("there is no row in it below the names of its columns.")),
            b"",
        )
    elif not filled and is_empty:
        yield source.name, Problem(source.name, tr("it is empty: there is no row in it.")), b""


def _fields(columns: Columns, first: Sequence[Row], choices: Choices) -> Fields:
    """Return the columns of a table with their samples, and what was said of them."""
    sample = sample_of(columns, [row.cells for row in first])
    if not columns.has_header:
        return Fields(columns.taken, sample, b"")
    head = first[0].before + first[0].given
    said = choices.fields_of(columns.names)
    chosen = said if any(name in choices.fields for name in columns.names) else {}
    before = {
        name: field
        for name, field in choices.by_columns.get(columns.names, {}).items()
        if name not in choices.fields and said[name] == field
    }
    return Fields(columns.taken, sample, head, chosen, before)


def _without_text(place: str, columns: Columns) -> Problem:
    names = ", ".join(quoted(name) for name in columns.names[:_MOST_NAMES])
    names += " …" if len(columns.names) > _MOST_NAMES else ""
    return Problem(
        place,
        tr("none of its columns holds texts: {names}.", names=names),
        tr("Say which one does (--field COLUMN=text)."),
    )


def _items_of_row(row: Row, columns: Columns, source: Source) -> Iterator[Item]:
    """Yield the record and notices of a row, or its problem."""
    place = f"{source.name}:{row.number}"
    try:
        document = _document(row, columns, source)
    except InputError as error:
        yield place, problem(place, error, row.given), row.given
        return
    record = Record(document, Layer(document.id, None))
    yield place, record, row.given
    notices = [*row.notices]
    if row.missing:
        count, width = len(row.cells), len(row.cells) + row.missing
        notices.append(
            Notice("ragged", (), tr("the row has {number} of {all} cells", number=str(count), all=str(width)))
        )
    yield from notices_on(record, place, notices)


def _document(row: Row, columns: Columns, source: Source) -> Document:
    if row.error is not None:
        raise row.error
    names, taken = columns.names, columns.taken
    if any(cell.strip() for cell in row.cells[len(names) :]):
        raise InputError(
            tr(
                "the row has {cells}, but the table {columns}.",
                cells=tr("{n} cell|{n} cells", len(row.cells)),
                columns=tr("{n} column|{n} columns", len(names)),
            ),
            tr("Put its text between quote marks, and double those in it."),
        )
    if any("\0" in cell for cell in row.cells):
        raise InputError(
            tr("the row has NULs, which no text has."), tr("Export the table again, as CSV in UTF-8.")
        )
    id, text = "", ""
    meta: dict[str, str] = {"file": source.name}
    extra: dict[str, str] = {}
    for name, cell in zip(names, row.cells, strict=False):
        field = taken[name]
        if field == "text":
            text = cell
        elif not (value := cell.strip()):
            continue
        elif field == "id":
            id = value
        elif field:
            meta[field] = value
        else:
            extra[f"{name}_as_given" if name in RECORD_FIELDS else name] = value
    if not text.strip():
        raise InputError(tr("the row has no text."), tr("Fill in its text, or leave the row out."))
    return replace(new_document(id or f"{source.stem}-{row.number}", text, meta), extra=extra)
