"""The window of a job that runs beside the work: how far it is, and a button to cancel it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QPushButton

from annotator.domain.translation import percent, tr
from annotator.ui.dialogs.placement import keep_over_window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_DELAY = 400  # milliseconds; a job that ends before shows no window


class JobProgress(QProgressDialog):
    """Tells how far a job is; it leaves the keys where they are, and Enter does not cancel."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self._label = label
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(label.removesuffix(" …"))
        self.setLabelText(label)
        bar = QProgressBar()
        bar.setAccessibleName(label)
        bar.setTextVisible(False)  # no colour is legible on the bar and beside it; the label has the number
        self.setBar(bar)
        cancel = QPushButton(tr("&Cancel"))
        cancel.setAutoDefault(False)
        self.setCancelButton(cancel)
        self.setRange(0, 0)
        self.setMinimumDuration(_DELAY)
        self.setAutoClose(False)
        self.setAutoReset(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()  # not the button: Space would press it

    def show_progress(self, done: int, total: int) -> None:
        """Show what is done of all."""
        self.setMaximum(total)
        self.setValue(done)
        self.setLabelText(f"{self._label} {percent(done / total)}" if total else self._label)
