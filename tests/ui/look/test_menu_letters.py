"""Letters of the entries of menus: each has one, none twice, and it chooses the entry."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QStyleOptionMenuItem

import annotator.ui
from annotator.ui.look.menu_letters import lettered
from annotator.ui.look.menus import Menu
from tests.ui.driving import Key, press, settle


@pytest.mark.parametrize(
    ("entries", "shown"),
    [
        (["Open", "Save"], ["&Open", "&Save"]),
        (["Save", "Save as…"], ["&Save", "Save &as…"]),
        (["Save", "See"], ["&Save", "S&ee"]),
        # A letter that was chosen stays, though its word comes later.
        (["Publisher…", "Publis&her…"], ["&Publisher…", "Publis&her…"]),
        (["Stop", "S&top"], ["&Stop", "S&top"]),
        # The first one makes room for what has no other letter.
        (["As", "A"], ["A&s", "&A"]),
        (["R && D", "R"], ["R && &D", "&R"]),
        # What no plain keyboard has comes last; what has nothing left gets a digit.
        (["Écrire", "élu"], ["É&crire", "é&lu"]),
        (["خط", "A", "a", "1"], ["&خط", "&A", "a (&2)", "&1"]),
        (["", "—"], [" (&1)", "— (&2)"]),
    ],
)
def test_each_entry_has_a_letter_of_its_own(entries: list[str], shown: list[str]) -> None:
    found = lettered(entries)
    assert [each.words for each in found] == shown
    assert len({each.letter for each in found}) == len(entries)


def test_what_is_beyond_all_letters_and_digits_has_none() -> None:
    found = [each.letter for each in lettered(["ab"] * 14)]
    assert len({letter for letter in found if letter}) == 12
    assert found[-2:] == ["", ""]


@pytest.fixture
def menu(qtbot) -> Menu:
    made = Menu()
    qtbot.addWidget(made)
    return made


def words_in(menu: Menu) -> list[str]:
    """Return the words of the entries as the menu paints them."""
    shown = []
    for action in menu.actions():
        option = QStyleOptionMenuItem()
        menu.initStyleOption(option, action)
        shown.append(option.text)
    return shown


def test_a_letter_chooses_an_entry_and_opens_what_is_within_another(menu: Menu) -> None:
    done: list[str] = []
    for words in ("Open", "Off", "Gone"):
        menu.addAction(words).triggered.connect(lambda _=False, words=words: done.append(words))
    menu.actions()[2].setEnabled(False)
    within = menu.within("Sort by")
    within.addAction("Title").triggered.connect(lambda: done.append("Title"))
    menu.popup(menu.pos())
    press(menu, "g")
    assert menu.isVisible() and not done, "an entry that does not apply does nothing"
    press(menu, "f")
    assert done == ["Off"] and not menu.isVisible()
    menu.popup(menu.pos())
    press(menu, "s")
    settle()
    assert within.isVisible() and within.activeAction() is within.actions()[0]
    press(within, "t")
    assert done == ["Off", "Title"]
    assert not menu.isVisible()
    menu.popup(menu.pos())
    press(menu, "z")
    press(menu, Key.Key_Down)
    press(menu, Key.Key_Return)
    assert done == ["Off", "Title", "Open"]


def test_an_action_keeps_its_words_and_has_another_letter_in_another_menu(menu: Menu, qtbot) -> None:
    other = Menu()
    qtbot.addWidget(other)
    copy = menu.addAction("Copy")
    other.addAction("Count")
    other.addAction(copy)
    assert (words_in(menu), words_in(other)) == (["&Copy"], ["&Count", "C&opy"])
    assert copy.text() == "Copy"


def test_a_menu_that_is_filled_as_it_opens_has_letters_for_what_it_holds_now(menu: Menu) -> None:
    held = [["Ana", "Ben"], ["Ben"]]

    def fill() -> None:
        menu.clear()
        for name in held.pop():
            menu.within(name) if name == "Ana" else menu.addAction(name)

    menu.aboutToShow.connect(fill)
    for shown in (["&Ben"], ["&Ana", "&Ben"]):
        menu.popup(menu.pos())
        assert words_in(menu) == shown
        menu.hide()


def test_macos_shows_none(menu: Menu, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QKeySequence, "mnemonic", lambda _: QKeySequence())
    menu.addAction("Open")
    assert words_in(menu) == ["Open"]


def test_the_program_makes_no_menu_without_letters() -> None:
    ui = Path(annotator.ui.__file__).parent
    loose = [
        f"{file.relative_to(ui)}: {line.strip()}"
        for file in sorted(ui.rglob("*.py"))
        if file.name != "menus.py"
        for line in file.read_text(encoding="utf-8").splitlines()
        if re.search(r"\bQMenu\(|\.addMenu\((?!menus\[)", line)
    ]
    assert loose == []
