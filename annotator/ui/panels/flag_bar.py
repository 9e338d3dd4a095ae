"""The bar below the article that takes the reason of a flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton

from annotator.domain.translation import mark, tr
from annotator.ui.look.measures import give_room

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_KEYS = [("Enter", mark("save the reason")), ("Esc", mark("leave it"))]


class FlagBar(QFrame):
    """A line for the reason; it is offered without taking the keys."""

    entered = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setProperty("keys", _KEYS)
        label = QLabel(tr("Flagged because"))
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Reason of the flag"))
        label.setBuddy(self.field)
        close = QToolButton()
        close.setText("×")
        close.setAccessibleName(tr("Close without a reason"))
        close.setToolTip(tr("Close without a reason"))
        close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        give_room(row, "bar")
        row.addWidget(label)
        row.addWidget(self.field, 1)
        row.addWidget(close)
        self.setFocusProxy(self.field)
        self.hide()

    def offer(self, reason: str, key: str) -> None:
        """Show the line with the present reason; `key` gives it the focus."""
        self.field.setText(reason)
        self.field.setPlaceholderText(tr("Why? {key} writes it", key=key) if key else tr("Why?"))
        self.show()

    def open(self) -> None:
        """Give the line the focus."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Enter and Escape; the field does not use them."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.field.text())
        else:
            super().keyPressEvent(event)
