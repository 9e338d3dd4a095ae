"""Weak, hidden and blind suggestions in the window; accepting many, rejecting with a reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from annotator.domain.kinds import QUOTATION
from annotator.domain.proposed import Proposed, SuggestedSpeaker
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.ui.dialogs.blind import BlindDialog
from annotator.ui.dialogs.findings import FindingsPicker
from annotator.ui.dialogs.picker import Picker
from annotator.ui.dialogs.threshold import ThresholdDialog
from annotator.ui.shell.main_window import MainWindow
from tests.examples import varied
from tests.ui.answering import answering, back_to
from tests.ui.articles import REED, SAFE, SAID, SHE, TEXT, TRAFFIC, WAIT, mark, suggest
from tests.ui.conftest import make_project
from tests.ui.driving import Key, click, press, settle

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def scored(id: str, score: float, *content: Span, mode: str = "speech") -> Proposed[Quotation]:
    made = suggest(id, *content)
    return varied(replace(made, provenance=Provenance("rules 1", "marks", score)), mode=mode)


BY_REED = SuggestedSpeaker("Ann Reed", "person", REED, "“she” after “Mayor Ann Reed”")
SURE = varied(scored("sure", 0.95, SAFE), cue=(SAID,), source=(SHE,), speaker=BY_REED)
SUGGESTIONS = (SURE, scored("middling", 0.6, WAIT), scored("feeble", 0.3, TRAFFIC))


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    made = window(make_project(tmp_path / "p.qca", {"a": TEXT, "b": "Second.\n"}, suggestions=SUGGESTIONS))
    back_to(made)
    return made


def cards(shown: MainWindow) -> list[str]:
    settle()
    model = shown.cards.model
    return [model.data(model.index(row)).strip().split(":")[0] for row in range(model.rowCount())]


def current_id(shown: MainWindow) -> str | None:
    suggestion = shown.workspace.current_proposed(QUOTATION)
    return suggestion.id if suggestion else None


def typing(words: str) -> Callable[[Picker], None]:
    def answer(picker: Picker) -> None:
        press(picker.field, words)
        press(picker.field, Key.Key_Return)

    return answer


def last_act(shown: MainWindow) -> str:
    settle()
    return shown.actions_by_id["undo"].text()


# What is shown


def test_what_is_below_the_threshold_is_hidden_but_counted(shown: MainWindow) -> None:
    assert cards(shown) == ["?  Suggestion · 95% · Ann Reed", "?  Weak suggestion · 60% · no source"]
    assert shown.status.suggestions.text() == "1 weaker suggestion hidden"
    assert shown.article.describe(TRAFFIC.start) == ""
    assert shown.cards.windowTitle().endswith("2 suggestions")
    for wanted in ("sure", "middling", "sure"):
        press(shown.article, Key.Key_Tab)
        assert current_id(shown) == wanted


def test_v_shows_what_is_hidden_at_once_and_hides_it_again(shown: MainWindow) -> None:
    press(shown.article, "v")
    assert len(cards(shown)) == 3
    assert shown.article.describe(TRAFFIC.start) == "Weak suggestion, content: because of feeble"
    assert not shown.status.suggestions.isVisible()
    press(shown.article, "v")
    assert len(cards(shown)) == 2
    click(shown.status.suggestions)
    assert len(cards(shown)) == 3
    press(shown.article, "n")
    press(shown.article, "b")
    assert len(cards(shown)) == 2, "it was for the document then"


def test_a_message_and_the_next_keys_are_never_on_top_of_each_other(shown: MainWindow) -> None:
    status = shown.status
    for said in ("1 weaker suggestion more shown; V hides them again.", "1 weaker suggestion hidden."):
        press(shown.article, "v")
        assert status.words() == said
        assert not status.next_keys.isVisible()
        press(shown.article, Key.Key_Tab)
        assert status.words().startswith("Enter accept")
        assert status.next_keys.isVisible()


def test_a_current_suggestion_that_is_hidden_is_current_no_more(shown: MainWindow) -> None:
    press(shown.article, "v")
    press(shown.article, Key.Key_Tab, _SHIFT)
    assert current_id(shown) == "feeble"
    press(shown.article, "v")
    assert shown.workspace.current is None


def test_the_threshold_is_set_with_a_count_and_remembered(
    shown: MainWindow, monkeypatch, window, tmp_path: Path
) -> None:
    seen: list[str] = []

    def choose(dialog: ThresholdDialog) -> None:
        seen.append(dialog.told.text())
        press(dialog.slider, Key.Key_PageUp)
        seen.append(f"{dialog.score.text()}: {dialog.told.text()}")
        press(dialog.slider, Key.Key_Return)

    with answering(ThresholdDialog, choose):
        shown.actions_by_id["suggestion_threshold"].trigger()
    assert seen == [
        "1 suggestion of 3 here will be hidden",
        "with a score of 70 % or more: 2 suggestions of 3 here will be hidden",
    ]
    assert cards(shown) == ["?  Suggestion · 95% · Ann Reed"]
    assert shown.status.suggestions.text() == "2 weaker suggestions hidden"
    path = shown.workspace.project.path
    shown.close()
    again = window(path)
    back_to(again)
    assert cards(again) == ["?  Suggestion · 95% · Ann Reed"]


def test_thoughts_can_be_switched_off(window, tmp_path: Path) -> None:
    thought = scored("plan", 0.9, TRAFFIC, mode="thought")
    shown = window(make_project(tmp_path / "p.qca", {"a": TEXT}, suggestions=(*SUGGESTIONS[:2], thought)))
    back_to(shown)
    assert cards(shown)[-1] == "?  Suggestion of thought · 90% · no source"
    shown.actions_by_id["suggest_thoughts"].trigger()
    assert len(cards(shown)) == 2
    assert shown.status.suggestions.text() == "1 thought hidden"
    assert not shown._settings.suggests_thoughts
    press(shown.article, "v")
    assert len(cards(shown)) == 3


# Deciding


def test_the_card_names_the_proposed_speaker_and_enter_makes_it(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    settle()
    card = shown.cards.card
    words = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
    assert {"Suggestion", "95%"} <= set(words)
    assert "because of sure" in words
    assert "proposed: “she” after “Mayor Ann Reed”" in words
    assert card.speaker_button.text() == "Ann Reed"
    press(shown.article, Key.Key_Return)
    (speaker,) = shown.workspace.project.speakers()
    (quotation,) = shown.workspace.opened.quotations
    assert (speaker.name, quotation.speaker) == ("Ann Reed", speaker.id)
    assert last_act(shown) == "Undo: accept suggestion"
    press(shown.article, Key.Key_Z, _CTRL)
    assert shown.workspace.project.speakers() == []


def test_p_accepts_with_another_speaker_in_one_act(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    with answering(Picker, typing("Ada Lamb")):
        press(shown.article, "p")
    back_to(shown)
    (quotation,) = shown.workspace.opened.quotations
    assert shown.workspace.project.speaker(quotation.speaker).name == "Ada Lamb"
    assert quotation.provenance.state == "edited"
    press(shown.article, Key.Key_Z, _CTRL)
    assert len(shown.workspace.opened.quotations) == 0
    assert shown.workspace.project.speakers() == []


def test_t_accepts_with_another_type_and_so_does_its_button(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    press(shown.article, "t")
    (quotation,) = shown.workspace.opened.quotations
    assert (quotation.type_in(TEXT), quotation.provenance.state) == ("indirect", "edited")
    press(shown.article, Key.Key_Z, _CTRL)
    press(shown.article, Key.Key_Tab)
    settle()
    click(next(b for b in shown.cards.card.findChildren(QPushButton) if b.text() == "mixed"))
    assert [q.type_in(TEXT) for q in shown.workspace.opened.quotations] == ["mixed"]


def test_a_fragment_is_split_off_a_suggestion_by_key(window, tmp_path: Path) -> None:
    shown = window(
        make_project(tmp_path / "p.qca", {"a": TEXT}, suggestions=(scored("two", 0.9, SAFE, WAIT),))
    )
    back_to(shown)
    press(shown.article, Key.Key_Tab)
    mark(shown.article, WAIT)
    press(shown.article, "j", _SHIFT)
    ((quotation),) = shown.workspace.opened.quotations
    assert (quotation.content, quotation.provenance.state) == ((SAFE,), "edited")


def test_shift_x_asks_for_the_reason_and_goes_on(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    with answering(Picker, lambda picker: press(picker.field, "2")):
        press(shown.article, "x", _SHIFT)
    assert last_act(shown) == "Undo: reject suggestion: scare quotes or title"
    assert current_id(shown) == "middling"
    back_to(shown)
    with answering(Picker, typing("a headline")):
        press(shown.article, "x", _SHIFT)
    assert last_act(shown) == "Undo: reject suggestion: a headline"
    with shown.workspace.project.database.reading() as connection:
        found = connection.execute("SELECT suggestion, reason FROM decision ORDER BY 1").fetchall()
    assert [tuple(row) for row in found] == [("middling", "a headline"), ("sure", "scare quotes or title")]


def test_x_rejects_at_once_and_escape_leaves_the_reasons_without_rejecting(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    with answering(Picker, lambda picker: press(picker, Key.Key_Escape)):
        press(shown.article, "x", _SHIFT)
    assert current_id(shown) == "sure"
    back_to(shown)
    press(shown.article, "x")
    assert last_act(shown) == "Undo: reject suggestion"


def test_all_above_a_score_are_accepted_as_one_act(shown: MainWindow) -> None:
    seen: list[tuple[str, bool]] = []

    def choose(dialog: ThresholdDialog) -> None:
        for key in (Key.Key_End, Key.Key_Home, Key.Key_Return):
            seen.append((dialog.told.text(), dialog.button.isEnabled()))
            press(dialog.slider, key)

    with answering(ThresholdDialog, choose):
        press(shown.article, Key.Key_Return, _SHIFT)
    assert seen == [
        ("1 suggestion of 2 will be accepted", True),
        ("0 suggestions of 2 will be accepted", False),
        ("2 suggestions of 2 will be accepted", True),
    ]
    assert [q.content for q in shown.workspace.opened.quotations] == [(SAFE,), (WAIT,)]
    assert last_act(shown) == "Undo: accept 2 suggestions"
    assert shown.status.suggestions.text() == "1 weaker suggestion hidden", "hidden ones are not among them"
    back_to(shown)
    press(shown.article, Key.Key_Z, _CTRL)
    assert len(shown.workspace.opened.quotations) == 0
    assert len(cards(shown)) == 2


# Blind mode


def blind(shown: MainWindow, keys: str, *, until_done: bool = False) -> None:
    def choose(dialog: BlindDialog) -> None:
        dialog.share.selectAll()
        press(dialog.share, keys)
        if until_done:
            press(dialog.until_done, Key.Key_Space)
        press(dialog, Key.Key_Return)

    with answering(BlindDialog, choose):
        shown.actions_by_id["blind_mode"].trigger()
    back_to(shown)


def test_in_a_blind_document_nothing_leaks_and_the_line_at_the_bottom_says_so(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    blind(shown, "100")
    assert shown.workspace.project.blindness().share == 100
    assert shown.workspace.current is None
    assert cards(shown) == []
    assert shown.cards.windowTitle() == "Cards"
    assert shown.status.suggestions.text() == "blind: no suggestions here"
    assert shown.article.describe(SAFE.start) == ""
    for key, modifier in ((Key.Key_Down, _CTRL), (Key.Key_Up, _CTRL), (Key.Key_V, None), (Key.Key_U, None)):
        press(shown.article, key, modifier or Qt.KeyboardModifier.NoModifier)
        settle()
        assert shown.status.words() == "Blind: no suggestions here."
        assert shown.article.selected_span() is None
    press(shown.article, Key.Key_Return, _SHIFT)
    press(shown.article, Key.Key_Tab)
    assert shown.workspace.current is None
    press(shown.article, "m")
    assert shown.article.selected_span() is not None, "marks are there to be seen by anybody"
    press(shown.article, "q")
    assert len(shown.workspace.opened.quotations) == 1


def test_blind_until_done_they_come_after_the_first_pass(shown: MainWindow) -> None:
    blind(shown, "100", until_done=True)
    mark(shown.article, WAIT)
    press(shown.article, "q")
    assert cards(shown) == ["1  Direct · she"], "what Q itself finds beside the words is no suggestion"
    with answering(FindingsPicker, lambda findings: press(findings.field, Key.Key_Return, _CTRL)):
        press(shown.article, "d")
    back_to(shown)
    press(shown.article, "b")
    assert cards(shown) == ["?  Suggestion · 95% · Ann Reed", "1  Direct · she"]
    assert shown.status.suggestions.text() == "1 weaker suggestion hidden"


def test_the_dialog_tells_who_has_set_it_and_leaving_it_changes_nothing(shown: MainWindow) -> None:
    blind(shown, "20")
    seen: list[str] = []

    def look(dialog: BlindDialog) -> None:
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        press(dialog, Key.Key_Return)

    with answering(BlindDialog, look):
        shown.actions_by_id["blind_mode"].trigger()
    assert any(words.startswith("Set by Ana on ") for words in seen)
    acts = [entry.act for entry in shown.workspace.project.history()]
    assert acts[0] == "blind mode: 20 % of the documents"
    assert len(acts) == 2, "the import, and this once"
