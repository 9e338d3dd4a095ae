"""How paragraphs and headlines are set: to be read well, and with every offset as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint

from annotator.domain.span import Span
from annotator.ui.article.text_document import MARGIN, RIGHT_MARGIN, has_paragraphs_of_one_line
from annotator.ui.article.view import ArticleView
from annotator.ui.shell.main_window import MainWindow
from tests.ui.conftest import make_project
from tests.ui.driving import click_at, drag_over, place_of, settle

TITLE = "Bridge opens after ten years"
FIRST = "Mayor Ann Reed opened the bridge on Friday. “It is safe,” she said, “and nobody will wait again.”"
SECOND = "Critics said the mayor told them “traffic would double by 2030” in a speech."
LAST = "The Harbour Board agreed."
BY_LINES = f"{TITLE}\n{FIRST}\n{SECOND}\n{LAST}\n"
BY_EMPTY_LINES = f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n{LAST}\n"
BROKEN = (
    "The mayor opened the bridge on Friday, and the\nministry said that it was safe. Nobody who had come\n"
    "to the river believed it, since the Board had\nwarned of the piers for years before that day and\nwas not heard\n"
)


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    texts = {"lines": BY_LINES, "empty": BY_EMPTY_LINES, "broken": BROKEN}
    shown = window(make_project(tmp_path / "p.qca", texts))
    shown.resize(1280, 800)
    settle()
    return shown


def gap_before(article: ArticleView, words: str) -> float:
    """Return the pixels between the line on which words begin and the one before that has words."""
    lines = [line for line in article.lines.between(0, article.height()) if line.end > line.start]
    at = article.to_units(article.text.index(words))
    number = next(n for n, line in enumerate(lines) if line.start == at)
    return lines[number].top - (lines[number - 1].top + lines[number - 1].height)


def is_large(article: ArticleView, words: str) -> bool:
    at = article.to_units(article.text.index(words))
    line = next(line for line in article.lines.between(0, article.height()) if line.start == at)
    return line.height > 1.2 * article.lines.between(0, article.height())[-2].height


def test_paragraphs_of_one_line_stand_apart_and_their_first_line_is_a_headline(shown: MainWindow) -> None:
    article = shown.article
    within = gap_before(article, "Critics") - article.lines.between(0, 900)[1].height
    assert gap_before(article, "Critics") > 0
    assert within > 0
    assert gap_before(article, "Mayor") > 0
    assert is_large(article, TITLE)
    assert article.text == BY_LINES
    shown.workspace.open_document(2)
    settle()
    assert is_large(article, TITLE)


def test_lines_that_were_broken_to_a_width_stay_close(shown: MainWindow) -> None:
    article = shown.article
    apart = gap_before(article, "Critics")
    shown.workspace.open_document(3)
    settle()
    assert gap_before(article, "ministry") < apart / 1.5
    assert not is_large(article, "The mayor opened")


def test_a_first_line_that_is_a_sentence_is_no_headline(window, tmp_path: Path) -> None:
    texts = {"a": f"{LAST}\n{FIRST}\n{SECOND}\n", "b": f"{LAST}\n\n{FIRST}\n\n{SECOND}\n"}
    shown = window(make_project(tmp_path / "p.qca", texts))
    for number in (1, 2):
        shown.workspace.open_document(number)
        settle()
        assert not is_large(shown.article, LAST)


def test_places_between_the_paragraphs_are_exact(shown: MainWindow) -> None:
    article = shown.article
    for words in (TITLE, "It is safe", "traffic would double", "Harbour Board agreed."):
        start = BY_LINES.index(words)
        drag_over(article, Span(start, start + len(words)))
        assert article.selected_span() == Span(start, start + len(words))
        click_at(article, start)
        assert article.caret() == start
        assert article.point_at(place_of(article, start) + QPoint(3, 0)) == start


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        (BY_LINES, True),
        (BY_EMPTY_LINES, False),
        (BROKEN, False),
        ("A title\n\n" + "\n".join([FIRST, SECOND, LAST, FIRST, SECOND]), True),
        ("One line alone.", False),
        ("Milk\nBread\nTea\n", False),
        ("\n".join([FIRST] * 2400), True),
        ("\n\n".join([FIRST] * 2400), False),
    ],
)
def test_it_is_told_from_the_breaks_whether_lines_are_paragraphs(text: str, apart: bool) -> None:
    assert has_paragraphs_of_one_line(text) is apart


@given(st.lists(st.text("ab .\n”", max_size=40), max_size=12))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_it_is_told_of_any_text(parts: list[str]) -> None:
    text = "\n".join(parts)
    assert has_paragraphs_of_one_line(text) in (True, False)
    # A long text is told by its beginning: what is shown first is set like all of it.
    long = text + "\n" + BY_LINES * 400
    assert has_paragraphs_of_one_line(long) == has_paragraphs_of_one_line(long[:40_000])


def test_the_column_is_in_the_middle_of_a_wide_window(shown: MainWindow) -> None:
    for size in ((1280, 800), (1920, 1080), (2560, 1440)):
        shown.resize(*size)
        settle()
        article, view = shown.article, shown.article.viewport()
        room = article.width() - article.verticalScrollBar().width()
        right = room - view.x() - article.lineWrapColumnOrWidth() + RIGHT_MARGIN
        assert abs(view.x() + MARGIN - right) <= 3, size
