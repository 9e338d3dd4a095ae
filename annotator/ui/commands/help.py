"""The actions that find and explain actions: palette, keys, help."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from annotator.ui.actions.panel_table import PANELS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QWidget

    from annotator.ui.actions.keys import Keys
    from annotator.ui.actions.qt_actions import ActionSet
    from annotator.ui.dialogs.key_overlay import KeyOverlay
    from annotator.ui.dialogs.palette import Palette
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.workspace import Workspace

# The page of the manual for each panel and dialog by object name or class, and for each item kind.
PAGES_OF_PLACES = {
    **{panel.id: panel.page for panel in PANELS},
    "FindBar": "find",
    "Concordance": "across-documents",
    "WelcomePage": "start",
    "TourCard": "start",
    "FailureBar": "language-model",
    "speakers_of_quotation": "speakers",
    "entity_types": "entities",
    "reasons": "suggestions",
    "models": "language-model",
    "reading_faces": "accessibility",
    "FindingsPicker": "findings",
    "ThresholdDialog": "suggestions",
    "LearntDialog": "learning",
    "BlindDialog": "blind-mode",
    "PlanDialog": "teams",
    "Dashboard": "dashboard",
    "AgreementWindow": "teams",
    "CodebookWindow": "codebook",
    "NewLabel": "codebook",
    "MovingQuestion": "codebook",
    "RecodingQuestion": "codebook",
    "SavingQuestion": "codebook",
    "ExportDialog": "export",
    "ImportPreview": "import",
    "ImportReport": "import",
    "ImportReports": "import",
    "EmptyProject": "start",
    "BackupsDialog": "backups",
    "KeyEditor": "keys",
    "KeyOverlay": "keys",
    "Palette": "keys",
    "AnalysisReport": "language-model",
    "DetailsDialog": "new-versions",
    "NewVersionDialog": "new-versions",
    "VersionsView": "new-versions",
    "Trash": "trash",
    "Report": "import",
    "ProblemReport": "trouble",
    "ComputerCheck": "trouble",
    "NoticeBar": "trouble",
    "QMessageBox": "trouble",
    "SettingsWindow": "settings",
    "About": "trouble",
}
PAGES_OF_KINDS = {
    "quotation": "quotations",
    "suggestion": "suggestions",
    "claim": "claims",
    "claim_suggestion": "claims",
}


class HelpCommands(QObject):
    """Palette, sheet of keys, key editor, help page."""

    def __init__(
        self,
        workspace: Workspace,
        actions: ActionSet,
        keys: Keys,
        theme: Callable[[], Theme],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._theme = theme
        self._actions = actions
        self._keys = keys
        self._window = window

    @cached_property
    def palette(self) -> Palette:
        """Return the palette; it is made once, so that it opens within a frame."""
        from annotator.ui.dialogs.palette import Palette

        return Palette(self._actions, self._keys, self.read, self._window)

    @cached_property
    def overlay(self) -> KeyOverlay:
        """Return the sheet of keys; it is made at the first use."""
        from annotator.ui.dialogs.key_overlay import KeyOverlay

        return KeyOverlay(self._keys, self._actions.seen, self._theme, self._window)

    def command_palette(self) -> None:
        """Find an action by name and do it."""
        self.palette.open()

    def key_overlay(self) -> None:
        """Show all keys over the window."""
        self.overlay.open()

    def edit_keys(self) -> None:
        """Change the keys."""
        from annotator.ui.dialogs.key_editor import KeyEditor

        editor = KeyEditor(self._keys, self._window)
        editor.exec()
        editor.deleteLater()

    def help(self) -> None:
        """Show the page of the manual for the focused panel or dialog, else for the current annotation."""
        focused = QApplication.focusWidget()
        self.read(_page_of_place(focused) or self._page_of_current())

    def _page_of_current(self) -> str:
        current = self._workspace.current
        if current is not None:
            return PAGES_OF_KINDS[current.kind]
        return "contents" if self._workspace.opened is None else "read-the-screen"

    def read(self, page: str) -> None:
        """Show a page over the window, or over the open modal dialog, so that both can take keys."""
        from annotator.ui.dialogs.manual import ManualWindow

        owner = QApplication.activeModalWidget() or self._window
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        shown = owner.findChild(ManualWindow, options=direct)
        manual = shown or ManualWindow(self._keys, self._theme, owner)
        manual.open_at(page)

    def report(self) -> bool:
        """Show what is known of failures, to be kept or thrown away; return whether that was decided."""
        from annotator.ui.dialogs.problem_report import ProblemReport

        dialog = ProblemReport(self._window)
        decided = bool(dialog.exec())
        dialog.deleteLater()
        return decided

    def check_computer(self) -> None:
        """Check this computer and the open project, beside the window."""
        from annotator.ui.background.command_jobs import CommandJob
        from annotator.ui.dialogs.computer_check import ComputerCheck

        project = self._workspace.project
        arguments = ["doctor", "--json", *(["--", str(project.path)] if project is not None else [])]
        # No token of the window's lock: the check reads only.
        dialog = ComputerCheck(CommandJob(arguments, ""), self._window)
        dialog.exec()
        dialog.deleteLater()

    def about(self) -> None:
        """Show version and licences."""
        from annotator.ui.dialogs.about import About

        dialog = About(self._window)
        dialog.exec()
        dialog.deleteLater()


def _page_of_place(widget: QWidget | None) -> str:
    """Return the page for the panel or dialog that contains a widget; "" if there is none."""
    while widget is not None:
        names = (widget.objectName(), *(kind.__name__ for kind in type(widget).__mro__))
        if page := next((PAGES_OF_PLACES[name] for name in names if name in PAGES_OF_PLACES), ""):
            return page
        widget = widget.parentWidget()
    return ""
