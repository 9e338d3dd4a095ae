"""Announcements of the article's annotations for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from annotator.domain.stored_words import shown
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.ui.article.view import ArticleView
    from annotator.ui.session.workspace import Workspace


class Announcer(QObject):
    """Announces the annotations at the caret, and each saved act.

    It computes nothing while no assistive technology listens.
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
        """Tell whether assistive technology listens."""
        return bool(QAccessible.isActive())

    def say(self, words: str) -> None:
        """Announce words, such as a message of the status line."""
        if words and self.is_heard():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._article, words))
            self.announced.emit(words)

    def _forget(self) -> None:
        self._heard = frozenset()

    def _on_caret(self) -> None:
        if not self.is_heard():
            return
        point = self._article.caret()
        keys = frozenset((key.kind, key.id, key.part) for key in self._article.hits(point))
        if keys != self._heard:
            if keys - self._heard:
                self.say(self._article.describe(point))
            self._heard = keys

    def _on_changed(self, changes: Changes) -> None:
        self.say(tr("{act}, saved", act=shown(changes.act)))
