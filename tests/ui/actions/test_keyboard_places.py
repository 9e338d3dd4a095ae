"""Keyboards that print other letters, or signs in the row of digits: keys act by their place there."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.resources_folder import resource
from annotator.ui.actions.key_sheet import key_sheet
from annotator.ui.actions.keyboard_places import Keyboard, places
from annotator.ui.dialogs.key_editor import KeyEditor
from annotator.ui.dialogs.picker import Picker
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering
from tests.ui.articles import BOARD, ENTITIES, SAFE, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

_NONE, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_ALT_GR = Qt.KeyboardModifier.GroupSwitchModifier
AZERTY, CZECH, LITHUANIAN, PROGRAMMERS = "&é\"'(-è_çà", "+ěščřžýáíé", "ąčęėįšųū90", "&[{}(=*)+]"


def stroke(kind: QEvent.Type, place: str, prints: str, held: Qt.KeyboardModifier = _NONE) -> QKeyEvent:
    """Return an event as X11 sends it: with the code of the key at a place, and what the keyboard prints."""
    codes = {sign: code for code, sign in places("xcb").items()}
    text = "" if held & (_CTRL | _ALT) else prints
    return QKeyEvent(kind, ord(prints.upper()), held, codes[place], 0, 0, text)


def goes_first(shown: MainWindow, place: str, prints: str, held: Qt.KeyboardModifier = _NONE) -> bool:
    """Tell whether the place of a key counts before Qt has looked for what is printed."""
    asked = stroke(QEvent.Type.ShortcutOverride, place, prints, held)
    asked.ignore()
    QApplication.sendEvent(shown.windowHandle(), asked)
    return asked.isAccepted()


def strike(shown: MainWindow, place: str, prints: str, held: Qt.KeyboardModifier = _NONE) -> None:
    """Press the key at a place, of which Qt finds nothing for what is printed."""
    goes_first(shown, place, prints, held)
    QApplication.sendEvent(shown.windowHandle(), stroke(QEvent.Type.KeyPress, place, prints, held))
    settle()


@pytest.fixture
def shown(window: Callable[[Path], MainWindow], tmp_path: Path) -> MainWindow:
    made = window(make_project(tmp_path / "p.qca", {"a": TEXT}, {"a": ENTITIES}))
    made.activateWindow()
    made.article.setFocus()
    settle()
    return made


def claim(shown: MainWindow) -> None:
    mark(shown.article, BOARD)
    press(shown.article, "k")
    assert shown.workspace.current_claim().types == ()


def types(shown: MainWindow) -> list[int]:
    kinds = [kind.id for kind in shown.workspace.project.codebook.claim_types]
    return sorted(kinds.index(id) + 1 for id in shown.workspace.current_claim().types)


def test_all_systems_know_the_same_keys() -> None:
    known = {name: sorted(places(name).values()) for name in ("xcb", "wayland", "windows", "cocoa")}
    assert all(keys == known["xcb"] for keys in known.values())
    assert len(set(known["xcb"])) == 45
    assert (places("xcb")[24], places("windows")[16], places("cocoa")[12]) == ("Q", "Q", "Q")
    assert (places("xcb")[13], places("windows")[5], places("cocoa")[0x15]) == ("4", "4", "4")


def test_keyboards_that_are_known_have_a_sign_for_each_key_and_no_two_alike() -> None:
    known = json.loads(resource("keyboards.json").read_text(encoding="utf-8"))
    for name, signs in known["others"].items():
        assert len(set(signs)) == len(signs) == len(known["latin"]), name


@pytest.mark.parametrize("row", [AZERTY, CZECH, LITHUANIAN], ids=["French", "Czech", "Lithuanian"])
def test_the_row_of_digits_toggles_claim_types_whatever_it_prints(shown: MainWindow, row: str) -> None:
    claim(shown)
    for number, prints in enumerate(row[:8], 1):
        assert goes_first(shown, str(number), prints), f"{prints} would do what it prints"
        strike(shown, str(number), prints)
    assert types(shown) == [1, 2, 3, 4, 5, 6, 7, 8]
    strike(shown, "1", row[0], _ALT)
    assert types(shown)[-1] == 11


def test_without_a_claim_a_sign_of_the_row_does_what_it_prints(shown: MainWindow) -> None:
    mark(shown.article, SAFE)
    assert not goes_first(shown, "6", "-")
    assert not goes_first(shown, "1", "+")


def test_signs_that_move_edges_stay_what_they_are_in_the_row_of_digits(shown: MainWindow) -> None:
    claim(shown)
    assert not goes_first(shown, "2", PROGRAMMERS[1])
    assert not goes_first(shown, "2", PROGRAMMERS[1], _CTRL)
    assert goes_first(shown, "1", PROGRAMMERS[0])


def test_the_row_of_digits_opens_panels_from_everywhere(shown: MainWindow) -> None:
    docks = shown.docks
    assert not docks.is_up("speakers")
    strike(shown, "4", "'", _CTRL)
    assert docks.is_up("speakers")
    assert QApplication.focusWidget() is not shown.article
    strike(shown, "4", "'", _CTRL)
    assert not docks.is_up("speakers")
    assert goes_first(shown, "1", "+", _CTRL), "which is Czech: Ctrl with + would enlarge the text"
    assert not goes_first(shown, "6", "-", _CTRL), "there is no sixth panel, so the text gets smaller"


def test_what_is_held_to_reach_other_signs_leaves_the_row_alone(shown: MainWindow) -> None:
    claim(shown)
    for held in (_SHIFT, _ALT_GR, _CTRL | _ALT):
        assert not goes_first(shown, "5", "[", held)
    assert types(shown) == []


def test_letters_of_another_script_act_by_their_place(shown: MainWindow) -> None:
    mark(shown.article, TRAFFIC)
    assert not goes_first(shown, "Q", "й"), "Qt may know the Latin letter of another layout of this keyboard"
    strike(shown, "Q", "й")
    (quotation,) = shown.workspace.opened.quotations
    assert quotation.content == (TRAFFIC,)
    strike(shown, "K", "л")
    assert len(shown.workspace.opened.claims) == 1
    start = shown.workspace.current_claim().content[0].start
    strike(shown, "[", "х")
    assert shown.workspace.current_claim().content[0].start < start
    strike(shown, "Z", "я", _CTRL)
    strike(shown, "Z", "я", _CTRL)
    assert len(shown.workspace.opened.claims) == 0
    strike(shown, "Z", "Я", _CTRL | _SHIFT)
    assert len(shown.workspace.opened.claims) == 1


def test_a_letter_that_can_do_nothing_says_why(shown: MainWindow) -> None:
    strike(shown, "T", "е")
    assert shown.status.words().startswith("“Change type” needs a quotation or suggestion: ")


def test_hints_name_what_the_keyboard_prints_until_it_gives_latin_letters(shown: MainWindow) -> None:
    act = shown.actions_by_id["new_quotation"]
    assert act.iconText() == "Quotation Q"
    strike(shown, "H", "р")  # which does nothing
    assert act.iconText() == "Quotation Q й"
    assert "Q й quotation" in shown.status.words()
    assert "(Q й)" in act.toolTip()
    lines = [line for lines in key_sheet(shown.keys).values() for line in lines]
    assert next(line.keys for line in lines if line.name == "Undo") == ("Ctrl+Z я",)
    assert next(line.keys for line in lines if line.name == "End: a word earlier") == ("{ Х",)
    strike(shown, "S", "і")
    assert act.iconText() == "Quotation Q й", "which is Ukrainian"
    assert shown.keys.key_of("set_source") == "S і"
    strike(shown, "Q", "\u10e5")
    assert act.iconText() == "Quotation Q \u10e5", "of a keyboard that nobody has told of it is what was seen"
    strike(shown, "W", "w")
    assert act.iconText() == "Quotation Q"


def test_a_sign_in_the_place_of_a_letter_is_that_letter_on_such_a_keyboard(shown: MainWindow) -> None:
    mark(shown.article, SAFE)
    assert not goes_first(shown, "Q", "/"), "Dvorak's too may have it there"
    strike(shown, "K", "ל")
    assert goes_first(shown, "Q", "/"), "Hebrew: / would find"
    strike(shown, "Q", "/")
    assert len(shown.workspace.opened.quotations) == 1


def test_what_is_typed_in_a_field_is_left_alone(shown: MainWindow) -> None:
    mark(shown.article, SAFE)
    press(shown.article, "q")
    note = shown.cards.card.note
    note.setFocus()
    for place, prints in (("Q", "й"), ("K", "л"), ("4", "'"), ("2", "é")):
        strike(shown, place, prints)
    assert note.toPlainText() == "йл'é"
    strike(shown, "Z", "я", _CTRL)
    assert note.toPlainText() == "", "the field takes typing back by its own key"
    assert len(shown.workspace.opened.quotations) == 1
    assert shown.keys.key_of("new_quotation") == "Q", "who writes Russian may command in Latin"


def test_the_row_of_digits_takes_a_line_but_names_begin_with_its_letters(shown: MainWindow) -> None:
    mark(shown.article, SAFE)
    press(shown.article, "q")
    taken: list[str] = []

    def answer(picker: Picker) -> None:
        QApplication.sendEvent(picker.field, stroke(QEvent.Type.KeyPress, "2", "é"))
        assert picker.field.text() == "é"
        assert picker.chooser.hint.text() == "Shift with é is 2 on this keyboard and takes a line."
        picker.field.clear()
        taken.append(picker.list.item(0).text())
        QApplication.sendEvent(picker.field, stroke(QEvent.Type.KeyPress, "1", "&"))

    with answering(Picker, answer):
        press(shown.article, "p")
    name = shown.workspace.project.speaker(shown.workspace.current_quotation().speaker).name
    assert name in taken[0]


def test_a_new_key_is_that_of_its_place_where_the_letter_is_of_another_script(shown: MainWindow) -> None:
    def answer(editor: KeyEditor) -> None:
        editor.table.selectRow(0)
        editor.set_button.click()
        event = stroke(QEvent.Type.KeyPress, "G", "п", _CTRL)
        QApplication.sendEvent(editor.capture, event)
        editor.buttons.accepted.emit()

    with answering(KeyEditor, answer):
        shown.actions_by_id["edit_keys"].trigger()
    assert shown.keys.of("new_project") == ("Ctrl+G",)


def test_latin_letters_with_accents_and_typographic_signs_mean_themselves() -> None:
    keyboard = Keyboard()
    for place, prints in ((";", "ö"), ("[", "ü"), ("I", "ı"), ("Q", "a"), ("Y", "z"), ("-", "ˆ"), ("'", "’")):
        assert keyboard.meaning(stroke(QEvent.Type.KeyPress, place, prints)) is None, prints
