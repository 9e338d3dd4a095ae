"""Who is to annotate which documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.store.connection import Database


def assigned(database: Database, documents: Sequence[str]) -> dict[str, frozenset[str]]:
    """Return who is to annotate documents, by the ids of these; those without anybody are left out."""
    marks = ",".join("?" * len(documents))
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT document, CAST(annotator AS TEXT) AS annotator FROM assignment"
            f" WHERE document IN ({marks})",
            list(documents),
        ).fetchall()
    names: dict[str, set[str]] = {}
    for row in rows:
        names.setdefault(row["document"], set()).add(row["annotator"])
    return {document: frozenset(who) for document, who in names.items()}
