"""The details of an article: shown, edited by keys as one act, and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.domain.document import Document, new_document
from annotator.domain.layer import Layer, Record
from annotator.project import Project
from annotator.ui.dialogs.details import DetailsDialog
from annotator.ui.shell.main_window import MainWindow
from tests.examples import add_records
from tests.ui.answering import answering, back_to
from tests.ui.articles import TEXT
from tests.ui.driving import Key, press
from tests.ui.test_accessibility import unnamed

_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
META = {"title": "Tram vote", "byline": ["Ann Reed", "Ben Okoye"], "file": "tram.txt", "keywords": ["a", "b"]}


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with an article that has metadata."""
    path = tmp_path / "p.qca"
    with Project.create(path) as project:
        add_records(project, Record(new_document("a1", TEXT, META), Layer("a1", None)))
    return window(path)


def meta(shown: MainWindow) -> dict[str, object]:
    return shown.workspace.project.document_at(1).meta


def test_fields_are_edited_by_keys_as_one_act(shown: MainWindow) -> None:
    def answer(dialog: DetailsDialog) -> None:
        assert dialog.fields["title"].hasFocus()
        assert dialog.fields["byline"].text() == "Ann Reed; Ben Okoye"
        assert dialog.others.toPlainText() == "id: a1\ntext: 41 words\nfile: tram.txt\nkeywords: a; b"
        assert unnamed(dialog) == []
        press(dialog.fields["title"], "a", _CTRL)
        press(dialog.fields["title"], "The  tram")
        dialog.fields["published"].setFocus()
        press(dialog.fields["published"], "2025-11-28")
        press(dialog.fields["published"], Key.Key_Return)

    with answering(DetailsDialog, answer):
        press(shown.article, Key.Key_Return, _ALT)
    back_to(shown)
    assert meta(shown) == {**META, "title": "The tram", "published": "2025-11-28"}, "the list stays a list"
    assert shown.windowTitle().startswith("The tram")
    assert shown.documents.model.index(0, 0).data().endswith("The tram")
    press(shown.article, "z", _CTRL)
    assert meta(shown) == META
    assert shown.windowTitle().startswith("Tram vote")


def test_an_emptied_field_is_taken_out_and_the_first_line_becomes_the_title(shown: MainWindow) -> None:
    def answer(dialog: DetailsDialog) -> None:
        press(dialog.fields["title"], "a", _CTRL)
        press(dialog.fields["title"], Key.Key_Delete)
        press(dialog.fields["title"], Key.Key_Return)

    with answering(DetailsDialog, answer):
        press(shown.article, Key.Key_Return, _ALT)
    assert "title" not in meta(shown)
    assert shown.workspace.opened.document.title == TEXT.split("\n")[0]


def test_nothing_edited_is_no_act_and_escape_keeps_nothing(shown: MainWindow) -> None:
    with answering(DetailsDialog, lambda dialog: press(dialog.fields["title"], Key.Key_Return)):
        press(shown.article, Key.Key_Return, _ALT)

    back_to(shown)

    def type_and_leave(dialog: DetailsDialog) -> None:
        press(dialog.fields["title"], "something")
        press(dialog.fields["title"], Key.Key_Escape)

    with answering(DetailsDialog, type_and_leave):
        press(shown.article, Key.Key_Return, _ALT)
    assert meta(shown) == META
    assert shown.workspace.project.next_undo() is None


def test_a_project_open_for_reading_shows_them_without_a_way_to_save() -> None:
    document = Document("a1", TEXT, dict(META))
    dialog = DetailsDialog(document, is_writable=False)
    assert all(field.isReadOnly() for field in dialog.fields.values())
    dialog.deleteLater()
