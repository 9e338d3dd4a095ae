"""The dashboard of the project, and the lists that it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Qt, Signal

from annotator.domain.errors import AnnotatorError
from annotator.ui.dialogs.beside import bring_up

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from annotator.domain.document_filter import DocumentFilter
    from annotator.ui.dialogs.dashboard.window import Dashboard
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.workspace import Workspace


class ListOfDocuments(Protocol):
    """What the dashboard asks of the panel of documents."""

    def set_filter(self, chosen: DocumentFilter) -> None:
        """Show the documents that pass a filter."""


class DashboardCommands(QObject):
    """Shows the dashboard beside the window; there is one at a time.

    Attributes
    ----------
    shown: the dashboard while it is open.
    """

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
        self.shown: Dashboard | None = None
        workspace.project_closed.connect(self.close)

    def show(self) -> None:
        """Show the dashboard, and count what it shows."""
        from annotator.ui.dialogs.dashboard.window import Dashboard

        project = self._workspace.project
        if project is None:
            return
        if self.shown is None:
            try:
                self.shown = Dashboard(project, self._theme, self._window)
            except AnnotatorError as error:
                self._workspace.refused.emit(error)
                return
            self.shown.destroyed.connect(self._forget)
            self.shown.documents_asked.connect(self._show_documents)
            self.shown.annotations_asked.connect(self.annotations_asked)
            self.shown.due_date_chosen.connect(self._set_due_date)
            self.shown.show()
            self.shown.count()
        bring_up(self.shown)

    def _show_documents(self, chosen: DocumentFilter) -> None:
        """Show the documents behind a part of a chart, and give their list the keys."""
        panel = self._show_panel("documents")
        cast("ListOfDocuments", panel).set_filter(chosen)
        bring_up(self._window)
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Close it: it speaks of a project that is closed."""
        if self.shown is not None:
            self.shown.close()

    def _forget(self) -> None:
        self.shown = None

    def _set_due_date(self, day: date | None) -> None:
        project = self._workspace.project
        if project is None:
            return
        try:
            project.set_due_date(day)
        except AnnotatorError as error:
            self._workspace.refused.emit(error)
