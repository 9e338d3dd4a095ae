"""Text that is written leftwards: what is painted lies on the characters it means."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from annotator.ui.look.theme import load_theme
from tests.ui.conftest import make_project
from tests.ui.driving import settle, span_of

MIXED = "The minister said שלום עולם to all of them, and no more.\n"


@pytest.mark.parametrize(
    ("words", "parts"), [("said שלום", 2), ("שלום", 1), ("שלום עולם to", 1), ("עולם to", 2), ("to all", 1)]
)
def test_the_ground_of_a_span_that_turns_stands_under_its_own_characters(
    window, tmp_path: Path, words: str, parts: int
) -> None:
    span = span_of(MIXED, words)
    shown = window(make_project(tmp_path / "p.qca", {"a1": MIXED}, {"a1": ((*span, "NORP"),)}))
    shown.resize(1600, 900)
    settle()
    article = shown.article
    image = article.viewport().grab().toImage()
    line = article.lines.between(0, 900)[0]
    ground = load_theme("light").css("entity.other")
    y = round(line.top) + 1  # above the letters
    painted = [QColor(image.pixel(x, y)).name() == ground for x in range(image.width())]
    runs = sum(1 for before, here in itertools.pairwise(painted) if here and not before)
    assert runs == parts
    inside = [line.rects(article.to_units(point), article.to_units(point + 1)) for point in range(*span)]
    for (rect,) in inside:
        assert painted[round(rect.center().x())]
    assert sum(rect.width() for (rect,) in inside) == pytest.approx(sum(painted), abs=4 * parts)
