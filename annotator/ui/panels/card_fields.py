"""Fields of the card besides spans and answers: built-in attributes, links to other annotations, the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.attributes import CERTAINTY, CHECK_WORTHY
from annotator.domain.translation import tr
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.elided import MOST, elided
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room
from annotator.ui.look.tool_tips import set_plain_tip
from annotator.ui.panels.panel_keys import LENT
from annotator.ui.wording.titles import on_button, worth_words

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from annotator.domain.attributes import Attributes
    from annotator.ui.session.items import Current

# Milliseconds without a key after which a note is saved: longer than one thinks between two words.
_PAUSE_MS = 5_000
_LINE = 2.0  # pixels: as thick as the dashed edge of a proposed type


class _AnswerBox(QCheckBox):
    """A box whose answer may be only proposed: then a dashed line is under it, as around proposed types."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self.is_proposed = False

    def sizeHint(self) -> QSize:
        """Return the size with room for the line."""
        return super().sizeHint() + QSize(0, round(2 * _LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, and the line under its words."""
        super().paintEvent(event)
        if not self.is_proposed:
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        painter, y = QPainter(self), self.height() - _LINE / 2
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _LINE, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(words.left(), y), QPointF(words.right(), y))
        painter.end()


class BuiltInChecks(QWidget):
    """Check boxes for the attributes that every claim has."""

    chosen = Signal(str, str)  # id of the attribute, value

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.worthy = _AnswerBox()
        self.worthy.setTristate(True)
        self.worthy.setToolTip(tr("Worth checking: yes, no, or not decided; a click goes on to the next"))
        self.worthy.clicked.connect(self._on_worthy)
        self.hedged = _AnswerBox(tr("hedged", note="of a claim"))
        self.hedged.setToolTip(tr("The claim is put forward with a reservation"))
        self.hedged.clicked.connect(lambda on: self.chosen.emit(CERTAINTY.id, "hedged" if on else "plain"))
        self._worth = ""
        row = FlowLayout(self, gap="apart")
        row.addWidget(self.worthy)
        row.addWidget(self.hedged)

    def _on_worthy(self) -> None:
        """Go on to the next answer; the first click on a proposed one confirms it."""
        following = {"": "yes", "yes": "no", "no": ""}
        answer = self._worth if self.worthy.is_proposed else following.get(self._worth, "")
        self.chosen.emit(CHECK_WORTHY.id, answer)

    def show_values(self, values: Attributes, *, is_worth_proposed: bool) -> None:
        """Show the values of a claim."""
        states = {"yes": Qt.CheckState.Checked, "no": Qt.CheckState.Unchecked}
        self._worth = CHECK_WORTHY.value_in(values)
        self.worthy.setCheckState(states.get(self._worth, Qt.CheckState.PartiallyChecked))
        # In few letters, since a card may be narrow; what is heard says that it is not decided.
        self.worthy.is_proposed = is_worth_proposed and bool(self._worth)
        words = worth_words(values, is_proposed=self.worthy.is_proposed)
        self.worthy.setText(words if self._worth else tr("check-worthy?", note="of a claim"))
        self.worthy.setAccessibleName(words)
        self.worthy.update()
        self.hedged.setChecked(CERTAINTY.value_in(values) == "hedged")


class Links(QWidget):
    """Buttons that go to other annotations."""

    wanted = Signal(object)  # Current

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[_Link] = []
        self._targets: list[Current] = []
        self._column = QVBoxLayout(self)
        give_room(self._column, "lines")

    def show_links(self, links: list[tuple[str, Current]]) -> None:
        """Show a button for each annotation, with words that say where it goes."""
        for number in range(len(self.buttons), len(links)):
            button = _Link()
            button.clicked.connect(lambda _=False, which=number: self.wanted.emit(self._targets[which]))
            self.buttons.append(button)
            self._column.addWidget(button)
        self._targets = [target for _, target in links]
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(links))
            if number < len(links):
                button.show_words(links[number][0])
        self.setVisible(bool(links))


class FittingButton(QPushButton):
    """A button whose words are shortened to its width, so that they do not widen other controls.

    Attributes
    ----------
    is_shortened: whether some of the words have no room.
    """

    _SIDES = 30  # pixels: the theme's padding on both sides, with a small reserve

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._brief = ""
        self.is_shortened = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, brief: str = "") -> None:
        """Show the words that fit; the brief ones where there is no room for all."""
        self._words, self._brief = words[:MOST], brief
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the size that all words need."""
        whole = self.fontMetrics().horizontalAdvance(self._words) + self._SIDES + 2  # 2: rounding
        return QSize(whole, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the size of a few letters."""
        return QSize(self._SIDES * 2, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._SIDES
        words = self._words
        if self._brief and self.fontMetrics().horizontalAdvance(words) > room:
            words = self._brief
        fitting = elided(self.fontMetrics(), words, room)
        self.is_shortened = fitting != words
        self.setText(on_button(fitting))


class _Link(FittingButton):
    """A button over the full width."""

    _SIDES = 22

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "link")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, brief: str = "") -> None:
        """Show where the link goes."""
        super().show_words(words, brief)
        self.setAccessibleName(words)
        set_plain_tip(self, words)


class NoteField(QPlainTextEdit):
    """A note, saved when it loses the focus, by Ctrl+Enter and Escape, and in a pause; undo reverts it.

    The pause is for what no field is told of: a lost screen, a crash, a power cut. Words that could not be
    saved are kept: they come back with their annotation, and are saved with it later.
    """

    written = Signal(object, str)  # Current, note
    left = Signal()
    focused = Signal(bool)  # it has gained the focus, or lost it to another control of the window

    def __init__(self) -> None:
        super().__init__()
        self._of: Current | None = None
        self._saved = ""
        self._writing: str | None = None  # while the act runs
        self._unsaved: dict[tuple[str, str], str] = {}  # by kind and id
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        self.textChanged.connect(self._await_pause)
        set_name(self, tr("Note"))
        self.setPlaceholderText(tr("Note"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 2 + 18)

    def show_note(self, of: Current | None, note: str) -> None:
        """Show the note of an annotation; save the typed note of another one first."""
        is_same = self._of is not None and of is not None and (self._of.kind, self._of.id) == (of.kind, of.id)
        if is_same and self.toPlainText() != self._saved:
            return  # the note is being typed
        if not is_same:
            self.save()
        self._of, self._saved = of, note
        shown = self._unsaved.get((of.kind, of.id), note) if of is not None else note
        if self.toPlainText() != shown:
            self.setPlainText(shown)

    def save(self) -> None:
        """Save what was typed."""
        typed = self.toPlainText()
        if self._of is None or typed in (self._saved, self._writing):
            return
        key = (self._of.kind, self._of.id)
        self._unsaved[key] = self._writing = typed
        try:
            self.written.emit(self._of, typed)
        finally:
            self._writing = None

    def _await_pause(self) -> None:
        if self.hasFocus():
            self._pause.start()

    def confirm(self) -> None:
        """Take the note as saved if it is what an act has just saved."""
        if self._writing is not None and self._of is not None:
            self._saved = self._writing
            self._unsaved.pop((self._of.kind, self._of.id), None)

    def forget(self) -> None:
        """Forget what could not be saved: its project is closed."""
        self._unsaved.clear()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Announce the focus: the field may be out of view."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save what was typed."""
        super().focusOutEvent(event)
        self.save()
        if event.reason() not in LENT:
            self.focused.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save and leave."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if (is_enter and with_control) or event.key() == Qt.Key.Key_Escape:
            self.save()
            self.left.emit()
        else:
            super().keyPressEvent(event)
