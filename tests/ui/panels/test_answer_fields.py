"""Attributes on the card, answered by key and mouse, as their kinds of answers need it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from annotator.ui.panels.answer_fields import NumberField, YesNo
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import SAFE, mark
from tests.ui.commands.test_declared import with_codebook
from tests.ui.driving import press, settle

Key = Qt.Key
CHECKED = {"id": "checked", "label": "Checked", "answer": "yes_no"}
GRADE = {"id": "grade", "label": "Grade", "answer": "number", "least": 0, "most": "10.5"}
KNOWN = {"id": "known", "label": "Known", "answer": "yes_no", "default": "no"}


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with a quotation that is asked for two yes or no and a number."""
    made = window(with_codebook(tmp_path / "p.qca", attributes=[CHECKED, GRADE, KNOWN]))
    mark(made.article, SAFE)
    press(made.article, "q")
    return made


def answers(shown: MainWindow) -> dict[str, str]:
    return shown.workspace.current_quotation().attributes


def box_of(shown: MainWindow, id: str) -> YesNo | NumberField:
    return shown.cards.card.attributes["quotation"].boxes[id]


def test_yes_or_no_is_one_key_or_a_click_and_can_be_taken_away(shown: MainWindow) -> None:
    box = box_of(shown, "checked")
    assert isinstance(box, YesNo)
    assert (box.text(), box.checkState()) == ("—", Qt.CheckState.PartiallyChecked)
    box.setFocus()
    assert "answer" in shown.status.words()
    for key, value, words in (("y", "yes", "Yes"), ("n", "no", "No"), ("y", "yes", "Yes")):
        press(box, key)
        assert answers(shown) == {"checked": value}
        assert box.text() == words
    press(box, Key.Key_Backspace)
    assert answers(shown) == {}
    seen = []
    for _ in range(3):
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
        seen.append(answers(shown).get("checked"))
    assert seen == ["yes", "no", None]
    press(shown.article, "z", Qt.KeyboardModifier.ControlModifier)
    settle()
    assert box.text() == "No"


def test_one_with_a_default_is_never_without_an_answer(shown: MainWindow) -> None:
    box = box_of(shown, "known")
    assert box.text() == "No"
    box.setFocus()
    press(box, Key.Key_Space)
    assert answers(shown) == {"known": "yes"}
    press(box, Key.Key_Delete)
    assert answers(shown) == {"known": "yes"}
    press(box, Key.Key_Space)
    assert box.text() == "No"


def test_a_number_within_its_bounds_is_saved_and_another_is_told(shown: MainWindow) -> None:
    box = box_of(shown, "grade")
    assert isinstance(box, NumberField)
    assert box.line.accessibleName() == "Grade"
    assert box.line.placeholderText() == "a number from 0 to 10.5"
    box.setFocus()
    assert "save" in shown.status.words()
    for words in ("11", "-1", "ten"):
        box.line.selectAll()
        for letter in words:
            press(box.line, letter)
        press(box.line, Key.Key_Return)
        assert answers(shown) == {}
        assert box._wrong.isVisible()
        assert box._wrong.text() == "It takes a number from 0 to 10.5."
        assert box.line.accessibleDescription() == box._wrong.text()
    box.line.selectAll()
    for letter in "7,50":
        press(box.line, letter)
    press(box.line, Key.Key_Return)
    assert answers(shown) == {"grade": "7.5"}
    assert not box._wrong.isVisible()


def test_values_that_the_codebook_does_not_know_are_shown_and_found(window, tmp_path: Path) -> None:
    shown = window(with_codebook(tmp_path / "p.qca"))
    mark(shown.article, SAFE)
    press(shown.article, "q")
    mode = shown.cards.card.attributes["quotation"].boxes["mode"]
    assert isinstance(mode, QComboBox)
    mode.setFocus()
    press(mode, "w")  # a letter chooses in a closed list
    assert answers(shown)["mode"] == "writing"
