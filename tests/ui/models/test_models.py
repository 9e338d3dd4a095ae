"""The lists of documents and cards keep Qt's contract of models through everything that happens to them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester as ModelTester
from PySide6.QtTest import QTest

from annotator.domain.analysis import Analysis, Outcome
from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.project import Project
from annotator.store.import_stage import ImportStage
from annotator.ui.background.analysis_worker import AnalysisWorker
from annotator.ui.session.highlights import Key
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import ENTITIES, SAFE, SUGGESTIONS, TEXT, TRAFFIC, WAIT, at, mark, suggest
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def watched(*models: QAbstractItemModel) -> list[ModelTester]:
    """Let Qt check models from now on; a broken one ends the test run."""
    return [ModelTester(model, ModelTester.FailureReportingMode.Fatal) for model in models]


def rows(model: QAbstractItemModel) -> list[str]:
    """Return what the rows of a list show."""
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def undo(window: MainWindow) -> None:
    press(window.article, Qt.Key.Key_Z, _CTRL)


def redo(window: MainWindow) -> None:
    press(window.article, Qt.Key.Key_Z, _CTRL | _SHIFT)


def test_the_models_stay_sound_through_acts_undo_and_redo(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": "Second.\n"}, {"a1": ENTITIES}, SUGGESTIONS)
    shown = window(path)
    cards, documents, article = shown.cards.model, shown.documents.model, shown.article
    testers = watched(cards, documents)
    assert [row[0] for row in rows(cards)] == ["?", "?", "?"]
    press(article, Qt.Key.Key_Tab)
    press(article, Qt.Key.Key_Return)
    assert rows(cards)[0].startswith("1  Direct · she: “It is safe,”")
    press(article, "x")
    assert len(rows(cards)) == 2
    mark(article, TRAFFIC)
    press(article, "q")
    press(article, "k")
    press(article, "1")
    before = rows(cards)
    assert [row.split()[0] for row in before] == ["1", "2", "K1"]
    for _ in range(5):
        undo(shown)
    assert [row[0] for row in rows(cards)] == ["?", "?", "?"]
    for _ in range(5):
        redo(shown)
    assert rows(cards) == before
    press(article, "n")
    assert rows(cards) == []
    assert rows(documents) == ["◐  Bridge opens after ten years", "○  Second."]
    press(article, "d")
    press(article, "f")
    assert rows(documents)[1] == "●  ⚑ Second."
    for _ in range(3):
        undo(shown)
    assert len(rows(cards)) == 3
    assert shown.workspace.position == 1
    del testers


def test_one_quotation_that_says_what_two_suggestions_say_takes_both_away(window, tmp_path: Path) -> None:
    nearly = suggest("s9", SAFE._replace(start=SAFE.start + 1))
    path = make_project(
        tmp_path / "p.qca", {"a1": TEXT}, suggestions=(SUGGESTIONS[0], nearly, SUGGESTIONS[2])
    )
    shown = window(path)
    testers = watched(shown.cards.model)
    mark(shown.article, SAFE)
    press(shown.article, "q")
    assert [row[0] for row in rows(shown.cards.model)] == ["1", "?"]
    undo(shown)
    assert [row[0] for row in rows(shown.cards.model)] == ["?", "?", "?"]
    del testers


def test_an_analysis_that_arrives_brings_its_cards_and_keeps_the_chosen_one(
    window, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr(AnalysisWorker, "request", lambda *_, **__: None)
    path = tmp_path / "p.qca"
    with Project.create(path) as project:
        stage = ImportStage(project.database)
        document = new_document("a1", TEXT)
        stage.add(Record(document, Layer("a1", None)))
        stage.commit("import", None)
    shown = window(path)
    cards = shown.cards.model
    testers = watched(cards, shown.documents.model)
    mark(shown.article, WAIT)
    press(shown.article, "q")
    repair = {1: (("Croft", "ORG"),)}
    outcome = Outcome(Analysis("given 1", ENTITIES, SUGGESTIONS, replaced=repair))
    shown.subjects.analysis.worker.analysed.emit("a1", document.sha256, outcome)
    settle()
    assert [row[0] for row in rows(cards)] == ["?", "1", "?"]
    assert shown.cards.list.currentIndex().row() == 1
    assert shown.article.describe(ENTITIES[0][0]) == "Entity: PERSON"
    told = shown.article.describe(ENTITIES[1][0])
    assert told.endswith(", repaired by the program; the model had “Croft” ORG")
    del testers


def test_reload_and_close_keep_the_models_sound(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": "Second.\n"}, suggestions=SUGGESTIONS)
    shown = window(path)
    cards, documents = shown.cards.model, shown.documents.model
    testers = watched(cards, documents)
    shown.workspace.documents_changed.emit()
    cards.reload()
    assert (len(rows(cards)), len(rows(documents))) == (3, 2)
    shown.actions_by_id["close_project"].trigger()
    assert (rows(cards), rows(documents)) == ([], [])
    assert shown.subjects.projects.open(path)
    settle()
    assert (len(rows(cards)), len(rows(documents))) == (3, 2)
    del testers


def many(path: Path, number: int) -> Path:
    """Make a project of many short documents, of which each tenth is about bridges."""
    with Project.create(path) as project:
        stage = ImportStage(project.database)
        for count in range(number):
            about = "Bridge" if count % 10 == 0 else "Road"
            stage.add(
                Record(new_document(f"d{count}", f"{about} {count}\n\nShort.\n"), Layer(f"d{count}", None))
            )
        stage.commit("import", None)
    return path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Give the positions whose summaries were read, in the order of reading."""
    found: list[int] = []
    real = Project.summaries

    def summaries(self, positions, *columns, **choice):
        found.extend(positions)
        return real(self, positions, *columns, **choice)

    monkeypatch.setattr(Project, "summaries", summaries)
    monkeypatch.setattr(AnalysisWorker, "request", lambda *_, **__: None)
    return found


