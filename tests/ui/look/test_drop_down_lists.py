"""Drop-down lists: each opens below its box, with whole lines."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget

from annotator.ui.look.drop_down_lists import ShorteningBox, show_list_below
from annotator.ui.look.theme import apply_theme, load_theme
from tests.ui.driving import settle

UI = Path(__file__).parents[3] / "annotator" / "ui"
_MADE = re.compile(r"QComboBox\(\)|class \w+\(QComboBox\):")  # others call it where they are made


def test_each_list_opens_below_its_box() -> None:
    for path in sorted(UI.rglob("*.py")):
        if path.name != "drop_down_lists.py":
            code = path.read_text(encoding="utf-8")
            assert code.count("show_list_below(") == len(_MADE.findall(code)), path


@pytest.mark.parametrize("make", [QComboBox, lambda: ShorteningBox(15)])
def test_the_last_line_and_the_longest_are_seen_whole(qtbot, make) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, load_theme("light"))
    owner = QWidget()
    qtbot.addWidget(owner)
    box = make()
    if type(box) is QComboBox:
        show_list_below(box)
    QVBoxLayout(owner).addWidget(box)
    for number in range(8):
        box.addItem(f"Each with annotator {number} alone")
    box.addItem("Each with Maximiliane Oberhuber-Schwarzenbacher (Redaktion Salzburg) alone")
    owner.show()
    settle()
    box.showPopup()
    settle()
    view = box.view()
    last = view.visualRect(box.model().index(8, 0))
    assert view.viewport().rect().bottom() >= last.bottom()
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    box.hidePopup()
