"""Suggestions of each kind, and the decisions of annotators on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.domain.decisions import Decision, Rejection
from annotator.store import analysis_rows, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.domain.kinds import Kind
    from annotator.domain.proposed import Proposed
    from annotator.domain.provenance import State
    from annotator.store.columns import Row
    from annotator.store.connection import Database


@dataclass(frozen=True)
class Tables:
    """The tables of the suggestions of a kind.

    Attributes
    ----------
    suggestions, decisions: names of tables.
    made: the column of decisions with the id of the annotation made of a suggestion.
    reserve: the condition that a suggestion `s` is in reserve, and waits for no decision.
    to_row, from_rows: write and read the rows of suggestions.
    """

    suggestions: str
    decisions: str
    made: str
    reserve: str
    to_row: Callable[[str, Proposed[Any]], Row]
    from_rows: Callable[[Sequence[Any]], list[Any]]


TABLES: dict[str, Tables] = {
    "quotation": Tables(
        "suggestion",
        "decision",
        "quotation",
        "s.reserve",
        analysis_rows.suggestion_row,
        analysis_rows.suggestions_from,
    ),
    "claim": Tables(
        "claim_suggestion",
        "claim_decision",
        "claim",
        "false",
        analysis_rows.claim_suggestion_row,
        analysis_rows.claim_suggestions_from,
    ),
}


def suggestions(database: Database, document: str, kind: Kind) -> tuple[Proposed[Any], ...]:
    """Return all suggestions of a kind in a document, decided or not, in text order."""
    tables = TABLES[kind.id]
    with database.reading() as connection:
        records = connection.execute(
            f"SELECT * FROM {tables.suggestions} WHERE document = ?", (document,)
        ).fetchall()
        return suggestions_of(records, kind)


def suggestions_of(records: Sequence[Any], kind: Kind) -> tuple[Proposed[Any], ...]:
    """Return the suggestions of a kind in rows of one document, in text order."""
    found = TABLES[kind.id].from_rows(records)
    return tuple(sorted(found, key=lambda suggestion: (suggestion.span, suggestion.id)))


def rejected_rows(kind: str) -> str:
    """Return the query of suggestions of a kind that annotators have rejected, but for the documents."""
    tables = TABLES[kind]
    return (
        f"SELECT s.*, d.annotator, d.reason AS why_not FROM {tables.decisions} d JOIN {tables.suggestions} s"
        " ON s.document = d.document AND s.id = d.suggestion WHERE d.state = 'rejected' AND d.document"
    )


def rejections_of(records: Sequence[Any], kind: Kind) -> tuple[Rejection[Any], ...]:
    """Return the rejections in rows of one layer that `rejected_rows` gives, in text order."""
    if not records:
        return ()
    reasons = [row["why_not"] for row in records]
    rejected = map(Rejection, TABLES[kind.id].from_rows(records), reasons)
    return tuple(sorted(rejected, key=lambda rejection: (rejection.suggestion.span, rejection.suggestion.id)))


def decisions(database: Database, document: str, annotator: str, kind: Kind) -> dict[str, State]:
    """Return the decisions of an annotator on the suggestions of a kind in a document, by suggestion."""
    tables = TABLES[kind.id]
    with database.reading() as connection:
        cursor = connection.execute(
            f"SELECT * FROM {tables.decisions} WHERE document = ? AND annotator = ?", (document, annotator)
        )
        return {row["suggestion"]: rows.state_from(row) for row in cursor.fetchall()}


def decision_row(document: str, annotator: str, kind: Kind, decision: Decision) -> Row:
    """Return the row of a decision."""
    return {
        "document": document,
        "annotator": annotator,
        "suggestion": decision.suggestion,
        "state": decision.state,
        TABLES[kind.id].made: decision.made,
        "reason": decision.reason,
    }


def decision_from(row: Row, kind: Kind) -> Decision:
    """Return the decision of a row."""
    return Decision(row["suggestion"], rows.state_from(row), row[TABLES[kind.id].made], row["reason"])
