"""Work that is kept back from an annotator: others' work on documents that this one is to annotate unswayed.

These are documents that are blind for the annotator, and training documents, by whose gold layer the
annotator learns; both until the annotator's own layer of them is done. What others have made of such a
document stands in no list, search, filter, count or comparison, and its gold layer is not opened. Whoever
makes gold layers is named “gold” here as everywhere, and is kept back from what this person has begun, or is
to begin blind: the connection knows who it is (`Database.adjudicator`). Suggestions are hidden by blind mode.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from annotator.domain.gold import GOLD
from annotator.store import blind_mode

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.store.connection import Database

Reason = Literal["blind", "training"]

# Training documents of an annotator who is not done with them: few, in any project. Who decides on gold
# layers learns only by those that were begun, or came in a package.
_TRAINING = """
SELECT CAST(t.document AS TEXT) FROM training t
LEFT JOIN layer l ON l.document = t.document AND l.annotator = :annotator
WHERE coalesce(l.status, 'new') <> 'done' AND (coalesce(l.status, 'new') = 'started'
  OR EXISTS (SELECT 1 FROM package)
  OR NOT :decides AND EXISTS (SELECT 1 FROM assignment a
    WHERE a.document = t.document AND a.annotator = :annotator))"""
# Whose layers are not this annotator's own (None: nobody's are).
_OF_OTHERS = """
SELECT DISTINCT CAST(document AS TEXT) FROM layer
WHERE status <> 'new' AND annotator IS NOT :own"""
_IS_ASSIGNED = "SELECT 1 FROM assignment WHERE document = ? AND annotator = ?"
_STATUS = "SELECT CAST(status AS TEXT) FROM layer WHERE document = ? AND annotator = ?"


def reasons(
    database: Database, documents: Iterable[str], annotator: str | None, *, decides: bool = False
) -> dict[str, Reason]:
    """Return why others' work is kept back from an annotator, by the ids of the documents where it is.

    `decides`: the annotator makes gold layers, and is kept back from what this one has begun, or has been
    given to annotate, alone: else nobody could decide on documents without annotating them. Nothing is kept
    back from nobody (None).
    """
    if annotator == GOLD:
        annotator, decides = database.adjudicator, True
    if not annotator:
        return {}
    found: dict[str, Reason] = {}
    with database.reading() as connection:
        is_blind = blind_mode.is_used(database)
        rows = connection.execute(_TRAINING, {"annotator": annotator, "decides": decides}).fetchall()
        training = {str(row[0]) for row in rows}
        for id in documents if is_blind or training else ():
            if id in training:
                found[id] = "training"
            elif is_blind and blind_mode.is_blind(database, id, annotator):
                row = connection.execute(_STATUS, (id, annotator)).fetchone()
                status = str(row[0]) if row is not None else "new"
                is_coming = not decides or connection.execute(_IS_ASSIGNED, (id, annotator)).fetchone()
                if status == "started" or (status == "new" and is_coming):
                    found[id] = "blind"
    return found


def reason(database: Database, document: str, annotator: str, *, decides: bool = False) -> Reason | None:
    """Return why others' work on a document is kept back from an annotator; None: it is not."""
    return reasons(database, [document], annotator, decides=decides).get(document)


def number(database: Database, annotator: str | None) -> int:
    """Return in how many documents the layers of others are kept back from an annotator."""
    if annotator is None or not is_possible(database):
        return 0
    with database.reading() as connection:
        rows = connection.execute(_OF_OTHERS, {"own": own_layer(annotator)}).fetchall()
        return len(reasons(database, [str(row[0]) for row in rows], annotator))


def shown(database: Database, places: Mapping[int, str], annotator: str | None) -> list[int]:
    """Return the positions, of ids by position, of documents with others' work for an annotator to see."""
    hidden = reasons(database, places.values(), annotator)
    return [position for position, id in places.items() if id not in hidden]


def with_suggestions(
    database: Database, places: Iterable[tuple[int, str]], annotator: str | None
) -> list[int]:
    """Return from pairs ``(position, id)`` the positions of documents with suggestions for an annotator."""
    if annotator == GOLD:
        return shown(database, dict(places), annotator)
    return blind_mode.without_blind(database, places, annotator)


def own_layer(annotator: str | None) -> str | None:
    """Return whose layers are not kept back from an annotator.

    None while gold layers are made: others may have made the gold layer of a document that is kept back.
    """
    return None if annotator == GOLD else annotator


def is_possible(database: Database) -> bool:
    """Tell whether anything may be kept back: blind mode was set once, or there are training documents."""
    with database.reading() as connection:
        training = connection.execute("SELECT 1 FROM training LIMIT 1").fetchone()
        return blind_mode.is_used(database) or training is not None
