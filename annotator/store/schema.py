"""The tables of a project, and the steps from one version of them to the next."""

from __future__ import annotations

import json
import os
import re
import sqlite3
from contextlib import closing, contextmanager, suppress
from functools import cache
from itertools import chain, count
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import NotAProject, NotWritable, ProjectDamaged, ProjectTooNew, StorageError
from annotator.output_file import place_new, temporary_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

APPLICATION_ID = 0x51434C41  # "QCLA"
OF_DAMAGE = "Close it, keep the file as it is, and restore a copy."

# A quotation is one row: its spans are JSON arrays of [start, end] because they are always read, written,
# undone and exported together; nothing ever asks SQL for a single span. There is no CHECK (json_valid(...)):
# with trusted_schema off, SQLite counts its JSON functions as unsafe in a schema.
_VERSION_1 = """
CREATE TABLE document (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  words INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  meta TEXT NOT NULL,
  extra TEXT NOT NULL DEFAULT '{}'
);
-- Texts stand apart so that lists of documents never read them.
CREATE TABLE document_text (
  position INTEGER PRIMARY KEY REFERENCES document (position),
  text TEXT NOT NULL
);
CREATE TABLE analysis (
  document TEXT PRIMARY KEY REFERENCES document (id),
  model TEXT NOT NULL,
  entities TEXT NOT NULL
);
CREATE TABLE suggestion (
  document TEXT NOT NULL REFERENCES document (id),
  id TEXT NOT NULL,
  content TEXT NOT NULL,
  cue TEXT NOT NULL,
  source TEXT NOT NULL,
  producer TEXT NOT NULL,
  rule TEXT NOT NULL,
  score REAL NOT NULL,
  why TEXT NOT NULL,
  extra TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (document, id)
) WITHOUT ROWID;
CREATE TABLE annotator (
  name TEXT PRIMARY KEY,
  since TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE codebook (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE TABLE speaker (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  aliases TEXT NOT NULL,
  extra TEXT NOT NULL DEFAULT '{}'
);
CREATE TABLE layer (
  document TEXT NOT NULL REFERENCES document (id),
  annotator TEXT NOT NULL REFERENCES annotator (name),
  status TEXT NOT NULL CHECK (status IN ('new', 'started', 'done')),
  flagged INTEGER NOT NULL DEFAULT 0,
  comments TEXT NOT NULL DEFAULT '[]',
  codebook TEXT NOT NULL,
  extra TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (document, annotator)
) WITHOUT ROWID;
CREATE INDEX layer_status ON layer (annotator, status);
-- Time spent is measured, not an act: it has a table of its own, which history does not touch.
CREATE TABLE effort (
  document TEXT NOT NULL REFERENCES document (id),
  annotator TEXT NOT NULL REFERENCES annotator (name),
  seconds INTEGER NOT NULL,
  PRIMARY KEY (document, annotator)
) WITHOUT ROWID;
CREATE TABLE quotation (
  document TEXT NOT NULL,
  annotator TEXT NOT NULL,
  id TEXT NOT NULL,
  content TEXT NOT NULL CHECK (length(content) > 2),
  cue TEXT NOT NULL,
  source TEXT NOT NULL,
  type_override TEXT CHECK (type_override IN ('direct', 'indirect', 'mixed')),
  speaker TEXT REFERENCES speaker (id) DEFERRABLE INITIALLY DEFERRED,
  parent TEXT,
  attributes TEXT NOT NULL DEFAULT '{}',
  note TEXT NOT NULL DEFAULT '',
  provenance TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (document, annotator, id),
  FOREIGN KEY (document, annotator) REFERENCES layer (document, annotator) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (document, annotator, parent) REFERENCES quotation (document, annotator, id)
    DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE INDEX quotation_speaker ON quotation (speaker);
CREATE INDEX quotation_parent ON quotation (document, annotator, parent);
CREATE TABLE claim (
  document TEXT NOT NULL,
  annotator TEXT NOT NULL,
  id TEXT NOT NULL,
  content TEXT NOT NULL CHECK (length(content) > 2),
  types TEXT NOT NULL,
  quotation TEXT,
  speaker TEXT REFERENCES speaker (id) DEFERRABLE INITIALLY DEFERRED,
  check_worthy INTEGER,
  certainty TEXT NOT NULL DEFAULT 'plain' CHECK (certainty IN ('plain', 'hedged')),
  note TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (document, annotator, id),
  FOREIGN KEY (document, annotator) REFERENCES layer (document, annotator) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (document, annotator, quotation) REFERENCES quotation (document, annotator, id)
    DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE INDEX claim_speaker ON claim (speaker);
CREATE INDEX claim_quotation ON claim (document, annotator, quotation);
CREATE TABLE entity (
  document TEXT NOT NULL,
  annotator TEXT NOT NULL,
  id TEXT NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  label TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('model', 'annotator')),
  removed INTEGER NOT NULL DEFAULT 0,
  extra TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (document, annotator, id),
  FOREIGN KEY (document, annotator) REFERENCES layer (document, annotator) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE TABLE decision (
  document TEXT NOT NULL,
  annotator TEXT NOT NULL,
  suggestion TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('accepted', 'edited', 'rejected')),
  quotation TEXT,
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (document, annotator, suggestion),
  FOREIGN KEY (document, annotator) REFERENCES layer (document, annotator) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (document, suggestion) REFERENCES suggestion (document, id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE INDEX decision_suggestion ON decision (document, suggestion);
CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  annotator TEXT,
  act TEXT NOT NULL,
  document TEXT,
  deltas TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded', 'permanent')),
  undone_at TEXT
);
CREATE INDEX history_stack ON history (annotator, state, id);
"""


