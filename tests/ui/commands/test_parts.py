"""A cue, a source or a further role in several parts: added and taken away by key, moved, shown and compared."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.domain.span import Span
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import ENTITIES, SAID, SHE, SUGGESTIONS, TEXT, at, mark
from tests.ui.conftest import make_project
from tests.ui.driving import click, press, span_of

_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
REED = span_of(TEXT, "Mayor Ann Reed")
FRIDAY = span_of(TEXT, "on Friday")
THEM = Span(TEXT.index("told them") + 5, TEXT.index("told them") + 9)
CRITICS = span_of(TEXT, "Critics")


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with the article and a suggestion, which is current."""
    made = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS[:1]))
    made.article.setFocus()
    press(made.article, Qt.Key.Key_Tab)
    assert made.workspace.current == Current("suggestion", "s0")
    return made


def add(shown: MainWindow, key: str, words: Span) -> None:
    mark(shown.article, words)
    press(shown.article, key, _SHIFT)


def parts(shown: MainWindow, role: str) -> tuple[Span, ...]:
    return shown.workspace.current_quotation().spans(role)


def undo_text(shown: MainWindow) -> str:
    return shown.actions_by_id["undo"].text()


@pytest.mark.parametrize(("key", "role", "first"), [("c", "cue", SAID), ("s", "source", SHE)])
def test_the_selection_becomes_a_further_part_as_one_act(
    shown: MainWindow, key: str, role: str, first: Span
) -> None:
    press(shown.article, Qt.Key.Key_Return)
    shown.workspace.set_current(Current("quotation", next(iter(shown.workspace.opened.quotations)).id))
    add(shown, key, FRIDAY)
    assert parts(shown, role) == (FRIDAY, first), "in text order"
    assert undo_text(shown) == f"Undo: add part of {role}"
    assert (shown.workspace.current.role, shown.workspace.current.index) == (role, 0)
    assert shown.article.selected_span() is None
    press(shown.article, "z", _CTRL)
    assert parts(shown, role) == (first,)


def test_a_suggestion_is_accepted_with_the_part(shown: MainWindow) -> None:
    add(shown, "s", REED)
    assert parts(shown, "source") == (REED, SHE)
    assert undo_text(shown) == "Undo: accept suggestion with changes"
    assert not len(shown.workspace.opened.pending)
    press(shown.article, "z", _CTRL)
    assert len(shown.workspace.opened.pending) == 1


def test_a_part_is_taken_away_by_its_words_or_by_the_caret_in_it(shown: MainWindow) -> None:
    add(shown, "s", REED)
    add(shown, "s", Span(REED.start, REED.start + 5))
    assert parts(shown, "source") == (SHE,)
    assert undo_text(shown) == "Undo: take out part of source"
    assert shown.workspace.current.role == "source"
    at(shown.article, SHE.end)
    press(shown.article, "s", _SHIFT)
    assert parts(shown, "source") == ()
    assert undo_text(shown) == "Undo: clear source"
    assert shown.workspace.current.role == "content"


def test_words_over_a_part_widen_it_and_parts_that_meet_become_one(shown: MainWindow) -> None:
    add(shown, "s", span_of(TEXT, "Ann Reed"))
    add(shown, "s", REED)
    assert parts(shown, "source") == (REED, SHE)
    add(shown, "s", Span(REED.end - len("Reed"), SHE.end))
    assert parts(shown, "source") == (Span(REED.start, SHE.end),)


def test_without_words_and_outside_of_all_parts_it_says_what_to_do(shown: MainWindow) -> None:
    at(shown.article, CRITICS.start)
    press(shown.article, "c", _SHIFT)
    assert shown.workspace.current == Current("suggestion", "s0"), "nothing is decided"
    assert shown.status.words() == (
        "Select the words of a further part of the cue, or put the caret into the part that shall go."
    )


def test_a_further_role_has_parts_too(shown: MainWindow) -> None:
    add(shown, "a", THEM)
    add(shown, "a", CRITICS)
    assert parts(shown, "addressee") == (CRITICS, THEM)
    assert undo_text(shown) == "Undo: add part of addressee"
    at(shown.article, THEM.start)
    press(shown.article, "a", _SHIFT)
    assert parts(shown, "addressee") == (CRITICS,)


def test_brackets_move_the_part_that_the_caret_has_come_into(shown: MainWindow) -> None:
    add(shown, "s", REED)
    card = shown.cards.card._values["source"]

    def underlined() -> list[str]:
        shown.workspace.later.do_now()
        return [row.shown for row in card.rows if row.isVisible() and row.words.font().underline()]

    assert underlined() == ["Mayor Ann Reed"]
    press(shown.article, "]")
    assert parts(shown, "source") == (span_of(TEXT, "Ann Reed"), SHE)
    at(shown.article, SHE.start)
    assert underlined() == ["she"]
    press(shown.article, "}")
    assert parts(shown, "source")[1] == Span(SHE.start, SAID.end)
    at(shown.article, CRITICS.start)
    press(shown.article, "{")
    assert parts(shown, "source")[1] == SHE, "outside of all parts, the last one stays"


def test_a_part_that_is_moved_into_another_is_one_with_it_and_stays_current(shown: MainWindow) -> None:
    add(shown, "s", span_of(TEXT, "Mayor"))
    add(shown, "s", span_of(TEXT, "Reed"))
    assert len(parts(shown, "source")) == 3
    press(shown.article, "[")
    press(shown.article, "[")
    assert parts(shown, "source") == (REED, SHE)
    assert shown.workspace.current.index == 0


def test_keys_that_set_a_role_replace_all_its_parts(shown: MainWindow) -> None:
    add(shown, "s", REED)
    mark(shown.article, CRITICS)
    press(shown.article, "s")
    assert parts(shown, "source") == (CRITICS,)


def test_the_card_has_a_row_for_each_part_with_the_way_out(shown: MainWindow) -> None:
    add(shown, "s", REED)
    field = shown.cards.card._values["source"]
    rows = [row for row in field.rows if row.isVisible()]
    assert [row.shown for row in rows] == ["Mayor Ann Reed", "she"]
    model = shown.cards.model
    assert "Mayor Ann Reed … she" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert rows[0].button.toolTip() == "Take out this part of the source"
    assert "Shift+S: the selected words become a further part of the source" in rows[1].words.toolTip()
    click(rows[0].button)
    assert parts(shown, "source") == (SHE,)
    assert rows[0].button.toolTip() == "Clear the source"


def test_the_menu_of_the_article_offers_parts(shown: MainWindow) -> None:
    add(shown, "s", REED)
    mark(shown.article, FRIDAY)
    shown.menus.show_for_article(shown.article.mapToGlobal(shown.article.rect().center()), FRIDAY.start)
    menu = next(menu for menu in shown.findChildren(type(shown.menus._menu(()))) if menu.isVisible())
    offered = [action.objectName() for action in menu.actions()]
    menu.close()
    assert {"add_cue_part", "add_source_part", "add_role_part"} <= set(offered)


def test_a_source_that_names_somebody_brings_the_speaker_in_the_same_act(shown: MainWindow) -> None:
    mark(shown.article, CRITICS)
    press(shown.article, "q")
    mark(shown.article, REED)
    press(shown.article, "s")
    (id,) = shown.workspace.current_quotation().speakers
    assert shown.workspace.project.speaker(id).name == "Ann Reed"
    press(shown.article, "z", _CTRL)
    assert (parts(shown, "source"), shown.workspace.current_quotation().speakers) == ((), ())
