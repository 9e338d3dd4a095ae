"""Imports and exports beside the window: what was asked for, what comes of it, and cancelling."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QProgressDialog, QPushButton

from annotator.project import Project
from annotator.project.jobs.check import check
from annotator.store.stage_file import stage_path
from annotator.ui.background.command_jobs import CommandJob, failure
from annotator.ui.dialogs.exports.export import ExportDialog
from annotator.ui.dialogs.findings import FindingsPicker
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, back_to, wait_for
from tests.ui.articles import SAFE, SUGGESTIONS, TEXT, mark
from tests.ui.conftest import make_project
from tests.ui.cuts import cut_words
from tests.ui.driving import click, press
from tests.ui.importing import open_preview, with_the_keys

_CTRL = Qt.KeyboardModifier.ControlModifier


def said(shown: MainWindow) -> str:
    return shown.status.words()


def test_the_dialog_s_arguments_say_what_was_asked_for(qapp, tmp_path: Path) -> None:
    path = tmp_path / "my news.qca"
    with Project.create(path) as project:
        project.work_as("Ana Maria")
        dialog = ExportDialog(project)
        try:
            command = ["export", str(path), "-o", str(tmp_path / "my news.jsonl"), "--format", "jsonl"]
            assert dialog.arguments(path) == command
            press(dialog.layers.annotator, Qt.Key.Key_Down)
            press(dialog.layers.status, "done")
            press(dialog.form.units["utf16"], Qt.Key.Key_Space)
            press(dialog.form.units["utf8"], Qt.Key.Key_Space)
            dialog.path.selectAll()
            press(dialog.path, f" {tmp_path}/o.jsonl ")
            assert dialog.arguments(path) == [
                "export", str(path), "-o", f"{tmp_path}/o.jsonl", "--format", "jsonl",
                "--annotator", "Ana Maria", "--status", "done", "--offsets", "utf8", "--offsets", "utf16",
            ]  # fmt: skip
        finally:
            dialog.deleteLater()


def test_an_export_writes_what_was_asked_for(window, tmp_path: Path) -> None:
    shown = window(
        make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": "😀 Second.\n"}, suggestions=SUGGESTIONS)
    )
    mark(shown.article, SAFE)
    press(shown.article, "q")
    with answering(
        FindingsPicker,
        lambda picker: press(picker.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ):
        press(shown.article, "d")
    back_to(shown)
    out = tmp_path / "für Eve.jsonl"

    def fill(dialog: ExportDialog) -> None:
        press(dialog.layers.status, "done")
        press(dialog.form.units["utf16"], Qt.Key.Key_Space)
        dialog.path.setText(str(out))  # QTest types ASCII only
        press(dialog.path, Qt.Key.Key_Return)

    with answering(ExportDialog, fill):
        press(shown.article, Qt.Key.Key_E, _CTRL)
    wait_for(lambda: str(out) in said(shown))
    (record,) = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    assert (record["id"], record["annotator"], record["status"]) == ("a1", "Ana", "done")
    (quotation,) = record["quotations"]
    assert quotation["content"][0]["text"] == SAFE.of(TEXT)
    assert quotation["content"][0]["start_utf16"] == SAFE.start


def test_an_export_says_its_number_and_not_again_what_is_lost(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS))
    target = tmp_path / "out.conll"

    def choose(dialog: ExportDialog) -> None:
        press(dialog.format, "CoNLL")
        dialog.path.setText(str(target))
        click(dialog.export_button)

    with answering(ExportDialog, choose):
        press(shown.article, "E", _CTRL)
    wait_for(target.exists)
    wait_for(lambda: said(shown) == f"1 layer exported: {target}")


def test_an_export_that_fails_is_explained(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    told: list[str] = []

    def fill(dialog: ExportDialog) -> None:
        dialog.path.clear()
        press(dialog.path, str(tmp_path / "nowhere" / "o.jsonl"))
        press(dialog.path, Qt.Key.Key_Return)

    with answering(ExportDialog, fill):
        press(shown.article, Qt.Key.Key_E, _CTRL)
    with answering(QMessageBox, lambda box: (told.append(box.text()), box.close())):
        wait_for(lambda: told)
    assert "nowhere" in told[0]
    assert not told[0].startswith("annotator:")


def test_leaving_the_export_dialog_writes_nothing(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    with answering(ExportDialog, lambda dialog: press(dialog.path, Qt.Key.Key_Escape)):
        press(shown.article, Qt.Key.Key_E, _CTRL)
    assert shown.subjects.files._jobs == []
    assert not list(tmp_path.glob("*.jsonl"))


def long_import(folder: Path) -> Path:
    """Write a file that takes a second or more to import."""
    source = folder / "many.jsonl"
    line = "Words of an article that takes its time to be read and hashed. " * 20
    with source.open("w", encoding="utf-8") as file:
        for number in range(15_000):
            file.write(json.dumps({"id": f"n{number}", "text": f"{number} {line}"}) + "\n")
    return source


def start_import(shown: MainWindow, source: Path) -> CommandJob:
    """Start an import and wait until it has begun to read."""
    shown.subjects.imports.import_paths([source])
    open_preview(shown)
    press(with_the_keys(), Qt.Key.Key_Return)
    (job,) = shown.subjects.files._jobs
    begun: list[int] = []
    job.progressed.connect(lambda done, total: begun.append(done))
    wait_for(lambda: begun)
    return job


def test_a_cancelled_import_leaves_the_project_as_it_was(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    shown = window(path)
    start_import(shown, long_import(tmp_path))
    progress = shown.findChild(QProgressDialog)
    wait_for(progress.isVisible)
    assert progress.windowTitle() == "Importing"
    assert progress.labelText().startswith("Importing …")
    assert cut_words(progress) == []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):  # meant for the text that was typed in a moment ago
        press(progress.focusWidget() or progress, key)
    assert progress.isVisible(), "neither cancels"
    click(progress.findChild(QPushButton))
    wait_for(lambda: said(shown) == "Cancelled; nothing was changed.")
    assert shown.subjects.files._jobs == []
    assert not stage_path(path).exists()
    assert shown.documents.model.rowCount() == 1
    back_to(shown)
    mark(shown.article, SAFE)
    press(shown.article, "q")
    assert len(shown.workspace.opened.quotations) == 1, "the project can be written on"
    shown.close()
    with Project.open(path) as project:
        assert project.count() == 1
        assert [str(found) for found in check(project) if isinstance(found, str)] == []


def test_closing_the_window_ends_a_running_import_and_leaves_the_project_whole(
    window, tmp_path: Path
) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    shown = window(path)
    job = start_import(shown, long_import(tmp_path))
    pid = job._process.processId()
    shown.close()
    assert job.cancelled
    wait_for(lambda: not Path(f"/proc/{pid}").exists())
    QApplication.processEvents()
    with Project.open(path) as project:
        assert project.count() == 1
        assert [str(found) for found in check(project) if isinstance(found, str)] == []


def test_a_job_that_cannot_be_started_says_so(qapp) -> None:
    job = CommandJob(["new"], "")
    job._command = ["/nowhere/python"]
    found: list[tuple[int, str, str]] = []
    job.finished.connect(lambda *result: found.append(result))
    job.start()
    wait_for(lambda: found)
    assert failure(found[0][2], "").startswith(
        "The program cannot start a process of its own, so nothing was done."
    )


def test_the_labels_of_the_export_show_no_sign_of_a_letter_that_takes_nowhere(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    dialog = ExportDialog(shown.workspace.project, shown)
    labels = dialog.findChildren(QLabel)
    assert not [label.text() for label in labels if "&" in label.text() and label.buddy() is None]
    assert not [label.text() for label in labels if "layer" in label.text().lower()]
    dialog.deleteLater()


def test_of_a_refused_command_its_words_are_shown_and_of_a_crashed_one_no_calls() -> None:
    told = "Not carried by CSV: 2 notes\nannotator: out.csv cannot be written: the disk is full. Free\nsome space."
    early = "The export has ended early; files that were there before are as they were."
    assert failure(told, early) == "out.csv cannot be written: the disk is full. Free some space."
    assert failure("annotator: One.\nannotator: Two.", early) == "Two."
    calls = 'Traceback (most recent call last):\n  File "x"\nKeyError: 3'
    for errors in (calls, ""):
        assert failure(errors, early).startswith(f"{early} Try it ")


def test_a_command_that_has_changed_nothing_is_told_as_an_act_that_was_refused(qtbot, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    with Project.open(path) as project:
        project.work_as("Ana").on(project.document_at(1)).layer.set_status("done")
    told: list[tuple[int, str, str]] = []
    job = CommandJob(["mark", str(path), "a1", "--done", "--annotator", "Ana"], "")
    job.finished.connect(lambda *outcome: told.append(outcome))
    job.start()
    wait_for(lambda: bool(told))
    ((code, _, errors),) = told
    assert code == 2
    assert failure(errors, "").startswith("Nothing to change: ")