def test_of_5000_documents_only_the_visible_pages_are_read(window, tmp_path: Path, asked: list[int]) -> None:
    shown = window(many(tmp_path / "many.qca", 5000))
    panel = shown.documents
    assert panel.model.rowCount() == 5000
    panel.list.grab()
    assert set(range(1, 11)) <= set(asked)
    assert len(set(asked)) <= 300, "more than the first pages"
    asked.clear()
    shown.workspace.open_document(2500)
    settle()
    panel.list.grab()
    assert panel.list.currentIndex().data() == "○  Road 2499"
    assert 2500 in asked
    assert len(set(asked)) <= 300
    asked.clear()
    drawn: list[int] = []
    panel.model.dataChanged.connect(lambda first, last: drawn.extend(range(first.row(), last.row() + 1)))
    press(shown.article, "q")
    assert set(drawn) == {2499}, "and draws one row again"
    assert asked == [2500], "an act reads one row again"
    assert panel.list.currentIndex().data() == "◐  Road 2499"


def test_the_filter_leaves_what_is_typed_and_keeps_the_model_sound(
    window, tmp_path: Path, asked: list[int]
) -> None:
    shown = window(many(tmp_path / "many.qca", 300))
    panel = shown.documents
    testers = watched(panel.model)
    panel.filter.setFocus()
    press(panel.filter, "bridge")
    QTest.qWait(250)
    assert panel.model.rowCount() == 30
    assert rows(panel.model)[1] == "○  Bridge 10"
    at(shown.article, 0)
    press(shown.article, "d")
    assert shown.workspace.position == 11
    assert rows(panel.model)[0] == "●  Bridge 0"
    panel.status.setFocus()
    QTest.keyClicks(panel.status, "done")
    settle()
    assert rows(panel.model) == ["●  Bridge 0"]
    panel.list.setFocus()
    press(panel.list, Qt.Key.Key_Down)
    press(panel.list, Qt.Key.Key_Return)
    assert shown.workspace.position == 1
    panel.status.setCurrentIndex(0)
    panel.filter.clear()
    QTest.qWait(250)
    assert panel.model.rowCount() == 300
    del testers


def test_cards_and_margin_have_the_same_numbers_after_one_is_made_before_others(
    window, tmp_path: Path
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    article, model = shown.article, shown.cards.model

    def numbers() -> list[str]:
        settle()
        found = [model.card_at(row).number for row in range(model.rowCount())]
        margin = [
            article._number_of(Key(one.kind, one.id))
            for one in (model.current_at(row) for row in range(model.rowCount()))
        ]
        assert found == margin
        return found

    for span in (TRAFFIC, WAIT, SAFE):
        mark(article, span)
        press(article, "q")
        press(article, "k")
        numbers()
    assert numbers() == ["1", "K1", "2", "K2", "3", "K3"]
    undo(shown)
    undo(shown)
    assert numbers() == ["1", "K1", "2", "K2"]
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "order of the text" in tip
