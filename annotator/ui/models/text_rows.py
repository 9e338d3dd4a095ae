"""Rows of several columns of words, for the tables of dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.translation import labelled, tr
from annotator.ui.look.tool_tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

_Index = QModelIndex | QPersistentModelIndex


class TextRow(NamedTuple):
    """A row.

    Attributes
    ----------
    key: unique among the rows; what the row is about.
    cells: its words, one for each column.
    """

    key: str
    cells: tuple[str, ...]


class TextRows(QAbstractTableModel):
    """Rows of words; rows whose keys stay keep their selection when their words change."""

    def __init__(
        self, columns: Sequence[str], numbers: Sequence[int] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._numbers = frozenset(numbers)  # columns that hold numbers
        self._rows: list[TextRow] = []

    def show_rows(self, rows: Sequence[TextRow]) -> None:
        """Replace the rows."""
        new = list(rows)
        if [row.key for row in new] == [row.key for row in self._rows]:
            self._rows = new
            if new:
                self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def key_at(self, row: int) -> str:
        """Return the key of a row."""
        return self._rows[row].key

    def row_of(self, key: str) -> int | None:
        """Return the row with a key, or None."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), None)

    # The interface of Qt's models

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the data of a cell for a role."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        words = row.cells[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(words.split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(cell for cell in row.cells if cell))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return labelled(self._columns[column], words or tr("nothing"))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in self._numbers else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in self._numbers else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None
