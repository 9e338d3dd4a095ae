"""Overview of a whole file: counts and faults.

Not on the window's path, so sqlite-utils runs the queries; its import takes longer than opening a project.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.effort import Effort
from annotator.domain.errors import StorageError
from annotator.domain.translation import tr
from annotator.store import gold_readings, kept_back
from annotator.store.columns import dump
from annotator.store.positions import last_in, rank_in
from annotator.store.sqlite_words import UNFIT
from annotator.store.suggestions import TABLES

if TYPE_CHECKING:
    import sqlite3

    from annotator.domain.kinds import Kind
    from annotator.store.connection import Database
    from annotator.store.suggestions import Tables


# Rows of a table `t` that are not kept back from who looks on.
_SEEN = "(t.annotator IS :viewer OR t.document NOT IN (SELECT value FROM json_each(:kept_back)))"
# The labour of each annotator who has a layer.
_LABOUR = (
    "SELECT annotator, sum(status = 'done') AS done, sum(status = 'started') AS started, "
    + ", ".join(
        f"coalesce((SELECT sum({column}) FROM effort e WHERE e.annotator = l.annotator), 0) AS {column}"
        for column in ("seconds", "keys", "pointer")
    )
    + f", (SELECT count(*) FROM quotation t WHERE t.annotator = l.annotator AND {_SEEN}) AS quotations,"
    f" (SELECT count(*) FROM claim t WHERE t.annotator = l.annotator AND {_SEEN}) AS claims"
    " FROM layer l GROUP BY annotator ORDER BY annotator"
)
_BLIND_SET = (
    "SELECT at, annotator, act FROM history WHERE state = 'permanent' AND act LIKE 'blind mode%' ORDER BY id"
)


def _viewed(database: Database, viewer: str | None) -> dict[str, str | None]:
    """Return the values of `_SEEN`; nothing is kept back from nobody (None)."""
    hidden: list[str] = []
    if viewer is not None and kept_back.is_possible(database):
        with database.reading() as connection:
            rows = connection.execute("SELECT CAST(id AS TEXT) FROM document").fetchall()
        hidden = sorted(kept_back.reasons(database, [str(row[0]) for row in rows], viewer))
    return {"viewer": kept_back.own_layer(viewer), "kept_back": dump(hidden)}


def counts(database: Database, viewer: str | None = None) -> dict[str, Any]:
    """Return the numbers of documents, words, layers by status, annotations and speakers.

    Annotations that are kept back from `viewer` are left out.
    """
    from sqlite_utils import Database as Utils

    viewed = _viewed(database, viewer)
    with database.reading() as connection:
        utils = Utils(connection)

        def number(sql: str) -> int:
            return int(next(iter(utils.query(f"SELECT {sql} AS n", viewed)))["n"])

        return {
            "documents": utils["document"].count,
            "words": number("(SELECT coalesce(sum(words), 0) FROM document)"),
            "analysed": utils["analysis"].count,
            "analysis_failed": utils["analysis_failure"].count,
            "annotators": {row.pop("annotator"): row for row in map(dict, utils.query(_LABOUR, viewed))},
            "blind": {
                "share": number("coalesce((SELECT share FROM blindness), 0)"),
                "until_done": bool(number("coalesce((SELECT until_done FROM blindness), 0)")),
                "layers": number("(SELECT count(*) FROM begun_blind JOIN layer USING (document, annotator))"),
                "set": list(map(dict, utils.query(_BLIND_SET))),
            },
            "gold_open_again": gold_readings.number_open_again(database),
            "quotations": number(f"(SELECT count(*) FROM quotation t WHERE {_SEEN})"),
            "claims": number(f"(SELECT count(*) FROM claim t WHERE {_SEEN})"),
            "speakers": utils["speaker"].count,
            **{
                name: _decided(connection, TABLES[kind])
                for kind, name in (("quotation", "suggestions"), ("claim", "suggested_claims"))
            },
        }


def _decided(connection: sqlite3.Connection, tables: Tables) -> dict[str, int]:
    """Return the number of suggestions without any decision, and of decisions by state."""
    pending = (
        f"SELECT count(*) FROM {tables.suggestions} s WHERE NOT {tables.reserve} AND NOT EXISTS"
        f" (SELECT 1 FROM {tables.decisions} d WHERE d.document = s.document AND d.suggestion = s.id)"
    )
    states = f"SELECT state, count(*) AS n FROM {tables.decisions} GROUP BY state ORDER BY state"
    return {
        "pending": int(connection.execute(pending).fetchone()[0]),
        **{row["state"]: row["n"] for row in connection.execute(states)},
    }


def number_of(database: Database, kind: Kind, viewer: str | None = None) -> int:
    """Return the number of annotations of a kind in all layers, but for what is kept back from `viewer`."""
    sql, viewed = f"SELECT count(*) FROM {kind.id} t WHERE {_SEEN}", _viewed(database, viewer)
    with database.reading() as connection:
        return int(connection.execute(sql, viewed).fetchone()[0])


# The attributes of all annotations of a kind and their values; the built-in ones of claims have columns.
_ATTRIBUTES = (
    "SELECT e.key AS attribute, CAST(e.value AS TEXT) AS value FROM {table} t,"
    f" json_each(CASE WHEN json_valid(attributes) THEN attributes ELSE '{{{{}}}}' END) e WHERE {_SEEN}"
)
_VALUES = {
    "quotation": _ATTRIBUTES.format(table="quotation"),
    "claim": _ATTRIBUTES.format(table="claim")
    + f" UNION ALL SELECT 'certainty', certainty FROM claim t WHERE {_SEEN}"
    " UNION ALL SELECT 'check_worthy', iif(check_worthy, 'yes', 'no') FROM claim t"
    f" WHERE check_worthy IS NOT NULL AND {_SEEN}",
}


def attribute_values(database: Database, kind: Kind, viewer: str | None = None) -> dict[str, dict[str, int]]:
    """Return the number of annotations of a kind, by attribute and value; `viewer` as above."""
    counted: dict[str, dict[str, int]] = {}
    viewed = _viewed(database, viewer)
    with database.reading() as connection:
        cursor = connection.execute(
            f"SELECT attribute, value, count(*) AS n FROM ({_VALUES[kind.id]})"
            " WHERE value IS NOT NULL GROUP BY attribute, value ORDER BY attribute, value",
            viewed,
        )
        for row in cursor.fetchall():
            counted.setdefault(row["attribute"], {})[row["value"]] = row["n"]
    return counted


def labour(database: Database) -> list[tuple[str, str, int, Effort, str]]:
    """Return document, annotator, quotations, effort and blindness of each layer, in the documents' order.

    Blindness is how the layer was begun: "blind", "blind until done", or "" with suggestions.
    """
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT l.document, l.annotator, (SELECT count(*) FROM quotation q WHERE"
            " q.document = l.document AND q.annotator = l.annotator) AS quotations,"
            " coalesce(e.seconds, 0) AS seconds, coalesce(e.keys, 0) AS keys,"
            " coalesce(e.pointer, 0) AS pointer, coalesce(b.how, '') AS how"
            " FROM layer l JOIN document d ON d.id = l.document"
            " LEFT JOIN effort e ON e.document = l.document AND e.annotator = l.annotator"
            " LEFT JOIN begun_blind b ON b.document = l.document AND b.annotator = l.annotator"
            " ORDER BY d.position, l.annotator"
        )
        return [
            (
                row["document"],
                row["annotator"],
                row["quotations"],
                Effort(row["seconds"], row["keys"], row["pointer"]),
                row["how"],
            )
            for row in rows
        ]


def quick_damage(database: Database) -> list[str]:
    """Return the faults of pages and foreign keys, without a comparison of indexes with their tables."""
    try:
        with database.reading() as connection:
            faults = [_in_words(row[0]) for row in connection.execute("PRAGMA quick_check") if row[0] != "ok"]
            return faults + [
                _refers_to_nothing(row["table"], row["parent"])
                for row in connection.execute("PRAGMA foreign_key_check")
            ]
    except StorageError as error:
        return [str(error)]  # so damaged that SQLite cannot finish its check


def _in_words(found: str) -> str:
    """Return what SQLite's check has found, behind words for people; a page has several lines of it."""
    details = " ".join(found.removeprefix("*** in database main ***").split())
    return tr("the file: {reason} ({details})", reason=tr(UNFIT), details=details)


