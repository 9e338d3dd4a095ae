"""The window of agreement, and the way from it to the places where annotators differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.domain.errors import AnnotatorError
from annotator.domain.span import Span
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.dialogs.beside import bring_up

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from annotator.project.teams.agreement.rows import Difference
    from annotator.ui.actions.keys import Keys
    from annotator.ui.article.view import ArticleView
    from annotator.ui.dialogs.agreement.window import AgreementWindow
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.workspace import Workspace


class AgreementCommands(ArticleCommands):
    """Shows the window of agreement beside the window; there is one at a time.

    Attributes
    ----------
    shown: the window while it is open.
    """

    def __init__(
        self,
        workspace: Workspace,
        article: ArticleView,
        keys: Keys,
        window: QWidget,
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__(workspace, article, keys, window)
        self._theme = theme
        self.shown: AgreementWindow | None = None
        workspace.project_closed.connect(self.close)

    def show(self) -> None:
        """Show the window, and measure what it shows."""
        from annotator.ui.dialogs.agreement.window import AgreementWindow

        project = self._workspace.project
        if project is None:
            return
        if self.shown is None:
            try:
                self.shown = AgreementWindow(project, self._theme, self._window)
            except AnnotatorError as error:
                self._workspace.refused.emit(error)
                return
            self.shown.destroyed.connect(self._forget)
            self.shown.place_chosen.connect(self.go_to_place)
            self.shown.show()
            self.shown.measure()
        bring_up(self.shown)

    def go_to_place(self, place: Difference, to_article: bool) -> None:
        """Open the article at a place where annotators differ, and select it."""
        workspace = self._workspace
        if place.position != workspace.position:
            workspace.open_document(place.position)
        if workspace.opened is None or workspace.position != place.position:
            return
        self._article.select(Span(place.start, place.end))
        self._article.bring_to_reading_height()
        if to_article:
            bring_up(self._window)
            self._article.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close(self) -> None:
        """Close it: it speaks of a project that is closed."""
        if self.shown is not None:
            self.shown.close()

    def _forget(self) -> None:
        self.shown = None
