"""The report of failures: all that would be kept, to be read before it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.computer import runs
from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.output_file import complete_file, unwritable
from annotator.project.jobs.problem_report import problem_report
from annotator.ui.dialogs.messages import show_error
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.measures import give_room, window_size
from annotator.ui.look.theme import fixed_font
from annotator.ui.session.settings import documents_folder

if TYPE_CHECKING:
    from collections.abc import Callable


class ProblemReport(QDialog):
    """The whole text, with what can be done with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Report of problems"))
        self._crashes = runs.crashes()
        head = QLabel(
            tr(
                "This is all that a report holds. It has no words of articles, no names of people or files."
                " Nothing is sent: save or copy it for whoever looks after the program."
            )
        )
        head.setWordWrap(True)
        self.lines = QPlainTextEdit(problem_report(self._crashes))
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setFont(fixed_font())
        set_name(self.lines, tr("Report"))
        buttons = QDialogButtonBox()
        self.save = self._button(buttons, tr("&Save as…"), self._save)
        self.copy = self._button(buttons, tr("&Copy"), self._copy)
        self.throw_away = self._button(buttons, tr("&Throw away"), self.accept)
        self.throw_away.setVisible(bool(self._crashes))
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        for widget in (head, self.lines, buttons):
            layout.addWidget(widget)
        self.resize(window_size(760, 480))

    def _button(self, buttons: QDialogButtonBox, label: str, act: Callable[[], object]) -> QWidget:
        button = buttons.addButton(label, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(act)
        return button

    def _save(self) -> None:
        proposed = documents_folder() / "annotator-report.txt"
        kind = tr("Text ({endings})", endings="*.txt")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the report"), str(proposed), kind)
        if not name:
            return
        try:
            self._write(name)
        except OSError as error:
            show_error(InputError(*unwritable(Path(name), error)), self)
            return
        self.accept()

    def _write(self, name: str) -> None:
        with complete_file(Path(name)) as stream:
            stream.write(self.lines.toPlainText().encode("utf-8"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.lines.toPlainText())
        self.accept()

    def accept(self) -> None:
        """Close, and forget these crashes."""
        for crash in self._crashes:
            runs.forget(crash)
        super().accept()
