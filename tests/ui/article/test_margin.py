"""The marks in the margin: a click chooses what is painted there, and what is chosen moves no mark."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.domain.span import Span
from annotator.ui.article.margin import Mark, marks_of
from annotator.ui.article.scene import shown_spans
from annotator.ui.article.text_document import MARGIN
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import mark
from tests.ui.conftest import make_project
from tests.ui.driving import open_menu, place_of, press, settle
from tests.ui.scenes import DENSE, annotate_densely, dense_project, show

# The quotation goes on for many lines; on one of them, which it merely passes, a claim of one word begins.
LONG = (
    "“"
    + "The bridge is safe and the river is calm. " * 12
    + "The harbour grows. "
    + "It rained. " * 30
    + "”\n"
)


@pytest.fixture
def dense(window, tmp_path: Path) -> MainWindow:
    shown = window(dense_project(tmp_path / "p.qca"))
    shown.resize(1280, 800)
    settle()
    annotate_densely(shown)
    return shown


def marks(shown: MainWindow) -> list[Mark]:
    scene = shown.article.scene()
    return marks_of(scene, shown_spans(scene), shown.article.viewport().font())


def click(shown: MainWindow, place: QPoint) -> Current | None:
    QTest.mouseClick(shown.article.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    return shown.workspace.current


def owner(current: Current | None) -> tuple[str, str] | None:
    return (current.kind, current.id) if current else None


def test_a_click_on_a_mark_chooses_its_annotation_and_not_one_that_passes_the_row(
    window, tmp_path: Path
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": LONG}))
    mark(shown.article, Span(0, len(LONG) - 1))
    press(shown.article, "q")
    press(shown.article, "\x1b")
    shown.workspace.set_current(None)
    where = LONG.index("The harbour grows")
    mark(shown.article, Span(where, where + 17))
    press(shown.article, "k")
    claim = shown.workspace.opened.claims[0]
    show(shown, None)
    (of_quotation, of_claim) = marks(shown)
    assert owner(click(shown, of_claim.box.center().toPoint())) == ("claim", claim.id)
    assert shown.article.caret() == where
    # The same row, where no mark is: nothing is painted there, and nothing is chosen.
    shown.workspace.set_current(None)
    assert click(shown, QPoint(MARGIN - 12, int(of_claim.box.center().y()))) is None
    assert owner(click(shown, of_quotation.box.center().toPoint()))[0] == "quotation"


def test_marks_keep_their_places_and_words_whatever_is_chosen(dense: MainWindow) -> None:
    opened = dense.workspace.opened
    show(dense, None)
    before = [(m.box, [s.key for s in m.spans]) for m in marks(dense)]
    assert len(before[1][1]) == 3  # a fourth begins on the first line, alone in its mark
    for current in (
        *(Current("quotation", one.id) for one in opened.quotations),
        *(Current("claim", one.id) for one in opened.claims),
        Current("suggestion", "s1"),
    ):
        show(dense, current)
        assert [(m.box, [s.key for s in m.spans]) for m in marks(dense)] == before
        assert any(m.shown and owner(current) == (m.shown.key.kind, m.shown.key.id) for m in marks(dense))


def test_clicks_on_the_mark_of_several_go_through_them(dense: MainWindow) -> None:
    show(dense, None)
    several = marks(dense)[1]
    chosen = [owner(click(dense, several.box.center().toPoint())) for _ in range(4)]
    assert chosen[:3] == [(s.key.kind, s.key.id) for s in several.spans]
    assert chosen[3] == chosen[0]


def test_the_menu_of_a_mark_is_that_of_its_annotation(dense: MainWindow) -> None:
    show(dense, None)
    last = marks(dense)[-1]
    open_menu(dense.article.viewport(), last.box.center().toPoint())
    assert owner(dense.workspace.current) == ("suggestion", "s1")


def test_beside_the_words_of_a_line_nothing_is_chosen(dense: MainWindow) -> None:
    article = dense.article
    end = DENSE.index("she added.") + len("she added.")
    row = place_of(article, end - 1)
    quoted = place_of(article, DENSE.index("We asked")) + QPoint(3, 0)
    assert owner(click(dense, quoted)) == ("suggestion", "s0")
    show(dense, None)
    assert click(dense, QPoint(article.viewport().width() - 4, row.y())) is None
