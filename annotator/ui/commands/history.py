"""Undo and redo: a step in the history, and the display of the changed place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.kinds import KINDS
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.wording.titles import shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.changes import Changes
    from annotator.store.history import Entry


class HistoryCommands(ArticleCommands):
    """Undo and redo; both show the changed place and name the act."""

    def undo(self) -> None:
        """Undo the last act, and show the changed place."""
        project = self._workspace.project
        entry = project.next_undo() if project else None
        self._step("Undone", entry, self._workspace.undo)

    def redo(self) -> None:
        """Redo the last undone act, and show the changed place."""
        project = self._workspace.project
        entry = project.next_redo() if project else None
        self._step("Done again", entry, self._workspace.redo)

    def _step(self, done_word: str, entry: Entry | None, step: Callable[[], Changes | None]) -> None:
        """Perform a step in the history, name the act, and bring its place into view."""
        project = self._workspace.project
        if project is None or entry is None:
            step()  # the workspace tells why there is nothing to do
            return
        past = next(iter(project.past_acts([entry.id])), None)
        changes, opened = step(), self._workspace.opened
        if changes is None:
            return
        words, place = (past.words, past.place) if past else ("", None)
        if opened is not None and changes.document == opened.document.id:
            waiting = [
                suggestion
                for kind, id in changes.suggestions
                if (suggestion := opened.waiting_of(KINDS[kind]).shown.get(id))
            ]
            if place is None and waiting:
                place = waiting[0].content[0]
                words = place.of(opened.document.text)
            if place is not None and not self._article.shows((place,)):
                self._article.reveal(place)
                self._article.bring_to_reading_height()
        about = f" “{shortened(words)}”" if words else ""
        self.hint.emit(f"{done_word}: {entry.act}{about}")
