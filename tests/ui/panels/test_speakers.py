"""The panel of speakers: who they are and where they are named; merging, splitting and renaming them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMessageBox

from annotator.domain.document import new_document
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.store.import_stage import ImportStage
from annotator.ui.dialogs.picker import Picker
from annotator.ui.panels.speakers import SpeakersPanel
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from tests.examples import claim_of, quotation_of
from tests.ui.answering import answering, no_dialog, wait_for
from tests.ui.conftest import make_project
from tests.ui.driving import Key, press, settle
from tests.ui.models.test_models import watched
from tests.ui.test_accessibility import unnamed

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FIRST = "Rain\n\n“It rains,” said Mr Putin. “It pours,” said Anna Reed.\n"
SECOND = "Snow\n\nIn Moscow “it snows,” said Vladimir Putin, and “it melts,” said Mr Putin.\n"
SPEAKERS = (
    Speaker("s1", "Vladimir Putin", aliases=("the Russian leader",)),
    Speaker("s2", "Mr Putin"),
    Speaker("s3", "Anna Reed"),
    Speaker("s4", "Foreign & Commonwealth Office", "organisation"),
)


def quotation(text: str, id: str, content: str, source: str, speaker: str) -> Quotation:
    start = text.index(content)
    named = text.index(source, start)
    spans = (Span(start, start + len(content)),), (Span(named, named + len(source)),)
    return quotation_of(id, spans[0], source=spans[1], speaker=speaker)


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window of Ana with two articles; in the second Ben has annotated, too."""
    with Project.create(tmp_path / "p.qca") as project:
        stage = ImportStage(project.database)
        ours = (
            quotation(FIRST, "q1", "“It rains,”", "Mr Putin", "s2"),
            quotation(FIRST, "q2", "“It pours,”", "Anna Reed", "s3"),
        )
        claims = (claim_of("c1", ours[0].content, speaker="s4"),)
        theirs = (
            quotation(SECOND, "q1", "“it snows,”", "Vladimir Putin", "s1"),
            quotation(SECOND, "q2", "“it melts,”", "Mr Putin", "s2"),
        )
        mine = Layer("a1", "Ana", quotations=ours, claims=claims)
        stage.add(Record(new_document("a1", FIRST), mine, speakers=SPEAKERS))
        layer = Layer("a2", "Ben", quotations=theirs)
        stage.add(Record(new_document("a2", SECOND), layer, speakers=SPEAKERS[:2]))
        stage.commit("import", None)
    return window(tmp_path / "p.qca")


def opened(shown: MainWindow) -> SpeakersPanel:
    """Open the panel by its key."""
    press(QApplication.focusWidget() or shown.article, "4", _CTRL)
    panel = shown.docks.panel("speakers")
    assert isinstance(panel, SpeakersPanel)
    return panel


def said(model) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row).data(role) for row in range(model.rowCount())]


def choose(panel: SpeakersPanel, name: str) -> None:
    """Go to a speaker by the arrow keys."""
    panel.list.setFocus()
    press(panel.list, Key.Key_Home)
    while panel.speaker().name != name:
        press(panel.list, Key.Key_Down)


def push(panel: SpeakersPanel, button: str) -> None:
    panel.buttons[button].setFocus()
    press(panel.buttons[button], Key.Key_Space)


def names(shown: MainWindow) -> list[str]:
    return [speaker.name for speaker in shown.workspace.project.speakers()]


def back(shown: MainWindow, panel: SpeakersPanel) -> None:
    """Give the panel the focus again: after a dialog the offscreen platform leaves it with nobody."""
    shown.activateWindow()
    panel.list.setFocus()
    settle()


