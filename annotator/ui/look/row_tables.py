"""Tables that list one thing a row: a row is selected as a whole, and Tab leads out of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.ui.look.measures import space

if TYPE_CHECKING:
    from collections.abc import Collection

_LEAST_WIDE = 16  # characters that the wide column has at least
_STEP = 4  # pixels by which a column gives way


def show_as_rows(table: QTableView) -> None:
    """Let a table show rows to choose one of: no grid, no editing, and Tab goes to the next control."""
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)


def height_of_line(table: QTableView) -> int:
    """Return the height of a row with one line of words, in pixels."""
    return table.fontMetrics().lineSpacing() + space("near")


def show_lines(table: QTableView) -> None:
    """Give all rows the height of a line, without names at their side."""
    side = table.verticalHeader()
    side.hide()
    side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    side.setMinimumSectionSize(height_of_line(table))
    side.setDefaultSectionSize(height_of_line(table))


def fit_columns(
    table: QTableView, wide: int, whole: Collection[int] = (), letters: int = _LEAST_WIDE
) -> None:
    """Give each column the width of its words, and the wide one what is left.

    Where that are fewer letters than it should have at least, the widest of the other columns give way, those
    last that are to be read whole.
    """
    header, model = table.horizontalHeader(), table.model()
    columns = [column for column in range(model.columnCount()) if not table.isColumnHidden(column)]
    least = {column: header.sectionSizeHint(column) for column in columns}
    widths = {
        column: max(width, table.sizeHintForColumn(column) + space("near")) for column, width in least.items()
    }
    least_wide = min(widths[wide], table.fontMetrics().averageCharWidth() * letters)
    others = [column for column in columns if column != wide]
    room = table.viewport().width() - max(least[wide], least_wide)
    for giving in ([each for each in others if each not in whole], others):
        while sum(widths[column] for column in others) > room:
            yielding = [column for column in giving if widths[column] > least[column]]
            if not yielding:
                break
            widest = max(yielding, key=widths.__getitem__)
            widths[widest] = max(least[widest], widths[widest] - _STEP)
    others_width = sum(widths[column] for column in others)
    widths[wide] = max(least[wide], table.viewport().width() - others_width)
    for column, width in widths.items():
        table.setColumnWidth(column, width)
