"""Search for words in the whole project, and completion of the index of words."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from annotator.domain.speakers_like import no_speaker
from annotator.domain.understood_query import UnderstoodQuery, understand
from annotator.project.jobs.reading_connection import ReadingConnection
from annotator.project.opened.document_order import listing_of
from annotator.project.speakers.like import speakers_like
from annotator.store import documents, field_search, layers, search, search_names, threads
from annotator.store.document_conditions import Conditions
from annotator.store.document_sorting import Sorting
from annotator.store.field_search import Looked
from annotator.store.search import FoundAnnotation, Hit, SearchDamaged

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.domain.alike_words import AlikePlace
    from annotator.domain.document_filter import DocumentFilter
    from annotator.domain.search_query import Query, Term
    from annotator.domain.snippets import Snippet
    from annotator.domain.speakers_like import LikeSpeaker
    from annotator.domain.thread_query import ThreadQuery
    from annotator.domain.work_order import WorkOrder
    from annotator.project.jobs.alike import AlikeSearch
    from annotator.project.opened.document_order import Listing
    from annotator.project.project import Project
    from annotator.store.document_sorting import Sort
    from annotator.store.threads import Listed

__all__ = [
    "FoundAnnotation",
    "Hit",
    "Looked",
    "SearchDamaged",
    "Searcher",
    "index",
    "unindexed",
]

# Words indexed in one transaction: the quickest number if no other process has the file open, and a number
# for which an act can wait if a window has the file open.
_AT_ONCE, _AT_ONCE_SHARED = 5_000_000, 20_000
_PAUSE = 0.06  # seconds in which the file is free for the window's acts: the window asks about every 25 ms


class Searcher(ReadingConnection):
    """Searches beside the window, as the annotator at work."""

    def __init__(self, project: Project) -> None:
        super().__init__(project)
        self._annotator = project.annotator
        self._is_sorting = False
        self._codebook = project.codebook
        self._placed: tuple[UnderstoodQuery, list[int] | None] | None = None

    def hits(self, query: Query, after: int = 0, limit: int = 100) -> list[Hit]:
        """Return the first documents after a position that have all terms, in the project's order.

        Raises
        ------
        Interrupted: an act had to be saved; ask again. SearchDamaged: the index must be made again.
        """
        with self._reading():
            return search.hits(self._database, query, after, limit)

    def count(self, query: Query) -> int:
        """Return the number of documents that have all terms; errors as in `hits`."""
        with self._reading():
            return search.count_hits(self._database, query)

    def snippets(self, query: Query, positions: Sequence[int]) -> list[Snippet]:
        """Return the words around the first hit in each document; errors as in `hits`."""
        with self._reading():
            return search.snippets(self._database, query, positions)

    def threads(self, query: ThreadQuery, after: Listed | None, limit: int) -> list[Listed]:
        """Return threads of comments in the order of documents; errors as in `hits`."""
        with self._reading():
            return threads.listed(self._database, query, self._annotator, after, limit)

    def threads_of_others(self, query: ThreadQuery) -> int:
        """Return how many threads a query leaves out: those on others' layers; errors as in `hits`."""
        with self._reading():
            return threads.number_on_other_layers(self._database, query, self._annotator)

    # The same quotation elsewhere

    def gather_alike(self, alike: AlikeSearch, run: Sequence[str]) -> None:
        """Take in the documents that have a run of a quotation's words; errors as in `hits`."""
        with self._reading():
            alike.gather(self._database, run)

    def look_alike(self, alike: AlikeSearch, positions: Sequence[int]) -> list[AlikePlace]:
        """Return the places in documents where a quotation stands again; errors as in `hits`."""
        with self._reading():
            return alike.look(self._database, positions, self._annotator)

    # Fields

    def understand(self, query: Query) -> UnderstoodQuery:
        """Return what a query means in the project; errors as in `hits`.

        Raises
        ------
        InputError: there is nothing of a name, or no annotation can meet all conditions.
        """
        self._placed = None
        conditions = query.of("speaker")
        with self._reading():
            terms = [condition.term for condition in conditions]
            speakers = field_search.speakers_called(self._database, terms)
            if conditions and not speakers:
                typed = [condition.typed for condition in conditions]
                like = [each for words in typed for each in self._speakers_like(words)]
                raise no_speaker(typed, list(dict.fromkeys(like)))
            annotators = layers.annotators(self._database)
        return understand(query, self._codebook, self._annotator, annotators, speakers)

    def look(self, understood: UnderstoodQuery, after: int) -> Looked:
        """Return the hits among the next documents after a position; errors as in `hits`."""
        with self._reading():
            if self._placed is None or self._placed[0] is not understood:
                self._placed = (understood, field_search.places_of(self._database, understood))
            return field_search.look(self._database, understood, self._placed[1], after, self._annotator)

    def _speakers_like(self, words: str) -> list[LikeSpeaker]:
        return speakers_like(self._database, words, self._annotator or None)

    # Names that can follow a field; errors of all as in `hits`

    def speakers_called(self, typed: Term) -> list[str]:
        """Return the names of the speakers who have a term in a name or alias."""
        with self._reading():
            return [speaker.name for speaker in field_search.speakers_called(self._database, [typed])]

    def speakers_like(self, typed: Term) -> list[str]:
        """Return the names of the speakers who may be meant by a term that nobody is called."""
        with self._reading():
            return [each.name for each in self._speakers_like(f"{typed}{'*' if typed.beginning else ''}")]

    def speakers_most_quoted(self, number: int) -> list[str]:
        """Return the names of the speakers with most quotations."""
        with self._reading():
            return search_names.speakers_most_quoted(self._database, number)

    def usual_cues(self, number: int) -> list[str]:
        """Return cues that the annotator's quotations often have."""
        with self._reading():
            return search_names.usual_cues(self._database, self._annotator, number)

    def publishers(self, after: int, until: int) -> dict[str, int]:
        """Return the publishers of the documents after a position and up to another, with their documents."""
        with self._reading():
            return search_names.publishers(self._database, after, until)

    def annotators(self) -> list[str]:
        """Return the annotators of the project."""
        with self._reading():
            return layers.annotators(self._database)

    def last(self) -> int:
        """Return the position of the last document."""
        return documents.last(self._database)

    def sorting(self, chosen: DocumentFilter, sort: Sort, work: WorkOrder) -> Sorting:
        """Begin to sort the documents that match a filter; `gather` takes them in; errors as in `hits`."""
        with self._reading():
            return Sorting(self._database, chosen, self._annotator, sort, work)

    def gather(self, sorting: Sorting, after: int, until: int) -> None:
        """Take in the documents after a position and up to another one; errors as in `hits`."""
        with self._reading():
            sorting.gather(after, until)

    def sorted(self, sorting: Sorting) -> Listing:
        """Return the list of what was gathered; no act waits for it.

        Raises
        ------
        Interrupted: `stop_sorting` was called; ask again.
        """
        self._is_sorting = True
        try:
            return listing_of(sorting)
        finally:
            self._is_sorting = False

    def stop_sorting(self) -> None:
        """Interrupt `sorted`, if it is at work; for other threads."""
        if self._is_sorting:
            self._database.connection.interrupt()

    def conditions(self, chosen: DocumentFilter) -> Conditions:
        """Return the conditions of a filter, for `positions`; errors as in `hits`."""
        with self._reading():
            return Conditions(self._database, chosen, self._annotator)

    def positions(self, conditions: Conditions, after: int, until: int) -> list[int]:
        """Return the positions of documents that meet conditions, in a slice; errors as in `hits`."""
        with self._reading():
            return conditions.positions(after, until)


def unindexed(project: Project) -> int:
    """Return the number of documents that are not indexed yet.

    Raises
    ------
    SearchDamaged: the index must be made again.
    """
    return documents.count(project.database) - search.indexed(project.database)


def index(project: Project, progress: Callable[[int, int], None] | None = None, *, anew: bool = False) -> int:
    """Add the missing documents to the index, in small transactions; return their number.

    After a stop, finished transactions stay. With `anew` the index is made again.

    Raises
    ------
    SearchDamaged: the index must be made again. StorageError: the index could not be saved.
    """
    database = project.database
    if anew:
        search.make_anew(database)
    total, done = unindexed(project), 0
    if not database.shares_lock:
        database.work_on_much()
    words = _AT_ONCE_SHARED if database.shares_lock else _AT_ONCE
    while added := search.index_more(database, words):
        done += added
        if progress:
            progress(done, total)
        if database.shares_lock:
            time.sleep(_PAUSE)
    return done
