"""The table of panels: each entry has the module that makes it, the action that shows it, and its keys."""

from __future__ import annotations

from pathlib import Path
from pkgutil import iter_modules

from PySide6.QtWidgets import QApplication

from annotator.ui.actions.panel_table import PANELS
from annotator.ui.actions.registry import SPECS
from annotator.ui.shell import panels
from tests.ui.articles import SUGGESTIONS, TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import settle

# The actions of panels that do more than show and hide them.
OWN_ACTIONS = {"guidelines": "guidelines", "search": "search_project", "adjudication": "adjudicate"}


def test_each_panel_is_made_by_the_module_of_its_id() -> None:
    assert {module.name for module in iter_modules(panels.__path__)} == {spec.id for spec in PANELS}


def test_a_panel_has_the_action_of_its_entry_or_one_of_its_own() -> None:
    for panel in PANELS:
        action = SPECS[OWN_ACTIONS.get(panel.id, f"panel_{panel.id}")]
        assert bool(panel.help) == (panel.id not in OWN_ACTIONS)
        assert (panel.name, panel.keys, panel.help) in [("", (), ""), (action.text, action.keys, action.help)]
        assert action.keys, "a panel comes up by a key"


def test_its_action_shows_a_panel_with_its_keys_and_hides_it_again(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS))
    for panel in PANELS:
        if panel.help:
            action = shown.actions_by_id[f"panel_{panel.id}"]
            action.trigger()
            assert shown.docks.is_up(panel.id)
            assert shown.docks.panel(panel.id).isAncestorOf(QApplication.focusWidget())
            assert shown.status.words().startswith(" ".join(panel.in_list[0])), panel.id
            action.trigger()
            assert not shown.docks.is_up(panel.id)
            assert shown.article.hasFocus()


def test_a_control_says_its_own_keys_before_the_panel_does(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS))
    shown.actions_by_id["next_item"].trigger()
    settle()
    shown.cards.card._values["content"].rows[0].words.setFocus()
    assert shown.status.words().startswith("Enter move its edges · Del take out · Esc back to the article")
    label = shown.cards.card._title
    label.setFocus()
    assert label.hasFocus()
    assert shown.status.words().startswith("Enter go to it")
