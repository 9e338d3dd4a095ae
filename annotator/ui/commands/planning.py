"""The plan of a team's work, and the packages of its annotators."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError, InputError, StorageError
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import mark, tr
from annotator.ui.session.finished_jobs import follow_job

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMainWindow

    from annotator.domain.document_filter import DocumentFilter
    from annotator.domain.team_plan import TeamPlan
    from annotator.ui.actions.keys import Keys
    from annotator.ui.commands.files import FileCommands
    from annotator.ui.session.workspace import Workspace


class PlanningCommands(QObject):
    """Plans who annotates which documents, and has the command write packages."""

    hint = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        files: FileCommands,
        listed: Callable[[], DocumentFilter],
        keys: Keys,
        window: QMainWindow,
    ) -> None:
        """Make the commands; `listed` gives the conditions of the list of documents."""
        super().__init__(window)
        self._workspace = workspace
        self._files = files
        self._listed = listed
        self._keys = keys
        self._window = window

    def show(self) -> None:
        """Ask for the plan; put it in force, and write packages if they are wanted."""
        from annotator.ui.dialogs.plan import PlanDialog

        project = self._workspace.project
        if project is None:
            return
        try:
            project.check_place()  # else another project would be planned
            dialog = PlanDialog(project, self._listed())
        except AnnotatorError as error:
            self._workspace.refused.emit(error)
            return
        dialog.setParent(self._window, dialog.windowFlags())
        is_wanted = bool(dialog.exec())
        folder, chosen = dialog.folder, dialog.chosen()
        plan = dialog.plan() if is_wanted else None
        dialog.deleteLater()
        if plan is not None:
            self._carry_out(plan, folder, chosen if folder else [])

    def _carry_out(self, plan: TeamPlan, target: str, people: Sequence[str]) -> None:
        """Make a plan, and the packages of people in a folder, by the command, with progress and cancel."""
        from annotator.computer.temporary import private_folder

        project = self._workspace.project
        if project is None:
            return
        try:
            folder = private_folder("plan")
            path = Path(folder.name) / "plan.json"
            path.write_text(json.dumps(plan.to_plain(), ensure_ascii=False), encoding="utf-8")
        except OSError as error:
            words = tr("The plan could not be handed over: {reason}.", reason=reason(error))
            self._workspace.refused.emit(StorageError(words, remedy(error)))
            return
        packages = [word for name in people for word in ("--for", name)]

        def finished(code: int, out: str, errors: str) -> None:
            follow_job(self._workspace)
            self._finished(code, errors, target, len(people))

        self._files.run(
            tr("Writing packages …") if people else tr("Sharing documents out …"),
            [
                "assign", str(project.path), str(path), "--annotator", project.annotator,
                *(["--out", target, *packages] if people else []),
            ],
            finished,
            folder.cleanup,
            is_alone=True,
        )  # fmt: skip

    def _finished(self, code: int, errors: str, target: str, number: int) -> None:
        if code:
            from annotator.ui.background.command_jobs import ended_early, refused

            early = tr(
                "The work has ended early: a plan is made whole or not at all, and packages are whole."
            )
            self._workspace.refused.emit(InputError(refused(errors) or ended_early(early)))
        elif target:
            self.hint.emit(
                tr("{n} package is in {folder}.|{n} packages are in {folder}.", number, folder=target)
            )
        else:
            self.hint.emit(self._keys.fill(mark("The plan is in force. {undo} takes it back.")))
