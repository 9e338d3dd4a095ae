"""Zooming the article: what is read, selected and remembered stays."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.span import Span
from annotator.ui.article_view import ArticleView
from tests.ui.conftest import make_project
from tests.ui.driving import settle

LONG = "\n\n".join(f"Paragraph {number} says what has been said before, at length." for number in range(200))


def turn_wheel(article: ArticleView, steps: int) -> None:
    place = QPointF(article.viewport().rect().center())
    event = QWheelEvent(
        place,
        QPointF(article.viewport().mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(article.viewport(), event)
    settle()


def test_the_wheel_with_ctrl_zooms_and_keeps_the_place_the_selection_and_the_size(
    window, tmp_path: Path
) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": LONG})
    shown = window(path)
    article = shown.article
    start = LONG.index("Paragraph 100")
    article.select(Span(start, start + 9))
    article.verticalScrollBar().setValue(article.verticalScrollBar().value() + 200)
    settle()
    top = article._lines.between(0, 900)[0]
    height = top.height
    turn_wheel(article, 1)
    turn_wheel(article, 1)
    larger = article._lines.between(0, 900)
    assert larger[0].height > height * 1.1
    assert any(line.start <= top.start < line.end and abs(line.top) < line.height for line in larger)
    assert article.selected_span() == Span(start, start + 9)
    shown.close()
    again = window(path)
    assert again.article._lines.between(0, 900)[-1].height == larger[0].height
    again.article.zoom_reset()
    assert again.article._lines.between(0, 900)[-1].height == height
