"""Documents to the trash and back, and what else was removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.translation import mark, tr
from annotator.project.jobs.long_steps import DOCUMENTS_AT_ONCE
from annotator.project.jobs.trash import count, removed, trashed
from annotator.ui.commands.job_commands import JobCommands
from annotator.ui.session.finished_jobs import follow_job

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.store.removed import Removed
    from annotator.store.trash import Trashed
    from annotator.ui.dialogs.trash import Trash

_LISTED = 1_000  # documents
_DONE = (0, 1)  # the codes with which a command ends that has done its work; with 1, something is to be seen


class TrashCommands(JobCommands):
    """Moves documents to the trash, shows it, restores and empties it."""

    def remove_document(self) -> None:
        """Move the open document to the trash."""
        opened = self._workspace.opened
        if opened is not None:
            self.remove(opened.document.id, opened.document.title)

    def remove(self, id: str, title: str) -> None:
        """Move a document to the trash, which need not be open."""
        if self._workspace.act_on_trash(lambda acts: acts.remove([id])) is not None:
            words = mark("“{title}” is in the trash. {undo} takes that back.")
            self.hint.emit(self._keys.fill(words, title=title))

    def show(self) -> None:
        """Show what was removed."""
        from annotator.ui.dialogs.trash import Trash

        project = self._workspace.project
        if project is None:
            return
        dialog = Trash(project.person, self._window, writable=project.writable)
        if not self._fill(dialog):
            dialog.deleteLater()
            return
        dialog.restore_requested.connect(lambda *chosen: self._restore(dialog, *chosen))
        dialog.empty_requested.connect(lambda: self._empty(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _fill(self, dialog: Trash) -> bool:
        project = self._workspace.project
        if project is None:
            return False
        try:
            dialog.show_removed(trashed(project, _LISTED), removed(project), count(project))
        except AnnotatorError as error:
            self._workspace.refused.emit(error)
            return False
        return True

    def _restore(self, dialog: Trash, documents: Sequence[Trashed], others: Sequence[Removed]) -> None:
        positions = [each.position for each in documents]
        if len(positions) > DOCUMENTS_AT_ONCE:
            dialog.accept()
            self._restore_beside([each.id for each in documents], others)
            return
        if positions:
            self._workspace.act_on_trash(lambda acts: acts.restore(positions))
        self._bring_back(others)
        self._fill(dialog)

    def _bring_back(self, others: Sequence[Removed]) -> None:
        for each in others:
            self._workspace.act_on_trash(lambda acts, what=each: acts.bring_back(what))  # type: ignore[misc]

    def _restore_beside(self, ids: list[str], others: Sequence[Removed]) -> None:
        project = self._workspace.project
        assert project is not None
        chosen = [word for id in ids for word in ("--restore", id)]

        def ended(*outcome: Any) -> None:
            self._ended(*outcome)
            self._bring_back(others)

        self._files.run(
            tr("Restoring …"),
            ["trash", str(project.path), "--annotator", project.person, *chosen],
            ended,
            is_alone=True,
        )

    def _empty(self, dialog: Trash) -> None:
        from annotator.ui.dialogs.trash import wants_to_empty

        project = self._workspace.project
        if project is None or not wants_to_empty(count(project), dialog):
            return
        dialog.accept()
        self._files.run(
            tr("Emptying the trash …"),
            ["trash", str(project.path), "--empty", "--annotator", project.person],
            self._ended,
            is_alone=True,
        )

    def _ended(self, code: int, out: str, errors: str) -> None:
        from annotator.ui.background.command_jobs import failure

        follow_job(self._workspace)
        if code in _DONE:
            self.hint.emit(" ".join(errors.splitlines()[:2]))  # the rest: the question
        else:
            early = tr("The work on the trash has ended early; it is done whole or not at all.")
            words = failure(errors, early)
            self._workspace.refused.emit(InputError(words))