_VERSION_2 = """
-- Apart from the analysis, since opening a document reads that, and this only when somebody selects by it.
CREATE TABLE syntax (
  document TEXT PRIMARY KEY REFERENCES document (id),
  sentences TEXT NOT NULL,
  phrases TEXT NOT NULL,
  clauses TEXT NOT NULL,
  reports TEXT NOT NULL
);
-- Who gets no suggestions, and which layers were begun so: no acts, so history does not touch them.
CREATE TABLE blindness (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 100),
  until_done INTEGER NOT NULL,
  annotator TEXT NOT NULL REFERENCES annotator (name),
  since TEXT NOT NULL
);
CREATE TABLE begun_blind (
  document TEXT NOT NULL REFERENCES document (id),
  annotator TEXT NOT NULL REFERENCES annotator (name),
  how TEXT NOT NULL CHECK (how IN ('blind', 'blind until done')),
  lifted TEXT,
  PRIMARY KEY (document, annotator)
) WITHOUT ROWID;
ALTER TABLE effort ADD COLUMN keys INTEGER NOT NULL DEFAULT 0;
ALTER TABLE effort ADD COLUMN pointer INTEGER NOT NULL DEFAULT 0;
ALTER TABLE suggestion ADD COLUMN speaker TEXT;
ALTER TABLE suggestion ADD COLUMN mode TEXT NOT NULL DEFAULT 'speech';
-- They fill in a claim that an annotator makes of their words, or are decided on one by one.
CREATE TABLE claim_suggestion (
  document TEXT NOT NULL REFERENCES document (id),
  id TEXT NOT NULL,
  content TEXT NOT NULL CHECK (length(content) > 2),
  types TEXT NOT NULL,
  certainty TEXT NOT NULL CHECK (certainty IN ('plain', 'hedged')),
  check_worthy INTEGER,
  quotation TEXT,
  producer TEXT NOT NULL,
  rule TEXT NOT NULL,
  score REAL NOT NULL,
  why TEXT NOT NULL,
  extra TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (document, id),
  FOREIGN KEY (document, quotation) REFERENCES suggestion (document, id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE TABLE claim_decision (
  document TEXT NOT NULL,
  annotator TEXT NOT NULL,
  suggestion TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('accepted', 'edited', 'rejected')),
  claim TEXT,
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (document, annotator, suggestion),
  FOREIGN KEY (document, annotator) REFERENCES layer (document, annotator) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (document, suggestion) REFERENCES claim_suggestion (document, id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE INDEX claim_decision_suggestion ON claim_decision (document, suggestion);
-- Finds an annotator's acts on one document without reading the rows of all others, which hold the deltas.
CREATE INDEX history_document ON history (annotator, document, state, id);
-- Findings that stand: of an annotation, or (annotation '') of a place. No foreign key to annotations, since
-- there are two tables of them; who deletes one deletes its waivers.
CREATE TABLE waiver (
  document TEXT NOT NULL,
  annotator TEXT NOT NULL,
  kind TEXT NOT NULL,
  annotation TEXT NOT NULL DEFAULT '',
  start INTEGER NOT NULL DEFAULT 0 CHECK (start >= 0),
  "end" INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (document, annotator, kind, annotation, start),
  FOREIGN KEY (document, annotator) REFERENCES layer (document, annotator) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((annotation = '') = ("end" > start))
) WITHOUT ROWID;
"""

