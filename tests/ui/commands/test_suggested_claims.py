"""Suggested claims in the window: shown where they are switched on, visited, accepted, rejected."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton

from annotator.domain.analysis import Analysis
from annotator.domain.provenance import Provenance
from annotator.project import Project
from annotator.project.jobs.preparation import save_analysis
from annotator.ui.dialogs.picker import Picker
from annotator.ui.dialogs.threshold import ThresholdDialog
from annotator.ui.shell.main_window import MainWindow
from tests.examples import suggested_claim, varied
from tests.ui.answering import answering, back_to
from tests.ui.articles import BOARD, SAFE, TEXT, TRAFFIC, suggest
from tests.ui.conftest import make_project
from tests.ui.driving import Key, click, place_of, press, settle
from tests.ui.test_accessibility import unnamed

CAME = Provenance("claims 1", "quantity", 0.8)
DOUBLE = suggested_claim("k1", (TRAFFIC,), ("prediction",), "hedged", True, "s2", CAME, "because of 2030")
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
AGREED = varied(DOUBLE, id="k2", content=(BOARD,), types=("event",), certainty="plain", quotation=None)


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    path = make_project(tmp_path / "p.qca", {"a": TEXT})
    with Project.open(path) as project:
        offered = (suggest("s0", SAFE), suggest("s2", TRAFFIC))
        save_analysis(
            project,
            "a",
            Analysis(
                "m 1",
                (),
                (
                    *offered,
                    DOUBLE,
                    AGREED,
                ),
            ),
        )
    made = window(path)
    back_to(made)
    return made


def here(shown: MainWindow) -> str | None:
    settle()
    current = shown.workspace.current
    return current.id if current else None


def cards(shown: MainWindow) -> list[str]:
    settle()
    model = shown.cards.model
    return [model.data(model.index(row)).split(":")[0] for row in range(model.rowCount())]


def ticked(shown: MainWindow) -> set[str]:
    """Return the names of the boxes of the card that are seen to be ticked."""
    settle()
    boxes = [box for box in shown.cards.card.findChildren(QCheckBox) if box.isVisible() and box.isChecked()]
    return {box.accessibleName() or box.text() for box in boxes}


def last_act(shown: MainWindow) -> str:
    settle()
    return shown.actions_by_id["undo"].text()


def undo(shown: MainWindow) -> None:
    press(shown.article, "z", _CTRL)


def switch(shown: MainWindow) -> None:
    shown.actions_by_id["suggest_claims"].trigger()
    settle()


def test_nobody_gets_further_steps_who_has_not_asked_for_them(shown: MainWindow) -> None:
    steps = []
    for _ in range(3):
        press(shown.article, Key.Key_Tab)
        steps.append(here(shown))
    assert steps == ["s0", "s2", "s0"]
    assert len(cards(shown)) == 2


def test_tab_visits_them_in_text_order_and_the_card_says_all(shown: MainWindow) -> None:
    switch(shown)
    assert cards(shown)[2:] == [
        "?  Suggested claim · 80% · Prediction or pledge",
        "?  Suggested claim · 80% · Event or action",
    ]
    steps = []
    for _ in range(3):
        press(shown.article, Key.Key_Tab)
        steps.append(here(shown))
    assert steps == ["s0", "s2", "k1"]
    words = [label.text() for label in shown.cards.card.findChildren(QLabel) if label.isVisible()]
    assert {"Suggested claim", "80%"} <= set(words)
    assert "Proposed because of because of 2030." in words
    assert ticked(shown) == {"Prediction or pledge", "proposed: check-worthy", "hedged"}
    press(shown.article, Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert here(shown) == "k2"


def test_enter_accepts_each_and_goes_on(shown: MainWindow) -> None:
    switch(shown)
    for _ in range(4):
        press(shown.article, Key.Key_Tab) if here(shown) is None else None
        press(shown.article, Key.Key_Return)
    opened = shown.workspace.opened
    assert len(opened.pending) == len(opened.pending_claims) == 0
    quotation = next(one for one in opened.quotations if one.content == (TRAFFIC,))
    first, second = opened.claims
    assert (first.content, first.types, first.is_hedged, first.is_check_worthy, first.quotation) == (
        (TRAFFIC,), ("prediction",), True, True, quotation.id,
    )  # fmt: skip
    assert (second.content, second.quotation) == ((BOARD,), None)
    press(shown.article, "z", Qt.KeyboardModifier.ControlModifier)
    assert [one.id for one in opened.pending_claims] == ["k2"]
    assert cards(shown)[-1] == "?  Suggested claim · 80% · Event or action"


def test_x_rejects_and_undo_brings_it_back(shown: MainWindow) -> None:
    switch(shown)
    press(shown.article, Key.Key_Tab)
    press(shown.article, Key.Key_Tab)
    press(shown.article, Key.Key_Tab)
    press(shown.article, "x")
    assert here(shown) == "k2"
    assert len(cards(shown)) == 3
    assert len(shown.workspace.opened.claims) == 0
    press(shown.article, "z", Qt.KeyboardModifier.ControlModifier)
    assert len(cards(shown)) == 4
    assert shown.workspace.project.next_undo() is None


def test_k_accepts_one_and_stays_for_its_types(shown: MainWindow) -> None:
    switch(shown)
    for _ in range(4):
        press(shown.article, Key.Key_Tab)
    press(shown.article, "k")
    (claim,) = shown.workspace.opened.claims
    assert here(shown) == claim.id
    assert claim.types == ("event",)


def test_a_moved_edge_accepts_one_with_other_words(shown: MainWindow) -> None:
    switch(shown)
    for _ in range(4):
        press(shown.article, Key.Key_Tab)
    press(shown.article, "}")
    (claim,) = shown.workspace.opened.claims
    assert claim.content[0].start == BOARD.start
    assert claim.content[0].end > BOARD.end


def test_the_wish_is_kept_and_taken_back(shown: MainWindow, window) -> None:
    switch(shown)
    path = shown.workspace.project.path
    shown.close()
    again = window(path)
    back_to(again)
    assert len(cards(again)) == 4
    switch(again)
    assert len(cards(again)) == 2


def test_they_are_drawn_in_the_text(shown: MainWindow) -> None:
    before = shown.article.viewport().grab().toImage()
    switch(shown)
    assert shown.article.viewport().grab().toImage() != before


# Deciding on many, and with a reason


def test_all_above_a_score_takes_claims_too_and_is_one_act(shown: MainWindow) -> None:
    switch(shown)
    seen: list[str] = []

    def choose(dialog: ThresholdDialog) -> None:
        for key in (Key.Key_Home, Key.Key_Return):
            seen.append(dialog.told.text())
            press(dialog.slider, key)

    with answering(ThresholdDialog, choose):
        press(shown.article, Key.Key_Return, _SHIFT)
    back_to(shown)
    assert seen == [
        "2 suggestions and 0 claims of 4 will be accepted",
        "2 suggestions and 2 claims of 4 will be accepted",
    ]
    assert shown.status.words().startswith("2 suggestions and 2 claims accepted")
    opened = shown.workspace.opened
    quotation = next(one for one in opened.quotations if one.content == (TRAFFIC,))
    assert [(claim.content, claim.quotation) for claim in opened.claims] == [
        ((TRAFFIC,), quotation.id),
        ((BOARD,), None),
    ]
    assert last_act(shown) == "Undo: accept 2 suggestions and 2 claims"
    undo(shown)
    assert len(opened.quotations) == len(opened.claims) == 0
    assert len(cards(shown)) == 4


def test_without_claims_it_speaks_of_suggestions_alone(shown: MainWindow) -> None:
    seen: list[str] = []

    def choose(dialog: ThresholdDialog) -> None:
        seen.append(dialog.told.text())
        press(dialog.slider, Key.Key_Return)

    with answering(ThresholdDialog, choose):
        press(shown.article, Key.Key_Return, _SHIFT)
    assert seen == ["2 suggestions of 2 will be accepted"]
    assert last_act(shown) == "Undo: accept 2 suggestions"
    assert len(shown.workspace.opened.claims) == 0


def test_shift_x_asks_why_a_claim_is_rejected(shown: MainWindow) -> None:
    switch(shown)
    for _ in range(3):
        press(shown.article, Key.Key_Tab)
    seen: list[str] = []

    def choose(picker: Picker) -> None:
        seen.extend(picker.list.item(row).text() for row in range(picker.list.count()))
        press(picker.field, "1")

    with answering(Picker, choose):
        press(shown.article, "x", _SHIFT)
    assert seen[0] == "1  Not a claim"
    assert last_act(shown) == "Undo: reject suggested claim: not a claim"
    assert here(shown) == "k2"


# What is hidden

FEEBLE = replace(varied(AGREED, id="k3", content=(SAFE,)), provenance=replace(CAME, score=0.3))
PLAN = varied(suggest("plan", TRAFFIC), mode="thought")
PLANNED = varied(DOUBLE, id="k4", quotation="plan")


@pytest.fixture
def partly_hidden(window, tmp_path: Path) -> MainWindow:
    path = make_project(tmp_path / "p.qca", {"a": TEXT, "b": "Second.\n"})
    with Project.open(path) as project:
        offered = (suggest("s0", SAFE), PLAN)
        save_analysis(
            project,
            "a",
            Analysis(
                "m 1",
                (),
                (
                    *offered,
                    FEEBLE,
                    AGREED,
                    PLANNED,
                ),
            ),
        )
    made = window(path)
    back_to(made)
    return made


def test_v_counts_and_shows_weaker_claims_where_claims_are_suggested(partly_hidden: MainWindow) -> None:
    shown = partly_hidden
    assert shown.status.suggestions.text() == ""
    press(shown.article, "v")
    assert shown.status.words() == "No suggestion is hidden here."
    switch(shown)
    assert shown.status.suggestions.text() == "1 suggested claim hidden"
    press(shown.article, "v")
    assert shown.status.words().startswith("1 suggested claim more shown")
    assert here(shown) is None
    assert sum("Weak suggested claim · 30%" in card for card in cards(shown)) == 1
    press(shown.article, "v")
    assert shown.status.words() == "1 suggested claim hidden."
    assert len(cards(shown)) == 4


def test_claims_in_thoughts_that_are_hidden_are_hidden_with_them(partly_hidden: MainWindow) -> None:
    shown = partly_hidden
    switch(shown)
    shown.actions_by_id["suggest_thoughts"].trigger()
    settle()
    assert [one.id for one in shown.workspace.opened.pending_claims] == ["k2"]
    assert shown.status.suggestions.text() == "1 thought, 2 suggested claims hidden"
    press(shown.article, "v")
    assert [one.id for one in shown.workspace.opened.pending_claims] == ["k3", "k4", "k2"]
    assert shown.status.words().startswith("1 thought, 2 suggested claims more shown")
    press(shown.article, "v")
    assert shown.status.words() == "1 thought, 2 suggested claims hidden."


def test_a_claim_comes_with_its_thought_once_that_is_a_quotation(partly_hidden: MainWindow) -> None:
    shown = partly_hidden
    switch(shown)
    shown.actions_by_id["suggest_thoughts"].trigger()
    shown.workspace.act(lambda acts: acts.suggestions.accept(PLAN))
    settle()
    assert [one.id for one in shown.workspace.opened.pending_claims] == ["k4", "k2"]
    undo(shown)
    assert [one.id for one in shown.workspace.opened.pending_claims] == ["k2"]


def test_the_threshold_counts_claims(partly_hidden: MainWindow) -> None:
    shown = partly_hidden
    switch(shown)
    seen: list[str] = []

    def look(dialog: ThresholdDialog) -> None:
        seen.append(dialog.told.text())
        press(dialog.slider, Key.Key_Escape)

    with answering(ThresholdDialog, look):
        shown.actions_by_id["suggestion_threshold"].trigger()
    assert seen == ["0 suggestions and 1 claim of 5 here will be hidden"]


# The list of documents


def undecided(shown: MainWindow) -> list[str]:
    shown.documents.status.setCurrentIndex(shown.documents.status.findData("undecided"))
    settle()
    role = Qt.ItemDataRole.AccessibleTextRole
    model = shown.documents.model
    return [model.index(row, 0).data(role).split("\n")[-1] for row in range(model.rowCount())]


def test_documents_with_claims_to_decide_are_to_be_decided(partly_hidden: MainWindow) -> None:
    shown = partly_hidden
    assert undecided(shown) == ["2 suggestions to decide"]
    for suggestion in (PLAN, suggest("s0", SAFE)):
        shown.workspace.act(lambda acts, one=suggestion: acts.suggestions.accept(one))
    shown.documents.status.setCurrentIndex(0)
    assert undecided(shown) == []
    switch(shown)
    assert undecided(shown) == ["0 suggestions and 3 claims to decide"]
    switch(shown)
    assert undecided(shown) == []


# One key for a suggestion and its claim


def test_k_on_a_suggestion_accepts_it_with_its_claim_in_one_act(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    press(shown.article, Key.Key_Tab)
    assert here(shown) == "s2"
    press(shown.article, "k")
    opened = shown.workspace.opened
    (quotation,), (claim,) = opened.quotations, opened.claims
    assert here(shown) == claim.id
    assert (claim.quotation, claim.types) == (quotation.id, ("prediction",))
    assert last_act(shown) == "Undo: accept suggestion, with a claim"
    undo(shown)
    assert len(opened.quotations) == len(opened.claims) == 0
    assert [one.id for one in opened.pending] == ["s0", "s2"]
    assert shown.workspace.project.next_undo() is None


# What they look like, and how they are called


def test_weak_ones_look_weak_in_list_card_and_text(partly_hidden: MainWindow) -> None:
    shown = partly_hidden
    switch(shown)
    press(shown.article, "v")
    model = shown.cards.model
    weak = {model.card_at(row).head for row in range(model.rowCount()) if model.card_at(row).is_weak}
    assert weak == {"Weak suggested claim · 30% · Event or action"}
    assert "Weak suggested claim: Event or action: because of 2030" in shown.article.describe(SAFE.start)
    press(shown.article, Key.Key_Tab)
    press(shown.article, Key.Key_Tab)
    assert here(shown) == "k3"
    words = [label.text() for label in shown.cards.card.findChildren(QLabel) if label.isVisible()]
    assert {"Weak suggested claim", "30%"} <= set(words)
    spans = {key.id for key in shown.article.hits(SAFE.start) if shown.article._highlights.is_weak(key)}
    assert spans == {"k3"}


def test_the_brackets_of_a_weak_one_are_dotted(shown: MainWindow) -> None:
    switch(shown)
    assert brackets(shown, 0.8) == brackets(shown, 0.75)
    assert brackets(shown, 0.74) != brackets(shown, 0.75)


def brackets(shown: MainWindow, score: float) -> QImage:
    """Return what is seen of the left bracket of a claim on the board with that score, without the margin."""
    claim = replace(AGREED, provenance=replace(CAME, score=score))
    save_analysis(shown.workspace.project, "a", Analysis("m 1", (), (claim,)))
    shown.workspace.open_document(1)
    settle()
    place = place_of(shown.article, BOARD.start)
    return shown.article.viewport().grab(QRect(place.x() - 6, place.y() - 20, 12, 40)).toImage()


def test_the_tab_key_goes_through_all_of_its_card(shown: MainWindow) -> None:
    switch(shown)
    for _ in range(3):
        press(shown.article, Key.Key_Tab)
    card = shown.cards.card
    card.findChildren(QPushButton)[0].setFocus()
    passed: list[str] = []
    for _ in range(30):
        here = QApplication.focusWidget()
        if not card.isAncestorOf(here):
            break
        passed.append(here.accessibleName() or here.text())
        press(here, Key.Key_Tab)
    kinds = [kind.label for kind in shown.workspace.project.codebook.claim_types]
    wanted = ["Accept (Enter)", "Reject (X)", *kinds, "proposed: check-worthy", "hedged"]
    assert [name for name in passed if name in wanted] == wanted


def test_the_card_of_one_is_named_for_whoever_hears_it(shown: MainWindow) -> None:
    switch(shown)
    for _ in range(3):
        press(shown.article, Key.Key_Tab)
    assert here(shown) == "k1"
    assert unnamed(shown) == []
    role = Qt.ItemDataRole.AccessibleTextRole
    row = shown.cards.model.row_of(shown.workspace.current)
    assert shown.cards.model.index(row).data(role).startswith("Suggested claim, 80%, Prediction")


def test_a_box_of_its_card_accepts_it_so(shown: MainWindow) -> None:
    switch(shown)
    for _ in range(3):
        press(shown.article, Key.Key_Tab)
    settle()
    click(next(b for b in shown.cards.card.findChildren(QCheckBox) if b.text() == "hedged" and b.isVisible()))
    (claim,) = shown.workspace.opened.claims
    assert (claim.is_hedged, claim.is_check_worthy, claim.types) == (False, True, ("prediction",))
    assert claim.provenance.state == "edited"
    assert last_act(shown) == "Undo: accept suggested claim with changes"
