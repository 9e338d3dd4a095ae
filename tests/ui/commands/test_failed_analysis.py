"""A document that could not be analysed, in the window: said in the list and above the article, tried again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from annotator.domain.analysis import NO_MODEL, Analysis, AnalysisFailure, Outcome
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.span import Span
from annotator.nlp import pipeline
from annotator.nlp.pipeline import Installed
from annotator.project import Project
from annotator.project.jobs.preparation import save_outcome
from annotator.ui.background.analysis_worker import AnalysisWorker
from annotator.ui.dialogs.analysis_report import AnalysisReport
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, back_to
from tests.ui.articles import ENTITIES, REED, SUGGESTIONS, TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

FAILURE = AnalysisFailure(
    "KeyError", "'Reed'", "quotations", '  File "annotator/nlp/x.py", line 1, in f', Span(*REED), "m 1"
)
OTHER = "Nothing else happened.\n"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let no worker start; give the ids of the documents that one was asked for."""
    ids: list[str] = []
    monkeypatch.setattr(AnalysisWorker, "request", lambda self, document, **_: ids.append(document.id))
    return ids


@pytest.fixture
def failed(window, tmp_path: Path, asked: list[str]) -> MainWindow:
    """Give a window with a document that failed in an earlier run, and one that did not."""
    path = make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": OTHER})
    with Project.open(path) as project:
        with project.database.transaction() as connection:
            connection.execute("DELETE FROM analysis WHERE document = 'a1'")
            connection.execute("DELETE FROM syntax WHERE document = 'a1'")
        save_outcome(project, "a1", Outcome(Analysis("m 1", ENTITIES, ()), FAILURE))
    shown = window(path)
    settle()
    return shown


def in_list(shown: MainWindow, row: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    return shown.documents.model.index(row, 0).data(role)


def test_it_is_said_above_the_article_and_in_the_list(failed: MainWindow, asked: list[str]) -> None:
    assert failed.subjects.analysis.bar.isVisible()
    words = failed.subjects.analysis.bar.words
    assert words.text().startswith("⚠ No suggestions here: the program makes a mistake with this text. ")
    assert (
        "KeyError: &#x27;Reed&#x27; (quotations)" in words.toolTip() or "KeyError: 'Reed'" in words.toolTip()
    )
    assert failed.article.describe(REED.start) == "Entity: PERSON", "what the model has read is there"
    assert "⚠" in in_list(failed, 0)
    assert "⚠" not in in_list(failed, 1)
    assert "could not be analysed" in in_list(failed, 0, Qt.ItemDataRole.AccessibleTextRole)
    assert asked == [], "it is not tried again and again"
    press(failed.article, "n")
    settle()
    assert not failed.subjects.analysis.bar.isVisible()
    assert not failed.actions_by_id["try_analysis_again"].isEnabled()


def test_the_list_can_be_filtered_to_those_that_failed(failed: MainWindow) -> None:
    failed.documents.set_filter(DocumentFilter(status="failed"))
    assert [failed.documents.model.position_of(row) for row in range(failed.documents.model.rowCount())] == [
        1
    ]


def test_trying_again_brings_the_suggestions(failed: MainWindow, asked: list[str]) -> None:
    QTest.mouseClick(failed.subjects.analysis.bar.retry, Qt.MouseButton.LeftButton)
    assert failed.article.hasFocus(), "the next key is for the article"
    assert asked == ["a1"]
    assert failed.subjects.analysis.bar.words.text() == "Trying again …"
    sha256 = failed.workspace.opened.document.sha256
    failed.subjects.analysis.worker.analysed.emit(
        "a1", sha256, Outcome(Analysis("m 1", ENTITIES, SUGGESTIONS))
    )
    settle()
    assert not failed.subjects.analysis.bar.isVisible()
    assert "⚠" not in in_list(failed, 0)
    assert failed.cards.model.rowCount() == len(SUGGESTIONS)


def test_trying_again_may_fail_again(failed: MainWindow, asked: list[str]) -> None:
    failed.actions_by_id["try_analysis_again"].trigger()
    assert asked == ["a1"]
    sha256 = failed.workspace.opened.document.sha256
    other = AnalysisFailure("hung", model="m 1")
    failed.subjects.analysis.worker.analysed.emit("a1", sha256, Outcome(None, other))
    settle()
    assert failed.status.currentMessage() == "The analysis has failed again: no suggestions here."
    assert "took longer" in failed.subjects.analysis.bar.words.text()
    assert failed.subjects.analysis.bar.retry.isEnabled()
    assert failed.article.describe(REED.start) == "Entity: PERSON"


def test_a_newer_program_tries_again_by_itself(window, tmp_path: Path, asked: list[str]) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    with Project.open(path) as project, project.database.transaction() as connection:
        connection.execute("DELETE FROM syntax")
        connection.execute(
            "INSERT INTO analysis_failure VALUES ('a1', 'KeyError', '', '', '', 'null', 'm', '0.0.1')"
        )
    window(path)
    settle()
    assert asked == ["a1"]


def test_a_missing_language_model_is_named_and_asked_for_again_once_it_is_installed(
    window, tmp_path: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    why = "the text is in French, and the language model for it is not installed"
    with Project.open(path) as project:
        with project.database.transaction() as connection:
            connection.execute("DELETE FROM syntax")
            connection.execute("DELETE FROM analysis")
        save_outcome(project, "a1", Outcome(None, AnalysisFailure(NO_MODEL, why, model="fr_core_news_sm")))
    monkeypatch.setattr(pipeline, "installed", tuple)
    shown = window(path)
    settle()
    assert shown.subjects.analysis.bar.words.text().startswith(f"⚠ No suggestions here: {why}. ")
    assert asked == []
    monkeypatch.setattr(pipeline, "installed", lambda: (Installed("fr_core_news_sm", "3.8.0"),))
    shown.subjects.analysis.prepare_ahead()
    assert asked == ["a1"]


def test_the_report_is_copied_without_the_article_unless_it_is_wanted(failed: MainWindow) -> None:
    def look(report: AnalysisReport) -> None:
        report.copy.click()
        copied = QGuiApplication.clipboard().text()
        assert "Document: a1" in copied
        assert "Reed" not in copied
        press(report.with_words, Qt.Key.Key_Space)
        report.copy.click()
        assert "Reed" in QGuiApplication.clipboard().text()
        report.reject()

    with answering(AnalysisReport, look):
        failed.subjects.analysis.bar.report.click()
    back_to(failed)


def test_the_bar_gives_the_keys_back_to_the_article_when_it_goes(failed: MainWindow) -> None:
    failed.subjects.analysis.bar.report.setFocus()
    sha256 = failed.workspace.opened.document.sha256
    failed.subjects.analysis.worker.analysed.emit(
        "a1", sha256, Outcome(Analysis("m 1", ENTITIES, SUGGESTIONS))
    )
    settle()
    assert failed.article.hasFocus()
