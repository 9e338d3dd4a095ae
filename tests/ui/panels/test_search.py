"""Finding words in the whole project, by keys: typing, hits, the article with the hit selected."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester as ModelTester

from annotator.project import Project
from annotator.project.jobs.search import index
from annotator.ui.background.reading_thread import PAGE
from annotator.ui.models.hits import HitModel
from annotator.ui.panels.search import SearchPanel
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import wait_for
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle
from tests.ui.importing import import_all
from tests.ui.test_accessibility import unnamed

Key = Qt.Key
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXTS = {
    "tram": "Council backs tram\n\nMayor Ann Reed said the tram — late again — would cost £212 million.\n",
    "cafe": "A café closes\n\nIts owner 😀 said “it is too dear”. The tram does not stop there; no tram does.\n",
    "rain": "Weather\n\nIt will rain, and the council has no say in it.\n",
}


def indexed(path: Path, texts: dict[str, str] = TEXTS) -> Path:
    """Make a project whose index of words is complete."""
    make_project(path, texts)
    with Project.open(path) as project:
        index(project)
    return path


@pytest.fixture
def shown(window: Callable[[Path], MainWindow], tmp_path: Path) -> MainWindow:
    """Give a window on three indexed articles."""
    return window(indexed(tmp_path / "p.qca"))


def open_search(shown: MainWindow) -> SearchPanel:
    press(shown.article, Key.Key_F, _CTRL | _SHIFT)
    panel = shown.docks.panel("search")
    assert isinstance(panel, SearchPanel)
    assert shown.focusWidget() is panel.field
    return panel


def look_for(panel: SearchPanel, typed: str) -> None:
    """Type into the field and wait until the answer is there."""
    panel.field.selectAll()
    if typed.isascii():
        press(panel.field, typed)
    else:
        panel.field.setText(typed)  # QTest has no keys for “ and é
    wait_for(lambda: not panel._delay.isActive() and not panel.model.is_waiting)
    settle()


def titles(model: HitModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_typed_words_are_found_and_enter_goes_to_the_first_hit(shown: MainWindow) -> None:
    panel = open_search(shown)
    testers = [ModelTester(panel.model, ModelTester.FailureReportingMode.Fatal)]
    look_for(panel, "no tram")
    assert titles(panel.model) == ["A café closes"]
    assert panel.words.text() == "1 document"
    press(panel.field, Key.Key_Return)
    assert shown.workspace.position == 2
    assert shown.focusWidget() is shown.article
    text = shown.article.text
    assert shown.article.selected_span().of(text) == "no"
    assert shown.subjects.find.bar.isVisible()
    assert (shown.subjects.find.bar.field.text(), shown.subjects.find.bar.count.text()) == ("no", "1 of 1")
    assert testers


def test_down_leads_to_the_hits_space_shows_one_and_up_leads_back(shown: MainWindow) -> None:
    panel = open_search(shown)
    look_for(panel, "tram")
    assert panel.words.text() == "2 documents"
    press(panel.field, Key.Key_Down)
    assert shown.focusWidget() is panel.list
    press(panel.list, Key.Key_Down)
    press(panel.list, Key.Key_Space)
    assert shown.workspace.position == 2
    assert shown.focusWidget() is panel.list
    assert shown.subjects.find.bar.count.text() == "1 of 2"
    press(panel.list, Key.Key_Up)
    press(panel.list, Key.Key_Up)
    assert shown.focusWidget() is panel.field
    press(panel.field, Key.Key_Escape)
    assert shown.focusWidget() is shown.article


def test_a_hit_in_a_document_that_was_removed_leads_nowhere(shown: MainWindow) -> None:
    panel = open_search(shown)
    look_for(panel, "tram")
    hit, query = panel.model.hit_at(1), panel.model.query
    shown.subjects.trash.remove(shown.workspace.project.document_at(hit.position).id, hit.title)
    shown.subjects.find.show_hit(hit, query, True)
    assert shown.workspace.position == 1
    assert shown.article.selected_span() is None


def test_the_selected_words_are_looked_for(shown: MainWindow) -> None:
    press(shown.article, Key.Key_F, _CTRL)
    press(shown.subjects.find.bar.field, "council")
    press(shown.subjects.find.bar.field, Key.Key_Escape)
    panel = open_search(shown)
    wait_for(lambda: panel.model.rowCount() == 2)
    assert panel.field.text() == "Council"
    assert titles(panel.model) == ["Council backs tram", "Weather"]


@pytest.mark.parametrize(
    ("typed", "selected", "in_bar"),
    [
        ('"tram late"', "tram — late", "tram — late"),
        ("coun* mayor", "Coun", "coun"),
        ("CAFE", "café", "CAFE"),
        ("“too dear”", "too dear", "too dear"),
    ],
)
def test_the_hit_is_selected_however_it_stands_there(
    shown: MainWindow, typed: str, selected: str, in_bar: str
) -> None:
    panel = open_search(shown)
    look_for(panel, typed)
    press(panel.field, Key.Key_Return)
    assert shown.article.selected_span().of(shown.article.text) == selected
    assert shown.subjects.find.bar.field.text() == in_bar


def test_snippets_come_with_their_hits_marked(shown: MainWindow) -> None:
    panel = open_search(shown)
    look_for(panel, "tram")
    wait_for(lambda: panel.model.index(1).data(HitModel.SnippetRole) is not None)
    snippet = panel.model.index(1).data(HitModel.SnippetRole)
    assert [span.of(snippet.words) for span in snippet.hits] == ["tram", "tram"]
    spoken = panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Council backs tram\n")
    assert "said the tram" in spoken


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("zebra", "No document has all of this."),
        ('"', "There is no word to look for."),
        ("t*", "Half of all articles have a word that begins with “t”."),
        ("", ""),
    ],
)
def test_what_finds_nothing_says_why(shown: MainWindow, typed: str, said: str) -> None:
    panel = open_search(shown)
    look_for(panel, "tram")
    press(panel.field, Key.Key_Backspace)
    look_for(panel, typed)
    assert panel.words.text().startswith(said)
    assert panel.model.rowCount() == 0
    press(panel.field, Key.Key_Return)
    assert shown.workspace.position == 1


def test_more_hits_come_when_they_are_scrolled_to(window, tmp_path: Path) -> None:
    many = {f"a{n}": f"Report {n}\n\nThe tram is late.\n" for n in range(2 * PAGE + 50)}
    shown = window(indexed(tmp_path / "p.qca", many))
    panel = open_search(shown)
    look_for(panel, "tram")
    assert panel.model.rowCount() == PAGE
    wait_for(lambda: panel.model.total == len(many))
    assert panel.words.text() == "250 documents"
    press(panel.field, Key.Key_Down)
    for _ in range(4):
        press(panel.list, Key.Key_End)
        wait_for(lambda: not panel.model.is_waiting)
    wait_for(lambda: panel.model.rowCount() == len(many))
    last = panel.model.index(len(many) - 1)
    wait_for(lambda: last.data(HitModel.SnippetRole) is not None)
    assert all(panel.model.index(row).data(HitModel.SnippetRole) for row in range(len(many)))
    assert titles(panel.model)[-1] == "Report 249"
    assert panel.words.text() == "250 documents"


def test_acts_and_searches_do_not_stand_in_each_others_way(shown: MainWindow) -> None:
    panel = open_search(shown)
    press(panel.field, Key.Key_Escape)
    for number in range(30):
        panel.model.look_for(f"tram {'the ' * (number % 3)}")
        press(shown.article, "f")
    wait_for(lambda: not panel.model.is_waiting)
    assert len(shown.workspace.project.ids_of_acts()[0]) == 30
    assert panel.model.rowCount() == 2


def test_closing_the_project_ends_the_search(shown: MainWindow, tmp_path: Path) -> None:
    panel = open_search(shown)
    look_for(panel, "tram")
    shown.subjects.projects.open(indexed(tmp_path / "other.qca", {"b": "Other\n\nA tram again.\n"}))
    assert (panel.field.text(), panel.model.rowCount()) == ("", 0)
    look_for(panel, "tram")
    assert titles(panel.model) == ["Other"]


def test_every_control_has_a_name(shown: MainWindow) -> None:
    panel = open_search(shown)
    look_for(panel, "tram")
    wait_for(lambda: panel.model.index(1).data(HitModel.SnippetRole) is not None)
    panel.anew.show()
    assert unnamed(shown) == []
    shown.docks.show("documents")
    press(shown.documents.filter, "tram")
    assert unnamed(shown) == []
    assert panel.words.textFormat() == Qt.TextFormat.PlainText


# The index


def test_what_is_imported_is_found_a_moment_later(shown: MainWindow, tmp_path: Path) -> None:
    panel = open_search(shown)
    look_for(panel, "ferry")
    new = tmp_path / "new.txt"
    new.write_text("Ferry sinks\n\nNobody was hurt.\n")
    import_all(shown, [new])
    wait_for(lambda: panel.model.rowCount() == 1, 30)
    assert titles(panel.model) == ["Ferry sinks"]
    assert panel.words.text() == "1 document"


def test_an_index_that_lags_is_completed_when_the_search_is_opened(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", TEXTS))
    panel = open_search(shown)
    assert panel.words.text() == "3 documents not searched yet (they are being indexed)."
    look_for(panel, "tram")
    wait_for(lambda: panel.words.text() == "2 documents", 30)
    assert shown.indexing.missing == 0


def test_a_project_open_for_reading_is_searched_as_far_as_it_is_indexed(window, tmp_path: Path) -> None:
    path = indexed(tmp_path / "p.qca", {"tram": TEXTS["tram"]})
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO document SELECT 2, 'x', 'X', 1, sha256, meta, extra FROM document")
        connection.execute("INSERT INTO document_text SELECT 2, text FROM document_text")
    shown = window()
    shown.workspace.open_project(Project.open(path, read_only=True), "Ana")
    settle()
    panel = open_search(shown)
    look_for(panel, "tram")
    assert titles(panel.model) == ["Council backs tram"]
    assert panel.words.text() == "1 document\n1 document not searched yet."
    assert not shown.indexing.is_running


@pytest.mark.parametrize("damage", ["DELETE FROM search_data", "DROP TABLE search_config"])
def test_a_damaged_index_is_told_and_made_anew_by_a_button(window, tmp_path: Path, damage: str) -> None:
    path = indexed(tmp_path / "p.qca")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(damage)
    shown = window(path)
    panel = open_search(shown)
    assert "damaged" in panel.words.text()
    assert panel.anew.isVisible()
    press(panel.anew, Key.Key_Space)
    wait_for(lambda: not shown.indexing.is_running and not panel.anew.isVisible(), 30)
    look_for(panel, "tram")
    assert panel.words.text() == "2 documents"
