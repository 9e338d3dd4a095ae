"""The small bar at a selection that the mouse made."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.span import Span
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import REED, SAFE, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import click, open_menu, press, settle, span_of
from tests.ui.pointing import Pointer, before, behind, within

WORDS = span_of(TEXT, "opened the bridge")


@pytest.fixture
def shown(window, tmp_path: Path):
    made = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    made.article.setFocus()
    return made


def drag_over(shown, span: Span) -> None:
    Pointer(shown.article).drag(before(shown.article, span.start), behind(shown.article, span.end))


def selected_box(article) -> QRect:
    cursor = article.textCursor()
    ends = (cursor.selectionStart(), cursor.selectionEnd())
    first, last = (type(cursor)(article.document()) for _ in ends)
    first.setPosition(ends[0])
    last.setPosition(ends[1])
    return article.cursorRect(first).united(article.cursorRect(last)).translated(article.viewport().pos())


def test_the_bar_comes_up_beside_a_dragged_selection_and_not_over_it(shown) -> None:
    bar, article = shown.selection_bar, shown.article
    for span in (
        WORDS,
        TRAFFIC,
        Span(0, 4),
        Span(len(TEXT) - 7, len(TEXT) - 1),
        Span(SAFE.start, TRAFFIC.end),
    ):
        drag_over(shown, span)
        assert bar.isVisible(), span
        assert not bar.geometry().intersects(selected_box(article).adjusted(0, -1, 0, 1)), span
        assert article.rect().contains(bar.geometry()), span
        assert article.hasFocus()


def test_the_bar_covers_no_line_of_the_selection(shown) -> None:
    for size in ((1280, 800), (900, 560)):
        for zoom in (70, 100, 300):
            assert_no_line_covered(shown, zoom, size)


def assert_no_line_covered(shown: MainWindow, zoom: int, size: tuple[int, int]) -> None:
    bar, article = shown.selection_bar, shown.article
    shown.resize(*size)
    article.set_zoom(zoom)
    settle()
    seen = [line for line in article.lines.between(0, article.viewport().height()) if line.start < line.end]
    whole = [line for line in seen if line.top >= 0 and line.bottom <= article.viewport().height()]
    first, last = whole[0], whole[-1]
    middle = whole[len(whole) // 2]
    for start, end in (
        (first.start, first.start + 4),
        (last.end - 4, last.end - 1),
        (middle.start, middle.end - 1),  # from edge to edge of a wrapped line
        (first.end - 5, whole[1].start + 4),  # over the end of a line
    ):
        span = Span(article.to_point(start), article.to_point(end))
        article.select(span)
        settle()
        bar.show_at(article.cursorRect().center())
        assert bar.isVisible(), (span, zoom, size)
        shift = article.viewport().pos().y()
        held = [line for line in article.lines.between(0, 10_000) if line.start < end and start < line.end]
        for line in held:
            top, bottom = line.top + shift, line.top + line.height + shift
            assert bar.y() >= bottom or bar.y() + bar.height() <= top, (span, zoom, size)
        assert article.viewport().geometry().contains(bar.geometry()), (span, zoom, size)


def test_where_there_is_no_room_beside_the_selection_no_bar_covers_it(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "long.qca", {"a1": "word " * 3000}))
    article, view = shown.article, shown.article.viewport().rect()
    Pointer(article).drag(view.topLeft() + QPoint(60, 40), view.bottomRight() - QPoint(60, 2))
    assert article.selected_span() is not None
    assert not shown.selection_bar.isVisible()


def test_it_comes_up_for_a_double_click_and_not_for_keys(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    pointer.double_press(within(article, REED.start + 1))
    pointer.release(within(article, REED.start + 1))
    assert shown.selection_bar.isVisible()
    press(article, Qt.Key.Key_Right)
    press(article, "=")
    assert article.selected_span() is not None
    assert not shown.selection_bar.isVisible()


@pytest.mark.parametrize(
    "goes", ["escape", "typing", "scroll", "click", "press", "menu", "document", "resize"]
)
def test_the_bar_goes(window, tmp_path: Path, goes: str) -> None:
    long = TEXT + "\n\nMore words.\n" * 200
    shown = window(make_project(tmp_path / "p.qca", {"a1": long, "a2": TEXT}))
    article, bar = shown.article, shown.selection_bar
    drag_over(shown, WORDS)
    assert bar.isVisible()
    if goes == "escape":
        press(article, Qt.Key.Key_Escape)
    elif goes == "typing":
        press(article, "t")
    elif goes == "scroll":
        article.verticalScrollBar().setValue(30)
    elif goes == "click":
        Pointer(article).click(within(article, 3))
    elif goes == "press":
        Pointer(article).press(within(article, WORDS.start + 2))
    elif goes == "menu":
        open_menu(article.viewport(), within(article, WORDS.start + 2))
        QApplication.activePopupWidget().close()
    elif goes == "document":
        shown.workspace.open_document(2)
    else:
        shown.resize(shown.width() + 40, shown.height())
    settle()
    assert not bar.isVisible()


def test_modifiers_alone_leave_the_bar(shown) -> None:
    drag_over(shown, WORDS)
    press(shown.article, Qt.Key.Key_Shift)
    assert shown.selection_bar.isVisible()


def test_only_acts_that_apply_are_enabled_and_a_click_does_one(shown) -> None:
    bar, article = shown.selection_bar, shown.article

    def enabled() -> set[str]:
        return {id for id, button in bar.buttons.items() if button.isEnabled()}

    drag_over(shown, TRAFFIC)
    assert enabled() == {"new_quotation", "new_claim", "entity"}
    click(bar.buttons["new_quotation"])
    (quotation,) = shown.workspace.opened.quotations
    assert quotation.content == (TRAFFIC,)
    assert not bar.isVisible()
    assert article.hasFocus()
    drag_over(shown, span_of(TEXT, "told them"))
    assert enabled() == set(bar.buttons)
    click(bar.buttons["set_cue"])
    assert shown.workspace.current_quotation().cue == (span_of(TEXT, "told them"),)


def test_a_click_between_its_buttons_is_not_the_articles(shown) -> None:
    drag_over(shown, WORDS)
    bar = shown.selection_bar
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    settle()
    assert shown.article.selected_span() == WORDS
    assert bar.isVisible()


def test_buttons_have_names_and_tell_their_keys(shown) -> None:
    for id, button in shown.selection_bar.buttons.items():
        assert button.accessibleName()
        assert button.focusPolicy() == Qt.FocusPolicy.NoFocus
        assert f"({' or '.join(shown.keys.names(id))})" in button.toolTip()


def test_the_bar_can_be_switched_off_and_that_is_remembered(window, shown) -> None:
    shown.actions_by_id["bar_at_selection"].trigger()
    drag_over(shown, WORDS)
    assert not shown.selection_bar.isVisible()
    other = window()
    assert not other.selection_bar.is_wanted
    other.actions_by_id["bar_at_selection"].trigger()
    assert shown.selection_bar.is_wanted


def test_a_selection_by_program_brings_no_bar(shown) -> None:
    mark(shown.article, WORDS)
    QApplication.processEvents()
    assert not shown.selection_bar.isVisible()
