"""The actions on what suggestions learn from decisions: see it, switch it off, forget it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError
from annotator.domain.translation import tr
from annotator.ui.background.decision_counting import DecisionCounting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from annotator.project import Project
    from annotator.ui.session.workspace import Workspace


class LearningCommands(QObject):
    """Shows what was learnt in the project, and changes whether and what is learnt.

    Attributes
    ----------
    counting: the counting of decisions beside the window.
    """

    hint = Signal(str)

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self.counting = DecisionCounting(workspace, self)

    def show(self) -> None:
        """Show what was learnt, and do what is chosen there."""
        from annotator.ui.dialogs.learnt import LearntDialog

        project = self._workspace.project
        if project is None:
            return
        try:
            dialog = LearntDialog(
                project.learnt(), is_used=project.learns, forgotten=project.count_forgotten()
            )
        except AnnotatorError as error:
            self._workspace.refused.emit(error)
            return
        chosen = dialog.ask(self._window)
        if chosen is not None:
            {"switch": self.switch, "forget": self.forget, "remember": self.remember}[chosen]()

    def switch(self) -> None:
        """Let decisions move the scores of suggestions, or stop that."""

        def change(project: Project) -> str:
            is_on = not project.learns
            project.use_learning(used=is_on)
            if is_on:
                return tr("Suggestions follow your decisions.")
            return tr("Suggestions do not follow your decisions.")

        self._do(change)
        self.counting.count_if_due()

    def forget(self) -> None:
        """Forget what was learnt: only documents that are begun from now on count."""

        def change(project: Project) -> str:
            project.forget_learning()
            return tr("Forgotten: only documents that you begin from now on count.")

        self.counting.stop()  # what it counts has just been forgotten
        self._do(change)

    def remember(self) -> None:
        """Count the documents again that were forgotten."""

        def change(project: Project) -> str:
            number = project.count_forgotten()
            project.remember_learning()
            return tr(
                "{n} forgotten document will count again.|{n} forgotten documents will count again.", number
            )

        self._do(change)
        self.counting.count()

    def _do(self, change: Callable[[Project], str]) -> None:
        """Make a change, and show the open document as it is with it."""
        workspace = self._workspace
        if workspace.project is None:
            return
        try:
            words = change(workspace.project)
        except AnnotatorError as error:
            workspace.refused.emit(error)
            return
        workspace.open_document(workspace.position)
        self.hint.emit(words)
