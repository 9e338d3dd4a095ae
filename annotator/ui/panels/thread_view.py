"""A thread of comments as a card shows it: its messages, and buttons to answer and to solve it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from annotator.domain.translation import mark, tr
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room
from annotator.ui.look.menus import Menu
from annotator.ui.look.plain_words import plain_words
from annotator.ui.wording.comments import (
    answer_words,
    answered,
    cut,
    deleted_place,
    spoken,
    state_of,
    who_and_when,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent

    from annotator.domain.thread import Message, Thread

_OF_OWN = [("F2", mark("change it")), ("Del", mark("delete it"))]


class MessageView(QWidget):
    """A message; its author can change and delete it by keys and by a menu."""

    change_asked = Signal(str)  # id of the message
    deletion_asked = Signal(str)

    def __init__(self, message: Message, *, is_own: bool) -> None:
        super().__init__()
        self._message = message
        self._is_own = is_own
        self._head = plain_words(who_and_when(message), "muted")
        self._text = plain_words(cut(message.text))
        self._text.setProperty("role", "span")  # its frame shows the focus
        self._text.setIndent(0)
        column = QVBoxLayout(self)
        give_room(column, "joined")
        column.addWidget(self._head)
        column.addWidget(self._text)
        self._text.setAccessibleName(spoken(message))
        if is_own:
            self.setProperty("keys", _OF_OWN)
            self._text.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._text.setToolTip(tr("F2 changes your comment, Del deletes it"))

    @property
    def stop(self) -> QWidget | None:
        """Return what takes the focus; None for the message of somebody else."""
        return self._text if self._is_own else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change or delete the own message; the text passes its keys on."""
        if self._is_own and event.key() == Qt.Key.Key_F2:
            self.change_asked.emit(self._message.id)
        elif self._is_own and event.key() == Qt.Key.Key_Delete:
            self.deletion_asked.emit(self._message.id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the acts on the own message."""
        if not self._is_own:
            return
        at: QPoint = event.globalPos()
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Change comment…")).triggered.connect(
            lambda: self.change_asked.emit(self._message.id)
        )
        menu.addAction(tr("Delete comment")).triggered.connect(
            lambda: self.deletion_asked.emit(self._message.id)
        )
        menu.popup(at)


class ThreadView(QFrame):
    """One thread."""

    answer_asked = Signal(str)  # id of the thread
    solving_asked = Signal(str, bool)  # id of the thread, whether it is to be solved
    change_asked = Signal(str, str)  # ids of thread and message
    deletion_asked = Signal(str, str)

    def __init__(self, thread: Thread, annotator: str, *, is_on_deleted: bool) -> None:
        super().__init__()
        self.shown = thread
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        give_room(column, "low dialog")
        if is_on_deleted:
            column.addWidget(plain_words(deleted_place(thread), "muted"))
        self.messages: list[MessageView] = []
        for message in thread.messages:
            view = MessageView(message, is_own=message.author == annotator)
            view.change_asked.connect(lambda id: self.change_asked.emit(thread.id, id))
            view.deletion_asked.connect(lambda id: self.deletion_asked.emit(thread.id, id))
            self.messages.append(view)
            column.addWidget(view)
        row = FlowLayout(gap="tight")
        state = plain_words(state_of(thread), "score")
        state.setWordWrap(False)
        row.addWidget(state)
        first = thread.messages[0].author
        does = answer_words(thread, annotator)
        self.answer = self._button(
            tr("Answer", note="a comment") if answered(thread, annotator) else does, does
        )
        self.answer.clicked.connect(lambda: self.answer_asked.emit(thread.id))
        self.solve = self._button(
            tr("Open again", note="a comment") if thread.solved else tr("Solve", note="a comment"),
            tr("Open the comment of {author} again", author=first)
            if thread.solved
            else tr("Solve the comment of {author}", author=first),
        )
        self.solve.clicked.connect(lambda: self.solving_asked.emit(thread.id, not thread.solved))
        for button in (self.answer, self.solve):
            row.addWidget(button)
        column.addLayout(row)

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "narrow")
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the article
        return button

    def stops(self) -> list[QWidget]:
        """Return what takes the focus, from top to bottom."""
        return [*(stop for view in self.messages if (stop := view.stop)), self.answer, self.solve]
