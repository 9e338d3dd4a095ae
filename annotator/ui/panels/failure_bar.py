"""The bar above an article that could not be analysed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from annotator.domain.translation import tr
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.tool_tips import set_plain_tip

if TYPE_CHECKING:
    from annotator.domain.analysis import AnalysisFailure


class FailureBar(QFrame):
    """The reason why there are no suggestions, and the remedies."""

    retry_requested = Signal()
    report_requested = Signal()

    def __init__(self, article: QWidget) -> None:
        super().__init__(article.parentWidget())
        self._article = article
        self.setProperty("role", "bar")
        self.words = plain_words()
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.retry = QPushButton(tr("Try again"))
        self.report = QPushButton(tr("Report a problem…"))
        for button in (self.retry, self.report):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the article
        self.report.setToolTip(tr("Shows what is known of the failure, to be copied"))
        row = QHBoxLayout(self)
        give_room(row, "bar")
        row.addWidget(self.words, 1)
        row.addWidget(self.retry)
        row.addWidget(self.report)
        self.retry.clicked.connect(self.retry_requested)
        self.report.clicked.connect(self.report_requested)
        self.hide()

    def show_failure(self, failure: AnalysisFailure | None) -> None:
        """Show why the article could not be analysed; None hides the bar."""
        if failure is not None:
            set_plain_tip(self.words, failure.reason)
            self._say(
                tr(
                    "⚠ No suggestions here: {reason}. The rest of your work is not touched.",
                    reason=failure.words,
                )
            )
            self.retry.setEnabled(True)
        elif (focus := QApplication.focusWidget()) is not None and self.isAncestorOf(focus):
            self._article.setFocus()
        self.setVisible(failure is not None)

    @property
    def is_trying(self) -> bool:
        """Tell whether the article is being analysed again."""
        return self.isVisible() and not self.retry.isEnabled()

    def show_trying(self) -> None:
        """Show that the article is being analysed again."""
        self._say(tr("Trying again …"))
        self.retry.setEnabled(False)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.setAccessibleName(words)
