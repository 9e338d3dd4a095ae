"""Saying aloud, to whoever hears the window, what the eye would see in the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.ui.article.view import ArticleView
    from annotator.ui.session.workspace import Workspace


class Announcer(QObject):
    """Announces the annotations that the caret comes upon, and each act that was saved.

    Nothing is worked out while no assistive technology listens.
    """

    announced = Signal(str)

    def __init__(self, workspace: Workspace, article: ArticleView) -> None:
        super().__init__(article)
        self._article = article
        self._heard: frozenset[object] = frozenset()
        article.cursorPositionChanged.connect(self._on_caret)
        workspace.changed.connect(self._on_changed)
        workspace.document_opened.connect(self._forget)

    @staticmethod
    def is_heard() -> bool:
        """Tell whether a screen reader or the like listens."""
        return bool(QAccessible.isActive())

    def say(self, words: str) -> None:
        """Announce words, for instance a message of the status line."""
        if words and self.is_heard():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._article, words))
            self.announced.emit(words)

    def _forget(self) -> None:
        self._heard = frozenset()

    def _on_caret(self) -> None:
        if not self.is_heard():
            return
        point = self._article.caret()
        here = frozenset((key.kind, key.id, key.part) for key in self._article.hits(point))
        if here != self._heard:
            if here - self._heard:
                self.say(self._article.describe(point))
            self._heard = here

    def _on_changed(self, changes: Changes) -> None:
        self.say(f"{changes.act}, saved")
