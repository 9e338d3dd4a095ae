"""The registry of actions: complete, without clashes, and letters act in the article alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from annotator.ui.actions import ACTIONS, CLAIM_TYPE_KEYS, ActionSpec
from annotator.ui.commands import AnnotationCommands
from annotator.ui.find_commands import FindCommands
from annotator.ui.project_commands import ProjectCommands
from annotator.ui.selecting import SelectionCommands
from annotator.ui.view_commands import ViewCommands
from tests.ui.articles import SUGGESTIONS, TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import press

OWNERS = (AnnotationCommands, SelectionCommands, FindCommands, ProjectCommands, ViewCommands)


def clashes(specs: Iterable[ActionSpec], claim_type_keys: Iterable[str]) -> dict[str, list[str]]:
    """Return the keys with more than one meaning. The article lies in the window, so all scopes overlap."""
    meanings: dict[str, list[str]] = defaultdict(list)
    for spec in specs:
        for key in spec.keys:
            meanings[QKeySequence(key).toString()].append(spec.id)
    for key in claim_type_keys:
        meanings[QKeySequence(key).toString()].append("claim type")
    return {key: ids for key, ids in meanings.items() if len(ids) > 1}


def test_no_key_has_two_meanings() -> None:
    assert clashes(ACTIONS, CLAIM_TYPE_KEYS) == {}


def test_a_clash_would_be_found() -> None:
    more = (*ACTIONS, ActionSpec("other", "Other", ("ctrl+e", "Alt+1"), "Go", "Nothing.", "window"))
    assert clashes(more, CLAIM_TYPE_KEYS) == {"Ctrl+E": ["export", "other"], "Alt+1": ["other", "claim type"]}


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_an_action_has_words_keys_and_one_method(spec: ActionSpec) -> None:
    assert spec.text.strip("… ")
    assert spec.help.endswith(".")
    assert spec.help[0].isupper()
    assert all(not QKeySequence(key).isEmpty() for key in spec.keys)
    assert spec.scope == "window" or spec.keys, "an action of the article is for the keys"
    owners = [kind for kind in OWNERS if spec.id in vars(kind)]
    assert len(owners) == 1, owners
    assert vars(owners[0])[spec.id].__doc__


def test_ids_and_names_are_unique() -> None:
    for of in ("id", "text"):
        assert len({getattr(spec, of) for spec in ACTIONS}) == len(ACTIONS)


def test_every_action_is_in_a_menu_whose_letters_are_free(window) -> None:
    shown = window()
    menus = [action for action in shown.menuBar().actions() if isinstance(action.menu(), QMenu)]
    held = [action for menu in menus for action in menu.menu().actions()]
    assert {action.objectName() for action in held} == {spec.id for spec in ACTIONS}
    assert len(held) == len(ACTIONS)
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
