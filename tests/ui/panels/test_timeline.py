"""The timeline of a list of quotations and claims, by keys and the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.ui.panels.concordance.timeline import Period, periods_of
from tests.ui.driving import Key, press, settle
from tests.ui.panels.shown_list import (
    Listed,
    listed,
    shown,
    until_there,
    words_in,
)

__all__ = ["listed", "shown"]


def test_the_timeline_has_months_with_their_numbers(listed: Listed, qtbot) -> None:
    concordance = listed()
    QTest.mouseClick(concordance.dates, Qt.MouseButton.LeftButton)
    settle()
    model = concordance.timeline.model
    cells = [model.index(row, column).data() for row in range(model.rowCount()) for column in (0, 1)]
    assert cells == ["2025-01", "2", "2025-02", "0", "2025-03", "2", "no date", "1"]
    bars = concordance.timeline.bars
    place = bars.place_of(2).center().toPoint()
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))
    until_there(concordance, qtbot)
    assert words_in(concordance) == ["“trams cost too much”", "that fares rise"]
    assert [chip.words for chip in concordance.chips.chips()] == ["From 2025-03", "Until 2025-03"]


def test_the_timeline_goes_by_keys(listed: Listed, qtbot) -> None:
    concordance = listed()
    QTest.mouseClick(concordance.dates, Qt.MouseButton.LeftButton)
    bars = concordance.timeline.bars
    bars.setFocus()
    settle()
    press(bars, Key.Key_End)
    press(bars, Key.Key_Return)
    assert "without a date" in concordance.told.text()
    press(bars, Key.Key_Home)
    press(bars, Key.Key_Return)
    until_there(concordance, qtbot)
    assert len(words_in(concordance)) == 2
    concordance.chips.chips()[0].click()
    concordance.chips.chips()[0].click()
    until_there(concordance, qtbot)
    concordance.timeline.table.setCurrentIndex(concordance.timeline.model.index(2, 0))
    press(concordance.timeline.table, Key.Key_Return)
    until_there(concordance, qtbot)
    assert len(words_in(concordance)) == 2


def test_many_months_become_years() -> None:
    months = [("", 3), ("2015-12", 2), ("2025-01", 4), ("2025-07", 1), ("soon", 1)]
    assert periods_of(months)[0] == Period("2015", 2)
    assert periods_of(months)[-2:] == [Period("2025", 5), Period("", 4)]
    assert periods_of([("2025-11", 1), ("2026-02", 2)]) == [
        Period("2025-11", 1), Period("2025-12", 0), Period("2026-01", 0), Period("2026-02", 2),
    ]  # fmt: skip
