"""The card's field for the spans of a role: one row for each span, with its acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.domain.translation import labelled, mark, tr
from annotator.ui.look.measures import give_room, space
from annotator.ui.look.plain_words import breakable
from annotator.ui.models.cards import words_of
from annotator.ui.panels.fragments import Fragment
from annotator.ui.wording.roles import FURTHER, name_of_role, sentence_on

if TYPE_CHECKING:
    from annotator.domain.span import Spans

_NOTHING = "—"
# What × does with the only span of a role, and with one of several.
_ACTS = {
    "content": mark("Take out the fragment"),
    "cue": mark("Clear the cue"),
    "source": mark("Clear the source"),
    FURTHER: mark("Clear the {role}"),
}
_ACTS_ON_PART = {
    "content": _ACTS["content"],
    "cue": mark("Take out this part of the cue"),
    "source": mark("Take out this part of the source"),
    FURTHER: mark("Take out this part of the {role}"),
}


class SpanField(QWidget):
    """The spans of a role: Enter or a click chooses the span that keys move, × or Delete removes it."""

    chosen = Signal(str, int)  # role, number of the span
    taken_out = Signal(str, int)
    dragging = Signal(bool)  # the drag of a fragment begins or ends

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[SpanRow] = []
        self._role = role
        self._tip = ""
        self._column = QVBoxLayout(self)
        give_room(self._column, "lines")

    def set_tip(self, tip: str) -> None:
        """Set the tool tip on the keys for these spans."""
        self._tip = tip
        for row in self.rows:
            row.words.setToolTip(tip)

    def show_spans(
        self,
        text: str,
        spans: Spans,
        *,
        chosen: int | None,
        removable: bool,
        of: tuple[str, str] | None = None,
    ) -> None:
        """Show spans and the number of the chosen one; `of` is the fragments' document and quotation."""
        needed = max(1, len(spans))
        for number in range(len(self.rows), needed):
            row = SpanRow(self._role, self)
            row.words.setToolTip(self._tip)
            row.words.pressed.connect(lambda which=number: self.chosen.emit(self._role, which))
            row.words.delete_wanted.connect(row.button.click)
            row.words.dragging.connect(self.dragging)
            row.button.clicked.connect(lambda _=False, which=number: self.taken_out.emit(self._role, which))
            self.rows.append(row)
            self._column.addWidget(row)
        for number, row in enumerate(self.rows):
            row.setVisible(number < needed)
            span = spans[number] if number < len(spans) else None
            words = words_of(text, (span,)) if span else _NOTHING
            row.show_words(
                words,
                chosen=span is not None and number == chosen,
                removable=removable and bool(span),
                is_part=len(spans) > 1,
            )
            row.words.fragment = Fragment(*of, span) if of and span else None

    def text(self) -> str:
        """Return the shown words."""
        return " … ".join(row.shown for row in self.rows if not row.isHidden())

    def stops(self) -> list[QWidget]:
        """Return the tab stops in order."""
        return [stop for row in self.rows for stop in (row.words, row.button)]


class SpanRow(QWidget):
    """The words of one span and the button that removes it.

    Attributes
    ----------
    shown: the words.
    """

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = ""
        self._role = role
        self.words = _Words()
        self.button = QToolButton()
        self.button.setText("×")
        self.button.setProperty("role", "small")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setFixedHeight(self.fontMetrics().height() + space("hair"))  # beside the first line
        row = QHBoxLayout(self)
        give_room(row, "lines")
        row.addWidget(self.words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def show_words(self, words: str, *, chosen: bool, removable: bool, is_part: bool) -> None:
        """Show words; the chosen span's are underlined."""
        self.words.setText(breakable(words))
        self.words.mark_chosen(chosen=chosen)
        self.shown = words
        spoken = tr("none", note="words") if words == _NOTHING else words
        self.words.setAccessibleName(labelled(name_of_role(self._role), spoken))
        self.button.setVisible(removable)
        act = sentence_on(self._role, _ACTS_ON_PART if is_part else _ACTS)
        self.button.setAccessibleName(labelled(act, words))
        self.button.setToolTip(act)


# The keys in the words of a span, for the status line.
_KEYS = (("Enter", mark("move its edges")), ("Del", mark("take out")))


class _Words(QLabel):
    """Words that can be chosen and dragged away."""

    pressed = Signal()
    delete_wanted = Signal()
    dragging = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.fragment: Fragment | None = None
        self._from = QPoint()
        self._is_chosen = False
        self.setProperty("role", "span")
        self.setProperty("keys", _KEYS)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)  # beside the role's name
        self.setIndent(0)  # Qt also adds an indent at the top of a label with a border
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mark_chosen(self, *, chosen: bool) -> None:
        """Underline the words of the chosen span."""
        self._is_chosen = chosen
        font = self.font()
        font.setUnderline(chosen)
        self.setFont(font)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the line in another theme: with a style sheet, Qt gives the words their first font back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font().underline() != self._is_chosen:
            self.mark_chosen(chosen=self._is_chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the span."""
        self._from = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the fragment."""
        moved = (event.position().toPoint() - self._from).manhattanLength()
        if (
            self.fragment is None
            or not event.buttons() & Qt.MouseButton.LeftButton
            or moved < QApplication.startDragDistance()
        ):
            return
        drag = QDrag(self)
        drag.setMimeData(self.fragment.to_mime())
        drag.setPixmap(self.grab())
        drag.setHotSpot(self._from)
        self.dragging.emit(True)
        drag.exec(Qt.DropAction.MoveAction)
        self.dragging.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the span by Enter or Space, remove it by Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)
