"""A backup beside the open project: what differs, counted by document or row by row.

The backup is attached to the project's connection as "backup", to be read only. SQLite compares the rows of
both, so that memory does not grow with the project.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from annotator.computer.temporary import private_folder
from annotator.domain.errors import ProjectDamaged, StorageError
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import tr
from annotator.store import schema
from annotator.store.backup import fault_of, opened_to_read
from annotator.store.changed_rows import ANNOTATIONS, KEYS
from annotator.store.connection import open_database
from annotator.store.file_errors import translated
from annotator.store.team_rows import OF_DOCUMENTS, OF_MERGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.store.connection import Database

# The tables of annotators, whose rows a restore makes those of the backup.
OF_LAYERS = (
    "layer", *ANNOTATIONS, "decision", "claim_decision", "waiver", "thread", "assignment",
    *(table for table in OF_DOCUMENTS if table not in OF_MERGES),
)  # fmt: skip
# The part of a layer that is neither text nor annotation: status, decisions, waivers, comments, assignments.
_OTHER = "other"


@contextmanager
def attached(database: Database, path: Path) -> Iterator[None]:
    """Attach a backup to the project's connection; one of an older file version as a migrated copy.

    Raises
    ------
    ProjectTooNew, NotAProject, ProjectDamaged, StorageError: the backup cannot be used; nothing is changed.
    """
    if fault := fault_of(path):
        raise ProjectDamaged(
            tr(
                "The backup {path} is damaged: {reason}. The project was not changed.",
                path=path,
                reason=fault,
            ),
            tr("Choose another backup."),
        )
    with ExitStack() as stack:
        current = _of_newest_version(path, stack)
        with translated(path):
            uri = f"{current.absolute().as_uri()}?mode=ro"
            database.connection.execute("ATTACH ? AS backup", (uri,))
        try:
            yield
        finally:
            if not database.connection.in_transaction:
                with suppress(sqlite3.OperationalError):  # the disk of temporary files may be full
                    for table in ("restored", "asked", "changing", "difference"):
                        database.connection.execute(f"DROP TABLE IF EXISTS temp.{table}")
                database.connection.execute("DETACH backup")


def _of_newest_version(path: Path, stack: ExitStack) -> Path:
    with closing(opened_to_read(path)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version == schema.VERSION:
        return path
    try:
        copy = Path(stack.enter_context(private_folder("backup"))) / "backup.qca"
        shutil.copyfile(path, copy)
    except OSError as error:
        raise StorageError(
            tr(
                "The backup {path} has an older file version, and a copy of it for temporary use cannot be"
                " made: {reason}. The project was not changed.",
                path=path,
                reason=reason(error),
            ),
            remedy(error, tr("try again")),
        ) from error
    open_database(copy).close()
    return copy


class Difference(NamedTuple):
    """The difference of a document from the backup: numbers of rows, by part of it.

    Attributes
    ----------
    presence: "both", "backup" (it is not in the project now) or "now" (it is not in the backup).
    is_edited: whether title, metadata or text differ.
    parts: by kind of annotation, or "other": rows that only the backup has, only the project, and others.
    """

    id: str
    title: str
    presence: str
    is_edited: bool
    parts: dict[str, tuple[int, int, int]]


def differences(connection: sqlite3.Connection) -> Iterator[Difference]:
    """Yield the documents that differ, in the order of the project, those of the backup alone at the end."""
    connection.execute("DROP TABLE IF EXISTS temp.difference")
    connection.execute(
        "CREATE TEMP TABLE difference"
        " (document TEXT, part TEXT, missing INTEGER, later INTEGER, other INTEGER)"
    )
    for table in OF_LAYERS:
        _count(connection, table)
    cursor = connection.execute(
        f"""
        SELECT id, title, presence, edited, part, missing, later, other FROM (
          SELECT n.id, n.title, n.position, iif(b.id IS NULL, 'now', 'both') AS presence,
            b.id IS NOT NULL AND {IS_EDITED} AS edited
          FROM main.document n LEFT JOIN backup.document b ON b.id = n.id
          UNION ALL SELECT b.id, b.title, b.position + (1 << 62), 'backup', 0
          FROM backup.document b WHERE b.id NOT IN (SELECT id FROM main.document)
        ) LEFT JOIN (
          SELECT document, part, sum(missing) AS missing, sum(later) AS later, sum(other) AS other
          FROM temp.difference GROUP BY document, part
        ) ON document = id
        WHERE presence <> 'both' OR edited OR document IS NOT NULL ORDER BY position
        """
    )
    found: Difference | None = None
    for id, title, presence, edited, part, *numbers in cursor:
        if found is None or found.id != id:
            if found is not None:
                yield found
            found = Difference(str(id), str(title), presence, bool(edited), {})
        if part is not None:
            found.parts[part] = (int(numbers[0]), int(numbers[1]), int(numbers[2]))
    if found is not None:
        yield found


IS_EDITED = "(n.sha256, n.title, n.meta, n.extra) IS NOT (b.sha256, b.title, b.meta, b.extra)"


def _count(connection: sqlite3.Connection, table: str) -> None:
    """Count the differing rows of a table of layers by document."""
    part = table if table in ANNOTATIONS else _OTHER
    first = KEYS[table][0]
    key, other = same_key(table), is_other(connection, table)
    connection.execute(
        "INSERT INTO temp.difference"
        f" SELECT b.document, ?, sum(n.{first} IS NULL), 0, sum(n.{first} NOT NULL)"
        f" FROM backup.{table} b LEFT JOIN main.{table} n ON {key}"
        f" WHERE n.{first} IS NULL OR {other} GROUP BY b.document",
        (part,),
    )
    connection.execute(
        f"INSERT INTO temp.difference SELECT n.document, ?, 0, count(*), 0 FROM main.{table} n"
        f" LEFT JOIN backup.{table} b ON {key} WHERE b.{first} IS NULL GROUP BY n.document",
        (part,),
    )


def same_key(table: str) -> str:
    """Return the condition that rows of project and backup have one key."""
    return " AND ".join(f'n."{column}" = b."{column}"' for column in KEYS[table])


def is_other(connection: sqlite3.Connection, table: str) -> str:
    """Return the condition that a row of the project differs from the one of the backup with its key."""
    columns = [column for column in columns_of(connection, table) if column not in KEYS[table]]
    if not columns:
        return "0"
    now, then = (", ".join(f'{schema}."{column}"' for column in columns) for schema in ("n", "b"))
    return f"({now}) IS NOT ({then})"


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    """Return the names of a table's columns."""
    return [str(row[1]) for row in connection.execute(f"PRAGMA main.table_info({table})")]


