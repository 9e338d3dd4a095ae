"""The field of a search: its words wrap, so that a long question is seen whole in a narrow panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QToolButton

from annotator.domain.offsets import Utf16Map
from annotator.domain.translation import tr
from annotator.ui.actions.panel_table import PANELS_BY_ID
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.measures import sign, space
from annotator.ui.panels.list_keys import ENTER

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent, QResizeEvent

_MOST_LINES = 5  # that are seen without scrolling
_EDGE = 1  # pixels of the frame


class QueryField(QPlainTextEdit):
    """Takes a search, which is one line however it wraps.

    Attributes
    ----------
    empty: the button that empties the field.
    """

    edited = Signal()  # somebody has typed; not: the words were set

    def __init__(self) -> None:
        super().__init__()
        self._is_being_set = False
        set_name(self, tr("Find in the project"))
        self.setPlaceholderText(tr("Find"))
        self.setProperty("keys", PANELS_BY_ID["search"].in_field)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = QToolButton(self)
        self.empty.setProperty("role", "clear")
        self.empty.setFixedSize(sign("button"), sign("button"))
        self.empty.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty.setCursor(Qt.CursorShape.ArrowCursor)
        self.empty.setAccessibleName(tr("{control}: clear", control=self.accessibleName()))
        self.empty.clicked.connect(self.clear)
        self.empty.hide()
        self.setViewportMargins(0, 0, self.empty.width(), 0)
        self.textChanged.connect(self._on_changed)

    def text(self) -> str:
        """Return what is typed."""
        return self.toPlainText()

    def setText(self, words: str) -> None:
        """Put words in place of what is typed."""
        self._is_being_set = True
        try:
            self.setPlainText(" ".join(words.splitlines()))
            self.moveCursor(QTextCursor.MoveOperation.End)
        finally:
            self._is_being_set = False

    def cursorPosition(self) -> int:
        """Return the place of the caret in code points."""
        return Utf16Map(self.text()).to_point(self.textCursor().position())

    def setCursorPosition(self, point: int) -> None:
        """Put the caret to a place in code points."""
        cursor = self.textCursor()
        cursor.setPosition(Utf16Map(self.text()).to_units(point))
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """Return the height of the lines of what is typed."""
        lines = min(_MOST_LINES, self._lines)
        around = 2 * (int(self.document().documentMargin()) + space("tight") + _EDGE)
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * lines + around)

    @property
    def _lines(self) -> int:
        return max(1, int(self.document().size().height()))

    def minimumSizeHint(self) -> QSize:
        """Return the size of a line of some letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 10, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; Enter is the list's key, and begins no line."""
        if event.key() in ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words as one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end of the first line, and the height at that of the lines."""
        super().resizeEvent(event)
        first_line = self.fontMetrics().lineSpacing() + 2 * int(self.document().documentMargin())
        top = self.viewport().y() + (first_line - self.empty.height()) // 2
        is_ltr = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        left = self.width() - self.empty.width() - space("tight") if is_ltr else space("tight")
        self.empty.move(left, top)
        self._fit()

    def _on_changed(self) -> None:
        self.empty.setVisible(bool(self.text()))
        self._fit()
        if not self._is_being_set:
            self.edited.emit()

    def _fit(self) -> None:
        """Take the height of the lines, and scroll only beyond the most lines."""
        self.updateGeometry()
        policy = Qt.ScrollBarPolicy
        is_whole = self._lines <= _MOST_LINES
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if is_whole else policy.ScrollBarAsNeeded)
        if is_whole:
            self.verticalScrollBar().setValue(0)  # the caret has scrolled before the field has grown
