"""Chips stand in two columns, in the order of reading, and their words are whole."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from annotator.ui.look.chips import Chip, ChipColumns
from annotator.ui.look.flow_layout import FlowLayout
from tests.ui.driving import settle

TYPES = (
    "Quantity or statistic",
    "Event or action",
    "Cause",
    "Law, rule or status",
    "Recommendation",
    "Other",
    "Last",
)


@pytest.fixture
def holder(qapp: QApplication) -> QWidget:
    made = QWidget()
    columns = ChipColumns(made)
    for number, words in enumerate(TYPES, 1):
        columns.addWidget(Chip(words, str(number)))
    return made


def chips_of(holder: QWidget) -> list[Chip]:
    return holder.findChildren(Chip)


@pytest.mark.parametrize("width", [120, 180, 240, 300, 420])
def test_no_word_is_cut_at_any_width_and_the_order_is_that_of_reading(holder: QWidget, width: int) -> None:
    width = max(width, holder.layout().minimumSize().width())
    holder.resize(width, holder.layout().heightForWidth(width))
    holder.show()
    settle()
    chips = chips_of(holder)
    places = [(chip.y(), chip.x()) for chip in chips]
    assert places == sorted(places)
    for chip in chips:
        assert chip.width() >= chip.minimumSizeHint().width()
        assert chip.height() >= chip.heightForWidth(chip.width())
        assert holder.rect().contains(chip.geometry())
    assert all(not one.geometry().intersects(other.geometry()) for one, other in pairwise(chips))
    holder.hide()


def test_there_are_two_columns_where_words_have_room(holder: QWidget) -> None:
    wide = 2 * max(chip.minimumSizeHint().width() for chip in chips_of(holder)) + holder.layout().spacing()
    holder.resize(wide, holder.layout().heightForWidth(wide))
    holder.show()
    settle()
    assert len({chip.x() for chip in chips_of(holder)}) == 2
    assert len({chip.y() for chip in chips_of(holder)}) == (len(TYPES) + 1) // 2
    holder.hide()


def test_a_chip_that_is_on_is_told_without_colour(qapp: QApplication) -> None:
    chip = Chip("Prediction or pledge", "6")
    chip.resize(chip.sizeHint())
    off = chip.grab().toImage().convertToFormat(chip.grab().toImage().Format.Format_Mono)
    chip.setChecked(True)
    on = chip.grab().toImage().convertToFormat(off.format())
    assert on != off
    assert chip.accessibleName() == "Prediction or pledge"


def test_chips_and_rows_of_controls_begin_at_the_right_where_the_window_runs_leftwards(
    holder: QWidget,
) -> None:
    row = QWidget()
    flow = FlowLayout(row)
    for words in ("one", "two"):
        flow.addWidget(QLabel(words))
    for owner in (holder, row):
        owner.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        owner.resize(360, owner.layout().heightForWidth(360))
        owner.show()
        settle()
        first, second = (owner.layout().itemAt(number).geometry() for number in (0, 1))
        assert first.top() == second.top()
        assert first.right() == owner.rect().right()
        assert second.right() < first.left()
        owner.close()
