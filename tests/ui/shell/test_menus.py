"""What people look for in menus: recent projects, copying, the whole article, a copy of the project, About."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from annotator.domain.span import Span
from annotator.ui.dialogs.about import About
from annotator.ui.session.settings import Settings
from annotator.ui.shell.main_window import MainWindow
from annotator.ui.shell.recent_menu import RecentMenu
from annotator.version import __version__
from tests.ui.answering import answering, wait_for
from tests.ui.articles import BOARD, TEXT, mark
from tests.ui.conftest import make_project
from tests.ui.driving import Key, click, press, settle


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    return window(make_project(tmp_path / "p.qca", {"a1": TEXT}))


def recent_menu(shown: MainWindow) -> RecentMenu:
    return shown.menuBar().findChild(RecentMenu)


def test_recent_projects_have_their_folders_and_missing_ones_are_grey(
    shown: MainWindow, tmp_path: Path
) -> None:
    other = make_project(tmp_path / "R & D.qca", {"a1": TEXT})
    Settings().add_recent(other)
    Settings().add_recent(tmp_path / "gone.qca")
    menu = recent_menu(shown)
    menu.aboutToShow.emit()
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    folder = str(tmp_path)[-59:]
    assert len(words) == 4
    assert words[0].startswith("gone — ") and words[0].endswith(folder)
    assert words[1].startswith("R && D — ")
    assert menu.actions()[-1] is shown.actions_by_id["forget_recent"]
    wait_for(lambda: not menu.actions()[0].isEnabled())
    assert menu.actions()[0].text().endswith("(not there now)")
    menu.actions()[1].trigger()
    assert shown.workspace.project.path == other
    shown.actions_by_id["forget_recent"].trigger()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["No project was opened yet"]


def test_copy_and_select_all_by_their_keys(shown: MainWindow) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    mark(shown.article, BOARD)
    press(shown.article, Key.Key_C, control)
    assert QGuiApplication.clipboard().text() == BOARD.of(TEXT)
    press(shown.article, Key.Key_A, control)
    assert shown.article.selected_span() == Span(0, len(TEXT.rstrip()))
    press(shown.article, Key.Key_C, control)
    assert QGuiApplication.clipboard().text() == TEXT


def test_a_copy_is_saved_and_work_goes_on_in_the_project(
    shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "copy.qca"), ""))
    shown.actions_by_id["save_copy"].trigger()
    assert (tmp_path / "copy.qca").is_file()
    assert shown.workspace.project.path == tmp_path / "p.qca"


def test_the_view_menu_is_short_and_the_theme_has_a_menu_of_its_own(shown: MainWindow) -> None:
    (view,) = [action.menu() for action in shown.menuBar().actions() if action.text() == "&View"]
    assert len([action for action in view.actions() if not action.isSeparator()]) <= 14
    (theme,) = [action.menu() for action in view.actions() if isinstance(action.menu(), QMenu)]
    assert [action.objectName() for action in theme.actions()] == [
        "theme_light", "theme_dark", "theme_contrast", "theme_system",
    ]  # fmt: skip


def test_about_names_licences_and_copies_the_versions(shown: MainWindow) -> None:
    def look(dialog: About) -> None:
        settle()
        assert "LGPL" in dialog.lines.toPlainText()
        click(dialog.copy_button)
        assert f"program: {__version__}" in QGuiApplication.clipboard().text()
        assert dialog.copy_button.text() == "Copied"
        press(dialog, Key.Key_Escape)

    with answering(About, look):
        shown.actions_by_id["about"].trigger()
