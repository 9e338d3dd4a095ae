"""The codebooks that were in force in a project, and what was annotated under which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.domain.translation import mark
from annotator.store.columns import can_be_id, loads, object_from, reading
from annotator.store.history import now

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from annotator.store.connection import Database


@dataclass(frozen=True)
class CodebookVersion:
    """A codebook that was or is in force.

    Attributes
    ----------
    id: its number in the project, from 1.
    at: when it came into force first, or was met first, ISO 8601 in UTC.
    annotator: who put it in force, None for nobody.
    layers: the number of layers that were begun under a codebook of this name and version.
    done: those of them that are done.
    is_in_force: whether it is the project's codebook now.
    """

    id: int
    name: str
    version: str
    at: str
    annotator: str | None
    layers: int = 0
    done: int = 0
    is_in_force: bool = False


def keep(connection: sqlite3.Connection, body: str, annotator: str | None = None) -> None:
    """Keep a codebook, as its column has it, if none like it was kept; within a transaction."""
    found = connection.execute("SELECT 1 FROM codebook_version WHERE body = ?", (body,)).fetchone()
    if found is None:
        plain = object_from(body)
        connection.execute(
            "INSERT INTO codebook_version (name, version, at, annotator, body) VALUES (?, ?, ?, ?, ?)",
            (str(plain.get("name", "")), str(plain.get("version", "")), now(), annotator, body),
        )


def keep_present(connection: sqlite3.Connection) -> None:
    """Keep the codebook in force, which older versions of the program did not; within a transaction."""
    row = connection.execute("SELECT body FROM codebook").fetchone()
    if row is not None:
        keep(connection, row[0])


def versions(database: Database) -> list[CodebookVersion]:
    """Return the codebooks that were in force, the oldest first; layers are counted, which may take a while.

    Layers that name none of them count nowhere: see `begun_under`.
    """
    counts = begun_under(database)
    with database.reading() as connection:
        present = connection.execute("SELECT body FROM codebook").fetchone()
        records = connection.execute(
            "SELECT id, CAST(name AS TEXT) AS name, CAST(version AS TEXT) AS version, CAST(at AS TEXT) AS at,"
            " CAST(annotator AS TEXT) AS annotator, body FROM codebook_version ORDER BY id"
        ).fetchall()
    return [
        CodebookVersion(
            row["id"], row["name"], row["version"], row["at"], row["annotator"],
            *counts.get((row["name"], row["version"]), (0, 0)),
            is_in_force=present is not None and present["body"] == row["body"],
        )
        for row in records
    ]  # fmt: skip


def body_of(database: Database, id: int) -> dict[str, Any] | None:
    """Return the body of a codebook that was in force, None if there is none with the number.

    Raises
    ------
    StorageError: its row is damaged.
    """
    if not can_be_id(id):
        return None
    with database.reading() as connection:
        row = connection.execute("SELECT body FROM codebook_version WHERE id = ?", (id,)).fetchone()
        return _body_from(row) if row else None


@reading(mark("an earlier codebook"))
def _body_from(row: Mapping[str, Any]) -> dict[str, Any]:
    return object_from(row["body"])


def begun_under(database: Database) -> dict[tuple[str, str], tuple[int, int]]:
    """Return how many layers were begun under each codebook, and are done, by its name and version."""
    counts: dict[tuple[str, str], tuple[int, int]] = {}
    with database.reading() as connection:
        records = connection.execute(
            "SELECT codebook, count(*), sum(status = 'done') FROM layer GROUP BY codebook"
        ).fetchall()
    for column, number, done in records:
        edition = edition_of(column)
        before = counts.get(edition, (0, 0))
        counts[edition] = before[0] + number, before[1] + done
    return counts


def edition_of(column: Any) -> tuple[str, str]:
    """Return name and version of the codebook that a layer's column names; "" for what it does not say."""
    try:
        plain = loads(column)
        return str(plain.get("name", "")), str(plain.get("version", ""))
    except (ValueError, TypeError, AttributeError):
        return "", ""  # an import has brought something else
