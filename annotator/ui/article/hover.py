"""The outline and tool tip of the annotation under the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from annotator.ui.article.hit_testing import hits_under
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.wording.descriptions import explain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.article.places import Places
    from annotator.ui.session.highlights import Key
    from annotator.ui.session.workspace import Workspace

Owner = tuple[str, str]  # kind and id of an annotation


class ArticleHover(QObject):
    """Watches the article's viewport.

    It is a filter, not an override of `viewportEvent`: an exception inside such an override, raised by
    another override of the article, would end the process.

    Attributes
    ----------
    under: the annotation with the shortest span under the mouse, or None.
    """

    def __init__(self, article: Places, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._article = article
        self._parent = parent
        self._workspace = workspace
        self.under: Owner | None = None
        article.viewport().installEventFilter(self)
        workspace.document_opened.connect(self._leave)
        workspace.document_closed.connect(self._leave)
        workspace.project_closed.connect(self._leave)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show tool tips, and follow the mouse while no button is held."""
        kind = event.type()
        if kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self._words_at(event.pos())), self._parent)
            return True
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            if not event.buttons():
                self._show(self._owner_at(event.position().toPoint()))
        elif kind == QEvent.Type.Leave:
            self._leave()
        return False

    def _words_at(self, place: QPoint) -> str:
        opened, project = self._workspace.opened, self._workspace.project
        if opened is None or project is None:
            return ""
        return explain(opened, project, hits_under(self._article, place))

    def _owner_at(self, place: QPoint) -> Owner | None:
        def length(hit: tuple[Key, tuple[int, int]]) -> int:
            return hit[1][1] - hit[1][0]

        shortest = min(hits_under(self._article, place).items(), key=length, default=None)
        return (shortest[0].kind, shortest[0].id) if shortest else None

    def _show(self, owner: Owner | None) -> None:
        if owner != self.under:
            self.under = owner
            self._article.viewport().update()

    def _leave(self) -> None:
        self._show(None)
