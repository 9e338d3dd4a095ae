"""The keys of annotation: each does what the window says it does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from annotator.domain.span import Span
from annotator.project import Project
from annotator.ui.dialogs.picker import Picker
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from annotator.ui.wording.spoken import parts_of
from tests.ui.answering import answering, back_to
from tests.ui.articles import BOARD, ENTITIES, REED, SAFE, SUGGESTIONS, TEXT, TOLD, TRAFFIC, WAIT, at, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, span_of

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with the article and its two entities, without suggestions."""
    return window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}))


def quote(shown: MainWindow, span: Span) -> str:
    """Make a quotation by key and return its id."""
    mark(shown.article, span)
    press(shown.article, "q")
    assert shown.workspace.current.kind == "quotation"
    return shown.workspace.current.id


def type_shown(shown: MainWindow) -> list[str]:
    buttons = shown.cards.card.types.findChildren(QPushButton)
    return [button.text() for button in buttons if button.isChecked()]


def said(shown: MainWindow) -> str:
    return shown.status.words()


def last_act(shown: MainWindow) -> str:
    return shown.actions_by_id["undo"].text()


def test_t_cycles_the_type_and_comes_back_to_the_derived_one(shown: MainWindow) -> None:
    id = quote(shown, SAFE)
    found = [type_shown(shown)]
    for _ in range(3):
        press(shown.article, "t")
        found.append(type_shown(shown))
    assert found == [["direct"], ["indirect"], ["mixed"], ["direct"]]
    assert shown.workspace.opened.quotations.get(id).type_override is None


def test_i_nests_in_the_smallest_quotation_around_and_again_takes_it_out(shown: MainWindow) -> None:
    whole = Span(TOLD.start - len("Critics said "), TOLD.end + 1)
    quote(shown, whole)
    around = quote(shown, TOLD)
    inner = quote(shown, TRAFFIC)
    assert shown.workspace.opened.quotations.get(inner).parent == around, "made within it, it is nested"
    press(shown.article, "i")
    assert shown.workspace.opened.quotations.get(inner).parent is None
    press(shown.article, "i")
    assert shown.workspace.opened.quotations.get(inner).parent == around
    assert last_act(shown) == "Undo: set parent"
    quote(shown, SAFE)
    press(shown.article, "i")
    assert said(shown) == "No other quotation stands around this one."


def test_deleting_the_quotation_around_keeps_the_one_within(shown: MainWindow) -> None:
    around, inner = quote(shown, TOLD), quote(shown, TRAFFIC)
    shown.workspace.set_current(Current("quotation", around))
    press(shown.article, "x")
    (left,) = shown.workspace.opened.quotations
    assert (left.id, left.parent) == (inner, None)
    press(shown.article, Key.Key_Z, _CTRL)
    assert shown.workspace.opened.quotations.get(inner).parent == around


def test_e_marks_an_entity_and_e_again_asks_for_its_type(shown: MainWindow) -> None:
    words = span_of(TEXT, "Critics")
    mark(shown.article, words)
    press(shown.article, "e")
    assert shown.article.describe(words.start) == "Entity: PERSON"
    assert said(shown) == "Entity PERSON. E again changes its type."
    with answering(Picker, lambda picker: press(picker.field, "2")):
        press(shown.article, "e")
    back_to(shown)
    assert shown.article.describe(words.start) == "Entity: NORP"
    at(shown.article, REED.start + 2)
    with answering(
        Picker, lambda picker: (press(picker.field, "facility"), press(picker.field, Key.Key_Return))
    ):
        press(shown.article, "e")
    back_to(shown)
    assert shown.article.describe(REED.start) == "Entity: FAC"
    press(shown.article, Key.Key_Z, _CTRL)
    assert shown.article.describe(REED.start) == "Entity: PERSON"


def test_the_type_that_an_entity_has_is_where_the_list_begins(shown: MainWindow) -> None:
    seen: list[str] = []

    def answer(picker: Picker) -> None:
        seen.append(picker.list.currentItem().text())
        press(picker.field, Key.Key_Return)

    at(shown.article, BOARD.start + 1)
    with answering(Picker, answer):
        press(shown.article, "e")
    back_to(shown)
    assert seen[0].endswith("ORG · now")
    assert shown.article.describe(BOARD.start) == "Entity: ORG"
    assert shown.workspace.project.next_undo() is None, "nothing was changed"


def test_an_entity_takes_the_type_that_the_same_words_have(window, tmp_path: Path) -> None:
    text = "Acme grew. Later Acme shrank.\n"
    shown = window(make_project(tmp_path / "p.qca", {"a1": text}, {"a1": ((0, 4, "ORG"),)}))
    again = Span(text.rindex("Acme"), text.rindex("Acme") + 4)
    mark(shown.article, again)
    press(shown.article, "e")
    assert shown.article.describe(again.start) == "Entity: ORG"


