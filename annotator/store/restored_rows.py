"""The rows by which a restore makes documents what they are in the attached backup.

What annotators made becomes what it was, and the codebook if all is restored. What was computed stays as it
is now, but for suggestions that the restored decisions name, and for what was imported with a document.
Effort, learning, orders of work, the due date and reports are no acts, and stay as they are. Documents come
out of the trash, or behind all others where they are nowhere now; what came later goes to the trash if all
is restored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.codebook import Codebook, read_codebook
from annotator.domain.document import sha256
from annotator.domain.errors import ActRefused, InputError, ProjectDamaged
from annotator.domain.translation import tr
from annotator.store import analyses, checksums, codebook_versions, team_rows, trash
from annotator.store.attached_backup import IS_EDITED, OF_LAYERS, is_other, same_key
from annotator.store.changed_rows import ANNOTATIONS, KEYS, SPANS
from annotator.store.columns import Damaged, object_from
from annotator.store.computed import drop_computed
from annotator.store.history_rows import write_row
from annotator.store.positions import last_given, runs_of
from annotator.store.rows import assignment_from, layer_from, speaker_from, thread_from, waiver_from
from annotator.store.suggestions import TABLES
from annotator.store.writer import Writer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from annotator.store.columns import Row
    from annotator.store.operations import Operation

# Quotations before claims, which name them.
_SUGGESTIONS = tuple(tables.suggestions for tables in TABLES.values())
# Characters of rows that one act may bring back: SQLite keeps no more than 1,000,000,000 in a row of the
# history, which holds the rows before, too.
_MOST = 300_000_000
# All that the history knows (the trash by documents that come and go); what a later file version adds to it
# is to be added here, too.
RESTORED_TABLES = (
    "document", "document_text", "analysis", *_SUGGESTIONS, "speaker", *OF_LAYERS, "plan", "codebook",
    "trash",
)  # fmt: skip


def _codebook_from(row: Row) -> Codebook:
    try:
        return read_codebook(object_from(row["body"]), tr("its codebook"))
    except InputError as error:
        raise Damaged(error.message) from error


_READERS: dict[str, Callable[[Any], Any]] = {
    **ANNOTATIONS,
    "waiver": waiver_from,
    "thread": thread_from,
    "assignment": assignment_from,
    **team_rows.READERS,
    "speaker": speaker_from,
    "layer": lambda row: layer_from({**row, "seconds": 0}),
    "codebook": _codebook_from,
}


class Restored(NamedTuple):
    """The changes that a restore has made, in numbers of documents.

    Attributes
    ----------
    changed: those that were there and differed.
    returned: those that were missing, or in the trash.
    texts: those that have another text now.
    removed: those that came after the backup, and are in the trash now.
    """

    changed: int
    returned: int
    texts: int
    removed: int


def restore_rows(running: Operation, ids: Sequence[str] | None, backup: Path) -> Restored:
    """Make documents (None: all of the backup) what they are in the attached backup, within an operation.

    Raises
    ------
    ActRefused: so much differs that no single act can hold it.
    ProjectDamaged: the backup holds rows that this program never writes.
    """
    connection = running.connection
    _choose(connection, ids)
    work = _Restore(running, backup)
    work.add_annotators()
    # Speakers before documents, so that undo still finds them when it copies them along.
    work.put("speaker", _speakers(connection, is_whole=ids is None))
    work.bring_documents()
    removed = _later(connection) if ids is None else []
    writer = Writer(running)
    writer.restore(_positions(connection, "trashed"))
    writer.remove(removed)
    edited = _compare(connection, is_whole=ids is None)
    for id in edited:
        # As the new text would do at the end: so undo and redo meet no row of it.
        drop_computed(connection, id)
    for table in ("document", "document_text"):
        work.put(table, _DOCUMENTS[table])
    for table in ("analysis", *_SUGGESTIONS):
        work.put(table, _computed(connection, table))
    for table in OF_LAYERS:
        work.put(table, _of_layers(connection, table))
    for table in reversed(OF_LAYERS):
        work.delete(table, f"SELECT n.* FROM main.{table} n JOIN temp.restored r ON r.id = n.document"
                    f" LEFT JOIN backup.{table} b ON {same_key(table)} WHERE b.document IS NULL")  # fmt: skip
    for table in (*reversed(_SUGGESTIONS), "analysis"):
        work.delete(table, _left_over(table))
    if ids is None:
        codebook_versions.keep_present(connection)
        work.put("codebook", "SELECT * FROM backup.codebook")
        codebook_versions.keep_present(connection)
        work.put("plan", "SELECT * FROM backup.plan")
        work.delete("plan", "SELECT * FROM main.plan WHERE id NOT IN (SELECT id FROM backup.plan)")
        work.delete("speaker", _NAMELESS)
    work.keep_the_rest(edited)
    return work.result(len(removed))


_HAS_SAME_TEXT = (
    "(SELECT text FROM main.document_text WHERE position = n.position)"
    " IS (SELECT text FROM backup.document_text WHERE position = b.position)"
)


def _choose(connection: sqlite3.Connection, ids: Sequence[str] | None) -> None:
    """List the documents to restore; those that are nowhere now get new positions behind all others."""
    connection.execute("DROP TABLE IF EXISTS temp.restored")
    connection.execute(
        "CREATE TEMP TABLE restored (id TEXT PRIMARY KEY, state TEXT, position INTEGER) WITHOUT ROWID"
    )
    connection.execute("DROP TABLE IF EXISTS temp.asked")
    connection.execute("CREATE TEMP TABLE asked (id TEXT PRIMARY KEY) WITHOUT ROWID")
    connection.executemany("INSERT OR IGNORE INTO temp.asked VALUES (?)", [(id,) for id in ids or ()])
    chosen = "1" if ids is None else "id IN (SELECT id FROM temp.asked)"
    connection.execute(f"INSERT INTO temp.restored (id) SELECT id FROM backup.document WHERE {chosen}")
    gone = connection.execute(
        "SELECT r.id FROM temp.restored r JOIN backup.document b USING (id)"
        " WHERE r.id NOT IN (SELECT id FROM main.document) ORDER BY b.position"
    ).fetchall()
    last = last_given(connection)
    for (id,) in gone:
        position = trash.position_in(connection, id)
        if position is None:
            last += 1
        connection.execute(
            "UPDATE temp.restored SET state = ?, position = ? WHERE id = ?",
            ("new", last, id) if position is None else ("trashed", position, id),
        )


def _positions(connection: sqlite3.Connection, state: str) -> list[int]:
    return [
        int(row[0])
        for row in connection.execute(
            "SELECT position FROM temp.restored WHERE state = ? ORDER BY position", (state,)
        )
    ]


def _later(connection: sqlite3.Connection) -> list[int]:
    """Return the positions of the documents that came after the backup."""
    found = connection.execute(
        "SELECT position FROM main.document WHERE id NOT IN (SELECT id FROM backup.document)"
    ).fetchall()
    return [int(row[0]) for row in found]


def _compare(connection: sqlite3.Connection, *, is_whole: bool) -> list[str]:
    """Note the state and the position of all that are there now; return those with another text."""
    # A text that does not fit its hash was changed by something else: looked for where a document is named.
    same = "n.sha256 = b.sha256" if is_whole else f"n.sha256 = b.sha256 AND {_HAS_SAME_TEXT}"
    connection.execute(
        "UPDATE temp.restored SET position = n.position,"
        f" state = CASE WHEN {same} THEN 'same' ELSE 'edited' END"
        " FROM main.document n, backup.document b"
        " WHERE n.id = restored.id AND b.id = n.id AND restored.state IS NOT 'new'"
    )
    found = connection.execute("SELECT id FROM temp.restored WHERE state = 'edited' ORDER BY id")
    return [str(row[0]) for row in found]


_DOCUMENTS = {
    "document": "SELECT b.*, r.position AS now FROM backup.document b JOIN temp.restored r ON r.id = b.id"
    f" JOIN main.document n ON n.id = b.id WHERE {IS_EDITED}",
    "document_text": "SELECT t.*, r.position AS now, b.sha256 AS sha256 FROM backup.document b"
    " JOIN temp.restored r ON r.id = b.id JOIN backup.document_text t ON t.position = b.position"
    " WHERE r.state = 'edited'",
}
# The rows of the documents that are nowhere now.
_NEW = {
    "document": "SELECT b.*, r.position AS now FROM temp.restored r JOIN backup.document b ON b.id = r.id"
    " WHERE r.state = 'new'",
    "document_text": "SELECT t.*, r.position AS now, b.sha256 AS sha256 FROM temp.restored r"
    " JOIN backup.document b ON b.id = r.id JOIN backup.document_text t ON t.position = b.position"
    " WHERE r.state = 'new'",
}


def _of_new(table: str) -> str:
    others = (
        f"SELECT b.* FROM temp.restored r JOIN backup.{table} b ON b.document = r.id WHERE r.state = 'new'"
    )
    return _NEW.get(table, others)


# Speakers that only the project has, and that nobody names any more.
_NAMELESS = (
    "SELECT n.* FROM main.speaker n WHERE n.id NOT IN (SELECT id FROM backup.speaker)"
    " AND NOT EXISTS (SELECT 1 FROM main.quotation q WHERE q.speaker = n.id)"
    " AND NOT EXISTS (SELECT 1 FROM main.claim c WHERE c.speaker = n.id)"
    " AND n.id NOT IN (SELECT f.value FROM main.quotation q, json_each(q.further_speakers) f"
    " WHERE q.further_speakers <> '[]' AND json_valid(q.further_speakers))"
)


def _of_layers(connection: sqlite3.Connection, table: str) -> str:
    return (
        f"SELECT b.* FROM backup.{table} b JOIN temp.restored r ON r.id = b.document"
        f" LEFT JOIN main.{table} n ON {same_key(table)}"
        f" WHERE n.document IS NULL OR {is_other(connection, table)}"
    )


def _kept(table: str, schema: str, row: str) -> str:
    """Return the condition that an analysis or suggestion cannot be computed anew, as `computed` has it."""
    imported = f"SELECT document FROM {schema}.analysis WHERE model = '{analyses.IMPORTED}'"
    conditions = [f"{row}.document IN ({imported})"]
    for tables in TABLES.values():
        if tables.suggestions == table:
            conditions.append(
                f"EXISTS (SELECT 1 FROM {schema}.{tables.decisions} d"
                f" WHERE d.document = {row}.document AND d.suggestion = {row}.id)"
            )
    if table == TABLES["quotation"].suggestions:
        conditions.append(
            f"EXISTS (SELECT 1 FROM {schema}.claim_suggestion c JOIN {schema}.claim_decision d"
            f" ON d.document = c.document AND d.suggestion = c.id"
            f" WHERE c.document = {row}.document AND c.quotation = {row}.id)"
        )
    return f"({' OR '.join(conditions)})"


def _computed(connection: sqlite3.Connection, table: str) -> str:
    return (
        f"SELECT b.* FROM backup.{table} b JOIN temp.restored r ON r.id = b.document"
        f" LEFT JOIN main.{table} n ON {same_key(table)}"
        f" WHERE {_kept(table, 'backup', 'b')} AND (n.document IS NULL OR {is_other(connection, table)})"
    )


def _left_over(table: str) -> str:
    """Return the rows that cannot be computed anew, but belong to a text that is replaced."""
    return (
        f"SELECT n.* FROM main.{table} n JOIN temp.restored r ON r.id = n.document AND r.state = 'edited'"
        f" LEFT JOIN backup.{table} b ON {same_key(table)} AND {_kept(table, 'backup', 'b')}"
        " WHERE b.document IS NULL"
    )


def _speakers(connection: sqlite3.Connection, *, is_whole: bool) -> str:
    """Return the speakers to bring back: all that differ, or only missing ones that the documents name."""
    start = f"SELECT b.* FROM backup.speaker b LEFT JOIN main.speaker n ON {same_key('speaker')} WHERE "
    if is_whole:
        return f"{start} n.id IS NULL OR {is_other(connection, 'speaker')}"
    named = " UNION ".join(
        f"SELECT {column} FROM backup.{table} a JOIN temp.restored r ON r.id = a.document{more}"
        for table, column, more in (
            ("quotation", "a.speaker", ""),
            ("claim", "a.speaker", ""),
            (
                "quotation",
                "f.value",
                ", json_each(a.further_speakers) f WHERE json_valid(a.further_speakers)",
            ),
        )
    )
    return f"{start} n.id IS NULL AND b.id IN ({named})"


class _Restore:
    """Writes the rows, checked, and counts what they change."""

    def __init__(self, running: Operation, backup: Path) -> None:
        self._running = running
        self._connection = running.connection
        self._backup = backup
        self._weight = 0
        self._touched: set[str] = set()
        gone = self._connection.execute("SELECT id FROM temp.restored WHERE state NOT NULL")
        self._returned = {str(row[0]) for row in gone}

    def add_annotators(self) -> None:
        """Add the annotators of the backup, who are no part of the history."""
        self._connection.execute(
            "INSERT OR IGNORE INTO main.annotator (name, since) SELECT name, since FROM backup.annotator"
        )

    def bring_documents(self) -> None:
        """Insert the documents that are nowhere now, as an import does: their rows are no part of the act."""
        positions = _positions(self._connection, "new")
        for table in trash.TABLES if positions else ():
            for row in self._connection.execute(_of_new(table)):  # they may be many: one at a time
                write_row(self._connection, table, self._checked(table, dict(row)), new=True)
        new = "document IN (SELECT id FROM temp.restored WHERE state = 'new')"
        checksums.forget_documents(self._connection, new)
        for run in runs_of(positions):
            self._running.deltas.append(("trash", {**run._asdict(), "act": self._running.id}, None))

    def put(self, table: str, sql: str) -> None:
        """Put the rows of a query in their places."""
        for row in self._rows(sql):
            self._running.put(table, self._checked(table, row))
            self._note(table, row)

    def delete(self, table: str, sql: str) -> None:
        """Delete the rows of a query."""
        for row in self._rows(sql):
            self._running.delete(table, row)
            self._note(table, row)

    def keep_the_rest(self, edited: Iterable[str]) -> None:
        """Say of what stays in documents whose text is replaced that it belongs to that text."""
        ids = set(edited)
        tables = {"document": "id", **dict.fromkeys((*SPANS, *_SUGGESTIONS), "document")}
        changed = {
            self._key(table, row)
            for table, before, after in (self._running.deltas.of(*tables) if ids else ())
            for row in [before or after or {}]
            if row[tables[table]] in ids
        }
        for table, column in tables.items():
            for id in sorted(ids):
                for row in self._rows(f"SELECT * FROM main.{table} WHERE {column} = ?", id):
                    if self._key(table, row) not in changed:
                        self._running.keep(table, row)

    def result(self, removed: int) -> Restored:
        """Return what has changed; so many documents were moved to the trash."""
        states = dict(self._connection.execute("SELECT id, state FROM temp.restored"))
        texts = sum(state == "edited" for state in states.values())
        returned = self._returned & states.keys()
        changed = len((self._touched & states.keys()) - returned)
        return Restored(changed, len(returned), texts, removed)

    def _key(self, table: str, row: Row) -> tuple[Any, ...]:
        return (table, *(row[column] for column in KEYS[table]))

    def _rows(self, sql: str, *values: str) -> Iterator[Row]:
        # From a copy, which SQLite keeps in a file if it is large: the rows change while they are read.
        self._connection.execute("DROP TABLE IF EXISTS temp.changing")
        self._connection.execute(f"CREATE TEMP TABLE changing AS {sql}", values)
        yield from map(dict, self._connection.execute("SELECT * FROM temp.changing ORDER BY rowid"))

    def _note(self, table: str, row: Row) -> None:
        id = row.get("document") or (row.get("id") if table == "document" else None)
        if id is not None:
            self._touched.add(str(id))
        self._weight += sum(len(value) for value in row.values() if isinstance(value, str))
        if self._weight > _MOST:
            raise ActRefused(
                tr(
                    "So much differs from this backup that one act cannot bring it back, so nothing was"
                    " changed."
                ),
                tr("Restore some documents at a time, or open the backup itself: it is a project."),
            )

    def _checked(self, table: str, row: Row) -> Row:
        """Return a row with its present position; a backup is a file that may come from anybody."""
        if (now := row.pop("now", None)) is not None:
            row["position"] = now
        hash = row.pop("sha256", None) if table == "document_text" else None
        try:
            if hash is not None and sha256(row["text"]) != hash:
                raise Damaged(tr("a text"))
            if any(not isinstance(value, str | int | float | None) for value in row.values()):
                raise Damaged(tr("a row of {table}", table=table))
            if table in _READERS:
                _READERS[table](row)
        except Damaged as error:
            raise ProjectDamaged(
                tr(
                    "{backup} is damaged: {row} cannot be read. The project was not changed.",
                    backup=self._backup,
                    row=error,
                ),
                tr("Restore another backup, or single documents of this one."),
            ) from error
        return row
