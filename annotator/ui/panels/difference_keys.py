"""The keys of the list of differences: one key takes a side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.domain.translation import mark
from annotator.ui.actions.keys import key_of_press
from annotator.ui.panels.list_keys import ENTER
from annotator.ui.panels.rows_view import RowsView

if TYPE_CHECKING:
    from annotator.ui.actions.keys import Keys

# Acts by what the key prints; digits from 1 take a side.
_ACTS = {"0": "neither", "+": "both", "e": "correct", "k": "keep", "a": "agreed"}
# Actions of the article whose keys act in the list, too.
_PASSED_ON = ("done", "next_document", "previous_document", "guidelines", "comment")
KEYS_WHILE_LEARNING = (
    ("Tab", mark("next difference")), ("next_document", mark("next document")),
    ("previous_document", mark("previous document")), ("guidelines", mark("guidelines", "what a key does")),
)  # fmt: skip


class DifferenceRows(RowsView):
    """The list; Tab goes through it, since that is how differences are visited."""

    stepped = Signal(int)  # 1 to the next open difference, -1 to the previous one

    def focusNextPrevChild(self, following: bool) -> bool:
        """Go to the next or previous open difference, as long as there is one."""
        model = self.model()
        if model is None or not model.rowCount():
            return super().focusNextPrevChild(following)
        self.stepped.emit(1 if following else -1)
        return True


class DifferenceKeys(QObject):
    """Gives the list its keys."""

    side = Signal(int)  # number of the annotator, from 0
    act = Signal(str)  # an act of `_ACTS`, or "proposed"
    passed_on = Signal(str)  # id of an action

    def __init__(self, rows: DifferenceRows, keys: Keys) -> None:
        super().__init__(rows)
        self._keys = keys
        rows.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle these keys; leave all others to the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        pressed = key_of_press(event.keyCombination())
        for id in _PASSED_ON:
            if pressed in self._keys.of(id):
                self.passed_on.emit(id)
                return True
        allowed = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & ~allowed:
            return False
        words = event.text().lower()
        if event.key() in ENTER:
            self.act.emit("proposed")
        elif words in _ACTS:
            self.act.emit(_ACTS[words])
        elif words.isdecimal() and words.isascii():
            self.side.emit(int(words) - 1)
        else:
            return False
        return True
