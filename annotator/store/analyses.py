"""Analyses of documents by a model, and the documents that still lack one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.entity import Entity, ModelEntities
from annotator.domain.renewal import renewed, renewed_claims
from annotator.store import analysis_failures, analysis_rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterator

    from annotator.domain.claim import Claim
    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import Quotation
    from annotator.domain.syntax import Syntax
    from annotator.store.connection import Database

IMPORTED = "imported"  # the model's name if entities or suggestions were imported with the document


def model_of(database: Database, id: str) -> str | None:
    """Return the name of the model that analysed a document, or None."""
    with database.reading() as connection:
        row = connection.execute("SELECT model FROM analysis WHERE document = ?", (id,)).fetchone()
    return str(row[0]) if row else None


def model_entities(database: Database, id: str) -> ModelEntities:
    """Return the entities that the model found in a document, in text order."""
    with database.reading() as connection:
        # No variable holds the cursor: the error of a bad row would keep it, and with it a read lock.
        row = connection.execute(
            "SELECT document, entities FROM analysis WHERE document = ?", (id,)
        ).fetchone()
        return analysis_rows.model_entities_from(row) if row else ModelEntities()


def syntax(database: Database, id: str) -> Syntax | None:
    """Return the sentences, phrases, clauses and reports of a document, None if no model has read it."""
    with database.reading() as connection:
        row = connection.execute(
            "SELECT document, sentences, phrases, clauses, reports FROM syntax WHERE document = ?", (id,)
        ).fetchone()
        return analysis_rows.syntax_from(row) if row else None


def save(
    database: Database,
    id: str,
    model: str,
    entities: tuple[Entity, ...],
    proposed: tuple[Proposed[Quotation], ...],
    syntax: Syntax,
    claims: tuple[Proposed[Claim], ...] = (),
    *,
    sha256: str | None = None,
) -> None:
    """Store the analysis of a document; `domain.renewal` decides which older suggestions stay.

    If entities or suggestions were imported with the document, or come from a file version without syntax,
    they stay, and only the syntax is new. With the hash of the analysed text, nothing is stored if the
    document has another text by now.
    """
    with database.transaction() as connection:
        if sha256 is not None and not has_text(connection, id, sha256):
            return
        if not _keeps_its_entities(connection, id):
            connection.execute(
                "INSERT INTO analysis (document, model, entities) VALUES (?, ?, ?)"
                " ON CONFLICT (document) DO UPDATE SET model = excluded.model, entities = excluded.entities",
                (id, model, analysis_rows.model_entities_column(ModelEntities(entities))),
            )
            _renew_suggestions(connection, id, proposed, claims)
        connection.execute(
            "INSERT OR REPLACE INTO syntax (document, sentences, phrases, clauses, reports)"
            " VALUES (:document, :sentences, :phrases, :clauses, :reports)",
            analysis_rows.syntax_row(id, syntax),
        )
        analysis_failures.forget(connection, id)


def has_text(connection: sqlite3.Connection, id: str, sha256: str) -> bool:
    """Tell whether a document has the text with this hash."""
    row = connection.execute("SELECT sha256 FROM document WHERE id = ?", (id,)).fetchone()
    return row is not None and row[0] == sha256


def _keeps_its_entities(connection: sqlite3.Connection, id: str) -> bool:
    """Tell whether the entities of a document stay through a new analysis."""
    row = connection.execute(
        "SELECT a.model, s.document IS NULL AS lacks_syntax"
        " FROM analysis a LEFT JOIN syntax s ON s.document = a.document WHERE a.document = ?",
        (id,),
    ).fetchone()
    return row is not None and (row["model"] == IMPORTED or row["lacks_syntax"])


def _renew_suggestions(
    connection: sqlite3.Connection,
    id: str,
    proposed: tuple[Proposed[Quotation], ...],
    claims: tuple[Proposed[Claim], ...],
) -> None:
    undecided, decided = _older(connection, id, "suggestion", "decision")
    quotations = renewed(undecided, analysis_rows.suggestions_from(decided), proposed)
    undecided, decided = _older(connection, id, "claim_suggestion", "claim_decision")
    older_claims = analysis_rows.claim_suggestions_from(decided)
    new_claims = renewed_claims(undecided, older_claims, claims, quotations)
    _drop(connection, id, "suggestion", quotations.dropped)
    _drop(connection, id, "claim_suggestion", new_claims.dropped)
    connection.executemany(
        "UPDATE claim_suggestion SET quotation = ? WHERE document = ? AND id = ?",
        [
            (claim.annotation.quotation, id, claim.id)
            for claim, older in zip(new_claims.kept, older_claims, strict=True)
            if claim.annotation.quotation != older.annotation.quotation
        ],
    )
    connection.executemany(
        "INSERT INTO suggestion"
        " (document, id, content, cue, source, producer, rule, score, why, extra, speaker, mode,"
        " reserve) VALUES"
        " (:document, :id, :content, :cue, :source, :producer, :rule, :score, :why, :extra, :speaker, :mode,"
        " :reserve)",
        [analysis_rows.suggestion_row(id, suggestion) for suggestion in quotations.added],
    )
    connection.executemany(
        "INSERT INTO claim_suggestion (document, id, content, types, certainty, check_worthy,"
        " quotation, producer, rule, score, why, extra) VALUES (:document, :id, :content, :types,"
        " :certainty, :check_worthy, :quotation, :producer, :rule, :score, :why, :extra)",
        [analysis_rows.claim_suggestion_row(id, claim) for claim in new_claims.added],
    )


def _older(
    connection: sqlite3.Connection, document: str, table: str, decisions: str
) -> tuple[list[str], list[Any]]:
    """Return the ids of a document's undecided suggestions, and the rows of the decided ones."""
    of_document = (
        f"FROM {table} s WHERE s.document = ? AND {{}} (SELECT 1 FROM {decisions} d"
        " WHERE d.document = s.document AND d.suggestion = s.id)"
    )
    undecided = connection.execute(f"SELECT s.id {of_document.format('NOT EXISTS')}", (document,))
    decided = connection.execute(f"SELECT s.* {of_document.format('EXISTS')}", (document,))
    return [row["id"] for row in undecided.fetchall()], decided.fetchall()


