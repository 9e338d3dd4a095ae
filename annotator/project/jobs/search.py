"""Looking words up in the whole project, and keeping the index of words complete."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from annotator.store import documents, search
from annotator.store.act_priority import Interrupted
from annotator.store.connection import Database, open_database
from annotator.store.search import Hit, SearchDamaged

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.domain.search_query import Query, Snippet
    from annotator.project.project import Project
    from annotator.store.documents import Filter

__all__ = ["Hit", "Interrupted", "SearchDamaged", "Searcher", "index", "unindexed"]

# Words that are indexed in one transaction: as many as are quickest where no other process has the file open,
# as few as an act can wait for where a window has.
_AT_ONCE, _AT_ONCE_SHARED = 500_000, 20_000
_PAUSE = 0.06  # seconds in which the window's acts find the file free: it asks every 25 ms or so


class Searcher:
    """Searches beside the window: with a connection of its own, for the thread that makes it.

    Raises
    ------
    ProjectMoved, StorageError: the project file cannot be opened (any more).
    """

    def __init__(self, project: Project) -> None:
        project.check_place()  # not to search another file of that name
        self._database: Database = open_database(project.path, read_only=True)
        self._gate = project.database.gate
        self._annotator = project.annotator

    def close(self) -> None:
        """Close the connection."""
        self._database.close()

    def hits(self, query: Query, after: int = 0, limit: int = 100) -> list[Hit]:
        """Return the first documents behind a position that have all terms, in the project's order.

        Raises
        ------
        Interrupted: an act came; ask again. SearchDamaged: the index must be made anew.
        """
        with self._gate.reading(self._database.connection):
            return search.hits(self._database, query, after, limit)

    def count(self, query: Query) -> int:
        """Return how many documents have all terms; errors as in `hits`."""
        with self._gate.reading(self._database.connection):
            return search.count_hits(self._database, query)

    def snippets(self, query: Query, positions: Sequence[int]) -> list[Snippet]:
        """Return the words around the first hit of each of these documents; errors as in `hits`."""
        with self._gate.reading(self._database.connection):
            return search.snippets(self._database, query, positions)

    def last(self) -> int:
        """Return the position of the last document."""
        return documents.count(self._database)

    def positions_matching(self, chosen: Filter, after: int, until: int) -> list[int]:
        """Return the positions of the documents that a filter leaves, of those behind `after` up to `until`.

        Raises
        ------
        Interrupted: see `hits`.
        """
        with self._gate.reading(self._database.connection):
            return documents.positions_matching(self._database, chosen, self._annotator, after, until)


def unindexed(project: Project) -> int:
    """Return how many documents no search finds yet.

    Raises
    ------
    SearchDamaged: the index must be made anew.
    """
    return documents.count(project.database) - search.indexed(project.database)


def index(project: Project, progress: Callable[[int, int], None] | None = None, *, anew: bool = False) -> int:
    """Add the documents to the index that are not in it, in small transactions; return their number.

    What is done stays when it is stopped.

    Raises
    ------
    SearchDamaged: the index must be made anew. StorageError: the machine would not do it.
    """
    database = project.database
    if anew:
        search.make_anew(database)
    total, done = unindexed(project), 0
    words = _AT_ONCE_SHARED if database.shares_lock else _AT_ONCE
    while added := search.index_more(database, words):
        done += added
        if progress:
            progress(done, total)
        if database.shares_lock:
            time.sleep(_PAUSE)
    return done
