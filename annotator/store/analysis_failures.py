"""Failed analyses: which documents could not be analysed, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store import analysis_rows

if TYPE_CHECKING:
    import sqlite3

    from annotator.domain.analysis import AnalysisFailure
    from annotator.store.connection import Database


def save(database: Database, document: str, failure: AnalysisFailure) -> None:
    """Keep why a document could not be analysed, in place of an earlier failure."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO analysis_failure"
            " (document, kind, message, step, trace, span, model, program) VALUES"
            " (:document, :kind, :message, :step, :trace, :span, :model, :program)",
            analysis_rows.failure_row(document, failure),
        )


def of(database: Database, document: str) -> AnalysisFailure | None:
    """Return why a document could not be analysed; None where it was, or nobody has tried."""
    with database.reading() as connection:
        row = connection.execute("SELECT * FROM analysis_failure WHERE document = ?", (document,)).fetchone()
        return analysis_rows.failure_from(row) if row else None


def forget(connection: sqlite3.Connection, document: str) -> None:
    """Forget that a document could not be analysed: now it has been."""
    connection.execute("DELETE FROM analysis_failure WHERE document = ?", (document,))
