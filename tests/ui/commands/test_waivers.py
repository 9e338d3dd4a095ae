"""Findings are waived in their list, in the article and on the cards, by key and by mouse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu

from annotator.domain.analysis import Analysis
from annotator.domain.findings import Finding
from annotator.domain.reports import Report, Reports
from annotator.domain.syntax import Syntax
from annotator.project.jobs.preparation import save_analysis
from annotator.ui.dialogs.findings import FindingsPicker
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, back_to, no_dialog
from tests.ui.articles import SAFE, TEXT, TRAFFIC, WAIT, at, mark
from tests.ui.conftest import make_project
from tests.ui.dialogs.test_findings import counted, lines, quote
from tests.ui.driving import open_menu, press, settle, span_of
from tests.ui.pointing import within
from tests.ui.test_accessibility import unnamed

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with two articles."""
    return window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": TEXT}))


def findings(shown: MainWindow) -> list[Finding]:
    return shown.workspace.opened.findings.before_done()


def waived(shown: MainWindow) -> list[str]:
    return [f.kind for f in findings(shown) if f.waiver]


def in_list(shown: MainWindow, answer: Callable[[FindingsPicker], object], key: str | Key = "d") -> None:
    with answering(FindingsPicker, answer):
        press(shown.article, key)
    back_to(shown)


def take(start: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(a for a in menu.actions() if a.text().startswith(start))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    settle()


def tick(picker: FindingsPicker) -> None:
    box = picker.waived
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    settle()


def test_del_waives_a_line_and_the_list_stays(shown: MainWindow) -> None:
    quote(shown, TRAFFIC)
    seen: list[list[str]] = []

    def answer(picker: FindingsPicker) -> None:
        press(picker.field, Key.Key_Delete)
        seen.append([picker.windowTitle(), *lines(picker), *unnamed(picker)])
        press(picker.field, Key.Key_Delete)
        press(picker.field, Key.Key_Delete)
        seen.append([picker.windowTitle(), *lines(picker)])
        press(picker.field, Key.Key_Return)  # on what is left: done all the same

    in_list(shown, answer)
    assert seen[0] == [
        "2 things to look at", "Done all the same", "Quote marks without quotation · 2", "1  “It is safe,”",
        "2  “and nobody will wait again.”",
    ]  # fmt: skip
    assert seen[1] == ["Nothing left to look at", "Done all the same"]
    assert shown.workspace.position == 2
    shown.workspace.open_document(1)
    assert sorted(waived(shown)) == ["marks", "marks", "no source"]
    with no_dialog():
        for _ in range(4):  # done, and each of the three by itself
            shown.actions_by_id["undo"].trigger()
            settle()
    assert waived(shown) == []


def test_waived_findings_do_not_keep_a_document_from_being_done(shown: MainWindow) -> None:
    at(shown.article, SAFE.start + 2)
    press(shown.article, "w")
    at(shown.article, WAIT.start + 2)
    press(shown.article, "w")
    mark(shown.article, TRAFFIC)
    press(shown.article, "w")
    assert [f.kind for f in findings(shown)] == waived(shown) == ["marks", "marks", "marks"]
    with no_dialog():
        press(shown.article, "d")
    assert shown.workspace.position == 2


def test_the_list_shows_waived_ones_when_asked_and_reports_them_again(shown: MainWindow) -> None:
    quote(shown, TRAFFIC)
    press(shown.article, "k")
    press(shown.article, "w")
    assert counted(shown) == "1 to look at"

    def answer(picker: FindingsPicker) -> None:
        assert lines(picker) == [
            "1  Quotation without source and speaker    — “traffic would double by 2030”"
        ]
        tick(picker)
        assert lines(picker)[1].startswith("2  left so · Claim without claim type")
        press(picker.field, Key.Key_Down)
        press(picker.field, Key.Key_Delete)
        assert picker.waived.isHidden()
        press(picker.field, Key.Key_Escape)

    in_list(shown, answer, Key.Key_F8)
    assert counted(shown) == "2 to look at"
    press(shown.article, "w")
    assert waived(shown) == ["no claim type"]


def test_where_all_are_waived_f8_shows_them(shown: MainWindow) -> None:
    quote(shown, TRAFFIC)
    press(shown.article, "w")
    assert counted(shown) == ""

    def answer(picker: FindingsPicker) -> None:
        assert picker.waived.isChecked()
        assert lines(picker)[0].startswith("1  left so · Quotation without source")
        press(picker.field, Key.Key_Escape)

    in_list(shown, answer, Key.Key_F8)


def test_a_reason_is_asked_for_with_shift_and_shown(shown: MainWindow) -> None:
    quote(shown, TRAFFIC)

    def answer(picker: FindingsPicker) -> None:
        with answering(
            QInputDialog, lambda box: (box.setTextValue(" an  anonymous letter "), press(box, Key.Key_Return))
        ):
            press(picker.field, Key.Key_Delete, SHIFT)
        tick(picker)
        assert any("left so: an anonymous letter · " in one for one in lines(picker))
        press(picker.field, Key.Key_Escape)

    in_list(shown, answer)
    (found,) = [f for f in findings(shown) if f.waiver]
    assert found.waiver.reason == "an anonymous letter"


def test_the_mouse_waives_by_the_menu_of_a_line(shown: MainWindow) -> None:
    quote(shown, TRAFFIC)

    def answer(picker: FindingsPicker) -> None:
        row = picker.list.visualItemRect(picker.list.item(1)).center()
        picker.list.customContextMenuRequested.emit(row)
        take("Leave it so")
        assert picker.windowTitle() == "2 things to look at"
        press(picker.field, Key.Key_Escape)

    in_list(shown, answer)
    assert waived(shown) == ["no source"]


def test_arrows_pass_over_headings_and_clicks_on_them_do_nothing(shown: MainWindow) -> None:
    quote(shown, TRAFFIC)

    def answer(picker: FindingsPicker) -> None:
        rows = [picker.list.currentRow()]
        for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up):
            press(picker.field, key)
            rows.append(picker.list.currentRow())
        assert rows == [1, 3, 4, 0, 4]
        heading = picker.list.visualItemRect(picker.list.item(2)).center()
        QTest.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=heading)
        assert picker.isVisible()
        press(picker.field, "marks")
        assert lines(picker)[0] == "Quote marks without quotation · 2"
        press(picker.field, Key.Key_Escape)

    in_list(shown, answer)


