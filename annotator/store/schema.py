"""The steps from each file version of a project to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store.commit import commit
from annotator.store.packed_entities import packed_entities
from annotator.store.schema_statements import STATEMENTS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

APPLICATION_ID = 0x51434C41  # "QCLA"

# The words of titles and texts, by position. Contentless: texts are kept once, in `document_text`. It is
# no data: `search.index_more` fills it after imports, and `search.make_anew` empties it.
SEARCH = """
CREATE VIRTUAL TABLE search USING fts5(
  title, text, content='', tokenize='unicode61 remove_diacritics 2'
)
"""


def _version_2(connection: sqlite3.Connection) -> None:
    _execute_all(connection, STATEMENTS[1])
    connection.execute(SEARCH)  # empty: a step must not take minutes
    _pack_entities(connection)


def _pack_entities(connection: sqlite3.Connection) -> None:
    """Turn each document's list of the model's entities into numbers (see `ModelEntities.to_plain`)."""
    for document, column in connection.execute("SELECT document, entities FROM analysis").fetchall():
        connection.execute(
            "UPDATE analysis SET entities = ? WHERE document = ?", (packed_entities(column), document)
        )


def _execute_all(connection: sqlite3.Connection, statements: str) -> None:
    # Not executescript, which would commit the earlier statements.
    for statement in statements.split(";\n"):
        if statement.strip():
            connection.execute(statement)


def _adding(statements: str) -> Callable[[sqlite3.Connection], None]:
    """Return the step that only executes statements."""
    return lambda connection: _execute_all(connection, statements)


# One function for each step; step n takes a project from version n to n + 1.
STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    _adding(STATEMENTS[0]), _version_2, *map(_adding, STATEMENTS[2:]),
)  # fmt: skip
VERSION = len(STEPS)


def create(connection: sqlite3.Connection) -> None:
    """Make the tables of the newest version in an empty file."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _run_steps(connection, 0)


def migrate(connection: sqlite3.Connection, version: int) -> None:
    """Migrate a project from a file version to the newest one, in one transaction."""
    _run_steps(connection, version)


def _run_steps(connection: sqlite3.Connection, version: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in STEPS[version:]:
            step(connection)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        commit(connection, lambda: connection.execute("PRAGMA user_version").fetchone()[0] == VERSION)
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