def test_escape_in_the_entity_picker_changes_nothing(shown: MainWindow) -> None:
    at(shown.article, REED.start)
    with answering(Picker, lambda picker: press(picker.field, Key.Key_Escape)):
        press(shown.article, "e")
    assert shown.article.describe(REED.start) == "Entity: PERSON"
    assert shown.workspace.project.next_undo() is None


@pytest.mark.parametrize("own", [False, True])
def test_x_removes_an_entity_of_the_model_or_of_ones_own(shown: MainWindow, own: bool) -> None:
    span = span_of(TEXT, "Critics") if own else BOARD
    if own:
        mark(shown.article, span)
        press(shown.article, "e")
    at(shown.article, span.start + 1)
    press(shown.article, "x")
    assert shown.article.describe(span.start) == ""
    press(shown.article, Key.Key_Z, _CTRL)
    assert shown.article.describe(span.start).startswith("Entity: ")


def test_x_takes_the_cue_the_quotation_and_the_claim(shown: MainWindow) -> None:
    quote(shown, TRAFFIC)
    mark(shown.article, span_of(TEXT, "told them"))
    press(shown.article, "c")
    press(shown.article, "x")
    quotation = shown.workspace.opened.quotations[0]
    assert (quotation.content, quotation.cue) == ((TRAFFIC,), ())
    assert last_act(shown) == "Undo: clear cue"
    assert shown.cards.card._values["cue"].text() == "—"
    press(shown.article, "k")
    assert shown.workspace.current.kind == "claim"
    press(shown.article, Key.Key_Delete)
    assert not len(shown.workspace.opened.claims)
    assert len(shown.workspace.opened.quotations) == 1
    shown.workspace.set_current(Current("quotation", quotation.id))
    press(shown.article, "k")
    shown.workspace.set_current(Current("quotation", quotation.id))
    press(shown.article, "x")
    assert not len(shown.workspace.opened.quotations)
    (claim,) = shown.workspace.opened.claims
    assert claim.quotation is None, "the claim stays, as the author's"
    press(shown.article, "x")
    assert said(shown) == (
        "“Reject or delete” needs an annotation or a suggestion: Tab or a click chooses one."
    )


def test_j_joins_a_fragment_and_shift_j_splits_it_off(shown: MainWindow) -> None:
    id = quote(shown, SAFE)

    def content() -> list[str]:
        return [s.of(TEXT) for s in shown.workspace.opened.quotations.get(id).content]

    press(shown.article, "j")
    assert "needs a quotation and selected words" in said(shown)
    mark(shown.article, WAIT)
    press(shown.article, "j")
    assert content() == [SAFE.of(TEXT), WAIT.of(TEXT)]
    assert shown.cards.card._values["content"].text() == f"{SAFE.of(TEXT)} … {WAIT.of(TEXT)}"
    press(shown.article, Key.Key_J, _SHIFT)
    assert content() == [SAFE.of(TEXT)], "the fragment at the caret goes"
    mark(shown.article, span_of(TEXT, "is safe"))
    press(shown.article, Key.Key_J, _SHIFT)
    assert content() == ["“It ", ",”"]
    press(shown.article, Key.Key_Z, _CTRL)
    at(shown.article, SAFE.start + 1)
    press(shown.article, Key.Key_J, _SHIFT)
    assert "delete the quotation instead" in said(shown)
    assert content() == [SAFE.of(TEXT)]


def test_c_and_s_without_a_selection_take_the_likeliest_words(shown: MainWindow) -> None:
    id = quote(shown, SAFE)
    press(shown.article, "c")
    press(shown.article, "s")
    quotation = shown.workspace.opened.quotations.get(id)
    assert [s.of(TEXT) for s in (*quotation.cue, *quotation.source)] == ["said", "she"]
    assert shown.cards.card._values["source"].text() == "she"


def test_digits_toggle_the_types_of_the_claim_and_say_so(shown: MainWindow) -> None:
    mark(shown.article, TRAFFIC)
    press(shown.article, "k")
    press(shown.article, "1")
    press(shown.article, "0")
    press(shown.article, "1")
    (claim,) = shown.workspace.opened.claims
    types = [kind.id for kind in shown.workspace.project.codebook.claim_types]
    assert claim.types == (types[9],)
    press(shown.article, Key.Key_1, Qt.KeyboardModifier.AltModifier)
    (claim,) = shown.workspace.opened.claims
    assert claim.types == (types[10],), "not a claim stands alone"
    boxes = shown.cards.card._claim_boxes
    assert [id for id, box in boxes.items() if box.isChecked()] == [types[10]]
    press(shown.article, Key.Key_Escape)
    press(shown.article, "1")
    assert "need a claim" in said(shown)


