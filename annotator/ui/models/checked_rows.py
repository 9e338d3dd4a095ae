"""Rows of words with a box to check in the first column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.domain.translation import tr
from annotator.ui.models.text_rows import TextRows

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from annotator.ui.models.text_rows import TextRow

_Index = QModelIndex | QPersistentModelIndex


class CheckedRows(TextRows):
    """Rows of words, some of which can be checked."""

    checked = Signal()  # other rows are checked

    def __init__(
        self, columns: Sequence[str], parent: QObject | None = None, numbers: Sequence[int] = ()
    ) -> None:
        super().__init__(columns, numbers, parent)
        self._checked: set[str] = set()
        self._fixed: frozenset[str] = frozenset()

    def show_checkable(
        self, rows: Sequence[TextRow], fixed: Collection[str], checked: Collection[str] = ()
    ) -> None:
        """Replace the rows; those with the keys `checked` are checked, those with `fixed` cannot be."""
        self._checked, self._fixed = set(checked), frozenset(fixed)
        self.show_rows(rows)
        self.checked.emit()

    def is_checkable(self, row: int) -> bool:
        """Tell whether a row can be checked."""
        return self.key_at(row) not in self._fixed

    def checked_keys(self) -> list[str]:
        """Return the keys of the checked rows, in their order."""
        keys = (self.key_at(row) for row in range(self.rowCount()))
        return [key for key in keys if key in self._checked]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let rows be checked."""
        flags = super().flags(index)
        if index.isValid() and index.column() == 0 and self.is_checkable(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the data of a cell for a role."""
        if not index.isValid():
            return None
        key, column = self.key_at(index.row()), index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == 0 and key not in self._fixed:
            return Qt.CheckState.Checked if key in self._checked else Qt.CheckState.Unchecked
        words = super().data(index, role)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0 and key not in self._fixed:
            is_checked = key in self._checked
            return tr("{row}, checked", row=words) if is_checked else tr("{row}, not checked", row=words)
        return words

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or uncheck a row."""
        if role != Qt.ItemDataRole.CheckStateRole or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        key = self.key_at(index.row())
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._checked.add(key)
        else:
            self._checked.discard(key)
        self.dataChanged.emit(index, index)
        self.checked.emit()
        return True
