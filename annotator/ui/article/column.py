"""The article's column: its width, its centring, and the reading place in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

from annotator.ui.article.text_document import MARGIN, RIGHT_MARGIN

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

_LEAST = 100  # pixels of text, even in the narrowest window


class ArticleColumn:
    """Keeps the column at a readable width, or at the window's, and the reading place at its height."""

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self._kept: _Place | None = None
        self._value = 0  # the scroll bar's value when the place was stored

    def fit(self, measure: int) -> bool:
        """Centre a column of a width in pixels, or as wide as fits; tell whether the text was laid out again.

        Where equal margins do not fit, the right one shrinks first, because it is empty.
        """
        view = self._view
        room = view.width() - view.verticalScrollBar().sizeHint().width() - 2
        beside = MARGIN + RIGHT_MARGIN
        width = max(beside + _LEAST, min(measure + beside, room))
        is_new = width != view.lineWrapColumnOrWidth()
        if is_new:
            view.setLineWrapColumnOrWidth(width)
        view.setViewportMargins(max(0, (room - measure - 2 * MARGIN) // 2), 0, 0, 0)
        return is_new

    def fit_resized(self, measure: int, height: int) -> None:
        """Fit the column and keep the reading place; the view's height before was so many pixels."""
        place = self._place_of_reading(height)
        if self.fit(measure) and place is not None:
            self._bring_back(place)

    def _place_of_reading(self, height: int) -> _Place | None:
        """Return the caret's place if visible, else the first line's; None at the top of the article."""
        view = self._view
        bar, cursor = view.verticalScrollBar(), view.textCursor()
        if not bar.value():
            return None
        caret = view.cursorRect(cursor)
        if caret.top() >= 0 and caret.bottom() <= height:
            return _Place(cursor.position(), caret.top())
        # While a window shrinks, each first line would begin a little before the previous one.
        if self._kept is not None and self._value == bar.value():
            return self._kept
        first_cursor = view.cursorForPosition(QPoint(MARGIN, 0))
        return _Place(first_cursor.position(), view.cursorRect(first_cursor).top())

    def _bring_back(self, place: _Place) -> None:
        view = self._view
        bar, cursor = view.verticalScrollBar(), QTextCursor(view.document())
        cursor.setPosition(place.units)
        now = view.cursorRect(cursor)
        lowest = max(0, view.viewport().height() - now.height())
        bar.setValue(bar.value() + now.top() - min(place.top, lowest))
        self._kept, self._value = place, bar.value()


class _Place(NamedTuple):
    """A place in the text, in UTF-16 units, and its height in the view, in pixels."""

    units: int
    top: int
