"""The selection of words and the moves of edges by key."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain import edges
from annotator.domain.span import Span, merge, number_of_part
from annotator.project.proposals import clause_edges, selection_growth
from annotator.ui.commands.base import ArticleCommands

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.syntax import Syntax
    from annotator.ui.commands.window_parts import WindowParts


class SelectionCommands(ArticleCommands):
    """Grows and shrinks the selection, and moves edges of spans."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._article.cursorPositionChanged.connect(self._follow_caret)

    def copy(self) -> None:
        """Copy the selected words."""
        self._article.copy()

    def select_all(self) -> None:
        """Select the whole article, and leave it where it is on the screen."""
        bar = self._article.verticalScrollBar()
        place = bar.value()
        self._article.select(Span(0, len(self._article.text)))
        bar.setValue(place)

    def grow(self) -> None:
        """Select more: token, phrase, clause, quoted words, these with marks, sentence, paragraph."""
        opened = self._workspace.opened
        if opened is None:
            return
        selected, caret = self._article.selected_span(), self._article.caret()
        step = selection_growth.grown(opened.document.text, opened.syntax, selected, caret)
        if step is not None:
            smaller = [*self._article.grown(), selected or Span(caret, caret)]
            self._article.select(step)
            self._article.grown()[:] = smaller

    def shrink(self) -> None:
        """Go back to the smaller selection; a selection that was not grown shrinks to its first part."""
        opened, selected = self._workspace.opened, self._article.selected_span()
        if opened is None or selected is None:
            return
        smaller = list(self._article.grown())
        text, syntax = opened.document.text, opened.syntax
        span = smaller.pop() if smaller else selection_growth.shrunk(text, syntax, selected)
        if span is None or span.start == span.end:
            self._article.place_caret(span.start if span else selected.start)
        else:
            self._article.select(span)
        self._article.grown()[:] = smaller

    def clear(self) -> None:
        """Clear the selection; without a selection the marks of hits, else the current annotation."""
        if self._article.selected_span() is not None:
            self._article.place_caret(self._article.caret())
        elif self._article.marks_hits():
            self._article.hits_left.emit()
        else:
            self._workspace.set_current(None)

    # Moves of edges

    def start_left(self) -> None:
        """Move the start back by a token."""
        self._move_edge(lambda text, s: Span(edges.start_before(text, s.start), s.end))

    def start_right(self) -> None:
        """Move the start forward by a token."""
        self._move_edge(lambda text, s: Span(edges.start_after(text, s.start), s.end))

    def end_left(self) -> None:
        """Move the end back by a token."""
        self._move_edge(lambda text, s: Span(s.start, edges.end_before(text, s.end)))

    def end_right(self) -> None:
        """Move the end forward by a token."""
        self._move_edge(lambda text, s: Span(s.start, edges.end_after(text, s.end)))

    def start_left_character(self) -> None:
        """Move the start back by a character."""
        self._move_edge(lambda text, s: Span(edges.start_before_by_character(text, s.start), s.end))

    def start_right_character(self) -> None:
        """Move the start forward by a character."""
        self._move_edge(lambda text, s: Span(edges.start_after_by_character(text, s.start), s.end))

    def end_left_character(self) -> None:
        """Move the end back by a character."""
        self._move_edge(lambda text, s: Span(s.start, edges.end_before_by_character(text, s.end)))

    def end_right_character(self) -> None:
        """Move the end forward by a character."""
        self._move_edge(lambda text, s: Span(s.start, edges.end_after_by_character(text, s.end)))

    def start_left_clause(self) -> None:
        """Move the start back by a clause."""
        self._move_edge(lambda text, s: Span(clause_edges.start_before(text, self._syntax, s.start), s.end))

    def start_right_clause(self) -> None:
        """Move the start forward by a clause."""
        self._move_edge(lambda text, s: Span(clause_edges.start_after(text, self._syntax, s.start), s.end))

    def end_left_clause(self) -> None:
        """Move the end back by a clause."""
        self._move_edge(lambda text, s: Span(s.start, clause_edges.end_before(text, s.end)))

    def end_right_clause(self) -> None:
        """Move the end forward by a clause."""
        self._move_edge(lambda text, s: Span(s.start, clause_edges.end_after(text, s.end)))

    @property
    def _syntax(self) -> Syntax | None:
        return self._workspace.opened.syntax if self._workspace.opened is not None else None

    def _move_edge(self, move: Callable[[str, Span], Span]) -> None:
        """Move an edge of the selection; without a selection, an edge of the current span."""
        text, selected = self._article.text, self._article.selected_span()
        if selected is not None:
            moved = move(text, selected)
            if moved.start < moved.end:
                self._article.select(moved)
            return
        current, item = self._workspace.current, self._workspace.current_item()
        if current is None or item is None or self.is_out_of_view():
            return
        # For a suggestion, keys move the edges of the content.
        role = "content" if item.is_proposed else current.role
        spans = item.annotation.spans(role)
        if not spans:
            return
        index = min(current.index, len(spans) - 1) if role == current.role else 0
        span = move(text, spans[index])
        if span.start < span.end and span != spans[index]:
            after = merge([*spans[:index], span, *spans[index + 1 :]])  # it may have met another part
            self.change(
                item,
                lambda acts, maker: acts.annotations.move_edge(item, role, index, span, quotation=maker),
                role,
                number_of_part(after, span) or 0,
            )

    def _follow_caret(self) -> None:
        """Let keys move the edges of the part of the current role that the caret has come into."""
        current, item = self._workspace.current, self._workspace.current_item()
        if current is None or item is None or self._article.selected_span() is not None:
            return
        spans, caret = item.annotation.spans(current.role), self._article.caret()
        number = number_of_part(spans, Span(caret, caret)) if len(spans) > 1 else None
        if number is not None:
            self._workspace.set_current(replace(current, index=number))
