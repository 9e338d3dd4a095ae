"""The trash: documents that have left the usual tables, with all their rows, until it is emptied.

Nothing else sees them there, so no query has to leave them out. A row of `trash` is a run of positions, by
which any number of documents come and go in the same few statements; it is what the history holds of an act
that moves documents (`take_in` and `bring_out` move the rows).
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import ActRefused
from annotator.domain.translation import tr
from annotator.store import checksums, ended_acts
from annotator.store.changed_rows import ANNOTATIONS, runs_in_trash
from annotator.store.columns import Damaged
from annotator.store.positions import Run, runs_of, without
from annotator.store.team_rows import OF_DOCUMENTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.store.columns import Row
    from annotator.store.connection import Database
    from annotator.store.deltas import Deltas

# The tables of what belongs to a document, in the order that foreign keys require.
TABLES = (
    "document", "document_text", "analysis", "analysis_failure", "syntax", "suggestion", "claim_suggestion",
    "layer", "effort", "begun_blind", "forgotten", "quotation", "claim", "entity", "waiver", "decision",
    "claim_decision", "thread", "assignment", *OF_DOCUMENTS, "finding_count",
)  # fmt: skip
_BY_POSITION = ("document", "document_text")
WIDTH = 20  # the columns for values that `trash_row` has
_IDS = "SELECT id FROM document WHERE position BETWEEN :first AND :last"
# The speakers that documents name: copies, for the case that they are gone when the documents come back.
_NAMED = (
    f"SELECT document, speaker FROM quotation WHERE document IN ({_IDS})"
    f" UNION SELECT document, speaker FROM claim WHERE document IN ({_IDS})"
    " UNION SELECT q.document, j.value FROM quotation q, json_each(q.further_speakers) j"
    f" WHERE q.document IN ({_IDS}) AND q.further_speakers <> '[]' AND json_valid(q.further_speakers)"
)


def take_in(connection: sqlite3.Connection, deltas: Deltas) -> None:
    """Move the documents that deltas bring into the trash there.

    Raises
    ------
    ActRefused: one of them is there already.
    """
    before, after = runs_in_trash(deltas)
    for run in without(after, before):
        _refuse_gap(connection, run)
        _forget_words(connection, run)
        _copy_in(connection, run)
        for table in reversed(TABLES):
            where = "position BETWEEN :first AND :last" if table in _BY_POSITION else f"document IN ({_IDS})"
            connection.execute(f"DELETE FROM {table} WHERE {where}", run._asdict())


def bring_out(connection: sqlite3.Connection, deltas: Deltas) -> None:
    """Move the documents that deltas take out of the trash back to their places.

    Raises
    ------
    ActRefused: the project has another document with the id of one of them.
    """
    before, after = runs_in_trash(deltas)
    for run in without(before, after):
        _refuse_taken(connection, run)
        ended_acts.give_ids_back(connection, run)
        for table in TABLES:
            _copy_out(connection, table, run)
        connection.execute("DELETE FROM trash_row WHERE position BETWEEN :first AND :last", run._asdict())
        # Another document may have had the same id meanwhile.
        checksums.forget_documents(connection, f"document IN ({_IDS})", run._asdict())
        _learn_words(connection, run)


def _copy_in(connection: sqlite3.Connection, run: Run) -> None:
    for table in TABLES:
        if table in _BY_POSITION:
            position, source = "t.position", f"{table} t WHERE t.position BETWEEN :first AND :last"
        else:
            position, source = (
                "d.position",
                (
                    f"document d CROSS JOIN {table} t ON t.document = d.id"
                    " WHERE d.position BETWEEN :first AND :last"
                ),
            )
        _insert(connection, table, position, source, run)
    named = f"({_NAMED}) n JOIN document d ON d.id = n.document JOIN speaker t ON t.id = n.speaker"
    _insert(connection, "speaker", "d.position", named, run)


def _insert(connection: sqlite3.Connection, table: str, position: str, source: str, run: Run) -> None:
    names = _columns(connection, table)
    cells = ", ".join(f"c{number}" for number in range(1, len(names) + 1))
    values = ", ".join(f't."{name}"' for name in names)
    connection.execute(
        f'INSERT INTO trash_row (position, "table", columns, {cells})'
        f" SELECT {position}, :table, :columns, {values} FROM {source}",
        {"table": table, "columns": ",".join(names), **run._asdict()},
    )


def _copy_out(connection: sqlite3.Connection, table: str, run: Run) -> None:
    key = {"table": table, **run._asdict()}
    where = '"table" = :table AND position BETWEEN :first AND :last'
    known = set(_columns(connection, table))
    shapes = connection.execute(f"SELECT DISTINCT columns FROM trash_row WHERE {where}", key).fetchall()
    for (shape,) in shapes:
        names = str(shape).split(",")
        if len(names) > WIDTH or not known.issuperset(names):
            raise Damaged(tr("the trash"))
        cells = ", ".join(f"c{number}" for number in range(1, len(names) + 1))
        columns = ", ".join(f'"{name}"' for name in names)
        connection.execute(
            f"INSERT INTO {table} ({columns}) SELECT {cells} FROM trash_row"
            f" WHERE {where} AND columns = :columns ORDER BY rowid",
            {"columns": shape, **key},
        )


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [str(row["name"]) for row in connection.execute(f"PRAGMA main.table_info({table})")]


class Trashed(NamedTuple):
    """A document in the trash.

    Attributes
    ----------
    layers: the names of the annotators who have worked on it.
    at: when it came into the trash.
    annotator: who moved it there; None if nobody who is known.
    """

    position: int
    id: str
    title: str
    words: int
    layers: tuple[str, ...]
    at: str
    annotator: str | None


def trashed(database: Database, limit: int, after: int = 0) -> list[Trashed]:
    """Return documents in the trash, those that came last first; `after` is the number to pass over."""
    with database.reading() as connection:
        found = connection.execute(
            "SELECT r.position, CAST(r.c2 AS TEXT), CAST(r.c3 AS TEXT), CAST(r.c4 AS INTEGER),"
            " CAST(iif(h.state = 'undone', h.undone_at, h.at) AS TEXT), CAST(h.annotator AS TEXT)"
            " FROM trash t CROSS JOIN trash_row r ON r.\"table\" = 'document'"
            " AND r.position BETWEEN t.first AND t.last LEFT JOIN history h ON h.id = t.act"
            " ORDER BY t.act DESC, r.position LIMIT ? OFFSET ?",
            (limit, after),
        ).fetchall()
        return [
            Trashed(
                row[0],
                row[1] or "",
                row[2] or "",
                row[3] or 0,
                _layers(connection, row[0]),
                row[4] or "",
                row[5],
            )
            for row in found
        ]


def _layers(connection: sqlite3.Connection, position: int) -> tuple[str, ...]:
    rows = connection.execute(
        "SELECT CAST(c2 AS TEXT) FROM trash_row WHERE position = ? AND \"table\" = 'layer' ORDER BY c2",
        (position,),
    )
    return tuple(str(row[0]) for row in rows)


def position_of(database: Database, id: str) -> int | None:
    """Return the position of the document with an id that came into the trash last, or None."""
    with database.reading() as connection:
        return position_in(connection, id)


def position_in(connection: sqlite3.Connection, id: str) -> int | None:
    """Return the same within a transaction."""
    row = connection.execute(
        "SELECT r.position FROM trash_row r JOIN trash t ON r.position BETWEEN t.first AND t.last"
        " WHERE r.\"table\" = 'document' AND r.c2 = ? ORDER BY t.act DESC, r.position DESC LIMIT 1",
        (id,),
    ).fetchone()
    return int(row[0]) if row else None


def count(database: Database) -> int:
    """Return the number of documents in the trash."""
    with database.reading() as connection:
        found = connection.execute("SELECT coalesce(sum(last - first + 1), 0) FROM trash").fetchone()
    return int(found[0])


def takes_more(connection: sqlite3.Connection, deltas: Deltas, number: int) -> bool:
    """Tell whether deltas have moved more documents, or annotations, than a number into the trash."""
    before, after = runs_in_trash(deltas)
    tables = ", ".join(f"'{table}'" for table in ANNOTATIONS)
    for run in without(after, before):
        if run.number > number:
            return True
        found = connection.execute(
            "SELECT count(*) FROM (SELECT 1 FROM trash_row WHERE position BETWEEN :first AND :last"
            f' AND "table" IN ({tables}) LIMIT :number + 1)',
            {"number": number, **run._asdict()},
        ).fetchone()
        number -= int(found[0])
        if number < 0:
            return True
    return False


def has_all(database: Database, positions: Iterable[int]) -> bool:
    """Tell whether all positions are in the trash."""
    with database.reading() as connection:
        runs = runs_of(positions)
        there = [Run(row["first"], row["last"]) for row in rows_with(connection, runs)]
    return not without(runs, there)


def rows_with(connection: sqlite3.Connection, runs: Iterable[Run]) -> list[Row]:
    """Return the rows of `trash` that have some positions."""
    rows = {}
    for run in runs:
        for row in connection.execute(
            "SELECT * FROM trash WHERE first <= :last AND last >= :first", run._asdict()
        ):
            rows[row["first"]] = dict(row)
    return list(rows.values())


def speakers_gone(connection: sqlite3.Connection, run: Run) -> list[Row]:
    """Return the rows of speakers named in the trash that the project lacks."""
    found = connection.execute(
        "SELECT * FROM trash_row WHERE \"table\" = 'speaker' AND position BETWEEN :first AND :last"
        " AND c1 NOT IN (SELECT id FROM speaker)",
        run._asdict(),
    ).fetchall()
    return [
        {name: row[f"c{number}"] for number, name in enumerate(str(row["columns"]).split(","), 1)}
        for row in found
    ]


def names(connection: sqlite3.Connection, speaker: str) -> bool:
    """Tell whether a document in the trash names a speaker."""
    row = connection.execute(
        "SELECT 1 FROM trash_row WHERE \"table\" = 'speaker' AND c1 = ? LIMIT 1", (speaker,)
    ).fetchone()
    return row is not None


def title_of(connection: sqlite3.Connection, id: str, but: Sequence[Run] = ()) -> str | None:
    """Return the title of a document that is in the trash only, and not in some runs; else None."""
    found = connection.execute(
        "SELECT position, CAST(c3 AS TEXT) FROM trash_row WHERE \"table\" = 'document' AND c2 = ?1"
        " AND NOT EXISTS (SELECT 1 FROM document WHERE id = ?1)",
        (id,),
    ).fetchall()
    if any(run.first <= row[0] <= run.last for row in found for run in but):
        return None
    return str(found[0][1]) if found else None


# Refusals


def _refuse_gap(connection: sqlite3.Connection, run: Run) -> None:
    row = connection.execute(
        "SELECT 1 FROM trash_row WHERE \"table\" = 'document' AND position BETWEEN :first AND :last"
        " UNION ALL SELECT 1 FROM emptied WHERE first <= :last AND last >= :first LIMIT 1",
        run._asdict(),
    ).fetchone()
    if row is not None:
        raise ActRefused(
            tr("Not done: one of its documents is in the trash already."),
            tr("Take it out of the trash first."),
        )


def _refuse_taken(connection: sqlite3.Connection, run: Run) -> None:
    row = connection.execute(
        "SELECT CAST(d.title AS TEXT), CAST(d.id AS TEXT) FROM trash_row r JOIN document d ON d.id = r.c2"
        " WHERE r.\"table\" = 'document' AND r.position BETWEEN :first AND :last LIMIT 1",
        run._asdict(),
    ).fetchone()
    if row is not None:
        raise ActRefused(
            tr(
                "Not done: the project has another document with the id “{id}” by now, “{title}”.",
                id=row[1],
                title=row[0],
            ),
            tr("Move that one to the trash first."),
        )


# The index of words, which may be damaged or lag behind (see `search`): then it is left as it is.


def _last_word(connection: sqlite3.Connection) -> int:
    row = connection.execute("SELECT rowid FROM search ORDER BY rowid DESC LIMIT 1").fetchone()
    return int(row[0]) if row else 0


def _forget_words(connection: sqlite3.Connection, run: Run) -> None:
    with suppress(sqlite3.DatabaseError):
        connection.execute(
            "INSERT INTO search (search, rowid, title, text)"
            " SELECT 'delete', d.position, d.title, coalesce(t.text, '')"
            " FROM document d LEFT JOIN document_text t USING (position)"
            " WHERE d.position BETWEEN :first AND :last AND d.position <= :indexed",
            {"indexed": _last_word(connection), **run._asdict()},
        )


def _learn_words(connection: sqlite3.Connection, run: Run) -> None:
    """Let the search find documents before the last one that it knows; it finds later ones by itself."""
    with suppress(sqlite3.DatabaseError):
        connection.execute(
            "INSERT INTO search (rowid, title, text) SELECT d.position, d.title, coalesce(t.text, '')"
            " FROM document d LEFT JOIN document_text t USING (position)"
            " WHERE d.position BETWEEN :first AND :last AND d.position < :indexed ORDER BY d.position",
            {"indexed": _last_word(connection), **run._asdict()},
        )
