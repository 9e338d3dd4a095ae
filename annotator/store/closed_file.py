"""A short look into the file of a project that is not opened."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from annotator.store.connection import connect
from annotator.store.schema import APPLICATION_ID

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def looked_into(path: Path) -> Iterator[sqlite3.Connection | None]:
    """Yield a connection that reads a file and waits for nobody; None where it is no project.

    SQLite alone opens the file: opened in another way, it could lose the locks of an open project.

    Raises
    ------
    sqlite3.Error, OSError: it cannot be read now.
    """
    with closing(connect(path, "ro", patience=0)) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        is_project = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        yield connection if is_project else None
