"""The report of a failed analysis, to read, copy and send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import tr
from annotator.project.jobs.failure_report import failure_report
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.measures import give_room, window_size
from annotator.ui.look.theme import fixed_font

if TYPE_CHECKING:
    from annotator.domain.analysis import AnalysisFailure
    from annotator.domain.document import Document


class AnalysisReport(QDialog):
    """The report; it includes the article's words only on demand."""

    def __init__(self, document: Document, failure: AnalysisFailure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Report of the failed analysis"))
        self._document, self._failure = document, failure
        head = QLabel(
            tr(
                "Send this to the maintainers of the program."
                " It has no words of the article unless you add them."
            )
        )
        head.setWordWrap(True)
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setFont(fixed_font())
        set_name(self.lines, tr("Report"))
        self.with_words = QCheckBox(tr("Add the &words of the article where the analysis failed"))
        self.with_words.toggled.connect(self._show)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.lines.toPlainText()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        for widget in (head, self.lines, self.with_words, buttons):
            layout.addWidget(widget)
        self.resize(window_size(720, 420))
        self._show()

    def _show(self) -> None:
        words = failure_report(self._document, self._failure, with_words=self.with_words.isChecked())
        self.lines.setPlainText(words)
