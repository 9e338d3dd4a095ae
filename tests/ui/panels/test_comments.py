"""Comments by keys and mouse: on the card, on the document, in the panel; and the line for a flag's reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester as ModelTester
from PySide6.QtWidgets import QApplication

from annotator.domain.thread import Place, Thread
from annotator.project import Project
from annotator.store import threads
from annotator.ui.article.margin import marks_of
from annotator.ui.article.scene import shown_spans
from annotator.ui.models.cards import CardModel
from annotator.ui.panels.cards import CardsPanel
from annotator.ui.panels.comments import CommentsPanel
from annotator.ui.panels.thread_field import ThreadField
from annotator.ui.shell.main_window import MainWindow
from tests.examples import made, spans_of
from tests.ui.answering import wait_for
from tests.ui.articles import SUGGESTIONS, TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import click, press, settle
from tests.ui.test_accessibility import unnamed

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WORDS = "“It is safe,”"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a project in which Ana has annotated a quotation of the first of two articles, Ben one of the second."""
    path = make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": TEXT})
    with Project.open(path) as project:
        for position, name in ((1, "Ana"), (2, "Ben")):
            acts = project.work_as(name).on(project.document_at(position))
            quotation = made(acts.quotations.new(spans_of(TEXT, WORDS)))
            if name == "Ben":
                acts.threads.begin("Ben asks himself", Place("Ben", "quotation", quotation))
    return path


@pytest.fixture
def shown(window: Callable[[Path], MainWindow], path: Path) -> MainWindow:
    """Give a window on it, for Ana."""
    return window(path)


def all_of(shown: MainWindow, document: str = "a1") -> tuple[Thread, ...]:
    assert shown.workspace.project is not None
    return threads.of_document(shown.workspace.project.database, document)


def said(shown: MainWindow, document: str = "a1") -> list[list[str]]:
    return [[message.text for message in thread.messages] for thread in all_of(shown, document)]


def field_of(shown: MainWindow) -> ThreadField:
    cards = shown.docks.panel("cards")
    assert isinstance(cards, CardsPanel)
    return cards.card.threads


def write(shown: MainWindow, words: str) -> None:
    """Write a comment by the action's key, and save it."""
    press(shown.article, Key.Key_Y, SHIFT)
    line = field_of(shown).line
    assert shown.focusWidget() is line
    press(line, words)
    press(line, Key.Key_Return)
    assert shown.focusWidget() is shown.article


def messages_on(field: ThreadField) -> list[str]:
    return [view._text.text() for thread in field.views for view in thread.messages]


