"""Undo and redo: a step in the history, and the place it changed."""

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
    """Undo and redo; each shows the place and names the act."""

    def undo(self) -> None:
        """Take the last act back, and show where."""
        project = self._workspace.project
        entry = project.next_undo() if project else None
        self._tell("Undone", entry, self._workspace.undo)

    def redo(self) -> None:
        """Do the last undone act again, and show where."""
        project = self._workspace.project
        entry = project.next_redo() if project else None
        self._tell("Done again", entry, self._workspace.redo)

    def _tell(self, what: str, entry: Entry | None, go: Callable[[], Changes | None]) -> None:
        """Go a step in the history, name the act, and bring its place into view."""
        project = self._workspace.project
        if project is None or entry is None:
            go()  # tells why there is nothing to do
            return
        past = next(iter(project.past_acts([entry.id])), None)
        changes, opened = go(), self._workspace.opened
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
        self.hint.emit(f"{what}: {entry.act}{about}")
