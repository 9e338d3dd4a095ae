"""The actions that bring articles in: from files, folders and the clipboard, each through the preview."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError, InputError, StorageError
from annotator.domain.translation import tr
from annotator.project.project import ENDING
from annotator.ui.background.handed_files import HandedFiles
from annotator.ui.session.finished_jobs import follow_job
from annotator.ui.session.project_place import project_in_place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMainWindow

    from annotator.ui.commands.files import FileCommands
    from annotator.ui.dialogs.imports.preview import ImportPreview
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.settings import Settings
    from annotator.ui.session.workspace import Workspace

_LONGEST_NAME = 40  # characters of a pasted text that name it


class ImportCommands(QObject):
    """Shows what an import would do, runs it by a job of `files`, and shows its report."""

    hint = Signal(str)

    def __init__(
        self, workspace: Workspace, settings: Settings, files: FileCommands, window: QMainWindow,
        theme: Callable[[], Theme],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._workspace = workspace
        self._settings = settings
        self._files = files
        self._theme = theme
        self._window = window
        self._preview: ImportPreview | None = None
        workspace.project_closed.connect(self.stop)

    def import_files(self) -> None:
        """Ask for files and import them."""
        from PySide6.QtWidgets import QFileDialog

        from annotator.formats.registry import ENDINGS, import_formats

        kinds = [
            (tr("All readable files"), ENDINGS),
            *((tr(format.title), format.endings) for format in import_formats()),
        ]
        filters = [f"{title} ({' '.join(f'*{ending}' for ending in endings)})" for title, endings in kinds]
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            tr("Import articles"),
            str(self._settings.import_folder),
            ";;".join([*filters, tr("All files ({endings})", endings="*")]),
            options=QFileDialog.Option.HideNameFilterDetails,
        )
        if names:
            self.import_paths([Path(name) for name in names])

    def import_folder(self) -> None:
        """Ask for a folder and import its files."""
        from PySide6.QtWidgets import QFileDialog

        name = QFileDialog.getExistingDirectory(
            self._window, tr("Import a folder"), str(self._settings.import_folder)
        )
        if name:
            self.import_paths([Path(name)])

    def paste(self) -> None:
        """Import the files or the text of the clipboard."""
        from PySide6.QtCore import QMimeData
        from PySide6.QtWidgets import QApplication

        data = (
            QApplication.clipboard().mimeData() or QMimeData()
        )  # where nothing was ever copied, there is none
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.import_paths([path for path in paths if path.suffix != ENDING])
            return
        # Text first: what is copied from a page has both, and the text is all that was selected.
        words, ending = (data.text(), ".txt") if data.hasText() else (data.html(), ".html")
        if not words.strip():
            self.hint.emit(tr("The clipboard holds no text and no files."))
            return
        handed = self._begin()
        if handed is None:
            return
        name = f"{_name_of(words)}{ending}"
        try:
            path = handed.write(name, lambda path: path.write_text(words, encoding="utf-8"))
        except StorageError as error:
            self._workspace.refused.emit(error)
        else:
            self._show_preview([path], handed)

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Show what files and folders would become, then import them beside the window."""
        if paths and (handed := self._begin()) is not None:
            self._settings.import_folder = paths[0] if paths[0].is_dir() else paths[0].parent
            self._show_preview(paths, handed)

    def _begin(self) -> HandedFiles | None:
        """Return a folder for the plan and for what is pasted, which the import deletes; None: refused."""
        if self._workspace.project is None:
            self.hint.emit(tr("Open or make a project first."))
            return None
        if project_in_place(self._workspace) is None:
            return None
        self.stop()
        try:
            return HandedFiles("import")
        except StorageError as error:
            self._workspace.refused.emit(error)
            return None

    def _show_preview(self, paths: Sequence[Path], handed: HandedFiles) -> None:
        from annotator.project.jobs.label_maps import maps
        from annotator.ui.background.import_looking import ImportLooking
        from annotator.ui.dialogs.imports.preview import ImportPreview
        from annotator.ui.session.import_choices import ImportChoices

        project = self._workspace.project
        assert project is not None
        plan_file, choices = handed.path / "plan.json", ImportChoices()
        looking = ImportLooking(project.path, paths, project.database.lock_token, plan_file, choices.plan)
        self._preview = dialog = ImportPreview(
            looking, choices, project.codebook, maps(project), len(paths), self._window
        )
        looking.setParent(dialog)

        def on_finished(result: int) -> None:
            self._preview = None
            dialog.deleteLater()
            if result:
                self._import(paths, plan_file, handed.remove)
            else:
                handed.remove()

        dialog.finished.connect(on_finished)
        dialog.open()

    def _import(self, paths: Sequence[Path], plan_file: Path, ended: Callable[[], None]) -> None:
        from annotator.project.jobs.kept_imports import kept_imports

        project = self._workspace.project
        if project is None:
            ended()
            return
        before = len(kept_imports(project))
        # Indexing is a separate job: a cancel during it would not undo the import.
        options = ["--json", "--no-index", "--plan", str(plan_file)]
        if project.person:
            options += ["--annotator", project.person]
        names = [str(path.absolute()) for path in paths]
        self._files.run(
            tr("Importing …"),
            ["import", str(project.path), *options, "--", *names],
            lambda code, out, errors: self._imported(before, out, errors),
            ended,
        )

    def _imported(self, before: int, out: str, errors: str) -> None:
        import json

        follow_job(self._workspace)
        try:
            report = json.loads(out)
        except ValueError:
            from annotator.ui.background.command_jobs import failure
            from annotator.ui.dialogs.messages import show_error

            early = tr("The import has ended early; it is done whole or not at all.")
            words = failure(errors, early)
            show_error(InputError(words, tr("The list shows which documents there are.")), self._window)
            return
        project = self._workspace.project
        if project is not None and report["documents"] == 1:
            self._workspace.open_document(project.positions()[-1])
        elif project is not None and self._workspace.opened is None and project.count():
            self._workspace.open_document(project.nearest(1))
        elif report["layers"] and self._workspace.opened is not None:
            self._workspace.open_document(self._workspace.position)
        self.hint.emit(_summary(report))  # after the messages about the document
        if report["has_remarks"]:
            self._show_report(report, before)

    def _show_report(self, report: dict[str, Any], before: int) -> None:
        from annotator.project.jobs.kept_imports import kept_imports
        from annotator.project.versions.plain_report import from_plain
        from annotator.ui.dialogs.imports.reports import ImportReport
        from annotator.ui.dialogs.versions import VersionsView

        project = self._workspace.project
        if project is None:
            return
        kept = kept_imports(project)
        id = kept[0].id if len(kept) > before else None
        versions = None
        if any(version["items"] for version in report["versions"]):
            versions = VersionsView(from_plain(report["versions"]), self._theme())
        dialog = ImportReport(project, report["summary"], report["page"], id, self._window, versions=versions)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_reports(self) -> None:
        """Show the reports of all imports of the project."""
        from annotator.ui.dialogs.imports.reports import ImportReports

        project = self._workspace.project
        if project is None:
            return
        try:
            dialog = ImportReports(project, self._window)
        except AnnotatorError as error:
            self._workspace.refused.emit(error)
            return
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def stop(self) -> None:
        """Leave the preview, since its project is closed or another import begins."""
        if self._preview is not None:
            self._preview.reject()


def _summary(report: dict[str, Any]) -> str:
    parts = []
    if report["layers"]:
        parts.append(tr("{n} layer added|{n} layers added", report["layers"]))
    if report["updated"]:
        parts.append(
            tr(
                "{n} text replaced by a new version|{n} texts replaced by a new version",
                report["updated"],
            )
        )
    if report["documents"] or not parts:
        parts.insert(0, tr("{n} document imported|{n} documents imported", report["documents"]))
    return ", ".join(parts)


def _name_of(words: str) -> str:
    """Return a name for a pasted text: its first words."""
    first = re.sub(r"<[^>]*>", " ", words).split("\n\n", 1)[0]
    return "-".join(re.findall(r"\w+", first.lower()))[:_LONGEST_NAME].strip("-") or "pasted"
