"""The frame of dialogs on files of the project: the list of files, and what was found in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.grip import GripSplitter
from annotator.ui.look.measures import give_room, space, window_size
from annotator.ui.look.plain_words import plain_words

if TYPE_CHECKING:
    from collections.abc import Sequence


class FilesDialog(QDialog):
    """Lists files, which a command looks at beside the window; Enter closes it until more can be done.

    Attributes
    ----------
    place: says where the files are.
    told: says what was found in them, or what is being done.
    busy: how far the look at them has come.
    halves: the files, and what was found in them.
    """

    def __init__(self, title: str, busy: str, parent: QWidget | None = None) -> None:
        """Make its parts; `busy` names the look at the files for screen readers."""
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(title)
        self.place = plain_words(role="muted")
        self.told = plain_words()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedHeight(space("tight"))
        self.busy.setAccessibleName(busy)

    def lay_out(
        self,
        acts: Sequence[QPushButton],
        files: QWidget,
        notes: Sequence[QWidget],
        found: QWidget,
        closing: Sequence[QPushButton],
        shares: tuple[int, int] = (1, 1),
    ) -> None:
        """Lay out acts on the files, the files, and what was found in them.

        `closing` are acts beside the button that closes; `shares` are those of files and of what was found.
        """
        above = FlowLayout(gap="near")
        for button in acts:
            above.addWidget(button)
        half = QWidget()
        column = QVBoxLayout(half)
        give_room(column, "parts")
        for widget in (*notes, self.told, self.busy, found):
            column.addWidget(widget, int(widget is found))
        column.addStretch(0)  # where nothing is listed
        self.halves = GripSplitter(Qt.Orientation.Vertical)
        self.halves.addWidget(files)
        self.halves.addWidget(half)
        for place, share in enumerate(shares):
            self.halves.setStretchFactor(place, share)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.close_button = buttons.button(QDialogButtonBox.StandardButton.Close)
        for button in closing:
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (*acts, *closing, self.close_button):
            button.setAutoDefault(False)
        self.close_button.setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addWidget(self.place)
        layout.addLayout(above)
        layout.addWidget(self.halves, 1)
        layout.addWidget(buttons)
        self.resize(window_size(860, 640))
