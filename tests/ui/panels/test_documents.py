"""The panel of documents says how far the project is and finds what was set aside."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.look.theme import load_theme
from annotator.ui.look.wrapping_controls import cut_to_lines
from annotator.ui.models.documents import DocumentModel
from annotator.ui.panels.document_rows import LINES, room_of_title
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import done_all_the_same, looking
from tests.ui.articles import TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import click, open_menu, press, settle

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


def test_no_view_is_painted_while_models_are_read_again(shown: MainWindow) -> None:
    class Painting(QObject):
        """Notes what is painted."""

        def __init__(self) -> None:
            super().__init__()
            self.names: list[str] = []

        def eventFilter(self, thing: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                self.names.append(type(thing.parent()).__name__)
            return False

    painting = Painting()
    shown.documents.progress.setValue(1000)
    settle()
    for view in (shown.cards.list, shown.documents.list):
        view.viewport().installEventFilter(painting)
        view.viewport().update()
    shown.documents.model.reload()
    assert shown.documents.progress.value() == 0
    assert painting.names == []  # views of other models may not know yet what has changed
    settle()
    assert painting.names != []


def test_a_document_that_is_left_is_chosen_no_more_while_ctrl_is_held(shown: MainWindow) -> None:
    handle, ctrl = shown.windowHandle(), Qt.KeyboardModifier.ControlModifier
    QTest.keyPress(handle, Key.Key_Control, ctrl)
    assert QApplication.keyboardModifiers() == ctrl
    shown.workspace.open_document(2)
    settle()
    QTest.keyRelease(handle, Key.Key_Control)
    assert list(shown.documents.list.chosen_positions()) == [2]


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


def place_of_row(shown: MainWindow, row: int) -> QPoint:
    rows = shown.documents.list
    return rows.visualRect(rows.model().index(row, 0)).center()


def open_rows(shown: MainWindow) -> list[int]:
    model = shown.documents.model
    return [row for row in range(model.rowCount()) if model.index(row, 0).data(DocumentModel.OpenRole)]


def opened_by(shown: MainWindow, how: str, row: int) -> tuple[int, bool, int]:
    """Open the document of a row; return which is open, whether it has the keys, and the list's row."""
    rows = shown.documents.list
    shown.workspace.open_document(1)
    settle()
    rows.setFocus()
    if how == "click":
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place_of_row(shown, row))
        settle()
    elif how == "double click":
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place_of_row(shown, row))
        QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place_of_row(shown, row))
        settle()
    elif how == "menu":
        open_menu(rows.viewport(), place_of_row(shown, row))
        menu = QApplication.activePopupWidget()
        press(menu, Key.Key_Down)
        press(menu, Key.Key_Return)
    else:
        for _ in range(row):
            press(rows, Key.Key_Down)
        press(rows, Key.Key_Return)
    return shown.workspace.position, shown.article.hasFocus(), rows.currentIndex().row()


def test_a_document_is_opened_by_keys_and_mouse_alike(shown: MainWindow) -> None:
    for how in ("click", "double click", "menu", "enter"):
        assert opened_by(shown, how, 2) == (3, True, 2), how
    assert open_rows(shown) == [2]


def test_a_right_click_and_escape_move_neither_the_mark_nor_the_choice(shown: MainWindow) -> None:
    rows = shown.documents.list
    view = rows.viewport()
    QTest.mousePress(view, Qt.MouseButton.RightButton, pos=place_of_row(shown, 3))
    open_menu(view, place_of_row(shown, 3))
    QTest.mouseRelease(view, Qt.MouseButton.RightButton, pos=place_of_row(shown, 3))
    press(QApplication.activePopupWidget(), Key.Key_Escape)
    assert shown.workspace.position == 1
    assert rows.currentIndex().row() == 0
    assert open_rows(shown) == [0]


@pytest.mark.parametrize("theme", ["light", "dark", "contrast-light", "contrast-dark"])
def test_the_open_document_has_a_mark_of_its_own(shown: MainWindow, theme: str) -> None:
    shown.subjects.view._wear(load_theme(theme))
    rows = shown.documents.list
    press(rows, Key.Key_Down)  # the choice goes on, the mark stays
    settle()
    image = rows.viewport().grab().toImage()
    heights = [rows.visualRect(shown.documents.model.index(row, 0)).center().y() for row in (0, 1, 2)]
    accent = load_theme(theme)["accent"]
    assert [image.pixelColor(4, y) == accent for y in heights] == [True, False, False]
    words = [shown.documents.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert [", open," in spoken for spoken in words] == [True, False]


def test_a_title_that_fits_on_two_lines_is_whole(shown: MainWindow) -> None:
    rows, title = shown.documents.list, "Walking groups cut blood pressure"
    room = room_of_title(
        QRectF(rows.visualRect(shown.documents.model.index(1, 0))), shown.fontMetrics().height()
    )
    assert QFontMetrics(shown.font()).horizontalAdvance(title) > room.width(), "one line has no room for it"
    assert cut_to_lines(title, shown.font(), room.width(), LINES) == title
    assert room.height() >= LINES * shown.fontMetrics().height()