def test_its_key_shows_the_speakers_and_again_puts_them_away(shown: MainWindow) -> None:
    panel = opened(shown)
    assert panel.list.hasFocus()
    assert said(panel.model) == [
        "Anna Reed, person, 1 mention",
        "Foreign & Commonwealth Office, organisation, 1 mention",
        "Mr Putin, person, 2 mentions",
        "Vladimir Putin, person, 1 mention, also the Russian leader",
    ]
    assert panel.windowTitle() == "4 speakers"
    assert unnamed(shown) == []
    press(panel.list, "4", _CTRL)
    assert not shown.docks.is_up("speakers")
    assert shown.article.hasFocus()


def test_both_models_keep_qts_rules(shown: MainWindow) -> None:
    panel = opened(shown)
    testers = watched(panel.model, panel.mentions_model)
    choose(panel, "Mr Putin")
    press(panel.filter, "putin")
    press(panel.filter, Key.Key_Return)
    assert panel.model.rowCount() == 2
    shown.workspace.act_on_speakers(lambda acts: acts.merge("s1", "s2"))
    settle()
    assert (panel.model.rowCount(), panel.mentions_model.rowCount()) == (1, 3)
    press(panel.list, "z", _CTRL)
    assert (panel.model.rowCount(), panel.mentions_model.rowCount()) == (2, 1)
    shown.workspace.close_project()
    settle()
    assert (panel.model.rowCount(), panel.mentions_model.rowCount()) == (0, 0)
    del testers


def test_the_mentions_of_the_chosen_speaker_stand_below_in_their_words(shown: MainWindow) -> None:
    panel = opened(shown)
    choose(panel, "Mr Putin")
    assert said(panel.mentions_model) == [
        "Rain, quotation of Ana: “It rains,” said Mr Putin. “It pours,” said Anna Reed.",
        "Snow, quotation of Ben: …Vladimir Putin, and “it melts,” said Mr Putin.",
    ]
    choose(panel, "Vladimir Putin")
    assert panel.about.text() == "Also: the Russian leader\n1 quotation"


def test_the_filter_finds_names_and_aliases(shown: MainWindow) -> None:
    panel = opened(shown)
    panel.filter.setFocus()
    press(panel.filter, "russian")
    press(panel.filter, Key.Key_Down)
    assert [line.split(",")[0] for line in said(panel.model)] == ["Vladimir Putin"]
    assert panel.list.hasFocus()
    assert panel.speaker().name == "Vladimir Putin"
    panel.filter.setFocus()
    press(panel.filter, Key.Key_Return)
    assert panel.mentions.hasFocus(), "Enter takes the row, as in the list"
    panel.filter.clear()
    panel.filter.setFocus()
    press(panel.filter, Key.Key_Down)
    assert panel.model.rowCount() == 4
    assert panel.speaker().name == "Vladimir Putin", "who was chosen stays so"


def test_enter_goes_to_the_mentions_and_opens_an_own_one_as_the_current_annotation(shown: MainWindow) -> None:
    shown.workspace.open_document(2)
    panel = opened(shown)
    choose(panel, "Mr Putin")
    press(panel.list, Key.Key_Return)
    assert panel.mentions.hasFocus()
    press(panel.mentions, Key.Key_Return)
    assert shown.workspace.position == 1
    assert shown.workspace.current.id == "q1"
    assert shown.article.hasFocus()


