"""The card beside the article where letters are large: it wraps, and never scrolls sideways."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QScrollArea

from annotator.ui.session.items import Current
from tests.ui.articles import mark, suggest
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle, span_of

TEXT = "“Telecommunications administration costs rise,” said Eleanor Featherstonehaugh on Friday.\n"
COSTS, NAME = (
    span_of(TEXT, "“Telecommunications administration costs rise,”"),
    span_of(TEXT, "Eleanor Featherstonehaugh"),
)


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    """Make all letters twice as large."""
    usual = QApplication.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(large)
    yield
    qapp.setFont(usual)


@pytest.mark.parametrize("size", [(900, 560), (1280, 800)])
def test_a_card_in_large_letters_wraps_instead_of_scrolling_sideways(
    large_letters: None, window, tmp_path: Path, size: tuple[int, int]
) -> None:
    shown = window(
        make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=(suggest("s0", COSTS, source=(NAME,)),))
    )
    shown.resize(*size)
    mark(shown.article, COSTS)
    press(shown.article, "k")
    area = shown.cards.card.parentWidget().parentWidget()
    assert isinstance(area, QScrollArea)
    opened = shown.workspace.opened
    items = [Current("suggestion", "s0"), Current("claim", opened.claims[0].id), None]
    for current in items:
        shown.workspace.set_current(current)
        settle()
        assert area.horizontalScrollBar().maximum() == 0, current
        assert shown.cards.card.width() <= area.viewport().width()
