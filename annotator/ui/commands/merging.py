"""Copies of the project are brought together with it, by a command beside the window."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from annotator.domain.errors import AnnotatorError, InputError, StorageError
from annotator.domain.translation import tr
from annotator.project.teams.watched_folder import note_seen
from annotator.ui.background.folder_look import FolderLook
from annotator.ui.background.handed_files import HandedFiles
from annotator.ui.commands.job_commands import JobCommands
from annotator.ui.session.finished_jobs import follow_job
from annotator.ui.session.project_place import project_in_place

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.project.teams.merge_decisions import Decisions
    from annotator.ui.commands.files import FileCommands
    from annotator.ui.commands.window_parts import WindowParts

_DONE = (0, 1)  # the codes with which the command ends that has done its work


class MergeCommands(JobCommands):
    """Shows what copies hold, brings them together, and looks for new ones in the watched folder.

    Attributes
    ----------
    look: the look at the watched folder.
    """

    brought = Signal()  # files were looked at, so what is offered of the folder may be old

    def __init__(self, parts: WindowParts, files: FileCommands) -> None:
        super().__init__(parts, files)
        self.look = FolderLook(self._workspace, self)

    def show(self) -> None:
        """Show the files of the watched folder that are new, once they are found; others can be added."""
        self.show_files(())

    def show_files(self, paths: Sequence[Path]) -> None:
        """Show what files bring, and bring them together if that is wanted."""
        from annotator.ui.dialogs.merging import MergeDialog

        project = project_in_place(self._workspace)
        if project is None:
            return
        dialog = MergeDialog(project, paths, self._window)
        if not paths:
            self.look.found.connect(dialog.add)
            self.look.failed.connect(dialog.show_fault)
            self.look.begin()
        is_wanted = bool(dialog.exec())
        if not paths:
            self.look.found.disconnect(dialog.add)
            self.look.failed.disconnect(dialog.show_fault)
        chosen, decisions = dialog.paths, dialog.decisions()
        dialog.deleteLater()
        if is_wanted:
            self._merge(chosen, decisions)
        else:
            self._note_seen(chosen)

    def _note_seen(self, paths: Sequence[Path]) -> None:
        project = self._workspace.project
        if project is None:
            return
        try:
            note_seen(project.path, paths)
        except AnnotatorError as error:
            self._workspace.refused.emit(error)
        self.brought.emit()

    def _merge(self, paths: Sequence[Path], decisions: Decisions) -> None:
        project = self._workspace.project
        assert project is not None
        try:
            handed = HandedFiles("decisions")
            file = handed.write_json("decisions.json", decisions.to_plain())
        except StorageError as error:
            self._workspace.refused.emit(error)
            return
        arguments = ["merge", str(project.path), *map(str, paths), "--decide", str(file), "--json"]
        self._files.run(
            tr("Bringing together …"),
            [*arguments, "--annotator", project.person],
            lambda *outcome: self._merged(paths, *outcome),
            handed.remove,
            is_alone=True,
        )

    def _merged(self, paths: Sequence[Path], code: int, out: str, errors: str) -> None:
        from annotator.ui.background.command_jobs import failure

        workspace = self._workspace
        from annotator.project.teams.merging import COUNTS, MergeReport

        try:
            report = json.loads(out) if code in _DONE else None
        except ValueError:
            report = None
        if report is None:
            early = tr("Bringing together has ended early; it is done whole or not at all.")
            workspace.refused.emit(InputError(failure(errors, early)))
            return
        self._note_seen(paths)
        if workspace.project is not None:
            workspace.project.read_registry()
            workspace.project.read_learning()
        follow_job(workspace)
        told = MergeReport(**{name: report[name] for name in COUNTS})
        if report["faults"]:
            self._show_faults(told.summary(), report["faults"])
        elif told.is_act:
            self.hint.emit(tr("{brought}. Undo takes it back.", brought=told.summary()))
        else:
            self.hint.emit(f"{told.summary()}.")

    def _show_faults(self, summary: str, faults: Sequence[dict[str, str]]) -> None:
        """Show what came in, and which files or parts of them were passed over meanwhile."""
        from annotator.ui.dialogs.messages import Report

        lines = [f"{fault['name']}: {fault['message']}" for fault in faults]
        heading = tr("{brought}. These were passed over:", brought=summary)
        dialog = Report(tr("Bring together"), heading, lines, self._window)
        dialog.exec()
        dialog.deleteLater()
