"""The documents as a table: columns, sorting and groups, chips, the order of work, several documents at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester as ModelTester
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QToolButton

from annotator.domain.document import Document
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.layer import Layer, Record
from annotator.domain.work_order import WorkOrder
from annotator.project.jobs.places import read_places
from annotator.project.opened.document_order import Sort
from annotator.store.import_stage import ImportStage
from annotator.ui.commands import chosen_documents
from annotator.ui.dialogs import messages
from annotator.ui.dialogs.picker import Picker
from annotator.ui.models import documents as model_module
from annotator.ui.session.settings import FIRST_COLUMNS, Settings
from annotator.ui.shell.main_window import MainWindow
from tests.examples import new_project
from tests.ui.answering import answering, back_to, wait_for
from tests.ui.driving import click, open_menu, press, settle

Key, Modifier = Qt.Key, Qt.KeyboardModifier
ARTICLES = (
    ("Tram late", "The Daily", "2025-11-03", 12),
    ("Bridge shut", "Zeit", "2025-10-04", 5),
    ("Apples dear", "The Daily", "2025-11-09", 20),
    ("Mayor home", "Zeit", "2025-10-30", 9),
)


def made_of(path: Path, articles: Any) -> Path:
    with new_project(path) as project:
        project.work_as("Ben")
        stage = ImportStage(project.database)
        for number, (title, publisher, published, words) in enumerate(articles, 1):
            meta = {"title": title, "publisher": publisher, "published": published}
            document = Document(f"a{number}", f"{'word ' * words}.", meta)
            stage.add(Record(document, Layer(document.id, None)))
        stage.commit("import", None)
    return path


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window on four articles."""
    shown = window(made_of(tmp_path / "p.qca", ARTICLES))
    settle()
    _ = shown.documents
    return shown


@pytest.fixture
def table(shown: MainWindow) -> MainWindow:
    """Give the window with the table, which has the keys."""
    press(shown.article, "t", Modifier.ControlModifier)
    return shown


def positions(shown: MainWindow) -> list[int]:
    model = shown.documents.model
    return [model.position_of(row) for row in range(model.rowCount())]


