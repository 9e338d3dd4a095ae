"""Palette, sheet of keys and key editor, by real keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QScrollBar

from annotator.ui.actions.keys import clashes
from annotator.ui.actions.registry import ACTIONS, SPECS
from annotator.ui.dialogs.key_editor import KeyEditor
from annotator.ui.dialogs.key_overlay import _width
from annotator.ui.shell.main_window import MainWindow
from annotator.ui.wording.language import speak_language
from annotator.ui.wording.typed_match import Fit, match, rank
from tests.ui.answering import answering, back_to
from tests.ui.articles import SUGGESTIONS, TEXT
from tests.ui.conftest import make_project
from tests.ui.cuts import cut_words
from tests.ui.driving import click, press, settle
from tests.ui.test_accessibility import unnamed

Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with an article and suggestions."""
    return window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": "Two.\n"}, suggestions=SUGGESTIONS))


def best(typed: str) -> str:
    ranked = [(found.score, spec.id) for spec in ACTIONS if (found := match(typed, spec.text))]
    return max(ranked)[1]


@pytest.mark.parametrize(
    ("typed", "id"),
    [("nq", "new_quotation"), ("dark", "theme_dark"), ("set so", "set_source"), ("impart", "import_files")],
)
def test_initials_starts_and_gaps_find_an_action(typed: str, id: str) -> None:
    assert best(typed) == id
    assert match("zzz", "New quotation") is None


def rows(shown: MainWindow) -> list[str]:
    found = shown.subjects.help.palette.chooser.list
    return [found.item(row).text().strip() for row in range(found.count())]


def test_the_palette_does_what_is_typed_and_gives_the_keys_back(shown: MainWindow) -> None:
    press(shown.article, "k", _CTRL)
    palette = shown.subjects.help.palette
    assert palette.isVisible()
    assert len(rows(shown)) == len(shown.acts.seen())
    press(palette.chooser.field, "next doc")
    assert rows(shown)[0].startswith("Next document")
    press(palette.chooser.field, Key.Key_Return)
    settle()
    assert shown.workspace.position == 2
    assert not palette.isVisible()
    assert shown.article.hasFocus()
    press(shown.article, "k", _CTRL)
    assert rows(shown)[0].startswith("Next document"), "what was done last comes first"
    assert unnamed(shown) == []
    press(palette.chooser.field, Key.Key_Escape)
    assert not palette.isVisible()
    assert shown.article.hasFocus()


def test_the_palette_says_what_an_action_needs_and_what_the_help_knows(shown: MainWindow) -> None:
    press(shown.article, "k", _CTRL)
    palette = shown.subjects.help.palette
    press(palette.chooser.field, "set cue")
    assert rows(shown)[0] == "Set cue    — needs a quotation or suggestion"
    press(palette.chooser.field, Key.Key_Return)
    assert palette.isVisible()
    assert palette.chooser.hint.text().startswith("“Set cue” needs a quotation or suggestion")
    palette.chooser.field.clear()
    press(palette.chooser.field, "whole screen")
    assert rows(shown)[0].startswith("Full screen")
    palette.chooser.field.clear()
    press(palette.chooser.field, "next quot")
    assert "Next annotation" in "".join(rows(shown))
    palette.chooser.field.clear()
    press(palette.chooser.field, "night")
    assert rows(shown)[0].startswith("Dark theme")


def test_the_sheet_names_every_key_and_any_key_puts_it_away(shown: MainWindow) -> None:
    press(shown.article, "?")
    sheet = shown.subjects.help.overlay
    assert sheet.isVisible()
    for spec in ACTIONS:
        assert not shown.keys.of(spec.id) or f": {spec.text.rstrip('…')}" in sheet.accessibleDescription()
    shown.grab()
    press(sheet, "q")
    assert not sheet.isVisible()
    assert shown.article.hasFocus()
    assert shown.workspace.project.next_undo() is None
    press(shown.article, "?")
    click(sheet)
    assert not sheet.isVisible()


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700), (900, 560)])
def test_the_keys_on_the_sheet_are_read_in_a_small_window_too(
    shown: MainWindow, size: tuple[int, int]
) -> None:
    shown.resize(*size)
    press(shown.article, "?")
    sheet = shown.subjects.help.overlay
    assert (
        sheet.row_height() >= QFontMetricsF(sheet.row_font()).height() + 4
    )  # a cap around the key, and room