def test_a_missing_quotation_is_gone_to_so_that_q_makes_it(shown: MainWindow) -> None:
    in_list(shown, lambda picker: press(picker.field, "2"))
    assert shown.article.selected_span() == WAIT
    press(shown.article, "q")
    assert [q.content for q in shown.workspace.opened.quotations] == [(WAIT,)]
    assert WAIT not in [f.span for f in findings(shown) if f.kind == "marks"]


def test_a_verb_without_quotation_is_gone_to_so_that_it_is_seen_and_q_and_w_take_it(
    window, tmp_path: Path
) -> None:
    text = "Nobody came. Critics say the plan tilts one way."
    said = Report(span_of(text, "say"), span_of(text, "Critics"), (span_of(text, "the plan tilts one way"),))
    shown = window(make_project(tmp_path / "v.qca", {"a1": text}))
    syntax = Syntax(reports=Reports.of([said]))
    save_analysis(shown.workspace.project, "a1", Analysis("given 1", (), (), syntax))
    shown.workspace.opened.load_analysis()
    in_list(shown, lambda picker: press(picker.field, "1"))
    assert shown.article.selected_span() == said.cue
    press(shown.article, "w")
    assert waived(shown) == ["speech verb"]
    press(shown.article, "w")
    press(shown.article, "q")
    made = [(q.cue, q.source, q.content) for q in shown.workspace.opened.quotations]
    assert made == [((said.cue,), (said.source,), said.content)]


def test_w_waives_what_is_current_and_says_so(shown: MainWindow) -> None:
    press(shown.article, "w")
    assert shown.status.words().startswith("Nothing to look at is here: F8")
    quote(shown, TRAFFIC)
    press(shown.article, "w")
    assert shown.status.words() == "Left so: Quotation without source and speaker. W takes that back."
    assert waived(shown) == ["no source"]
    press(shown.article, "w")
    assert shown.status.words() == "Shown again: Quotation without source and speaker."
    assert waived(shown) == []


def test_the_menus_of_article_and_card_waive(shown: MainWindow) -> None:
    quote(shown, TRAFFIC)
    press(shown.article, Key.Key_Escape)
    open_menu(shown.article.viewport(), within(shown.article, TRAFFIC.start + 3))
    take("Leave so: Quotation without source")
    assert waived(shown) == ["no source"]
    rows = shown.cards.list
    open_menu(rows.viewport(), rows.visualRect(rows.model().index(0, 0)).center())
    take("Show it again")
    assert waived(shown) == []
    open_menu(shown.article.viewport(), within(shown.article, SAFE.start + 3))
    take("Leave so: Quote marks without quotation")
    assert waived(shown) == ["marks"]
