"""The filter of documents: words and status, what N, B and D make of it, filters by name, very many documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester as ModelTester
from PySide6.QtWidgets import QInputDialog, QMenu

from annotator.domain.document_filter import DocumentFilter
from annotator.ui.models import documents as model_module
from annotator.ui.session.settings import Settings
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, done_all_the_same, wait_for
from tests.ui.articles import SUGGESTIONS, TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import click, press, settle

Key = Qt.Key
TITLES = ("Bridge opens", "Bridge closed again", "Council meets", "A bridge too far", "Weather")


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window on five articles, the first with suggestions."""
    texts = {f"a{n}": f"{title}\n\n{TEXT}" for n, title in enumerate(TITLES)}
    shown = window(make_project(tmp_path / "p.qca", texts, suggestions=SUGGESTIONS))
    settle()
    return shown


def set_filter(shown: MainWindow, words: str, status: str = "") -> None:
    field = shown.documents.filter
    field.setFocus()
    field.selectAll()
    press(field, words or Key.Key_Backspace)
    if status:
        shown.documents.status.setFocus()
        press(shown.documents.status, status)
    wait_for(lambda: not shown.documents._delay.isActive() and not shown.documents.model.is_filtering)


def positions(shown: MainWindow) -> list[int]:
    model = shown.documents.model
    return [model.position_of(row) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("bridge", [1, 2, 4]),
        ("again bridge", [2]),
        ("a3", [4]),
        ("100%", []),
        ("_", []),
        ("  ", [1, 2, 3, 4, 5]),
    ],
)
def test_every_word_must_be_in_the_title_or_the_id(shown: MainWindow, words: str, left: list[int]) -> None:
    set_filter(shown, words)
    assert positions(shown) == left


def test_each_status_leaves_its_documents(shown: MainWindow) -> None:
    press(shown.article, "f")
    done_all_the_same(shown)
    left = {}
    for number in range(shown.documents.status.count()):
        shown.documents.status.setCurrentIndex(number)
        left[shown.documents.status.currentText()] = positions(shown)
    assert left == {
        "all": [1, 2, 3, 4, 5],
        "not started": [2, 3, 4, 5],
        "started": [],
        "to decide": [1],
        "done": [1],
        "open again": [],
        "not analysed": [],
        "flagged": [1],
    }


def test_n_b_and_d_go_through_what_the_filter_leaves(shown: MainWindow) -> None:
    set_filter(shown, "bridge")
    shown.article.setFocus()
    visited = []
    for key in "nnnbn":
        press(shown.article, key)
        visited.append(shown.workspace.position)
    assert visited == [2, 4, 4, 2, 4]
    assert shown.workspace.following(2, -1) == [2, 1]
    press(shown.article, "b")
    done_all_the_same(shown)
    assert shown.workspace.position == 4
    done_all_the_same(shown)
    assert shown.workspace.position == 4
    assert (
        shown.status.words()
        == "Done. No document after this one among those that the filter leaves is left to do."
    )
    set_filter(shown, "")
    shown.article.setFocus()
    press(shown.article, "n")
    assert shown.workspace.position == 5


def test_from_a_document_that_is_not_shown_n_and_b_go_to_its_neighbours_that_are(shown: MainWindow) -> None:
    shown.workspace.open_document(3)
    set_filter(shown, "bridge")
    shown.article.setFocus()
    press(shown.article, "n")
    assert shown.workspace.position == 4
    shown.workspace.open_document(3)
    press(shown.article, "b")
    assert shown.workspace.position == 2
    shown.workspace.open_document(1)
    press(shown.article, "b")
    assert shown.status.words() == "There is no document before this one among those that the filter leaves."


def test_a_document_that_is_done_meanwhile_keeps_its_place(shown: MainWindow) -> None:
    set_filter(shown, "", "not")
    shown.article.setFocus()
    done_all_the_same(shown)
    assert positions(shown) == [1, 2, 3, 4, 5]
    press(shown.article, "b")
    assert shown.workspace.position == 1


def test_another_project_begins_without_a_filter(shown: MainWindow, tmp_path: Path) -> None:
    set_filter(shown, "bridge", "done")
    assert positions(shown) == []
    shown.subjects.projects.open(make_project(tmp_path / "q.qca", {"b": TEXT}))
    assert positions(shown) == [1]
    assert (shown.documents.filter.text(), shown.documents.status.currentText()) == ("", "all")


