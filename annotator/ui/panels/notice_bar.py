"""A notice above the page: what somebody should know once, with what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from annotator.domain.translation import tr
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent


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
        self._buttons = QWidget()
        beside = FlowLayout(self._buttons)
        for button in (self.button, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the article
            beside.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        give_room(self._row, "bar")
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self._buttons)
        self.button.clicked.connect(act)
        self.close_button.clicked.connect(self.leave)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where these would get less than half of the width."""
        super().resizeEvent(event)
        is_narrow = 2 * self._buttons.sizeHint().width() > event.size().width()
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

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
