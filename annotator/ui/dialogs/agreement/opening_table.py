"""A table whose cells open something: by Enter, by Space, which stays in the table, or by a double-click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView

from annotator.ui.look.accessible_names import set_name

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OpeningTable(QTableView):
    """A table to choose a cell or a row of; Tab leads out of it."""

    opened = Signal(object, bool)  # QModelIndex, whether to go there

    def __init__(self, name: str) -> None:
        super().__init__()
        set_name(self, name)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda index: self.opened.emit(index, True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current cell by Enter or Space; leave all other keys to Qt."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_plain and event.key() in (*_ENTER, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex(), event.key() in _ENTER)
        else:
            super().keyPressEvent(event)
