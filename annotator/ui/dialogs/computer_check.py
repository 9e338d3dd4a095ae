"""The check of this computer, which runs beside the window, and its points."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import labelled, mark, tr
from annotator.ui.background.command_jobs import failure
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.measures import give_room, space, window_size
from annotator.ui.look.plain_words import plain_words

if TYPE_CHECKING:
    from annotator.ui.background.command_jobs import CommandJob

_HEADINGS = {"wrong": mark("Something needs doing"), "told": mark("Good to know"), "good": mark("In order")}


class ComputerCheck(QDialog):
    """The points by state, those that need doing first."""

    def __init__(self, job: CommandJob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Check of this computer"))
        self.told = plain_words(tr("Checking program, fonts, folders, disk and language model …"))
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedHeight(space("tight"))
        self.busy.setAccessibleName(tr("Working"))
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        set_name(self.lines, tr("Check", note="of this computer"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.lines.toPlainText()))
        self.copy.setEnabled(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        for widget in (self.told, self.busy, self.lines, buttons):
            layout.addWidget(widget)
        self.resize(window_size(760, 480))
        self._job = job
        job.setParent(self)
        job.finished.connect(self._show)
        job.start()

    def _show(self, code: int, out: str, errors: str) -> None:
        self.busy.hide()
        try:
            points: list[dict[str, Any]] = json.loads(out)
        except ValueError:
            early = tr("The check has ended early; nothing was changed.")
            self.told.setText(failure(errors, early))
            return
        wrong = sum(point["state"] == "wrong" for point in points)
        self.told.setText(
            tr("{n} point to do something about.|{n} points to do something about.", wrong)
            if wrong
            else tr("Nothing needs doing.")
        )
        self.lines.setPlainText("\n".join(_lines(points)).strip())
        self.copy.setEnabled(True)

    def done(self, result: int) -> None:
        """End a check that still runs."""
        if self.busy.isVisible():
            self._job.finished.disconnect()
            self._job.stop()
        super().done(result)


def _lines(points: list[dict[str, Any]]) -> list[str]:
    lines = []
    for state, heading in _HEADINGS.items():
        of_state = [point for point in points if point["state"] == state]
        if of_state:
            lines += ["", tr(heading), ""]
            lines += [labelled(point["subject"], point["words"]) for point in of_state]
    return lines
