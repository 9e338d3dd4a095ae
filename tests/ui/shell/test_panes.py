"""Article and panels: going from one to the other by key, on small screens, and what is said aloud."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.look.theme import load_theme
from annotator.ui.panels.rows_view import RowsView
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from annotator.ui.shell.screen_reader import Announcer
from tests.ui.articles import ENTITIES, REED, SAFE, SUGGESTIONS, TEXT, at, mark
from tests.ui.conftest import make_project
from tests.ui.driving import Key, press, settle

_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with the article, its entities and suggestions."""
    return window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))


def focused() -> object:
    return QApplication.focusWidget()


def test_f6_goes_round_article_and_panels_and_escape_comes_back(shown: MainWindow) -> None:
    panes = [shown.article, shown.documents.list, shown.cards.list]
    at(shown.article, 0)
    for pane in [*panes[1:], panes[0]]:
        press(focused(), Key.Key_F6)
        assert focused() is pane
    for pane in reversed(panes):
        press(focused(), Key.Key_F6, _SHIFT)
        assert focused() is pane
    for pane in panes[1:]:
        pane.setFocus()
        press(focused(), Key.Key_Escape)
        assert focused() is shown.article


def test_f6_passes_over_a_panel_that_is_put_away(shown: MainWindow) -> None:
    shown.docks.hide("documents")
    at(shown.article, 0)
    press(focused(), Key.Key_F6)
    assert focused() is shown.cards.list


def test_a_screen_of_1280_by_800_at_twice_the_size_has_room_for_all_panes(shown: MainWindow) -> None:
    shown.resize(640, 368)  # less the title bar and what a desktop keeps for itself
    mark(shown.article, SAFE)
    press(shown.article, "q")
    press(shown.article, "k")
    settle()
    assert (shown.width(), shown.height()) == (640, 368)
    for area in (shown.article, shown.documents.list, shown.cards.list):
        assert not area.viewport().visibleRegion().isEmpty()
    assert not shown.cards.card.visibleRegion().isEmpty()


@pytest.fixture
def heard(shown: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give what a screen reader is told, as if there were one."""
    monkeypatch.setattr(Announcer, "is_heard", staticmethod(lambda: True))
    words: list[str] = []
    shown.announcer.announced.connect(words.append)
    return words


def test_the_annotation_under_the_caret_is_announced_once(shown: MainWindow, heard: list[str]) -> None:
    at(shown.article, REED.start - 1)
    heard.clear()
    for _ in range(3):
        press(shown.article, Key.Key_Right)
    assert len(heard) == 1
    assert "PERSON" in heard[0]
    at(shown.article, SAFE.start - 1)
    heard.clear()
    press(shown.article, Key.Key_Right)
    press(shown.article, Key.Key_Right)
    assert len(heard) == 1
    assert "because of s0" in heard[0]


def test_acts_and_messages_are_announced(shown: MainWindow, heard: list[str]) -> None:
    at(shown.article, SAFE.start)
    heard.clear()
    press(shown.article, "q")
    assert len(heard) == 1  # a second announcement would break off the first
    assert heard[0].startswith("accept suggestion, saved\n")
    assert heard[0].endswith("\nQuotation 1 of 1; “It is safe,”; cue: said; source: she; direct")
    shown.workspace.set_current(None)
    at(shown.article, 0)
    heard.clear()
    press(shown.article, "c")
    assert any("needs a quotation" in words for words in heard)


def test_nothing_is_worked_out_while_nobody_listens(
    shown: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not QAccessible.isActive()
    monkeypatch.setattr(shown.article, "describe", lambda point: pytest.fail("described for nobody"))
    at(shown.article, REED.start)
    shown.workspace.set_current(Current("suggestion", "s0"))


def sides(view: QWidget) -> list[str]:
    """Return the colours in the middle of the four sides of a list."""
    image = view.grab().toImage()
    right, bottom = image.width() - 1, image.height() - 1
    places = [(right // 2, 0), (right, bottom // 2), (right // 2, bottom), (0, bottom // 2)]
    return [image.pixelColor(*place).name() for place in places]


def test_a_list_shows_on_all_sides_that_it_has_the_keys(shown: MainWindow) -> None:
    wrong = []
    for name, id in product(("light", "dark"), ("documents", "cards", "history", "speakers", "search")):
        theme = load_theme(name)
        shown.subjects.view._wear(theme)
        rows = shown.docks.show(id).findChildren(RowsView)[0]
        shown.article.setFocus()
        settle()
        without = sides(rows)
        rows.setFocus()
        settle()
        if theme["accent"].name() in without or sides(rows) != [theme["accent"].name()] * 4:
            wrong.append((name, id))
    assert wrong == []


def test_a_chosen_row_stands_on_the_ground_of_its_list(shown: MainWindow) -> None:
    press(shown.article, "q")
    for id in ("history", "cards"):
        rows = shown.docks.show(id).findChildren(RowsView)[0]
        settle()
        place = rows.visualRect(rows.currentIndex())
        assert place.isValid()
        image = rows.viewport().grab().toImage()
        assert image.pixelColor(place.left(), place.center().y()) == rows.palette().base().color()