# By name


def menu_of(shown: MainWindow) -> QMenu:
    menu = shown.documents.saved.menu()
    menu.aboutToShow.emit()
    return menu


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_a_filter_is_saved_by_name_chosen_and_removed(shown: MainWindow) -> None:
    set_filter(shown, "bridge", "not")
    menu = menu_of(shown)
    assert texts(menu) == ["&Save this filter…", "Show &all documents"]
    with answering(QInputDialog, lambda box: (box.setTextValue("R&D  bridges"), press(box, Key.Key_Return))):
        menu.actions()[1].trigger()
    assert Settings().saved_filters == {"R&D bridges": DocumentFilter("bridge", "new")}
    menu_of(shown).actions()[-2].trigger()
    assert positions(shown) == [1, 2, 3, 4, 5]
    menu = menu_of(shown)
    assert texts(menu)[0] == "R&&D bridges"
    assert not menu.actions()[0].isChecked()
    menu.actions()[0].trigger()
    assert positions(shown) == [1, 2, 4]
    assert shown.documents.status.currentText() == "not started"
    menu = menu_of(shown)
    assert menu.actions()[0].isChecked()
    menu.actions()[-1].menu().actions()[0].trigger()
    assert Settings().saved_filters == {}


def test_saved_filters_stand_in_the_order_of_the_language(shown: MainWindow) -> None:
    Settings().saved_filters = {
        name: DocumentFilter(name) for name in ("Zoo", "Week 10", "Élodie", "week 2", "elodie b")
    }
    assert texts(menu_of(shown))[:5] == ["Élodie", "elodie b", "week 2", "Week 10", "Zoo"]


def test_the_menu_comes_up_by_key(shown: MainWindow) -> None:
    saved = shown.documents.saved
    seen: list[list[str]] = []

    def look() -> None:
        seen.append(texts(saved.menu()))
        saved.menu().close()

    saved.menu().aboutToShow.connect(look, Qt.ConnectionType.QueuedConnection)
    saved.setFocus()
    press(saved, Key.Key_Space)
    assert seen == [["&Save this filter…", "Show &all documents"]]


@pytest.mark.parametrize("written", ["nonsense", "[1]", '{"a": 1}', '{"a": [1]}'])
def test_a_garbled_settings_file_has_no_filters(qapp, settings_folder: Path, written: str) -> None:
    settings = Settings()
    settings._store.setValue("filters", written)
    assert settings.saved_filters == {}


# Very many


@pytest.fixture
def in_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the way of very many documents with few of them."""
    monkeypatch.setattr(model_module, "_AT_ONCE", 10)
    monkeypatch.setattr("annotator.ui.background.reading_thread._SLICE", 50)


@pytest.mark.usefixtures("in_a_thread")
def test_very_many_documents_are_filtered_beside_the_window(window, tmp_path: Path) -> None:
    titles = {f"a{n}": f"{'Bridge' if n % 7 == 0 else 'Report'} {n}\n\nText.\n" for n in range(420)}
    shown = window(make_project(tmp_path / "p.qca", titles))
    settle()
    model = shown.documents.model
    testers = [ModelTester(model, ModelTester.FailureReportingMode.Fatal)]
    set_filter(shown, "bridge")
    assert positions(shown) == list(range(1, 421, 7))
    assert shown.documents.windowTitle() == "60 of 420 shown"
    assert model.row_of(8) == 1
    assert model.row_of(9) == -1
    assert str(model.index(59, 0).data()).endswith("Bridge 413")
    model.set_filter(DocumentFilter("report"))
    model.set_filter(DocumentFilter("bridge", "new"))
    wait_for(lambda: not model.is_filtering)
    assert positions(shown) == list(range(1, 421, 7))
    shown.article.setFocus()
    press(shown.article, "n")
    assert shown.workspace.position == 8
    click(shown.documents.list)
    assert testers


@pytest.mark.usefixtures("in_a_thread")
def test_a_project_is_closed_while_it_is_filtered(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {f"a{n}": f"Report {n}\n\nText.\n" for n in range(300)}))
    settle()
    shown.documents.model.set_filter(DocumentFilter("report", "undecided"))
    shown.subjects.projects.leave()
    settle()
    assert shown.documents.model.rowCount() == 0