def cells(shown: MainWindow, row: int) -> list[str]:
    model = shown.documents.model
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def header_click(shown: MainWindow, column: str) -> None:
    rows = shown.documents.list
    header = rows.horizontalHeader()
    section = shown.documents.model.columns.index(column)
    at = QPoint(header.sectionViewportPosition(section) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle()


def chips(shown: MainWindow) -> list[str]:
    return [chip.words for chip in shown.documents.chips.chips()]


def offers(shown: MainWindow) -> list[str]:
    return [chip.words for chip in shown.documents.chips.offers()]


def chosen_in(button: QToolButton, *titles: str) -> None:
    """Choose in a menu, and in menus within it, as a press on their lines does."""
    menu: QMenu | None = button.menu()
    menu.aboutToShow.emit()
    for title in titles:
        action = next(each for each in menu.actions() if each.text().replace("&", "") == title)
        menu = action.menu()
        if menu is None:
            action.trigger()
    settle()


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


# The order of work


def test_n_b_and_d_follow_the_order_of_work_which_the_panel_shows(shown: MainWindow) -> None:
    chosen_in(shown.documents.arrangement, "Order of work", "By date")
    assert (positions(shown), chips(shown)) == ([2, 4, 1, 3], ["Next goes by: date"])
    shown.article.setFocus()
    visited = []
    for key in "nbbbd":
        press(shown.article, key)
        visited.append(shown.workspace.position)
    assert visited == [3, 1, 4, 2, 4]
    shown.documents.set_filter(DocumentFilter(publisher="The Daily"))
    press(shown.article, "n")
    assert shown.workspace.position == 1
    assert shown.workspace.project.work_order() == WorkOrder("date")
    click(next(chip for chip in shown.documents.chips.chips() if chip.words.startswith("Next")))
    assert shown.workspace.project.work_order() == WorkOrder()


def test_a_random_order_has_a_number_that_is_asked_and_shown(shown: MainWindow) -> None:
    def answer(box: QInputDialog, words: str) -> None:
        box.setTextValue(words)
        press(box, Key.Key_Return)

    with answering(QInputDialog, lambda box: answer(box, "77")):
        shown.actions_by_id["order_random"].trigger()
    assert chips(shown) == ["Next goes by: chance, 77"]
    order = positions(shown)
    shown.workspace.open_document(order[0])
    back_to(shown)
    press(shown.article, "n")
    assert shown.workspace.position == order[1]
    with answering(QInputDialog, lambda box: answer(box, "many")):
        shown.actions_by_id["order_random"].trigger()
    assert shown.workspace.project.work_order() == WorkOrder("random", 77)


def test_the_order_holds_where_the_panel_was_never_shown(window, tmp_path: Path) -> None:
    path = made_of(tmp_path / "p.qca", ARTICLES)
    first = window(path)
    first.docks.hide("documents")
    first.workspace.project.set_work_order(WorkOrder("date"))
    first.close()
    shown = window(path)
    settle()
    assert not shown.docks.has_made("documents")
    press(shown.article, "n")
    assert shown.workspace.position == 3


# Several at once


def menu_of_chosen(shown: MainWindow) -> QMenu:
    rows = shown.documents.list
    open_menu(rows.viewport(), rows.visualRect(rows.currentIndex()).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def take(menu: QMenu, *starts: str) -> None:
    for start in starts:
        action = next(each for each in menu.actions() if each.text().startswith(start))
        if action.menu() is not None:
            menu = action.menu()
        else:
            action.trigger()
    top = QApplication.activePopupWidget()
    if top is not None:
        top.close()
    settle()


def choose_first_three(shown: MainWindow) -> None:
    rows = shown.documents.list
    rows.setFocus()
    press(rows, Key.Key_Home)
    for _ in range(2):
        press(rows, Key.Key_Down, Modifier.ShiftModifier)


def test_several_are_flagged_with_a_reason_in_one_act(table: MainWindow) -> None:
    choose_first_three(table)
    assert table.workspace.position == 1, "to choose opens nothing"
    with answering(QInputDialog, lambda box: (box.setTextValue("odd"), press(box, Key.Key_Return))):
        take(menu_of_chosen(table), "Flag 3 documents")
    flags = [each.flag_reason for each in table.workspace.project.summaries([1, 2, 3, 4])]
    assert flags == ["odd", "odd", "odd", ""]
    assert table.status.currentMessage().startswith("3 documents are flagged.")
    assert table.workspace.opened.layer.flagged
    table.actions_by_id["undo"].trigger()
    assert not table.workspace.opened.layer.flagged


def test_all_are_chosen_by_ctrl_a_and_done_and_assigned(shown: MainWindow) -> None:
    rows, project = shown.documents.list, shown.workspace.project
    rows.setFocus()
    press(rows, "a", Modifier.ControlModifier)
    assert list(rows.chosen_positions()) == [1, 2, 3, 4]
    take(menu_of_chosen(shown), "Mark 4 documents as done")
    assert (project.count_done(), shown.documents.windowTitle()) == (4, "4 of 4 done")
    take(menu_of_chosen(shown), "Assign to", "Ben")
    assert project.positions_matching(DocumentFilter(assigned="Ben")) == [1, 2, 3, 4]
    take(menu_of_chosen(shown), "Take assignment back from", "Ben")
    assert project.positions_matching(DocumentFilter(assigned="Ben")) == []
    take(menu_of_chosen(shown), "Mark 4 documents as not done")
    assert project.count_done() == 0


def test_a_click_with_ctrl_or_shift_chooses_and_opens_nothing(shown: MainWindow) -> None:
    rows, model = shown.documents.list, shown.documents.model
    for row, modifier in ((3, Modifier.ShiftModifier), (1, Modifier.ControlModifier)):
        at = rows.visualRect(model.index(row, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, modifier, at)
    settle()
    assert (shown.workspace.position, list(rows.chosen_positions())) == (1, [1, 3, 4])


def test_delete_moves_the_chosen_ones_to_the_trash(table: MainWindow) -> None:
    choose_first_three(table)
    press(table.documents.list, Key.Key_Delete)
    assert (positions(table), table.workspace.position) == ([4], 4)
    table.actions_by_id["undo"].trigger()
    assert positions(table) == [1, 2, 3, 4]


def test_very_many_are_handed_to_the_command_and_so_is_an_export(
    table: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[list[str], Any]] = []

    def run(label: str, arguments: list[str], finished: Any, ended: Any = None, **_: Any) -> None:
        places = read_places(Path(arguments[arguments.index("--places") + 1]))
        asked.append((arguments, [tuple(run) for run in places]))
        ended()

    monkeypatch.setattr(chosen_documents, "DOCUMENTS_AT_ONCE", 2)
    monkeypatch.setattr(table.subjects.files, "run", run)
    choose_first_three(table)
    take(menu_of_chosen(table), "Assign to", "Ben")
    arguments, places = asked[0]
    assert (arguments[0], arguments[-2:], places) == ("mark", ["--assign", "Ben"], [(1, 3)])
    assert not Path(arguments[arguments.index("--places") + 1]).exists()
    from annotator.ui.dialogs.exports.export import ExportDialog

    with answering(ExportDialog, lambda dialog: dialog.reject()):
        take(menu_of_chosen(table), "Export 3 documents")
    assert len(asked) == 1

    def export(dialog: ExportDialog) -> None:
        dialog.path.setText(str(table.workspace.project.path.with_name("out.jsonl")))
        dialog.accept()

    with answering(ExportDialog, export):
        take(menu_of_chosen(table), "Export 3 documents")
    assert (asked[1][0][0], asked[1][1]) == ("export", [(1, 3)])


# Very many


def test_to_choose_all_asks_for_the_rows_on_screen_only(
    table: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt's header would ask for all rows of each column, which takes seconds with a million."""
    asked: list[int] = []
    real = model_module.DocumentModel.rowCount
    table.documents.list.selectAll()
    table.documents.list.grab()
    assert not table.documents.list.horizontalHeader().selectionModel().hasSelection()
    monkeypatch.setattr(model_module.DocumentModel, "rowCount", lambda *all: (asked.append(1), real(*all))[1])
    table.documents.list.horizontalHeader().grab()
    assert len(asked) < 4 * len(FIRST_COLUMNS)


def test_the_height_of_rows_is_set_while_the_list_has_none(shown: MainWindow) -> None:
    """Qt would go through all rows, which takes minutes with a million."""
    header = shown.documents.list.verticalHeader()
    rows: list[int] = []
    real = header.setDefaultSectionSize
    header.setDefaultSectionSize = lambda height: (rows.append(header.count()), real(height))
    press(shown.article, "t", Modifier.ControlModifier)
    press(shown.documents.list, Key.Key_Escape)
    assert rows == [0, 0]
    assert shown.documents.list.verticalHeader().count() == 4


@pytest.fixture
def in_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the way of very many documents with few of them."""
    monkeypatch.setattr(model_module, "_AT_ONCE", 10)
    monkeypatch.setattr("annotator.ui.background.reading_thread._SLICE", 50)
    monkeypatch.setattr("annotator.ui.background.reading_thread._FIRST", 20)


def many(path: Path) -> Path:
    return made_of(
        path, [(f"Report {n}", f"Daily {n % 3}", f"2025-{1 + n % 12:02}-01", n % 9) for n in range(300)]
    )


@pytest.mark.usefixtures("in_a_thread")
def test_very_many_are_sorted_beside_the_window(window, tmp_path: Path) -> None:
    shown = window(many(tmp_path / "p.qca"))
    settle()
    model = shown.documents.model
    tester = ModelTester(model, ModelTester.FailureReportingMode.Fatal)
    press(shown.article, "t", Modifier.ControlModifier)
    header_click(shown, "words")
    wait_for(lambda: not model.is_filtering)
    words = [int(cells(shown, row)[3]) for row in (0, 150, 299)]
    assert words == sorted(words, reverse=True)
    assert (model.rowCount(), chips(shown)) == (300, [])
    shown.documents.sort(Sort(group="publisher"))
    shown.documents.sort(Sort("published", True, "month"))  # the newest request counts
    wait_for(lambda: not model.is_filtering)
    assert (model.rowCount(), len(model.rows.groups.groups)) == (312, 12)
    assert tester


@pytest.mark.usefixtures("in_a_thread")
def test_a_list_that_is_being_made_can_be_given_up(
    window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = window(many(tmp_path / "p.qca"))
    settle()
    model = shown.documents.model
    monkeypatch.setattr("annotator.ui.background.reading_thread.ListThread.ask", lambda *_: None)
    shown.documents.sort(Sort("words"))
    assert (model.rowCount(), chips(shown)) == (0, ["Words: smallest first", "Reading: 0%"])
    monkeypatch.undo()
    click(shown.documents.chips.chips()[1])
    assert (model.rowCount(), chips(shown), model.is_filtering) == (300, [], False)


@pytest.mark.usefixtures("in_a_thread")
def test_while_the_order_is_made_n_says_so(window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.ui.models.documents._AT_ONCE", 10)
    shown = window(many(tmp_path / "p.qca"))
    settle()
    with monkeypatch.context() as held:
        held.setattr("annotator.ui.background.reading_thread.ListThread.ask", lambda *_: None)
        shown.actions_by_id["order_date"].trigger()
        shown.article.setFocus()
        press(shown.article, "n")
        assert shown.workspace.position == 1
        assert shown.status.currentMessage().startswith("The documents are being put in order")
    shown.documents.model.reload()
    wait_for(lambda: not shown.documents.model.is_filtering)
    press(shown.article, "n")
    assert shown.workspace.position == 13, "the next one of the same month"
