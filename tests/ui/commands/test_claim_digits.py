"""Digits after K: the first one says anew what was merely proposed, further ones toggle."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.domain.analysis import Analysis
from annotator.domain.kinds import CLAIM
from annotator.domain.provenance import Provenance
from annotator.project import Project
from annotator.project.jobs.preparation import save_analysis
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from annotator.ui.wording.spoken import parts_of
from tests.examples import suggested_claim
from tests.ui.answering import back_to
from tests.ui.articles import BOARD, TEXT, TRAFFIC, mark, suggest
from tests.ui.conftest import make_project
from tests.ui.driving import Key, click, press, settle

SHIFT = Qt.KeyboardModifier.ShiftModifier
CAME = Provenance("claims 1", "quantity", 0.8)
PROPOSED = suggested_claim(
    "k1", (TRAFFIC,), ("prediction", "quantity"), "plain", True, None, CAME, "date “2030”"
)


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    path = make_project(tmp_path / "p.qca", {"a": TEXT})
    with Project.open(path) as project:
        save_analysis(project, "a", Analysis("m 1", (), (PROPOSED,)))
    made = window(path)
    back_to(made)
    return made


def digit(shown: MainWindow, id: str) -> str:
    kinds = [kind.id for kind in shown.workspace.project.codebook.claim_types]
    return "1234567890"[kinds.index(id)]


def types(shown: MainWindow) -> tuple[str, ...]:
    settle()
    return shown.workspace.current_claim().types


def claim(shown: MainWindow) -> None:
    mark(shown.article, TRAFFIC)
    press(shown.article, "k")
    assert types(shown) == ("prediction", "quantity")


def test_the_digit_of_the_right_type_leaves_it_alone_among_those_proposed(shown: MainWindow) -> None:
    claim(shown)
    assert shown.status.words().endswith("because of the date “2030”; the first digit or click chooses anew.")
    press(shown.article, digit(shown, "quantity"))
    assert types(shown) == ("quantity",)
    assert "in place of what was proposed" in shown.status.words()


def test_another_digit_comes_in_place_of_what_was_proposed_and_further_ones_toggle(shown: MainWindow) -> None:
    claim(shown)
    for id, after in (
        ("event", ("event",)),
        ("prediction", ("event", "prediction")),
        ("quantity", ("event", "prediction", "quantity")),
        ("event", ("prediction", "quantity")),
        ("cause", ("prediction", "quantity", "cause")),
    ):
        press(shown.article, digit(shown, id))
        assert types(shown) == after


def test_the_only_type_proposed_is_agreed_with_by_its_digit(shown: MainWindow) -> None:
    alone = suggested_claim("k2", (BOARD,), ("event",), "plain", None, None, CAME)
    save_analysis(shown.workspace.project, "a", Analysis("m 1", (), (alone,)))
    shown.workspace.open_document(1)
    mark(shown.article, BOARD)
    press(shown.article, "k")
    assert types(shown) == ("event",)
    press(shown.article, digit(shown, "event"))
    assert types(shown) == ("event",)
    assert shown.status.words() == "Event or action, as proposed; further digits and clicks add or take away."
    press(shown.article, digit(shown, "cause"))
    assert types(shown) == ("event", "cause"), "what was agreed with stays"
    press(shown.article, digit(shown, "event"))
    assert types(shown) == ("cause",)


def test_a_digit_taken_back_was_none(shown: MainWindow) -> None:
    claim(shown)
    press(shown.article, digit(shown, "event"))
    press(shown.article, "z", Qt.KeyboardModifier.ControlModifier)
    assert types(shown) == ("prediction", "quantity")
    press(shown.article, digit(shown, "cause"))
    assert types(shown) == ("cause",)


def go_on_and_come_back(shown: MainWindow) -> None:
    mark(shown.article, BOARD)
    press(shown.article, "k")
    press(shown.article, Key.Key_Tab, SHIFT)


def open_anew(shown: MainWindow) -> None:
    path = shown.workspace.project.path
    shown.subjects.projects.leave()
    assert shown.subjects.projects.open(path)
    back_to(shown)
    press(shown.article, Key.Key_Tab)


@pytest.mark.parametrize("away", [go_on_and_come_back, open_anew])
def test_types_that_nobody_confirmed_stay_replaceable(shown: MainWindow, away) -> None:
    claim(shown)
    away(shown)
    assert types(shown) == ("prediction", "quantity")
    assert "in place of proposed types" in shown.status.next_keys.text()
    press(shown.article, digit(shown, "event"))
    assert types(shown) == ("event",)
    away(shown)
    press(shown.article, digit(shown, "cause"))
    assert types(shown) == ("event", "cause"), "what somebody chose is not replaced"


def test_a_type_that_was_agreed_with_is_kept_after_coming_back(shown: MainWindow) -> None:
    alone = suggested_claim("k2", (BOARD,), ("event",), "plain", None, None, CAME)
    save_analysis(shown.workspace.project, "a", Analysis("m 1", (), (alone,)))
    shown.workspace.open_document(1)
    mark(shown.article, BOARD)
    press(shown.article, "k")
    press(shown.article, digit(shown, "event"))
    assert shown.actions_by_id["undo"].text() == "Undo: confirm claim type"
    open_anew(shown)
    press(shown.article, digit(shown, "cause"))
    assert types(shown) == ("event", "cause")
    for _ in range(2):
        press(shown.article, "z", Qt.KeyboardModifier.ControlModifier)
    press(shown.article, digit(shown, "cause"))
    assert types(shown) == ("cause",), "undone, it was agreed with no more"


def test_enter_on_a_suggested_claim_confirms_its_types(shown: MainWindow) -> None:
    shown.actions_by_id["suggest_claims"].trigger()
    press(shown.article, Key.Key_Tab)
    press(shown.article, Key.Key_Return)
    press(shown.article, Key.Key_Tab)
    press(shown.article, digit(shown, "event"))
    assert types(shown) == ("prediction", "quantity", "event")


@pytest.mark.parametrize("by", ["the same words", "the quotation", "the suggestion"])
def test_k_on_words_that_are_a_claim_goes_to_it(shown: MainWindow, by: str) -> None:
    if by == "the suggestion":
        shown.actions_by_id["suggest_claims"].trigger()
        claim(shown)
        press(shown.article, "z", Qt.KeyboardModifier.ControlModifier)
        press(shown.article, Key.Key_Tab)
        press(shown.article, "k")
    elif by == "the quotation":
        mark(shown.article, TRAFFIC)
        press(shown.article, "q")
        press(shown.article, "k")
    else:
        claim(shown)
    made = shown.workspace.current
    mark(shown.article, BOARD)
    press(shown.article, "k")
    last = shown.workspace.project.next_undo()
    if by == "the quotation":
        shown.workspace.set_current(Current("quotation", shown.workspace.opened.quotations[0].id))
        shown.article.reveal(TRAFFIC)
    else:
        mark(shown.article, TRAFFIC)
    press(shown.article, "k")
    assert shown.workspace.current == made
    assert len(shown.workspace.opened.claims) == 2
    assert shown.workspace.project.next_undo() == last, "nothing was done"
    press(shown.article, "k")
    assert len(shown.workspace.opened.claims) == 2
    settle()
    assert shown.status.words() == "These words are a claim already: this one."


def test_k_on_a_suggested_quotation_whose_words_are_a_claim_makes_no_second_one(
    window, tmp_path: Path
) -> None:
    shown = window(make_project(tmp_path / "q.qca", {"a": TEXT}, suggestions=(suggest("s1", TRAFFIC),)))
    back_to(shown)
    mark(shown.article, TRAFFIC)
    press(shown.article, "k")
    made = shown.workspace.current
    press(shown.article, Key.Key_Escape)
    press(shown.article, Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    press(shown.article, "k")
    assert shown.workspace.current == made
    (quotation,) = shown.workspace.opened.quotations
    (only,) = shown.workspace.opened.claims
    assert only.quotation == quotation.id


def test_q_on_words_that_are_a_quotation_goes_to_it(shown: MainWindow) -> None:
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    made = shown.workspace.current
    press(shown.article, Key.Key_Escape)
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    assert shown.workspace.current == made
    assert len(shown.workspace.opened.quotations) == 1


def test_without_a_proposal_digits_toggle_from_the_first(shown: MainWindow) -> None:
    mark(shown.article, BOARD)
    press(shown.article, "k")
    assert types(shown) == ()
    for id, after in (("event", ("event",)), ("cause", ("event", "cause")), ("event", ("cause",))):
        press(shown.article, digit(shown, id))
        assert types(shown) == after


def test_a_digit_on_a_suggested_claim_accepts_it_as_of_that_type(shown: MainWindow) -> None:
    shown.actions_by_id["suggest_claims"].trigger()
    press(shown.article, Key.Key_Tab)
    assert shown.workspace.current_proposed(CLAIM) is not None
    press(shown.article, digit(shown, "quantity"))
    assert types(shown) == ("quantity",)
    assert shown.workspace.current_claim().provenance.state == "edited"
    press(shown.article, digit(shown, "event"))
    assert types(shown) == ("quantity", "event")
    press(shown.article, "z", Qt.KeyboardModifier.ControlModifier)
    press(shown.article, "z", Qt.KeyboardModifier.ControlModifier)
    assert len(shown.workspace.opened.claims) == 0


def test_k_on_a_suggested_claim_asks_for_its_types_too(shown: MainWindow) -> None:
    shown.actions_by_id["suggest_claims"].trigger()
    press(shown.article, Key.Key_Tab)
    press(shown.article, "k")
    assert types(shown) == ("prediction", "quantity")
    press(shown.article, digit(shown, "quantity"))
    assert types(shown) == ("quantity",)


def test_a_click_on_a_chip_does_what_its_digit_does(shown: MainWindow) -> None:
    claim(shown)
    boxes = shown.cards.card._claim_boxes
    assert [id for id, box in boxes.items() if box.accessibleDescription() == "only proposed"] == [
        "quantity", "prediction",
    ]  # fmt: skip
    worthy, current = shown.cards.card.checks.worthy, shown.workspace.current
    assert (worthy.text(), worthy.accessibleName()) == ("proposed: check-worthy",) * 2
    image = worthy.grab().toImage()
    line = {image.pixelColor(x, image.height() - 1).name() for x in range(image.width())}
    assert len(line) == 2, "it is dashed"
    opened, project = shown.workspace.opened, shown.workspace.project
    assert parts_of(opened, project, "claim", current.id)["check_worthy"] == "proposed: Check-worthy: Yes"
    press(worthy, Key.Key_Space)
    assert worthy.text() == "check-worthy", "the first click confirms it"
    press(shown.article, "z", Qt.KeyboardModifier.ControlModifier)
    assert worthy.text() == "proposed: check-worthy"
    click(boxes["quantity"])
    assert types(shown) == ("quantity",)
    assert worthy.text() == "check-worthy", "who touches the types decides on it, too"
    assert "in place of what was proposed" in shown.status.words()
    assert not any(box.accessibleDescription() for box in boxes.values())
    click(boxes["event"])
    assert set(types(shown)) == {"quantity", "event"}