_VERSION_3 = """
-- Why a document could not be analysed; the row goes once it has been. "span": [start, end] or null.
CREATE TABLE analysis_failure (
  document TEXT PRIMARY KEY REFERENCES document (id),
  kind TEXT NOT NULL,
  message TEXT NOT NULL,
  step TEXT NOT NULL,
  trace TEXT NOT NULL,
  span TEXT NOT NULL,
  model TEXT NOT NULL,
  program TEXT NOT NULL
) WITHOUT ROWID;
"""

_VERSIONS = (_VERSION_1, _VERSION_2, _VERSION_3)  # the statements of each version, which its step executes

# The words of titles and texts, by position. Contentless: texts are kept once, in `document_text`. Nothing of
# it is data: `search.index_more` fills it, after imports, and `search.make_anew` begins it again.
SEARCH = """
CREATE VIRTUAL TABLE search USING fts5(
  title, text, content='', tokenize='unicode61 remove_diacritics 2'
)
"""


def _version_1(connection: sqlite3.Connection) -> None:
    _execute_all(connection, _VERSION_1)


def _version_2(connection: sqlite3.Connection) -> None:
    _execute_all(connection, _VERSION_2)
    connection.execute(SEARCH)  # empty: a step must not take minutes
    _pack_entities(connection)


def _version_3(connection: sqlite3.Connection) -> None:
    _execute_all(connection, _VERSION_3)


def _pack_entities(connection: sqlite3.Connection) -> None:
    """Turn each document's list of the model's entities into numbers (see `ModelEntities.to_plain`)."""
    for row in connection.execute("SELECT document, entities FROM analysis").fetchall():
        document, column = row
        places: list[int] = []
        labels: list[str] = []
        plain: dict[str, Any] = {"labels": labels, "places": places, "ids": {}, "extra": {}}
        fields = sorted(json.loads(column), key=lambda one: (one[1], one[2], one[0]))
        for number, (id, start, end, label, extra) in enumerate(fields):
            if label not in labels:
                labels.append(label)
            places += [start, end, labels.index(label)]
            if id != f"e{start}-{end}":
                plain["ids"][str(number)] = id
            if extra:
                plain["extra"][str(number)] = extra
        written = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
        connection.execute("UPDATE analysis SET entities = ? WHERE document = ?", (written, document))


def _execute_all(connection: sqlite3.Connection, statements: str) -> None:
    # Not executescript, which would commit what was done before.
    for statement in statements.split(";\n"):
        if statement.strip():
            connection.execute(statement)


# One function a step; step n takes a project from version n to n + 1.
STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (_version_1, _version_2, _version_3)
VERSION = len(STEPS)


def create(connection: sqlite3.Connection) -> None:
    """Lay the newest tables in an empty file."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _run_steps(connection, 0)


_COLUMN = re.compile(r"^  \"?(\w+)\"? (?:TEXT|INTEGER|REAL)\b", re.MULTILINE)
_ADDED = re.compile(r"^ALTER TABLE (\w+) ADD COLUMN (\w+)", re.MULTILINE)


@cache
def _columns(version: int) -> dict[str, set[str]]:
    """Return the columns of each table of a version."""
    found: dict[str, set[str]] = {}
    for statements in _VERSIONS[:version]:
        for statement in statements.split(";\n"):
            if table := _TABLE.search(statement):
                found[table[1]] = set(_COLUMN.findall(statement))
        for table_name, column in _ADDED.findall(statements):
            found[table_name].add(column)
    return found


@cache
def _own_statements() -> frozenset[str]:
    """Return the statements that make tables and indexes, as SQLite keeps them."""
    found = (_COMMENTS.sub("", one) for one in ";\n".join(_VERSIONS).split(";\n"))
    return frozenset(one.strip() for one in found)


_COMMENTS = re.compile(r"\A(?:\s*--.*\n)+")
_TABLE = re.compile(r"^CREATE TABLE (\w+)", re.MULTILINE)
# The tables that each version adds, besides the index of words, which may be damaged and is made anew.
_TABLES = tuple(frozenset(_TABLE.findall(statements)) for statements in _VERSIONS)
_DEFINED = re.compile(r"(?:^|[(,])\s*\"?(\w+)\"?\s+\w", re.MULTILINE)
_VIRTUAL = re.compile(r"\s*CREATE\s+VIRTUAL\b", re.IGNORECASE)
_FTS5 = re.compile(r"\bUSING\s+fts5\b", re.IGNORECASE)
_GENERATED = re.compile(r"\bAS\s*\(", re.IGNORECASE)


def check_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a file with what no project has: triggers, views, virtual tables, generated columns.

    Raises
    ------
    NotAProject: it has one of these, which could run, or bring in, what somebody else has written.
    """
    own = _own_statements()
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall():
        if sql in own:
            continue  # to the letter what this program has made
        words = sql if isinstance(sql, str) else ""
        if kind in ("trigger", "view"):
            strange = "trigger or view"
        elif _VIRTUAL.match(words) and (name != "search" or not _FTS5.search(words)):
            strange = "virtual table"
        elif kind == "table" and _GENERATED.search(words) and not _VIRTUAL.match(words):
            strange = "table with a generated column"
        else:
            continue
        raise NotAProject(
            f"{path} holds a {strange} ({name}), which no project has.",
            "Somebody has changed it; do not use it.",
        )


