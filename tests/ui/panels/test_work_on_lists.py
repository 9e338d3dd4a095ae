"""Work on the list of documents: its order, acts on several documents, and very many of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester as ModelTester
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.work_order import WorkOrder
from annotator.project.jobs.places import read_places
from annotator.project.opened.document_order import Sort
from annotator.ui.commands import chosen_documents
from annotator.ui.models import documents as model_module
from annotator.ui.session.settings import FIRST_COLUMNS
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, back_to, wait_for
from tests.ui.driving import click, open_menu, press, settle
from tests.ui.panels.four_articles import (
    ARTICLES,
    cells,
    chips,
    chosen_in,
    header_click,
    made_of,
    positions,
    shown,
    table,
)

Key, Modifier = Qt.Key, Qt.KeyboardModifier

__all__ = ["shown", "table"]


# The order of work


def test_n_b_and_d_follow_the_order_of_work_which_the_panel_shows(shown: MainWindow) -> None:
    chosen_in(shown.documents.arrangement, "Order of work", "By date")
    assert (positions(shown), chips(shown)) == ([2, 4, 1, 3], ["Next goes by: date"])
    shown.article.setFocus()
    visited = []
    for key in "nbbbd":
        press(shown.article, key)
        visited.append(shown.workspace.position)
    assert visited == [3, 1, 4, 2, 4]
    shown.documents.set_filter(DocumentFilter(publisher="The Daily"))
    press(shown.article, "n")
    assert shown.workspace.position == 1
    assert shown.workspace.project.work_order() == WorkOrder("date")
    click(next(chip for chip in shown.documents.chips.chips() if chip.words.startswith("Next")))
    assert shown.workspace.project.work_order() == WorkOrder()


def test_a_random_order_has_a_number_that_is_asked_and_shown(shown: MainWindow) -> None:
    def answer(box: QInputDialog, words: str) -> None:
        box.setTextValue(words)
        press(box, Key.Key_Return)

    with answering(QInputDialog, lambda box: answer(box, "77")):
        shown.actions_by_id["order_random"].trigger()
    assert chips(shown) == ["Next goes by: chance, 77"]
    order = positions(shown)
    shown.workspace.open_document(order[0])
    back_to(shown)
    press(shown.article, "n")
    assert shown.workspace.position == order[1]
    with answering(QInputDialog, lambda box: answer(box, "many")):
        shown.actions_by_id["order_random"].trigger()
    assert shown.workspace.project.work_order() == WorkOrder("random", 77)


def test_the_order_holds_where_the_panel_was_never_shown(window, tmp_path: Path) -> None:
    path = made_of(tmp_path / "p.qca", ARTICLES)
    first = window(path)
    first.docks.hide("documents")
    first.workspace.project.set_work_order(WorkOrder("date"))
    first.close()
    shown = window(path)
    settle()
    assert not shown.docks.has_made("documents")
    press(shown.article, "n")
    assert shown.workspace.position == 3


# Several at once


def menu_of_chosen(shown: MainWindow) -> QMenu:
    rows = shown.documents.list
    open_menu(rows.viewport(), rows.visualRect(rows.currentIndex()).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def take(menu: QMenu, *starts: str) -> None:
    for start in starts:
        action = next(each for each in menu.actions() if each.text().startswith(start))
        if action.menu() is not None:
            menu = action.menu()
        else:
            action.trigger()
    top = QApplication.activePopupWidget()
    if top is not None:
        top.close()
    settle()


def choose_first_three(shown: MainWindow) -> None:
    rows = shown.documents.list
    rows.setFocus()
    press(rows, Key.Key_Home)
    for _ in range(2):
        press(rows, Key.Key_Down, Modifier.ShiftModifier)


def test_several_are_flagged_with_a_reason_in_one_act(table: MainWindow) -> None:
    choose_first_three(table)
    assert table.workspace.position == 1, "to choose opens nothing"
    with answering(QInputDialog, lambda box: (box.setTextValue("odd"), press(box, Key.Key_Return))):
        take(menu_of_chosen(table), "Flag 3 documents")
    flags = [each.flag_reason for each in table.workspace.project.summaries([1, 2, 3, 4])]
    assert flags == ["odd", "odd", "odd", ""]
    assert table.status.currentMessage().startswith("3 documents are flagged.")
    assert table.workspace.opened.layer.flagged
    table.actions_by_id["undo"].trigger()
    assert not table.workspace.opened.layer.flagged


def test_all_are_chosen_by_ctrl_a_and_done_and_assigned(shown: MainWindow) -> None:
    rows, project = shown.documents.list, shown.workspace.project
    rows.setFocus()
    press(rows, "a", Modifier.ControlModifier)
    assert list(rows.chosen_positions()) == [1, 2, 3, 4]
    take(menu_of_chosen(shown), "Mark 4 documents as done")
    assert (project.count_done(), shown.documents.windowTitle()) == (4, "4 of 4 done")
    take(menu_of_chosen(shown), "Assign to", "Ben")
    assert project.positions_matching(DocumentFilter(assigned="Ben")) == [1, 2, 3, 4]
    take(menu_of_chosen(shown), "Take assignment back from", "Ben")
    assert project.positions_matching(DocumentFilter(assigned="Ben")) == []
    take(menu_of_chosen(shown), "Mark 4 documents as not done")
    assert project.count_done() == 0


def test_a_click_with_ctrl_or_shift_chooses_and_opens_nothing(shown: MainWindow) -> None:
    rows, model = shown.documents.list, shown.documents.model
    for row, modifier in ((3, Modifier.ShiftModifier), (1, Modifier.ControlModifier)):
        at = rows.visualRect(model.index(row, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, modifier, at)
    settle()
    assert (shown.workspace.position, list(rows.chosen_positions())) == (1, [1, 3, 4])


def test_delete_moves_the_chosen_ones_to_the_trash(table: MainWindow) -> None:
    choose_first_three(table)
    press(table.documents.list, Key.Key_Delete)
    assert (positions(table), table.workspace.position) == ([4], 4)
    table.actions_by_id["undo"].trigger()
    assert positions(table) == [1, 2, 3, 4]


def test_very_many_are_handed_to_the_command_and_so_is_an_export(
    table: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[list[str], Any]] = []

    def run(label: str, arguments: list[str], finished: Any, ended: Any = None, **_: Any) -> None:
        places = read_places(Path(arguments[arguments.index("--places") + 1]))
        asked.append((arguments, [tuple(run) for run in places]))
        ended()

    monkeypatch.setattr(chosen_documents, "DOCUMENTS_AT_ONCE", 2)
    monkeypatch.setattr(table.subjects.files, "run", run)
    choose_first_three(table)
    take(menu_of_chosen(table), "Assign to", "Ben")
    arguments, places = asked[0]
    assert (arguments[0], arguments[-2:], places) == ("mark", ["--assign", "Ben"], [(1, 3)])
    assert not Path(arguments[arguments.index("--places") + 1]).exists()
    from annotator.ui.dialogs.exports.export import ExportDialog

    with answering(ExportDialog, lambda dialog: dialog.reject()):
        take(menu_of_chosen(table), "Export 3 documents")
    assert len(asked) == 1

    def export(dialog: ExportDialog) -> None:
        dialog.path.setText(str(table.workspace.project.path.with_name("out.jsonl")))
        dialog.accept()

    with answering(ExportDialog, export):
        take(menu_of_chosen(table), "Export 3 documents")
    assert (asked[1][0][0], asked[1][1]) == ("export", [(1, 3)])


# Very many


def test_to_choose_all_asks_for_the_rows_on_screen_only(
    table: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt's header would ask for all rows of each column, which takes seconds with a million."""
    asked: list[int] = []
    real = model_module.DocumentModel.rowCount
    table.documents.list.selectAll()
    table.documents.list.grab()
    assert not table.documents.list.horizontalHeader().selectionModel().hasSelection()
    monkeypatch.setattr(model_module.DocumentModel, "rowCount", lambda *all: (asked.append(1), real(*all))[1])
    table.documents.list.horizontalHeader().grab()
    assert len(asked) < 4 * len(FIRST_COLUMNS)


