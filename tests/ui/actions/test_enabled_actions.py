"""Every action that is enabled does something that can be seen, or says why not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.ui.actions.registry import ACTIONS, ActionSpec
from annotator.ui.background.command_jobs import CommandJob
from annotator.ui.session.items import Current
from annotator.ui.session.settings import Settings
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import back_to, looking
from tests.ui.articles import BOARD, ENTITIES, SUGGESTIONS, TEXT, TRAFFIC, WAIT, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

LEAVING = {"quit", "close_project", "open_sample", "to_trash"}  # they end what the others need


def nothing(shown: MainWindow) -> None:
    shown.workspace.set_current(None)
    shown.article.place_caret(0)


def suggestion(shown: MainWindow) -> None:
    shown.article.place_caret(0)
    pending = shown.workspace.opened.pending
    shown.workspace.set_current(Current("suggestion", pending[0].id) if len(pending) else None)


def words_beside_a_quotation(shown: MainWindow) -> None:
    quotations = shown.workspace.opened.quotations
    shown.workspace.set_current(Current("quotation", quotations[0].id) if len(quotations) else None)
    mark(shown.article, BOARD)


@contextmanager
def closing() -> Iterator[list[str]]:
    """Close all dialogs that come up inside; give their names."""
    seen: list[str] = []

    def look() -> None:
        for box in (QApplication.activeModalWidget(), QApplication.activePopupWidget()):
            if box is not None:
                seen.append(type(box).__name__)
                box.close()

    with looking(look, 2):
        yield seen


def seen_in(shown: MainWindow) -> tuple[Any, ...]:
    """Return what a person sees or hears of the window."""
    article, workspace = shown.article, shown.workspace
    opened, project = workspace.opened, workspace.project
    widgets = frozenset(id(widget) for widget in QApplication.allWidgets() if widget.isVisible())
    return (
        article.caret(), article.selected_span(), article.verticalScrollBar().value(), article.marks_hits(),
        workspace.current, workspace.position, opened.layer.status, opened.layer.flagged,
        project.next_undo(), project.next_redo(), project.learns, workspace.showing, widgets,
        shown.isFullScreen(), QApplication.focusWidget(), QGuiApplication.clipboard().text(),
    )  # fmt: skip


def depends_on_the_situation(spec: ActionSpec) -> bool:
    """Tell whether what the action does may be another thing where something else is current or selected."""
    return spec.applies not in ("always", "project")


def is_in_force(spec: ActionSpec) -> bool:
    """Tell whether the menu marks the action, since its setting has its value."""
    return bool(spec.setting) and spec.value is not None and getattr(Settings(), spec.setting) == spec.value


@pytest.mark.parametrize("situation", [nothing, suggestion, words_beside_a_quotation])
def test_an_enabled_action_does_something_or_says_why_not(
    window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, situation: Callable[[MainWindow], None]
) -> None:
    monkeypatch.setattr(CommandJob, "start", lambda job: None)  # no other process
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))
    back_to(shown)
    for span, key in ((TRAFFIC, "q"), (WAIT, "k")):
        shown.workspace.set_current(None)
        mark(shown.article, span)
        press(shown.article, key)
    said: list[str] = []
    shown.subjects.hint.connect(said.append)
    shown.workspace.refused.connect(lambda error: said.append(str(error)))
    monkeypatch.setattr("annotator.ui.dialogs.messages.show_error", lambda error, window: None)
    silent = []
    for spec in ACTIONS:
        if spec.id in LEAVING or is_in_force(spec):
            continue
        if situation is not nothing and not depends_on_the_situation(spec):
            continue
        shown.workspace.open_document(1)
        shown.article.setFocus()
        situation(shown)
        settle()
        if not shown.actions_by_id[spec.id].isEnabled():
            continue
        before = seen_in(shown)
        said.clear()
        with closing() as dialogs:
            shown.actions_by_id[spec.id].trigger()
            settle()
        if before == seen_in(shown) and not said and not dialogs:
            silent.append(spec.id)
        for left in QApplication.topLevelWidgets():
            if left is not shown and left.isVisible():
                left.close()
        if shown.isFullScreen():
            shown.actions_by_id["full_screen"].trigger()
        shown.subjects.help.overlay.leave()
        shown.subjects.help.palette.leave()
    assert silent == []
