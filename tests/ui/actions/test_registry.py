"""The registry of actions: complete, without clashes, and letters act in the article alone."""

from __future__ import annotations

from inspect import signature
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from annotator.ui.actions.keys import Layout, clashes, layouts, standard, suits
from annotator.ui.actions.panel_table import PANELS_BY_ID
from annotator.ui.actions.registry import ACTIONS, CLAIM_TYPE_KEYS, NEEDS, SPECS, TOOLBAR, ActionSpec
from annotator.ui.session.settings import Settings
from annotator.ui.shell.main_window import MainWindow
from annotator.ui.shell.recent_menu import RecentMenu
from tests.ui.articles import SUGGESTIONS, TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import caret_to, press

EDGES = {spec.id for spec in ACTIONS if spec.applies == "span"}


@pytest.mark.parametrize("layout", layouts(), ids=lambda layout: layout.id)
def test_no_key_has_two_meanings(layout: Layout) -> None:
    assert clashes(layout.keys) == {}
    assert set(layout.keys) == set(SPECS), "every action stands in it, and nothing else"
    unsuitable = [(id, key) for id, keys in layout.keys.items() for key in keys if not suits(id, key)]
    assert unsuitable == [], "a letter alone would act while somebody types elsewhere"
    assert layout.why.endswith(".")


def test_a_clash_would_be_found() -> None:
    keys = standard().keys | {"flag": ("ctrl+e", "Alt+1"), "quit": ("Left", "alt+p")}
    assert clashes(keys) == {
        "Ctrl+E": ["export", "flag"],
        "Alt+1": ["flag", "claim type 11"],
        "Left": ["quit", "moving the caret"],
        "Alt+P": ["quit", "the menu Project"],
    }


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_an_action_has_words_and_keys(spec: ActionSpec) -> None:
    assert spec.text.strip("… ")
    assert spec.help.endswith(".")
    assert spec.help[0].isupper()
    assert all(not QKeySequence(key).isEmpty() for key in spec.keys)
    assert spec.scope == "window" or spec.keys, "an action of the article is for the keys"
    assert spec.applies in NEEDS


def test_an_action_names_a_method_that_takes_its_value_and_a_setting_that_is_there(window) -> None:
    subjects = window().subjects
    for spec in ACTIONS:
        method = subjects.method(spec.runs)
        assert method.__doc__, spec.id
        assert not method.__name__.startswith("_"), spec.id
        signature(method).bind(*([] if spec.value is None else [spec.value]))
        assert not spec.setting or isinstance(getattr(Settings, spec.setting), property), spec.id
        assert not spec.panel or spec.panel in PANELS_BY_ID, spec.id


def test_ids_and_names_are_unique() -> None:
    for of in ("id", "text"):
        assert len({getattr(spec, of) for spec in ACTIONS}) == len(ACTIONS)


def actions_of(menu: QMenu) -> list[QAction]:
    """Return the actions of a menu and of those within it, but what a menu lists while it is open."""
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, RecentMenu) or action.isSeparator():
            continue
        found += actions_of(inner) if isinstance(inner, QMenu) else [action]
    return found


def test_every_action_is_in_a_menu_whose_letters_are_free(window) -> None:
    shown = window()
    menus = [action for action in shown.menuBar().actions() if isinstance(action.menu(), QMenu)]
    held = [action for menu in menus for action in actions_of(menu.menu())]
    in_menus = {spec.id for spec in ACTIONS if spec.menu != "Settings"}
    assert {action.objectName() for action in held} == in_menus
    assert len(held) == len(in_menus)
    letters = [QKeySequence.mnemonic(menu.text()).toString() for menu in menus]
    assert all(letters)
    assert len(set(letters)) == len(letters)
    assert not set(letters) & {QKeySequence(key).toString() for key in CLAIM_TYPE_KEYS}


def test_the_claim_types_of_the_default_codebook_all_have_a_key(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    assert len(shown.workspace.project.codebook.claim_types) <= len(CLAIM_TYPE_KEYS)


def test_letters_typed_into_the_filter_are_only_text(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": TEXT}, suggestions=SUGGESTIONS))
    letters = "qcsx?dfk1=-[]{}"
    field = shown.documents.filter
    field.setFocus()
    for letter in letters:
        press(field, letter)
    press(field, "J", Qt.KeyboardModifier.ShiftModifier)
    assert field.text() == letters + "J"
    assert shown.workspace.project.next_undo() is None
    assert shown.workspace.current is None
    assert shown.workspace.position == 1
    assert shown.article.selected_span() is None


@pytest.mark.parametrize("focus", ["panel_documents", "panel_cards"])
def test_letters_do_nothing_while_a_list_has_the_focus(window, tmp_path: Path, focus: str) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS))
    shown.actions_by_id[focus].trigger()
    held = shown.focusWidget()
    assert held is not shown.article
    for letter in "qcsxkdf":
        press(held, letter)
    assert shown.workspace.project.next_undo() is None
    press(held, Qt.Key.Key_Escape)
    assert shown.article.hasFocus()


def test_without_a_project_nothing_can_be_acted_on(window) -> None:
    shown = window()
    for spec in ACTIONS:
        if spec.scope == "article" or spec.id in ("import_files", "export", "close_project", "undo", "redo"):
            assert not shown.actions_by_id[spec.id].isEnabled(), spec.id
    assert shown.actions_by_id["new_project"].isEnabled()


def applying(shown: MainWindow) -> set[str]:
    return {id for id, action in shown.actions_by_id.items() if action.isEnabled()}


