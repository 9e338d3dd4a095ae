"""Panels that share a place have tabs that are read; the buttons of their bars are seen in every theme."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyleOptionDockWidget, QTabBar, QToolBar

from annotator.ui.article.text_document import MARGIN, RIGHT_MARGIN
from annotator.ui.look.theme import load_theme
from annotator.ui.shell import app as app_module
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import wait_for
from tests.ui.articles import ENTITIES, SUGGESTIONS, TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import Key, drag_edge, press, settle
from tests.ui.look.test_contrast import TEXT as READ
from tests.ui.look.test_contrast import THEMES, contrast
from tests.ui.pseudo_languages import spoken

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window in which cards, guidelines and history share a place."""
    made = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))
    press(made.article, "g")
    made.subjects.view.focus_article()
    press(made.article, Key.Key_H, _CTRL)
    return made


def tabs(shown: MainWindow) -> QTabBar:
    (bar,) = [bar for bar in shown.findChildren(QTabBar) if bar.isVisible() and bar.count() > 1]
    return bar


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_each_tab_is_read_whole(shown: MainWindow, size: tuple[int, int]) -> None:
    shown.resize(*size)
    settle()
    bar = tabs(shown)
    assert [bar.tabText(at) for at in range(3)] == ["Cards", "Guidelines", "History"]
    for at in range(3):
        assert bar.tabRect(at).width() >= bar.tabSizeHint(at).width()
        assert bar.rect().contains(bar.tabRect(at))


def test_the_bar_above_a_panel_says_how_much_it_holds(shown: MainWindow) -> None:
    def said(id: str) -> str:
        (dock,) = [dock for dock in shown.docks.all() if dock.objectName() == id]
        option = QStyleOptionDockWidget()
        dock.initStyleOption(option)
        assert dock.accessibleDescription() in ("", option.title)
        return option.title

    assert said("cards") == "3 suggestions"
    assert said("documents") == "0 of 1 done"
    assert said("history") == "History"
    press(QApplication.focusWidget(), Key.Key_Escape)
    press(shown.article, Key.Key_Tab)
    press(shown.article, Key.Key_Return)
    assert said("cards") == "1 quotation · 2 suggestions"


def test_the_buttons_of_the_bars_are_seen_in_each_theme(shown: MainWindow) -> None:
    names = ("qt_dockwidget_closebutton", "qt_dockwidget_floatbutton")
    up = [dock for dock in shown.docks.all() if shown.docks.is_up(dock.objectName())]
    assert len(up) == 2
    faint = []
    for theme, dock, name in product(THEMES, up, names):
        shown.subjects.view._wear(load_theme(theme))
        settle()
        ground = load_theme(theme)["window"]
        button = dock.findChild(QAbstractButton, name)
        assert button.accessibleName()
        image = shown.grab(button.geometry().translated(dock.pos())).toImage()
        strong = [QColor(image.pixel(x, y)) for x in range(image.width()) for y in range(image.height())]
        if sum(contrast(colour, ground) >= READ for colour in strong) < 8:
            faint.append((theme, dock.objectName(), name))
    assert faint == []


def sides(shown: MainWindow) -> list[tuple[str, int]]:
    """Return the documents, the article and the cards from left to right, with their widths."""
    settle()
    docks = {dock.objectName(): dock for dock in shown.docks.all()}
    parts = {"documents": docks["documents"], "article": shown.article, "cards": docks["cards"]}
    lefts = {name: part.mapTo(shown, QPoint(0, 0)).x() for name, part in parts.items()}
    return [(name, parts[name].width()) for name in sorted(lefts, key=lambda name: lefts[name])]


