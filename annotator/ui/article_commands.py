"""What the commands on the article share."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.claim import Claim
from annotator.domain.span import Span, Spans
from annotator.ui.article_view import ArticleView
from annotator.ui.dialogs.placing import place_clear
from annotator.ui.keys import Keys
from annotator.ui.workspace import Current, Workspace

_LONGEST = 80  # a longer selection is not meant as words to be found


def words_to_find(article: ArticleView) -> str:
    """Return the selected words, or "" where those are too many to be looked for."""
    selected = article.selected_span()
    words = selected.of(article.text) if selected else ""
    return words if "\n" not in words and len(words) <= _LONGEST else ""


class ArticleCommands(QObject):
    """One method an action, named by its id; the selection and the caret say what it acts on."""

    hint = Signal(str)  # a word to the user where an action finds nothing to act on

    def __init__(self, workspace: Workspace, article: ArticleView, keys: Keys, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._article = article
        self._keys = keys
        self._window = window

    def clear_of(self, *groups: Sequence[Span]) -> Callable[[QWidget], None]:
        """Return what puts a dialog beside the article's words, those of the spans at least."""
        return lambda dialog: place_clear(dialog, self._article, *groups)

    def go_to(self, current: Current | None) -> None:
        """Make an annotation current and bring it into view."""
        self._workspace.set_current(current)
        self.show_current()

    def show_current(self) -> None:
        """Put the caret at the current annotation and bring all of it into view."""
        if spans := self.current_spans():
            self._article.reveal(*spans)

    def current_spans(self) -> Spans:
        """Return all spans of the current annotation, the content first."""
        item = self._workspace.current_item()
        if item is None:
            return ()
        return item.content if isinstance(item, Claim) else (*item.content, *item.cue, *item.source)
