"""The order in which documents are opened: those first whose suggestions are least, or most, certain."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from annotator.store import blind_mode, documents

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.store.connection import Database

# Undone documents that are compared to find the next one by certainty: a bound of the work (some 5 ms).
_COMPARED = 200
_NO_SUGGESTIONS = 1.0  # orders documents without suggestions behind all others


def next_by_certainty(
    database: Database, annotator: str, undone: Iterable[int] | None, *, uncertain_first: bool
) -> int | None:
    """Return the position of the undone document with the most (un)certain suggestions, or None.

    Only the first ones are compared; `undone` are their positions if some are filtered out. Documents without
    suggestions come last; while blind mode is on, all come in their order.
    """
    if undone is None:
        undone = documents.undone(database, annotator, _COMPARED)
    first = list(islice(undone, _COMPARED))
    if not first or blind_mode.blindness(database).share:
        return first[0] if first else None
    certainties = documents.certainties(database, first, annotator)
    sign = 1 if uncertain_first else -1
    keys = {position: sign * certainty for position, certainty in certainties.items()}
    return min(first, key=lambda position: keys.get(position, _NO_SUGGESTIONS))
