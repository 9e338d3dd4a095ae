"""Correcting an annotation where its card stands, by mouse and by key; fragments that are dragged away."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.panels.fragments import Fragment
from annotator.ui.session.items import Current
from tests.examples import varied
from tests.ui.articles import SAFE, SAID, SHE, SUGGESTIONS, TEXT, TOLD, TRAFFIC, WAIT, mark
from tests.ui.conftest import make_project
from tests.ui.driving import click, press, settle, span_of
from tests.ui.pointing import Pointer, within

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def shown(window, tmp_path: Path):
    """Give a window with quotation 1 (two fragments, cue, source) current, and quotation 2."""
    made = window(
        make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": "Second.\n"}, suggestions=SUGGESTIONS[:1])
    )
    mark(made.article, TRAFFIC)
    press(made.article, "q")
    made.workspace.set_current(Current("suggestion", "s0"))
    made.article.place_caret(0)
    press(made.article, Qt.Key.Key_Return)
    first = next(q for q in made.workspace.opened.quotations if q.content == (SAFE,))
    made.workspace.set_current(Current("quotation", first.id))
    mark(made.article, WAIT)
    press(made.article, "j")
    assert made.workspace.current_quotation().content == (SAFE, WAIT)
    settle()
    return made


def rows(shown, part: str):
    return [row for row in shown.cards.card._values[part].rows if row.isVisible()]


def last_act(shown) -> str:
    return shown.workspace.project.next_undo().act


def test_each_fragment_has_a_row_and_its_button_takes_it_out(shown) -> None:
    assert [row.words.text() for row in rows(shown, "content")] == [SAFE.of(TEXT), WAIT.of(TEXT)]
    click(rows(shown, "content")[0].button)
    assert shown.workspace.current_quotation().content == (WAIT,)
    assert last_act(shown) == "split fragment"
    assert [row.words.text() for row in rows(shown, "content")] == [WAIT.of(TEXT)]
    assert not rows(shown, "content")[0].button.isVisible(), "the last fragment is the quotation"


@pytest.mark.parametrize(("part", "words"), [("cue", SAID), ("source", SHE)])
def test_cue_and_source_are_cleared(shown, part: str, words) -> None:
    (row,) = rows(shown, part)
    assert row.button.accessibleName() == f"Clear the {part}: {words.of(TEXT)}"
    click(row.button)
    assert shown.workspace.current_quotation().spans(part) == ()
    assert last_act(shown) == f"clear {part}"
    assert not row.button.isVisible()


def test_a_click_on_a_button_leaves_the_keys_with_the_article(shown) -> None:
    shown.article.setFocus()
    click(rows(shown, "cue")[0].button)
    click(shown.cards.card.types.buttons["indirect"])
    assert shown.article.hasFocus()


def test_a_click_on_a_card_lets_the_keys_that_it_names_act(shown) -> None:
    cards = shown.cards
    cards.list.setFocus()
    row = next(
        r for r in range(cards.model.rowCount()) if cards.model.current_at(r).id != shown.workspace.current.id
    )
    place = cards.list.visualRect(cards.model.index(row)).center()
    QTest.mouseClick(cards.list.viewport(), _LEFT, _NONE, place)
    settle()
    assert shown.workspace.current == cards.model.current_at(row)
    assert shown.article.hasFocus()


def test_rows_are_chosen_and_taken_out_by_key(shown) -> None:
    second = rows(shown, "content")[1].words
    second.setFocus()
    press(second, Qt.Key.Key_Return)
    assert (shown.workspace.current.role, shown.workspace.current.index) == ("content", 1)
    assert second.font().underline()
    press(second, Qt.Key.Key_Delete)
    assert shown.workspace.current_quotation().content == (SAFE,)


def test_tab_goes_through_the_card_from_top_to_bottom(shown) -> None:
    card = shown.cards.card
    spans = [row for part in ("content", "cue", "source") for row in rows(shown, part)]
    wanted = [
        *card.types.buttons.values(),
        *(w for row in spans for w in (row.words, row.button) if not w.isHidden()),
        card.speaker_button,
        *card.attributes["quotation"].boxes.values(),
        card.note,
    ]
    wanted[0].setFocus()
    for stop in wanted[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop, stop
    for widget in wanted:
        assert widget.accessibleName() or widget.text(), widget


def test_attributes_are_chosen_by_key_and_not_by_scrolling_past(shown) -> None:
    mode = shown.cards.card.attributes["quotation"].boxes["mode"]
    assert mode.currentText() == "Speech"
    mode.setFocus()
    press(mode, Qt.Key.Key_Down)
    assert shown.workspace.current_quotation().attributes == {"mode": "writing"}
    assert last_act(shown) == "set mode"
    assert not mode.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
    shown.workspace.undo()
    settle()
    assert mode.currentText() == "Speech"


def write(shown, words: str) -> None:
    shown.cards.card.note.setFocus()
    QTest.keyClicks(shown.cards.card.note, words)


def test_a_note_is_saved_by_ctrl_enter_which_goes_back_to_the_article(shown) -> None:
    write(shown, "Check the date.")
    assert shown.workspace.current_quotation().note == ""
    press(shown.cards.card.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.workspace.current_quotation().note == "Check the date."
    assert shown.article.hasFocus()


@pytest.mark.parametrize("way", ["click", "card", "document", "close"])
def test_a_note_is_never_lost(window, shown, way: str) -> None:
    id, path = shown.workspace.current.id, shown.workspace.project.path
    write(shown, "Keep me.")
    if way == "click":
        Pointer(shown.article).click(within(shown.article, 3))
        shown.article.setFocus()
    elif way == "card":
        other = next(q for q in shown.workspace.opened.quotations if q.id != id)
        shown.workspace.set_current(Current("quotation", other.id))
        settle()
        assert shown.cards.card.note.toPlainText() == ""
    elif way == "document":
        shown.workspace.open_document(2)
        shown.workspace.open_document(1)
    else:
        shown.actions_by_id["close_project"].trigger()
        shown.subjects.projects.open(path)
    assert shown.workspace.opened.quotations.by_id[id].note == "Keep me."


def test_escape_keeps_a_note_as_an_act_that_undo_takes_back(shown) -> None:
    write(shown, "Half a thought")
    press(shown.cards.card.note, Qt.Key.Key_Escape)
    assert shown.article.hasFocus()
    assert shown.workspace.current_quotation().note == "Half a thought"
    assert shown.actions_by_id["undo"].text() == "Undo: set note"
    press(shown.article, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown.workspace.current_quotation().note == ""
    assert shown.cards.card.note.toPlainText() == ""


def test_a_note_is_saved_in_a_pause_of_typing_which_goes_on(shown) -> None:
    note = shown.cards.card.note
    write(shown, "Half a thought")
    assert shown.workspace.current_quotation().note == ""
    note._pause.timeout.emit()  # nobody waits in a test
    settle()
    assert shown.workspace.current_quotation().note == "Half a thought"
    assert note.hasFocus() and note._pause.interval() > 1_000
    QTest.keyClicks(note, " and more")
    press(note, Qt.Key.Key_Escape)
    assert shown.workspace.current_quotation().note == "Half a thought and more"


def test_an_act_elsewhere_leaves_a_note_that_is_being_typed(shown) -> None:
    write(shown, "Half a")
    shown.actions_by_id["cycle_type"].trigger()
    assert shown.cards.card.note.toPlainText() == "Half a"


def test_the_card_goes_to_its_claims_and_back(shown) -> None:
    quotation = shown.workspace.current
    shown.article.place_caret(0)
    press(shown.article, "k")
    claim = shown.workspace.current
    assert claim.kind == "claim"
    links = shown.cards.card.links
    assert [b.text() for b in links.buttons if b.isVisible()] == ["Go to quotation 1"]
    click(links.buttons[0])
    assert shown.workspace.current.id == quotation.id
    assert links.buttons[0].text().startswith("Go to claim K1: ")
    click(links.buttons[0])
    assert shown.workspace.current.id == claim.id


def drag_out(words: QWidget) -> None:
    """Pull words of the card away with the left button."""
    QTest.mousePress(words, _LEFT, pos=QPoint(4, 4))
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    place = QPointF(4, 4 + 2 * QApplication.startDragDistance())
    QApplication.sendEvent(
        words,
        QMouseEvent(
            QEvent.Type.MouseMove, place, words.mapToGlobal(place), Qt.MouseButton.NoButton, _LEFT, _NONE
        ),
    )
    QTest.mouseRelease(words, _LEFT, pos=place.toPoint())


def drop(target: QWidget, place: QPoint, data: QMimeData) -> bool:
    """Let Qt's events of a drag come to a place; return whether it was taken."""
    move = Qt.DropAction.MoveAction
    QApplication.sendEvent(target, QDragEnterEvent(place, move, data, _LEFT, _NONE))
    QApplication.sendEvent(target, QDragMoveEvent(place, move, data, _LEFT, _NONE))
    event = QDropEvent(QPointF(place), move, data, _LEFT, _NONE)
    QApplication.sendEvent(target, event)
    settle()
    return event.isAccepted()


