"""A ranked list to choose from: digits take a line, typing filters, Enter takes or makes one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.ui.accessible import set_name


@dataclass(frozen=True)
class Choice:
    """A line of a picker: its words, a remark, and the value it stands for."""

    label: str
    remark: str
    value: Any


class Picker(QDialog):
    """Asks for one of several choices.

    Attributes
    ----------
    chosen: the value of the choice that was taken; a `str` typed by the user where new ones are allowed.
    """

    def __init__(
        self, title: str, choices: Sequence[Choice], *, new_label: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.chosen: Any = None
        self._choices = list(choices)
        self._new_label = new_label
        self.field = QLineEdit()
        self.field.setPlaceholderText("Type to filter" + (" or to name a new one" if new_label else ""))
        self.field.setAccessibleName(title)
        self.list = QListWidget()
        set_name(self.list, f"{title}: choices")
        hint = QLabel("1–9 take a line · ↑↓ choose · Enter take · Esc leave")
        hint.setProperty("role", "muted")
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(hint)
        self.resize(460, 380)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        self._fill()
        self.field.setFocus()

    def _fill(self) -> None:
        typed = " ".join(self.field.text().split())
        parts = typed.casefold().split()
        self.list.clear()
        exact = False
        for choice in self._choices:
            label = choice.label.casefold()
            if all(part in label for part in parts):
                exact = exact or label == typed.casefold()
                self._add(choice.label, choice.remark, choice.value)
        if self._new_label and typed and not exact:
            self._add(f"{self._new_label} “{typed}”", "", typed)
        if self.list.count():
            self.list.setCurrentRow(0)

    def _add(self, label: str, remark: str, value: Any) -> None:
        number = self.list.count() + 1
        digit = f"{number}  " if number <= 9 and not self.field.text() else "    "
        item = QListWidgetItem(f"{digit}{label}" + (f"    — {remark}" if remark else ""))
        item.setData(Qt.ItemDataRole.UserRole, value)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{label} {remark}".strip())
        self.list.addItem(item)

    def _take(self, item: QListWidgetItem) -> None:
        self.chosen = item.data(Qt.ItemDataRole.UserRole)
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's keys move in the list and take its lines."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return bool(super().eventFilter(watched, event))
        key = event.key()
        row, count = self.list.currentRow(), self.list.count()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and count:
            self.list.setCurrentRow((row + (1 if key == Qt.Key.Key_Down else -1)) % count)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if count:
                self._take(self.list.item(max(0, row)))
            return True
        number = key - Qt.Key.Key_1
        if not self.field.text() and 0 <= number < min(9, count):
            self._take(self.list.item(number))
            return True
        return bool(super().eventFilter(watched, event))


def pick(title: str, choices: Sequence[Choice], *, new_label: str = "", parent: QWidget | None = None) -> Any:
    """Show a picker and return the value taken, or None."""
    picker = Picker(title, choices, new_label=new_label, parent=parent)
    try:
        return picker.chosen if picker.exec() else None
    finally:
        picker.deleteLater()
