"""The card's row of decisions on a suggestion: accept, reject, reject with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.domain.translation import tr
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.wording.titles import on_button

if TYPE_CHECKING:
    from annotator.ui.actions.keys import Keys


class DecisionRow(QWidget):
    """Buttons of the decisions, with their keys.

    Attributes
    ----------
    buttons: the buttons in their order.
    """

    action_requested = Signal(str)  # id of an action

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout(self)
        self._accept, self._reject, self._reject_because = QPushButton(), QPushButton(), QPushButton("…")
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
        self._accept.setText(on_button(f"{tr('Accept')}{keys.bracketed('accept')}"))
        self._reject.setText(on_button(f"{tr('Reject')}{keys.bracketed('remove')}"))
        self._reject_because.setToolTip(f"{tr('Reject, and say why')}{keys.bracketed('reject_because')}")