def test_the_height_of_rows_is_set_while_the_list_has_none(shown: MainWindow) -> None:
    """Qt would go through all rows, which takes minutes with a million."""
    header = shown.documents.list.verticalHeader()
    rows: list[int] = []
    real = header.setDefaultSectionSize
    header.setDefaultSectionSize = lambda height: (rows.append(header.count()), real(height))
    press(shown.article, "t", Modifier.ControlModifier)
    press(shown.documents.list, Key.Key_Escape)
    assert rows == [0, 0]
    assert shown.documents.list.verticalHeader().count() == 4


@pytest.fixture
def in_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the way of very many documents with few of them."""
    monkeypatch.setattr(model_module, "_AT_ONCE", 10)
    monkeypatch.setattr("annotator.ui.background.reading_thread._SLICE", 50)
    monkeypatch.setattr("annotator.ui.background.reading_thread._FIRST", 20)


def many(path: Path) -> Path:
    return made_of(
        path, [(f"Report {n}", f"Daily {n % 3}", f"2025-{1 + n % 12:02}-01", n % 9) for n in range(300)]
    )


@pytest.mark.usefixtures("in_a_thread")
def test_very_many_are_sorted_beside_the_window(window, tmp_path: Path) -> None:
    shown = window(many(tmp_path / "p.qca"))
    settle()
    model = shown.documents.model
    tester = ModelTester(model, ModelTester.FailureReportingMode.Fatal)
    press(shown.article, "t", Modifier.ControlModifier)
    header_click(shown, "words")
    wait_for(lambda: not model.is_filtering)
    words = [int(cells(shown, row)[3]) for row in (0, 150, 299)]
    assert words == sorted(words, reverse=True)
    assert (model.rowCount(), chips(shown)) == (300, [])
    shown.documents.sort(Sort(group="publisher"))
    shown.documents.sort(Sort("published", True, "month"))  # the newest request counts
    wait_for(lambda: not model.is_filtering)
    assert (model.rowCount(), len(model.rows.groups.groups)) == (312, 12)
    assert tester


@pytest.mark.usefixtures("in_a_thread")
def test_a_list_that_is_being_made_can_be_given_up(
    window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = window(many(tmp_path / "p.qca"))
    settle()
    model = shown.documents.model
    monkeypatch.setattr("annotator.ui.background.reading_thread.ListThread.ask", lambda *_: None)
    shown.documents.sort(Sort("words"))
    assert (model.rowCount(), chips(shown)) == (0, ["Words: smallest first", "Reading: 0%"])
    monkeypatch.undo()
    click(shown.documents.chips.chips()[1])
    assert (model.rowCount(), chips(shown), model.is_filtering) == (300, [], False)


@pytest.mark.usefixtures("in_a_thread")
def test_while_the_order_is_made_n_says_so(window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.ui.models.documents._AT_ONCE", 10)
    shown = window(many(tmp_path / "p.qca"))
    settle()
    with monkeypatch.context() as held:
        held.setattr("annotator.ui.background.reading_thread.ListThread.ask", lambda *_: None)
        shown.actions_by_id["order_date"].trigger()
        shown.article.setFocus()
        press(shown.article, "n")
        assert shown.workspace.position == 1
        assert shown.status.currentMessage().startswith("The documents are being put in order")
    shown.documents.model.reload()
    wait_for(lambda: not shown.documents.model.is_filtering)
    press(shown.article, "n")
    assert shown.workspace.position == 13, "the next one of the same month"
