"""Findings come up before a document is done, are counted at the bottom, and lead to their place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.ui.dialogs.findings import FindingsPicker
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, back_to, no_dialog
from tests.ui.articles import SAFE, SUGGESTIONS, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import click, press, settle
from tests.ui.test_accessibility import unnamed

Key = Qt.Key
PLAIN = "The bridge opened on Friday.\n\nNobody had waited for it.\n"


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with two articles."""
    return window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": TEXT}))


def quote(shown: MainWindow, span: object) -> str:
    mark(shown.article, span)
    press(shown.article, "q")
    return shown.workspace.current.id


def counted(shown: MainWindow) -> str:
    button = shown.status.findings
    return button.text() if button.isVisible() else ""


def lines(picker: FindingsPicker) -> list[str]:
    return [picker.list.item(row).text().strip() for row in range(picker.list.count())]


@pytest.fixture
def plain(window, tmp_path: Path) -> MainWindow:
    """Give a window with two articles in which nobody is quoted."""
    return window(make_project(tmp_path / "n.qca", {"a1": PLAIN, "a2": PLAIN}))


def test_a_document_without_findings_is_done_at_once(plain: MainWindow) -> None:
    shown = plain
    with no_dialog():
        press(shown.article, "d")
    assert shown.workspace.position == 2
    assert shown.workspace.project.count_done() == 1


def test_d_shows_the_findings_and_a_key_of_its_own_means_done_all_the_same(shown: MainWindow) -> None:
    quote(shown, TRAFFIC)
    seen: list[list[str]] = []

    def answer(picker: FindingsPicker) -> None:
        seen.append([*lines(picker), picker.windowTitle(), *unnamed(picker)])
        assert picker.list.currentRow() == 1, "what Enter takes is to be looked at"
        press(picker.field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    with answering(FindingsPicker, answer):
        press(shown.article, "d")
    done, finding, *missing, title = seen[0]
    assert done == "Done all the same"
    assert finding == "1  Quotation without source and speaker    — “traffic would double by 2030”"
    assert missing == [
        "Quote marks without quotation · 2",
        "2  “It is safe,”",
        "3  “and nobody will wait again.”",
    ]
    assert title == "3 things to look at"
    assert shown.workspace.position == 2


def test_d_pressed_again_by_habit_leaves_the_findings_to_be_read(shown: MainWindow) -> None:
    quote(shown, TRAFFIC)
    said: list[str] = []

    def answer(picker: FindingsPicker) -> None:
        press(picker.field, "dd")
        assert picker.isVisible()
        assert picker.field.text() == ""
        said.append(picker.chooser.hint.text())
        press(picker.field, Key.Key_Escape)

    with answering(FindingsPicker, answer):
        press(shown.article, "d")
    assert said == ["Not done yet: Ctrl+Enter is done all the same, Esc goes back."]
    assert (shown.workspace.position, shown.workspace.project.count_done()) == (1, 0)


def test_a_chosen_finding_is_gone_to_and_the_document_stays_open(shown: MainWindow) -> None:
    id = quote(shown, TRAFFIC)
    shown.workspace.set_current(None)
    shown.article.place_caret(0)
    with answering(FindingsPicker, lambda picker: press(picker.field, "1")):
        press(shown.article, "d")
    back_to(shown)
    assert (shown.workspace.current.kind, shown.workspace.current.id) == ("quotation", id)
    assert shown.article.caret() == TRAFFIC.start
    assert shown.workspace.opened.layer.status != "done"


def test_leaving_the_list_changes_nothing(shown: MainWindow) -> None:
    quote(shown, TRAFFIC)
    with answering(FindingsPicker, lambda picker: press(picker, Key.Key_Escape)):
        press(shown.article, "d")
    assert (shown.workspace.position, shown.workspace.project.count_done()) == (1, 0)


def test_the_count_follows_each_act_and_its_undo(shown: MainWindow) -> None:
    assert counted(shown) == ""
    quote(shown, TRAFFIC)
    assert counted(shown) == "1 to look at"
    press(shown.article, "k")
    assert counted(shown) == "2 to look at"  # a claim without a type
    press(shown.article, "1")
    assert counted(shown) == "1 to look at"
    for expected in ("2 to look at", "1 to look at", ""):
        shown.actions_by_id["undo"].trigger()
        settle()
        assert counted(shown) == expected
    for expected in ("1 to look at", "2 to look at", "1 to look at"):
        shown.actions_by_id["redo"].trigger()
        settle()
        assert counted(shown) == expected
    shown.workspace.open_document(2)
    press(shown.article, Key.Key_Down)
    assert counted(shown) == ""
    shown.workspace.open_document(1)
    press(shown.article, Key.Key_Down)
    assert counted(shown) == "1 to look at"
    shown.actions_by_id["close_project"].trigger()
    assert counted(shown) == ""


def test_the_count_is_that_of_the_check_after_every_kind_of_act(shown: MainWindow) -> None:
    mark(shown.article, SAFE)
    for key in ("q", "t", "t", "c", "x", "k", "2", "x"):
        press(shown.article, key)
        again = shown.workspace.project.open_document(1)
        assert shown.workspace.opened.findings.in_order() == again.findings.in_order()


def test_the_count_and_f8_both_show_the_findings(shown: MainWindow) -> None:
    press(shown.article, Key.Key_F8)
    assert shown.status.words().startswith("Nothing to look at")
    quote(shown, TRAFFIC)
    shown.workspace.set_current(None)
    assert unnamed(shown) == []
    with answering(FindingsPicker, lambda picker: press(picker.field, "1")):
        click(shown.status.findings)
    assert shown.workspace.current.kind == "quotation"
    back_to(shown)
    shown.workspace.set_current(None)

    def answer(picker: FindingsPicker) -> None:
        assert len(lines(picker)) == 1  # being done is not offered here, and D only filters
        press(picker.field, "d")
        assert picker.field.text() == "d"
        press(picker.field, Key.Key_Return)

    with answering(FindingsPicker, answer):
        press(shown.article, Key.Key_F8)
    assert shown.workspace.current.kind == "quotation"


def test_suggestions_that_wait_are_told_before_a_document_is_done(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "q.qca", {"a1": TEXT, "a2": TEXT}, suggestions=SUGGESTIONS))
    seen: list[list[str]] = []

    def answer(picker: FindingsPicker) -> None:
        seen.append([picker.windowTitle(), *lines(picker), *unnamed(picker)])
        press(picker.field, Key.Key_Return)

    with answering(FindingsPicker, answer):
        press(shown.article, "d")
    back_to(shown)
    title, done, waiting = seen[0]
    assert title == "3 suggestions not decided"
    assert done.startswith("Done all the same")
    assert waiting == "1  3 suggestions not decided    — “It is safe,”"
    assert (shown.workspace.current.kind, shown.workspace.current.id) == ("suggestion", "s0")
    assert shown.workspace.opened.layer.status != "done"
    press(shown.article, Key.Key_Return)

    def answer_again(picker: FindingsPicker) -> None:
        seen.append([picker.windowTitle(), *lines(picker)])
        press(picker.field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    with answering(FindingsPicker, answer_again):
        press(shown.article, "d")
    assert seen[1][0] == "1 thing to look at, 2 suggestions not decided"
    assert seen[1][2:] == [
        "1  2 suggestions not decided    — “and nobody will wait again.”",
        "2  Source “she” without speaker    — “It is safe,”",
    ]
    assert shown.workspace.position == 2
    assert "2 suggestions not decided" in shown.status.words()
