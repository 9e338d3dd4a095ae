"""The plan of a team's work, and the packages of its annotators."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.errors import AnnotatorError, InputError, StorageError
from annotator.domain.translation import mark, tr
from annotator.project.project import ENDING
from annotator.ui.background.handed_files import HandedFiles
from annotator.ui.commands.job_commands import JobCommands
from annotator.ui.session.finished_jobs import follow_job
from annotator.ui.session.project_place import project_in_place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.domain.document_filter import DocumentFilter
    from annotator.domain.team_plan import TeamPlan
    from annotator.ui.commands.files import FileCommands
    from annotator.ui.commands.window_parts import WindowParts


class PlanningCommands(JobCommands):
    """Plans who annotates which documents, and has the command write packages."""

    def __init__(self, parts: WindowParts, files: FileCommands, listed: Callable[[], DocumentFilter]) -> None:
        """Make the commands; `listed` gives the conditions of the list of documents."""
        super().__init__(parts, files)
        self._listed = listed

    def show(self) -> None:
        """Ask for the plan; put it in force, and write packages if they are wanted."""
        from annotator.ui.dialogs.plan import PlanDialog

        project = project_in_place(self._workspace)
        if project is None:
            return
        try:
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
        from annotator.project.teams.planning import plan_in_force

        project = self._workspace.project
        if project is None:
            return
        try:
            handed = HandedFiles("plan")
            path = handed.write_json("plan.json", plan.to_plain())
        except StorageError as error:
            self._workspace.refused.emit(error)
            return
        before = (plan_in_force(project), _projects_in(target))
        packages = [word for name in people for word in ("--for", name)]

        def finished(code: int, out: str, errors: str) -> None:
            follow_job(self._workspace)
            self._finished(code, errors, target, len(people))

        self._files.run(
            tr("Writing packages …") if people else tr("Sharing documents out …"),
            [
                "assign", str(project.path), str(path), "--annotator", project.person,
                *(["--out", target, *packages] if people else []),
            ],
            finished,
            handed.remove,
            is_alone=True,
            said_of_cancelled=lambda: self._said_of_cancelled(target, before, len(people)),
        )  # fmt: skip

    def _said_of_cancelled(
        self, target: str, before: tuple[TeamPlan | None, set[str]], number: int
    ) -> str | None:
        """Say what there was before a command with packages was cancelled; None: nothing, or no packages."""
        from annotator.project.teams.planning import plan_in_force

        project = self._workspace.project
        written = len(_projects_in(target) - before[1])
        if number and written == number:
            return tr("It was done before it could be cancelled.")
        if not number or project is None or (not written and plan_in_force(project) == before[0]):
            return None
        if not written:
            return tr("Cancelled; the plan is in force, but no package was written.")
        return tr(
            "Cancelled; the plan is in force, and {n} package is in {folder}."
            "|Cancelled; the plan is in force, and {n} packages are in {folder}.",
            written,
            folder=target,
        )

    def _finished(self, code: int, errors: str, target: str, number: int) -> None:
        if code:
            from annotator.ui.background.command_jobs import failure

            early = tr(
                "The work has ended early: a plan is made whole or not at all, and packages are whole."
            )
            self._workspace.refused.emit(InputError(failure(errors, early)))
        elif target:
            self.hint.emit(
                tr("{n} package is in {folder}.|{n} packages are in {folder}.", number, folder=target)
            )
        else:
            self.hint.emit(self._keys.fill(mark("The plan is in force. {undo} takes it back.")))


def _projects_in(folder: str) -> set[str]:
    """Return the names of the projects in a folder, none if it cannot be read."""
    with suppress(OSError):
        return {path.name for path in Path(folder).iterdir() if path.suffix == ENDING} if folder else set()
    return set()
