"""Undo and redo: a step in the history, and the display of the changed place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import ActRefused
from annotator.domain.kinds import KINDS
from annotator.domain.stored_words import shown
from annotator.domain.translation import mark, tr
from annotator.project.jobs.long_steps import is_long_jump, is_long_step
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.session.finished_jobs import follow_job
from annotator.ui.wording.titles import shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.changes import Changes
    from annotator.domain.lazy import Lazy
    from annotator.store.history import Entry
    from annotator.ui.commands.files import FileCommands
    from annotator.ui.commands.window_parts import WindowParts


# Hints on an act, by whether it is done again; once it is done also with the words that it was about.
_RUNNING = {False: mark("Undoing: {act} …"), True: mark("Doing again: {act} …")}
_DONE = {False: mark("Undone: {act}"), True: mark("Done again: {act}")}
_DONE_ABOUT = {False: mark("Undone: {act} “{words}”"), True: mark("Done again: {act} “{words}”")}


class HistoryCommands(ArticleCommands):
    """Undo and redo; both show the changed place and name the act."""

    def __init__(self, parts: WindowParts, files: Lazy[FileCommands]) -> None:
        super().__init__(parts)
        self._files = files

    def undo(self) -> None:
        """Undo the last act, and show the changed place."""
        project = self._workspace.project
        entry = project.next_undo() if project else None
        self._step(entry, self._workspace.undo)

    def redo(self) -> None:
        """Redo the last undone act, and show the changed place."""
        project = self._workspace.project
        entry = project.next_redo() if project else None
        self._step(entry, self._workspace.redo, again=True)

    def undo_here(self) -> None:
        """Undo the last act on the open document, and show the changed place."""
        project, opened = self._workspace.project, self._workspace.opened
        if project is not None and opened is not None:
            id = opened.document.id
            self._step(project.next_undo(id), lambda: self._workspace.undo(id))

    def redo_here(self) -> None:
        """Redo the last undone act on the open document, and show the changed place."""
        project, opened = self._workspace.project, self._workspace.opened
        if project is not None and opened is not None:
            id = opened.document.id
            self._step(project.next_redo(id), lambda: self._workspace.redo(id), again=True)

    def _step(self, entry: Entry | None, step: Callable[[], Changes | None], *, again: bool = False) -> None:
        """Perform a step in the history, name the act, and bring its place into view."""
        project = self._workspace.project
        if project is None or entry is None:
            step()  # the workspace tells why there is nothing to do
            return
        if is_long_step(project, entry):
            label = tr(_RUNNING[again], act=shown(entry.act))
            self._run(label, ["--only", str(entry.id), *(["--redo"] if again else [])])
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
        told = tr((_DONE_ABOUT if words else _DONE)[again], act=shown(entry.act), words=shortened(words))
        self.hint.emit(told)

    def jump(self, act: int | None) -> None:
        """Undo or redo until an act (None: no act) is the last done act."""
        project = self._workspace.project
        if project is not None and is_long_jump(project, act):
            self._run(tr("Going through the history …"), ["--to", str(act or 0)])
        else:
            self._workspace.jump(act)

    def _run(self, label: str, options: list[str]) -> None:
        """Undo or redo beside the window."""
        project = self._workspace.project
        assert project is not None

        def finished(code: int, out: str, errors: str) -> None:
            from annotator.ui.background.command_jobs import failure

            follow_job(self._workspace)
            if code:
                early = tr("This has ended early; it is done whole or not at all.")
                words = failure(errors, early)
                self._workspace.refused.emit(ActRefused(words))
            else:
                self.hint.emit(errors.strip())

        command = ["undo", str(project.path), "--annotator", project.person, *options]
        self._files.value.run(label, command, finished, is_alone=True)
