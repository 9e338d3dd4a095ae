"""Documents that may have the same quotation: those with a run of its words, by the index of words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import InputError
from annotator.domain.layer import STATUSES
from annotator.store import documents, kept_back, rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.domain.document import Document
    from annotator.domain.layer import Status
    from annotator.domain.quotation import Quotation
    from annotator.store.connection import Database


class Candidate(NamedTuple):
    """A document, with the annotator's layer of it as far as it matters here."""

    position: int
    document: Document
    status: Status
    quotations: tuple[Quotation, ...]


def candidates(database: Database, positions: Sequence[int], annotator: str) -> Iterator[Candidate]:
    """Yield the documents at positions, but for those that the annotator works on without suggestions."""
    for position in positions:
        with database.reading() as connection:
            row = connection.execute(f"{documents.WITH_TEXT} WHERE position = ?", (position,)).fetchone()
            if row is None:
                continue  # it was removed, and the index keeps its words for a while
            try:
                document = documents.document_of(position, row)
            except InputError:
                continue  # its text is not the one that was imported: the check names it
            if not kept_back.with_suggestions(database, [(position, document.id)], annotator):
                continue
            key = (document.id, annotator)
            layer = connection.execute(
                "SELECT status FROM layer WHERE document = ? AND annotator = ?", key
            ).fetchone()
            found = connection.execute(
                "SELECT * FROM quotation WHERE document = ? AND annotator = ?", key
            ).fetchall()
        status = next((known for known in STATUSES if layer and layer[0] == known), STATUSES[0])
        yield Candidate(position, document, status, tuple(rows.quotations_from(found)))
