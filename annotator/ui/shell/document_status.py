"""The document's place, findings and hidden suggestions in the status line."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.translation import tr
from annotator.project.teams.package_person import person_of
from annotator.project.teams.readings import is_training
from annotator.ui.actions.applicability import entity_here, removable_entity
from annotator.ui.wording.figures import day_in_words
from annotator.ui.wording.titles import flag_words, hidden_words

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.ui.article.view import ArticleView
    from annotator.ui.session.workspace import Workspace
    from annotator.ui.shell.status_line import StatusLine

_PARAGRAPH = re.compile("[^\\n]*\\S[^\\n]*")


class Whereabouts(QObject):
    """Updates place and findings; a move of the caret costs a binary search."""

    entity_changed = Signal()  # the caret has entered or left an entity, or one that can be removed

    def __init__(self, workspace: Workspace, article: ArticleView, status: StatusLine) -> None:
        super().__init__(status)
        self._workspace = workspace
        self._article = article
        self._status = status
        self._paragraphs: list[int] = []  # starts of the findings, in code points
        self._count = self._done = 0  # numbers of documents and of done documents
        self._rank = 0  # of the open document among them
        self._task: list[str] = []  # what else is known of what is to be done
        self._is_at_entity = (False, False)  # whether an entity is here, and whether it can be removed
        workspace.project_opened.connect(self._show_annotator)
        workspace.documents_changed.connect(self.show_all)
        workspace.document_closed.connect(self.show_all)
        workspace.changed.connect(lambda changes: workspace.later.do(lambda: self._on_changes(changes)))
        # After the paint: a new place lays out and paints the whole status line again.
        article.cursorPositionChanged.connect(lambda: workspace.later.do_once(self._show_place))
        article.cursorPositionChanged.connect(self._look_for_entity)
        workspace.analysis_arrived.connect(lambda: workspace.later.do_once(self._show_findings))
        article.document_painted.connect(self.show_all)  # the article does not wait for the count

    def show_all(self) -> None:
        """Count everything again."""
        self._paragraphs = [paragraph.start() for paragraph in _PARAGRAPH.finditer(self._article.text)]
        if self._workspace.project is not None:
            self._count = self._workspace.project.count()
            self._rank = self._workspace.project.rank(self._workspace.position)
        self._look_for_task()
        self._show_annotator()
        self._count_done()
        self._show_place()
        self._show_findings()

    def _show_annotator(self) -> None:
        project = self._workspace.project
        if project is not None:
            self._status.show_annotator(project.person, is_on_gold=project.is_on_gold)

    def _look_for_task(self) -> None:
        """Look whether the open document is one to learn by, and by which day a package is to be done."""
        project, opened = self._workspace.project, self._workspace.opened
        self._task = []
        if project is None or opened is None or project.is_on_gold:
            return
        if is_training(project, opened.document):
            self._task.append(tr("for training"))
        if person_of(project) and (day := project.due_date()) is not None:
            self._task.append(tr("to be done by {day}", day=day_in_words(day.isoformat())))

    def _look_for_entity(self) -> None:
        found = (find(self._workspace, self._article) for find in (entity_here, removable_entity))
        is_here, is_removable = (entity is not None for entity in found)
        is_at = (is_here, is_removable)
        if is_at != self._is_at_entity:
            self._is_at_entity = is_at
            self.entity_changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        if changes.layers:
            self._count_done()
            self._show_place()
        self._show_findings()

    def _count_done(self) -> None:
        project = self._workspace.project
        self._done = project.count_done() if project is not None else 0

    def _show_findings(self) -> None:
        opened = self._workspace.opened
        self._status.show_findings(len(opened.findings) if opened is not None else 0)
        hidden = hidden_words(opened) if opened is not None else ""
        self._status.show_suggestions(hidden, is_blind=opened is not None and opened.is_blind)

    def _show_place(self) -> None:
        if self._workspace.opened is None or not self._count:  # nothing is counted before the first paint
            self._status.place.clear()
            return
        words = tr("{number} of {count}, {done} done", number=self._rank, count=self._count, done=self._done)
        if self._workspace.opened.layer.status == "done":
            words = f"✓ {tr('This document is done')}  ·  {words}"
        words = "  ·  ".join((words, *self._task))
        if len(self._paragraphs) > 1:
            number = max(1, bisect_right(self._paragraphs, self._article.caret()))
            place = tr("paragraph {number} of {count}", number=number, count=len(self._paragraphs))
            words = f"{words}  ·  {place}"
        layer = self._workspace.opened.layer
        if layer.flagged:
            words = f"{words}  ·  {flag_words(layer.flag_reason)}"
        self._status.place.setText(words)