def ids_missing(connection: sqlite3.Connection, ids: Sequence[str]) -> list[str]:
    """Return those of these ids that no document of the backup has."""
    there = "SELECT 1 FROM backup.document WHERE id = ?"
    return [id for id in ids if connection.execute(there, (id,)).fetchone() is None]


def is_there(connection: sqlite3.Connection, id: str) -> bool:
    """Tell whether the project has a document with an id now, outside of the trash."""
    cursor = connection.execute("SELECT 1 FROM main.document WHERE id = ?", (id,))
    return cursor.fetchone() is not None


def will_edit(connection: sqlite3.Connection, ids: Sequence[str] | None) -> bool:
    """Tell whether one of these documents (None: of all) has another text now, also in the trash."""
    edited = (
        "SELECT 1 FROM main.document n JOIN backup.document b ON b.id = n.id WHERE n.sha256 <> b.sha256{0}"
        " UNION ALL SELECT 1 FROM main.trash_row n JOIN backup.document b ON b.id = n.c2"
        " WHERE n.\"table\" = 'document' AND n.c5 <> b.sha256{0}"
    )
    if ids is None:
        return connection.execute(f"{edited.format('')} LIMIT 1").fetchone() is not None
    return any(connection.execute(edited.format(" AND b.id = ?1"), (id,)).fetchone() for id in ids)
