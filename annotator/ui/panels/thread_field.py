"""The field for comments: a line to write in, and the threads below it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.errors import ActRefused
from annotator.domain.translation import mark, tr
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.measures import give_room, space
from annotator.ui.look.plain_words import plain_words
from annotator.ui.panels.panel_keys import LENT
from annotator.ui.panels.thread_view import ThreadView
from annotator.ui.wording.comments import answer_words, answered

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from annotator.domain.errors import AnnotatorError
    from annotator.domain.thread import Place, Thread

_MOST_LINES = 5  # of the line, before it scrolls
_EDGE = 2  # pixels: the widest frame of the line
_MOST_THREADS = 12  # shown at once, the newest; the panel of comments has all
_KEYS = [("Enter", mark("save the comment")), (mark("Shift+Enter", "name of a key"), mark("new line"))]


class Target(NamedTuple):
    """The target of typed words: a new thread, an answer to one, or the new words of a message.

    Attributes
    ----------
    place: of a new thread; None: the document.
    thread, message: ids; "" where there is none.
    """

    document: str
    place: Place | None = None
    thread: str = ""
    message: str = ""


class Shown(NamedTuple):
    """The contents of the field.

    Attributes
    ----------
    place: of the threads; None: the document.
    name: what the line is called while it begins a new thread.
    begins: whether a new thread can be begun.
    on_deleted: ids of the threads whose annotations were deleted.
    """

    document: str
    place: Place | None
    name: str
    threads: tuple[Thread, ...]
    annotator: str
    begins: bool = True
    on_deleted: frozenset[str] = frozenset()


class WritingLine(QPlainTextEdit):
    """A line that grows with what is typed; Enter saves it, Shift+Enter begins a new line."""

    entered = Signal()
    left = Signal()
    focused = Signal(bool)  # it has gained the focus, or lost it to another control of the window

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("keys", _KEYS)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the height of the lines typed so far."""
        lines = min(_MOST_LINES, max(1, int(self.document().size().height())))
        around = 2 * (int(self.document().documentMargin()) + space("tight") + _EDGE)
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * lines + around)

    def minimumSizeHint(self) -> QSize:
        """Return the size of a line of some letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 10, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Announce the focus: the line may be out of view."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Announce that it is gone; what is typed stays."""
        super().focusOutEvent(event)
        if event.reason() not in LENT:
            self.focused.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Enter, leave by Escape."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ThreadField(QWidget):
    """Shows threads and takes comments; the open thread that began last gets what is typed.

    What is typed is kept until it is saved: by Enter, or where its document is left.
    """

    sent = Signal(object, str)  # Target, words
    deletion_asked = Signal(object)  # Target
    solving_asked = Signal(object, bool)  # Target, whether the thread is to be solved
    left = Signal()  # the line has done its work

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._target: Target | None = None
        self._sending: Target | None = None  # while the act runs
        self._is_refused = False
        self._drafts: dict[Target, str] = {}
        self.heading = plain_words("", "heading")
        self.line = WritingLine()
        self.anew = QPushButton(tr("New comment", note="button"))
        self.anew.setProperty("role", "narrow")
        self.anew.setAutoDefault(False)
        self.anew.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more = plain_words("", "muted")
        self.views: list[ThreadView] = []
        self._column = QVBoxLayout(self)
        give_room(self._column, "parts")
        self._column.addWidget(self.heading)
        self._column.addWidget(self.line)
        self._column.addWidget(self.more)
        self._column.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignLeft)
        self.line.entered.connect(self._send)
        self.line.left.connect(self.left)
        self.anew.clicked.connect(lambda: self._aim(self._of_new(), focus=True))

    def show_threads(self, shown: Shown | None, heading: str = "") -> None:
        """Show the threads on something, None: nothing; what is typed on something else is kept."""
        self.setVisible(shown is not None)
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        if shown == self._shown:
            return
        before, self._shown = self._shown, shown
        if shown is None:
            self._aim(None)
            return
        self._make_views(shown, before)
        is_same = before is not None and (before.document, before.place) == (shown.document, shown.place)
        is_typed = is_same and self._is_there(self._target, shown) and bool(self.line.toPlainText().strip())
        self._aim(self._target if is_typed else self._usual())

    def _make_views(self, shown: Shown, before: Shown | None) -> None:
        focused = self._focused_stop()
        for view in self.views:
            self._column.removeWidget(view)
            view.deleteLater()
        newest = sorted(shown.threads, key=lambda thread: thread.solved)[:_MOST_THREADS]
        hidden = len(shown.threads) - len(newest)
        self.more.setText(tr("{n} more in the panel Comments|{n} more in the panel Comments", hidden))
        self.more.setVisible(bool(hidden))
        self.views = [
            ThreadView(thread, shown.annotator, is_on_deleted=thread.id in shown.on_deleted)
            for thread in newest
        ]
        for place, view in enumerate(self.views, 2):
            self._column.insertWidget(place, view)
            view.answer_asked.connect(lambda id: self._aim(self._of_answer(id), focus=True))
            view.solving_asked.connect(
                lambda id, solved: self.solving_asked.emit(self._of_answer(id), solved)
            )
            view.change_asked.connect(self._change)
            view.deletion_asked.connect(
                lambda id, message: self.deletion_asked.emit(self._of_answer(id)._replace(message=message))
            )
        for stop, following in pairwise(self.stops()):
            QWidget.setTabOrder(stop, following)
        if focused is not None and before is not None:
            self._focus_again(*focused)

    def stops(self) -> list[QWidget]:
        """Return what takes the focus, from top to bottom."""
        return [self.line, *(stop for view in self.views for stop in view.stops()), self.anew]

    def _focused_stop(self) -> tuple[str, int] | None:
        """Return the thread and the place of the control that has the keys."""
        for view in self.views:
            for place, stop in enumerate(reversed(view.stops())):
                if stop.hasFocus():
                    return view.shown.id, place
        return None

    def _focus_again(self, thread: str, place: int) -> None:
        for view in self.views:
            if view.shown.id == thread:
                stops = view.stops()[::-1]
                stops[min(place, len(stops) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    # What typed words become

    def _of_new(self) -> Target | None:
        shown = self._shown
        return Target(shown.document, shown.place) if shown is not None and shown.begins else None

    def _of_answer(self, thread: str) -> Target:
        assert self._shown is not None
        return Target(self._shown.document, None, thread)

    def _usual(self) -> Target | None:
        """Return the answer to the open thread that began last, or else a new thread."""
        threads = self._shown.threads if self._shown is not None else ()
        open_ones = [thread for thread in threads if not thread.solved]
        new = self._of_new()
        if open_ones or (new is None and threads):
            return self._of_answer((open_ones or list(threads))[-1].id)
        return new

    @staticmethod
    def _is_there(target: Target | None, shown: Shown) -> bool:
        if target is None or target.document != shown.document:
            return False
        if not target.thread:
            return target.place == shown.place
        thread = next((thread for thread in shown.threads if thread.id == target.thread), None)
        return thread is not None and (not target.message or thread.message(target.message) is not None)

    def _aim(self, target: Target | None, *, focus: bool = False) -> None:
        """Let the line write what becomes of a target; keep what was typed for another one."""
        if target != self._target:
            self._keep()
            self._target = target
            self.line.setPlainText(self._drafts.get(target, self._words_of(target)) if target else "")
        self._name_line()
        if focus and target is not None:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.line.moveCursor(self.line.textCursor().MoveOperation.End)

    def _keep(self) -> None:
        """Keep what was typed."""
        if self._target is None:
            return
        typed = self.line.toPlainText()
        if typed.strip() and typed != self._words_of(self._target):
            self._drafts[self._target] = typed
        else:
            self._drafts.pop(self._target, None)

    def _words_of(self, target: Target) -> str:
        """Return the words of the message that is changed; "" for a new one."""
        threads = self._shown.threads if self._shown is not None and target.message else ()
        for thread in threads:
            if thread.id == target.thread and (message := thread.message(target.message)) is not None:
                return message.text
        return ""

    def _name_line(self) -> None:
        target, shown = self._target, self._shown
        self.line.setVisible(target is not None)
        is_new = target is None or not target.thread
        self.anew.setVisible(not is_new and shown is not None and shown.begins)
        if target is None or shown is None:
            return
        if target.message:
            name, hint = tr("Change your comment"), tr("Change your comment…")
        elif target.thread:
            thread = next((thread for thread in shown.threads if thread.id == target.thread), None)
            author = answered(thread, shown.annotator) if thread is not None else ""
            name = answer_words(thread, shown.annotator) if thread is not None else tr("Add to this thread")
            hint = tr("Answer {author}…", author=author) if author else tr("Add to this thread…")
        else:
            name, hint = shown.name, tr("Comment…", note="field")
        set_name(self.line, name)
        self.line.setPlaceholderText(hint)

    def _change(self, thread: str, message: str) -> None:
        self._aim(self._of_answer(thread)._replace(message=message), focus=True)

    # Saving

    def _send(self) -> None:
        """Save what is typed, and give the keys back."""
        if self._target is None or not self.line.toPlainText().strip():
            self.left.emit()
            return
        self._keep()
        if self._target in self._drafts:
            self._send_draft(self._target)
            if self._target in self._drafts:
                return  # it was refused, which a message has told
        self.left.emit()

    def _send_draft(self, target: Target) -> None:
        self._sending = target
        try:
            self.sent.emit(target, self._drafts[target])
        finally:
            self._sending = None

    def send_drafts(self) -> None:
        """Save all that was typed: its document is left. What answers a thread that is gone is given up."""
        self._keep()
        for target in list(self._drafts):
            self._is_refused = False
            self._send_draft(target)
            if self._is_refused:
                self._drop(target)

    def confirm(self) -> None:
        """Take what is being sent as saved."""
        if self._sending is not None:
            self._drop(self._sending)

    def refuse(self, error: AnnotatorError) -> None:
        """Take what is being sent as refused for good, unless only the file could not be written."""
        self._is_refused = isinstance(error, ActRefused)

    def _drop(self, target: Target) -> None:
        self._drafts.pop(target, None)
        if target == self._target:
            self.line.setPlainText("")
            self._target = None

    def forget(self) -> None:
        """Forget what could not be saved: its project is closed."""
        self._drafts.clear()
        self.show_threads(None)
