"""The window follows new texts and metadata of the open document, by acts, undo and jobs beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from annotator.domain.analysis import Analysis, Outcome
from annotator.domain.document import new_document
from annotator.project.versions.update import update_texts
from annotator.ui.session.finished_jobs import follow_job
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import wait_for
from tests.ui.articles import ENTITIES, SAFE, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

_CTRL = Qt.KeyboardModifier.ControlModifier
LONGER = f"A new beginning.\n\n{TEXT}"


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with two articles and a quotation in the first."""
    made = window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": "Rain\n\nIt rains."}, {"a1": ENTITIES}))
    mark(made.article, TRAFFIC)
    press(made.article, "q")
    return made


def replaced(shown: MainWindow, text: str = LONGER, id: str = "a1", **meta: str) -> None:
    """Replace a text as a job beside the window does, and tell the window."""
    project = shown.workspace.project
    update_texts(project.database, project.annotator, [new_document(id, text, dict(meta))])
    follow_job(shown.workspace)
    settle()


def contents(shown: MainWindow) -> list[str]:
    opened = shown.workspace.opened
    return [span.of(opened.document.text) for q in opened.quotations for span in q.content]


def test_the_window_shows_what_a_job_has_put_in(shown: MainWindow) -> None:
    press(shown.article, "f", _CTRL)  # the bar has words to find
    shown.article.setFocus()
    replaced(shown)
    assert shown.article.text == LONGER
    assert shown.article.toPlainText() == LONGER
    assert contents(shown) == [TRAFFIC.of(TEXT)]
    assert shown.cards.model.rowCount() == 1
    assert "A new beginning." in shown.windowTitle()
    assert shown.documents.model.index(0, 0).data().endswith("A new beginning.")


def test_undo_brings_the_old_text_back_and_redo_the_new_one(shown: MainWindow) -> None:
    replaced(shown)
    assert "new version" in shown.actions_by_id["undo"].text()
    press(shown.article, "z", _CTRL)
    assert shown.article.text == TEXT
    assert contents(shown) == [TRAFFIC.of(TEXT)]
    assert TEXT.split("\n")[0] in shown.windowTitle()
    assert shown.documents.model.index(0, 0).data().endswith(TEXT.split("\n")[0])
    press(shown.article, "y", _CTRL)
    assert shown.article.text == LONGER
    press(shown.article, "z", _CTRL)
    press(shown.article, "z", _CTRL)
    assert contents(shown) == []


def test_the_reading_place_and_the_current_annotation_stay(shown: MainWindow) -> None:
    current = shown.workspace.current
    shown.article.place_caret(TEXT.index("Critics"))
    replaced(shown)
    assert shown.article.caret() == LONGER.index("Critics")
    assert shown.workspace.current == current


def test_a_selection_beyond_the_end_of_a_shorter_text_is_dropped(shown: MainWindow) -> None:
    mark(shown.article, TRAFFIC)
    replaced(shown, "Bridge opens.")
    assert shown.article.text == "Bridge opens."
    assert contents(shown) == []
    assert shown.workspace.current is None
    press(shown.article, "q")
    press(shown.article, "z", _CTRL)


def test_a_menu_over_the_old_text_is_answered_before_the_new_one_comes(shown: MainWindow) -> None:
    menu = QMenu(shown)
    menu.addAction("Something")
    menu.popup(shown.mapToGlobal(shown.rect().center()))
    settle()
    replaced(shown)
    assert shown.article.text == TEXT
    said: list[str] = []
    shown.workspace.refused.connect(lambda error: said.append(str(error)))
    shown.workspace.act(lambda acts: acts.quotations.new((SAFE,)))
    assert "has been replaced meanwhile" in said[0]
    menu.close()
    wait_for(lambda: shown.article.text == LONGER)
    menu.deleteLater()


def test_an_analysis_of_the_older_text_is_dropped_when_it_comes(shown: MainWindow) -> None:
    older = shown.workspace.opened.document.sha256
    replaced(shown)
    shown.subjects.analysis._keep("a1", older, Outcome(Analysis("m 1", ((*SAFE, "ORG"),), ())))
    assert not shown.workspace.project.is_analysed("a1")
    assert len(shown.workspace.opened.entities_in(SAFE)) == 0


def test_a_new_text_of_another_document_leaves_the_open_one_alone(shown: MainWindow) -> None:
    mark(shown.article, SAFE)
    replaced(shown, "Snow\n\nIt snows.", "a2")
    assert shown.article.selected_span() == SAFE
    assert shown.documents.model.index(1, 0).data().endswith("Snow")
    press(shown.article, "z", _CTRL)
    assert shown.workspace.opened.document.text == "Rain\n\nIt rains.", "undo goes to where it acts"


def test_metadata_change_titles_and_leave_the_text_as_it_is_shown(shown: MainWindow) -> None:
    mark(shown.article, SAFE)
    shown.workspace.act(lambda acts: acts.metadata.set({"title": "The bridge"}))
    settle()
    assert shown.windowTitle().startswith("The bridge")
    assert shown.documents.model.index(0, 0).data().endswith("The bridge")
    assert shown.article.selected_span() == SAFE
    press(shown.article, "z", _CTRL)
    assert not shown.windowTitle().startswith("The bridge")


def test_the_history_goes_over_a_new_version_by_its_panel(shown: MainWindow) -> None:
    replaced(shown)
    press(shown.article, "h", _CTRL)
    panel = shown.docks.panel("history")
    assert "new version of the text" in panel.model.index(0).data()
    press(panel.list, Qt.Key.Key_End)
    assert "The article gets another version of its text." in panel.words.text()
    press(panel.list, Qt.Key.Key_Return)
    assert (shown.article.text, contents(shown)) == (TEXT, [])


def test_the_card_of_what_is_current_follows_a_job(shown: MainWindow) -> None:
    heard: list[object] = []
    shown.workspace.current_changed.connect(lambda: heard.append(shown.workspace.current))
    replaced(shown)
    assert heard[-1] is not None
    replaced(shown, "Bridge opens.")
    assert heard[-1] is None
