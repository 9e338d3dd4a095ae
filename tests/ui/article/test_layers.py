"""What overlaps and nests in the article: each layer has a place of its own, however it is repainted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from annotator.domain.span import Span
from annotator.ui.article.view import ArticleView
from annotator.ui.look.theme import load_theme
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import mark
from tests.ui.conftest import make_project
from tests.ui.driving import place_of, press, settle, span_of
from tests.ui.scenes import DENSE, annotate_densely, dense_project, show

WORDS = "One two three four five six seven eight nine ten.\n"


@pytest.fixture
def dense(window: Callable[[Path], MainWindow], tmp_path: Path) -> MainWindow:
    shown = window(dense_project(tmp_path / "p.qca"))
    shown.resize(1500, 900)
    settle()
    annotate_densely(shown)
    return shown


def picture(article: ArticleView) -> QImage:
    return article.viewport().grab().toImage()


def below(article: ArticleView, point: int) -> list[str]:
    """Return the colours from the middle of a character down to the next line."""
    image, place = picture(article), place_of(article, point)
    return [QColor(image.pixel(place.x() + 3, y)).name() for y in range(place.y(), place.y() + 26)]


def distance(one: QColor, other: QColor) -> int:
    """Return by how much two colours differ, red, green and blue together."""
    return sum(
        abs(a - b)
        for a, b in ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    )


def runs(colours: list[str], wanted: str) -> int:
    """Return how many lines of a colour are crossed."""
    found = [distance(QColor(colour), QColor(wanted)) < 100 for colour in colours]
    return sum(here and not before for before, here in zip([False, *found], found, strict=False))


def test_quotations_that_nest_are_underlined_at_different_heights(dense: MainWindow) -> None:
    article, quiet = dense.article, load_theme("light")["quotation.quiet"].name()
    assert runs(below(article, DENSE.index("railway will")), quiet) == 2
    assert runs(below(article, DENSE.index("nobody believed")), quiet) == 1


def test_all_others_step_back_while_one_is_current(dense: MainWindow) -> None:
    article, theme, workspace = dense.article, load_theme("light"), dense.workspace
    inner = workspace.opened.quotations[1]
    show(dense, Current("quotation", inner.id))
    words = below(article, DENSE.index("nobody believed"))
    assert theme["quotation.quiet"].name() not in words
    assert runs(words, theme["dim"].name()) == 1
    image = picture(article)
    assert theme["entity.place"].name() not in below(article, DENSE.index("Northfield") + 4)
    place = place_of(article, DENSE.index("Railway Union.") + 7)
    assert QColor(image.pixel(place.x() + 1, place.y() + 9)).name() != theme["paper"].name(), "but are there"


def test_brackets_of_claims_that_begin_together_stand_side_by_side(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": WORDS}))
    article, edge = shown.article, load_theme("light")["claim.edge"].name()
    for words in ("two three", "two three four five"):
        mark(article, span_of(WORDS, words))
        press(article, "k")
        shown.workspace.set_current(None)
    show(shown, None)
    image, place = picture(article), place_of(article, WORDS.index("two"))
    row = [QColor(image.pixel(x, place.y())).name() for x in range(place.x() - 12, place.x())]
    assert runs(row, edge) == 2


def margin_of(shown: MainWindow) -> QImage:
    settle()
    line = shown.article.lines.between(0, 900)[0]
    left = int(line.left)
    whole = picture(shown.article)
    return whole.copy(QRect(0, int(line.top) - 4, left, int(line.height) + 8))


def test_a_margin_with_more_marks_than_room_says_how_many_and_shows_the_current_one(
    window, tmp_path: Path
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": WORDS}))
    shown.resize(1500, 900)
    settle()
    seen: list[QImage] = []
    for words in ("One", "two", "three", "four"):
        mark(shown.article, span_of(WORDS, words))
        press(shown.article, "q")
        show(shown, None)
        seen.append(margin_of(shown))
    assert seen[2] != seen[1], "the third is counted"
    assert seen[3] != seen[2], "and the fourth"
    fill = load_theme("light")["quotation.content"].name()
    for quotation in shown.workspace.opened.quotations:
        show(shown, Current("quotation", quotation.id))
        marks = margin_of(shown)
        colours = {marks.pixelColor(x, y).name() for x in range(marks.width()) for y in range(marks.height())}
        assert fill in colours


def test_a_line_repainted_alone_looks_as_it_did(dense: MainWindow) -> None:
    article, opened = dense.article, dense.workspace.opened
    article.setFocus()
    for current in (
        None,
        Current("quotation", opened.quotations[0].id),
        Current("claim", opened.claims[0].id),
    ):
        show(dense, current)
        article.select(Span(DENSE.index("Tuesday"), DENSE.index("will")))
        settle()
        whole = picture(article)
        for top in range(0, article.viewport().height() - 12, 12):
            band = QRect(0, top, article.viewport().width(), 12)
            part = article.viewport().grab(band).toImage()
            off = max(
                distance(part.pixelColor(x, y), whole.pixelColor(x, top + y))
                for x in range(0, band.width(), 3)
                for y in range(band.height())
            )
            assert off < 30, (current, top)
