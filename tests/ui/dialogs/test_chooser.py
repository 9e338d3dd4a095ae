"""Rows of choices and legends: what is drawn in them stands beside one another, in either direction."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.ui.article.entity_signs import draw_legend, draw_marks
from annotator.ui.dialogs.chooser import Chooser, Row
from annotator.ui.look.theme import load_theme

_WIDTH, _HEIGHT = 900, 30


class SeenPainter(QPainter):
    """Notes where words are drawn."""

    def __init__(self) -> None:
        self._image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
        super().__init__(self._image)
        self.places: list[QRectF] = []

    def drawText(self, place: Any, flags: Any, words: str) -> None:
        self.places.append(QRectF(place))


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(request: Any, qapp: object) -> Qt.LayoutDirection:
    return request.param


def in_order(painter: SeenPainter, direction: Qt.LayoutDirection) -> bool:
    """Tell whether all words stand within the row, each behind the one before."""
    places = painter.places
    painter.end()
    within = all(place.left() >= 0 and place.right() <= _WIDTH for place in places)
    if direction == Qt.LayoutDirection.RightToLeft:
        return within and all(after.right() <= before.left() for before, after in pairwise(places))
    return within and all(after.left() >= before.right() for before, after in pairwise(places))


def test_number_words_and_remark_stand_beside_one_another(qtbot: Any, direction: Qt.LayoutDirection) -> None:
    chooser = Chooser("Speaker", "Type", "Enter take")
    qtbot.addWidget(chooser)
    chooser.show_rows([Row("Ann Reed", "speaker of this article", number="1", typed=(0, 2), key="Ctrl+K")])
    option = QStyleOptionViewItem()
    option.rect.setRect(0, 0, _WIDTH, _HEIGHT)
    option.direction = direction
    painter = SeenPainter()
    chooser.list.itemDelegate().paint(painter, option, chooser.list.model().index(0, 0))
    number, key, *words = painter.places
    painter.places = [number, *words, key]
    assert len(words) == 2
    assert in_order(painter, direction)


@pytest.mark.parametrize("draw", [draw_legend, draw_marks])
def test_a_legend_has_its_title_first(draw: Any, direction: Qt.LayoutDirection) -> None:
    painter = SeenPainter()
    painter.setLayoutDirection(direction)
    draw(painter, QRectF(0, 0, _WIDTH, _HEIGHT), load_theme("light"), QFont("DejaVu Sans", 9))
    assert len(painter.places) > 5
    assert in_order(painter, direction)
