"""Finding words in the article by key: what is found is selected, so that the acts take it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import TEXT, TRAFFIC, at, mark
from tests.ui.conftest import make_project
from tests.ui.driving import click, press, settle, span_of
from tests.ui.test_accessibility import unnamed

Key = Qt.Key
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with two articles."""
    other = "Zwölf Straßen\n\n" + "Der Mayor 😀 said nothing. " * 40 + "“Good 👍🏽 mayor.”\n"
    return window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": other}))


def typed(shown: MainWindow, words: str) -> None:
    QTest.keyClicks(shown.subjects.find.bar.field, words)
    settle()


def selected(shown: MainWindow) -> str:
    span = shown.article.selected_span()
    return span.of(shown.article.text) if span else ""


def count(shown: MainWindow) -> str:
    return shown.subjects.find.bar.count.text()


def test_a_hand_on_the_keyboard_quotes_words_anywhere_in_the_article(shown: MainWindow) -> None:
    at(shown.article, 0)
    press(shown.article, "/")
    assert shown.subjects.find.bar.field.hasFocus()
    typed(shown, '"traffic would double by 2030"')
    assert selected(shown) == "“traffic would double by 2030”"
    press(shown.subjects.find.bar.field, Key.Key_Escape)
    assert not shown.subjects.find.bar.isVisible()
    assert shown.article.hasFocus()
    press(shown.article, "q")
    assert [q.content for q in shown.workspace.opened.quotations] == [(TRAFFIC,)]


def test_each_letter_finds_at_once_and_looks_from_where_the_search_began(shown: MainWindow) -> None:
    at(shown.article, 0)
    press(shown.article, "f", _CTRL)
    typed(shown, "b")
    assert selected(shown) == "B"
    typed(shown, "r")
    assert shown.article.selected_span() == (0, 2)
    typed(shown, "idge op")
    assert shown.article.selected_span() == (0, len("Bridge op"))
    assert count(shown) == "1 of 1"
    press(shown.subjects.find.bar.field, Key.Key_Backspace)
    assert count(shown) == "1 of 2"
    typed(shown, "xyz")
    assert count(shown) == "no hits"
    assert (selected(shown), shown.article.caret()) == ("", 0)


def test_enter_and_f3_go_round_and_say_so(shown: MainWindow) -> None:
    at(shown.article, 0)
    press(shown.article, "/")
    typed(shown, "mayor")
    field = shown.subjects.find.bar.field
    assert count(shown) == "1 of 2"
    press(field, Key.Key_Return)
    assert (selected(shown), count(shown)) == ("mayor", "2 of 2")
    press(field, Key.Key_Return)
    assert (selected(shown), count(shown)) == ("Mayor", "1 of 2 · from the top")
    press(field, Key.Key_Return, _SHIFT)
    assert (selected(shown), count(shown)) == ("mayor", "2 of 2 · from the end")
    press(field, Key.Key_F3, _SHIFT)
    assert count(shown) == "1 of 2"


def test_f3_goes_on_after_the_bar_is_closed_from_where_the_caret_is(shown: MainWindow) -> None:
    press(shown.article, Key.Key_F3)
    assert shown.subjects.find.bar.isVisible()  # there was nothing to look for
    typed(shown, "mayor")
    press(shown.subjects.find.bar.field, Key.Key_Escape)
    at(shown.article, TEXT.index("the mayor"))
    press(shown.article, Key.Key_F3)
    assert selected(shown) == "mayor"
    assert shown.status.words() == "“mayor”: 2 of 2"
    assert not shown.subjects.find.bar.isVisible()


def test_whole_words_only(shown: MainWindow) -> None:
    at(shown.article, 0)
    press(shown.article, "/")
    typed(shown, "an")
    assert count(shown).endswith("of 2")
    click(shown.subjects.find.bar.whole_words)
    assert count(shown) == "no hits"


def test_the_selected_words_are_what_is_looked_for(shown: MainWindow) -> None:
    mark(shown.article, span_of(TEXT, "mayor"))
    press(shown.article, "/")
    assert (shown.subjects.find.bar.field.text(), count(shown)) == ("mayor", "2 of 2")
    typed(shown, "board")  # typing replaces them
    assert (shown.subjects.find.bar.field.text(), selected(shown)) == ("board", "Board")


def test_the_next_document_is_searched_too_and_emoji_stay_whole(shown: MainWindow) -> None:
    press(shown.article, "/")
    typed(shown, "mayor")
    shown.workspace.open_document(2)
    settle()
    assert count(shown) == "41 hits"
    field = shown.subjects.find.bar.field
    press(field, Key.Key_Return)
    assert count(shown) == "1 of 41"
    field.selectAll()
    QTest.keyClicks(field, "strassen")
    settle()
    assert selected(shown) == "Straßen"
    field.setText("👍")
    press(field, Key.Key_Return)
    assert selected(shown) == "👍🏽"
    place = shown.article.cursorRect().center().y()
    assert 0 < place < shown.article.viewport().height()


def hit_pixels(shown: MainWindow) -> tuple[int, int]:
    """Return how many pixels of the article and of its scroll bar have the colour of hits' edges."""
    colour = QColor(shown.subjects.view.theme["hit.edge"]).rgb()

    def number(image: QImage) -> int:
        found = range(image.width()), range(image.height())
        return sum(image.pixel(x, y) == colour for x in found[0] for y in found[1])

    article = shown.article
    return number(article.viewport().grab().toImage()), number(article.verticalScrollBar().grab().toImage())


def test_all_hits_are_marked_in_the_text_and_beside_it_while_the_bar_is_open(shown: MainWindow) -> None:
    shown.workspace.open_document(2)
    shown.resize(820, 480)
    settle()
    assert hit_pixels(shown) == (0, 0)
    press(shown.article, "/")
    typed(shown, "said")
    in_text, beside = hit_pixels(shown)
    assert in_text > 100
    assert beside > 20
    press(shown.subjects.find.bar.field, Key.Key_Escape)
    assert hit_pixels(shown) == (0, 0)


def test_the_bar_has_names_and_goes_with_the_project(shown: MainWindow) -> None:
    press(shown.article, "/")
    assert unnamed(shown) == []
    shown.actions_by_id["close_project"].trigger()
    assert not shown.subjects.find.bar.isVisible()
    assert not shown.actions_by_id["find"].isEnabled()


def test_the_bar_stays_for_who_is_at_it_and_goes_with_the_next_document(shown: MainWindow) -> None:
    press(shown.article, "/")
    typed(shown, "mayor")
    shown.article.setFocus()
    assert shown.article.marks_hits()
    press(shown.article, "n")
    assert shown.workspace.position == 2
    assert not shown.subjects.find.bar.isVisible()
    assert not shown.article.marks_hits()


def test_escape_in_the_article_closes_the_bar_before_it_leaves_the_annotation(shown: MainWindow) -> None:
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    press(shown.article, "/")
    typed(shown, "mayor")
    shown.article.setFocus()
    for there, bar, current in (
        (True, True, True),
        (False, True, True),
        (False, False, True),
        (False, False, False),
    ):
        assert bool(shown.article.selected_span()) is there
        assert shown.subjects.find.bar.isVisible() is bar
        assert (shown.workspace.current is not None) is current
        press(shown.article, Key.Key_Escape)
