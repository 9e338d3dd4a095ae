"""Copies of the project are brought together with it, by a command beside the window."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.computer.temporary import private_folder
from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import tr
from annotator.project.teams.watched_folder import note_seen
from annotator.ui.background.folder_look import FolderLook
from annotator.ui.session.finished_jobs import follow_job

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

    from annotator.computer.temporary import Folder
    from annotator.project.teams.merge_decisions import Decisions
    from annotator.ui.commands.files import FileCommands
    from annotator.ui.session.workspace import Workspace

_DONE = (0, 1)  # the codes with which the command ends that has done its work


class MergeCommands(QObject):
    """Shows what copies hold, brings them together, and looks for new ones in the watched folder.

    Attributes
    ----------
    look: the look at the watched folder.
    """

    hint = Signal(str)
    brought = Signal()  # files were looked at, so what is offered of the folder may be old

    def __init__(self, workspace: Workspace, files: FileCommands, window: QMainWindow) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._files = files
        self._window = window
        self.look = FolderLook(workspace, self)

    def show(self) -> None:
        """Show the files of the watched folder that are new, once they are found; others can be added."""
        self.show_files(())

    def show_files(self, paths: Sequence[Path]) -> None:
        """Show what files bring, and bring them together if that is wanted."""
        from annotator.ui.dialogs.merging import MergeDialog

        project = self._workspace.project
        if project is None:
            return
        try:
            project.check_place()  # if it is moved, the files would be compared with another one
        except AnnotatorError as error:
            self._workspace.refused.emit(error)
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
            folder = private_folder("decisions")
            file = Path(folder.name) / "decisions.json"
            file.write_text(json.dumps(decisions.to_plain()), encoding="utf-8")
        except OSError as error:
            words = tr("Files of temporary use cannot be written: {reason}.", reason=reason(error))
            self._workspace.refused.emit(InputError(words, remedy(error, tr("try again"))))
            return
        arguments = ["merge", str(project.path), *map(str, paths), "--decide", str(file), "--json"]
        self._files.run(
            tr("Bringing together …"),
            [*arguments, "--annotator", project.person],
            lambda *outcome: self._merged(paths, *outcome),
            lambda: _remove(folder),
            is_alone=True,
        )

    def _merged(self, paths: Sequence[Path], code: int, out: str, errors: str) -> None:
        from annotator.ui.background.command_jobs import ended_early, refused

        workspace = self._workspace
        from annotator.project.teams.merging import COUNTS, MergeReport

        try:
            report = json.loads(out) if code in _DONE else None
        except ValueError:
            report = None
        if report is None:
            early = tr("Bringing together has ended early; it is done whole or not at all.")
            workspace.refused.emit(InputError(refused(errors) or ended_early(early)))
            return
        self._note_seen(paths)
        if workspace.project is not None:
            workspace.project.read_registry()
            workspace.project.read_learning()
        follow_job(workspace)
        told = MergeReport(**{name: report[name] for name in COUNTS})
        if told.is_act:
            self.hint.emit(tr("{brought}. Undo takes it back.", brought=told.summary()))
        else:
            self.hint.emit(f"{told.summary()}.")


def _remove(folder: Folder) -> None:
    folder.cleanup()