def test_the_sheet_tells_the_signs_and_colours_of_entities(shown: MainWindow) -> None:
    press(shown.article, "?")
    sheet = shown.subjects.help.overlay
    said = sheet.accessibleDescription().splitlines()[-1]
    for name, sign in (
        ("Person", "dot"),
        ("Organisation", "square"),
        ("Place", "triangle"),
        ("Date", "dash"),
    ):
        assert f"{name}" in said
        assert sign in said
    assert "Other no sign" in said
    for size in ((1280, 800), (1024, 700)):
        shown.resize(*size)
        sheet.setGeometry(shown.rect())
        picture = sheet.grab().toImage()
        seen = {
            picture.pixelColor(x, y).name()
            for x in range(picture.width())
            for y in range(size[1] - 70, size[1])
        }
        for group in ("person", "organisation", "place", "time_number", "other"):
            assert shown.subjects.view.theme.css(f"entity.{group}") in seen, (size, group)
        for group in ("person", "organisation", "place", "time_number"):
            assert shown.subjects.view.theme.css(f"sign.{group}") in seen, (size, group)


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_the_sheet_shows_what_marks_annotations(shown: MainWindow, size: tuple[int, int]) -> None:
    shown.resize(*size)
    press(shown.article, "?")
    sheet = shown.subjects.help.overlay
    for words in (
        "Quotation underlined",
        "Weak suggestion a dotted line",
        "Suggested claim in dashed brackets",
    ):
        assert words in sheet.accessibleDescription()
    picture = sheet.grab().toImage()
    rows = range(size[1] - 100, size[1] - 64)
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in rows}
    for colour in ("quotation.quiet", "suggestion.edge", "claim.edge"):
        assert shown.subjects.view.theme.css(colour) in seen, colour


def test_a_new_key_acts_at_once(shown: MainWindow) -> None:
    def answer(editor: KeyEditor) -> None:
        press(editor.field, "flag")
        press(editor.field, Key.Key_Return)
        click(editor.set_button)
        press(editor.capture, "r")
        click(editor.buttons.button(editor.buttons.StandardButton.Save))

    with answering(KeyEditor, answer):
        shown.actions_by_id["edit_keys"].trigger()
    back_to(shown)
    assert shown.keys.of("flag") == ("R",)
    press(shown.article, "f")
    assert not shown.workspace.opened.layer.flagged
    press(shown.article, "r")
    assert shown.workspace.opened.layer.flagged


@pytest.mark.parametrize("take", [True, False])
def test_a_key_that_another_action_has_is_taken_only_on_demand(shown: MainWindow, take: bool) -> None:
    def answer(editor: KeyEditor) -> None:
        press(editor.field, "flag")
        click(editor.set_button)
        press(editor.capture, "c")
        assert editor._message.text() == "C is the key of “Set cue”."
        assert unnamed(editor) == []
        click(editor.take_button if take else editor.leave_button)
        click(editor.buttons.button(editor.buttons.StandardButton.Save))

    with answering(KeyEditor, answer):
        shown.actions_by_id["edit_keys"].trigger()
    assert shown.keys.of("flag") == (("C",) if take else ("F",))
    assert shown.keys.of("set_cue") == (() if take else ("C",))
    assert clashes(shown.keys.all()) == {}


@pytest.mark.parametrize(("filter", "key", "says"), [("flag", "1", "claim type 1"), ("quit", "z", "alone")])
def test_keys_that_no_action_may_have_are_refused(
    shown: MainWindow, filter: str, key: str, says: str
) -> None:
    def answer(editor: KeyEditor) -> None:
        press(editor.field, filter)
        click(editor.set_button)
        press(editor.capture, key)
        assert says in editor._message.text()
        click(editor.buttons.button(editor.buttons.StandardButton.Save))

    before = shown.keys.all()
    with answering(KeyEditor, answer):
        shown.actions_by_id["edit_keys"].trigger()
    assert shown.keys.all() == before


def test_a_layout_is_chosen_and_named_everywhere(shown: MainWindow) -> None:
    def answer(editor: KeyEditor) -> None:
        editor.layout_box.setCurrentText("Left hand")
        click(editor.buttons.button(editor.buttons.StandardButton.Save))

    with answering(KeyEditor, answer):
        shown.actions_by_id["edit_keys"].trigger()
    back_to(shown)
    assert shown.toolbar.widgetForAction(shown.actions_by_id["set_speaker"]).text() == "Speaker W"
    press(shown.article, Key.Key_Tab)
    assert shown.status.words().startswith("Space accept")


BEGINNINGS = {
    "threshold": "suggestion_threshold",
    "accept all": "accept_all",
    "all accept": "accept_all",
    "nq": "new_quotation",
    "newq": "new_quotation",
    "sp": "panel_speakers",
    "speak": "panel_speakers",
    "set sp": "set_speaker",
    "exp": "export",
    "font": "reading_face",
    "quit": "quit",
    "undo": "undo",
    "merge": "merge",
    "hist": "panel_history",
    "dark": "theme_dark",
    "dele": "remove",
    "bigger": "zoom_in",
}