def test_a_double_click_shows_a_mention_in_somebody_elses_layer(shown: MainWindow) -> None:
    panel = opened(shown)
    choose(panel, "Vladimir Putin")
    place = panel.mentions.visualRect(panel.mentions_model.index(0)).center()
    QTest.mouseClick(panel.mentions.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(panel.mentions.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert shown.workspace.position == 2
    assert shown.article.selected_span().of(SECOND) == "Vladimir Putin"
    assert shown.status.currentMessage() == "This quotation was made by Ben."


def test_a_likely_double_is_offered_and_merged_after_both_are_shown(shown: MainWindow) -> None:
    panel = opened(shown)
    choose(panel, "Mr Putin")
    assert panel.same.text() == "May be the same:\nVladimir Putin — same last name"
    asked: list[str] = []

    def confirm(box: QMessageBox) -> None:
        asked.append(box.text())
        press(box, Key.Key_Return)

    with answering(QMessageBox, confirm), answering(Picker, lambda picker: press(picker.field, "1")):
        panel.same.setFocus()
        press(panel.same, Key.Key_Space)
    assert asked == [
        "Are these one and the same?\n“Mr Putin”: person, 2 mentions\n“Vladimir Putin”: person, 1 mention"
    ]
    assert names(shown) == ["Anna Reed", "Foreign & Commonwealth Office", "Vladimir Putin"]
    assert panel.speaker().name == "Vladimir Putin", "the one that is kept is chosen"
    assert panel.mentions_model.rowCount() == 3
    assert shown.workspace.opened.quotations.get("q1").speaker == "s1"
    assert any("Vladimir Putin" in str(shown.cards.model.index(row).data()) for row in range(2))
    assert shown.actions_by_id["undo"].text() == "Undo: merge speakers"
    back(shown, panel)
    press(panel.list, "z", _CTRL)
    assert names(shown) == ["Anna Reed", "Foreign & Commonwealth Office", "Mr Putin", "Vladimir Putin"]
    assert panel.model.rowCount() == 4
    assert shown.workspace.opened.quotations.get("q1").speaker == "s2"


def test_two_of_one_name_are_told_apart_by_their_mentions(shown: MainWindow) -> None:
    panel = opened(shown)
    shown.workspace.act_on_speakers(lambda acts: acts.rename("s2", "Vladimir Putin"))
    settle()
    asked: list[str] = []

    def look(box: QMessageBox) -> None:
        asked.extend([*box.text().splitlines()[1:], *(button.text() for button in box.buttons()[:2])])
        press(box, Key.Key_Escape)

    with answering(QMessageBox, look), answering(Picker, lambda picker: press(picker.field, "1")):
        choose(panel, "Vladimir Putin")
        push(panel, "merge")
    first, second, *buttons = asked
    assert "person, 1 mention, first in “" in first + second
    assert {words.replace("&", "") for words in buttons} == {
        "Keep that with 1 mention", "Keep that with 2 mentions",
    }  # fmt: skip


def test_likely_doubles_alone_are_listed_until_they_are_one(shown: MainWindow) -> None:
    panel = opened(shown)
    panel.doubles.setFocus()
    press(panel.doubles, Key.Key_Space)
    wait_for(lambda: panel.model.rowCount() == 2)
    assert [line.split(",")[0] for line in said(panel.model)] == ["Mr Putin", "Vladimir Putin"]
    shown.workspace.act_on_speakers(lambda acts: acts.merge("s1", "s2"))
    wait_for(lambda: panel.model.rowCount() == 0)
    panel.doubles.setFocus()
    press(panel.doubles, Key.Key_Space)
    assert panel.model.rowCount() == 3


def test_the_other_one_can_be_kept_and_a_merge_can_be_left(shown: MainWindow) -> None:
    panel = opened(shown)
    choose(panel, "Mr Putin")
    with (
        answering(QMessageBox, lambda box: press(box, Key.Key_Escape)),
        answering(Picker, lambda picker: press(picker.field, "1")),
    ):
        push(panel, "merge")
    assert len(names(shown)) == 4

    def keep_one(box: QMessageBox) -> None:
        (button,) = [each for each in box.buttons() if "Mr Putin" in each.text()]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    with answering(QMessageBox, keep_one), answering(Picker, lambda picker: press(picker.field, "1")):
        push(panel, "merge")
    assert names(shown) == ["Anna Reed", "Foreign & Commonwealth Office", "Mr Putin"]
    assert panel.speaker().aliases == ("Vladimir Putin", "the Russian leader")


def test_where_nobody_is_likely_the_other_speakers_are_offered_to_merge_with(shown: MainWindow) -> None:
    panel = opened(shown)
    choose(panel, "Anna Reed")
    lines: list[str] = []

    def look(picker: Picker) -> None:
        lines.extend(picker.list.item(row).text() for row in range(picker.list.count()))
        press(picker.field, Key.Key_Escape)

    with answering(Picker, look):
        push(panel, "merge")
    assert [line.split("  ")[1] for line in lines] == [
        "Foreign & Commonwealth Office",
        "Mr Putin",
        "Vladimir Putin",
    ]


def test_a_list_without_speakers_says_why(shown: MainWindow) -> None:
    panel = opened(shown)
    press(panel.filter, "nobody")
    press(panel.filter, Key.Key_Return)
    assert panel.list.accessibleDescription() == "No name or alias has these words."
    assert panel.mentions.accessibleDescription() == "", "there is no speaker whom nothing names"
    panel.filter.clear()
    press(panel.filter, Key.Key_Return)
    assert panel.mentions_model.rowCount()


def test_before_there_are_speakers_the_list_says_how_they_come(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "empty.qca", {"a1": FIRST}))
    assert opened(shown).list.accessibleDescription().startswith("No speakers yet: an accepted suggestion")


def test_chosen_mentions_are_split_to_a_new_name(shown: MainWindow) -> None:
    panel = opened(shown)
    choose(panel, "Mr Putin")
    press(panel.list, Key.Key_Return)
    press(panel.mentions, Key.Key_Down)

    def answer(picker: Picker) -> None:
        press(picker.field, "Igor Putin")
        press(picker.field, Key.Key_Return)

    with answering(Picker, answer):
        push(panel, "split")
    assert "Igor Putin" in names(shown)
    choose(panel, "Igor Putin")
    assert [line.split(",")[0] for line in said(panel.mentions_model)] == ["Snow"]


def test_several_mentions_are_chosen_with_shift(shown: MainWindow) -> None:
    panel = opened(shown)
    choose(panel, "Mr Putin")
    press(panel.list, Key.Key_Return)
    press(panel.mentions, Key.Key_Down, _SHIFT)

    def answer(picker: Picker) -> None:
        assert picker.windowTitle() == "2 mentions of “Mr Putin” to"
        press(picker.field, "anna reed")
        press(picker.field, Key.Key_Return)

    with answering(Picker, answer):
        push(panel, "split")
    choose(panel, "Anna Reed")
    assert panel.mentions_model.rowCount() == 3


def test_a_split_without_mentions_says_what_is_missing(shown: MainWindow) -> None:
    panel = opened(shown)
    choose(panel, "Mr Putin")
    with no_dialog():
        push(panel, "split")
    assert shown.status.currentMessage().startswith("Choose the mentions")


def test_f2_renames(shown: MainWindow) -> None:
    panel = opened(shown)
    choose(panel, "Mr Putin")

    def answer(box: QInputDialog) -> None:
        field = box.findChild(QLineEdit)
        assert field.text() == "Mr Putin"
        press(field, "a", _CTRL)
        press(field, "Putin, Vladimir")
        press(field, Key.Key_Return)

    with answering(QInputDialog, answer):
        press(panel.list, Key.Key_F2)
    assert panel.speaker().name == "Putin, Vladimir"
    assert "Putin, Vladimir" in str(shown.cards.model.index(0).data()), "the open document shows it, too"


def test_a_long_name_is_read_whole_where_it_is_changed(shown: MainWindow) -> None:
    panel = opened(shown)
    long = "both the Harbour School Board and the Police Department"
    shown.workspace.act_on_speakers(lambda acts: acts.rename("s2", long))
    choose(panel, long)
    room: list[int] = []

    def look(box: QInputDialog) -> None:
        field = box.findChild(QLineEdit)
        room.append(field.width() - field.fontMetrics().horizontalAdvance(long))
        press(field, Key.Key_Escape)

    with answering(QInputDialog, look):
        press(panel.list, Key.Key_F2)
    assert room[0] > 0
    assert panel.speaker().name == long


def test_kind_and_aliases_change_by_their_pickers(shown: MainWindow) -> None:
    panel = opened(shown)
    choose(panel, "Vladimir Putin")
    with answering(Picker, lambda picker: press(picker.field, "3")):
        push(panel, "set_kind")
    assert panel.speaker().kind == "group"
    with answering(Picker, lambda picker: press(picker.field, "2")):
        push(panel, "edit_aliases")
    assert panel.speaker().aliases == ()

    def add(box: QInputDialog) -> None:
        field = box.findChild(QLineEdit)
        press(field, "Putin")
        press(field, Key.Key_Return)

    with answering(QInputDialog, add):
        push(panel, "edit_aliases")
    assert panel.speaker().aliases == ("Putin",)
    assert panel.about.text().startswith("Also: Putin")


def test_only_a_speaker_without_mentions_is_deleted(shown: MainWindow) -> None:
    panel = opened(shown)
    choose(panel, "Anna Reed")
    press(panel.list, Key.Key_Delete)
    assert "Anna Reed" in names(shown)
    assert "1 mention" in shown.status.currentMessage()
    shown.workspace.act(lambda acts: acts.quotations.set_speakers(Reference(QUOTATION, "q2"), ()))
    settle()
    assert said(panel.model)[0] == "Anna Reed, person, 0 mentions", "the counts follow acts in the article"
    press(panel.list, Key.Key_Delete)
    assert "Anna Reed" not in names(shown)
    assert panel.speaker().name == "Foreign & Commonwealth Office", "the next one is chosen"


def test_the_menu_of_a_row_holds_the_same_acts(shown: MainWindow) -> None:
    panel = opened(shown)
    choose(panel, "Mr Putin")
    panel.list.menu_requested.emit(0, QPoint(0, 0))
    settle()
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == [
        button.text() for button in panel.buttons.values()
    ]
    assert panel.speaker().name == "Anna Reed", "the row of the menu is chosen"
    menu.close()
    settle()


def test_f6_goes_round_through_the_panel(shown: MainWindow) -> None:
    panel = opened(shown)
    shown.article.setFocus()
    for _ in range(5):
        press(QApplication.focusWidget(), Key.Key_F6)
        if panel.list.hasFocus():
            return
    raise AssertionError("it never came to the speakers")


def test_a_panel_that_is_put_away_shows_what_has_changed_when_it_comes_back(shown: MainWindow) -> None:
    panel = opened(shown)
    press(panel.list, "4", _CTRL)
    shown.workspace.act_on_speakers(lambda acts: acts.rename("s3", "Anna Read"))
    opened(shown)
    assert said(panel.model)[0].startswith("Anna Read,")


def test_the_speaker_picker_finds_an_alias_and_offers_what_resembles_behind_the_new_name(
    shown: MainWindow,
) -> None:
    shown.workspace.set_current(Current("quotation", "q2"))
    shown.article.setFocus()
    lines: list[list[str]] = []

    def type_in(picker: Picker, words: str) -> None:
        press(picker.field, words)
        lines.append([picker.list.item(row).text().strip() for row in range(picker.list.count())])
        press(picker.field, Key.Key_Escape)

    for words in ("russian", "Zladimir Putin", "John Reed"):
        with answering(Picker, lambda picker, words=words: type_in(picker, words)):
            press(shown.article, "p")
        shown.activateWindow()
        shown.article.setFocus()
        settle()
    alias, alike, other = lines
    assert alias[0] == "New unnamed speaker “russian”", "Enter takes nobody who merely has what was typed"
    assert alias[1].startswith("Vladimir Putin")
    assert alike[0].startswith("New person “Zladimir Putin”"), "Enter takes nobody who only resembles"
    assert alike[1] == "Vladimir Putin    — ≈ same last name, first name nearly alike"
    assert other[0].startswith("New person “John Reed”")
    assert other[1] == "Anna Reed    — ≈ same last name only"
