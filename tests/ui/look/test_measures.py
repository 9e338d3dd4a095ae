"""Measures have one home: no loose numbers in the window, and all of them grow with the program's font."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QSlider,
    QSpinBox,
    QStyle,
    QVBoxLayout,
    QWidget,
)

import annotator.ui
from annotator.ui.look.measures import ROOMS, SPACES, give_room, sized, space
from annotator.ui.look.style_sheet import style_sheet
from annotator.ui.look.theme import apply_theme, load_theme

UNIT = 4  # pixels
_HOME = "look/measures.py"
# Numbers where a name of the table belongs: gaps and margins, corners, sizes of type, pixels in style sheets.
_LOOSE = re.compile(
    r"set(?:Contents)?Margins?\(\s*\d|set(?:Vertical|Horizontal)?Spacing\((?!space\()|setHandleWidth\(\s*\d"
    r"|RoundedRect\((?:\w+|[^\n]*\)), \d+, \d+\)|setFixed(?:Height|Width)\(\s*\d|setPixelSize\("
    r"|PointSizeF\([^\n]*\*\s*[\d.]|\bspacing=\d|(?<!#)\b\d+px"
)
_MAY = {"look/style_sheet.py": {"1px", "2px", "3px"}}  # widths of edges


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


# Signs beside letters


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[Callable[[float], None]]:
    """Give a way to wear the light theme with letters so many times as large as usual."""
    before, sheet = QFont(qapp.font()), qapp.styleSheet()

    def wear(letters: float) -> None:
        font = QFont(before)
        font.setPointSizeF(before.pointSizeF() * letters)
        qapp.setFont(font)
        apply_theme(qapp, load_theme("light"))

    yield wear
    qapp.setFont(before)
    qapp.setStyleSheet(sheet)


def _ink(widget: QWidget, room: QRect) -> tuple[int, int]:
    """Return the width and height in pixels of what is drawn in a part of a control, off its ground."""
    drawn = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = drawn.pixel(room.topLeft())
    places = [
        (x, y)
        for x in range(room.left(), room.right() + 1)
        for y in range(room.top(), room.bottom() + 1)
        if drawn.pixel(x, y) != ground
    ]
    across, down = zip(*places, strict=True)
    return max(across) - min(across) + 1, max(down) - min(down) + 1


def _arrow_of_choice() -> tuple[int, int]:
    box = QComboBox()
    box.addItem("all")
    box.resize(300, box.sizeHint().height())
    side = box.height() - 8
    return _ink(box, QRect(box.width() - side - 4, 4, side, side))


def _arrow_of_number() -> tuple[int, int]:
    box = QSpinBox()
    box.resize(box.sizeHint())
    side = box.height() // 2 - 4
    return _ink(box, QRect(box.width() - side - 4, 4, side, side))


def _box_to_tick() -> tuple[int, int]:
    box = QCheckBox()
    box.setChecked(True)
    box.resize(60, 40)
    return _ink(box, box.rect())


def _button_of_a_panel() -> tuple[int, int]:
    dock = QDockWidget("Panel")
    dock.setWidget(QWidget())
    dock.resize(300, 200)
    button = dock.findChild(QWidget, "qt_dockwidget_closebutton")
    dock.grab()  # lays it out
    size = button.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, button)
    return size, button.sizeHint().height()


@pytest.mark.parametrize(
    "drawn", [_arrow_of_choice, _arrow_of_number, _box_to_tick, _button_of_a_panel], ids=lambda f: f.__name__
)
def test_signs_grow_as_the_letters_do(
    themed: Callable[[float], None], drawn: Callable[[], tuple[int, int]]
) -> None:
    themed(1)
    usual = drawn()
    themed(2)
    large = drawn()
    assert large[0] >= 1.5 * usual[0], (usual, large)
    assert large[1] >= 1.3 * usual[1], (usual, large)


@pytest.mark.parametrize("letters", [1, 1.5, 2, 3])
def test_the_handle_of_a_slider_is_round_and_whole(themed: Callable[[float], None], letters: float) -> None:
    themed(letters)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.resize(300, slider.sizeHint().height())
    slider.setValue(50)
    drawn = slider.grab().toImage()
    accent = load_theme("light")["accent"].rgb()
    rows = {
        y: [x for x in range(100, 200) if drawn.pixel(x, y) == accent and x > 140]
        for y in range(drawn.height())
    }
    rows = {y: found for y, found in rows.items() if found}
    widths = [len(found) for found in rows.values()]
    assert widths[0] < max(widths) / 1.3 > widths[-1], "its corners are cut"
    assert min(rows) > 0, "nothing cuts it above"
    assert max(rows) < drawn.height() - 1, "nothing cuts it below"
