"""The comments of a project, and the flags with their reasons, for lists outside of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.thread_query import ThreadQuery
from annotator.formats.jsonl.thread_fields import write_thread
from annotator.store import layers, threads
from annotator.store.threads import Listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.project.project import Project
    from annotator.store.layers import Flag

__all__ = ["Listed", "ThreadQuery", "all_flags", "all_threads", "to_plain"]


def all_threads(project: Project, query: ThreadQuery) -> Iterator[Listed]:
    """Yield the threads that a query takes, the open ones first, some at a time."""
    last: Listed | None = None
    while page := threads.listed(project.database, query, None, last):
        yield from page
        last = page[-1]


def all_flags(project: Project) -> list[Flag]:
    """Return the flags of all annotators."""
    return layers.flags(project.database)


def to_plain(listed: Listed) -> dict[str, Any]:
    """Return a thread as an export has it, with its document, its layer and the words that it is on."""
    place = listed.thread.place
    return {
        "document": listed.document,
        "layer": None if place is None else place.layer,
        "words": listed.words,
        **write_thread(listed.thread),
    }