def test_what_applies_follows_what_is_selected_and_current(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS))
    nothing = applying(shown)
    assert {"new_quotation", "grow", "next_item", "done"} <= nothing
    assert not nothing & {"accept", "set_cue", "join_fragment", "new_claim", "shrink", "start_left", "undo"}
    assert not nothing & {"remove", "clear", "entity"}
    press(shown.article, "=")
    assert applying(shown) - nothing == {"copy", "shrink", "new_claim", "entity", "clear", *EDGES}
    press(shown.article, Qt.Key.Key_Escape)
    assert applying(shown) == nothing
    press(shown.article, Qt.Key.Key_Tab)
    by_name = {"accept", "set_cue", "set_source", "set_speaker", "join_fragment", "new_claim"}
    by_name |= {"reject_because", "split_fragment", "cycle_type", "add_speaker", "set_further_role"}
    by_name |= {"add_cue_part", "add_source_part", "add_role_part"}
    assert applying(shown) - nothing == by_name | {"remove", "clear"} | set(EDGES)
    press(shown.article, Qt.Key.Key_Escape)
    caret_to(shown.article, 2)
    press(shown.article, "q")
    quotation = applying(shown)
    assert {"set_cue", "set_source", "set_speaker", "new_claim", "undo", *EDGES} <= quotation
    assert not quotation & {"accept", "join_fragment", "redo"}
    press(shown.article, "=")
    assert applying(shown) - quotation == {"copy", "join_fragment", "shrink", "entity"}
    press(shown.article, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert {"redo"} <= applying(shown)
    assert not applying(shown) & {"undo", "set_cue"}


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("c", "“Set cue” needs a quotation or suggestion: Tab or a click chooses one, Q makes one."),
        (
            "j",
            "“Join fragment” needs a quotation and selected words: choose the one, then select the others.",
        ),
        ("{", "“End: a word earlier” needs selected words or an annotation: = selects, Tab chooses."),
        (
            Qt.Key.Key_Return,
            "“Accept suggestion” needs a suggestion: none waits here, D marks the document done.",
        ),
    ],
)
def test_a_key_that_does_not_apply_says_what_it_needs(window, tmp_path: Path, key: str, words: str) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    press(shown.article, key)
    assert shown.status.words() == words
    assert shown.workspace.project.next_undo() is None


def test_menus_name_the_enter_key_as_all_else_does(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS))
    for id, key in (("accept", "Enter"), ("accept_all", "Shift+Enter")):
        assert shown.actions_by_id[id].shortcut().toString(QKeySequence.SequenceFormat.NativeText) == key
    press(shown.article, Qt.Key.Key_Tab)
    press(shown.article, Qt.Key.Key_Return)
    assert len(shown.workspace.opened.quotations) == 1


def test_where_suggestions_wait_a_key_on_one_says_how_to_come_by_it(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS))
    press(shown.article, Qt.Key.Key_Return)
    needed = "“Accept suggestion” needs a suggestion: Ctrl+Down goes to the next one."
    assert shown.status.words() == needed


def test_an_act_touches_only_the_actions_for_which_something_is_new(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS))
    press(shown.article, Qt.Key.Key_Tab)
    touched: list[str] = []
    for id, action in shown.actions_by_id.items():
        action.enabledChanged.connect(lambda _, id=id: touched.append(id))
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(shown.article, key)
    assert touched == []


def test_the_toolbar_names_the_keys_that_the_annotator_chose(window, tmp_path: Path) -> None:
    Settings().own_keys = {
        "set_cue": ["V"],
        "accept": ["Space"],
        "undo": ["garbage"],
        "no_such_action": ["Y"],
    }
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS))
    words = {id: shown.toolbar.widgetForAction(shown.actions_by_id[id]).text() for g in TOOLBAR for id in g}
    assert (words["set_cue"], words["accept"]) == ("Cue V", "Accept Space")
    assert words["set_source"] == "Source S"
    assert "(V)" in shown.actions_by_id["set_cue"].toolTip()
    press(shown.article, Qt.Key.Key_Tab)
    assert (
        shown.status.words()
        == "Space accept · X reject · P accept, speaker · K accept, claim · J join · Ctrl+Down next suggestion · Tab next"
        " · Shift+X reject, why"
    )
    assert shown.cards.card._decision.buttons[0].text() == "Accept (Space)"
    press(shown.article, Qt.Key.Key_Space)
    assert len(shown.workspace.opened.quotations) == 1


def test_remembered_keys_that_mean_something_else_by_now_are_left_out(window, tmp_path: Path) -> None:
    Settings().own_keys = {"set_cue": ["1", "S"], "quit": ["Z"]}
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    assert clashes(shown.keys.all()) == {}
    assert shown.keys.of("set_cue") == ("S",)
    assert shown.keys.of("set_source") == ()
    assert shown.keys.of("quit") == ()


def test_the_menu_marks_what_is_in_force(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    (menu,) = [one.menu() for one in shown.menuBar().actions() if one.text() == "&View"]

    def marked() -> set[str]:
        menu.aboutToShow.emit()
        return {id for id, action in shown.actions_by_id.items() if action.isChecked()}

    first = {
        "theme_light",
        "lines_usual",
        "bar_at_selection",
        "suggest_thoughts",
        "panel_documents",
        "panel_cards",
    }
    assert marked() == first
    for id in ("theme_dark", "lines_wide", "lines_wide", "bar_at_selection"):
        shown.actions_by_id[id].trigger()
    assert marked() == (first - {"theme_light", "lines_usual", "bar_at_selection"}) | {
        "theme_dark",
        "lines_wide",
    }
