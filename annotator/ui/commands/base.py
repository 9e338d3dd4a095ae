"""The base class of commands on the article, and functions that they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from annotator.domain.claim import Claim
from annotator.domain.proposed import Proposed
from annotator.domain.translation import mark
from annotator.project.proposals.drafts import maker_of
from annotator.ui.dialogs.beside import bring_up
from annotator.ui.dialogs.placement import place_clear
from annotator.ui.session.items import Current
from annotator.ui.wording.titles import title_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.domain.changes import Changes
    from annotator.domain.span import Span, Spans
    from annotator.project.acts.document_acts import DocumentActs
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.article.view import ArticleView
    from annotator.ui.commands.window_parts import WindowParts
    from annotator.ui.session.items import Item

_LONGEST = 80  # characters of a search term at most; a longer selection is none

_WAITING_ABOVE = mark(
    "That was the last suggestion; one waits above, {next_suggestion} goes to it."
    "|That was the last suggestion; {n} wait above, {next_suggestion} goes to the first."
)


def words_to_find(article: ArticleView) -> str:
    """Return the selected words, or "" for a selection too long to be a search term."""
    selected = article.selected_span()
    words = selected.of(article.text) if selected else ""
    return words if "\n" not in words and len(words) <= _LONGEST else ""


def spans_of(item: Item) -> Spans:
    """Return all spans of an annotation or suggestion."""
    return tuple(span for _, span in item.annotation.places())


def made_by(changes: Changes, item: Item) -> str:
    """Return the id of the annotation that an act has made of a suggestion, or changed."""
    return next(iter(changes.ids(item.kind.id))) if isinstance(item, Proposed) else item.id


class ArticleCommands(QObject):
    """Commands on the open article; they act on the selection, or at the caret."""

    hint = Signal(str)  # a message at the bottom

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._workspace, self._article, self._keys, self._window = parts

    def change(
        self,
        item: Item,
        perform: Callable[[DocumentActs, str | None], Changes],
        role: str | None = None,
        index: int = 0,
    ) -> Changes | None:
        """Change an annotation, or accept a suggestion with the change and make the new annotation current.

        `perform` takes the acts, and the id of the quotation that puts a suggested claim forward. With a
        `role`, the span with that role and `index` becomes the one that keys move.
        """
        opened = self._workspace.opened
        is_claim = isinstance(item, Proposed) and isinstance(item.annotation, Claim)
        maker = maker_of(opened, item.content) if opened is not None and is_claim else None

        def stay(changes: Changes) -> Current:
            return Current(item.kind.id, made_by(changes, item), role or "content", index)

        moves = role is not None or isinstance(item, Proposed)
        return self._workspace.act(lambda acts: perform(acts, maker), stay if moves else None)

    def clear_of(self, *groups: Sequence[Span]) -> Callable[[QWidget], None]:
        """Return the function that places a dialog beside the article without covering the spans."""
        return lambda dialog: place_clear(dialog, self._article, *groups)

    def go_to(self, current: Current | None) -> None:
        """Make an annotation current and bring it into view."""
        self._workspace.set_current(current)
        self.show_current()

    def open_at(self, position: int) -> OpenDocument | None:
        """Open the document at a position; return it, or None where there is none that can be opened."""
        if position != self._workspace.position:
            self._workspace.open_document(position)
        return self._workspace.opened if self._workspace.position == position else None

    def go_to_own(self, kinds: Iterable[str], id: str, annotator: str) -> bool:
        """Go to an annotation of the annotator at work, or to a suggestion; tell whether it is there.

        `kinds` are kinds of items that may have the id; suggestions are of the annotator "".
        """
        opened, project = self._workspace.opened, self._workspace.project
        if opened is None or project is None or annotator not in ("", project.annotator):
            return False
        kind = next((kind for kind in kinds if opened.of_kind(kind).get(id) is not None), None)
        if kind is not None:
            self.go_to(Current(kind, id))
        return kind is not None

    def show_words(self, place: Span) -> bool:
        """Select words and scroll to them; tell whether the text, which may have changed, has them."""
        is_there = place.is_within(len(self._article.text))
        if is_there:
            self._article.select(place)
            self._article.bring_to_reading_height()
        return is_there

    def give_keys_to_article(self) -> None:
        """Let the article have the keys, with its window before those beside the work."""
        bring_up(self._window)
        self._article.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def is_out_of_view(self) -> bool:
        """Tell whether the current annotation is out of view; if so, show a hint at the bottom.

        Keys that change the current annotation without selected words check this first, since the annotator
        would not see the change.
        """
        opened, current = self._workspace.opened, self._workspace.current
        item = self._workspace.current_item()
        if opened is None or current is None or item is None or self._article.shows(spans_of(item)):
            return False
        self._workspace.sought = current
        self.hint.emit(
            self._keys.fill(
                mark("{annotation} is not in view: {next_item} goes back to it."),
                annotation=title_of(opened, current),
            )
        )
        return True

    def show_current(self) -> None:
        """Put the caret at the current annotation and bring all of it into view."""
        if spans := self.current_spans():
            self._article.reveal(*spans)

    def go_on(self) -> None:
        """Show the suggestion after the decided one; after the last one stay, and say how many wait above."""
        opened = self._workspace.opened
        if opened is None or self._workspace.current is not None:
            self.show_current()
        elif above := len(opened.pending) + len(opened.pending_claims):
            self.hint.emit(self._keys.fill(_WAITING_ABOVE, above))

    def current_spans(self) -> Spans:
        """Return all spans of the current annotation, the content first."""
        item = self._workspace.current_item()
        return spans_of(item) if item is not None else ()
