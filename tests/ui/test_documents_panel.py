"""The panel of documents says how far the project is and finds what was set aside."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.main_window import MainWindow
from tests.ui.answering import done_all_the_same, looking
from tests.ui.articles import TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import click, press, settle

Key = Qt.Key


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with four articles and its panel of documents."""
    shown = window(make_project(tmp_path / "p.qca", {f"a{n}": TEXT for n in range(4)}))
    settle()
    _ = shown.documents
    return shown


def test_the_title_and_a_bar_say_how_many_are_done(shown: MainWindow) -> None:
    assert shown.documents.windowTitle() == "0 of 4 done"
    done_all_the_same(shown)
    assert shown.documents.windowTitle() == "1 of 4 done"
    assert shown.documents.progress.value() == 250
    press(shown.article, "z", Qt.KeyboardModifier.ControlModifier)
    assert (shown.documents.windowTitle(), shown.documents.progress.value()) == ("0 of 4 done", 0)


def test_flagged_documents_can_be_listed_alone(shown: MainWindow) -> None:
    press(shown.article, "n")
    press(shown.article, "f")
    status = shown.documents.status
    status.setFocus()
    press(status, Key.Key_End)
    assert status.currentText() == "flagged"
    assert shown.documents.windowTitle() == "1 of 4 shown"
    assert [shown.documents.model.position_of(0)] == [2]
    press(status, Key.Key_Home)
    assert shown.documents.model.rowCount() == 4


def test_enter_in_the_filter_opens_the_first_and_escape_goes_back_and_keeps_it(
    window, tmp_path: Path
) -> None:
    texts = {"a1": "One\n\nWords.\n", "a2": "Two trams\n\nWords.\n", "a3": "Three trams\n\nWords.\n"}
    shown = window(make_project(tmp_path / "p.qca", texts))
    field = shown.documents.filter
    field.setFocus()
    QTest.keyClicks(field, "tram")
    press(field, Qt.Key.Key_Return)
    assert shown.workspace.position == 2
    assert shown.article.hasFocus()
    field.setFocus()
    press(field, Qt.Key.Key_Escape)
    assert (field.text(), list(shown.workspace.shown)) == ("tram", [2, 3])
    assert shown.article.hasFocus()


def test_the_menu_of_filters_leaves_the_keys_with_the_article(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": "One\n"}))
    shown.article.setFocus()
    menu = shown.documents.saved.menu()

    seen: list[bool] = []

    def close_after_a_look() -> None:
        # Closed in the turn in which it opens, it would be told that it is active when it is gone.
        seen.append(menu.isVisible())
        if sum(seen) > 10:
            menu.close()

    with looking(close_after_a_look, 5):
        click(shown.documents.saved)
    assert not menu.isVisible()
    assert shown.article.hasFocus()
