"""The table of agreement: a row for each measure, a column for all annotators together and for each pair."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.project.teams.agreement.words import whose
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.wording.agreement import cell_words, name_of, row_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.codebook import Codebook
    from annotator.project.teams.agreement.rows import AgreementRow

_Index = QModelIndex | QPersistentModelIndex
_Key = tuple[str, str, str]  # role, label and statistic


class AgreementTable(QAbstractTableModel):
    """Measured values; the name of a row stands at its side, the names of annotators above."""

    def __init__(self, codebook: Codebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codebook = codebook
        self._names: dict[_Key, str] = {}
        self._columns: list[tuple[str, ...]] = []
        self._cells: dict[tuple[_Key, tuple[str, ...]], AgreementRow] = {}

    def show_rows(self, rows: Sequence[AgreementRow]) -> None:
        """Show other values."""
        self.beginResetModel()
        self._columns = list(dict.fromkeys(row.annotators for row in rows))
        self._names = {_key(row): name_of(self._codebook, row) for row in rows}
        self._cells = {(_key(row), row.annotators): row for row in rows}
        self.endResetModel()

    def at(self, index: _Index) -> AgreementRow | None:
        """Return what stands in a cell, or None."""
        if not index.isValid():
            return None
        key = list(self._names)[index.row()]
        return self._cells.get((key, self._columns[index.column()]))

    def words(self) -> list[list[str]]:
        """Return the whole table in words, with the names of rows and columns."""
        heads = ["", *map(whose, self._columns)]
        lines = [
            [name, *(cell_words(self._cells.get((key, column))) for column in self._columns)]
            for key, name in self._names.items()
        ]
        return [heads, *lines]

    # The interface of Qt's models

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of measures."""
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of pairs, and one for all together."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the data of a cell for a role."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = self.at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_words(row)
        if row is not None and role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row_words(self._codebook, row))
        if row is not None and role == Qt.ItemDataRole.AccessibleTextRole:
            return row_words(self._codebook, row)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a measure, or whose values stand in a column."""
        is_column = orientation == Qt.Orientation.Horizontal
        if section >= (len(self._columns) if is_column else len(self._names)):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = whose(self._columns[section]) if is_column else list(self._names.values())[section]
            return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if is_column else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


def _key(row: AgreementRow) -> _Key:
    return row.role, row.label, row.measure
