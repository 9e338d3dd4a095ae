"""Signs of entities: told apart without colour, under their words, and under the lines of quotations there."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractSlider

from annotator.ui.article import painter as painting
from annotator.ui.article.entity_signs import LEGEND, SIGNED, box_of_sign, draw_sign
from annotator.ui.article.lines import VisibleLine
from annotator.ui.article.painter import ArticlePainter
from annotator.ui.article.strokes import Strokes
from annotator.ui.shell.main_window import MainWindow
from tests.ui.driving import settle
from tests.ui.scenes import annotate_densely, dense_project

_SIDE = 60  # pixels of a picture of a sign


@pytest.fixture
def dense(window, tmp_path: Path) -> MainWindow:
    shown = window(dense_project(tmp_path / "p.qca"))
    annotate_densely(shown)
    settle()
    return shown


def inked(group: str, height: float) -> set[tuple[int, int]]:
    """Return the pixels of a sign that are dark, whatever its colour."""
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    draw_sign(painter, group, box_of_sign(group, _SIDE / 2, 4, height))
    painter.end()
    places = ((x, y) for x in range(_SIDE) for y in range(_SIDE))
    return {place for place in places if image.pixelColor(*place).value() < 128}


@pytest.mark.parametrize("zoom", [70, 100, 150, 300])
def test_the_groups_are_told_apart_by_shape_at_every_zoom(zoom: int) -> None:
    height = 18 * zoom / 100  # pixels: a line at the usual size
    signs = {group: inked(group, height) for group in SIGNED}
    for one, other in combinations(SIGNED, 2):
        shared, all_ink = signs[one] & signs[other], signs[one] | signs[other]
        assert len(shared) <= 0.86 * len(all_ink), (one, other)
    assert [entry.group for entry in LEGEND if "no sign" not in entry.spoken] == list(SIGNED)


@pytest.mark.parametrize("zoom", [70, 100, 300])
def test_signs_stand_under_their_words_and_reach_no_other_line(
    dense: MainWindow, zoom: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[tuple[QRectF, float]] = []
    signs: list[tuple[VisibleLine, QRectF, QRectF]] = []
    note, draw = Strokes._note, ArticlePainter._sign

    def noted_line(strokes: Strokes, line: VisibleLine, rect: QRectF, deep: float) -> None:
        lines.append((rect, deep))
        note(strokes, line, rect, deep)

    def noted_sign(
        painter: ArticlePainter, group: str, line: VisibleLine, rect: QRectF, below: float
    ) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(painting, "draw_sign", lambda _, __, box: signs.append((line, rect, box)))
            draw(painter, group, line, rect, below)

    monkeypatch.setattr(Strokes, "_note", noted_line)
    monkeypatch.setattr(ArticlePainter, "_sign", noted_sign)
    dense.article.set_zoom(zoom)
    for _ in range(4):  # few words are seen at a time where they are large
        dense.article.viewport().grab()
        dense.article.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    assert len(signs) >= 3
    under_lines = 0
    for line, words, box in signs:
        middle = words.center().x()
        assert words.left() <= box.center().x() <= words.right()
        assert box.top() > words.bottom()
        assert box.bottom() <= line.following + 1, "the next line's letters begin there"
        crossing = [d for r, d in lines if r.top() == words.top() and r.left() <= middle <= r.right()]
        deepest = words.bottom() + max(crossing, default=0)
        if deepest + box.height() + 3 < line.following:
            assert box.top() >= deepest
        under_lines += bool(crossing)
    assert under_lines
