"""The trash in the window: documents go and come back, and what is shown follows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.domain.kinds import QUOTATION
from annotator.project.acts.annotations import Reference
from annotator.project.backups.folder import backups_of
from annotator.ui.dialogs.trash import Trash
from tests.ui.answering import answering, wait_for
from tests.ui.articles import ENTITIES, SUGGESTIONS, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle


@pytest.fixture
def shown(window, tmp_path: Path):
    texts = {"a1": TEXT, "a2": "Second.\n", "a3": "Third.\n"}
    return window(make_project(tmp_path / "p.qca", texts, {"a1": ENTITIES}, SUGGESTIONS[:1]))


def titles(shown) -> list[str]:
    model = shown.documents.model
    return [model.index(row, 0).data().split()[-1] for row in range(model.rowCount())]


def do(shown, *ids: str) -> None:
    for id in ids:
        shown.actions_by_id[id].trigger()
        settle()


def delete(box: QMessageBox) -> None:
    assert "1 document for good" in box.text()
    next(button for button in box.buttons() if "Delete" in button.text()).click()


def the_trash() -> Trash:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Trash)
    return dialog


def test_a_removed_document_leaves_the_list_and_its_neighbour_is_shown(shown) -> None:
    all_titles = titles(shown)
    press(shown.article, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert titles(shown) == all_titles[1:]
    assert (shown.workspace.opened.document.id, shown.workspace.position) == ("a2", 2)
    assert shown.status.place.text().startswith("1 of 2")
    assert "is in the trash" in shown.status.currentMessage()
    do(shown, "next_document", "to_trash")
    assert shown.workspace.opened.document.id == "a2", "the one before, since it was the last"
    do(shown, "undo")
    assert (shown.workspace.opened.document.id, titles(shown)) == ("a3", all_titles[1:])
    do(shown, "undo")
    assert (shown.workspace.opened.document.id, titles(shown)) == ("a1", all_titles)
    do(shown, "redo")
    assert shown.workspace.opened.document.id == "a2"


def test_without_any_document_the_window_says_how_to_go_on(shown) -> None:
    do(shown, "to_trash", "to_trash", "to_trash")
    assert shown.workspace.opened is None
    assert shown.pages.currentWidget() is shown.empty_page
    assert not shown.actions_by_id["done"].isEnabled()
    do(shown, "undo")
    assert shown.workspace.opened.document.id == "a3"
    assert shown.pages.currentWidget() is shown.middle
    assert shown.article.text == "Third.\n"


def test_the_trash_restores_what_is_chosen_and_stays_open(shown) -> None:
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    (quotation,) = shown.workspace.opened.quotations
    shown.workspace.act(lambda acts: acts.annotations.delete(Reference(QUOTATION, quotation.id)))
    do(shown, "next_document", "to_trash", "trash")
    dialog = the_trash()
    rows = dialog.table.rows
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == ["Document", "Quotation"]
    assert dialog.table.rows.index(0, 4).data() == "Ana"
    dialog.restore_button.click()
    settle()
    assert shown.workspace.opened.document.id == "a2"
    assert (rows.rowCount(), dialog.isVisible()) == (1, True)
    dialog.restore_button.click()
    settle()
    assert rows.rowCount() == 0
    assert not dialog.restore_button.isEnabled()
    dialog.close()
    assert [q.id for q in shown.workspace.project.open_document(1).quotations] == [quotation.id]
    assert shown.actions_by_id["undo"].text() == "Undo: restore quotation"


def test_the_trash_is_emptied_after_a_question_and_a_backup(shown, tmp_path: Path) -> None:
    do(shown, "to_trash", "trash")
    with answering(QMessageBox, delete):
        the_trash().empty_button.click()
    wait_for(lambda: "deleted for good" in shown.status.currentMessage())
    assert shown.workspace.project.count() == 2
    assert [backup.reason for backup in backups_of(shown.workspace.project.path)] == ["trash"]
    assert "restore" not in shown.actions_by_id["undo"].text()


def test_an_act_on_one_document_is_undone_without_those_on_others(shown) -> None:
    do(shown, "flag", "next_document", "flag", "previous_document")
    assert shown.actions_by_id["undo_here"].text() == "Undo in this document: flag"
    do(shown, "undo_here")
    flagged = [summary.flagged for summary in shown.workspace.project.summaries([1, 2])]
    assert flagged == [False, True]
    assert not shown.actions_by_id["undo_here"].isEnabled()
    history = shown.docks.panel("history").model
    assert history.now() == 1
    do(shown, "redo_here")
    assert [summary.flagged for summary in shown.workspace.project.summaries([1, 2])] == [True, True]
    assert history.now() == 0


def test_an_act_with_many_documents_is_undone_beside_the_window(shown, monkeypatch) -> None:
    monkeypatch.setattr("annotator.store.history_steps.BLOCK", 0)
    do(shown, "to_trash", "undo")
    wait_for(lambda: shown.workspace.project.count() == 3)
    wait_for(lambda: "Undo: move document" in shown.status.currentMessage())
    shown.docks.panel("history").jump_requested.emit(shown.workspace.project.history(1)[0].id)
    wait_for(lambda: shown.workspace.project.count() == 2)
    wait_for(lambda: "The history has gone there" in shown.status.currentMessage())
    assert shown.workspace.opened.document.id != "a1"


def test_many_documents_come_out_of_the_trash_beside_the_window(shown, monkeypatch) -> None:
    monkeypatch.setattr("annotator.ui.commands.trash.DOCUMENTS_AT_ONCE", 1)
    do(shown, "to_trash", "to_trash", "trash")
    the_trash().table.selectAll()
    the_trash().restore_button.click()
    wait_for(lambda: shown.workspace.project.count() == 3)
    wait_for(lambda: "2 documents restored" in shown.status.currentMessage())


def test_an_act_that_lists_no_values_is_read_again(shown, monkeypatch) -> None:
    monkeypatch.setattr("annotator.store.changed_rows._MOST_LISTED", 0)
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    assert len(shown.workspace.opened.quotations) == 1
    do(shown, "undo")
    assert len(shown.workspace.opened.quotations) == 0