def _refers_to_nothing(table: str, parent: str) -> str:
    return tr("{table} refers to a {other_table} that does not exist", table=table, other_table=parent)


def file_version(database: Database) -> int:
    """Return the version of the project file."""
    with database.reading() as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def damage(database: Database) -> list[str]:
    """Return the faults of the file itself (pages, indexes, foreign keys); empty if it is sound."""
    try:
        return _damage(database)
    except StorageError as error:
        return [str(error)]  # so damaged that SQLite cannot finish its check


def _damage(database: Database) -> list[str]:
    from sqlite_utils import Database as Utils

    with database.reading() as connection:
        utils = Utils(connection)
        damage = [
            _in_words(row["integrity_check"])
            for row in utils.query("PRAGMA integrity_check")
            if row["integrity_check"] != "ok"
        ]
        # integrity_check says nothing about foreign keys.
        damage += [
            _refers_to_nothing(row["table"], row["parent"]) for row in utils.query("PRAGMA foreign_key_check")
        ]
        missing = connection.execute(
            "SELECT count(*) FROM quotation, json_each(further_speakers) named"
            " WHERE further_speakers <> '[]' AND json_valid(further_speakers)"
            " AND named.value NOT IN (SELECT id FROM speaker)"
        ).fetchone()[0]
        damage += [_refers_to_nothing("quotation", "speaker")] * missing
        return damage + _misnumbered(connection)


def _misnumbered(connection: sqlite3.Connection) -> list[str]:
    """Return what is wrong with the positions of documents, here and in the trash."""
    here, there, runs = connection.execute(
        "SELECT (SELECT count(*) FROM document),"
        " (SELECT count(*) FROM trash_row WHERE \"table\" = 'document'),"
        " (SELECT coalesce(sum(last - first + 1), 0) FROM trash)"
    ).fetchone()
    damage = []
    if here != rank_in(connection, last_in(connection)):
        damage.append(tr("the positions of the documents have gaps of which the project does not know"))
    if there != runs:
        damage.append(tr("the trash does not hold the documents that it names"))
    return damage
