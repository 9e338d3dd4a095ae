"""The tool bar: words go before acts do, nothing is cut, and what has no room is in a menu with names."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu

from annotator.ui.actions.registry import SPECS, TOOLBAR
from annotator.ui.look.act_button import ActButton
from annotator.ui.look.icons import paths
from annotator.ui.look.theme import load_theme
from annotator.ui.shell.main_window import MainWindow
from annotator.ui.shell.tool_bar import ToolBar
from tests.ui.articles import TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import click, settle
from tests.ui.look.test_contrast import EDGE, THEMES, contrast

ACTS = [id for group in TOOLBAR for id in group]


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    made = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    settle()
    return made


@pytest.fixture
def bar(shown: MainWindow) -> Iterator[ToolBar]:
    """Give a tool bar of its own, which can be of any width."""
    made = ToolBar(shown.actions_by_id)
    made.show_icons(load_theme("light"))
    made.show()
    yield made
    made.deleteLater()


def buttons_of(bar: ToolBar) -> dict[str, ActButton]:
    return {button.defaultAction().objectName(): button for button in bar.findChildren(ActButton)}


def at(bar: ToolBar, width: int) -> dict[str, ActButton]:
    """Give the bar a width; return the buttons that are seen."""
    bar.resize(width, bar.sizeHint().height())
    settle()
    return {id: button for id, button in buttons_of(bar).items() if button.isVisible()}


def test_words_go_before_acts_and_nothing_is_cut_at_any_width(bar: ToolBar) -> None:
    before: set[str] = set(ACTS)
    worded = len(ACTS)
    for width in range(1500, 120, -20):
        seen = at(bar, width)
        words = [id for id, button in seen.items() if button.word]
        assert len(words) <= worded, "a narrower bar has no more words"
        assert not words or set(seen) == set(ACTS), "acts go only where no word is left"
        assert "done" in seen
        if gone := set(ACTS) - set(seen):
            assert "more" in seen
            assert gone >= set(ACTS) - before, "an act that went comes back in no narrower bar"
        before, worded = set(seen), len(words)
        ends = sorted((button.x(), button.x() + button.width()) for button in seen.values())
        assert all(end <= start for (_, end), (start, _) in pairwise(ends)), width
        assert ends[0][0] >= 0
        assert ends[-1][1] <= bar.width()
        assert all(button.width() >= button.sizeHint().width() for button in seen.values())


def test_what_has_no_room_is_in_a_menu_by_its_names(shown: MainWindow, bar: ToolBar) -> None:
    seen = at(bar, 320)
    click(seen["more"])
    menu = bar.findChild(QMenu, "acts_menu")
    hidden = [id for id in ACTS if id not in seen]
    assert hidden
    assert [action.objectName() for action in menu.actions()] == hidden
    assert [action.text() for action in menu.actions()] == [shown.actions_by_id[id].text() for id in hidden]
    menu.close()
    assert seen["more"].accessibleName() == "Acts: more"


def test_done_stands_at_the_right_and_each_act_has_icon_name_and_tip(shown: MainWindow) -> None:
    buttons = buttons_of(shown.toolbar)
    places = {id: button.mapTo(shown, button.rect().topRight()).x() for id, button in buttons.items()}
    assert max(ACTS, key=places.__getitem__) == "done"
    assert shown.width() - places["done"] < 20
    for id in ACTS:
        assert id in paths()
        assert buttons[id].accessibleName() == SPECS[id].text
        assert buttons[id].toolTip().startswith(SPECS[id].text)
        if key := shown.keys.key_of(id):
            assert f"({key}" in buttons[id].toolTip()


def test_icons_come_after_the_article_and_take_no_room_from_the_words(window, tmp_path: Path) -> None:
    made = window()
    settle()
    buttons = buttons_of(made.toolbar)
    assert all(button.theme is None for button in buttons.values())
    before = {id: button.sizeHint() for id, button in buttons.items()}
    made.subjects.projects.open(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    settle()
    assert all(button.theme is not None for button in buttons.values())
    assert {id: button.sizeHint() for id, button in buttons.items()} == before


def test_icons_and_keys_are_seen_in_every_theme(shown: MainWindow) -> None:
    faint = []
    for name in THEMES:
        theme = load_theme(name)
        shown.subjects.view._wear(theme)
        settle()
        for id, button in buttons_of(shown.toolbar).items():
            if not button.isVisible():
                continue
            image = button.grab().toImage()
            ground = theme["accent" if id == "done" else "window"]
            colours = [QColor(image.pixel(x, y)) for x in range(image.width()) for y in range(image.height())]
            if sum(contrast(colour, ground) >= EDGE for colour in colours) < 8:
                faint.append((name, id))
    assert faint == []
