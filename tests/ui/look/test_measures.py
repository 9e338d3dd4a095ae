"""Measures have one home: no loose numbers in the window, and all of them grow with the program's font."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

import annotator.ui
from annotator.ui.look.measures import ROOMS, SPACES, give_room, sized, space
from annotator.ui.look.style_sheet import style_sheet
from annotator.ui.look.theme import load_theme

UNIT = 4  # pixels
_HOME = "look/measures.py"
# Numbers where a name of the table belongs: gaps and margins, corners, sizes of type, pixels in style sheets.
_LOOSE = re.compile(
    r"set(?:Contents)?Margins?\(\s*\d|set(?:Vertical|Horizontal)?Spacing\((?!space\()|setHandleWidth\(\s*\d"
    r"|RoundedRect\((?:\w+|[^\n]*\)), \d+, \d+\)|setFixed(?:Height|Width)\(\s*\d|setPixelSize\("
    r"|PointSizeF\([^\n]*\*\s*[\d.]|\bspacing=\d|(?<!#)\b\d+px"
)
_MAY = {"look/style_sheet.py": {"1px", "2px", "3px", "10px"}}  # widths of edges, and the drop-down arrow


def test_no_measure_is_loose() -> None:
    folder = Path(annotator.ui.__file__).parent
    loose = []
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder).as_posix()
        found = [match.group() for match in _LOOSE.finditer(path.read_text(encoding="utf-8"))]
        loose += [f"{name}: {what}" for what in found if name != _HOME and what not in _MAY.get(name, ())]
    assert loose == []


def test_a_loose_measure_would_be_noticed() -> None:
    for line in (
        "layout.setContentsMargins(10, 4, 10, 6)",
        "row.setSpacing(8)",
        "painter.drawRoundedRect(rect, 6, 6)",
        "font.setPointSizeF(font.pointSizeF() * 0.85)",
        "FlowLayout(spacing=4)",
        "padding: 7px",
        "bar.setFixedHeight(4)",
    ):
        assert _LOOSE.search(line), line


def test_spaces_are_steps_of_four_pixels_or_half_of_one() -> None:
    assert all(pixels % (UNIT / 2) == 0 for pixels in SPACES.values())
    assert all(name in SPACES for room in ROOMS.values() for name in room)


def test_rooms_and_style_sheet_grow_with_the_programs_font(qapp: QApplication) -> None:
    def made() -> tuple[int, int, str]:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        give_room(layout, "dialog")
        return layout.spacing(), layout.contentsMargins().left(), style_sheet(load_theme("light"))

    before, usual = QFont(qapp.font()), made()
    assert usual[:2] == (SPACES["apart"], SPACES["wide"])
    qapp.setFont(QFont(before.family(), round(before.pointSizeF() * 2)))
    try:
        large = made()
        assert large[0] > usual[0]
        assert large[1] > usual[1]
        assert large[2] != usual[2]
        assert space("none") == 0
    finally:
        qapp.setFont(before)


def test_sizes_of_type_are_shares_of_the_font(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    assert sized(font, "usual").pointSizeF() == font.pointSizeF()
    assert sized(font, "small").pointSizeF() < font.pointSizeF() < sized(font, "title").pointSizeF()
