"""A notice above the page: what somebody should know once, with what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from annotator.domain.translation import tr
from annotator.ui.look.measures import give_room

if TYPE_CHECKING:
    from collections.abc import Callable


class NoticeBar(QFrame):
    """Words, a button for what can be done, and one that hides them; it takes no keys by itself.

    Attributes
    ----------
    is_gone: whether it has left and will be deleted.
    """

    def __init__(self, words: str, label: str, act: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.is_gone = False
        self.setProperty("role", "bar")
        self.setAccessibleName(words)
        self.words = QLabel(words)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button, self.close_button = QPushButton(label), QPushButton(tr("Hide"))
        row = QHBoxLayout(self)
        give_room(row, "bar")
        row.addWidget(self.words, 1)
        for button in (self.button, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the article
            row.addWidget(button)
        self.button.clicked.connect(act)
        self.close_button.clicked.connect(self.leave)

    def leave(self) -> None:
        """Go, and give the keys to the page."""
        if self.is_gone:
            return
        self.is_gone = True
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.focusNextChild()  # the page behind it
        self.hide()
        self.deleteLater()