def _drop(connection: sqlite3.Connection, document: str, table: str, ids: Collection[str]) -> None:
    if ids:
        marks = ",".join("?" * len(ids))
        connection.execute(f"DELETE FROM {table} WHERE document = ? AND id IN ({marks})", (document, *ids))


# The condition that a document `d` lacks an analysis or its syntax, or that an analysis of it failed.
_UNANALYSED = (
    "(NOT EXISTS (SELECT 1 FROM analysis a JOIN syntax s ON s.document = a.document WHERE a.document = d.id)"
    " OR EXISTS (SELECT 1 FROM analysis_failure f WHERE f.document = d.id))"
)


def is_analysed(database: Database, id: str) -> bool:
    """Tell whether a document has a complete analysis, not only imported entities."""
    with database.reading() as connection:
        rows = connection.execute(f"SELECT 1 FROM document d WHERE d.id = ? AND NOT {_UNANALYSED}", (id,))
        return rows.fetchone() is not None


def count_unanalysed(database: Database) -> int:
    """Return the number of documents without a complete analysis: no model has read them, or it failed."""
    with database.reading() as connection:
        rows = connection.execute(f"SELECT count(*) FROM document d WHERE {_UNANALYSED}")
        return int(rows.fetchone()[0])


def unanalysed(database: Database) -> Iterator[int]:
    """Yield the positions of unanalysed documents in order; later pages omit documents analysed meanwhile."""
    last = 0
    while True:
        with database.reading() as connection:
            page = connection.execute(
                f"SELECT position FROM document d WHERE position > ? AND {_UNANALYSED}"
                " ORDER BY position LIMIT 500",
                (last,),
            ).fetchall()
        if not page:
            return
        yield from (int(row[0]) for row in page)
        last = int(page[-1][0])
