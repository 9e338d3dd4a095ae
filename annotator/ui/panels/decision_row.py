"""The card's row of decisions on a suggestion: accept, reject, reject with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.domain.translation import tr
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.panels.card_fields import FittingButton

if TYPE_CHECKING:
    from annotator.ui.actions.keys import Keys


class _Decision(FittingButton):
    """A button without reserve: three fit into a line of a narrow card."""

    _SIDES = 25


class DecisionRow(QWidget):
    """Buttons of the decisions, with their keys.

    Attributes
    ----------
    buttons: the buttons in their order.
    """

    action_requested = Signal(str)  # id of an action

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self)
        self._accept, self._reject, self._reject_because = _Decision(), _Decision(), QPushButton("…")
        self._reject_because.setProperty(
            "role", "narrow"
        )  # all three fit into one line in other languages, too
        self._reject_because.setAccessibleName(tr("Reject, with the reason"))
        self.buttons = (self._accept, self._reject, self._reject_because)
        for button, id in zip(self.buttons, ("accept", "remove", "reject_because"), strict=True):
            button.clicked.connect(lambda _=False, wish=id: self.action_requested.emit(wish))
            row.addWidget(button)

    def name_keys(self, keys: Keys) -> None:
        """Show the present keys."""
        for button, word, id in (
            (self._accept, tr("Accept"), "accept"),
            (self._reject, tr("Reject"), "remove"),
        ):
            button.show_words(f"{word}{keys.bracketed(id)}", word)
            button.setToolTip(f"{word}{keys.bracketed(id)}")
        self._reject_because.setToolTip(f"{tr('Reject, and say why')}{keys.bracketed('reject_because')}")
