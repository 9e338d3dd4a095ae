"""The documents as a table: columns, sorting, groups and chips of conditions."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester as ModelTester
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.work_order import WorkOrder
from annotator.ui.dialogs import messages
from annotator.ui.dialogs.picker import Picker
from annotator.ui.session.settings import FIRST_COLUMNS, Settings
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, wait_for
from tests.ui.driving import click, press, settle
from tests.ui.panels.four_articles import (
    cells,
    chips,
    chosen_in,
    header_click,
    offers,
    positions,
    shown,
    table,
)

Key, Modifier = Qt.Key, Qt.KeyboardModifier

__all__ = ["shown", "table"]


# The table


def test_the_table_comes_in_place_of_the_article_and_goes_by_the_same_key(shown: MainWindow) -> None:
    width = shown.documents.list.width()
    press(shown.article, "t", Modifier.ControlModifier)
    assert not shown.article.isVisible()
    assert shown.documents.list.hasFocus()
    assert shown.documents.list.width() > 2 * width
    assert shown.documents.model.columns == FIRST_COLUMNS
    assert cells(shown, 1)[:4] == ["○  Bridge shut", "Zeit", "2025-10-04", "6"]
    press(shown.documents.list, "t", Modifier.ControlModifier)
    assert shown.article.isVisible()
    assert shown.article.hasFocus()
    assert shown.documents.model.columnCount() == 1
    assert shown.documents.list.width() == width


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return])
def test_escape_and_enter_lead_back_to_the_article(table: MainWindow, key: Key) -> None:
    rows = table.documents.list
    press(rows, Key.Key_Down)
    press(rows, key)
    assert table.article.isVisible()
    assert table.article.hasFocus()
    assert table.workspace.position == (2 if key == Key.Key_Return else 1)


def test_a_click_chooses_space_and_a_double_click_open(table: MainWindow) -> None:
    rows = table.documents.list
    at = rows.visualRect(table.documents.model.index(2, 1)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle()
    assert (table.workspace.position, rows.currentIndex().row()) == (1, 2)
    press(rows, Key.Key_Space)
    assert (table.workspace.position, table.article.isVisible()) == (3, False)
    QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle()
    assert table.article.isVisible()


def test_headers_sort_and_turn_round_and_say_so(table: MainWindow) -> None:
    header = table.documents.list.horizontalHeader()
    place = header.mapTo(table, QPoint())
    header_click(table, "title")
    assert header.mapTo(table, QPoint()) == place, "the next click would miss a head that has moved"
    assert positions(table) == [3, 2, 4, 1]
    header_click(table, "title")
    assert positions(table) == [1, 4, 2, 3]
    header_click(table, "words")
    assert positions(table) == [3, 1, 4, 2], "numbers begin with the largest"
    model, section = table.documents.model, table.documents.model.columns.index("words")
    horizontal = Qt.Orientation.Horizontal
    assert model.headerData(section, horizontal) == "Words ▼"
    assert model.headerData(section, horizontal, Qt.ItemDataRole.AccessibleTextRole) == "Words: largest first"
    assert chips(table) == [], "the head says it"
    assert table.documents.list.currentIndex().row() == 1, "the open document stays chosen"
    chosen_in(table.documents.arrangement, "Columns", "Words")
    assert chips(table) == ["Words: largest first"], "no head says it"
    click(table.documents.chips.chips()[0])
    assert (positions(table), chips(table)) == ([1, 2, 3, 4], [])
    assert header.mapTo(table, QPoint()) == place


def test_sorting_is_a_way_of_looking_until_work_goes_by_it(table: MainWindow) -> None:
    header_click(table, "title")
    assert offers(table) == ["Next goes by: order of import", "Work in this order"]
    press(table.documents.list, Key.Key_Escape)
    press(table.article, "n")
    assert table.workspace.position == 2
    press(table.article, "t", Modifier.ControlModifier)
    header_click(table, "words")
    header_click(table, "words")
    click(table.documents.chips.offers()[1])
    assert (chips(table), offers(table)) == (["Next goes by: Words: smallest first"], [])
    assert positions(table) == [2, 4, 1, 3]
    press(table.documents.list, Key.Key_Escape)
    press(table.article, "n")
    assert table.workspace.position == 4
    assert table.workspace.project.work_order() == WorkOrder("column", column="words")
    press(table.article, "d")
    assert table.workspace.position == 2, "Done goes back to the top"


def test_columns_are_chosen_and_keep_their_widths(table: MainWindow, window: Any) -> None:
    chosen_in(table.documents.arrangement, "Columns", "Publisher")
    chosen_in(table.documents.arrangement, "Columns", "Assigned to")
    columns = table.documents.model.columns
    assert columns == ("title", *(id for id in FIRST_COLUMNS[2:9]), "assigned", *FIRST_COLUMNS[9:])
    table.documents.list.horizontalHeader().resizeSection(columns.index("words"), 123)
    press(table.documents.list, "t", Modifier.ControlModifier)
    assert Settings().document_columns == columns
    assert Settings().document_widths == {"words": 123}
    press(table.article, "t", Modifier.ControlModifier)
    assert table.documents.list.columnWidth(columns.index("words")) == 123


def test_widths_of_an_earlier_start_are_kept(shown: MainWindow) -> None:
    Settings().document_widths = {"publisher": 222}
    press(shown.article, "t", Modifier.ControlModifier)
    assert shown.documents.list.columnWidth(1) == 222
    press(shown.documents.list, Key.Key_Escape)
    assert Settings().document_widths == {"publisher": 222}


def test_an_act_of_others_shows_in_the_table(table: MainWindow) -> None:
    table.workspace.act_on_chosen(lambda acts: acts.set_flags([2], True, "why"))
    table.workspace.act_on_chosen(lambda acts: acts.assign([2], "Ben"))
    chosen_in(table.documents.arrangement, "Columns", "Assigned to")
    assert {"⚑ why", "Ben"} <= set(cells(table, 1))
    tip = table.documents.model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "flagged: why" in tip
    said = table.documents.model.index(1, table.documents.model.columns.index("flag"))
    assert said.data(Qt.ItemDataRole.AccessibleTextRole) == "Flag: ⚑ why"


def test_findings_are_counted_when_a_layer_is_left(table: MainWindow) -> None:
    column = table.documents.model.columns.index("findings")
    press(table.documents.list, Key.Key_Escape)
    press(table.article, "=")
    press(table.article, "q")
    findings = len(table.workspace.opened.findings)
    press(table.article, "n")
    press(table.article, "t", Modifier.ControlModifier)
    assert (findings > 0, cells(table, 0)[column], cells(table, 1)[column]) == (True, str(findings), "")


# Groups


def test_groups_are_closed_and_opened_by_keys_and_mouse(table: MainWindow) -> None:
    model, rows = table.documents.model, table.documents.list
    tester = ModelTester(model, ModelTester.FailureReportingMode.Fatal)
    chosen_in(table.documents.arrangement, "Group by", "month")
    assert positions(table) == [0, 2, 4, 0, 1, 3]
    assert [cells(table, row)[0] for row in (0, 3)] == ["▾  October 2025 · 2", "▾  November 2025 · 2"]
    said = model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "November 2025: 2 documents, open"
    assert rows.currentIndex().row() == 4
    press(rows, Key.Key_Left)
    assert (positions(table), rows.currentIndex().row()) == ([0, 2, 4, 0], 3)
    assert model.row_of(1) == -1
    press(rows, Key.Key_Right)
    press(rows, Key.Key_Return)
    assert positions(table) == [0, 2, 4, 0], "Enter at the head closes, too, and stays in the list"
    at = rows.visualRect(model.index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert positions(table) == [0, 0]
    assert table.documents.windowTitle() == "0 of 4 done"
    assert chips(table) == ["By month"]
    click(table.documents.chips.chips()[0])
    assert positions(table) == [1, 2, 3, 4]
    assert tester


def test_the_narrow_list_has_groups_as_well(shown: MainWindow) -> None:
    chosen_in(shown.documents.arrangement, "Group by", "publisher")
    chosen_in(shown.documents.arrangement, "Sort by", "Words")
    assert positions(shown) == [0, 3, 1, 0, 4, 2]
    shown.documents.list.grab()
    at = shown.documents.list.visualRect(shown.documents.model.index(1, 0)).center()
    QTest.mouseClick(shown.documents.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle()
    assert shown.workspace.position == 3


# Chips


def test_conditions_are_added_by_a_menu_and_taken_away_by_keys(shown: MainWindow) -> None:
    panel = shown.documents
    with answering(QInputDialog, lambda box: (box.setTextValue("The Daily"), press(box, Key.Key_Return))):
        chosen_in(panel.conditions, "Publisher…")
    with answering(QInputDialog, lambda box: (box.setTextValue("2025-11"), press(box, Key.Key_Return))):
        chosen_in(panel.conditions, "Published from…")
    chosen_in(panel.conditions, "Claim type", "Other")
    assert chips(shown) == ["Publisher: The Daily", "From 2025-11", "Claim type: Other"]
    assert positions(shown) == []
    panel.chips.chips()[2].setFocus()
    press(panel.chips.chips()[2], Key.Key_Delete)
    assert positions(shown) == [1, 3]
    assert panel.windowTitle() == "2 of 4 shown"
    with answering(QInputDialog, lambda box: press(box, Key.Key_Return)):
        panel.saved.menu().aboutToShow.emit()
        panel.saved.menu().actions()[1].trigger()
    name, saved = next(iter(Settings().saved_filters.items()))
    assert (name, saved) == (
        "Publisher: The Daily · From 2025-11",
        DocumentFilter(publisher="The Daily", since="2025-11"),
    )
    panel.filter.setFocus()
    QTest.keyClicks(panel.filter, "tram")
    wait_for(lambda: not panel._delay.isActive())
    assert positions(shown) == [1], "the words come to the conditions"
    for _ in range(2):
        press(panel.chips.chips()[0], Key.Key_Return)
    assert (positions(shown), chips(shown), panel.filter.text()) == ([1], [], "tram")


def test_each_condition_of_the_menu_sets_its_field_and_a_second_choice_takes_it_away(
    shown: MainWindow,
) -> None:
    panel, annotator = shown.documents, shown.workspace.project.annotator
    cases = {
        ("Flagged",): {"flagged": True},
        ("Not flagged",): {"flagged": False},
        ("With findings",): {"findings": True},
        ("With open comments",): {"comments": "open"},
        ("Layer of", annotator): {"annotator": annotator},
        ("Assigned to", annotator): {"assigned": annotator},
        ("Done by", annotator): {"done_by": annotator},
        ("Attribute", "Mode", "Writing"): {"attribute": "mode", "value": "writing"},
    }
    for titles, conditions in cases.items():
        chosen_in(panel.conditions, *titles)
        assert panel.conditions.present == replace(DocumentFilter(), **conditions)
        chosen_in(panel.conditions, *titles)
        assert panel.conditions.present == DocumentFilter()


def test_what_is_no_day_or_no_speaker_is_told(shown: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(messages, "show_error", lambda error, _: told.append(error.message))
    with answering(QInputDialog, lambda box: (box.setTextValue("next week"), press(box, Key.Key_Return))):
        chosen_in(shown.documents.conditions, "Published until…")

    def look(picker: Picker) -> None:
        picker.field.setText("Nobody Known")
        told.append(picker.chooser.list.item(0).text().strip())
        press(picker.field, Key.Key_Return)
        press(picker.field, Key.Key_Escape)

    with answering(Picker, look):
        chosen_in(shown.documents.conditions, "Speaker…")
    assert told == ["“next week” is no day.", "No speaker is called “Nobody Known”."]
    assert shown.documents.conditions.present == DocumentFilter()
