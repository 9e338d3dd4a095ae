"""Excel workbooks: a sheet for each table, and one that says what the columns mean."""

from __future__ import annotations

import datetime
import shutil
import zipfile
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.writer.excel import ExcelWriter

from annotator.computer.temporary import of_libraries
from annotator.formats.tables.cell_words import coded
from annotator.formats.tables.csv_tables import MEANINGS, meanings
from annotator.formats.tables.spooled_tables import SpooledTables

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.formats.output.destination import Destination
    from annotator.formats.tables.columns import Cell

MOST_ROWS = 1_048_576  # of a sheet, as Excel has it
_SAME_DATE = datetime.datetime(1980, 1, 1)  # the first that an archive can have
_FORMULA_SIGNS = ("=", "+", "-", "@", "#", "＝", "＋", "－", "＠")  # "#": errors such as #N/A
_WIDTHS = {str: 24, int: 10, float: 10, bool: 10}  # characters


class XlsxWriter(SpooledTables):
    """Writes a workbook; rows are put together in a database that goes when the workbook is there."""

    def finish(self) -> None:
        """Write all sheets."""
        self._database.finish()
        with of_libraries():  # openpyxl writes each sheet into a file with a name
            self._write()

    def _write(self) -> None:
        workbook = Workbook(write_only=True)
        for table in self._database.tables:
            names = [column.name for column in table.columns]
            widths = [max(_WIDTHS[column.type], len(column.name) + 2) for column in table.columns]
            _write_sheets(workbook, table.name, names, widths, self._database.rows(table))
        _write_sheets(workbook, "columns", MEANINGS, [24, 24, 100], meanings(self._settings))
        _save(workbook, self._destination)


def _write_sheets(
    workbook: Any, name: str, header: Iterable[str], widths: Iterable[int], rows: Iterable[Iterable[Cell]]
) -> None:
    """Write a table into a sheet, and into further ones ("quotations 2") where it has more rows."""
    names, columns = list(header), list(widths)
    waiting = iter(rows)
    number, first = 1, next(waiting, None)
    while number == 1 or first is not None:
        sheet = workbook.create_sheet(name if number == 1 else f"{name} {number}")
        sheet.freeze_panes = "A2"
        for place, width in enumerate(columns, 1):
            sheet.column_dimensions[get_column_letter(place)].width = width
        sheet.append([_title(sheet, title) for title in names])
        if first is not None:
            for row in chain((first,), islice(waiting, MOST_ROWS - 2)):  # below the titles
                sheet.append([_cell(sheet, cell) for cell in row])
        sheet.close()
        number, first = number + 1, next(waiting, None)


def _title(sheet: Any, words: str) -> Any:
    cell = WriteOnlyCell(sheet, words)
    cell.font = Font(name="Calibri", size=11, bold=True)  # the font of all other cells
    return cell


def _cell(sheet: Any, cell: Cell) -> Any:
    """Return what openpyxl takes for a cell: words are no formula, not even when edited."""
    if not isinstance(cell, str):
        return cell
    words = coded(cell)
    if not words.startswith(_FORMULA_SIGNS):
        return words
    protected = WriteOnlyCell(sheet, words)
    protected.data_type = "s"
    protected.quotePrefix = True
    return protected


def _save(workbook: Any, destination: Destination) -> None:
    """Write the workbook without the time at which that happens: the same rows give the same bytes."""
    workbook.properties.creator = None
    workbook.properties.created = workbook.properties.modified = _SAME_DATE
    ExcelWriter(workbook, _Undated(destination.main, "x", zipfile.ZIP_DEFLATED)).save()


class _Undated(zipfile.ZipFile):
    """An archive whose members all have the same date."""

    def writestr(self, zinfo_or_arcname: Any, data: Any, *_: Any, **__: Any) -> None:
        super().writestr(_member(zinfo_or_arcname), data)

    def write(self, filename: Any, arcname: Any = None, *_: Any, **__: Any) -> None:
        with (
            Path(filename).open("rb") as source,
            self.open(_member(arcname), "w", force_zip64=True) as target,
        ):
            shutil.copyfileobj(source, target)


def _member(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _SAME_DATE.timetuple()[:6])
    info.compress_type = zipfile.ZIP_DEFLATED
    return info
