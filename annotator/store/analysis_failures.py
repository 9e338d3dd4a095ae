"""Failed analyses: which documents could not be analysed, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store import analysis_rows

if TYPE_CHECKING:
    import sqlite3

    from annotator.domain.analysis import AnalysisFailure
    from annotator.store.connection import Database


def save(database: Database, document: str, failure: AnalysisFailure) -> None:
    """Store the failure of a document's analysis in place of an earlier one."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO analysis_failure"
            " (document, kind, message, step, trace, span, model, program) VALUES"
            " (:document, :kind, :message, :step, :trace, :span, :model, :program)",
            analysis_rows.failure_row(document, failure),
        )


def of(database: Database, document: str) -> AnalysisFailure | None:
    """Return the failure of a document's analysis; None if it succeeded, or nobody has tried."""
    with database.reading() as connection:
        row = connection.execute("SELECT * FROM analysis_failure WHERE document = ?", (document,)).fetchone()
        return analysis_rows.failure_from(row) if row else None


def forget(connection: sqlite3.Connection, document: str) -> None:
    """Delete the failure of a document's analysis after a success."""
    connection.execute("DELETE FROM analysis_failure WHERE document = ?", (document,))
