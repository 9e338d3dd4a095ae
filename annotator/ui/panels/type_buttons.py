"""The card's buttons for the type of a quotation: direct, indirect or mixed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.domain.quotation import TYPES
from annotator.domain.translation import tr
from annotator.ui.look.flow_layout import FlowLayout

if TYPE_CHECKING:
    from annotator.ui.actions.keys import Keys


class TypeButtons(QWidget):
    """A row of buttons; one of them is down.

    Attributes
    ----------
    buttons: the buttons by type.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap="tight")
        self.buttons: dict[str, QPushButton] = {}
        for kind in TYPES:
            button = QPushButton(tr(kind))
            button.setCheckable(True)
            button.setAccessibleName(tr("Type {type}", type=tr(kind)))
            button.clicked.connect(lambda _=False, wish=kind: self.chosen.emit(wish))
            self.buttons[kind] = button
            row.addWidget(button)

    def name_keys(self, keys: Keys) -> None:
        """Show the present key in the tips."""
        cycle = keys.key_of("cycle_type")
        for kind, button in self.buttons.items():
            tip = tr("Type: {type} ({key} cycles)", type=tr(kind), key=cycle)
            button.setToolTip(tip if cycle else tr("Type: {type}", type=tr(kind)))

    def show_type(self, present: str) -> None:
        """Show the type of a quotation."""
        for kind, button in self.buttons.items():
            button.setChecked(kind == present)
