"""A hand on keys and mouse: real events to the window that has the focus, each counted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.article.view import ArticleView
from annotator.ui.shell.main_window import MainWindow
from tests.ui.driving import place_of, settle

_NONE = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton
_WITHIN = 3  # pixels
_MARGIN = 60  # pixels; nearer to the article's edges nothing is aimed at


class Hand:
    """Counts what it does.

    Attributes
    ----------
    keys, presses: so far; Shift+J is one key, a drag one press.
    done: each of them in a word.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.keys = 0
        self.presses = 0
        self.done: list[str] = []

    @property
    def acts(self) -> int:
        """Return keys and presses together."""
        return self.keys + self.presses

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each as Qt writes it."""
        for key in keys:
            combination = QKeySequence(key)[0]
            target = QGuiApplication.focusWindow()
            assert target is not None, f"nothing has the keys for {key}"
            self.keys += 1
            self.done.append(key)
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            settle()

    def type(self, words: str) -> None:
        """Type words into what has the focus, a key for each character."""
        for character in words:
            target = QApplication.focusWidget()
            assert target is not None, f"nothing has the keys for {words}"
            self.keys += 1
            self.done.append(character)
            QTest.keyClicks(target, character)
            settle()

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click on a widget, in its middle if no place in it is given."""
        at = widget.mapTo(widget.window(), widget.rect().center() if place is None else place)
        self.presses += 1
        self.done.append("click")
        QTest.mouseClick(widget.window().windowHandle(), _LEFT, _NONE, at)
        settle()

    def drag(self, article: ArticleView, start: int, end: int) -> None:
        """Drag over the article from within a character to the edge of another; scrolling there costs nothing.

        Not from its edge: there a drag moves those of annotations.
        """
        self._scroll_to(article, end)
        self._scroll_to(article, start)
        view, handle = article.viewport(), self._window.windowHandle()
        places = [place_of(article, at) for at in (start, start + 1, end)]
        width = places[1].x() - places[0].x()
        places[0] += QPoint(
            min(_WITHIN, (width - 1) // 2), 0
        )  # nearer to its left edge than to its right one
        first, _, last = (view.mapTo(self._window, place) for place in places)
        self.presses += 1
        self.done.append("drag")
        QTest.mousePress(handle, _LEFT, _NONE, first)
        QTest.mouseMove(handle, (first + last) / 2)
        QTest.mouseMove(handle, last)
        QTest.mouseRelease(handle, _LEFT, _NONE, last)
        settle()

    def _scroll_to(self, article: ArticleView, point: int) -> None:
        y, height = place_of(article, point).y(), article.viewport().height()
        if not _MARGIN <= y <= height - _MARGIN:
            bar = article.verticalScrollBar()
            bar.setValue(bar.value() + y - height // 3)
            settle()
