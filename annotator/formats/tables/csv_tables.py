"""CSV: a file for each table, with a file that says what the columns mean."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any, TextIO

from annotator.formats.tables.cell_words import harmless
from annotator.formats.tables.definitions import tables
from annotator.formats.tables.spooled_tables import SpooledTables

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Contents, Settings
    from annotator.formats.tables.columns import Cell

MEANINGS = ("table", "column", "meaning")


class CsvWriter(SpooledTables):
    """Writes the tables; rows are put together in a database that goes when the files are there."""

    def finish(self) -> None:
        """Write all tables."""
        self._database.finish()
        for table in self._database.tables:
            write_csv(
                self._destination.member(table.name, ".csv"),
                [column.name for column in table.columns],
                self._database.rows(table),
            )


def describe(destination: Destination, settings: Settings, contents: Contents) -> None:
    """Write what the columns mean."""
    write_csv(destination.member("columns", ".csv"), MEANINGS, meanings(settings))


def meanings(settings: Settings) -> Iterable[tuple[str, str, str]]:
    """Yield the meaning of each table, and of each column."""
    for table in tables(settings.codebook):
        yield table.name, "", table.meaning
        yield from ((table.name, column.name, column.meaning) for column in table.columns)


def write_csv(path: Path, header: Iterable[str], rows: Iterable[Iterable[Cell]]) -> None:
    """Write a table as RFC 4180 has it, with the mark of UTF-8 that Excel looks for."""
    with path.open("x", encoding="utf-8-sig", newline="") as stream:
        write_rows(stream, header, rows)


def write_rows(stream: TextIO, header: Iterable[str], rows: Iterable[Iterable[Cell]]) -> None:
    """Write the lines of a table; no program for tables takes a cell for a formula."""
    writer = _writer(stream)
    writer.writerow(header)
    writer.writerows([_written(cell) for cell in row] for row in rows)


def _writer(stream: TextIO) -> Any:
    return csv.writer(stream, lineterminator="\r\n")


def _written(cell: Cell) -> str | int | float | None:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return harmless(cell) if isinstance(cell, str) else cell
