"""A setting's row: its name and sentence, its control, and the way back to the usual value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout

from annotator.domain.translation import tr
from annotator.ui.dialogs.settings.controls import KINDS
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import plain_words

if TYPE_CHECKING:
    from annotator.ui.dialogs.settings.table import SettingSpec

_CONTROL = 26  # characters: the width of the controls beside the words


class SettingRow(QFrame):
    """Shows a setting, and tells of each change.

    Attributes
    ----------
    control: takes a new value.
    usually: the usual value, where the present one is another.
    back: sets the usual value again.
    told: what a change has said.
    """

    changed = Signal(object)  # the new value
    opened = Signal()

    def __init__(self, spec: SettingSpec) -> None:
        super().__init__()
        self.spec = spec
        self.setProperty("role", "card")
        self._usual: Any = None
        self.control = KINDS[spec.kind](spec)
        self.control.changed.connect(self.changed)
        self.control.opened.connect(self.opened)
        self.told = plain_words()
        self.told.hide()
        self._need = plain_words(role="muted")
        self._need.hide()
        self.usually = plain_words(role="muted")
        self.usually.hide()
        self.back = QPushButton(tr("Set back"))
        self.back.setAutoDefault(False)
        self.back.clicked.connect(lambda: self.changed.emit(self._usual))
        self.back.hide()
        words = QVBoxLayout()
        give_room(words, "lines")
        sentence = plain_words(tr(spec.sentence), "muted")
        for label in (plain_words(tr(spec.name), "heading"), sentence, self.usually, self._need, self.told):
            words.addWidget(label)
        words.addStretch(1)
        at_side = QVBoxLayout()
        give_room(at_side, "parts")
        at_side.addWidget(self.control)
        at_side.addWidget(self.back)
        at_side.addStretch(1)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        give_room(self._layout, "card")
        self._layout.addLayout(words, 1)
        self._layout.addLayout(at_side)
        if self.control.field is not None:
            self.control.field.setAccessibleDescription(tr(spec.sentence))

    def show_value(self, value: Any, usual: Any) -> None:
        """Show the present value, and the way back where it is not the usual one."""
        self._usual = usual
        self.control.show_value(value)
        is_changed = value != usual and bool(self.spec.runs)
        if not is_changed and self.back.hasFocus() and self.control.field is not None:
            self.control.field.setFocus(Qt.FocusReason.OtherFocusReason)
        words = self.control.words_of(usual)
        self.usually.setText(tr("Changed; usually: {usual}", usual=words))
        self.usually.setVisible(is_changed)
        self.back.setAccessibleName(
            tr("{setting}: set back to {usual}", setting=tr(self.spec.name), usual=words)
        )
        self.back.setVisible(is_changed)

    def show_need(self, need: str) -> None:
        """Say what the setting needs, "" for nothing; without it, its dialog cannot be opened."""
        self._need.setText(tr("Needs {need}.", need=need) if need else "")
        self._need.setVisible(bool(need))
        self.control.setEnabled(not need)

    def tell(self, words: str) -> None:
        """Show what a change has said."""
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def lay_out(self, *, is_wide: bool) -> None:
        """Put the control beside the words, or below them in a narrow window."""
        way = QBoxLayout.Direction
        self._layout.setDirection(way.LeftToRight if is_wide else way.TopToBottom)
        least = self.control.sizeHint().width()
        wide = max(_CONTROL * self.fontMetrics().averageCharWidth(), least)
        self.control.setMinimumWidth(wide if is_wide else least)
        self.control.setMaximumWidth(wide if is_wide else 2 * wide)
