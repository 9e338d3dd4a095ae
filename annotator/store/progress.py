"""The progress of a project's annotation, read from its file without opening the project."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import AnnotatorError
from annotator.store.closed_file import looked_into
from annotator.store.plans import origin_in
from annotator.store.schema_check import check_schema

if TYPE_CHECKING:
    from pathlib import Path


class Progress(NamedTuple):
    """The number of documents, and of those that an annotator has done."""

    documents: int
    done: int


def read_progress(path: Path, annotator: str) -> Progress | None:
    """Return the progress of an annotator in a project; None where the file cannot be read now."""
    try:
        with looked_into(path) as connection:
            if connection is None:
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
