"""Rows of words keep Qt's contract of models, and their selection while their words change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester as ModelTester

from annotator.ui.dialogs.imports.parts import RowsTable
from annotator.ui.models.text_rows import TextRow, TextRows


def rows(*words: str) -> list[TextRow]:
    return [TextRow(word[0].lower(), (word, str(len(word)))) for word in words]


def test_the_rows_stay_sound_when_they_are_replaced(qapp) -> None:
    model = TextRows(("Word", "Length"), (1,))
    tester = ModelTester(model, ModelTester.FailureReportingMode.Fatal)
    for shown in (rows("one", "two"), rows("one!", "two!"), rows("three"), [], rows("four", "five")):
        model.show_rows(shown)
        assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
            row.cells[0] for row in shown
        ]
    del tester


def test_a_cell_says_its_column_and_its_tip_holds_the_row(qapp) -> None:
    model = TextRows(("Word", "Length"), (1,))
    model.show_rows([TextRow("a", ("<b>word</b>", ""))])
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Word: <b>word</b>"
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Length: nothing"
    assert "&lt;b&gt;word" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_what_is_selected_stays_so_while_it_is_there(qtbot) -> None:
    table = RowsTable("Words", ("Word", "Length"))
    qtbot.addWidget(table)
    table.take_several()
    table.show_rows(rows("ash", "birch", "cedar"))
    assert table.chosen_keys() == ["a"]
    table.show()
    middle = table.visualRect(table.model().index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    table.show_rows(rows("ASH", "BIRCH", "CEDAR"))
    assert table.chosen_keys() == ["b"]
    table.show_rows(rows("birch", "dogwood"))
    assert table.chosen_keys() == ["b"]
    table.show_rows(rows("elm", "fir"))
    assert table.chosen_keys() == ["e"]
    table.show_rows([])
    assert table.chosen_keys() == []
