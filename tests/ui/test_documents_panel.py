"""The panel of documents says how far the project is and finds what was set aside."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.ui.main_window import MainWindow
from tests.ui.articles import TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

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
    press(shown.article, "d")
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
