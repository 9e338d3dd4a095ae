"""The comments of a line: threads in this program's form, and comments of other programs as they came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.kinds import KINDS
from annotator.domain.thread import Place, Thread, in_order, message_from

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.layer import Record

_FIELDS = frozenset({"id", "kind", "annotation", "solved", "messages"})


def write_thread(thread: Thread) -> dict[str, Any]:
    """Return the object of a thread; the layer of its annotation is that of the line."""
    written: dict[str, Any] = {"id": thread.id}
    if thread.place is not None:
        written |= {"kind": thread.place.kind, "annotation": thread.place.annotation}
    written |= {"solved": thread.solved, "messages": [message.to_plain() for message in thread.messages]}
    return written | thread.extra


def comments_of(record: Record) -> list[Any]:
    """Return all comments of a record as a line has them: the threads, then those of other programs."""
    return [*map(write_thread, record.threads), *record.layer.comments]


def threads_and_others(comments: Iterable[Any], annotator: str) -> tuple[tuple[Thread, ...], list[Any]]:
    """Return the threads among comments, the oldest first, and all that have another form.

    Nothing is refused: any program may write any comment.
    """
    threads: dict[str, Thread] = {}
    others: list[Any] = []
    for comment in comments:
        thread = _thread(comment, annotator)
        if thread is None or thread.id in threads:
            others.append(comment)
        else:
            threads[thread.id] = thread
    return in_order(threads.values()), others


def _thread(comment: Any, annotator: str) -> Thread | None:
    """Return the thread of an object; None if it is something else."""
    if not isinstance(comment, dict) or not isinstance(comment.get("solved"), bool):
        return None
    id, kind, annotation = (comment.get(name, "") for name in ("id", "kind", "annotation"))
    messages = comment.get("messages")
    if not all(isinstance(text, str) for text in (id, kind, annotation)) or not id:
        return None
    if not isinstance(messages, list) or not messages or bool(kind) != bool(annotation):
        return None
    if kind and kind not in KINDS:
        return None
    try:
        read = tuple(map(message_from, messages))
    except ValueError:
        return None
    place = Place(annotator, kind, annotation) if kind else None
    extra = {name: value for name, value in comment.items() if name not in _FIELDS}
    return Thread(id, read, place, comment["solved"], extra)
