"""The window shows its words in the language in force, all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from annotator.domain.translation import LANGUAGES, Language, speak
from annotator.ui.actions.applicability import next_keys, what_to_do
from annotator.ui.actions.key_sheet import key_sheet
from annotator.ui.actions.keys import clashes, layouts
from annotator.ui.actions.panel_table import PANELS
from annotator.ui.actions.registry import ACTIONS, MENUS, menu_letter
from annotator.ui.models.cards import CardModel
from annotator.ui.models.documents import DocumentModel
from annotator.ui.models.history import HistoryModel
from annotator.ui.shell import app as app_module
from annotator.ui.shell.main_window import MainWindow
from annotator.ui.wording.language import speak_language
from tests.ui.articles import ENTITIES, SAFE, SUGGESTIONS, TEXT, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

BEGIN = "⟦"  # of each translated text
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def translated(text: str, note: str, n: int | None) -> str:
    return "|".join(f"{BEGIN}{form}⟧" for form in text.split("|"))


@pytest.fixture
def signed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have windows speak a language in which each translated text has a sign."""
    monkeypatch.setattr(app_module, "speak_language", lambda *_: speak(Language("xx", translated)))
    yield
    speak(Language())


@pytest.fixture
def shown(signed: None, window, tmp_path: Path) -> MainWindow:
    made: MainWindow = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))
    return made


def words_of_actions(shown: MainWindow) -> Iterator[str]:
    for spec in ACTIONS:
        action = shown.acts.by_id[spec.id]
        yield from (action.text(), action.toolTip(), action.statusTip(), shown.acts.why_not(spec.id))
        if spec.short and spec.id not in ("undo", "redo"):
            yield action.iconText()
    yield from (action.text() for action in shown.menuBar().actions())
    for menu, lines in key_sheet(shown.keys).items():
        yield menu
        yield from (words for line in lines for words in (line.name, line.help))
    yield from (words for layout in layouts() for words in (layout.name, layout.why))


def words_of_keys(shown: MainWindow) -> Iterator[str]:
    for selected in (True, False):
        yield from (key.does for key in next_keys(shown.workspace, shown.keys, selected=selected))
    yield from what_to_do(shown.workspace, shown.keys)


def words_of_line(shown: MainWindow) -> Iterator[str]:
    for widget in (shown.status, shown.toolbar, *shown.status.findChildren(QWidget)):
        yield widget.accessibleName()
        if isinstance(widget, QLabel | QAbstractButton) and widget is not shown.status.annotator:
            yield widget.text()
    yield from (button.accessibleName() for button in shown.toolbar.findChildren(QAbstractButton))


def words_of_rows(shown: MainWindow) -> Iterator[str]:
    for kind in (CardModel, DocumentModel, HistoryModel):
        model = kind(shown.workspace, shown)
        model.reload()
        yield from (model.index(row, 0).data(SPOKEN) for row in range(model.rowCount()))


def test_the_window_speaks_the_language_in_force(shown: MainWindow) -> None:
    def english() -> list[str]:
        settle()
        parts = (words_of_actions, words_of_keys, words_of_line, words_of_rows)
        return [w for part in parts for w in part(shown) if any(map(str.isalpha, w)) and BEGIN not in w]

    assert english() == [], "nothing is chosen"
    mark(shown.article, SAFE)
    press(shown.article, "q")
    assert english() == [], "a quotation is current"
    press(shown.article, "k")
    assert english() == [], "a claim is current"
    press(shown.article, Qt.Key.Key_Tab)
    assert english() == [], "a suggestion is current"


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_key_opens_two_menus_or_a_menu_and_an_action(code: str) -> None:
    speak_language(code)
    try:
        assert len({menu_letter(menu) for menu in MENUS}) == len(MENUS)
        assert [clashes(layout.keys) for layout in layouts()] == [{}] * len(layouts())
        assert len({panel.title for panel in PANELS}) == len(PANELS)
    finally:
        speak_language("en")
