"""A window that runs leftwards: what is mirrored in it, and what keeps its order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QImage, QKeySequence, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyleOptionMenuItem, QWidget

from annotator.project.jobs.recent_projects import Progress, RecentProject
from annotator.ui.actions.keys import name_of
from annotator.ui.look.act_button import ActButton
from annotator.ui.look.menus import Menu
from annotator.ui.look.theme import load_theme
from annotator.ui.panels.recent_rows import RecentRows
from annotator.ui.panels.welcome_pictures import PICTURES, Picture
from tests.ui.driving import settle

LIGHT = load_theme("light")


@pytest.fixture
def leftwards(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def drawn(widget: QWidget) -> QImage:
    """Return what a widget shows, without shades at the edges of lines."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def differing(first: QImage, second: QImage) -> int:
    """Return the number of pixels that are plainly different."""
    return sum(
        abs(first.pixelColor(x, y).lightness() - second.pixelColor(x, y).lightness()) > 100
        for x in range(first.width())
        for y in range(first.height())
    )


def places_of(words: str) -> list[float]:
    """Return where each visible character stands in a line that runs leftwards."""
    layout, option = QTextLayout(words), QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [
        layout.glyphRuns(at, 1)[0].positions()[0].x() for at, sign in enumerate(words) if sign.isprintable()
    ]


@pytest.mark.parametrize("key", ["Ctrl+[", "Ctrl+}", "Ctrl++", "Ctrl+,", "Alt+Shift+["])
def test_keys_keep_the_order_of_their_signs(leftwards: None, key: str) -> None:
    named = places_of(name_of(key))
    assert named == sorted(named)
    menu, option, action = Menu(), QStyleOptionMenuItem(), QAction("Move")
    action.setShortcut(QKeySequence(key))
    menu.addAction(action)
    menu.initStyleOption(option, action)
    in_menu = places_of(option.text.partition("\t")[2])
    assert in_menu
    assert in_menu == sorted(in_menu)


def test_keys_are_bare_in_a_window_that_runs_rightwards(qapp: QApplication) -> None:
    assert name_of("Ctrl+[") == "Ctrl+["


@pytest.mark.parametrize(("id", "is_mirrored"), [("undo", True), ("redo", True), ("accept", False)])
def test_arrows_of_icons_point_the_other_way(qapp: QApplication, id: str, is_mirrored: bool) -> None:
    action = QAction()
    action.setObjectName(id)
    images = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        button = ActButton(action)
        button.setLayoutDirection(direction)
        button.set_theme(LIGHT)
        button.resize(32, 32)
        images.append(drawn(button))
    usual, leftwards = images
    assert (differing(usual.flipped(Qt.Orientation.Horizontal), leftwards) < 8) == is_mirrored
    assert (differing(usual, leftwards) < 8) != is_mirrored


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_of_the_first_page_run_the_other_way_but_for_the_tick(qapp: QApplication, name: str) -> None:
    images = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        picture = Picture(name, LIGHT)
        picture.setLayoutDirection(direction)
        picture.resize(320, 160)
        images.append(drawn(picture))
    usual, leftwards = images
    flipped = usual.flipped(Qt.Orientation.Horizontal)
    tick = QRect(44, 92, 40, 40)  # where it stands in the mirrored picture
    assert differing(usual, leftwards) > 300
    if name == "decisions":
        assert differing(flipped.copy(tick), leftwards.copy(tick)) > 60, "it is not mirrored with the rest"
        there = tick.translated(320 - 40 - 2 * tick.left(), 0)
        assert differing(usual.copy(there), leftwards.copy(tick)) < 20
    else:
        assert differing(flipped, leftwards) < 30


def test_the_bar_of_a_recent_project_stands_beside_its_words(leftwards: None, tmp_path: Path) -> None:
    rows = RecentRows()
    rows.resize(600, 80)
    path = tmp_path / "p.qca"
    rows.show_paths([path], "Ana")
    rows.stop()
    rows._show(RecentProject(path, datetime.now(UTC), Progress(10, 10)))
    settle()
    seen = drawn(rows)
    accent = rows.palette().accent().color().rgb()
    inked = [x for x in range(seen.width()) for y in range(seen.height()) if seen.pixel(x, y) == accent]
    assert inked
    assert max(inked) < 300, "in the half where the number of done articles is"
