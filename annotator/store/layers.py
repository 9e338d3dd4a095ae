"""Layers: an annotator's annotations of a document, read from the rows that acts write."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.effort import Effort
from annotator.domain.layer import Layer
from annotator.store import codebook_versions, columns, rows
from annotator.store.history import now

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.domain.entity import Entity
    from annotator.domain.speaker import Speaker
    from annotator.store.connection import Database


def add_annotator(database: Database, name: str) -> None:
    """Add an annotator to the project, if the name is new."""
    with database.reading() as connection:
        if connection.execute("SELECT 1 FROM annotator WHERE name = ?", (name,)).fetchone():
            return
    with database.transaction() as connection:
        connection.execute("INSERT OR IGNORE INTO annotator (name, since) VALUES (?, ?)", (name, now()))


def annotators(database: Database) -> list[str]:
    """Return the names of all annotators of the project."""
    with database.reading() as connection:
        names = connection.execute("SELECT CAST(name AS TEXT) FROM annotator ORDER BY name").fetchall()
        return [row[0] for row in names]


# What a layer is read from.
SELECTS = {
    "layer": "SELECT l.*, coalesce(e.seconds, 0) AS seconds FROM layer l LEFT JOIN effort e"
    " USING (document, annotator)",
    **{table: f"SELECT * FROM {table}" for table in ("quotation", "claim", "entity", "waiver")},
}


def layer(database: Database, document: str, annotator: str) -> Layer:
    """Return an annotator's layer of a document, or an empty new one."""
    with database.reading():
        found = {table: _select(database, table, document, annotator) for table in SELECTS}
        return layer_of(document, annotator, found)


def layer_of(document: str, annotator: str, found: Mapping[str, Sequence[Any]]) -> Layer:
    """Return the layer of the rows that `SELECTS` give of it, by table."""
    if not any(found.values()):
        return Layer(document, annotator)
    fields = rows.layer_fields(found["layer"][0]) if found["layer"] else {}
    quotations, claims = rows.quotations_from(found["quotation"]), rows.claims_from(found["claim"])
    return Layer(
        **{"document": document, "annotator": annotator, **fields},
        quotations=tuple(sorted(quotations, key=lambda quotation: (quotation.content, quotation.id))),
        claims=tuple(sorted(claims, key=lambda claim: (claim.content, claim.id))),
        entities=_entities_of(found["entity"]),
        waivers=tuple(sorted(rows.waivers_from(found["waiver"]), key=attrgetter("key"))),
    )


class Flag(NamedTuple):
    """A flag of an annotator on a document, with its reason; "" if none was given."""

    document: str
    title: str
    annotator: str
    reason: str


def flags(database: Database) -> list[Flag]:
    """Return all flags in the order of documents."""
    with database.reading() as connection:
        found = connection.execute(
            "SELECT CAST(d.id AS TEXT), CAST(d.title AS TEXT), CAST(l.annotator AS TEXT),"
            " CAST(l.flag_reason AS TEXT) FROM layer l JOIN document d ON d.id = l.document"
            " WHERE l.flagged ORDER BY d.position, l.annotator"
        ).fetchall()
    return [Flag(*(value or "" for value in row)) for row in found]


def own_entities(database: Database, document: str, annotator: str) -> tuple[Entity, ...]:
    """Return the own and corrected entities of a layer in text order."""
    with database.reading():
        return _entities_of(_select(database, "entity", document, annotator))


def _entities_of(found: Sequence[Any]) -> tuple[Entity, ...]:
    return tuple(sorted(rows.entities_from(found), key=lambda entity: (entity.span, entity.id)))


def _select(database: Database, table: str, document: str, annotator: str) -> list[Any]:
    query = f"{SELECTS[table]} WHERE document = ? AND annotator = ?"
    return database.connection.execute(query, (document, annotator)).fetchall()


def effort(database: Database, document: str, annotator: str) -> Effort:
    """Return the effort of an annotator on a document."""
    with database.reading() as connection:
        row = connection.execute(
            "SELECT CAST(seconds AS INTEGER), CAST(keys AS INTEGER), CAST(pointer AS INTEGER)"
            " FROM effort WHERE document = ? AND annotator = ?",
            (document, annotator),
        ).fetchone()
    return Effort(*row) if row else Effort()


def add_effort(database: Database, document: str, annotator: str, effort: Effort) -> bool:
    """Add an effort to a layer's effort; return False if there is no such layer."""
    with database.transaction() as connection:
        cursor = connection.execute(
            "INSERT INTO effort (document, annotator, seconds, keys, pointer)"
            " SELECT document, annotator, ?, ?, ? FROM layer WHERE document = ? AND annotator = ?"
            " ON CONFLICT (document, annotator) DO UPDATE SET seconds = seconds + excluded.seconds,"
            " keys = keys + excluded.keys, pointer = pointer + excluded.pointer",
            (effort.seconds, effort.keys, effort.pointer, document, annotator),
        )
        return cursor.rowcount > 0


def codebook_body(database: Database) -> Any:
    """Return the project's codebook as a JSON object, None if it has none."""
    with database.reading() as connection:
        row = connection.execute("SELECT body FROM codebook").fetchone()
        return columns.object_from(row[0]) if row else None


def set_codebook(database: Database, body: dict[str, Any]) -> None:
    """Set the codebook of a project that is made."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO codebook (id, name, version, body) VALUES (1, ?, ?, ?)"
            " ON CONFLICT (id)"
            " DO UPDATE SET name = excluded.name, version = excluded.version, body = excluded.body",
            (str(body["name"]), str(body["version"]), columns.dump(body)),
        )
        codebook_versions.keep_present(connection)


def speakers(database: Database) -> list[Speaker]:
    """Return all speakers of the project, sorted by name."""
    with database.reading() as connection:
        records = connection.execute("SELECT * FROM speaker ORDER BY name, id").fetchall()
        return [rows.speaker_from(row) for row in records]


def speakers_of(database: Database, ids: Iterable[str]) -> list[Speaker]:
    """Return the speakers with these ids, sorted by name; unknown ids are skipped."""
    wanted_ids = sorted(set(ids))
    if not wanted_ids:
        return []
    marks = ",".join("?" * len(wanted_ids))
    with database.reading() as connection:
        cursor = connection.execute(
            f"SELECT * FROM speaker WHERE id IN ({marks}) ORDER BY name, id", wanted_ids
        )
        return [rows.speaker_from(row) for row in cursor.fetchall()]
