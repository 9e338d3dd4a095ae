"""The backups in the window: made beside it, listed, compared, and restored by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span
from annotator.project.acts.codebook import change_codebook
from annotator.project.backups.backup import back_up
from annotator.project.backups.folder import backups_of, folder_beside
from annotator.project.backups.settings import read_settings
from annotator.project.bundled_codebooks import bundled_codebook
from annotator.store.import_stage import ImportStage
from annotator.ui.background import backup_keeping
from annotator.ui.dialogs.backups import BackupsDialog
from annotator.ui.shell.main_window import MainWindow
from tests.examples import new_project
from tests.ui.answering import answering, back_to, wait_for
from tests.ui.articles import BOARD, SAFE, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import Key, press, settle


@pytest.fixture
def shown(window, tmp_path: Path) -> Iterator[MainWindow]:
    made = window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": TEXT + "More."}))
    back_to(made)
    settle()
    made.subjects.backups.keeping._settled.stop()  # each test says when
    yield made


def quote(shown: MainWindow, words: object = SAFE) -> None:
    mark(shown.article, words)  # type: ignore[arg-type]
    press(shown.article, "q")


def act(shown: MainWindow, id: str) -> None:
    shown.actions_by_id[id].trigger()
    settle()


def test_a_backup_is_made_after_opening_and_the_line_says_when(shown: MainWindow) -> None:
    keeping = shown.subjects.backups.keeping
    assert shown.status.backups.text() == ""
    keeping.back_up("opening")
    wait_for(lambda: shown.status.backups.text())
    (backup,) = backups_of(shown.workspace.project.path)
    assert shown.status.backups.text() == f"backed up {backup.at.astimezone():%H:%M}"
    assert str(backup.path.parent) in shown.status.backups.toolTip()
    keeping.back_up("hourly")
    wait_for(lambda: not keeping.is_running)
    assert backups_of(shown.workspace.project.path) == [backup]


def test_before_the_first_backup_the_line_says_nothing_or_when_it_comes(window, tmp_path: Path) -> None:
    new_project(tmp_path / "new.qca").close()
    shown = window(tmp_path / "new.qca")
    keeping = shown.subjects.backups.keeping
    keeping._settled.stop()
    keeping.back_up("opening")
    wait_for(lambda: not keeping.is_running and keeping.newest)
    assert shown.status.backups.text() == "", "nothing is there to back up"
    stage = ImportStage(shown.workspace.project.database)
    stage.add(Record(new_document("a1", TEXT), Layer("a1", None)))
    stage.commit("import", None)
    shown.workspace.documents_changed.emit()
    assert shown.status.backups.text() == "first backup in 10 minutes"
    keeping._look()
    assert not keeping.is_running
    keeping._first_at -= backup_keeping._FIRST_AFTER - 30
    keeping._look()
    assert shown.status.backups.text() == "first backup in 1 minute"
    keeping._first_at -= 30
    keeping._look()
    wait_for(lambda: not keeping.is_running and keeping.made_at())
    assert shown.status.backups.text().startswith("backed up ")


def test_an_hour_after_the_last_one_a_change_is_backed_up(shown: MainWindow, monkeypatch) -> None:
    keeping = shown.subjects.backups.keeping
    back_up(shown.workspace.project.path, "opening")
    keeping._look()
    assert not keeping.is_running
    quote(shown)
    keeping._look()
    assert not keeping.is_running
    monkeypatch.setattr(backup_keeping, "_BETWEEN", 0.0)
    keeping._look()
    wait_for(lambda: not keeping.is_running and keeping.newest)
    assert [backup.reason for backup in backups_of(shown.workspace.project.path)] == ["hourly", "opening"]


def test_what_hinders_backups_is_told_once_and_work_goes_on(shown: MainWindow) -> None:
    keeping = shown.subjects.backups.keeping
    folder_beside(shown.workspace.project.path).write_text("in the way")
    said: list[str] = []
    shown.subjects.hint.connect(said.append)
    for _ in range(2):
        keeping.back_up("opening")
        wait_for(lambda: not keeping.is_running and keeping.fault)
    assert [
        ("is no folder" in words, words.endswith("Your work goes on and is saved.")) for words in said
    ] == [(True, True)]
    assert shown.status.backups.text() == "⚠ not backed up"
    assert "choose another folder" in shown.status.backups.toolTip()
    quote(shown)
    assert len(shown.workspace.opened.quotations) == 1


def many(shown: MainWindow) -> None:
    """Do an act on more than a hundred annotations."""
    acts = shown.workspace._acts.on(shown.workspace.opened.document)
    for start in range(101):
        acts.quotations.new((Span(start, start + 2),))
    shown.workspace.open_document(1)
    shown.workspace.jump(None)
    settle()


def test_a_large_act_in_a_small_project_is_backed_up_meanwhile(shown: MainWindow) -> None:
    many(shown)
    assert len(shown.workspace.opened.quotations) == 0
    keeping = shown.subjects.backups.keeping
    wait_for(lambda: keeping.newest)
    (backup,) = backups_of(shown.workspace.project.path)
    assert backup.reason == "acts"


def test_a_large_act_in_a_large_project_waits_for_its_backup(shown: MainWindow, monkeypatch) -> None:
    monkeypatch.setattr(backup_keeping, "_COPIED_AT_ONCE", 0)
    many(shown)
    assert len(shown.workspace.opened.quotations) == 101
    wait_for(lambda: len(shown.workspace.opened.quotations) == 0)
    (backup,) = backups_of(shown.workspace.project.path)
    assert backup.reason == "acts"


def test_a_large_act_goes_on_where_no_backup_can_be_made(shown: MainWindow) -> None:
    folder_beside(shown.workspace.project.path).write_text("in the way")
    said: list[str] = []
    shown.subjects.hint.connect(said.append)
    many(shown)
    assert len(shown.workspace.opened.quotations) == 0
    assert said[0].startswith("No backup was made before this act. ")


def test_a_restore_by_keys_brings_back_one_document(shown: MainWindow) -> None:
    quote(shown)
    back_up(shown.workspace.project.path, "asked")
    quote(shown, TRAFFIC)
    shown.workspace.open_document(2)
    quote(shown, BOARD)

    def restore(dialog: BackupsDialog) -> None:
        wait_for(lambda: dialog.rows.rowCount() == 2)
        assert dialog.told.text().startswith("2 documents changed since then.")
        assert [dialog.rows.index(row, 1).data() for row in (0, 1)] == [
            "1 quotation gone",
            "1 quotation gone; status, decisions, comments, assignments or what was left so",
        ]
        assert not dialog.chosen_button.isEnabled()
        dialog.documents.setFocus()
        dialog.documents.setCurrentIndex(dialog.rows.index(0, 0))
        press(dialog.documents, Key.Key_Space)
        assert dialog.rows.checked_keys() == ["a1"]
        press(dialog.now_button, Key.Key_Space)
        wait_for(lambda: dialog.table.rows.rowCount() == 2 and not dialog.busy.isVisible())
        assert dialog.rows.checked_keys() == ["a1"]  # a new backup in the list changes nothing below
        assert dialog.told.text().startswith("2 documents changed since then.")
        press(dialog.chosen_button, Key.Key_Space)

    with answering(BackupsDialog, restore):
        act(shown, "backups")
    wait_for(lambda: "1 document restored" in shown.status.words())
    assert len(shown.workspace.opened.quotations) == 1  # the second document, which was not chosen
    shown.workspace.open_document(1)
    assert len(shown.workspace.opened.quotations) == 1
    act(shown, "undo")
    assert len(shown.workspace.opened.quotations) == 2


def test_all_is_restored_and_the_open_document_shown_as_it_was(shown: MainWindow) -> None:
    back_up(shown.workspace.project.path, "asked")
    quote(shown)

    def restore(dialog: BackupsDialog) -> None:
        wait_for(lambda: dialog.all_button.isEnabled())
        press(dialog.all_button, Key.Key_Space)

    with answering(BackupsDialog, restore):
        act(shown, "backups")
    wait_for(lambda: "1 document restored" in shown.status.words())
    assert len(shown.workspace.opened.quotations) == 0
    reasons = [backup.reason for backup in backups_of(shown.workspace.project.path)]
    assert reasons == ["restore", "asked"]


def test_a_whole_restore_moves_later_documents_to_the_trash_and_brings_the_codebook_back(
    shown: MainWindow,
) -> None:
    project = shown.workspace.project
    shown.workspace.act_on_trash(lambda acts: acts.remove(["a2"]))
    back_up(project.path, "asked")
    shown.workspace.undo()
    assert shown.workspace.opened.document.id == "a2"
    before = project.codebook.name
    change_codebook(project.database, "ana", bundled_codebook("fullfact"), "new")
    assert project.reload_codebook().name != before

    def restore(dialog: BackupsDialog) -> None:
        wait_for(lambda: "1 came later (“Restore all” moves these to the trash)" in dialog.told.text())
        press(dialog.all_button, Key.Key_Space)

    with answering(BackupsDialog, restore):
        act(shown, "backups")
    wait_for(lambda: "1 document that came later moved to the trash" in shown.status.words())
    assert shown.workspace.opened.document.id != "a2"
    assert project.codebook.name == before
    act(shown, "undo")
    assert shown.workspace.opened.document.id == "a2"
    assert project.codebook.name != before


def test_enter_in_the_list_restores_nothing(shown: MainWindow) -> None:
    back_up(shown.workspace.project.path, "asked")
    quote(shown)

    def enter(dialog: BackupsDialog) -> None:
        wait_for(lambda: dialog.all_button.isEnabled())
        press(dialog.table, Key.Key_Return)

    with answering(BackupsDialog, enter):
        act(shown, "backups")
    assert len(shown.workspace.opened.quotations) == 1


def test_the_dialog_makes_a_backup_and_keeps_them_elsewhere(
    shown: MainWindow, tmp_path: Path, monkeypatch
) -> None:
    (tmp_path / "safe").mkdir()
    monkeypatch.setattr(
        "annotator.ui.dialogs.backups.QFileDialog.getExistingDirectory", lambda *_: str(tmp_path / "safe")
    )

    def use(dialog: BackupsDialog) -> None:
        wait_for(lambda: dialog.told.text() == "There is no backup yet.")
        assert str(folder_beside(shown.workspace.project.path)) in dialog.place.text()
        press(dialog.folder_button, Key.Key_Space)
        assert read_settings().folder == tmp_path / "safe"
        assert str(tmp_path / "safe") in dialog.place.text()
        press(dialog.now_button, Key.Key_Space)
        wait_for(lambda: dialog.rows.rowCount() == 0 and dialog.table.rows.rowCount() == 1)
        wait_for(lambda: dialog.told.text().startswith("No document differs from this backup"))
        press(dialog.beside_button, Key.Key_Space)
        assert read_settings().folder is None
        wait_for(lambda: dialog.told.text() == "There is no backup yet.")
        dialog.reject()

    with answering(BackupsDialog, use):
        act(shown, "backups")
    assert [
        backup.path.parent.parent for backup in backups_of(shown.workspace.project.path, tmp_path / "safe")
    ] == [tmp_path / "safe"]
    assert QApplication.activeModalWidget() is None


def test_back_up_now_says_where_the_backup_is(shown: MainWindow) -> None:
    act(shown, "back_up")
    wait_for(lambda: shown.status.words().startswith("Backed up: "))
    assert backups_of(shown.workspace.project.path)[0].reason == "asked"


def test_a_backup_that_a_command_has_made_is_told(shown: MainWindow) -> None:
    keeping = shown.subjects.backups.keeping
    keeping.newest = {"at": "2020-01-31T01:26:00+00:00", "size": 1, "path": "x"}
    assert shown.workspace.project is not None
    made = back_up(shown.workspace.project.path, "import").backup
    assert made is not None
    shown.workspace.documents_changed.emit()
    settle()
    assert keeping.newest["path"] == str(made.path)
