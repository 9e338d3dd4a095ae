"""Assignments: the documents that each annotator is to annotate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.store.connection import Database

_AT_ONCE = 2_000  # documents that are read together


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


def ids_and_assigned(database: Database, positions: Sequence[int]) -> list[tuple[str, frozenset[str]]]:
    """Return the ids of the documents at positions, each with who is to annotate it, in the same order.

    Some thousand are read at once, so that acts come between.
    """
    found: list[tuple[str, frozenset[str]]] = []
    for start in range(0, len(positions), _AT_ONCE):
        part = positions[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        with database.reading() as connection:
            rows = connection.execute(
                "SELECT d.position, CAST(d.id AS TEXT) AS id, CAST(a.annotator AS TEXT) AS annotator"
                " FROM document d LEFT JOIN assignment a ON a.document = d.id"
                f" WHERE d.position IN ({marks})",
                list(part),
            ).fetchall()
        ids = {int(row["position"]): str(row["id"]) for row in rows}
        names: dict[str, set[str]] = {id: set() for id in ids.values()}
        for row in rows:
            if row["annotator"] is not None:
                names[row["id"]].add(row["annotator"])
        there = (ids[position] for position in part if position in ids)
        found += [(id, frozenset(names[id])) for id in there]
    return found


def documents_of(database: Database, annotator: str) -> list[tuple[int, str]]:
    """Return positions and ids of the documents that an annotator is to annotate, in the project's order."""
    with database.reading() as connection:
        found = connection.execute(
            "SELECT d.position, CAST(d.id AS TEXT) FROM assignment a JOIN document d ON d.id = a.document"
            " WHERE a.annotator = ? ORDER BY d.position",
            (annotator,),
        ).fetchall()
    return [(int(row[0]), str(row[1])) for row in found]
