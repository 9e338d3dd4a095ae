"""The main job by mouse, through the real main()."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from annotator.domain.kinds import QUOTATION
from annotator.domain.provenance import Provenance
from annotator.ui.dialogs.picker import Picker
from annotator.ui.shell.main_window import MainWindow
from tests.e2e.test_keys import CONTENT, FRAGMENT, PERSON, TEXT, export
from tests.examples import suggested
from tests.ui.conftest import make_project
from tests.ui.driving import click, click_at, drag_over, open_menu, place_of, settle, span_of


def button(window: MainWindow, id: str):
    return window.toolbar.widgetForAction(window.actions_by_id[id])


def test_a_quotation_is_tagged_by_mouse_and_exported(run_program, tmp_path: Path) -> None:
    path = make_project(
        tmp_path / "mouse.qca", {"a1": TEXT, "a2": "Second.\n"}, {"a1": ((*PERSON, "PERSON"),)}
    )

    def annotate(window: MainWindow):
        article, workspace, card = window.article, window.workspace, window.cards.card
        drag_over(article, CONTENT)
        assert article.selected_span() == CONTENT
        click(button(window, "new_quotation"))
        drag_over(article, span_of(TEXT, "said"))
        click(button(window, "set_cue"))
        drag_over(article, span_of(TEXT, "She"))
        click(button(window, "set_source"))
        yield
        QTimer.singleShot(0, lambda: click(card.speaker_button))
        while not isinstance(QApplication.activeModalWidget(), Picker):
            yield
        chooser = QApplication.activeModalWidget().list
        rect = chooser.visualItemRect(chooser.item(0))
        QTest.mouseClick(chooser.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        yield
        drag_over(article, FRAGMENT)
        click(button(window, "join_fragment"))
        click(button(window, "new_claim"))
        yield
        for id in ("quantity", "prediction"):
            box = card._claim_boxes[id]
            QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))
            settle()
        click(button(window, "undo"))
        assert next(iter(workspace.opened.claims)).types == ("quantity",)
        click(button(window, "redo"))
        assert next(iter(workspace.opened.claims)).types == ("quantity", "prediction")
        yield
        click(button(window, "done"))
        assert workspace.opened.document.id == "a2"
        yield

    assert run_program(path, annotate) == 0
    assert export_first(path, tmp_path)

    def look_again(window: MainWindow):
        documents = window.documents.list
        rect = documents.visualRect(documents.model().index(0, 0))
        QTest.mouseClick(documents.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        settle()
        assert window.workspace.opened.document.id == "a1"
        click_at(window.article, CONTENT.start + 5)
        assert window.workspace.current.kind == "quotation"
        yield

    assert run_program(path, look_again) == 0


def export_first(path: Path, folder: Path) -> bool:
    import json

    from annotator.__main__ import main

    out = folder / "out.jsonl"
    assert main(["export", str(path), "-o", str(out), "--annotator", "Ana"]) == 0
    record = json.loads(out.read_text(encoding="utf-8").splitlines()[0])
    (quotation,) = record["quotations"]
    (claim,) = record["claims"]
    assert [s["text"] for s in quotation["content"]] == [CONTENT.of(TEXT), FRAGMENT.of(TEXT)]
    assert [s["text"] for s in (*quotation["cue"], *quotation["source"])] == ["said", "She"]
    assert record["speakers"][0]["name"] == "Ann Reed"
    assert claim["types"] == ["quantity", "prediction"]
    assert record["status"] == "done"
    return True


def test_a_suggestion_is_accepted_and_another_rejected_by_the_card_s_buttons(
    run_program, tmp_path: Path
) -> None:
    came = Provenance("rules 1", "marks", 0.9)
    suggestions = tuple(
        suggested(f"s{i}", (span,), (), (), came, "because")
        for i, span in enumerate((span_of(TEXT, "“safe for everyone”"), FRAGMENT))
    )
    path = make_project(tmp_path / "suggested.qca", {"a1": TEXT}, suggestions=suggestions)

    def decide(window: MainWindow):
        workspace = window.workspace
        click_at(window.article, span_of(TEXT, "“safe for everyone”").start + 3)
        assert workspace.current_proposed(QUOTATION).id == "s0"
        buttons = {b.text(): b for b in window.cards.card.findChildren(QPushButton)}
        click(buttons["Accept (Enter)"])
        assert [q.content for q in workspace.opened.quotations] == [suggestions[0].content]
        assert workspace.current_proposed(QUOTATION).id == "s1"
        click(buttons["Reject (X)"])
        assert not len(workspace.opened.pending)
        yield

    assert run_program(path, decide) == 0
    (quotation,) = export(path, tmp_path / "out.jsonl")["quotations"]
    assert quotation["suggestion"] == {
        "producer": "rules 1",
        "rule": "marks",
        "score": 0.9,
        "state": "accepted",
    }


def test_the_context_menu_holds_the_same_acts(run_program, tmp_path: Path) -> None:
    path = make_project(tmp_path / "menu.qca", {"a1": TEXT})

    def drive(window: MainWindow):
        drag_over(window.article, CONTENT)
        open_menu(window.article.viewport(), place_of(window.article, CONTENT.start + 3))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(a for a in menu.actions() if a.text() == "New quotation")
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        settle()
        assert [q.content for q in window.workspace.opened.quotations] == [(CONTENT,)]
        yield

    assert run_program(path, drive) == 0


@pytest.mark.parametrize("words", ["“safe for everyone”", "bridge on Friday", "Traffic will double"])
def test_a_sloppy_drag_takes_whole_words_and_no_lone_sign(run_program, tmp_path: Path, words: str) -> None:
    path = make_project(tmp_path / "drag.qca", {"a1": TEXT})
    wanted = span_of(TEXT, words)

    def drive(window: MainWindow):
        from tests.ui.driving import drag, place_of

        article = window.article
        # From inside of the first word to just behind the white space or sign after the last.
        first = wanted.start + (0 if words[0] == "“" else 1)
        drag(article, place_of(article, first), place_of(article, wanted.end + 1))
        assert article.selected_span().of(TEXT).rstrip(".") == words
        yield

    assert run_program(path, drive) == 0
