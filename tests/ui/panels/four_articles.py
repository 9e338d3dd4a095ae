"""Four articles in the list of documents, and what tests read and press there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton

from annotator.domain.document import Document
from annotator.domain.layer import Layer, Record
from annotator.store.import_stage import ImportStage
from annotator.ui.shell.main_window import MainWindow
from tests.examples import new_project
from tests.ui.driving import press, settle

Key, Modifier = Qt.Key, Qt.KeyboardModifier
ARTICLES = (
    ("Tram late", "The Daily", "2025-11-03", 12),
    ("Bridge shut", "Zeit", "2025-10-04", 5),
    ("Apples dear", "The Daily", "2025-11-09", 20),
    ("Mayor home", "Zeit", "2025-10-30", 9),
)


def made_of(path: Path, articles: Any) -> Path:
    with new_project(path) as project:
        project.work_as("Ben")
        stage = ImportStage(project.database)
        for number, (title, publisher, published, words) in enumerate(articles, 1):
            meta = {"title": title, "publisher": publisher, "published": published}
            document = Document(f"a{number}", f"{'word ' * words}.", meta)
            stage.add(Record(document, Layer(document.id, None)))
        stage.commit("import", None)
    return path


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window on four articles."""
    shown = window(made_of(tmp_path / "p.qca", ARTICLES))
    settle()
    _ = shown.documents
    return shown


@pytest.fixture
def table(shown: MainWindow) -> MainWindow:
    """Give the window with the table, which has the keys."""
    press(shown.article, "t", Modifier.ControlModifier)
    return shown


def positions(shown: MainWindow) -> list[int]:
    model = shown.documents.model
    return [model.position_of(row) for row in range(model.rowCount())]


def cells(shown: MainWindow, row: int) -> list[str]:
    model = shown.documents.model
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def header_click(shown: MainWindow, column: str) -> None:
    rows = shown.documents.list
    header = rows.horizontalHeader()
    section = shown.documents.model.columns.index(column)
    at = QPoint(header.sectionViewportPosition(section) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle()


def chips(shown: MainWindow) -> list[str]:
    return [chip.words for chip in shown.documents.chips.chips()]


def offers(shown: MainWindow) -> list[str]:
    return [chip.words for chip in shown.documents.chips.offers()]


def chosen_in(button: QToolButton, *titles: str) -> None:
    """Choose in a menu, and in menus within it, as a press on their lines does."""
    menu: QMenu | None = button.menu()
    menu.aboutToShow.emit()
    for title in titles:
        action = next(each for each in menu.actions() if each.text().replace("&", "") == title)
        menu = action.menu()
        if menu is None:
            action.trigger()
    settle()
