"""The dashboard of the project, and the lists that it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Qt, Signal

from annotator.domain.errors import AnnotatorError
from annotator.ui.dialogs.beside import SingleWindow, bring_up

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from annotator.domain.document_filter import DocumentFilter
    from annotator.project import Project
    from annotator.ui.dialogs.dashboard.window import Dashboard
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.workspace import Workspace


class ListOfDocuments(Protocol):
    """The part of the panel of documents that the dashboard asks."""

    def set_filter(self, chosen: DocumentFilter) -> None:
        """Show the documents that pass a filter."""


class DashboardCommands(QObject):
    """Shows the dashboard beside the window."""

    annotations_asked = Signal(object)  # AnnotationQuery

    def __init__(
        self,
        workspace: Workspace,
        theme: Callable[[], Theme],
        show_panel: Callable[[str], QWidget],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._theme = theme
        self._show_panel = show_panel
        self._window = window
        self._single = SingleWindow(workspace, self._made)

    @property
    def shown(self) -> Dashboard | None:
        """Return the dashboard while it is open."""
        return self._single.shown

    def show(self) -> None:
        """Show the dashboard; a new one counts what it shows."""
        self._single.bring_up()

    def _made(self, project: Project) -> Dashboard:
        from annotator.ui.dialogs.dashboard.window import Dashboard

        dashboard = Dashboard(project, self._theme, self._window)
        dashboard.documents_asked.connect(self._show_documents)
        dashboard.annotations_asked.connect(self.annotations_asked)
        dashboard.due_date_chosen.connect(self._set_due_date)
        dashboard.count()
        return dashboard

    def _show_documents(self, chosen: DocumentFilter) -> None:
        """Show the documents behind a part of a chart, and give their list the keys."""
        panel = self._show_panel("documents")
        cast("ListOfDocuments", panel).set_filter(chosen)
        bring_up(self._window)
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_due_date(self, day: date | None) -> None:
        project = self._workspace.project
        if project is None:
            return
        try:
            project.set_due_date(day)
        except AnnotatorError as error:
            self._workspace.refused.emit(error)
