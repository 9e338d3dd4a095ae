"""What the machine or the file would not do: told once, with the ways out, and the window goes on."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget

from annotator.domain.errors import ProjectDamaged, StorageError
from annotator.domain.span import Span
from annotator.project import Project
from annotator.store.writer_lock import lock_path
from annotator.ui.dialogs.messages import error_box
from annotator.ui.shell.app import show_bug
from tests.ui.answering import answering, back_to, no_dialog, wait_for
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

TEXTS = {"a1": "Ann Reed said “the tram will come”.\n", "a2": "Another text.\n"}
WORDS = "the tram will come"
OTHERS = "Ann Reed"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path / "p.qca", TEXTS)


def quote(window, words: str = WORDS) -> None:
    """Make a quotation of words that are none yet."""
    start = TEXTS["a1"].index(words)
    window.article.select(Span(start, start + len(words)))
    press(window.article, "q")
    settle()


def quotations(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM quotation").fetchone()[0])


def replace(path: Path) -> None:
    shutil.copyfile(path, path.with_name("x"))
    path.with_name("x").replace(path)


def pressing(label: str):
    def answer(box: QMessageBox) -> None:
        assert "p.qca" in box.text()
        assert "another program has" in box.text().lower()
        assert box.text().endswith("; the act was not saved.")
        next(button for button in box.buttons() if button.text() == label).click()

    return answer


def test_a_replaced_file_is_opened_again_and_acts_go_on(window, path: Path) -> None:
    opened = window(path)
    quote(opened)
    replace(path)
    with answering(QMessageBox, pressing("&Open again")):
        quote(opened, OTHERS)
    assert quotations(path) == 1
    assert not opened.workspace.project.is_moved
    back_to(opened)
    quote(opened, OTHERS)
    assert quotations(path) == 2


def test_a_moved_file_is_located(window, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = window(path)
    elsewhere = path.with_name("elsewhere.qca")
    path.rename(elsewhere)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(elsewhere), ""))
    with answering(QMessageBox, pressing("&Locate…")):
        quote(opened)
    assert opened.workspace.project.path == elsewhere
    back_to(opened)
    quote(opened)
    assert quotations(elsewhere) == 1
    opened.subjects.projects.leave()
    assert not lock_path(path).exists()
    assert not lock_path(elsewhere).exists()


def test_of_a_deleted_file_a_copy_is_saved_and_what_is_open_stays_so(
    window, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = window(path)
    quote(opened)
    path.unlink()
    copy = path.with_name("copy.qca")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(copy), ""))

    def save(box: QMessageBox) -> None:
        again = next(button for button in box.buttons() if button.text() == "&Open again")
        assert not again.isEnabled()
        pressing("&Save a copy…")(box)

    with answering(QMessageBox, save):
        quote(opened, OTHERS)
    assert quotations(copy) == 1
    assert opened.workspace.opened.document.id == "a1"
    with answering(QMessageBox, lambda box: box.close()):
        opened.workspace.open_document(2)


def test_when_the_file_is_back_acts_go_on(window, path: Path) -> None:
    opened = window(path)
    path.rename(path.with_name("away"))
    with answering(QMessageBox, lambda box: box.close()):
        quote(opened)
    path.with_name("away").rename(path)
    back_to(opened)
    with no_dialog():
        quote(opened)
    assert quotations(path) == 1


def test_a_failure_that_lasts_is_told_once_and_typed_words_stay_until_they_are_saved(
    window, path: Path
) -> None:
    opened = window(path)
    quote(opened)
    current, note = opened.workspace.current, opened.cards.card.note
    path.rename(path.with_name("away"))
    note.setFocus()
    QTest.keyClicks(note, "Who says so?")
    with answering(QMessageBox, lambda box: box.close()):
        press(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    back_to(opened)
    with no_dialog():
        quote(opened, OTHERS)
        assert "no longer where it was opened" in opened.status.currentMessage()
        opened.workspace.set_current(None)
        settle()
        assert note.toPlainText() == ""
        opened.workspace.set_current(current)
        settle()
        assert note.toPlainText() == "Who says so?"
        path.with_name("away").rename(path)
        note.setFocus()
        press(note, Qt.Key.Key_Escape)
        settle()
    assert opened.workspace.current_quotation().note == "Who says so?"
    assert note.toPlainText() == "Who says so?"
    path.rename(path.with_name("away"))
    with answering(QMessageBox, lambda box: box.close()):
        quote(opened, OTHERS)  # a new failure is told again


def test_a_file_that_was_cut_and_came_back_is_opened_again(window, path: Path) -> None:
    opened = window(path)
    quote(opened)
    whole = path.read_bytes()
    os.truncate(path, 0)
    before = opened.workspace.project

    def answer(box: QMessageBox) -> None:
        path.write_bytes(whole)
        pressing("&Open again")(box)

    with answering(QMessageBox, answer):
        quote(opened, OTHERS)
    assert opened.workspace.project is not before
    back_to(opened)
    quote(opened, OTHERS)
    assert quotations(path) == 2


def test_no_job_works_on_a_file_that_came_instead(window, path: Path) -> None:
    opened = window(path)
    replace(path)
    with answering(QMessageBox, lambda box: box.close()):
        opened.subjects.imports.import_paths([path.parent / "article.txt"])
    opened.indexing.complete()
    assert "Another program has replaced p.qca" in str(opened.indexing.error)
    assert not opened.indexing.is_running


def test_another_programs_lock_is_told_once_and_the_act_can_be_done_again(window, path: Path) -> None:
    opened = window(path)
    quote(opened)
    assert opened.status.saved.text().startswith("saved")
    opened.workspace.project.database._patience = 0.05
    opened.workspace.project.database._wait_again()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with answering(QMessageBox, lambda box: (_assert_not_saved(box), box.close())):
            quote(opened, OTHERS)
        assert opened.status.saved.text() == ""
        with no_dialog():
            opened.subjects.labour.keep()  # what nobody asked for stops nobody
            opened.activateWindow()
            settle()
        other.execute("ROLLBACK")
    back_to(opened)
    quote(opened, OTHERS)
    assert quotations(path) == 2
    assert opened.status.saved.text().startswith("saved")


def _assert_not_saved(box: QMessageBox) -> None:
    assert box.text() == "p.qca is held by another program; the act was not saved."


def test_a_lock_at_opening_is_one_message_and_what_is_open_stays(window, path: Path, tmp_path: Path) -> None:
    opened = window(path)
    other = make_project(tmp_path / "other.qca", TEXTS)
    with closing(sqlite3.connect(other, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        with answering(QMessageBox, lambda box: box.close()):
            assert not opened.subjects.projects.open(other)
        assert opened.workspace.project.path == path
        holder.execute("ROLLBACK")
        holder.execute("BEGIN IMMEDIATE")  # it can be read, but who annotates cannot be written
        with answering(QMessageBox, lambda box: box.close()):
            assert not opened.subjects.projects.open(other)
        assert opened.workspace.project.path == path
        holder.execute("ROLLBACK")
    assert opened.subjects.projects.open(other)
    Project.open(path).close()


def test_what_is_met_while_painting_is_told_once(window, path: Path) -> None:
    opened = window(path)
    error = ProjectDamaged("p.qca is damaged.", "Restore a copy.")
    seen: list[str] = []
    with answering(QMessageBox, lambda box: (seen.append(box.text()), box.close())):
        for _ in range(3):
            show_bug(ProjectDamaged, error, None)
        assert not seen  # not within the painting
        wait_for(lambda: seen)
    with no_dialog():
        show_bug(ProjectDamaged, error, None)
        settle()
    assert opened.isVisible()
    assert seen == ["p.qca is damaged."]


MARKUP = 'R&D <b>x</b> <img src="file:///etc/hostname">'


def test_no_name_from_a_project_is_markup_anywhere_in_the_window(window, path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        body = other.execute("SELECT body FROM codebook").fetchone()[0]
        book = json.loads(body)
        for kind in (*book["claim_types"], *book["entity_types"], *book["attributes"]):
            kind |= {"label": MARKUP, "definition": MARKUP, "example": MARKUP, "group": MARKUP, "not": MARKUP}
            for value in kind.get("values", ()):
                value |= {"label": MARKUP, "definition": MARKUP}
        other.execute("UPDATE codebook SET body = ?, name = ?", (json.dumps(book), MARKUP))
        other.commit()
    opened = window(path)
    quote(opened)
    press(opened.article, "k")
    settle()
    for id in ("panel_history", "panel_speakers", "panel_cards"):
        opened.actions_by_id[id].trigger()
        settle()
    shown = 0
    for widget in opened.findChildren(QWidget):
        tip = widget.toolTip()
        assert "<b>" not in tip, type(widget)
        shown += "&lt;b&gt;" in tip
        if isinstance(widget, QLabel) and "<b>" in widget.text():
            assert widget.textFormat() == Qt.TextFormat.PlainText
        if hasattr(widget, "isCheckable") and "R&" in widget.text():
            assert "R&&D" in widget.text()
    assert shown > 3


def test_a_remedy_is_shown_to_the_letter(window, path: Path) -> None:
    opened = window(path)
    box = error_box(StorageError(MARKUP, MARKUP), opened)
    labels = [label for label in box.findChildren(QLabel) if MARKUP in label.text()]
    assert len(labels) == 2
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    box.deleteLater()
