"""The writer of the threads of comments of one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store import rows

if TYPE_CHECKING:
    from annotator.domain.thread import Thread
    from annotator.store.operations import Operation


class ThreadWriter:
    """Writes threads on a document and on its annotations, as part of the running operation."""

    def __init__(self, running: Operation, document: str) -> None:
        self._running = running
        self._document = document

    def get(self, id: str) -> Thread | None:
        """Return the thread with an id, or None."""
        row = self._running.get("thread", {"document": self._document, "id": id})
        return rows.thread_from(row) if row else None

    def put(self, thread: Thread) -> None:
        """Add a thread, or replace the thread with its id."""
        self._running.put("thread", rows.thread_row(self._document, thread))

    def delete(self, id: str) -> None:
        """Delete a thread."""
        self._running.delete("thread", {"document": self._document, "id": id})
