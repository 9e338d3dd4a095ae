"""The article's column: what is read stays in view at any size of the window, and narrow windows are used."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

from annotator.ui.article.text_document import MARGIN, RIGHT_MARGIN
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import at
from tests.ui.conftest import make_project
from tests.ui.driving import settle

LONG = "\n\n".join(f"Paragraph {n}: the mayor said that the pier was lost, and so it was." for n in range(60))
_SIZES = [(1100, 700), (900, 560), (760, 560), (640, 400), (1280, 800)]


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with an article of many screens."""
    made = window(make_project(tmp_path / "p.qca", {"a1": LONG}))
    made.resize(1280, 800)
    settle()
    return made


def height_of(shown: MainWindow, units: int) -> int:
    cursor = QTextCursor(shown.article.document())
    cursor.setPosition(units)
    return shown.article.cursorRect(cursor).top()


def test_the_caret_keeps_its_height_while_the_window_changes_its_size(shown: MainWindow) -> None:
    at(shown.article, LONG.index("Paragraph 30"))
    shown.article.bring_to_reading_height()
    before = shown.article.cursorRect().top()
    assert before > 0
    for size in _SIZES:
        shown.resize(*size)
        settle()
        place, room = shown.article.cursorRect(), shown.article.viewport().height()
        assert place.top() >= 0, size
        assert place.bottom() <= room, size
    shown.resize(1280, 560)
    settle()
    assert shown.article.cursorRect().top() <= before


def test_without_the_caret_in_view_the_first_line_stays_first(shown: MainWindow) -> None:
    article = shown.article
    article.verticalScrollBar().setValue(900)
    first = article.cursorForPosition(QPoint(MARGIN, 0)).position()
    before = height_of(shown, first)
    for width in (*range(1280, 700, -40), 640):  # as when an edge is drawn
        shown.resize(width, 600)
        settle()
        assert abs(height_of(shown, first) - before) <= 1, width


def test_an_article_at_its_top_stays_there(shown: MainWindow) -> None:
    for size in _SIZES:
        shown.resize(*size)
        settle()
        assert shown.article.verticalScrollBar().value() == 0


def test_in_a_narrow_window_the_text_goes_on_to_the_right_edge(shown: MainWindow) -> None:
    shown.resize(640, 400)
    settle()
    article = shown.article
    room = article.viewport().width()
    assert article.lineWrapColumnOrWidth() - MARGIN - RIGHT_MARGIN >= room - MARGIN - RIGHT_MARGIN - 2
    assert article.horizontalScrollBar().maximum() == 0
