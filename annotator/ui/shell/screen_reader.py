"""Announcements for screen readers: what was done, what is current, what is at the caret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.stored_words import shown
from annotator.domain.translation import tr
from annotator.ui.look.accessible_names import announce, is_heard
from annotator.ui.session.items import PROPOSED
from annotator.ui.wording.spoken import TITLE, parts_of, said
from annotator.ui.wording.titles import counted_both

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.ui.article.view import ArticleView
    from annotator.ui.session.items import Current
    from annotator.ui.session.workspace import Workspace

_STEPS = ("undo: ", "redo: ")  # the beginnings of acts that a message of their own names


class Announcer(QObject):
    """Says in one announcement what a key has brought: a screen reader breaks off at the next one.

    It waits until the article and the panels are painted, and computes nothing while no assistive
    technology listens. Of the current annotation it says all, or, if it was said before, what is new.
    """

    announced = Signal(str)

    def __init__(self, workspace: Workspace, article: ArticleView) -> None:
        super().__init__(article)
        self._workspace = workspace
        self._article = article
        self._at_caret: frozenset[object] = frozenset()
        self._current: Current | None = None
        self._parts: dict[str, str] = {}
        self._is_opened = self._is_moved = False
        self._acts: list[str] = []
        self._messages: list[str] = []
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._speak)
        article.cursorPositionChanged.connect(self._on_caret)
        workspace.analysis_arrived.connect(self._on_analysis)
        workspace.changed.connect(self._on_changed)
        workspace.current_changed.connect(self._await)
        workspace.document_opened.connect(self._on_opened)
        self._on_opened()

    @staticmethod
    def is_heard() -> bool:
        """Tell whether assistive technology listens."""
        return is_heard()

    def say(self, words: str) -> None:
        """Announce words, such as a message of the status line, with all else that a key has brought."""
        if words:
            self._messages.append(words)
            self._await()

    def _await(self) -> None:
        if self.is_heard():
            self._workspace.later.do_once(self._pause.start)
        else:
            self._acts.clear()
            self._messages.clear()

    def _on_opened(self) -> None:
        self._at_caret, self._is_opened = frozenset(), True
        self._await()

    def _on_analysis(self) -> None:
        if self.is_heard():
            self.say(self._counts())

    def _on_caret(self) -> None:
        self._is_moved = True
        self._await()

    def _on_changed(self, changes: Changes) -> None:
        self._acts.append(changes.act)
        self._await()

    def _speak(self) -> None:
        """Say what has come since the last announcement, in the order in which it is of use."""
        acts, messages = self._acts, self._messages
        self._acts, self._messages = [], []
        if messages:
            acts = [act for act in acts if not act.startswith(_STEPS)]
        words = [tr("{act}, saved", act=shown(act)) for act in acts] + messages
        words.append(self._document() if self._is_opened else "")
        self._is_opened = False
        current, caret = self._news_of_current(), self._news_at_caret()
        words.append(current or caret)
        whole = "\n".join(filter(None, words))
        if whole:
            announce(self._article, whole)
            self.announced.emit(whole)

    def _document(self) -> str:
        """Describe the document that was opened."""
        opened, project = self._workspace.opened, self._workspace.project
        if opened is None or project is None:
            return ""
        place = tr(
            "{number} of {count}", number=project.rank(self._workspace.position), count=project.count()
        )
        return "; ".join([opened.document.title, tr("document {place}", place=place), self._counts()])

    def _counts(self) -> str:
        """Return the numbers of the document's quotations and suggestions in words."""
        opened = self._workspace.opened
        if opened is None:
            return ""
        quotations = tr("{n} quotation|{n} quotations", len(opened.quotations))
        return f"{quotations}, {counted_both(len(opened.pending), len(opened.pending_claims) or None)}"

    def _news_of_current(self) -> str:
        """Describe the current annotation, or what is new in it; "" for no news."""
        opened, project = self._workspace.opened, self._workspace.project
        before, known = self._current, self._parts
        current = self._current = self._workspace.current
        self._parts = {}
        if opened is None or project is None:
            return ""
        if current is None:
            was_proposed = before is not None and before.kind in PROPOSED
            is_left = len(opened.pending) or len(opened.pending_claims)
            return tr("No suggestion is left to be decided here.") if was_proposed and not is_left else ""
        self._parts = parts_of(opened, project, current.kind, current.id)
        if before is None or (before.kind, before.id) != (current.kind, current.id):
            return said(self._parts)
        if before != current and current.role in self._parts:
            return self._parts[current.role]  # keys now move these edges
        # The place changes with other annotations: that is no news of this one.
        news = {part: words for part, words in self._parts.items() if known.get(part) != words}
        return said({part: words for part, words in news.items() if part != TITLE})

    def _news_at_caret(self) -> str:
        """Describe the annotations at the caret if the caret has come upon one."""
        point = self._article.caret()
        keys = frozenset((key.kind, key.id, key.part) for key in self._article.hits(point))
        before, self._at_caret = self._at_caret, keys
        is_moved, self._is_moved = self._is_moved, False
        return self._article.describe(point) if is_moved and keys - before else ""
