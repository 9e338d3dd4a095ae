"""Finding words in the article: what is typed is selected at once, and stays selected for the acts."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator.domain.hits import FoldedText, Hits
from annotator.ui.article_commands import ArticleCommands
from annotator.ui.article_view import ArticleView
from annotator.ui.keys import Keys
from annotator.ui.panels.find_bar import FindBar
from annotator.ui.workspace import Workspace

_LONGEST_TAKEN = 80  # a longer selection is not meant as words to be found


class FindCommands(ArticleCommands):
    """Finds with the words of its bar.

    Attributes
    ----------
    bar: to be put where it is seen.
    """

    def __init__(self, workspace: Workspace, article: ArticleView, keys: Keys, window: QWidget) -> None:
        super().__init__(workspace, article, keys, window)
        self.bar = FindBar()
        self._text = FoldedText("")
        self._hits: Hits = self._text.hits("")
        self._origin = 0  # where the search began: more letters are looked for from there
        self.bar.changed.connect(self._find_from_origin)
        self.bar.step_asked.connect(self._step)
        self.bar.closed.connect(self.close)
        workspace.document_opened.connect(self._on_document)
        workspace.project_closed.connect(self.bar.hide)

    def find(self) -> None:
        """Open the bar with the selected words, or with the last ones."""
        selected = self._article.selected_span()
        self._origin = selected.start if selected else self._article.caret()
        words = selected.of(self._article.text) if selected else ""
        self.bar.open(words if "\n" not in words and len(words) <= _LONGEST_TAKEN else "")
        self._look()
        if selected:
            self._show_number(self._hits.first_from(selected.start))

    def find_next(self) -> None:
        """Select the next hit; without words to find, open the bar."""
        self._step(1)

    def find_previous(self) -> None:
        """Select the hit before; without words to find, open the bar."""
        self._step(-1)

    def close(self) -> None:
        """Put the bar away; the article has the keys, with the hit selected."""
        self.bar.hide()
        self._article.show_hits(None)
        self._article.setFocus()

    def _on_document(self) -> None:
        self._origin = 0
        if self.bar.isVisible():
            self._look()
            self._show_number(None)

    def _look(self) -> None:
        """Find the words of the bar in the article as it is now."""
        if self._text.text is not self._article.text:
            self._text = FoldedText(self._article.text)
        self._hits = self._text.hits(self.bar.field.text(), whole_words=self.bar.whole_words.isChecked())
        if self.bar.isVisible():
            self._article.show_hits(self._hits)

    def _find_from_origin(self) -> None:
        self._look()
        if self._hits:
            self._select(self._hits.first_from(self._origin))
        else:
            self._article.place_caret(self._origin)
            self._show_number(None)

    def _step(self, by: int) -> None:
        if not self.bar.field.text():
            self.find()
            return
        self._look()
        selected = self._article.selected_span()
        at = self._article.caret()
        if not self._hits:
            self._show_number(None)
        elif by > 0:
            self._select(self._hits.first_from(max(at, selected.end) if selected else at))
        else:
            self._select(self._hits.first_from(selected.start if selected else at) - 1)

    def _select(self, number: int) -> None:
        """Select a hit by its number from 0; before the first comes the last, behind the last the first."""
        wrapped = "from the top" if number >= len(self._hits) else "from the end" if number < 0 else ""
        number %= len(self._hits)
        self._article.select(self._hits[number])
        self._article.bring_to_reading_height()
        self._show_number(number, wrapped)

    def _show_number(self, number: int | None, remark: str = "") -> None:
        """Say which hit is selected, in the bar or, while it is closed, at the bottom of the window."""
        wanted, count = self.bar.field.text(), len(self._hits)
        if number is not None and number < count:
            words = f"{number + 1:,} of {count:,}" + (f" · {remark}" if remark else "")
        elif count:
            words = f"{count:,} hit{'' if count == 1 else 's'}"
        else:
            words = "no hits" if wanted else ""
        self.bar.show_count(words)
        if not self.bar.isVisible():
            self.hint.emit(f"“{wanted}”: {words}")
