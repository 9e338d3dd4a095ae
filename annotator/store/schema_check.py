"""Checks of a file before it is opened as a project: required tables, and forbidden parts."""

from __future__ import annotations

import os
import re
from functools import cache
from typing import TYPE_CHECKING

from annotator.domain.errors import NotAProject, ProjectDamaged, ProjectTooNew, StorageError
from annotator.domain.translation import mark, tr
from annotator.store import schema
from annotator.store.positions import last_in, rank_in
from annotator.store.schema_statements import STATEMENTS

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

# Remedies that go through `tr` where they are given.
OF_DAMAGE = mark(
    "Close it, and keep the file as it is. Rescue what can be read of it and of its newest backup"
    " (`annotator rescue`), or open that backup itself (`annotator backups` lists them)."
)
OF_HISTORY = mark(
    "What is annotated now is as it was saved, and you can go on working. A backup may have the older state."
)

_COLUMN = re.compile(r"^  \"?(\w+)\"? (?:TEXT|INTEGER|REAL)\b", re.MULTILINE)
_ADDED = re.compile(r"^ALTER TABLE (\w+) ADD COLUMN (\w+)", re.MULTILINE)
_COMMENTS = re.compile(r"\A(?:\s*--.*\n)+")
_TABLE = re.compile(r"^CREATE TABLE (\w+)", re.MULTILINE)
# The tables that each version adds, without the index of words, which may be damaged and is made anew.
_TABLES = tuple(frozenset(_TABLE.findall(statements)) for statements in STATEMENTS)
_DEFINED = re.compile(r"(?:^|[(,])\s*\"?(\w+)\"?\s+\w", re.MULTILINE)
_VIRTUAL = re.compile(r"\s*CREATE\s+VIRTUAL\b", re.IGNORECASE)
_FTS5 = re.compile(r"\bUSING\s+fts5\b", re.IGNORECASE)
_GENERATED = re.compile(r"\bAS\s*\(", re.IGNORECASE)
# The least bytes that a document takes in the file: its row, its text and its id in an index.
_LEAST_BYTES = 16


def tables_of(version: int) -> frozenset[str]:
    """Return the tables of a file version, but for the index of words."""
    return frozenset[str]().union(*_TABLES[: max(0, version)])


@cache
def _columns(version: int) -> dict[str, set[str]]:
    """Return the columns of each table of a version."""
    columns_of: dict[str, set[str]] = {}
    for statements in STATEMENTS[:version]:
        for statement in statements.split(";\n"):
            if table := _TABLE.search(statement):
                columns_of[table[1]] = set(_COLUMN.findall(statement))
        for table_name, column in _ADDED.findall(statements):
            columns_of[table_name].add(column)
    return columns_of


@cache
def _own_statements() -> frozenset[str]:
    """Return the statements that make tables and indexes, as SQLite keeps them."""
    statements = (_COMMENTS.sub("", statement) for statement in ";\n".join(STATEMENTS).split(";\n"))
    return frozenset(statement.strip() for statement in statements)


def check_file(path: Path) -> None:
    """Refuse what is no file, or an empty one.

    Raises
    ------
    StorageError: nothing is there, or a folder, a pipe, a broken link; the message says how to get a project.
    """
    if not path.is_file():
        if os.path.lexists(path):
            raise NotAProject(tr("{path} is not a file.", path=path), tr("Choose another file."))
        raise StorageError(
            tr("There is no file {path}.", path=path),
            tr(
                "Look whether it was moved. If it was deleted, put its newest backup in its place"
                " (annotator restore {path} latest), or begin anew (annotator new {path}).",
                path=path,
            ),
        )
    if path.stat().st_size == 0:
        raise NotAProject(
            tr("{path} is empty, so it is not a project of this program.", path=path),
            tr(
                "Choose another file. If it was a project, something has emptied it: remove it, and put its"
                " newest backup in its place (annotator restore {path} latest).",
                path=path,
            ),
        )


