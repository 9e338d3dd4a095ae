"""Article and panels: going from one to the other by key, on small screens, and what is said aloud."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from annotator.ui.announcer import Announcer
from annotator.ui.main_window import MainWindow
from annotator.ui.workspace import Current
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
    mark(shown.article, SAFE)
    press(shown.article, "q")
    assert "accept suggestion, saved" in heard or "new quotation, saved" in heard
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
