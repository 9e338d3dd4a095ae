"""What tables lose of records, counted in their cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.codebook import Codebook
from annotator.formats.tables.cell_words import is_too_long
from annotator.formats.tables.definitions import tables
from annotator.formats.tables.record_view import RecordView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.layer import Record

# Without attributes and roles: these all stand in one cell then.
_TABLES = tables(Codebook("", "", (), ()))


def long_cells(record: Record) -> int:
    """Return how many cells of a record have more words than a cell of a workbook takes."""
    return sum(map(is_too_long, _words(record)))


def nul_cells(record: Record) -> int:
    """Return how many cells of a record have a NUL character."""
    return sum("\0" in words for words in _words(record))


def _words(record: Record) -> Iterator[str]:
    view = RecordView(record)
    for table in _TABLES:
        for row in table.cells(view):
            yield from (cell for cell in row if isinstance(cell, str))
