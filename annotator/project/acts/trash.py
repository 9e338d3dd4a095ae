"""Acts that move documents to the trash and back, and bring back annotations: each is one undo step.

All layers of a document go along, whoever made them. Undo and redo of such an act are refused once somebody
else has worked on one of its documents.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.arguments import IDS, NUMBER, instance_of, several, takes
from annotator.domain.changes import LayerKey
from annotator.domain.errors import ActRefused
from annotator.domain.translation import tr
from annotator.store import documents, trash
from annotator.store.removed import Removed
from annotator.store.writer import writing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.changes import Changes
    from annotator.store.connection import Database

_POSITIONS = several("a tuple or list of positions", NUMBER)


class TrashActs:
    """The acts of one annotator, or of nobody, on documents as a whole."""

    def __init__(self, database: Database, annotator: str | None, codebook: dict[str, Any]) -> None:
        """Make the acts; `codebook` has name and version."""
        self._database = database
        self._annotator = annotator
        self._codebook = codebook

    @takes(ids=IDS)
    def remove(self, ids: Sequence[str]) -> Changes:
        """Move documents to the trash.

        Raises
        ------
        InputError: the project has no document with one of the ids.
        StorageError: the change could not be saved; nothing is changed.
        """
        return self.remove_at([documents.position_of(self._database, id) for id in dict.fromkeys(ids)])

    @takes(positions=_POSITIONS)
    def remove_at(self, positions: Sequence[int]) -> Changes:
        """Move the documents at positions to the trash.

        Raises
        ------
        ActRefused: one of them is there already.
        StorageError: the change could not be saved; nothing is changed.
        """
        with writing(self._database, _act("move", positions, "to the trash"), self._annotator) as (
            writer,
            changed,
        ):
            writer.remove(positions)
        return changed[0]

    @takes(positions=_POSITIONS)
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
                raise ActRefused(tr("One of these documents is not in the trash any more."))
            writer.restore(positions)
        return changed[0]

    @takes(what=instance_of("what was removed", Removed))
    def bring_back(self, what: Removed) -> Changes:
        """Write an annotation or speaker that was removed again, with what hung on it.

        Raises
        ------
        ActRefused: it is there, its document has another text now, or nobody is at work.
        StorageError: the change could not be saved, or the history is damaged; nothing is changed.
        """
        if self._annotator is None:
            raise ActRefused(tr("Nobody is at work who could have it back."))
        act = f"restore {what.kind}"
        with writing(self._database, act, self._annotator, what.document) as (writer, changed):
            if what.document is not None:
                writer.layer(LayerKey(what.document, self._annotator)).begin(self._codebook)
            writer.bring_back(self._database, what, self._annotator)
        return changed[0]


def _act(verb: str, positions: Sequence[int], where: str) -> str:
    what = "document" if len(positions) == 1 else f"{len(positions):,} documents"
    return f"{verb} {what} {where}"
