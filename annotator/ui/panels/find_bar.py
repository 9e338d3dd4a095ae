"""The find bar below the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from annotator.domain.translation import mark, tr
from annotator.ui.actions.keys import name_of
from annotator.ui.look.accessible_names import announce
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

# The keys in the status line while the bar has the focus.
_KEYS = [
    ("Enter", mark("next hit")),
    (mark("Shift+Enter", "name of a key"), mark("hit before")),
    ("Esc", mark("back to the article, at the hit")),
]


class FindBar(QFrame):
    """The words to find, the number of hits, and buttons to the next and previous hit."""

    changed = Signal()  # the words, or the choice of whole words, have changed
    step_asked = Signal(int)  # 1 for the next hit, -1 for the previous one
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setProperty("keys", _KEYS)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find"))
        self.field.setAccessibleName(tr("Find in the article"))
        self.field.setMinimumWidth(120)
        self.field.setMaximumWidth(340)
        self.whole_words = QCheckBox(tr("&Whole words"))
        self.count = QLabel()
        back, on = (
            ", ".join(map(name_of, keys)) for keys in (("Shift+Return", "Shift+F3"), ("Return", "F3"))
        )
        leave = tr("Escape", note="name of a key")
        previous = self._button("‹", tr("Previous hit ({keys})", keys=back), -1)
        following = self._button("›", tr("Next hit ({keys})", keys=on), 1)
        close = self._button("×", tr("Close ({key}); the hit stays selected", key=leave), 0)
        row = QHBoxLayout(self)
        give_room(row, "bar")
        parts = FlowLayout(gap="near")
        for widget in (self.field, previous, following, self.whole_words, self.count):
            parts.addWidget(widget)
        row.addLayout(parts, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.field)
        self.field.textEdited.connect(self.changed)
        self.whole_words.toggled.connect(self.changed)
        self.hide()

    def _button(self, sign: str, name: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.step_asked.emit(step) if step else self.closed.emit())
        return button

    def open(self, words: str) -> None:
        """Show the bar, give it the focus, and set words that typing replaces; "" keeps the last words."""
        if words:
            self.field.setText(words)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def take(self, words: str, *, whole_words: bool) -> None:
        """Show the bar with words to find; the focus does not change."""
        self.field.setText(words)
        with QSignalBlocker(self.whole_words):
            self.whole_words.setChecked(whole_words)
        self.show()

    def show_count(self, words: str) -> None:
        """Show the number of the selected hit and of all hits."""
        self.count.setText(words)
        announce(self.count, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Enter, Shift+Enter and Escape; the field does not use them."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_asked.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)
