"""Single steps of a drag, for looking at what is shown while the button is held."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor, QTextLine
from PySide6.QtWidgets import QApplication

from annotator.ui.article.lines import visible_lines
from annotator.ui.article.view import ArticleView
from tests.ui.driving import settle

_NONE = Qt.KeyboardModifier.NoModifier


class Pointer:
    """A mouse over the article, with its left button."""

    def __init__(self, article: ArticleView) -> None:
        self._article = article
        self._held = Qt.MouseButton.NoButton

    def _send(
        self, kind: QEvent.Type, place: QPoint, button: Qt.MouseButton, modifier: Qt.KeyboardModifier
    ) -> None:
        view = self._article.viewport()
        where = QPointF(place)
        event = QMouseEvent(kind, where, QPointF(view.mapToGlobal(place)), button, self._held, modifier)
        QApplication.sendEvent(view, event)
        settle()

    def press(self, place: QPoint, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """Press the button."""
        self._held = Qt.MouseButton.LeftButton
        self._send(QEvent.Type.MouseButtonPress, place, self._held, modifier)

    def move(self, place: QPoint, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """Move, the button as it is."""
        self._send(QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton, modifier)

    def release(self, place: QPoint, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """Release the button."""
        self._held = Qt.MouseButton.NoButton
        self._send(QEvent.Type.MouseButtonRelease, place, Qt.MouseButton.LeftButton, modifier)

    def click(self, place: QPoint, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """Press and release."""
        self.press(place, modifier)
        self.release(place, modifier)

    def double_press(self, place: QPoint) -> None:
        """Click, and press again as the second of a double click."""
        self.click(place)
        self._held = Qt.MouseButton.LeftButton
        self._send(QEvent.Type.MouseButtonDblClick, place, self._held, _NONE)

    def drag(self, start: QPoint, end: QPoint, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """Press, move, release."""
        self.press(start, modifier)
        self.move((start + end) / 2, modifier)
        self.move(end, modifier)
        self.release(end, modifier)


def before(article: ArticleView, point: int) -> QPoint:
    """Return the viewport's place at the leading edge of a character, also where the text runs leftwards."""
    return _edge(article, point, QTextLine.Edge.Leading)


def behind(article: ArticleView, point: int) -> QPoint:
    """Return the viewport's place at the trailing edge of the character that ends at a code point."""
    return _edge(article, point - 1, QTextLine.Edge.Trailing)


def within(article: ArticleView, point: int) -> QPoint:
    """Return the place of a character's middle."""
    leading, trailing = (
        _edge(article, point, edge) for edge in (QTextLine.Edge.Leading, QTextLine.Edge.Trailing)
    )
    return (leading + trailing) / 2


def _edge(article: ArticleView, point: int, edge: QTextLine.Edge) -> QPoint:
    cursor = QTextCursor(article.document())
    units = article.to_units(point)
    cursor.setPosition(units)
    middle = article.cursorRect(cursor).center()
    for line in visible_lines(article, -10000, 10000):
        if line.start <= units < line.end:
            return QPoint(round(line.x(units, edge)), round(line.top + line.height / 2))
    return middle
