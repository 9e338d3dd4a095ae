"""Real keys and mouse events for a window, aimed at code points of the article."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.span import Span
from annotator.ui.article.view import ArticleView

Key = Qt.Key
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def settle() -> None:
    """Let everything that waits in the event loop happen."""
    for _ in range(5):
        QApplication.processEvents()


def press(widget: QWidget, key: Qt.Key | str, modifier: Qt.KeyboardModifier = _NONE) -> None:
    """Press a key, named by Qt or by its character."""
    if isinstance(key, str):
        QTest.keyClicks(widget, key, modifier)
    else:
        QTest.keyClick(widget, key, modifier)
    settle()


def caret_to(article: ArticleView, point: int) -> None:
    """Move the caret to a code point with the arrow keys."""
    article.setFocus()
    if article.textCursor().hasSelection():
        QTest.keyClick(article, Key.Key_Left)
    for _ in range(5000):
        if article.caret() == point:
            return
        QTest.keyClick(article, Key.Key_Right if article.caret() < point else Key.Key_Left)
    raise AssertionError(f"the caret never came to {point}")


def select_by_keys(article: ArticleView, span: Span) -> None:
    """Select a span with the arrow keys and Shift."""
    caret_to(article, span.start)
    for _ in range(5000):
        if article.caret() >= span.end:
            break
        QTest.keyClick(article, Key.Key_Right, _SHIFT)
    assert article.selected_span() == span


def place_of(article: ArticleView, point: int) -> QPoint:
    """Return where in the viewport the left edge of the character at a code point is."""
    cursor = QTextCursor(article.document())
    cursor.setPosition(article._offsets.to_units(point))
    return article.cursorRect(cursor).center()


def drag(article: ArticleView, start: QPoint, end: QPoint, modifier: Qt.KeyboardModifier = _NONE) -> None:
    """Drag with the left button; the moves carry the button, which QTest's own do not."""
    view = article.viewport()
    left = Qt.MouseButton.LeftButton

    def send(kind: QEvent.Type, place: QPoint, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        where = QPointF(place)
        QApplication.sendEvent(
            view, QMouseEvent(kind, where, QPointF(view.mapToGlobal(place)), button, held, modifier)
        )

    send(QEvent.Type.MouseButtonPress, start, left, left)
    middle = QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2)
    for place in (middle, end):
        send(QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton, left)
    send(QEvent.Type.MouseButtonRelease, end, left, Qt.MouseButton.NoButton)
    settle()


def drag_over(article: ArticleView, span: Span, modifier: Qt.KeyboardModifier = _NONE) -> None:
    """Drag from the start of a span to its end."""
    drag(article, place_of(article, span.start), place_of(article, span.end), modifier)


def click_at(article: ArticleView, point: int) -> None:
    """Click on the character at a code point."""
    QTest.mouseClick(
        article.viewport(), Qt.MouseButton.LeftButton, _NONE, place_of(article, point) + QPoint(3, 0)
    )
    settle()


def click(widget: QWidget) -> None:
    """Click in the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def open_menu(widget: QWidget, place: QPoint) -> None:
    """Ask for the context menu of a place as the right button does."""
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
    settle()


def span_of(text: str, words: str) -> Span:
    """Return the span of words that occur once."""
    assert text.count(words) == 1, words
    start = text.index(words)
    return Span(start, start + len(words))


def drag_edge(window: QWidget, place: QPoint, by: int) -> None:
    """Drag the edge between two docks sideways, as the window system tells of it."""
    handle, left = window.windowHandle(), Qt.MouseButton.LeftButton
    QTest.mousePress(handle, left, _NONE, place)
    for step in (by // 2, by):
        QTest.mouseMove(handle, place + QPoint(step, 0))
        settle()
    QTest.mouseRelease(handle, left, _NONE, place + QPoint(by, 0))
    settle()
