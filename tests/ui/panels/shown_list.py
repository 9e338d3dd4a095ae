"""The window of all quotations and claims on a small project, and what tests read and choose there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from annotator.domain.annotation_query import AnnotationQuery
from annotator.ui.panels.concordance.window import Concordance
from annotator.ui.session.settings import Settings
from annotator.ui.shell.main_window import MainWindow
from tests.listing import listing_project
from tests.ui.driving import settle

Opener = Callable[[Path], MainWindow]
Listed = Callable[..., Concordance]


@pytest.fixture
def shown(window: Opener, tmp_path: Path, settings_folder: Path) -> MainWindow:
    """Return a window on the project, where ana annotates."""
    path = tmp_path / "news.qca"
    listing_project(path).close()
    Settings().annotator = "ana"
    return window(path)


@pytest.fixture
def listed(shown: MainWindow, qtbot) -> Listed:
    """Give a function that shows a list and waits until it is there."""

    def show(query: AnnotationQuery | None = None) -> Concordance:
        if query is None:
            shown.actions_by_id["all_annotations"].trigger()
        else:
            shown.subjects.concordance.show_query(query)
        made = shown.subjects.concordance.shown
        assert made is not None
        until_there(made, qtbot)
        return made

    return show


def until_there(concordance: Concordance, qtbot) -> None:
    qtbot.waitUntil(lambda: not concordance.model.is_looking)
    rows = range(concordance.model.rowCount())
    qtbot.waitUntil(lambda: all(concordance.model.at(row) is not None for row in rows))
    settle()


def words_in(concordance: Concordance) -> list[str]:
    rows = (concordance.model.at(row) for row in range(concordance.model.rowCount()))
    return [row.words for row in rows if row is not None]


def choose(concordance: Concordance, *path: str) -> None:
    """Choose a condition in the menu, by the words on the way."""
    menu: QMenu = concordance.conditions.menu()
    for words in path:
        menu.aboutToShow.emit()
        action: QAction = next(each for each in menu.actions() if each.text().replace("&", "") == words)
        if action.menu() is None:
            action.trigger()
        else:
            menu = action.menu()
    settle()
