"""The window of settings: each setting acts at once, is kept, and can be set back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from inspect import signature
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox

from annotator.ui.actions.registry import SPECS
from annotator.ui.dialogs.settings.row import SettingRow
from annotator.ui.dialogs.settings.table import SECTIONS, SETTINGS
from annotator.ui.dialogs.settings.window import SettingsWindow
from annotator.ui.session.settings import Settings, UsualSettings
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering
from tests.ui.articles import SUGGESTIONS, TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import Key, click, press, settle


@pytest.fixture
def shown(window, tmp_path: Path) -> Iterator[MainWindow]:
    yield window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS))


def with_settings(shown: MainWindow, do: Callable[[SettingsWindow], object]) -> None:
    """Open the settings by their key, do something there, and leave them."""

    def answer(dialog: SettingsWindow) -> None:
        settle()
        do(dialog)
        settle()
        dialog.close()

    with answering(SettingsWindow, answer):
        press(shown.article, Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)


def row_of(dialog: SettingsWindow, name: str) -> SettingRow:
    press(dialog.search, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(dialog.search, name)
    return dialog.rows[name]


def visible(dialog: SettingsWindow) -> list[str]:
    return [spec.name for spec in SETTINGS if spec.name in dialog.rows and dialog.rows[spec.name].isVisible()]


def test_the_table_names_settings_methods_and_actions_that_are_there(shown: MainWindow) -> None:
    usual = UsualSettings()
    for spec in SETTINGS:
        assert spec.sentence.endswith("."), spec.name
        assert spec.section in SECTIONS
        assert not spec.setting or hasattr(usual, spec.setting), spec.name
        assert not spec.action or (spec.action in SPECS and spec.button), spec.name
        if spec.runs:
            signature(shown.subjects.method(spec.runs)).bind(getattr(usual, spec.setting))
    assert len({spec.name for spec in SETTINGS}) == len(SETTINGS)
    settable = {spec.setting for spec in SETTINGS}
    in_registry = {spec.setting for spec in SPECS.values() if spec.setting}
    assert in_registry <= settable, "what an action sets is in the window, too"


def test_a_change_acts_at_once_is_kept_and_can_be_set_back(shown: MainWindow) -> None:
    def do(dialog: SettingsWindow) -> None:
        row = row_of(dialog, "Lines of the article")
        assert not row.back.isVisible()
        box = row.findChild(QComboBox)
        box.setFocus()
        press(box, Key.Key_Down)
        assert Settings().line_height == 170
        assert shown.article.document().firstBlock().blockFormat().lineHeight() == 170
        assert row.back.isVisible()
        assert row.usually.text() == "Changed; usually: Usual"
        click(row.back)
        assert Settings().line_height == 150
        assert not row.back.isVisible()
        assert box.currentText() == "Usual"

    with_settings(shown, do)


def test_switches_and_numbers_act_in_the_window(shown: MainWindow) -> None:
    waiting = len(shown.workspace.opened.pending)
    assert waiting

    def do(dialog: SettingsWindow) -> None:
        number = row_of(dialog, "Suggestions from a score of").findChild(QSpinBox)
        number.setFocus()
        number.selectAll()
        press(number, "100")
        press(number, Key.Key_Return)
        assert dialog.isVisible(), "Enter takes the number, and leaves the window open"
        assert (Settings().least_score, len(shown.workspace.opened.pending)) == (1.0, 0)
        click(dialog.rows["Suggestions from a score of"].back)
        assert (Settings().least_score, len(shown.workspace.opened.pending)) == (None, waiting)
        box = row_of(dialog, "Claims").findChild(QCheckBox)
        press(box, " ")
        assert Settings().suggests_claims
        assert shown.workspace.showing.claims
        theme = row_of(dialog, "Theme").findChild(QComboBox)
        press(theme, Key.Key_End)
        assert Settings().theme == "contrast"
        assert shown.subjects.view.theme.name == "contrast-light"

    with_settings(shown, do)


def test_the_search_looks_at_names_sentences_and_other_words(shown: MainWindow) -> None:
    def do(dialog: SettingsWindow) -> None:
        sections = [spec.name for spec in SETTINGS if spec.section == "reading"]
        assert visible(dialog) == sections
        for typed, found in (("samp", "Font of the article"), ("dark th", "Theme"), ("telemetry", "Network")):
            press(dialog.search, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            press(dialog.search, typed)
            assert visible(dialog) == [found]
            press(dialog.search, Key.Key_Tab)
            press(dialog.sections, Key.Key_Tab)
            assert visible(dialog) == [found], "the keys go through the window, and what was found stays"
            dialog.search.setFocus()
        press(dialog.search, "xyz")
        assert visible(dialog) == []
        press(dialog.search, Key.Key_Escape)
        assert visible(dialog) == sections
        press(dialog.search, Key.Key_Down)
        assert dialog.focusWidget() is dialog.sections
        press(dialog.sections, Key.Key_End)
        assert visible(dialog) == [spec.name for spec in SETTINGS if spec.section == "project"]

    with_settings(shown, do)


def test_the_next_language_is_named_in_itself(shown: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def do(dialog: SettingsWindow) -> None:
        row = row_of(dialog, "Language of the program")
        box = row.findChild(QComboBox)
        assert [box.itemText(number) for number in range(box.count())][1:] == [
            "English", "Deutsch", "Français", "Español",
        ]  # fmt: skip
        press(box, Key.Key_Down)
        press(box, Key.Key_Down)
        assert Settings().language == "de"
        assert row.told.isVisible()
        assert row.told.text()
        assert dialog.windowTitle() == "Settings", "the one in force stays until the next start"

    with_settings(shown, do)


def test_what_needs_a_project_says_so(window) -> None:
    without = window()

    def do(dialog: SettingsWindow) -> None:
        for name in ("Blind mode", "Backups of this project"):
            row = row_of(dialog, name)
            assert not row.control.isEnabled()
            assert row._need.text() == "Needs a project."
            assert row._need.isVisible()
        assert row_of(dialog, "Keys").control.isEnabled()

    with answering(SettingsWindow, lambda dialog: (do(dialog), dialog.close())):
        without.actions_by_id["settings"].trigger()
