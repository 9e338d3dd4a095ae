"""Acts on threads of comments: begin, answer, edit, delete, solve, open again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.arguments import WORDS, instance_of, or_none, takes
from annotator.domain.errors import ActRefused
from annotator.domain.ids import new_id
from annotator.domain.kinds import KINDS
from annotator.domain.thread import Message, Place, Thread
from annotator.domain.translation import mark, tr
from annotator.store.history import now

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.project.acts.transaction import Act, Scope

_PLACE = or_none(instance_of("a Place", Place))


class ThreadActs:
    """The acts on threads; they do not begin the layer, and a solved thread is opened by an answer."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    @takes(text=WORDS, place=_PLACE)
    def begin(self, text: str, place: Place | None = None) -> Changes:
        """Begin a thread on an annotation of any layer; without a place, on the document.

        Raises
        ------
        ActRefused: there are no words, or the annotation is not there.
        """
        message = self._message(text)
        with self._scope.act(mark("comment"), begins=False) as act:
            if place is not None and (place.kind not in KINDS or not act.has_annotation(place)):
                raise ActRefused(tr("What the comment is on is not there any more."))
            act.threads.put(Thread(new_id("t"), (message,), place))
        return act.changes

    @takes(thread=WORDS, text=WORDS)
    def answer(self, thread: str, text: str) -> Changes:
        """Add a message to a thread; ActRefused if there are no words."""
        message = self._message(text)
        with self._scope.act(mark("answer comment"), begins=False) as act:
            act.threads.put(_there(act, thread).answered(message))
        return act.changes

    @takes(thread=WORDS, message=WORDS, text=WORDS)
    def edit(self, thread: str, message: str, text: str) -> Changes:
        """Change the words of an own message; ActRefused if it is another one's, or there are no words."""
        words = _words(text)
        with self._scope.act(mark("edit comment"), begins=False) as act:
            found, own = self._own(act, thread, message)
            if own.text != words:
                act.threads.put(found.with_changed(replace(own, text=words, edited=now())))
        return act.changes

    @takes(thread=WORDS, message=WORDS)
    def delete(self, thread: str, message: str) -> Changes:
        """Delete an own message, with its thread if it is the only one; ActRefused if it is another one's."""
        with self._scope.act(mark("delete comment"), begins=False) as act:
            found, own = self._own(act, thread, message)
            left = found.without(own.id)
            if left is None:
                act.threads.delete(found.id)
            else:
                act.threads.put(left)
        return act.changes

    @takes(thread=WORDS)
    def solve(self, thread: str) -> Changes:
        """Say that nothing is left to do about a thread."""
        return self._set_solved(mark("solve comment"), thread, solved=True)

    @takes(thread=WORDS)
    def open_again(self, thread: str) -> Changes:
        """Open a solved thread again."""
        return self._set_solved(mark("open comment again"), thread, solved=False)

    def _set_solved(self, name: str, thread: str, *, solved: bool) -> Changes:
        with self._scope.act(name, begins=False) as act:
            act.threads.put(replace(_there(act, thread), solved=solved))
        return act.changes

    def _message(self, text: str) -> Message:
        return Message(new_id("m"), self._scope.annotator, now(), _words(text))

    def _own(self, act: Act, thread: str, message: str) -> tuple[Thread, Message]:
        found = _there(act, thread)
        own = found.message(message)
        if own is None:
            raise ActRefused(tr("That comment is not there any more."))
        if own.author != self._scope.annotator:
            raise ActRefused(
                tr("Only {author} can change this comment.", author=own.author), tr("Answer it instead.")
            )
        return found, own


def _there(act: Act, id: str) -> Thread:
    thread = act.threads.get(id)
    if thread is None:
        raise ActRefused(tr("That comment is not there any more."))
    return thread


def _words(text: str) -> str:
    """Return the words of a message without blanks around them and at the ends of lines."""
    words = "\n".join(line.rstrip() for line in text.strip().splitlines())
    if not words:
        raise ActRefused(tr("A comment needs words."))
    return words