def test_beginnings_of_words_come_before_letters_within(shown: MainWindow) -> None:
    press(shown.article, Key.Key_K, _CTRL)
    chooser = shown.subjects.help.palette.chooser
    first = {}
    for typed in BEGINNINGS:
        chooser.field.clear()
        press(chooser.field, typed)
        row = chooser.current()
        first[typed] = row.value if row is not None else None
    assert first == BEGINNINGS


def test_scattered_letters_alone_find_nothing(shown: MainWindow) -> None:
    press(shown.article, Key.Key_K, _CTRL)
    palette = shown.subjects.help.palette
    for typed in ("bold", "burn", "thrush", "dnl", "tsgt"):
        palette.chooser.field.clear()
        assert palette.chooser.list.count() > 0
        press(palette.chooser.field, typed)
        assert palette.chooser.list.count() == 0, typed
        assert palette.chooser.hint.text().startswith("No action has this name"), typed
        press(palette.chooser.field, Key.Key_Return)
        assert palette.isVisible(), "Enter does nothing"


def test_scattered_letters_stand_last(shown: MainWindow) -> None:
    press(shown.article, Key.Key_K, _CTRL)
    palette = shown.subjects.help.palette
    press(palette.chooser.field, "set")
    rows = palette.chooser.list
    fits = [
        rank("set", SPECS[value].text, SPECS[value].words, SPECS[value].help + SPECS[value].menu).fit
        for value in (rows.item(at).data(Qt.ItemDataRole.UserRole).value for at in range(rows.count()))
        if value in SPECS  # and no page of the manual
    ]
    assert fits == sorted(fits)
    assert fits[0] is Fit.NAME
    assert Fit.SCATTERED in fits


def test_the_sheet_is_divided_anew_only_for_another_size_font_or_keys(
    window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.ui.dialogs import key_overlay

    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    divided: list[int] = []
    plain = key_overlay._in_columns
    monkeypatch.setattr(
        key_overlay, "_in_columns", lambda groups, count: (divided.append(count), plain(groups, count))[1]
    )
    sheet = shown.subjects.help.overlay
    sheet.open()
    settle()
    first = len(divided)
    sheet.repaint()
    sheet.repaint()
    assert len(divided) == first
    larger = sheet.font()
    larger.setPointSizeF(larger.pointSizeF() * 2)
    sheet.setFont(larger)
    sheet.repaint()
    assert len(divided) == first + 1
    sheet.resize(sheet.width() // 2, sheet.height())
    sheet.repaint()
    assert len(divided) == first + 2


def test_all_lines_of_the_sheet_are_whole(shown: MainWindow) -> None:
    sheet = shown.subjects.help.overlay
    cut = []
    try:
        for size in ((1280, 800), (900, 560)):
            shown.resize(*size)
            settle()
            for code in ("en", "de", "fr", "es"):
                speak_language(code)
                sheet.open()
                drawn = QFontMetricsF(sheet.row_font())
                cut += [
                    (*size, code, line.name)
                    for group in sheet._groups.values()
                    for line in group
                    if _width(drawn, line) > sheet.column_width()
                ]
                sheet.leave()
    finally:
        speak_language("en")
    assert cut == []


def test_all_words_of_the_key_editor_are_whole(shown: MainWindow, qapp: QApplication) -> None:
    usual = QFont(qapp.font())
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        editor = KeyEditor(shown.keys, shown)
        editor.show()
        for width in (700, 1600):
            editor.resize(width, 600)
            settle()
            assert cut_words(editor) == []
            table = editor.table
            assert table.horizontalHeader().length() >= table.viewport().width(), (
                "nothing is empty beside them"
            )
    finally:
        qapp.setFont(usual)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_sheet_of_keys_has_them_at_the_end_of_lines(
    shown: MainWindow, direction: Qt.LayoutDirection
) -> None:
    sheet = shown.subjects.help.overlay
    sheet.setLayoutDirection(direction)
    sheet.open()
    sheet.resize(440, 700)  # one column
    settle()
    drawn, cap = sheet.grab().toImage(), sheet.palette().base().color().rgb()
    inner = range(120, 560)  # rows of pixels between the head and the legends
    at_left, at_right = (
        sum(drawn.pixel(x, y) == cap for x in half for y in inner)
        for half in (range(34, 150), range(290, 406))
    )
    is_rightwards = direction == Qt.LayoutDirection.LeftToRight
    assert (at_right > 10 * at_left) if is_rightwards else (at_left > 10 * at_right), (at_left, at_right)
    bar = sheet.findChild(QScrollBar)
    assert (bar.geometry().center().x() > 220) == is_rightwards