def test_panels_change_sides_in_a_language_that_runs_leftwards(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS)
    shown = window(path)
    rightwards = sides(shown)
    assert [name for name, _ in rightwards] == ["documents", "article", "cards"]
    shown.close()
    with spoken("mirrored"):
        mirrored = window(path)
        found = sides(mirrored)
        assert [name for name, _ in found] == ["cards", "article", "documents"]
        assert [width for _, width in reversed(found)] == pytest.approx([w for _, w in rightwards], abs=2)
        press(mirrored.article, "g")
        assert mirrored.docks.is_up("guidelines")
        assert not mirrored.docks.is_up("cards"), "both share the side of the cards"
        mirrored.docks.hide("documents")
        mirrored.close()
        again = window(path)
        settle()
        assert not again.docks.is_up("documents"), "the layout is remembered"
        again.actions_by_id["reset_layout"].trigger()
        assert [name for name, _ in sides(again)] == ["cards", "article", "documents"]
        again.docks.hide("documents")
        again.close()
    last = window(path)
    assert [name for name, _ in sides(last)] == ["documents", "article", "cards"]
    assert last.docks.is_up("documents"), "each direction has its own layout"


_SHIFT = Qt.KeyboardModifier.ShiftModifier
_LOOKED_UP = [("guidelines", "cards", "g", Qt.KeyboardModifier.NoModifier), ("history", "cards", "h", _CTRL)]
_LOOKED_UP += [("search", "documents", "f", _CTRL | _SHIFT)]


@pytest.mark.parametrize(("id", "before", "key", "with_"), _LOOKED_UP)
def test_what_a_panel_has_covered_comes_back_when_it_is_left(
    window, tmp_path: Path, id: str, before: str, key: str, with_: Qt.KeyboardModifier
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))
    for _ in range(2):
        press(shown.article, key, with_)
        assert shown.docks.is_up(id)
        assert not shown.docks.is_up(before)
        press(QApplication.focusWidget(), Key.Key_Escape)
        assert shown.article.hasFocus()
        assert shown.docks.is_up(before)
        assert not shown.docks.is_up(id)


@pytest.mark.parametrize(("id", "before", "key", "with_"), _LOOKED_UP[:2])
def test_the_key_that_opened_a_panel_closes_it_and_shows_what_it_covered(
    window, tmp_path: Path, id: str, before: str, key: str, with_: Qt.KeyboardModifier
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))
    press(shown.article, "g" if id == "history" else "h", _CTRL if id == "guidelines" else with_ & ~_CTRL)
    press(QApplication.focusWidget(), Key.Key_Escape)  # a third one waits behind its tab
    for _ in range(2):
        press(shown.article, key, with_)
        press(QApplication.focusWidget(), key, with_)
        assert shown.article.hasFocus()
        assert not shown.docks.is_up(id)
        assert shown.docks.is_up(before)


def test_of_a_panel_looked_up_from_another_both_are_left_for_the_cards(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS)
    shown = window(path)
    press(shown.article, "4", _CTRL)
    press(QApplication.focusWidget(), Key.Key_H, _CTRL)
    assert shown.docks.is_up("history")
    press(QApplication.focusWidget(), Key.Key_Escape)
    assert shown.docks.is_up("cards")
    press(shown.article, "4", _CTRL)
    shown.close()
    again = window(path)
    assert again.docks.is_up("cards")  # the next day begins with them, too
    assert not again.docks.is_up("speakers")


def letters(shown: MainWindow) -> float:
    article = shown.article
    width = article.lineWrapColumnOrWidth() - MARGIN - RIGHT_MARGIN
    return width / QFontMetricsF(article.document().defaultFont()).averageCharWidth()


def test_panels_give_way_in_a_small_window_and_come_back_in_a_large_one(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))
    widths = []
    for size in ((1280, 800), (1024, 700), (1280, 800)):
        shown.resize(*size)
        settle()
        widths.append([dock.width() for dock in shown.docks.all()[:2]])
        assert letters(shown) >= 50
    assert abs(widths[1][0] - 170) < 12
    assert abs(widths[1][1] - 260) < 12
    assert widths[0] != widths[1] != widths[2]


