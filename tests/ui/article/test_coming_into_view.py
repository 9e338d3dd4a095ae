"""Where the article stands after a step to an annotation: all of it is seen, with lines around."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.proposed import Proposed
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import at, suggest
from tests.ui.conftest import make_project
from tests.ui.driving import Key, press, settle, span_of

TEXT = "Long\n\n" + "\n\n".join(
    f"Paragraph {n} stands here.\nAnd “speech {n} is long. {'It goes on and on. ' * 12}”, said\nWoman {n}."
    for n in range(10, 40)
)


def made(n: int) -> Proposed[Quotation]:
    start = TEXT.index(f"“speech {n} ")
    content = Span(start, TEXT.index("”", start) + 1)
    source = span_of(TEXT, f"Woman {n}")
    return suggest(f"s{n}", content, cue=(Span(source.start - 5, source.start - 1),), source=(source,))


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    numbers = range(10, 40)
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=tuple(map(made, numbers))))
    shown.resize(1024, 700)
    settle()
    at(shown.article, 0)
    return shown


def standing(shown: MainWindow) -> tuple[int, int, int]:
    """Return the pixels above and below the current annotation, and the height of a line."""
    item, article = shown.workspace.current_item(), shown.article
    cursor, rects = article.textCursor(), []
    for _, span in item.annotation.places():
        for point in span:
            cursor.setPosition(point)
            rects.append(article.cursorRect(cursor))
    below = article.viewport().height() - max(rect.bottom() for rect in rects)
    return min(rect.top() for rect in rects), below, rects[0].height()


def test_tab_brings_cue_and_source_into_view_with_lines_around(shown: MainWindow) -> None:
    for key in [Key.Key_Tab] * 12 + [Key.Key_Backtab] * 6:
        press(shown.article, key)
        above, below, line = standing(shown)
        assert above >= line
        assert below >= line


def test_what_is_well_in_view_does_not_move(shown: MainWindow) -> None:
    for _ in range(6):
        press(shown.article, Key.Key_Tab)
    bar = shown.article.verticalScrollBar()
    before = bar.value()
    assert before
    press(shown.article, Key.Key_Escape)
    press(shown.article, Key.Key_Escape)
    press(shown.article, Key.Key_Backtab)
    press(shown.article, Key.Key_Tab)
    at_six = bar.value()
    press(shown.article, "o")
    assert bar.value() == at_six
    bar.setValue(bar.value() - 30)
    moved = bar.value()
    press(shown.article, "o")
    assert bar.value() == moved


def test_overlapping_brings_the_rest_of_it_into_view_and_leaves_the_caret(shown: MainWindow) -> None:
    for _ in range(6):
        press(shown.article, Key.Key_Tab)
    caret, bar = shown.article.caret(), shown.article.verticalScrollBar()
    press(shown.article, Key.Key_Escape)
    bar.setValue(bar.value() - shown.article.viewport().height() * 2 // 3)  # now its end lies below
    press(shown.article, "o")
    above, below, line = standing(shown)
    assert min(above, below) >= line
    assert shown.article.caret() == caret


def seen_cards(shown: MainWindow) -> list[int]:
    """Return the rows of the cards that are seen whole."""
    rows, room = shown.cards.list, shown.cards.list.viewport().rect()
    count = shown.cards.model.rowCount()
    return [r for r in range(count) if room.contains(rows.visualRect(shown.cards.model.index(r)))]


def test_the_next_cards_are_seen_with_the_current_one(shown: MainWindow) -> None:
    last = shown.cards.model.rowCount() - 1
    for row in range(12):
        press(shown.article, Key.Key_Tab)
        settle()
        assert shown.cards.list.currentIndex().row() == row
        assert {row, row + 1, row + 2} <= set(seen_cards(shown))
    press(shown.article, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    press(shown.article, Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert last in seen_cards(shown)
    press(shown.article, Key.Key_Tab)
    settle()
    assert {0, 1, 2} <= set(seen_cards(shown)), "around to the first"


def test_where_there_is_no_room_the_current_card_is_seen(shown: MainWindow) -> None:
    shown.resize(900, 420)
    settle()
    for _ in range(6):
        press(shown.article, Key.Key_Tab)
        settle()
        assert shown.cards.list.currentIndex().row() in seen_cards(shown)


def test_a_click_on_a_card_moves_no_cards_under_the_pointer(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    settle()
    last = seen_cards(shown)[-1]
    before = shown.cards.list.verticalScrollBar().value()
    place = shown.cards.list.visualRect(shown.cards.model.index(last)).center()
    QTest.mouseClick(shown.cards.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert shown.workspace.current == shown.cards.model.current_at(last)
    assert shown.cards.list.verticalScrollBar().value() == before
