"""Searching by fields in the window: help while typing, what is understood, and the way to a quotation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from annotator.project.jobs.search import index
from annotator.store import field_search
from annotator.ui.background.reading_thread import PAGE
from annotator.ui.models.hits import HitModel
from annotator.ui.panels.search import SearchPanel
from annotator.ui.session.settings import Settings
from annotator.ui.shell.main_window import MainWindow
from tests.examples import add_records, new_project, quotation_of, span_of
from tests.project.jobs.test_field_search import filled, record
from tests.ui.answering import wait_for
from tests.ui.driving import press, settle
from tests.ui.panels.test_search import look_for, open_search, titles

Key = Qt.Key


@pytest.fixture
def panel(window: Callable[[Path], MainWindow], tmp_path: Path) -> SearchPanel:
    """Give the search of a window of Ana, with Ana's and Bo's articles."""
    filled(tmp_path / "p.qca").close()
    Settings().annotator = "Ana"
    return open_search(window(tmp_path / "p.qca"))


def window_of(panel: SearchPanel) -> MainWindow:
    shown = panel.window()
    assert isinstance(shown, MainWindow)
    return shown


def type_anew(panel: SearchPanel, typed: str) -> None:
    panel.field.selectAll()
    press(panel.field, typed)
    settle()


def test_a_question_is_answered_by_the_quotation_itself(panel: SearchPanel) -> None:
    look_for(panel, "in:quotations speaker:reed tram")
    assert panel.meaning.text() == "Quotations with “tram” · spoken by Ann Reed"
    assert panel.words.text() == "1 quotation"
    row = panel.model.index(0)
    assert row.data(HitModel.SnippetRole).words == "“The tram is late,”"
    spoken = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Council\nAnn Reed:\n“The tram is late,”"
    press(panel.field, Key.Key_Return)
    shown = window_of(panel)
    current = shown.workspace.current
    assert current is not None
    assert (current.kind, current.id) == ("quotation", "late")
    assert shown.focusWidget() is shown.article


def test_the_words_of_others_are_selected(panel: SearchPanel) -> None:
    look_for(panel, "by:Bo tram")
    assert panel.meaning.text() == "Quotations in articles with “tram” · annotated by Bo"
    press(panel.field, Key.Key_Return)
    article = window_of(panel).article
    selected = article.selected_span()
    assert selected is not None
    assert selected.of(article.text) == "the tram will cost more"


def test_what_is_passed_over_and_what_is_not_found_is_told(panel: SearchPanel) -> None:
    look_for(panel, "author:reed tram speaker:")
    assert panel.meaning.text().splitlines() == [
        "Articles with “author reed” and “tram”",
        "“author:” is no field of the search, so it is looked for as a word.",
        "“speaker:” is not finished yet, so it is passed over.",
    ]
    assert panel.words.text() == "No document has all of this."
    look_for(panel, "speaker:zebra")
    assert panel.words.text() == (
        "No speaker is called “zebra”. Begin to type the name, and choose from the list."
    )
    look_for(panel, "in:quotations zebra")
    assert panel.words.text() == "No quotation has all of this."
    look_for(panel, "publisher:reuters")
    assert panel.words.text() == "1 document"
    wait_for(lambda: panel.model.index(0).data(HitModel.SnippetRole) is not None)


def test_names_of_fields_and_speakers_are_offered_and_taken_by_keys(panel: SearchPanel) -> None:
    popup = panel.help.completer.popup()
    type_anew(panel, "spe")
    assert panel.help.names == ["speaker:"]
    assert popup.isVisible()
    assert popup.currentIndex() == QModelIndex(), "Enter still searches"
    press(popup, Key.Key_Down)
    press(popup, Key.Key_Return)
    assert panel.field.text() == "speaker:"
    press(panel.field, "ok")
    wait_for(lambda: panel.help.names == ["Ben Okoye"])
    wait_for(lambda: bool(panel.meaning.text()))
    settle()
    understood = panel.meaning.mapToGlobal(panel.meaning.rect().bottomLeft())
    assert popup.isVisible()
    assert popup.frameGeometry().top() >= understood.y(), "the line on what is understood is seen"
    press(popup, Key.Key_Down)
    press(popup, Key.Key_Return)
    assert panel.field.text() == 'speaker:"Ben Okoye" '
    wait_for(lambda: not panel._delay.isActive() and not panel.model.is_waiting)
    assert panel.words.text() == "1 quotation"
    assert titles(panel.model) == ["Council"]


def test_what_can_follow_is_offered(panel: SearchPanel) -> None:
    offers = {
        "in:": ["title", "quotations", "claims"],
        "in:c": ["claims"],
        "type:pred": ["Prediction or pledge"],
        "type:mix": ["mixed"],
        "cue:warn": ["warn", "warned"],
        "cue:den": ["deny"],
        "speaker:": ["Ben Okoye", "Ann Reed"],
        'speaker:"mayor ree': ["Ann Reed"],
        "publisher:": ["Courier", "Reuters News"],
        "by:": ["Ana", "Bo", "all"],
        "flagged:": ["yes", "no"],
        'attribute:"check': ["Check-worthy: No", "Check-worthy: Yes"],
        "since:2025": [],
        "publisher:new": ["Reuters News"],
        "by:a": ["all", "Ana"],
        "tram": [],
        "author:x": [],
    }
    for typed, names in offers.items():
        type_anew(panel, typed)
        wait_for(lambda expected=names: panel.help.names == expected)


def test_a_long_search_is_seen_whole_and_stays_one_line(panel: SearchPanel) -> None:
    field = panel.field
    assert not field.empty.isVisible()
    height = field.height()
    QGuiApplication.clipboard().setText('speaker:"Ann Reed"\nin:quotations flagged:no tram')
    press(field, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert field.text() == 'speaker:"Ann Reed" in:quotations flagged:no tram'
    assert field.height() > height
    assert field.cursorRect().bottom() <= field.viewport().height()
    assert not field.verticalScrollBar().isVisible()
    QTest.mouseClick(field.empty, Qt.MouseButton.LeftButton)
    settle()
    assert (field.text(), field.height()) == ("", height)


def test_closing_the_project_ends_the_help(panel: SearchPanel) -> None:
    type_anew(panel, "speaker:re")
    window_of(panel).workspace.close_project()
    assert panel.help.names == []
    assert panel.meaning.text().startswith("Words, “in this order”")


def test_more_quotations_come_when_they_are_scrolled_to(
    window: Callable[[Path], MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(field_search, "_WITH_ANNOTATIONS", 1)
    text = "Report\n\n" + " ".join(f"“The tram {number} is late,” she said." for number in range(60))
    with new_project(tmp_path / "p.qca") as project:
        for id in ("a1", "a2", "a3", "a4"):
            quotations = [
                quotation_of(f"q{number}", (span_of(text, f"“The tram {number} is late,”"),))
                for number in range(60)
            ]
            add_records(project, record(id, text, "Courier", "Ana", quotations))
        index(project)
    Settings().annotator = "Ana"
    panel = open_search(window(tmp_path / "p.qca"))
    look_for(panel, "in:quotations tram")
    assert panel.model.rowCount() == 120 >= PAGE, "whole documents, until a page is full"
    assert panel.words.text() == "More than 120 quotations"
    press(panel.field, Key.Key_Down)
    for _ in range(4):
        press(panel.list, Key.Key_End)
        wait_for(lambda: not panel.model.is_waiting)
    assert (panel.model.rowCount(), panel.words.text()) == (240, "240 quotations")
    assert panel.model.index(239).data(HitModel.SnippetRole).words == "“The tram 59 is late,”"
