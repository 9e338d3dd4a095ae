"""Excel workbooks (.xlsx, .xlsm): an article a row of the first sheet with texts; macros are never read."""

from __future__ import annotations

import datetime
import re
import zipfile
import zlib
from itertools import islice
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr
from annotator.formats.articles.table_columns import columns_of
from annotator.formats.articles.table_rows import SAMPLE, Row, items_of
from annotator.formats.input.items import LARGEST_ARTICLE
from annotator.formats.input.office_parts import OLE, refuse_ole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

MOST_ROWS = 1_048_576  # Excel's own limits
MOST_COLUMNS = 256  # Excel has more; a table of articles has not
LARGEST_UNPACKED = 1024 * 1024 * 1024  # bytes of all parts; sheets are read bit by bit
LARGEST_STRINGS = 256 * 1024 * 1024  # bytes of the words of all cells, which are held in memory
MOST_RATIO = 100  # of unpacked bytes to packed ones; tables of words have less than twenty
_UNSUSPICIOUS = 16 * 1024 * 1024  # bytes that a part may have whatever its ratio

_CODE = re.compile("_x([0-9A-Fa-f]{4})_")
_SAVE_AGAIN = mark("Open and save it again in its program.")
# What openpyxl and the standard library raise for damaged files.
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, LookupError, ValueError, TypeError, AttributeError, ArithmeticError,
    EOFError, RuntimeError, SyntaxError, AssertionError, MemoryError,
)  # fmt: skip


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the columns of a table and the items of its rows.

    Raises
    ------
    InputError: it is encrypted, too large or broken.
    """
    if source.head.startswith(OLE):
        refuse_ole(source.limited(LARGEST_ARTICLE))
    with source.opened() as stream:
        try:
            _refuse_bombs(stream)
            book = _opened(stream)
            sheet = _sheet_with_texts(book, choices)
        except _DAMAGE as error:
            raise _broken() from error
        yield from items_of(_rows(sheet), source, choices)


def _broken() -> InputError:
    return InputError(tr("it is broken, or no workbook."), tr(_SAVE_AGAIN))


def _refuse_bombs(stream: Any) -> None:
    """Refuse workbooks that fill the memory: the standard library reads no more than a part says it has."""
    with zipfile.ZipFile(stream) as archive:
        parts = archive.infolist()
    strings = sum(part.file_size for part in parts if not part.filename.startswith("xl/worksheets/"))
    is_bomb = any(
        part.file_size > _UNSUSPICIOUS and part.file_size > MOST_RATIO * part.compress_size for part in parts
    )
    if is_bomb or sum(part.file_size for part in parts) > LARGEST_UNPACKED or strings > LARGEST_STRINGS:
        raise InputError(tr("it unpacks to more than memory allows."), tr("Save the table as .csv in UTF-8."))
    stream.seek(0)


def _opened(stream: Any) -> Any:
    import warnings

    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about styles and extensions that are not read
        return openpyxl.load_workbook(
            stream, read_only=True, data_only=True, keep_links=False, keep_vba=False
        )


def _sheet_with_texts(book: Any, choices: Choices) -> Any:
    """Return the first sheet with a column of texts, else the first one."""
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"] or book.worksheets
    if not sheets:
        raise InputError(tr("there is no table in it."), tr("Leave it out."))
    for sheet in sheets:
        rows = [row.cells for row in islice(_rows(sheet), SAMPLE) if any(row.cells)]
        if rows and "text" in columns_of(rows, choices).taken.values():
            return sheet
    return sheets[0]


def _rows(sheet: Any) -> Iterator[Row]:
    """Yield the rows of a sheet; the sizes that it claims for itself do not count."""
    sheet.reset_dimensions()
    rows = sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True)
    number = 0
    empty: tuple[object, ...] | None = None
    try:
        for number, values in enumerate(rows, 1):
            if number > MOST_ROWS:
                message = tr("it has more than {number} rows.", number=MOST_ROWS)
                yield Row(number, (), error=InputError(message, tr("Save the table as .csv in UTF-8.")))
                return
            if values is empty:  # openpyxl gives the same for all rows that are absent
                continue
            cells = ["" if value is None else _words(value) for value in values]
            while cells and not cells[-1]:
                cells.pop()
            if cells:
                yield Row(number, cells, _as_csv(cells))
            else:
                empty = values
    except _DAMAGE:
        yield Row(number + 1, (), error=_broken())


def _as_csv(cells: list[str]) -> bytes:
    """Return a row as in a .csv file: cells may hold tabs and line breaks."""
    quoted = ('"' + cell.replace('"', '""') + '"' for cell in cells)
    return ",".join(quoted).encode("utf-8", "replace")


def _words(value: Any) -> str:
    if isinstance(value, str):
        return _CODE.sub(lambda match: chr(int(match[1], 16)), value) if "_x" in value else value
    if isinstance(value, datetime.datetime):
        is_day = value.time() == datetime.time()
        return value.date().isoformat() if is_day else value.isoformat(timespec="seconds")
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)
