"""The window of all quotations and claims: by keys and the mouse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCompleter, QFileDialog, QInputDialog, QLineEdit

from annotator.domain.annotation_query import AnnotationQuery
from annotator.domain.translation import tr
from annotator.project.jobs.annotation_lists import AnnotationLister, Progress
from annotator.store import annotation_lists
from annotator.ui.dialogs.picker import Picker
from annotator.ui.panels.concordance import window as concordance_window
from annotator.ui.panels.speakers import SpeakersPanel
from annotator.ui.session.settings import Settings
from annotator.ui.shell import app as app_module
from annotator.ui.shell.main_window import MainWindow
from tests.listing import ANN, BEN, listing_project
from tests.ui.answering import answering, wait_for
from tests.ui.cuts import cut_words
from tests.ui.driving import Key, press, settle
from tests.ui.panels.shown_list import (
    Listed,
    Opener,
    choose,
    listed,
    shown,
    until_there,
    words_in,
)
from tests.ui.pseudo_languages import spoken

__all__ = ["listed", "shown"]


def test_f7_lists_the_own_quotations_of_all_articles(shown: MainWindow, listed: Listed, qtbot) -> None:
    press(shown, Key.Key_F7)
    concordance = shown.subjects.concordance.shown
    assert concordance is not None
    until_there(concordance, qtbot)
    assert words_in(concordance)[:2] == ["“trams cost too much”", "that fares rise"]
    assert concordance.told.text() == "5 quotations"
    assert [concordance.whose.itemText(row) for row in range(3)] == ["mine", "of ben", "everyone’s"]
    assert concordance.whose.currentText() == "mine"
    concordance.whose.setFocus()
    press(concordance.whose, Key.Key_End)
    concordance.whose.activated.emit(concordance.whose.currentIndex())
    until_there(concordance, qtbot)
    assert concordance.told.text() == "6 quotations"


def test_enter_opens_the_article_at_the_place_and_space_stays(shown: MainWindow, listed: Listed) -> None:
    concordance = listed(AnnotationQuery(annotator="ana", speaker=ANN.id))
    concordance.list.setFocus()
    press(concordance.list, Key.Key_Home)
    press(concordance.list, Key.Key_Down)
    press(concordance.list, Key.Key_Space)
    workspace = shown.workspace
    assert workspace.opened is not None
    assert workspace.opened.document.id == "bus"
    assert workspace.current is not None
    assert (workspace.current.kind, workspace.current.id) == ("quotation", "q2")
    press(concordance.list, Key.Key_Home)
    press(concordance.list, Key.Key_Return)
    assert concordance.windowHandle().transientParent() is None, "it would stay over the article"
    assert shown.isActiveWindow()
    assert workspace.opened.document.id == "tram"
    assert workspace.current.id == "q1"


def test_anothers_annotation_is_selected_in_the_article(shown: MainWindow, listed: Listed) -> None:
    concordance = listed(AnnotationQuery(annotator="ben"))
    hints: list[str] = []
    shown.subjects.concordance.hint.connect(hints.append)
    press(concordance.list, Key.Key_Home)
    press(concordance.list, Key.Key_Return)
    selected = shown.article.selected_span()
    assert selected is not None
    assert selected.of(shown.article.text) == "“buses may be cheaper”"
    assert hints == ["This quotation is in the layer of ben."]


def test_a_rejected_suggestion_leads_to_its_words(shown: MainWindow, listed: Listed) -> None:
    concordance = listed(AnnotationQuery(decision="rejected"))
    assert concordance.told.text().endswith(" rejected suggestion"), "it lists no quotation"
    press(concordance.list, Key.Key_Home)
    press(concordance.list, Key.Key_Return)
    selected = shown.article.selected_span()
    assert selected is not None
    assert selected.of(shown.article.text) == "rails bend"


def test_a_waiting_suggestion_becomes_current(shown: MainWindow, listed: Listed) -> None:
    concordance = listed(AnnotationQuery(decision="pending"))
    press(concordance.list, Key.Key_Home)
    press(concordance.list, Key.Key_Return)
    assert shown.workspace.current is not None
    assert (shown.workspace.current.kind, shown.workspace.current.id) == ("suggestion", "p1")


def test_conditions_are_chips_that_can_be_taken_away(listed: Listed, qtbot) -> None:
    concordance = listed()
    choose(concordance, "Type", "direct")
    until_there(concordance, qtbot)
    choose(concordance, "With a note")
    until_there(concordance, qtbot)
    assert [chip.words for chip in concordance.chips.chips()] == ["Type: direct", "With a note"]
    assert words_in(concordance) == ["“trams cost too much”"]
    chip = concordance.chips.chips()[1]
    press(chip, Key.Key_Delete)
    until_there(concordance, qtbot)
    assert len(words_in(concordance)) == 2
    concordance.kind.setCurrentIndex(1)
    concordance.kind.activated.emit(1)
    until_there(concordance, qtbot)
    assert concordance.chips.chips() == [], "claims have no such type"
    choose(concordance, "Attribute", "Check-worthy", "decided, yes or no")
    until_there(concordance, qtbot)
    assert words_in(concordance) == ["trams cost too much"]
    assert [chip.words for chip in concordance.chips.chips()] == ["Check-worthy: decided, yes or no"]
    choose(concordance, "Attribute", "Check-worthy", "not decided")
    until_there(concordance, qtbot)
    assert [chip.words for chip in concordance.chips.chips()] == ["Check-worthy: not decided"]
    assert words_in(concordance) == ["fares rise", "nobody asked"]
    concordance.conditions.menu().aboutToShow.emit()
    attributes = next(a for a in concordance.conditions.menu().actions() if a.text() == "&Attribute").menu()
    worth = next(a for a in attributes.actions() if a.text() == "Check-worthy").menu()
    assert [a.text() for a in worth.actions()] == ["Yes", "No", "not decided", "decided, yes or no"]
    choose(concordance, "Documents", "Flagged")
    until_there(concordance, qtbot)
    assert words_in(concordance) == []
    choose(concordance, "Documents", "Not flagged")
    until_there(concordance, qtbot)
    assert concordance.chips.chips()[1].words == "Document: Not flagged"
    assert words_in(concordance) == ["fares rise", "nobody asked"]
    press(concordance.chips.chips()[1], Key.Key_Delete)
    choose(concordance, "Documents", "Status", "done")
    until_there(concordance, qtbot)
    assert [chip.words for chip in concordance.chips.chips()] == [
        "Check-worthy: not decided",
        "Document: done",
    ]


def test_a_speaker_is_chosen_in_the_lists_own_window_and_nobodys_name_finds_those_like_it(
    shown: MainWindow, listed: Listed, qtbot
) -> None:
    concordance = listed()
    seen: list[list[str]] = []

    def answer(picker: Picker) -> None:
        assert picker.parent() is concordance
        rows = picker.chooser.list
        for typed in ("", "oko", "Mayor Reid"):
            picker.field.setText(typed)
            seen.append([rows.item(number).text().strip() for number in range(rows.count())])
        press(picker.field, Key.Key_Return)

    with answering(Picker, answer):
        choose(concordance, "Speaker…")
    until_there(concordance, qtbot)
    first, part, nobody = seen
    assert [line.split("    — ") for line in first] == [
        ["1  Ben Okoye", "4 quotations"],
        ["2  Ann Reed", "3 quotations"],
    ]
    assert [line.split("    — ")[0] for line in part] == ["Ben Okoye"]
    assert nobody[0] == "No speaker is called “Mayor Reid”."
    assert nobody[1].startswith("Ann Reed")
    assert concordance.query.speaker == ANN.id
    assert concordance.chips.offers() == []
    project = shown.workspace.project
    assert project is not None
    project.registry.apply(project.speaker_acts().rename(ANN.id, "Ben Olav Okoye"))
    concordance.list_query(replace(concordance.query, speaker=BEN.id, note=True))
    _whole, other = concordance.chips.offers()
    assert other.words == "Another “Ben Okoye”: Ben Olav Okoye"
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    assert concordance.query == AnnotationQuery(annotator="ana", speaker=ANN.id, note=True)
    QTest.mouseClick(concordance.chips.offers()[0], Qt.MouseButton.LeftButton)
    assert concordance.query == AnnotationQuery(annotator="ana")
    assert concordance.chips.offers() == []


def test_typed_words_choose_among_them(listed: Listed, qtbot) -> None:
    concordance = listed()
    concordance.words.setFocus()
    press(concordance.words, "ask")
    press(concordance.words, Key.Key_Down)  # which does not wait for the pause of typing
    until_there(concordance, qtbot)
    assert words_in(concordance) == ["that nobody asked"]
    concordance.list_query(AnnotationQuery(words="Reed"))
    concordance.resize(1600, 600)
    until_there(concordance, qtbot)
    place = concordance.conditions.pos()
    assert concordance.stop_button.isHidden()
    concordance.stop_button.show()
    settle()
    assert concordance.conditions.pos() == place, "it stays under the mouse"
    told = "Nothing has all these words. Words are looked for in the quotations themselves; a speaker"
    assert concordance.list.accessibleDescription().startswith(told)


def test_another_order_keeps_what_was_found(listed: Listed, qtbot) -> None:
    concordance = listed()
    concordance.order.setCurrentIndex(concordance.order.findData("before"))
    concordance.order.activated.emit(concordance.order.currentIndex())
    until_there(concordance, qtbot)
    assert words_in(concordance)[0] == "that nobody asked", "behind “added”"


def test_rows_are_heard_with_all_that_they_show(listed: Listed, qtbot) -> None:
    concordance = listed(AnnotationQuery(note=True))
    index = concordance.model.index(0)
    heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
    for part in (
        "trams cost too much", "Ann Reed", "Tram", "cue “said”", "note: doubtful", "Mode: Writing", "by ana", "before: ",
    ):  # fmt: skip
        assert part in heard
    concordance.list_query(AnnotationQuery("claim"))
    until_there(concordance, qtbot)
    claims = [concordance.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert ". check-worthy. " in claims[0]
    assert ". check-worthy: not decided. " in claims[1]


def test_an_act_shows_in_the_rows_and_does_not_move_them(
    shown: MainWindow, listed: Listed, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(concordance_window, "_AFTER_ACT", 0)
    concordance = listed(AnnotationQuery(annotator="ana", speaker=BEN.id))
    press(concordance.list, Key.Key_Home)
    press(concordance.list, Key.Key_Return)
    shown.actions_by_id["remove"].trigger()
    settle()
    qtbot.waitUntil(lambda: concordance.model.is_gone(0))
    assert concordance.model.index(0).data() == "Deleted since it was found"
    assert concordance.model.rowCount() == 3
    concordance.activateWindow()
    settle()
    press(concordance.list, Key.Key_F5)
    until_there(concordance, qtbot)
    assert concordance.model.rowCount() == 2


def test_a_list_can_be_left_while_it_is_looked_for(
    listed: Listed, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    concordance = listed()
    monkeypatch.setattr(annotation_lists, "_FIRST", 1)
    monkeypatch.setattr(annotation_lists, "_MOST", 1)
    step, begun, gate = AnnotationLister.step, Event(), Event()

    def slow(lister: AnnotationLister) -> Progress:
        progress = step(lister)
        begun.set()
        if not lister._begun.is_gathered:
            gate.wait(10)  # until the test has pressed the button
        return progress

    monkeypatch.setattr(AnnotationLister, "step", slow)
    QTest.mouseClick(concordance.again, Qt.MouseButton.LeftButton)
    assert concordance.stop_button.isVisible()
    assert concordance.bar.isVisible()
    qtbot.waitUntil(begun.is_set, timeout=10_000)  # else there may be nothing to leave yet
    QTest.mouseClick(concordance.stop_button, Qt.MouseButton.LeftButton)
    gate.set()
    until_there(concordance, qtbot)
    assert concordance.told.text() == "2 quotations. Stopped: there may be more."
    assert not concordance.stop_button.isVisible()
    monkeypatch.undo()
    QTest.mouseClick(concordance.again, Qt.MouseButton.LeftButton)
    until_there(concordance, qtbot)
    assert concordance.told.text() == "5 quotations"


def test_cards_and_lines_are_drawn(listed: Listed) -> None:
    concordance = listed()
    lines = concordance.list.grab().toImage()
    concordance.form.setCurrentIndex(1)
    concordance.form.activated.emit(1)
    settle()
    assert concordance.list.rowHeight(0) > 3 * concordance.fontMetrics().height()
    assert concordance.list.grab().toImage() != lines


def test_the_panel_of_speakers_leads_there(shown: MainWindow, qtbot) -> None:
    shown.actions_by_id["panel_speakers"].trigger()
    settle()
    panel = cast("SpeakersPanel", shown.docks.panel("speakers"))
    panel.choose(BEN.id)
    QTest.mouseClick(panel.all, Qt.MouseButton.LeftButton)
    concordance = shown.subjects.concordance.shown
    assert concordance is not None
    until_there(concordance, qtbot)
    assert concordance.query == AnnotationQuery("quotation", "", speaker=BEN.id)
    assert panel.about.text().splitlines()[-1].split(" · ")[0] == concordance.told.text()
    panel.whose.setFocus()
    press(panel.whose, Key.Key_Down)
    panel.whose.activated.emit(panel.whose.currentIndex())
    QTest.mouseClick(panel.all, Qt.MouseButton.LeftButton)
    until_there(concordance, qtbot)
    assert concordance.query == AnnotationQuery("quotation", "ana", speaker=BEN.id)
    assert panel.about.text().splitlines()[-1].split(" · ")[0] == concordance.told.text()


@pytest.mark.parametrize(
    ("begin", "action", "query"),
    [
        (
            AnnotationQuery(annotator="ana", note=True),
            "all_of_speaker",
            AnnotationQuery("quotation", "ana", speaker=ANN.id),
        ),
        (
            AnnotationQuery("claim", "ana", speaker=BEN.id),
            "all_of_type",
            AnnotationQuery("claim", "ana", claim_type="event"),
        ),
    ],
)
def test_the_current_annotation_leads_there(
    shown: MainWindow, listed: Listed, begin: AnnotationQuery, action: str, query: AnnotationQuery
) -> None:
    concordance = listed(begin)
    press(concordance.list, Key.Key_Home)
    press(concordance.list, Key.Key_Return)
    shown.actions_by_id[action].trigger()
    assert concordance.query == query


def test_what_is_listed_is_exported(
    shown: MainWindow, listed: Listed, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    concordance = listed(AnnotationQuery(annotator="ana", speaker=ANN.id))
    out = tmp_path / "reed"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), f"{tr('Table (CSV)')} (*.csv)"))
    hints: list[str] = []
    shown.subjects.files.hint.connect(hints.append)
    shown.subjects.concordance.hint.connect(hints.append)
    QTest.mouseClick(concordance.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(hints), timeout=60_000)
    written = tmp_path / "reed.csv"
    assert hints == [f"3 quotations listed, saved: {written}"]
    assert concordance.written.told.text().replace("\u200b", "") == hints[0]
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or len(opened) < 2
    )
    QTest.mouseClick(concordance.written.open, Qt.MouseButton.LeftButton)
    assert opened == [str(written)]
    QTest.mouseClick(concordance.written.open, Qt.MouseButton.LeftButton)
    assert concordance.written.told.text().startswith("This computer has no program for it")
    QTest.mouseClick(concordance.again, Qt.MouseButton.LeftButton)
    assert not concordance.written.isVisible()
    assert written.read_text(encoding="utf-8-sig").count("Ann Reed") >= 3


def test_it_closes_with_the_project(shown: MainWindow, listed: Listed) -> None:
    concordance = listed()
    shown.workspace.close_project()
    settle()
    assert shown.subjects.concordance.shown is None
    assert concordance.model.rowCount() == 0


@pytest.mark.parametrize("name", ["longer", "mirrored"])
def test_nothing_is_cut_in_other_languages_and_narrow(
    window: Opener, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = tmp_path / "news.qca"
    listing_project(path).close()
    Settings().annotator = "ana"
    monkeypatch.setattr(app_module, "speak_language", lambda *_: None)  # not that of the settings
    with spoken(name):
        shown = window(path)
        shown.subjects.concordance.show_query(AnnotationQuery(annotator="ana", speaker=BEN.id, type="direct"))
        concordance = shown.subjects.concordance.shown
        assert concordance is not None
        until_there(concordance, qtbot)
        QTest.mouseClick(concordance.dates, Qt.MouseButton.LeftButton)
        for size in ((760, 540), (520, 480)):
            concordance.resize(*size)
            settle()
            assert cut_words(concordance) == []
        shown.close()


@pytest.mark.parametrize(
    ("path", "typed", "offered", "found"),
    [
        (("Cue…",), "cl", ["claim"], "claim"),
        (("Documents", "Publisher…"), "we", ["Weekly"], "Weekly"),
    ],
)
def test_cues_and_publishers_of_the_project_are_offered(
    shown: MainWindow, listed: Listed, path: tuple[str, ...], typed: str, offered: list[str], found: str
) -> None:
    concordance = listed()

    def answer(dialog: QInputDialog) -> None:
        line = dialog.findChild(QLineEdit)
        line.selectAll()
        press(line, Key.Key_Backspace)
        press(line, typed)
        popup = line.findChild(QCompleter).popup()
        wait_for(lambda: popup.isVisible() and names_in(line) == offered)
        assert not cut_words(dialog)
        for _ in range(offered.index(found) + 1):
            press(popup, Key.Key_Down)
        press(popup, Key.Key_Return)
        assert line.text() == found
        press(line, Key.Key_Return)

    with answering(QInputDialog, answer):
        choose(concordance, *path)
    query = concordance.query
    assert found in (query.cue, query.documents.publisher)


def test_enter_takes_what_is_typed_though_names_are_offered(shown: MainWindow, listed: Listed) -> None:
    concordance = listed()

    def answer(dialog: QInputDialog) -> None:
        line = dialog.findChild(QLineEdit)
        wait_for(
            lambda: line.findChild(QCompleter).popup().isVisible()
        )  # the most frequent ones come up by themselves
        press(line, "add")
        wait_for(lambda: "added" in names_in(line))
        press(line.findChild(QCompleter).popup(), Key.Key_Return)
        assert not dialog.isVisible()

    with answering(QInputDialog, answer):
        choose(concordance, "Cue…")
    assert concordance.query.cue == "add"


def names_in(line: QLineEdit) -> list[str]:
    """Return the names that are offered below a line."""
    model = line.findChild(QCompleter).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
