"""How far the annotation of a project is, read from its file without opening the project."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import AnnotatorError
from annotator.store.connection import connect
from annotator.store.plans import origin_in
from annotator.store.schema import APPLICATION_ID
from annotator.store.schema_check import check_schema

if TYPE_CHECKING:
    from pathlib import Path


class Progress(NamedTuple):
    """The number of documents, and of those that an annotator has done."""

    documents: int
    done: int


def read_progress(path: Path, annotator: str) -> Progress | None:
    """Return the progress of an annotator in a project; None where the file cannot be read now.

    SQLite alone opens the file: opened in another way, it could lose the locks of an open project.
    """
    try:
        with closing(connect(path, "ro", patience=0)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return None
            check_schema(connection, path)
            origin = origin_in(connection)  # in a package, somebody else may work
            name = origin.annotator if origin is not None else annotator
            documents = connection.execute("SELECT count(*) FROM document").fetchone()[0]
            done = connection.execute(
                "SELECT count(*) FROM layer WHERE annotator = ? AND status = 'done'", (name,)
            ).fetchone()[0]
    except (sqlite3.Error, OSError, AnnotatorError):
        return None  # of another version, damaged, or not readable: opening it says why
    return Progress(int(documents), int(done))