def place_of_card(shown, id: str) -> QPoint:
    cards = shown.cards
    row = cards.model.row_of(Current("quotation", id))
    return cards.list.visualRect(cards.model.index(row)).center()


def test_a_fragment_is_dragged_onto_another_card(shown, monkeypatch: pytest.MonkeyPatch) -> None:
    giver = shown.workspace.current_quotation()
    taker = next(q for q in shown.workspace.opened.quotations if q.id != giver.id)
    target = shown.cards.list.viewport()
    taken: list[bool] = []

    def drag(self: QDrag, *_: object) -> Qt.DropAction:
        data = self.mimeData()
        taken.append(drop(target, place_of_card(shown, giver.id), data))
        taken.append(drop(target, place_of_card(shown, taker.id), data))
        return Qt.DropAction.MoveAction

    monkeypatch.setattr(QDrag, "exec", drag)
    drag_out(rows(shown, "content")[1].words)
    assert taken == [False, True], "its own card does not take it"
    opened = shown.workspace.opened
    assert opened.quotations.by_id[giver.id].content == (SAFE,)
    assert opened.quotations.by_id[taker.id].content == (WAIT, TRAFFIC)
    assert shown.workspace.current.id == taker.id
    assert last_act(shown) == "move fragment"
    shown.workspace.undo()
    assert opened.quotations.by_id[giver.id] == giver
    assert opened.quotations.by_id[taker.id] == taker


