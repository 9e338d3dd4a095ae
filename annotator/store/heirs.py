"""Documents that have the ids of others, which are in the trash: whose an act was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store.ended_acts import acts_on_several, names
from annotator.store.positions import Run

if TYPE_CHECKING:
    import sqlite3


def ids_given_anew(connection: sqlite3.Connection) -> set[str]:
    """Return the ids that a document has, and one in the trash, too."""
    rows = connection.execute(
        "SELECT DISTINCT c2 FROM trash_row WHERE \"table\" = 'document' AND c2 IN (SELECT id FROM document)"
    )
    return {row[0] for row in rows}


class Heirs:
    """The documents that have ids of documents in the trash now, and the acts that were on them.

    Attributes
    ----------
    ids: of these documents.
    """

    def __init__(self, connection: sqlite3.Connection, ids: set[str]) -> None:
        self._positions = {
            id: int(row[0])
            for id in ids
            if (row := connection.execute("SELECT position FROM document WHERE id = ?", (id,)).fetchone())
        }
        self.ids = self._positions.keys()
        # The acts that brought a document with one of these ids, each with its state and position.
        self._brought: dict[str, list[tuple[int, str, int]]] = {id: [] for id in self.ids}
        if self.ids:
            self._find_brought(connection)

    def _find_brought(self, connection: sqlite3.Connection) -> None:
        bearers = [(position, id) for id, position in self._positions.items()]
        bearers += [
            (int(position), id)
            for position, id in connection.execute(
                "SELECT position, c2 FROM trash_row WHERE \"table\" = 'document'"
            )
            if id in self.ids
        ]
        for name in names(connection):
            for act, state, deltas in acts_on_several(connection, name):
                runs = [Run(b["first"], b["last"]) for _, b, a in deltas.of("trash") if b and not a]
                for position, id in bearers if runs else ():
                    if any(run.first <= position <= run.last for run in runs):
                        self._brought[id].append((act, state, position))

    def have(self, id: str, act: int, state: str) -> bool:
        """Tell whether an act was on the document that has an id now, and not on one in the trash.

        Acts that have not ended were; of the others, those that were so whether the acts which brought a
        document and were undone since count or not.
        """
        if id not in self.ids:
            return False
        if state in ("done", "undone"):
            return True
        came = [each for each in self._brought[id] if each[0] <= act]
        stayed = [each for each in came if each[1] in ("done", "permanent")]
        return all(max(each, default=(0, "", 0))[2] == self._positions[id] for each in (came, stayed))
