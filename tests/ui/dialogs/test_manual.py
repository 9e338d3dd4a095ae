"""The manual: opened by F1 where one is, read by keys, with the annotator's own keys in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialog

import annotator.ui.dialogs
from annotator.domain.kinds import QUOTATION
from annotator.ui.actions.keys import layout
from annotator.ui.actions.registry import ACTIONS
from annotator.ui.commands.help import PAGES_OF_KINDS, PAGES_OF_PLACES
from annotator.ui.dialogs.exports.export import ExportDialog
from annotator.ui.dialogs.manual import ManualWindow
from annotator.ui.dialogs.manual_pages import ALL_ACTIONS, page_titles
from annotator.ui.dialogs.picker import Picker
from annotator.ui.look.theme import load_theme
from annotator.ui.panels.docks import PANELS
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, back_to
from tests.ui.articles import ENTITIES, SUGGESTIONS, TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle
from tests.ui.every_dialog import DIALOGS
from tests.ui.test_accessibility import unnamed

Key = Qt.Key
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    return window(
        make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": "Two.\n"}, {"a1": ENTITIES}, SUGGESTIONS)
    )


def manual_of(shown: MainWindow) -> ManualWindow:
    """Press F1 in the article and return what comes up."""
    press(shown.article, Key.Key_F1)
    manual = shown.findChild(ManualWindow)
    assert manual is not None
    return manual


def title(manual: ManualWindow) -> str:
    return manual.page.document().begin().text()


def pages(manual: ManualWindow) -> list[str]:
    """Return the titles of the list, without headings and counts."""
    items = [manual.list.item(row) for row in range(manual.list.count())]
    return [item.toolTip() for item in items if item.toolTip()]


def look_for(manual: ManualWindow, words: str) -> None:
    manual.field.clear()
    press(manual.field, words)


def test_the_manual_is_read_beside_the_work(shown: MainWindow) -> None:
    manual = manual_of(shown)
    assert title(manual) == "Read the screen"
    assert not manual.isModal()
    assert manual.field.hasFocus()
    back_to(shown)
    press(shown.article, Key.Key_Down, _CTRL)  # while the manual stays open
    assert shown.workspace.current_proposed(QUOTATION) is not None
    assert manual.isVisible()
    manual.activateWindow()
    settle()
    press(manual.field, Key.Key_Escape)
    assert not [one for one in shown.findChildren(ManualWindow) if one.isVisible()]


def test_it_opens_at_the_page_of_what_is_current_or_has_the_keys(shown: MainWindow) -> None:
    shown.workspace.set_current(Current("suggestion", "s0"))
    manual = manual_of(shown)
    assert title(manual) == "Decide on suggestions"
    manual.close()
    back_to(shown)
    press(shown.article, "4", _CTRL)
    press(shown.focusWidget(), Key.Key_F1)
    manual = next(one for one in shown.findChildren(ManualWindow) if one.isVisible())
    assert title(manual) == "Say who speaks"


def test_on_the_first_page_it_says_how_to_start(shown: MainWindow) -> None:
    shown.actions_by_id["close_project"].trigger()
    settle()
    press(shown.welcome.new_button, Key.Key_F1)
    assert title(shown.findChild(ManualWindow)) == "Start a project"


def test_f1_opens_it_from_a_dialog_that_waits_for_an_answer(shown: MainWindow) -> None:
    titles: list[str] = []

    def read(dialog: ExportDialog) -> None:
        press(dialog.path, Key.Key_F1)
        manual = dialog.findChild(ManualWindow)
        titles.append(title(manual))
        press(manual.field, Key.Key_Escape)  # closes the manual alone
        assert dialog.isVisible()
        dialog.reject()

    with answering(ExportDialog, read):
        shown.actions_by_id["export"].trigger()
    assert titles == ["Export labelled data"]


def test_a_picker_leads_to_the_page_of_what_it_asks(shown: MainWindow) -> None:
    titles: list[str] = []

    def read(picker: Picker) -> None:
        press(picker.field, Key.Key_F1)
        titles.append(title(picker.findChild(ManualWindow)))
        picker.reject()

    with answering(Picker, read):
        DIALOGS["speaker"](shown)
    assert titles == ["Say who speaks"]


def test_f1_opens_it_from_each_dialog(shown: MainWindow) -> None:
    without: list[str] = []
    for name, open_it in DIALOGS.items():

        def read(dialog: QDialog, name: str = name) -> None:
            press(dialog.focusWidget() or dialog, Key.Key_F1)
            if dialog.findChild(ManualWindow) is None:
                without.append(name)
            dialog.reject()

        with answering(QDialog, read):
            open_it(shown)
        back_to(shown)
    assert without == []


def test_a_page_names_the_keys_as_they_are_now(shown: MainWindow) -> None:
    manual = manual_of(shown)
    manual.show_page("speakers")
    assert "Press P. The list" in manual.page.toPlainText()
    left = layout("left_hand")
    shown.keys.take(left, left.keys)
    settle()
    assert "Press W. The list" in manual.page.toPlainText()


def test_an_action_without_a_key_is_named(shown: MainWindow) -> None:
    keys = shown.keys.layout.keys | {"set_speaker": ()}
    shown.keys.take(shown.keys.layout, keys)
    manual = manual_of(shown)
    manual.show_page("speakers")
    assert "Press “Set speaker…”. The list" in manual.page.toPlainText()


def test_the_last_page_names_every_action_with_its_keys(shown: MainWindow) -> None:
    manual = manual_of(shown)
    manual.show_page(ALL_ACTIONS)
    words = manual.page.toPlainText()
    for spec in ACTIONS:
        assert spec.help in words
        assert all(name in words for name in shown.keys.names(spec.id))


def test_it_says_what_marks_annotations(shown: MainWindow) -> None:
    words = manual_of(shown).page.toPlainText()
    for sign in ("a dashed line\na suggestion", "a dotted line\na weak suggestion", "dashed brackets"):
        assert sign in words


def test_typing_finds_pages_and_marks_the_words(shown: MainWindow) -> None:
    manual = manual_of(shown)
    look_for(manual, "blind stud")
    assert "Studies: blind mode and labour" in pages(manual)
    assert title(manual) == "Studies: blind mode and labour"
    marked = {mark.cursor.selectedText().lower() for mark in manual.page.extraSelections()}
    assert "blind" in marked
    assert "stud" in marked


def test_enter_goes_from_hit_to_hit_and_on_to_the_next_page(shown: MainWindow) -> None:
    manual = manual_of(shown)
    look_for(manual, "AltGr")
    found = pages(manual)
    assert len(found) > 1
    first, hits = title(manual), len(manual.page.hits)
    places = [manual.page.textCursor().selectionStart()]
    for _ in range(hits - 1):
        press(manual.field, Key.Key_Return)
        places.append(manual.page.textCursor().selectionStart())
    assert places == sorted(set(places))
    press(manual.field, Key.Key_Return)
    assert title(manual) != first
    assert manual.page.textCursor().selectedText() == "AltGr"
    press(manual.field, Key.Key_Return, _SHIFT)
    assert title(manual) == first
    assert manual.page.textCursor().selectionStart() == places[-1]


def test_words_that_no_page_has_are_said_to_be_missing(shown: MainWindow) -> None:
    manual = manual_of(shown)
    look_for(manual, "xylophone")
    assert pages(manual) == []
    assert manual.hint.text() == "No page has all of these words."
    press(manual.field, Key.Key_Return)
    manual.field.clear()
    assert len(pages(manual)) == len(page_titles())
    assert manual.page.extraSelections() == []


def test_signs_are_looked_for_as_they_are(shown: MainWindow) -> None:
    manual = manual_of(shown)
    for typed in ("(", "[a", "\\", "*", "a|b", "“", "\U0001f600"):
        manual.field.setText(typed)
        for mark in manual.page.extraSelections():
            assert mark.cursor.selectedText() == typed


def test_arrows_in_the_field_go_through_the_pages_past_headings(shown: MainWindow) -> None:
    manual = manual_of(shown)
    manual.show_page("contents")
    seen = [title(manual)]
    for _ in page_titles():
        press(manual.field, Key.Key_Down)
        seen.append(title(manual))
    assert list(dict.fromkeys(seen)) == ["Manual", *(one.title for one in page_titles()[1:])]
    assert manual.field.hasFocus()


def test_a_link_is_followed_by_keys_and_gone_back_from(shown: MainWindow) -> None:
    manual = manual_of(shown)
    manual.show_page("quotations")
    press(manual.field, Key.Key_Return)
    assert manual.page.hasFocus()
    press(manual.page, Key.Key_Tab)
    press(manual.page, Key.Key_Return)
    assert title(manual) == "Select words"
    press(manual.page, Key.Key_Left, _ALT)
    assert title(manual) == "Tag a quotation by hand"


def test_a_link_to_elsewhere_leads_nowhere(shown: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", opened.append)
    manual = manual_of(shown)
    before = title(manual)
    for link in ("https://example.org/", "file:///etc/passwd", "../guidelines/default.md", "no-page.md"):
        manual.page.anchorClicked.emit(QUrl(link))
    assert title(manual) == before
    assert opened == []


def test_a_picture_in_a_page_is_not_fetched(shown: MainWindow, tmp_path: Path) -> None:
    manual = manual_of(shown)
    assert manual.page.loadResource(2, QUrl.fromLocalFile(str(tmp_path / "x.png"))) is None


def test_the_palette_finds_pages(shown: MainWindow) -> None:
    press(shown.article, "k", _CTRL)
    palette = shown.subjects.help.palette
    press(palette.chooser.field, "who speaks")
    press(palette.chooser.field, Key.Key_Return)
    assert title(shown.findChild(ManualWindow)) == "Say who speaks"


def test_all_of_it_has_names(shown: MainWindow) -> None:
    manual = manual_of(shown)
    assert unnamed(manual) == []
    assert "Read the screen" in manual.page.accessibleName()


def test_marks_keep_their_contrast_in_each_theme(shown: MainWindow) -> None:
    manual = manual_of(shown)
    look_for(manual, "quotation")
    for name in ("light", "dark", "contrast-light", "contrast-dark"):
        shown.subjects.view.set_theme(name)
        settle()
        theme = load_theme(name)
        marks = manual.page.extraSelections()
        mark = marks[0].format
        assert mark.background().color() == theme["hit.fill"], name
        assert mark.foreground().color() == theme["text"], name
        assert mark.underlineColor() == theme["hit.edge"], name  # not by the ground alone


def test_in_a_small_window_all_of_it_can_be_read(shown: MainWindow) -> None:
    manual = manual_of(shown)
    manual.resize(QSize(480, 360))
    settle()
    for name in ("command-line", "export", ALL_ACTIONS):
        manual.show_page(name)
        settle()
        assert manual.page.document().size().width() <= manual.page.viewport().width()
        manual.page.moveCursor(QTextCursor.MoveOperation.End)
        settle()
        assert manual.page.viewport().rect().intersects(manual.page.cursorRect())


def test_the_places_and_pages_of_help_exist() -> None:
    names = {page.name for page in page_titles()}
    assert set(PAGES_OF_PLACES.values()) | set(PAGES_OF_KINDS.values()) <= names
    sources = "\n".join(
        path.read_text(encoding="utf-8") for path in Path(annotator.ui.__path__[0]).rglob("*.py")
    )
    panels = {panel.id for panel in PANELS}
    for place in PAGES_OF_PLACES:
        written = (f"class {place}(", f" {place}(", f'"{place}"')
        assert place in panels or any(one in sources for one in written), place
    assert panels <= PAGES_OF_PLACES.keys()


def test_no_page_is_read_before_somebody_asks(shown: MainWindow) -> None:
    page_titles.cache_clear()
    press(shown.article, Key.Key_Tab)
    assert page_titles.cache_info().misses == 0
    assert QApplication.activeWindow() is shown