def test_a_comment_is_written_answered_and_solved_by_keys(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    write(shown, "is it him")
    (thread,) = all_of(shown)
    assert thread.place == Place("Ana", "quotation", shown.workspace.current.id)
    field = field_of(shown)
    assert messages_on(field) == ["is it him"]
    assert field.line.placeholderText() == "Add to this thread…"
    assert field.views[0].answer.text() == "Add to this thread"
    assert field.line.accessibleName() == "Add to this thread"
    write(shown, "yes")
    assert said(shown) == [["is it him", "yes"]]
    field.views[0].solve.setFocus()
    press(field.views[0].solve, Key.Key_Space)
    assert [thread.solved for thread in all_of(shown)] == [True]
    assert (
        shown.focusWidget() is field.views[0].solve
    )  # the keys stay on the button, which opens it again now
    press(shown.article, Key.Key_Z, CTRL)
    assert [thread.solved for thread in all_of(shown)] == [False]


def test_shift_enter_begins_a_line_and_escape_keeps_what_is_typed(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    press(shown.article, Key.Key_Y, SHIFT)
    line = field_of(shown).line
    height = line.height()
    press(line, "one")
    press(line, Key.Key_Return, SHIFT)
    press(line, "two")
    assert line.height() > height
    press(line, Key.Key_Escape)
    assert (all_of(shown), shown.focusWidget()) == ((), shown.article)
    press(shown.article, Key.Key_Escape)  # nothing is current: the line is of the document
    assert line.toPlainText() == ""
    press(shown.article, Key.Key_Tab)
    assert line.toPlainText() == "one\ntwo"
    press(shown.article, "n")  # another document comes: nothing typed is lost
    assert said(shown) == [["one\ntwo"]]
    press(shown.article, "b")
    press(shown.article, Key.Key_Tab)
    assert (messages_on(field_of(shown)), field_of(shown).line.toPlainText()) == (["one\ntwo"], "")


def test_what_is_typed_on_an_annotation_that_goes_becomes_a_comment_on_the_document(
    shown: MainWindow,
) -> None:
    press(shown.article, Key.Key_Tab)
    press(shown.article, Key.Key_Y, SHIFT)
    press(field_of(shown).line, "is it him")
    press(field_of(shown).line, Key.Key_Escape)
    press(shown.article, "x")
    press(shown.article, "n")
    (thread,) = all_of(shown)
    assert (thread.place, thread.messages[0].text) == (None, "is it him")


def test_an_answer_to_a_thread_that_goes_is_refused_once(shown: MainWindow) -> None:
    write(shown, "where is it from")
    press(shown.article, Key.Key_Y, SHIFT)
    press(field_of(shown).line, "the agency")
    press(field_of(shown).line, Key.Key_Escape)
    with shown.workspace.project.database.transaction() as connection:
        connection.execute("DELETE FROM thread")
    refused: list[object] = []
    shown.workspace.refused.disconnect()
    shown.workspace.refused.connect(field_of(shown).refuse)
    shown.workspace.refused.connect(refused.append)
    press(shown.article, "n")
    press(shown.article, "b")
    assert [str(error) for error in refused] == ["That comment is not there any more."]


def test_an_own_message_is_changed_and_deleted_by_keys(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    write(shown, "is it him")
    field = field_of(shown)
    stop = field.views[0].messages[0].stop
    stop.setFocus()
    press(stop, Key.Key_F2)
    assert (shown.focusWidget(), field.line.toPlainText()) == (field.line, "is it him")
    press(field.line, " really")
    press(field.line, Key.Key_Return)
    assert said(shown) == [["is it him really"]]
    assert "changed" in field.views[0].messages[0]._head.text()
    stop = field.views[0].messages[0].stop
    stop.setFocus()
    press(stop, Key.Key_Delete)
    assert (said(shown), field.views) == ([], [])
    press(shown.article, Key.Key_Z, CTRL)
    assert messages_on(field) == ["is it him really"]


def test_comments_on_the_document_stand_at_the_head_of_the_cards(shown: MainWindow) -> None:
    write(shown, "where is it from")
    (thread,) = all_of(shown)
    assert thread.place is None
    cards = shown.docks.panel("cards")
    assert (cards.head.isVisible(), cards.head.accessibleName()) == (True, "1 open comment on the document")
    press(shown.article, Key.Key_Tab)
    assert messages_on(field_of(shown)) == []
    click(cards.head)
    assert messages_on(field_of(shown)) == ["where is it from"]
    assert shown.focusWidget() is field_of(shown).line
    assert unnamed(cards) == []


def test_a_comment_on_a_deleted_annotation_goes_to_the_head_and_says_so(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    write(shown, "is it him")
    press(shown.article, "x")
    cards = shown.docks.panel("cards")
    assert cards.head.isVisible()
    click(cards.head)
    (view,) = field_of(shown).views
    assert view.layout().itemAt(0).widget().text() == "on a quotation that was deleted"


def test_margin_and_card_have_a_sign_while_a_comment_is_open(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    cards = shown.docks.panel("cards")

    def signs() -> tuple[bool, bool, str]:
        scene = shown.article.scene()
        (mark,) = marks_of(scene, shown_spans(scene), shown.article.font())
        card = cards.model.index(0).data(CardModel.CardRole)
        return scene.highlights.has_open_comment(mark.shown.key), card.has_comment, card.head

    assert signs()[:2] == (False, False)
    before = shown.article.viewport().grab().toImage()
    write(shown, "is it him")
    assert signs() == (True, True, "Direct · no source · open comment")
    assert shown.article.viewport().grab().toImage() != before
    click(field_of(shown).views[0].solve)
    assert signs()[:2] == (False, False)


def test_an_open_comment_is_heard_with_its_annotation(
    shown: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shown.announcer, "is_heard", lambda: True)
    heard: list[str] = []
    shown.announcer.announced.connect(heard.append)
    press(shown.article, Key.Key_Tab)
    write(shown, "is it him")
    assert heard[-1] == "comment, saved\nopen comment: Ana: is it him"
    press(shown.article, Key.Key_Escape)
    press(shown.article, Key.Key_Tab)
    assert "open comment: Ana: is it him" in heard[-1]


def test_a_suggestion_takes_no_comment(window: Callable[[Path], MainWindow], tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "s.qca", {"a1": TEXT}, suggestions=SUGGESTIONS))
    hints: list[str] = []
    shown.subjects.hint.connect(hints.append)
    press(shown.article, Key.Key_Tab)
    press(shown.article, Key.Key_Y, SHIFT)
    assert hints[-1] == "Comments are on annotations: Enter accepts the suggestion first."


def open_panel(shown: MainWindow) -> CommentsPanel:
    press(shown.article, Key.Key_Y, CTRL | SHIFT)
    panel = shown.docks.panel("comments")
    assert isinstance(panel, CommentsPanel)
    told(panel)
    return panel


def told(panel: CommentsPanel) -> None:
    wait_for(lambda: not panel._delay.isActive() and not panel.model._is_waiting)
    settle()


def rows(panel: CommentsPanel) -> list[str]:
    return [
        panel.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(panel.model.rowCount())
    ]


def test_the_panel_lists_goes_there_and_answers(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    write(shown, "is it him")
    press(shown.article, "n")
    panel = open_panel(shown)
    ModelTester(panel.model, ModelTester.FailureReportingMode.Fatal)
    title = shown.workspace.project.document_at(1).title
    assert rows(panel) == [f"open, {title}, on the quotation “It is safe,”, 1 message: Ana: is it him"]
    assert shown.focusWidget() is panel.list
    press(panel.list, Key.Key_Down)
    assert messages_on(panel.thread_field) == ["is it him"]
    press(panel.thread_field.line, "yes")
    press(panel.thread_field.line, Key.Key_Return)
    told(panel)
    assert said(shown) == [["is it him", "yes"]]  # of a document that is not open
    assert (shown.focusWidget(), messages_on(panel.thread_field)) == (panel.list, ["is it him", "yes"])
    press(panel.list, Key.Key_Return)
    assert (shown.workspace.position, shown.focusWidget()) == (1, shown.article)
    assert shown.workspace.current_quotation() is not None
    assert unnamed(panel) == []


def test_the_panel_filters_by_words_author_place_and_state(shown: MainWindow) -> None:
    write(shown, "first words")
    press(shown.article, Key.Key_Tab)
    write(shown, "other words")
    click(field_of(shown).views[0].solve)
    panel = open_panel(shown)
    assert len(rows(panel)) == 1
    click(panel.solved)
    told(panel)
    assert [row.split(",")[0] for row in rows(panel)] == ["open", "solved"]
    assert panel.about.text() == "2 threads of comments. Not listed: 1 on the layer of another annotator."
    click(panel.show_others)
    told(panel)
    assert (len(rows(panel)), panel.others.isChecked(), panel.show_others.isVisible()) == (3, True, False)
    assert panel.about.text() == "3 threads of comments"
    panel.list.setCurrentIndex(panel.model.index(1))
    assert panel.thread_field.line.placeholderText() == "Answer Ben…"
    press(panel.filter, "HIMSELF")
    told(panel)
    (row,) = rows(panel)
    assert row.endswith("Ben: Ben asks himself")
    panel.list.setCurrentIndex(panel.model.index(0))
    press(panel.list, Key.Key_Return)  # another one's annotation: its words are selected
    assert shown.article.selected_span() == spans_of(TEXT, WORDS)[0]
    assert (shown.workspace.position, shown.workspace.current) == (2, None)
    panel.filter.clear()
    panel.author.setCurrentIndex(panel.author.findData("Ana"))
    panel.author.activated.emit(panel.author.currentIndex())
    told(panel)
    assert len(rows(panel)) == 2
    panel.where.setCurrentIndex(1)
    panel.where.activated.emit(1)
    told(panel)
    assert rows(panel) == []


def test_words_of_comments_are_plain_text(shown: MainWindow) -> None:
    evil = "<img src='http://x.test/a.png'><b>bold</b> &amp; " + "ab" * 3_000
    shown.workspace.act(lambda acts: acts.threads.begin(evil))
    settle()
    (view,) = field_of(shown).views
    label = view.messages[0]._text
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text().startswith("<img")
    assert label.text().endswith("…")
    panel = open_panel(shown)
    tip = panel.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip


# The flag


def reason(shown: MainWindow) -> tuple[bool, str]:
    layer = shown.workspace.opened.layer
    return layer.flagged, layer.flag_reason


def test_a_flag_is_set_at_once_and_its_reason_is_part_of_the_same_act(shown: MainWindow) -> None:
    bar = shown.subjects.flags.bar
    press(shown.article, "f")
    assert (reason(shown), bar.isVisible(), shown.focusWidget()) == ((True, ""), True, shown.article)
    press(shown.article, Key.Key_F, SHIFT)
    assert shown.focusWidget() is bar.field
    press(bar.field, "ask ben")
    press(bar.field, Key.Key_Return)
    assert (reason(shown), bar.isVisible(), shown.focusWidget()) == ((True, "ask ben"), False, shown.article)
    assert "flagged: ask ben" in shown.statusBar().place.text()
    index = shown.docks.panel("documents").model.index(0, 0)
    assert "flagged: ask ben" in index.data(Qt.ItemDataRole.ToolTipRole)
    press(shown.article, Key.Key_Z, CTRL)
    assert reason(shown) == (False, "")
    press(shown.article, Key.Key_Z, CTRL | SHIFT)
    assert reason(shown) == (True, "ask ben")


def test_the_line_for_the_reason_goes_with_the_flag_and_saves_with_the_document(shown: MainWindow) -> None:
    bar = shown.subjects.flags.bar
    press(shown.article, "f")
    press(shown.article, "f")
    assert (reason(shown), bar.isVisible()) == ((False, ""), False)
    press(shown.article, Key.Key_F, SHIFT)
    press(bar.field, "later")
    shown.workspace.open_document(2)
    settle()
    assert not bar.isVisible()
    shown.workspace.open_document(1)
    settle()
    assert reason(shown) == (True, "later")
    press(shown.article, Key.Key_F, SHIFT)
    assert bar.field.text() == "later"
    press(bar.field, Key.Key_Escape)
    assert (reason(shown), shown.focusWidget()) == ((True, "later"), shown.article)


def test_a_message_has_a_menu(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    write(shown, "is it him")
    message = field_of(shown).views[0].messages[0]
    from tests.ui.driving import open_menu

    open_menu(message, QPoint(2, 2))
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["Change comment…", "Delete comment"]
    menu.actions()[1].trigger()
    menu.close()
    settle()
    assert said(shown) == []