def test_while_a_fragment_is_dragged_there_is_a_place_for_a_quotation_of_its_own(
    shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    giver, area = shown.workspace.current_quotation(), shown.cards._new_quotation
    assert not area.isVisible()

    def drag(self: QDrag, *_: object) -> Qt.DropAction:
        assert area.isVisible()
        assert drop(area, area.rect().center(), self.mimeData())
        return Qt.DropAction.MoveAction

    monkeypatch.setattr(QDrag, "exec", drag)
    drag_out(rows(shown, "content")[1].words)
    assert not area.isVisible()
    assert shown.workspace.current_quotation().content == (WAIT,)
    assert shown.workspace.opened.quotations.by_id[giver.id].content == (SAFE,)


def test_a_claims_words_are_not_dragged(shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDrag, "exec", lambda *_: pytest.fail("a claim was dragged"))
    mark(shown.article, span_of(TEXT, "double by 2030"))
    press(shown.article, "k")
    drag_out(rows(shown, "content")[0].words)


def test_what_another_program_drags_under_the_same_name_is_not_taken(shown) -> None:
    other = next(q for q in shown.workspace.opened.quotations if q.id != shown.workspace.current.id)
    for data in (b"", b"[]", b"{}", b'{"document": 1, "quotation": 2, "span": "x"}', b"\xff"):
        mime = QMimeData()
        mime.setData("application/x-quote-claim-annotator-fragment", data)
        assert not drop(shown.cards.list.viewport(), place_of_card(shown, other.id), mime), data


def test_a_fragment_that_is_not_there_any_more_changes_nothing(shown) -> None:
    there = last_act(shown)
    giver = shown.workspace.current_quotation()
    other = next(q for q in shown.workspace.opened.quotations if q.id != giver.id)
    for document, id, span in (("a2", giver.id, SAFE), ("a1", "q0", SAFE), ("a1", giver.id, TRAFFIC)):
        drop(
            shown.cards.list.viewport(),
            place_of_card(shown, other.id),
            Fragment(document, id, span).to_mime(),
        )
    assert last_act(shown) == there


def test_y_goes_to_the_note_and_ctrl_enter_comes_back(shown) -> None:
    press(shown.article, "y")
    assert shown.cards.card.note.hasFocus()
    press(shown.cards.card.note, "Sure?")
    press(shown.cards.card.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.workspace.current_quotation().note == "Sure?"
    assert shown.article.hasFocus()


def test_accept_stays_where_it_is_however_long_the_reason_and_the_words_are(window, tmp_path: Path) -> None:
    long = varied(replace(SUGGESTIONS[2], why="a reason of many words " * 12), content=(TOLD,))
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=(*SUGGESTIONS[:2], long)))
    card = shown.cards.card
    places = set()
    for _ in range(3):
        press(shown.article, Qt.Key.Key_Tab)
        settle()
        assert card._decision.buttons[0].isVisible()
        places.add(card._decision.buttons[0].mapTo(shown, QPoint(0, 0)).y())
    assert len(places) == 1
