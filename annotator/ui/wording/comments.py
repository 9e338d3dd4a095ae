"""Comments in words: who wrote what when, what a thread is on, and whether it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.kinds import CLAIM, ENTITY, QUOTATION
from annotator.domain.translation import labelled, mark, tr
from annotator.ui.wording.dates import local_time

if TYPE_CHECKING:
    from annotator.domain.thread import Message, Thread
    from annotator.store.threads import Listed

LONGEST = 4_000  # characters of a message that are shown; nobody reads more in a card
_LONGEST_IN_LIST = 300
_ON = {
    QUOTATION.id: mark("on the quotation “{words}”"),
    CLAIM.id: mark("on the claim “{words}”"),
    ENTITY.id: mark("on the entity “{words}”"),
}
_ON_DELETED = {
    QUOTATION.id: mark("on a quotation that was deleted"),
    CLAIM.id: mark("on a claim that was deleted"),
    ENTITY.id: mark("on an entity that was deleted"),
}
_STATES = {False: mark("open", "comment"), True: mark("solved", "comment")}


def state_of(thread: Thread) -> str:
    """Return whether a thread is open or solved, in a word."""
    return tr(_STATES[thread.solved], note="comment")


def who_and_when(message: Message) -> str:
    """Return who wrote a message, and when: "ana · 15:04:05 · changed"."""
    parts = [message.author, local_time(message.at)]
    parts += [tr("changed", note="comment")] if message.edited else []
    return " · ".join(parts)


def spoken(message: Message) -> str:
    """Return a message as a screen reader has it."""
    return labelled(who_and_when(message).replace(" · ", ", "), cut(message.text))


def cut(text: str, most: int = LONGEST) -> str:
    """Return the beginning of a text from outside."""
    return text if len(text) <= most else f"{text[:most]}…"


def deleted_place(thread: Thread) -> str:
    """Return what a thread was on whose annotation was deleted."""
    return tr(_ON_DELETED[thread.place.kind]) if thread.place is not None else ""


def place_of(listed: Listed) -> str:
    """Return what a thread in a list is on."""
    place = listed.thread.place
    if place is None:
        return tr("on the document")
    if listed.is_on_deleted:
        return deleted_place(listed.thread)
    return tr(_ON[place.kind], words=listed.words.strip('“”"„«»‘’ '))


def answered(thread: Thread, annotator: str) -> str:
    """Return the author of the last message, who gets the answer; "" if that is the annotator."""
    author = thread.messages[-1].author
    return "" if author == annotator else author


def answer_words(thread: Thread, annotator: str) -> str:
    """Return what a further message does."""
    author = answered(thread, annotator)
    return tr("Answer the comment of {author}", author=author) if author else tr("Add to this thread")


def last_words(thread: Thread) -> str:
    """Return the last message of a thread on one line, with its author."""
    message = thread.messages[-1]
    return labelled(message.author, cut(" ".join(message.text.split()), _LONGEST_IN_LIST))
