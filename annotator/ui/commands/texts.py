"""The actions on the open article itself: its details, and new versions of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark, tr
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.session.finished_jobs import follow_job
from annotator.ui.session.project_place import project_in_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.commands.window_parts import WindowParts
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.settings import Settings


class TextCommands(ArticleCommands):
    """Edits metadata, and puts new versions of the text in."""

    def __init__(self, parts: WindowParts, settings: Settings, theme: Callable[[], Theme]) -> None:
        super().__init__(parts)
        self._settings = settings
        self._theme = theme

    def details(self) -> None:
        """Show the details of the open article, and keep those that were edited, as one act."""
        from annotator.ui.dialogs.details import DetailsDialog

        project, opened = self._workspace.project, self._workspace.opened
        if project is None or opened is None:
            return
        dialog = DetailsDialog(opened.document, is_writable=project.writable, parent=self._window)
        while edited := dialog.ask():
            if self._workspace.act(lambda acts, fields=edited: acts.metadata.set(fields)):  # type: ignore[misc]
                break  # else what was typed is shown again
        dialog.deleteLater()

    def new_version(self) -> None:
        """Ask for a new version of the open text, show what it does to annotations, and take it on wish."""
        from annotator.ui.dialogs.new_version import NewVersionDialog

        project, opened = project_in_place(self._workspace), self._workspace.opened
        if project is None or opened is None:
            return
        if not project.writable:
            self.hint.emit(tr("The project is open for reading only."))
            return
        folder, theme = self._settings.import_folder, self._theme()
        dialog = NewVersionDialog(project, opened.document, folder, theme, self._window)
        dialog.exec()
        report = dialog.taken
        dialog.deleteLater()
        if report is not None:
            follow_job(self._workspace)
            self.hint.emit(
                self._keys.fill(
                    mark("The text is replaced: {changes}. {undo} takes that back."), changes=report.summary()
                )
            )
