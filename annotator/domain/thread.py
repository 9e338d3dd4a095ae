"""Threads of comments on documents and annotations: messages in the order of time, open or solved."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

_MESSAGE_FIELDS = ("id", "author", "at", "text")
_EDITED = "edited"


class ThreadKey(NamedTuple):
    """The key of a thread: its document and id."""

    document: str
    id: str


class Place(NamedTuple):
    """The annotation that a thread is on: `layer` is the name of its annotator, `kind` the id of its kind."""

    layer: str
    kind: str
    annotation: str


@dataclass(frozen=True)
class Message:
    """A message of a thread.

    Attributes
    ----------
    author: the name of the annotator who wrote it.
    at: when it was written, ISO 8601 in UTC.
    text: plain text; it may come from anybody.
    edited: when its author changed it last, ISO 8601 in UTC; "" if never.
    extra: fields unknown to this program, exported unchanged.
    """

    id: str
    author: str
    at: str
    text: str
    edited: str = ""
    extra: dict[str, Any] = field(default_factory=dict)

    def to_plain(self) -> dict[str, Any]:
        """Return the message as an object of JSON."""
        plain = {name: getattr(self, name) for name in _MESSAGE_FIELDS}
        return plain | ({_EDITED: self.edited} if self.edited else {}) | self.extra


def message_from(plain: Any) -> Message:
    """Return the message of an object of JSON.

    Raises
    ------
    ValueError: it is no message: a field is missing, empty or no text.
    """
    given: dict[str, Any] = plain if isinstance(plain, dict) else {}
    texts = {name: _text_of(given, name) for name in _MESSAGE_FIELDS}
    if not all(texts.values()):
        raise ValueError(plain)
    extra = {name: given[name] for name in given if name not in (*texts, _EDITED)}
    return Message(**texts, edited=_text_of(given, _EDITED), extra=extra)


def _text_of(plain: dict[str, Any], name: str) -> str:
    text = plain.get(name, "")
    if not isinstance(text, str):
        raise ValueError(name)  # noqa: TRY004 (callers catch one error for all that is no message)
    return text


@dataclass(frozen=True)
class Thread:
    """A thread of comments; it has one message at least.

    Attributes
    ----------
    place: the annotation that it is on, which may have been deleted since; None: it is on the document.
    solved: whether somebody has said that nothing is left to do about it.
    extra: fields unknown to this program, exported unchanged.
    """

    id: str
    messages: tuple[Message, ...]
    place: Place | None = None
    solved: bool = False
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def began(self) -> str:
        """Return when its first message was written, ISO 8601 in UTC."""
        return self.messages[0].at

    @property
    def authors(self) -> tuple[str, ...]:
        """Return the names of those who wrote in it, each once, the first one first."""
        return tuple(dict.fromkeys(message.author for message in self.messages))

    def message(self, id: str) -> Message | None:
        """Return the message with an id, or None."""
        return next((message for message in self.messages if message.id == id), None)

    def answered(self, message: Message) -> Thread:
        """Return the thread with one more message, open: nobody looks for news among solved ones."""
        return replace(self, messages=(*self.messages, message), solved=False)

    def with_changed(self, message: Message) -> Thread:
        """Return the thread with a message in the place of the one with its id."""
        return replace(self, messages=tuple(message if m.id == message.id else m for m in self.messages))

    def without(self, message: str) -> Thread | None:
        """Return the thread without a message; None if none is left."""
        left = tuple(m for m in self.messages if m.id != message)
        return replace(self, messages=left) if left else None

    def joined(self, other: Thread) -> Thread:
        """Return the thread with the messages of another copy of it that it lacks, in the order of time.

        Whether it is solved then follows the copy, which is the newer one.
        """
        new = [message for message in other.messages if self.message(message.id) is None]
        if not new:
            return self
        in_order = sorted((*self.messages, *new), key=lambda message: message.at)
        return replace(self, messages=tuple(in_order), solved=other.solved)

    def has(self, words: str) -> bool:
        """Tell whether one of its messages has words, in any case of letters."""
        wanted = words.casefold()
        return any(wanted in message.text.casefold() for message in self.messages)


def in_order(threads: Iterable[Thread]) -> tuple[Thread, ...]:
    """Return threads in the order in which they began."""
    return tuple(sorted(threads, key=lambda thread: (thread.began, thread.id)))
