"""The actions on projects: new, open, sample, copy, close, change annotator.

Dialogs, jobs and the like are imported at the first use: together they take as long as painting the article,
and opening a project needs none of them.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError, InputError, NotWritable, ProjectDamaged
from annotator.domain.lazy import Lazy
from annotator.domain.translation import language, tr
from annotator.output_file import unwritable
from annotator.project import Project
from annotator.project.project import ENDING
from annotator.project.teams.package_person import person_at, person_of, task_of
from annotator.ui.session.settings import Settings, documents_folder
from annotator.ui.wording.titles import free_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

    from annotator.ui.commands.files import FileCommands
    from annotator.ui.commands.imports import ImportCommands
    from annotator.ui.commands.rescue import RescueCommands
    from annotator.ui.session.workspace import Workspace

_PATIENCE = 1.0  # seconds that the window waits for another program's lock


class ProjectCommands(QObject):
    """Makes, opens and leaves projects for the annotator in the settings; `imports` imports into them."""

    hint = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        window: QMainWindow,
        files: Lazy[FileCommands],
        imports: Lazy[ImportCommands],
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._settings = settings
        self._window = window
        self._files = files
        self._imports = imports
        self._rescue = Lazy(self._make_rescue)

    def _make_rescue(self) -> RescueCommands:
        from annotator.ui.commands.rescue import RescueCommands

        commands = RescueCommands(self._window, self.open)
        commands.hint.connect(self.hint)
        return commands

    def _show_error(self, error: AnnotatorError) -> None:
        from annotator.ui.dialogs.messages import show_error

        show_error(error, self._shown_window())

    def _shown_window(self) -> QMainWindow:
        """Return the window, shown, since a question at the start would come before the first paint."""
        if not self._window.isVisible():
            self._window.show()
        return self._window

    # Opening

    def new_project(self) -> None:
        """Ask for a path, and make a project there."""
        from PySide6.QtWidgets import QFileDialog

        proposed = free_path(Path(self._folder()), tr("Quotations {date}", date=f"{date.today():%Y-%m-%d}"))
        name, _ = QFileDialog.getSaveFileName(self._window, tr("New project"), str(proposed), _filter())
        if name:
            path = Path(name)
            self.create(path if path.suffix else path.with_suffix(ENDING))

    def create(self, path: Path, imports: Sequence[Path] = ()) -> None:
        """Make a project, open it, and import files into it."""
        if not self.annotator():
            return
        try:
            Project.create(path, language=language().code).close()
        except AnnotatorError as error:
            self._show_error(error)
            return
        if self.open(path) and imports:
            self._imports.value.import_paths(imports)

    def open_project(self) -> None:
        """Ask for a project and open it."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open project"), self._folder(), _filter())
        if name:
            self.open(Path(name))

    def open_sample(self) -> None:
        """Open the sample project, which is made in the system's folder for data of programs."""
        from annotator.project.jobs.sample_project import create_sample

        path = _sample_path()
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                create_sample(path, language=language().code).close()
        except OSError as error:
            self._show_error(InputError(*unwritable(path, error)))
            return
        except AnnotatorError as error:
            self._show_error(error)
            return
        self.open(path)

    def open(self, path: Path, *, anew: bool = False) -> bool:
        """Open a project file, `anew` also if it is the one that is open; return whether it is open."""
        name = person_at(path) or self.annotator()
        if not name:
            return False
        if not anew and self._is_open(path):
            return True
        try:
            self._give_up_for(path, anew=anew)
            try:
                project = Project.open(path, patience=_PATIENCE)
            except NotWritable as error:
                from annotator.ui.dialogs.messages import ask_read_only

                if not ask_read_only(error, self._shown_window()):
                    return False
                project = Project.open(path, read_only=True, patience=_PATIENCE)
            self._begin_work(project, name)
        except ProjectDamaged as error:
            self.offer_rescue(error, path)
            return False
        except AnnotatorError as error:
            self._show_error(error)
            return False
        self._settings.add_recent(path)
        if person := person_of(project):
            self._tell_person(person, task_of(project))
        return True

    def _tell_person(self, person: str, task: str = "") -> None:
        words = tr("This package was made for {name}: here everybody works as {name}.", name=person)
        self.hint.emit(f"{words} {task}".rstrip())

    def offer_rescue(self, error: ProjectDamaged, path: Path | None = None) -> None:
        """Say that a project, or the open one, is damaged, and offer the rescue of it."""
        project = self._workspace.project
        bad = path or (project.path if project is not None else None)
        if bad is None:
            self._show_error(error)
        else:
            self._shown_window()
            self._rescue.value.offer(error, bad)

    def stop_rescue(self) -> None:
        """Cancel a running rescue, because the program also ends."""
        if self._rescue.is_made:
            self._rescue.value.stop()

    def _give_up_for(self, path: Path, *, anew: bool) -> None:
        """Close a project whose file was moved or is opened anew, since a file may be open under its lock.

        Raises
        ------
        AnnotatorError: `path` cannot be opened; the open project stays open, and a copy can be saved.
        """
        project = self._workspace.project
        if project is not None and (anew or project.is_moved):
            Project.open(path, read_only=True, patience=_PATIENCE).close()
            self.leave()

    def _begin_work(self, project: Project, name: str) -> None:
        try:
            project.work_as(name)  # writes the name; if that fails, the previous project stays open
        except BaseException:
            project.close()
            raise
        self.leave()
        self._workspace.open_project(project, name, self._settings.last_position(project.path))

    def open_again(self) -> None:
        """Open the file that is now at the project's path, after another program has changed it."""
        if self._workspace.project is not None:
            self.open(self._workspace.project.path, anew=True)

    def save_copy(self) -> None:
        """Ask for a path, and write a copy of the open project."""
        from PySide6.QtWidgets import QFileDialog

        from annotator.project.jobs.saved_copy import save_copy

        project = self._workspace.project
        if project is None:
            return
        path = project.path.with_name(f"{project.path.stem}.copy{project.path.suffix}")
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save a copy"), str(path), _filter(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if not name:
            return
        try:
            self.hint.emit(save_copy(project, Path(name), self._workspace.opened))
        except AnnotatorError as error:
            self._show_error(error)

    def forget_recent(self) -> None:
        """Clear the list of recent projects."""
        self._settings.forget_recent()
        self.hint.emit(tr("The recent projects are forgotten."))

    def _is_open(self, path: Path) -> bool:
        project = self._workspace.project
        if project is None or project.is_moved:
            return False
        try:
            return path.samefile(project.path)
        except OSError:  # one file is missing; `open` reports which
            return False

    def annotator(self) -> str:
        """Return the annotator's name; ask for it once and remember it."""
        name = self._settings.annotator
        if not name:
            from annotator.ui.dialogs.messages import ask_name

            name = ask_name(self._settings.login_name(), self._shown_window())
            if name:
                self._settings.annotator = name
        return name

    def change_annotator(self) -> None:
        """Ask for the name of another annotator, and open the project again for that annotator."""
        from annotator.ui.dialogs.messages import ask_name

        opened = self._workspace.project
        if opened is not None and (person := person_of(opened)):
            self._tell_person(person)
            return
        name = ask_name(self._settings.annotator or self._settings.login_name(), self._window)
        if not name or name == self._settings.annotator:
            return
        self._settings.annotator = name
        project = self._workspace.project
        if project is not None:
            path = project.path
            self.leave()
            self.open(path)

    def close_project(self) -> None:
        """Go back to the welcome page."""
        self.leave()

    def leave(self) -> None:
        """Remember the place and close the project."""
        project = self._workspace.project
        if project is not None:
            self._settings.set_last_position(project.path, self._workspace.position)
            if self._files.is_made:
                self._files.value.cancel()
            self._workspace.close_project()

    def _folder(self) -> str:
        """Return the folder of the open or last project (not of the sample), else the folder of documents."""
        project = self._workspace.project
        paths = [*([project.path] if project is not None else []), *self._settings.recent]
        sample = _sample_path().parent
        folders = [path.parent for path in paths if path.parent != sample and path.parent.is_dir()]
        return str(folders[0] if folders else documents_folder())

    # Articles for a new project

    def import_into_new(self) -> None:
        """Ask for articles, and make a project for them."""
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Import articles"), str(self._settings.import_folder)
        )
        if names:
            self._settings.import_folder = Path(names[0]).parent
            self.accept_dropped([Path(name) for name in names])

    def accept_dropped(self, paths: Sequence[Path]) -> None:
        """Open a dropped project; import other files, into a new project if none is open."""
        from PySide6.QtWidgets import QFileDialog

        projects = [path for path in paths if path.suffix == ENDING]
        others = [path for path in paths if path.suffix != ENDING]
        if projects and not others:
            self.open(projects[0])
        elif self._workspace.project is not None:
            self._imports.value.import_paths(others)
        elif others:
            folder = others[0] if others[0].is_dir() else others[0].parent
            path = free_path(folder, others[0].stem if len(others) == 1 else folder.name)
            name, _ = QFileDialog.getSaveFileName(
                self._window, tr("New project for these articles"), str(path), _filter()
            )
            if name:
                self.create(Path(name), others)


def _filter() -> str:
    """Return the kinds of files in dialogs that ask for a project."""
    projects = tr("Projects ({endings})", endings=f"*{ENDING}")
    return f"{projects};;{tr('All files ({endings})', endings='*')}"


def _sample_path() -> Path:
    """Return the path of the sample project, in the folder of the program's data."""
    from PySide6.QtCore import QStandardPaths

    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation))
    return folder / "quote-claim-annotator" / f"sample{ENDING}"