def test_the_claim_s_own_boxes_are_clicked(shown: MainWindow) -> None:
    mark(shown.article, TRAFFIC)
    press(shown.article, "k")
    card = shown.cards.card
    worthy, seen, told = card.checks.worthy, [], []
    for _ in range(3):
        press(worthy, Key.Key_Space)
        current = shown.workspace.current
        seen.append(shown.workspace.opened.claims.get(current.id).is_check_worthy)
        heard = parts_of(shown.workspace.opened, shown.workspace.project, "claim", current.id)
        told.append((worthy.text(), worthy.accessibleName(), heard["check_worthy"]))
    assert seen == [True, False, None]
    assert told == [
        ("check-worthy", "check-worthy", "Check-worthy: Yes"),
        ("not check-worthy", "not check-worthy", "Check-worthy: No"),
        ("check-worthy?", "check-worthy: not decided", "Check-worthy: not decided"),
    ]
    press(card.checks.hedged, Key.Key_Space)
    assert next(iter(shown.workspace.opened.claims)).is_hedged
    press(card.checks.hedged, Key.Key_Space)
    assert not next(iter(shown.workspace.opened.claims)).is_hedged


def test_a_wish_of_the_source_is_refused_in_words_and_nothing_is_saved(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS)
    shown = window(path)
    for key in "cspjt":
        press(shown.article, key)
        assert "needs a quotation" in said(shown), key
    press(shown.article, "e")
    assert said(shown) == (
        "“Mark entity” needs selected words or an entity: drag over the words of one, or =."
    )
    press(shown.article, "k")
    assert "needs selected words or a quotation" in said(shown)
    shown.close()
    with Project.open(path) as project:
        project.work_as("Ana")
        assert project.next_undo() is None


def test_p_and_k_on_a_suggestion_accept_it_and_stay_on_what_it_becomes(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "q.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))
    press(shown.article, Key.Key_Tab)
    with answering(Picker, lambda picker: press(picker.field, "1")):
        press(shown.article, "p")
    back_to(shown)
    (quotation,) = shown.workspace.opened.quotations
    assert shown.workspace.current.id == quotation.id
    assert shown.workspace.project.speaker(quotation.speaker).name == "Ann Reed"
    press(shown.article, Key.Key_Tab)
    press(shown.article, "k")
    (claim,) = shown.workspace.opened.claims
    assert shown.workspace.current.id == claim.id
    assert claim.content == (WAIT,)
    assert claim.quotation in shown.workspace.opened.quotations.by_id


def test_part_of_an_entitys_words_means_that_entity(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "q.qca", {"a1": TEXT}, {"a1": ENTITIES}))
    mark(shown.article, span_of(TEXT, "Reed"))
    with answering(Picker, lambda picker: press(picker.field, "2")):
        press(shown.article, "e")
    assert [e.span for e in shown.workspace.opened.entities] == [REED, BOARD]
    assert next(iter(shown.workspace.opened.entities)).label != "PERSON"


def test_done_tells_how_many_suggestions_were_not_decided(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "q.qca", {"a1": TEXT, "a2": "Other.\n"}, suggestions=SUGGESTIONS))
    with answering(
        Picker, lambda picker: press(picker.field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ):
        press(shown.article, "d")
    assert shown.workspace.position == 2
    assert "3 suggestions not decided" in shown.status.words()


def test_x_on_part_of_an_entitys_words_leaves_the_entity_alone(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "q.qca", {"a1": TEXT}, {"a1": ENTITIES}))
    mark(shown.article, SAFE)
    press(shown.article, "q")
    mark(shown.article, span_of(TEXT, "Reed"))
    press(shown.article, "x")
    assert [e.span for e in shown.workspace.opened.entities] == [REED, BOARD]
    assert not len(shown.workspace.opened.quotations), "the current quotation is what X is about"


def test_a_cue_or_source_can_be_removed_where_nothing_else_is_likely(window, tmp_path: Path) -> None:
    text = "rain and more rain: snow, as of old."
    shown = window(make_project(tmp_path / "p.qca", {"a1": text}))
    quote(shown, span_of(text, "snow"))
    for words, key in (("as of", "c"), ("and more rain", "s")):
        mark(shown.article, span_of(text, words))
        press(shown.article, key)
    press(shown.article, "c")
    assert shown.workspace.current.role == "cue"
    press(shown.article, "s")
    assert said(shown) == "No other likely source nearby: select its words."
    press(shown.article, "x")
    (quotation,) = shown.workspace.opened.quotations
    assert [span.of(text) for span in quotation.cue] == ["as of"]
    assert quotation.source == ()
