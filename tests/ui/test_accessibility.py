"""Whoever hears the window instead of seeing it is told what each control is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.ui.dialogs.about import About
from annotator.ui.dialogs.exports.export import ExportDialog
from annotator.ui.dialogs.key_editor import KeyEditor
from annotator.ui.dialogs.picker import Choice, Picker
from annotator.ui.dialogs.settings.window import SettingsWindow
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering
from tests.ui.articles import ENTITIES, SAFE, SUGGESTIONS, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press

# What people do something with, or look for by its name; panes and the like only hold them.
NAMED_ROLES = {
    getattr(QAccessible.Role, name)
    for name in (
        "Button", "CheckBox", "RadioButton", "ComboBox", "EditableText", "List", "Table", "Tree", "PageTab",
        "MenuItem", "ScrollBar", "Slider", "SpinBox", "Link", "Document", "Cell", "ListItem", "Dialog", "Window",
        "ButtonMenu", "ButtonDropDown", "ToolBar",
    )
}  # fmt: skip
_ROWS = 30  # of a list or table; the rest are made alike


def unnamed(top: QWidget) -> list[str]:
    """Return what of the accessibility tree is on screen and has a role but no name."""
    found: list[str] = []

    def look(seen: QAccessibleInterface, path: str) -> None:
        if not seen.isValid() or seen.state().invisible:
            return
        path = f"{path}/{seen.role().name}"
        if seen.role() in NAMED_ROLES and not seen.text(QAccessible.Text.Name).strip():
            found.append(path)
        for number in range(min(seen.childCount(), _ROWS)):
            if child := seen.child(number):
                look(child, path)

    look(QAccessible.queryAccessibleInterface(top), "")
    return found


def test_a_control_without_a_name_would_be_found(qapp) -> None:
    top = QWidget()
    top.setWindowTitle("Top")
    row = QVBoxLayout(top)
    row.addWidget(QLineEdit())
    row.addWidget(QPushButton("Go"))
    top.show()
    try:
        assert [path.rsplit("/", 1)[1] for path in unnamed(top)] == ["EditableText"]
    finally:
        top.close()


def test_the_first_page(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    shown.actions_by_id["close_project"].trigger()
    assert shown.welcome.recent.isVisible()
    assert unnamed(shown) == []


@pytest.mark.parametrize("kind", ["quotation", "claim", "suggestion", None])
def test_the_window_with_each_kind_of_card(window, tmp_path: Path, kind: str | None) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS[:2]))
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    press(shown.article, "k")
    opened = shown.workspace.opened
    ids = {"quotation": opened.quotations[0].id, "claim": opened.claims[0].id, "suggestion": "s0"}
    shown.workspace.set_current(Current(kind, ids[kind]) if kind else None)
    QApplication.processEvents()
    assert unnamed(shown) == []


def test_words_of_an_article_are_never_read_as_markup(window, tmp_path: Path) -> None:
    text = "<b>Bold</b> claim\n\nShe said “<img src='x'> is <i>fine</i>”.\n"
    shown = window(make_project(tmp_path / "p.qca", {"a1": text}))
    mark(shown.article, type(SAFE)(0, len("<b>Bold</b>")))
    press(shown.article, "q")
    value = shown.cards.card._values["content"]
    assert value.text() == "<b>Bold</b>"
    assert value.rows[0].words.textFormat() == Qt.TextFormat.PlainText
    assert shown.cards.card._hint.textFormat() == Qt.TextFormat.PlainText


def test_the_rows_of_both_lists_say_more_than_their_signs(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert "not started" in shown.documents.model.index(0, 0).data(role)
    assert shown.cards.model.index(0, 0).data(role).startswith("Suggestion, 90%, she")


def unnamed_in(shown: MainWindow, kind: type[QWidget], action: str) -> list[list[str]]:
    """Return what has no name in each dialog that an action opens; it must have a title."""
    found: list[list[str]] = []

    def look(dialog: QWidget) -> None:
        found.append(unnamed(dialog))
        assert dialog.windowTitle()
        dialog.close()

    with answering(kind, look):
        shown.actions_by_id[action].trigger()
    return found


@pytest.mark.parametrize(
    ("kind", "action"),
    [(ExportDialog, "export"), (KeyEditor, "edit_keys"), (About, "about"), (SettingsWindow, "settings")],
)
def test_the_dialogs(window, tmp_path: Path, kind: type[QWidget], action: str) -> None:
    assert unnamed_in(window(make_project(tmp_path / "p.qca", {"a1": TEXT})), kind, action) == [[]]


def test_the_picker(qapp) -> None:
    picker = Picker(
        "Speaker",
        [Choice("Ann Reed", "named in the source", 1)],
        new=lambda typed: [Choice(f"New person “{typed}”", "", typed)],
    )
    picker.show()
    try:
        assert unnamed(picker) == []
        spoken = picker.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == "Ann Reed, named in the source"
    finally:
        picker.close()
