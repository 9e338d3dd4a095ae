"""The keys of a list and of the field above it: the same in every panel.

Enter performs the row's act and gives the article the focus; Space performs it and stays in the list. Down
leads from the field into the list, Up from its first row back. Tab goes to the next field, Escape back to the
article, and neither changes anything: Qt and the dock handle these two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QAbstractItemView, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ListKeys(QObject):
    """Gives a list, and the field above it, their keys."""

    taken = Signal(object, bool)  # QModelIndex, whether the article shall have the focus

    def __init__(
        self,
        rows: QAbstractItemView,
        field: QWidget | None = None,
        *,
        settle: Callable[[], None] | None = None,
        from_top: bool = False,
    ) -> None:
        """Watch a list; `settle` applies the words just typed, and Enter in the field takes the chosen row.

        With `from_top`, Enter takes the first row instead if the chosen one is not a match.
        """
        super().__init__(rows)
        self._rows, self._field = rows, field
        self._settle, self._from_top = settle, from_top
        rows.installEventFilter(self)
        if field is not None:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle these keys; leave all others to the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key, row = event.key(), self._rows.currentIndex().row()
        if watched is self._field:
            return self._in_field(key)
        if key in ENTER or key == Qt.Key.Key_Space:
            self._take(row, to_article=key in ENTER)
        elif key == Qt.Key.Key_Up and row <= 0 and self._field is not None:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True

    def _in_field(self, key: int) -> bool:
        if key not in ENTER and key != Qt.Key.Key_Down:
            return False
        if self._settle is not None:
            self._settle()
        row = max(0, self._rows.currentIndex().row())
        if key in ENTER:
            self._take(0 if self._from_top else row, to_article=True)
        elif self._rows.model().rowCount():
            self._rows.setFocus(Qt.FocusReason.OtherFocusReason)
            self._rows.setCurrentIndex(self._rows.model().index(row, 0))
        return True

    def _take(self, row: int, *, to_article: bool) -> None:
        index: QModelIndex = self._rows.model().index(row, 0)
        if index.isValid():
            self.taken.emit(index, to_article)
