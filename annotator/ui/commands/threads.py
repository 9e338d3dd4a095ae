"""The actions on comments: write, answer, solve, delete, and go to what they are on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.domain.errors import AnnotatorError
from annotator.domain.kinds import ITEM_KINDS
from annotator.domain.translation import mark, tr
from annotator.ui.commands.base import ArticleCommands

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.changes import Changes
    from annotator.domain.thread import Place
    from annotator.project.acts.threads import ThreadActs
    from annotator.store.threads import Listed
    from annotator.ui.commands.window_parts import WindowParts
    from annotator.ui.panels.cards import CardsPanel
    from annotator.ui.panels.thread_field import Target


class ThreadCommands(ArticleCommands):
    """Writes comments on what is current, and acts on threads of any document."""

    def __init__(self, parts: WindowParts, show_cards: Callable[[], CardsPanel]) -> None:
        super().__init__(parts)
        self._show_cards = show_cards

    def comment(self) -> None:
        """Give the keys to the line for a comment on the current annotation, or on the document."""
        if self._workspace.current_proposed() is not None:
            self.hint.emit(
                self._keys.fill(mark("Comments are on annotations: {accept} accepts the suggestion first."))
            )
            return
        cards = self._show_cards()
        self._workspace.later.do_now()  # the line is of what is current
        cards.comment_line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def comment_on_document(self) -> None:
        """Let nothing be current, and give the keys to the line for a comment on the document."""
        self._workspace.set_current(None)
        self.comment()

    def send(self, target: Target, words: str) -> None:
        """Save typed words as a new thread, an answer, or the new words of a message."""
        if target.message:
            self._act(target.document, lambda acts: acts.edit(target.thread, target.message, words))
        elif target.thread:
            self._act(target.document, lambda acts: acts.answer(target.thread, words))
        else:
            place = self._present(target)
            self._act(target.document, lambda acts: acts.begin(words, place))

    def _present(self, target: Target) -> Place | None:
        """Return what a new thread is on: the document where the annotation was deleted meanwhile."""
        opened, place = self._workspace.opened, target.place
        if opened is None or place is None or opened.document.id != target.document:
            return place
        return place if opened.of_kind(place.kind).get(place.annotation) is not None else None

    def delete(self, target: Target) -> None:
        """Delete an own message."""
        if self._act(target.document, lambda acts: acts.delete(target.thread, target.message)):
            self.hint.emit(self._keys.fill(mark("Comment deleted; {undo} brings it back.")))

    def set_solved(self, target: Target, solved: bool) -> None:
        """Say that nothing is left to do about a thread, or open it again."""
        if self._act(
            target.document,
            lambda acts: acts.solve(target.thread) if solved else acts.open_again(target.thread),
        ):
            self.hint.emit(tr("The comment is solved.") if solved else tr("The comment is open again."))

    def _act(self, document: str, perform: Callable[[ThreadActs], Changes]) -> bool:
        """Perform an act on threads of a document that need not be open; return whether it is done."""
        workspace, project = self._workspace, self._workspace.project
        opened = workspace.opened
        if opened is not None and opened.document.id == document:
            return bool(workspace.act(lambda acts: perform(acts.threads)))
        if project is None:
            return False
        try:
            there = project.document_at(project.position_of(document))
        except AnnotatorError as error:
            workspace.refused.emit(error)
            return False
        return bool(workspace.act_on(there, lambda acts: perform(acts.threads)))

    def go_to_listed(self, listed: Listed) -> None:
        """Open the document of a thread at what the thread is on."""
        opened, place = self.open_at(listed.position), listed.thread.place
        if opened is None or opened.document.id != listed.document:
            return
        kinds = ITEM_KINDS.keys() & {place.kind} if place is not None else ()
        if place is not None and self.go_to_own(kinds, place.annotation, place.layer):
            return
        self._workspace.set_current(None)
        if listed.span is not None:
            self.show_words(listed.span)
