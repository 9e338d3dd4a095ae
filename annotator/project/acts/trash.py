"""Acts that move documents to the trash and back: each is one operation, one undo step.

All layers of a document go along, whoever made them. Undo and redo of such an act are refused once somebody
else has worked on one of its documents.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.counted_nouns import counted
from annotator.domain.errors import ActRefused
from annotator.store import documents, trash
from annotator.store.writer import writing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.changes import Changes
    from annotator.store.connection import Database


class TrashActs:
    """The acts of one annotator, or of nobody, on documents as a whole."""

    def __init__(self, database: Database, annotator: str | None) -> None:
        self._database = database
        self._annotator = annotator

    def remove(self, ids: Sequence[str]) -> Changes:
        """Move documents to the trash.

        Raises
        ------
        InputError: the project has no document with one of the ids.
        StorageError: the change could not be saved; nothing is changed.
        """
        positions = [documents.position_of(self._database, id) for id in dict.fromkeys(ids)]
        with writing(self._database, _act("move", positions, "to the trash"), self._annotator) as (
            writer,
            changed,
        ):
            writer.remove(positions)
        return changed[0]

    def restore(self, positions: Sequence[int]) -> Changes:
        """Take the documents with these positions out of the trash.

        Raises
        ------
        ActRefused: one of them is not there any more, or its id belongs to another document.
        StorageError: the change could not be saved; nothing is changed.
        """
        with writing(self._database, _act("restore", positions, "from the trash"), self._annotator) as (
            writer,
            changed,
        ):
            if not trash.has_all(self._database, positions):
                raise ActRefused("One of these documents is not in the trash any more.")
            writer.restore(positions)
        return changed[0]


def _act(verb: str, positions: Sequence[int], where: str) -> str:
    what = "document" if len(positions) == 1 else counted(len(positions), "document")
    return f"{verb} {what} {where}"
