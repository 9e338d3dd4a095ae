"""Every menu of the window, in every language: each entry has a letter, and no two have the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.domain.translation import LANGUAGES
from annotator.ui.look.act_button import ActButton
from annotator.ui.look.menus import Menu
from annotator.ui.session.items import Current
from annotator.ui.shell import app as app_module
from annotator.ui.shell.main_window import MainWindow
from annotator.ui.wording.language import speak_language
from tests.ui.articles import ENTITIES, SUGGESTIONS, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

SCREEN = 768  # pixels: the height of a small one


@pytest.fixture(params=LANGUAGES)
def shown(
    request: pytest.FixtureRequest, window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp
) -> Iterator[MainWindow]:
    """Give a window in a language, with annotations and all panels."""
    monkeypatch.setattr(app_module, "speak_language", lambda *_: None)  # not that of the settings
    taken: list[QTranslator] = []
    monkeypatch.setattr(
        qapp, "installTranslator", lambda new: taken.append(new) or QCoreApplication.installTranslator(new)
    )
    speak_language(request.param, qapp)
    texts = {"a1": TEXT, "a2": "Second.\n"}
    made = window(make_project(tmp_path / "p.qca", texts, {"a1": ENTITIES}, SUGGESTIONS[:1]))
    mark(made.article, TRAFFIC)
    press(made.article, "q")
    yield made
    made.close()
    for translator in taken:
        QCoreApplication.removeTranslator(translator)
    speak_language("en")


def letterless(menu: Menu, at: str = "") -> Iterator[str]:
    """Yield what lacks a letter, or has one that another entry has, in a menu and those within it."""
    menu.aboutToShow.emit()
    of_letter: dict[str, str] = {}
    at = f"{at} > {menu.title()}"
    for action in menu.actions():
        if not action.isVisible() or action.isSeparator():
            continue
        words, letter = menu.lettered(action)
        if not letter or letter in of_letter:
            yield f"{at}: {words!r} and {of_letter.get(letter)!r}"
        assert QKeySequence.mnemonic(words).toString()[-1:].lower() == letter
        assert words.replace("&", "").startswith(action.text().replace("&", "")), "nothing is left out"
        of_letter[letter] = words
        if (inner := action.menu()) is not None:
            assert isinstance(inner, Menu), f"{at}: {words} has a menu without letters"
            yield from letterless(inner, at)


def test_each_entry_has_a_letter_that_no_other_has(
    shown: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    popped: list[Menu] = []
    monkeypatch.setattr(Menu, "popup", lambda menu, _: popped.append(menu))
    workspace, at = shown.workspace, QPoint(0, 0)
    quotation = Current("quotation", workspace.opened.quotations[0].id)
    shown.menus.show_for_article(at, TRAFFIC.start + 2)
    shown.menus.show_for_article(at, len(TEXT) - 2)
    shown.menus.show_for_card(quotation, at)
    shown.menus.show_for_document(1, at)
    shown.menus.show_for_documents([1, 2], at)
    shown.toolbar.findChild(ActButton, "more_acts").click()
    of_bar = shown.menuBar().findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    of_qt = {menu for menu in of_bar if menu.menuAction() not in shown.menuBar().actions()}
    menus = [
        menu
        for menu in shown.findChildren(QMenu)
        if menu not in of_qt and not isinstance(menu.parent(), QMenu)
    ]
    assert len(menus) >= 14, "those of bar, panels and right button"
    assert len(popped) == 6
    assert [f"{menu.parent()} {menu.title()}" for menu in menus if not isinstance(menu, Menu)] == []
    assert [*(fault for menu in menus for fault in letterless(menu))] == []
    assert {menu.title(): height for menu in menus if (height := menu.sizeHint().height()) > SCREEN} == {}


def test_a_letter_within_a_menu_of_the_bar_acts(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    edit = next(each.menu() for each in shown.menuBar().actions() if each.text() == "&Edit")
    edit.popup(QPoint(0, 0))
    select_all = shown.actions_by_id["select_all"]
    press(edit, edit.lettered(select_all).letter)
    assert not edit.isVisible()
    assert shown.article.selected_span().end == len(TEXT.rstrip())


def test_a_letter_in_an_open_menu_is_the_menus_alone(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": "Second.\n"}))
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    (made,) = shown.workspace.opened.quotations
    edit = next(each.menu() for each in shown.menuBar().actions() if each.text() == "&Edit")
    letters = {edit.lettered(action).letter for action in edit.actions()}
    for key in (Qt.Key.Key_X, Qt.Key.Key_K, Qt.Key.Key_BracketLeft, Qt.Key.Key_Delete):
        assert QKeySequence(key).toString().lower() not in letters
        edit.popup(QPoint(0, 0))
        QTest.keyClick(shown.windowHandle(), key)  # as a keyboard does, past what shortcuts take
        settle()
        assert edit.isVisible()
        edit.close()
    assert [*shown.workspace.opened.quotations] == [made]
    assert not shown.workspace.opened.claims
    assert shown.focusWidget() is shown.article


def test_a_letter_after_alt_opens_a_menu_and_acts_in_nothing_else(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    for key in (Qt.Key.Key_Alt, Qt.Key.Key_G):  # G alone opens the guidelines
        QTest.keyClick(shown.windowHandle(), key)
    settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu) and menu.title() == "&Go"
    assert not shown.docks.panel("guidelines").isVisible()
    menu.close()