def check_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a file with triggers, views, virtual tables or generated columns: no project has any.

    Raises
    ------
    ProjectDamaged: the file has such a part, which could run foreign code, or bring it in.
    """
    own_statements = _own_statements()
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall():
        if sql in own_statements:
            continue  # exactly a statement of this program
        statement = sql if isinstance(sql, str) else ""
        if kind in ("trigger", "view"):
            part = tr("trigger or view")
        elif _VIRTUAL.match(statement) and (name != "search" or not _FTS5.search(statement)):
            part = tr("virtual table")
        elif kind == "table" and _GENERATED.search(statement) and not _VIRTUAL.match(statement):
            part = tr("table with a generated column")
        else:
            continue
        raise ProjectDamaged(
            tr(
                "{path} holds a {part} ({name}), which no project has: another program has changed it.",
                path=path,
                part=part,
                name=name,
            ),
            tr(
                "Keep the file as it is. Rescue what it holds into a new project (`annotator rescue`), or"
                " open a backup of it."
            ),
        )


def check_positions(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse positions that do not count documents, and those in the trash, from 1 on.

    Raises
    ------
    ProjectDamaged: a position is below 1, or there are more positions than documents fit into the file.
    """
    row = connection.execute("SELECT min(position) FROM document").fetchone()
    least = 1 if row[0] is None else row[0]
    most = last_in(connection)
    number = rank_in(connection, most)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    if least < 1 or not 0 <= number <= pages * size // _LEAST_BYTES:
        raise ProjectDamaged(
            tr(
                "{path} is damaged: its documents are not numbered from 1 on ({least} to {most}).",
                path=path,
                least=str(least),
                most=str(most),
            ),
            tr(OF_DAMAGE),
        )


def _later_columns(tables: dict[str, str], version: int) -> set[str]:
    """Return the columns of tables that only later versions have; `tables` holds statements by name."""
    newest_columns, own_columns = _columns(schema.VERSION), _columns(max(0, version))
    return {
        column
        for table in own_columns.keys() & tables.keys()
        for column in (newest_columns[table] - own_columns[table]).intersection(
            _DEFINED.findall(tables[table])
        )
    }


def too_new(path: Path, version: int) -> ProjectTooNew:
    """Return the refusal of a file that a newer program wrote."""
    return ProjectTooNew(
        tr(
            "{path} was made by a newer version of this program (file version {version}, this program reads"
            " up to {newest}).",
            path=path,
            version=str(version),
            newest=str(schema.VERSION),
        ),
        tr("Install the newer version to open it; the file was not changed."),
    )


def checked_version(connection: sqlite3.Connection, path: Path, *, writable: bool) -> int:
    """Return the file version of a project that this program can open.

    Raises
    ------
    ProjectTooNew: a newer program wrote the file, which is left alone, or an older file is opened read-only.
    ProjectDamaged: a table or column of the file's version is missing, or the version does not fit.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > schema.VERSION:
        raise too_new(path, version)
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    tables = {str(row[0]): str(row[1]) for row in rows}
    required = tables_of(version)
    later_tables = tables.keys() & frozenset[str]().union(*_TABLES[max(0, version) :])
    if missing_table := min(required - tables.keys(), default=""):
        raise ProjectDamaged(
            tr("{path} is damaged: it lacks the table “{table}”.", path=path, table=missing_table),
            tr(OF_DAMAGE),
        )
    if version < 0 or later_tables or _later_columns(tables, version):
        raise ProjectDamaged(
            tr(
                "{path} is damaged: it says that its file version is {version}, which does not fit its"
                " tables.",
                path=path,
                version=str(version),
            ),
            tr(OF_DAMAGE),
        )
    for table, columns in _columns(min(version, len(_TABLES))).items():
        if tables[table] in _own_statements():
            continue
        if missing_column := min(columns.difference(_DEFINED.findall(tables[table])), default=""):
            raise ProjectDamaged(
                tr(
                    "{path} is damaged: its table “{table}” lacks the column “{column}”.",
                    path=path,
                    table=table,
                    column=missing_column,
                ),
                tr(OF_DAMAGE),
            )
    if version < schema.VERSION and not writable:
        raise ProjectTooNew(
            tr(
                "{path} was made by an older version of this program (file version {version}), so it cannot"
                " be opened for reading only.",
                path=path,
                version=str(version),
            ),
            tr("Open it in the window, where it can be written: it is backed up and brought up to date."),
        )
    return version
