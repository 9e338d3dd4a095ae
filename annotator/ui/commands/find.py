"""The search in the article, which selects the first hit while words are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from annotator.domain.search_query import Query, as_indexed, spans
from annotator.domain.text_search import FoldedText, Hits
from annotator.domain.translation import mark, tr
from annotator.ui.commands.base import ArticleCommands, words_to_find
from annotator.ui.panels.find_bar import FindBar

if TYPE_CHECKING:
    from annotator.project.jobs.search import FoundAnnotation, Hit
    from annotator.ui.commands.window_parts import WindowParts

# The number of the selected hit, also where the search has gone on from the other end.
_NUMBER = mark("{hit} of {hits}")
_FROM_TOP = mark("{hit} of {hits} · from the top")
_FROM_END = mark("{hit} of {hits} · from the end")


class FindCommands(ArticleCommands):
    """Finds the words of its bar in the article.

    Attributes
    ----------
    bar: the bar with the search field, which the window lays out.
    """

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self.bar = FindBar()
        self._text = FoldedText("")
        self._hits: Hits = self._text.hits("")
        self._origin = 0  # start of the search, in code points; each further letter searches from there
        self.bar.changed.connect(self._find_from_origin)
        self.bar.step_asked.connect(self._step)
        self.bar.closed.connect(self.close)
        self._article.hits_left.connect(self.close)
        self._workspace.document_opened.connect(self._on_document)
        self._workspace.document_closed.connect(self.bar.hide)
        self._workspace.project_closed.connect(self.bar.hide)

    def find(self) -> None:
        """Open the bar with the selected words, or else with the last search."""
        selected = self._article.selected_span()
        self._origin = selected.start if selected else self._article.caret()
        self.bar.open(words_to_find(self._article))
        self._find_hits()
        if selected:
            self._show_number(self._hits.first_from(selected.start))

    def find_next(self) -> None:
        """Select the next hit; without words to find, open the bar."""
        self._step(1)

    def find_previous(self) -> None:
        """Select the previous hit; without words to find, open the bar."""
        self._step(-1)

    def show_hit(self, hit: Hit, query: Query, keys_to_article: bool) -> None:
        """Open the document of a hit, and go to its annotation or find the same words in it."""
        if self.open_at(hit.position) is None:
            return
        if hit.annotation is not None:
            self._show_annotation(hit.annotation)
        elif query.terms:
            self.show_query(query)
        if keys_to_article:
            self.give_keys_to_article()

    def _show_annotation(self, found: FoundAnnotation) -> None:
        """Make an annotation of the annotator current; select the words of one in another layer."""
        project = self._workspace.project
        if project is None or self.go_to_own((found.kind,), found.id, found.annotator):
            return
        is_there = self.show_words(found.content[0].cover(found.content[-1]))
        if is_there and found.annotator != project.annotator:
            self.hint.emit(tr("{annotator} has annotated these words.", annotator=found.annotator))

    def show_query(self, query: Query) -> None:
        """Select the first hit of a query of the project search, and put its words into the bar.

        The bar takes only one term: the one with the fewest hits in the article.
        """
        text = FoldedText(self._article.text)
        indexed = as_indexed(text.text)
        places = [(hits, term) for term in query.terms if (hits := spans(indexed, term))]
        if not places:
            self.hint.emit(tr("The words are in the title only, which this text does not repeat."))
            return
        hits, term = min(places, key=lambda pair: len(pair[0]))
        self._text, words = text, str(term)
        if not text.hits(words, whole_words=not term.beginning):
            words = hits[0].of(text.text)  # as in the text: a phrase may have signs between its words
        self.bar.take(words, whole_words=not term.beginning)
        self._origin = 0
        self._find_hits()
        self._select(self._hits.first_from(hits[0].start))

    def close(self) -> None:
        """Hide the bar and focus the article, with the hit selected."""
        self.bar.hide()
        self._article.show_hits(None)
        self._article.setFocus()

    def _on_document(self) -> None:
        """Find the words in another article only while the bar has the focus; else hide the bar."""
        self._origin = 0
        if not self.bar.isAncestorOf(QApplication.focusWidget() or self._article):
            self.bar.hide()
        if self.bar.isVisible():
            self._find_hits()
            self._show_number(None)

    def _find_hits(self) -> None:
        """Find the words of the bar in the present article."""
        if self._text.text is not self._article.text:
            self._text = FoldedText(self._article.text)
        self._hits = self._text.hits(self.bar.field.text(), whole_words=self.bar.whole_words.isChecked())
        if self.bar.isVisible():
            self._article.show_hits(self._hits)

    def _find_from_origin(self) -> None:
        self._find_hits()
        if self._hits:
            self._select(self._hits.first_from(self._origin))
        else:
            self._article.place_caret(self._origin)
            self._show_number(None)

    def _step(self, by: int) -> None:
        if not self.bar.field.text():
            self.find()
            return
        self._find_hits()
        selected = self._article.selected_span()
        caret = self._article.caret()
        if not self._hits:
            self._show_number(None)
        elif by > 0:
            self._select(self._hits.first_from(max(caret, selected.end) if selected else caret))
        else:
            self._select(self._hits.first_from(selected.start if selected else caret) - 1)

    def _select(self, number: int) -> None:
        """Select a hit by its number from 0; numbers before the first or after the last one wrap around."""
        words = _FROM_TOP if number >= len(self._hits) else _FROM_END if number < 0 else _NUMBER
        number %= len(self._hits)
        self._article.select(self._hits[number])
        self._article.bring_to_reading_height()
        self._show_number(number, words)

    def _show_number(self, number: int | None, numbered: str = _NUMBER) -> None:
        """Show the number of the selected hit in the bar or, if it is closed, at the bottom of the window."""
        typed, count = self.bar.field.text(), len(self._hits)
        if number is not None and number < count:
            words = tr(numbered, hit=number + 1, hits=count)
        elif count:
            words = tr("{n} hit|{n} hits", count)
        else:
            words = tr("no hits") if typed else ""
        self.bar.show_count(words)
        if not self.bar.isVisible():
            self.hint.emit(tr("“{typed}”: {hits}", typed=typed, hits=words))