# No document takes fewer bytes of the file: its row, its text and its id in an index.
_LEAST_BYTES = 16


def check_positions(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse positions that no numbering from 1 on gives: whoever counts up to them would never end.

    Raises
    ------
    ProjectDamaged: a position is below 1, or above what so many bytes can hold.
    """
    row = connection.execute("SELECT min(position) FROM document").fetchone()
    least = 1 if row[0] is None else row[0]
    most = connection.execute("SELECT coalesce(max(position), 0) FROM document").fetchone()[0]
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    if least < 1 or most > pages * size // _LEAST_BYTES:
        raise ProjectDamaged(
            f"{path} is damaged: its documents are not numbered from 1 on ({least} to {most}).", OF_DAMAGE
        )


def checked_version(connection: sqlite3.Connection, path: Path, *, writable: bool) -> int:
    """Return the file version of a project that this program can open.

    Raises
    ------
    ProjectTooNew: a newer program wrote it; it is left alone. Also for an older one opened for reading only.
    ProjectDamaged: it lacks a table that each project of its version has, or its version is too low.
    """
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if found > VERSION:
        raise ProjectTooNew(
            f"{path} was made by a newer version of this program (file version {found}, this program reads "
            f"up to {VERSION}).",
            "Install the newer version to open it; the file was not changed.",
        )
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    tables = {str(row[0]): str(row[1]) for row in rows}
    wanted = frozenset[str]().union(*_TABLES[: max(0, found)])
    beyond = tables.keys() & frozenset[str]().union(*_TABLES[max(0, found) :])
    if wrong := min(wanted - tables.keys(), default=""):
        raise ProjectDamaged(f"{path} is damaged: it lacks the table “{wrong}”.", OF_DAMAGE)
    if found < 0 or beyond:
        raise ProjectDamaged(
            f"{path} is damaged: it says that its file version is {found}, which does not fit its tables.",
            OF_DAMAGE,
        )
    for table, columns in _columns(min(found, len(_TABLES))).items():
        if tables[table] in _own_statements():
            continue
        if missing := min(columns.difference(_DEFINED.findall(tables[table])), default=""):
            raise ProjectDamaged(
                f"{path} is damaged: its table “{table}” lacks the column “{missing}”.", OF_DAMAGE
            )
    if found < VERSION and not writable:
        raise ProjectTooNew(
            f"{path} has the older file version {found} and is open for reading only.",
            "Open it for writing once, which migrates it.",
        )
    return found


def migrate(connection: sqlite3.Connection, path: Path, found: int) -> None:
    """Bring a project of file version `found` to the newest one, after a backup beside it."""
    if found == VERSION:
        return
    if found:
        with made_anew(_free_name(path, found)) as made, closing(sqlite3.connect(made)) as copy:
            connection.backup(copy)
    _run_steps(connection, found)


def _free_name(path: Path, version: int) -> Path:
    """Return a name for the backup of an older project that no file has."""
    names = chain(
        [f"{path.stem}.version-{version}{path.suffix}"],
        (f"{path.stem}.version-{version}-{number}{path.suffix}" for number in count(2)),
    )
    return next(free for name in names if not os.path.lexists(free := path.with_name(name)))


@contextmanager
def made_anew(path: Path) -> Iterator[Path]:
    """Give an empty file beside a path to write a project into; it gets its name when that is done.

    Raises
    ------
    StorageError: there is a file of that name, or the folder cannot be written; nothing is left behind.
    """
    made = None
    try:
        made = temporary_path(path)
        yield made
        place_new(made, path)
    except FileExistsError as error:
        raise taken(path) from error
    except OSError as error:
        raise NotWritable(
            f"{path} cannot be written: {error.strerror}.",
            "Choose another folder, change its permissions, or free some space.",
        ) from error
    finally:
        if made is not None:
            for ending in ("", "-journal"):
                with suppress(OSError):
                    made.with_name(made.name + ending).unlink()


def taken(path: Path) -> StorageError:
    """Return the refusal to write over a file."""
    return StorageError(f"{path} exists already.", "Choose another name, or open it.")


def _run_steps(connection: sqlite3.Connection, version: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in STEPS[version:]:
            step(connection)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
