"""Priority of acts over reading in the background."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

_PATIENCE = 0.002  # seconds from one interruption to the next


class Interrupted(Exception):
    """Reading in the background was interrupted by an act; ask again."""


class Gate:
    """Keeps one process's background reader from holding the lock that a commit needs.

    With a rollback journal, a reader makes every commit wait. So a writer interrupts the reader's
    statement, and the reader asks again afterwards.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._reader: sqlite3.Connection | None = None

    @contextmanager
    def reading(self, connection: sqlite3.Connection) -> Iterator[None]:
        """Read with a connection; a statement inside ends with SQLITE_INTERRUPT when somebody writes."""
        with self._lock:
            self._reader = connection
            try:
                yield
            finally:
                self._reader = None

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Interrupt the reader and keep it out until the block ends."""
        while not self._lock.acquire(timeout=0 if self._reader is None else _PATIENCE):
            # Repeated, since a statement may begin just after an interruption.
            self.stop_reading()
        try:
            yield
        finally:
            self._lock.release()

    def stop_reading(self) -> None:
        """Interrupt the reader's statement, if there is one."""
        reader = self._reader
        if reader is not None:
            reader.interrupt()
