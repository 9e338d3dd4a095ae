"""The menus of the right button: in the article, on a card, on a document."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu

from annotator.domain.kinds import QUOTATION
from tests.ui.answering import answering
from tests.ui.articles import ENTITIES, REED, SAFE, SUGGESTIONS, TEXT, TOLD, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import open_menu, press, settle, span_of
from tests.ui.pointing import within


@pytest.fixture
def shown(window, tmp_path: Path):
    texts = {"a1": TEXT, "a2": "Second.\n", "a3": "Third.\n"}
    made = window(make_project(tmp_path / "p.qca", texts, {"a1": ENTITIES}, SUGGESTIONS[:1]))
    yield made
    if menu := QApplication.activePopupWidget():
        menu.close()


def menu_of(shown, point: int) -> QMenu:
    open_menu(shown.article.viewport(), within(shown.article, point))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def take(menu: QMenu, start: str) -> None:
    action = next(a for a in menu.actions() if a.text().startswith(start))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    settle()


def nested(shown) -> list[str]:
    for span in (TOLD, TRAFFIC):
        mark(shown.article, span)
        press(shown.article, "q")
    press(shown.article, Qt.Key.Key_Escape)
    return [quotation.id for quotation in shown.workspace.opened.quotations]


def test_what_is_under_the_pointer_becomes_current_and_its_acts_are_offered(shown) -> None:
    menu = menu_of(shown, SAFE.start + 2)
    assert shown.workspace.current_proposed(QUOTATION).id == "s0"
    assert "Accept suggestion" in words(menu)
    assert "Nest in the quotation around it" not in words(menu)
    take(menu, "Accept")
    assert [q.content for q in shown.workspace.opened.quotations] == [(SAFE,)]


def test_a_selection_is_kept_and_can_be_copied(shown) -> None:
    mark(shown.article, TRAFFIC)
    menu = menu_of(shown, SAFE.start + 2)
    assert shown.article.selected_span() == TRAFFIC
    assert shown.workspace.current is None
    take(menu, "Copy")
    assert QApplication.clipboard().text() == TRAFFIC.of(TEXT)


def test_where_nothing_is_annotated_nothing_elsewhere_is_deleted(shown) -> None:
    _, inner = nested(shown)
    menu_of(shown, TRAFFIC.start + 3).close()
    assert shown.workspace.current.id == inner
    plain = span_of(TEXT, "ten years")
    assert not shown.article.annotations_at(plain.start)
    assert "Reject or delete" not in words(menu_of(shown, plain.start + 1))
    assert shown.workspace.current is None
    assert len(shown.workspace.opened.quotations) == 2


def test_selected_words_do_not_delete_what_is_current_elsewhere(shown) -> None:
    _, inner = nested(shown)
    menu_of(shown, TRAFFIC.start + 3).close()
    plain = span_of(TEXT, "ten years")
    mark(shown.article, plain)
    menu = menu_of(shown, plain.start + 1)
    assert shown.workspace.current.id == inner
    assert "Reject or delete" not in words(menu)
    assert {"Set cue", "Set source"} <= set(words(menu))


def test_it_goes_to_each_of_what_overlaps_there(shown) -> None:
    outer, inner = nested(shown)
    menu = menu_of(shown, TRAFFIC.start + 3)
    assert shown.workspace.current.id == inner
    offered = [line for line in words(menu) if line.startswith("Go to")]
    assert [line.split(":")[0] for line in offered] == ["Go to Quotation 2", "Go to Quotation 1"]
    take(menu, "Go to Quotation 1")
    assert shown.workspace.current.id == outer
    menu = menu_of(shown, TRAFFIC.start + 3)
    assert shown.workspace.current.id == outer, "the current one stays where it is one of them"
    checked = [a.text() for a in menu.actions() if a.isChecked()]
    assert [line.split(":")[0] for line in checked] == ["Go to Quotation 1"]


def test_the_acts_work_at_the_place_of_the_click(shown) -> None:
    menu = menu_of(shown, REED.start + 1)
    take(menu, "Reject or delete") if "Reject or delete" in words(menu) else menu.close()
    assert shown.article.caret() == REED.start + 1


def test_the_menu_key_asks_for_the_caret(shown) -> None:
    shown.article.setFocus()
    shown.article.place_caret(SAFE.start + 2)
    centre = shown.article.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(
        shown.article, QContextMenuEvent(reason, centre, shown.article.mapToGlobal(centre))
    )
    settle()
    assert "Accept suggestion" in words(QApplication.activePopupWidget())


def row_menu(rows, row: int) -> QMenu:
    open_menu(rows.viewport(), rows.visualRect(rows.model().index(row, 0)).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_card_offers_its_acts(shown) -> None:
    nested(shown)
    row = next(r for r in range(3) if shown.cards.model.current_at(r).kind == "quotation")
    menu = row_menu(shown.cards.list, row)
    assert shown.workspace.current == shown.cards.model.current_at(row)
    assert {"Set speaker…", "Change type", "New claim", "Reject or delete"} <= set(words(menu))
    assert "Accept suggestion" not in words(menu)
    take(menu, "Reject or delete")
    assert len(shown.workspace.opened.quotations) == 1


def test_a_document_is_opened_flagged_and_done_without_leaving_the_open_one(shown) -> None:
    project = shown.workspace.project
    take(row_menu(shown.documents.list, 1), "Flag")
    take(row_menu(shown.documents.list, 1), "Mark as done")
    assert shown.workspace.position == 1
    (summary,) = project.summaries([2])
    assert (summary.flagged, summary.status) == (True, "done")
    menu = row_menu(shown.documents.list, 1)
    assert words(menu) == [
        "Open", "Take flag back", "Change the reason of the flag…", "Mark as not done", "Assign to", "Take assignment back from", "Move to trash",
    ]  # fmt: skip
    take(menu, "Mark as not done")
    assert project.summaries([2])[0].status == "started"
    shown.workspace.undo()
    assert project.summaries([2])[0].status == "done"
    shown.workspace.open_document(1)
    take(row_menu(shown.documents.list, 2), "Open")
    assert shown.workspace.position == 3


def test_a_document_is_flagged_with_a_reason_as_one_act(shown) -> None:
    def give(words: str, key: Qt.Key) -> None:
        with answering(QInputDialog, lambda box: (box.setTextValue(words), press(box, key))):
            take(row_menu(shown.documents.list, 1), "Flag with" if not flagged() else "Change the reason")

    def flagged() -> str:
        (summary,) = shown.workspace.project.summaries([2])
        return f"flagged: {summary.flag_reason}" if summary.flagged else ""

    give("ask Ben", Qt.Key.Key_Escape)
    assert flagged() == ""
    give("ask Ben", Qt.Key.Key_Return)
    assert flagged() == "flagged: ask Ben"
    give("ask Eva", Qt.Key.Key_Return)
    assert flagged() == "flagged: ask Eva"
    shown.workspace.undo()
    shown.workspace.undo()
    assert flagged() == ""


def test_the_words_of_an_article_are_shown_to_the_letter(window, tmp_path: Path) -> None:
    text = "She said “Smith & Sons is safe” today.\n"
    shown = window(make_project(tmp_path / "amp.qca", {"a1": text}))
    quoted = span_of(text, "“Smith & Sons is safe”")
    for span in (quoted, span_of(text, "Smith & Sons")):
        mark(shown.article, span)
        press(shown.article, "q")
    menu = menu_of(shown, text.index("Smith"))
    assert "Go to Quotation 2: Smith && Sons" in words(menu)
    menu.close()