def test_panels_of_a_small_window_have_their_width_in_a_large_one_from_the_start(
    window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    before = window(path)
    before.resize(900, 600)
    settle()
    narrow = [dock.width() for dock in before.docks.all()[:2]]
    before.close()
    # As on another screen, which the window fills as it filled the one before.
    monkeypatch.setattr(MainWindow, "restoreGeometry", lambda window, _: window.resize(1280, 800))
    again = app_module.make_window()
    qtbot.addWidget(again)
    again.subjects.projects.open(path)  # before it is shown, as from the command line
    again.show()
    wait_for(lambda: again.docks.has_made("cards"))
    settle()
    assert all(dock.width() > width for dock, width in zip(again.docks.all(), narrow, strict=False))


def side_widths(shown: MainWindow) -> list[int]:
    settle()
    return [dock.width() for dock in shown.docks.all()[:2]]


def edge_of(shown: MainWindow, id: str) -> QPoint:
    """Return a place of the edge by which the width of a panel is dragged."""
    (dock,) = [dock for dock in shown.docks.all() if dock.objectName() == id]
    place = dock.geometry()
    return QPoint(place.right() + 3 if id == "documents" else place.left() - 4, place.center().y())


def test_a_width_of_somebodys_choice_stays(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    shown = window(path)
    shown.resize(1280, 800)
    before = side_widths(shown)
    drag_edge(shown, edge_of(shown, "cards"), -80)
    chosen = side_widths(shown)
    assert abs(chosen[1] - before[1] - 80) < 12
    shown.resize(1024, 700)
    assert abs(side_widths(shown)[1] - chosen[1]) < 12
    shown.close()
    again = window(path)
    again.resize(1280, 800)
    assert abs(side_widths(again)[1] - chosen[1]) < 12


def test_panels_regain_their_widths_after_a_window_of_any_size(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    shown.resize(1280, 800)
    drag_edge(shown, edge_of(shown, "documents"), 45)
    before = side_widths(shown)
    for width in (900, 700, 640, 1100, 1200):
        shown.resize(width, 560)
        settle()
        shown.resize(1280, 800)
        assert side_widths(shown) == before, width
    shown.resize(700, 560)
    settle()
    shown.docks.hide("cards")
    settle()
    shown.resize(1280, 800)
    shown.docks.show("cards")
    assert side_widths(shown) == before


@pytest.mark.parametrize("id", ["documents", "cards"])
def test_the_edge_of_a_panel_can_be_grabbed_on_six_pixels(window, tmp_path: Path, id: str) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    shown.resize(1280, 800)
    settle()
    middle, grabbed = edge_of(shown, id), 0
    for off in range(-6, 7):
        before = side_widths(shown)
        drag_edge(shown, middle + QPoint(off, 0), 30)
        if side_widths(shown) != before:
            grabbed += 1
            shown.docks.reset()
            settle()
    assert grabbed >= 6


def test_reset_layout_puts_all_panels_back(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    shown.resize(1280, 800)
    before = side_widths(shown)
    drag_edge(shown, edge_of(shown, "documents"), 60)
    docks = {dock.objectName(): dock for dock in shown.docks.all()}
    shown.docks.hide("documents")
    docks["cards"].setFloating(True)
    shown.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, docks["history"])
    docks["history"].show()
    shown.findChild(QToolBar, "acts").hide()
    settle()
    shown.actions_by_id["reset_layout"].trigger()
    assert side_widths(shown) == before
    assert shown.docks.ids_up() == ["documents", "cards"]
    assert not any(dock.isFloating() for dock in docks.values())
    assert shown.dockWidgetArea(docks["history"]) == Qt.DockWidgetArea.RightDockWidgetArea
    assert shown.findChild(QToolBar, "acts").isVisible()
    assert shown.focusWidget() is shown.article
    shown.docks.show("history")
    settle()
    assert shown.tabifiedDockWidgets(docks["cards"])
