"""The threads of comments that an annotator sees in an open document: on it, and on the own layer."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.domain.thread import in_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.domain.thread import Place, Thread


class OpenThreads:
    """Threads by what they are on; a change of one costs the same however many there are."""

    def __init__(self, annotator: str, threads: Iterable[Thread] = ()) -> None:
        self._annotator = annotator
        self._by_id: dict[str, Thread] = {}
        self._ids: defaultdict[Place | None, set[str]] = defaultdict(set)
        for thread in threads:
            self.set(thread.id, thread)

    def set(self, id: str, thread: Thread | None) -> None:
        """Put, replace or (with None) remove a thread; those on other annotators' layers are left out."""
        old = self._by_id.pop(id, None)
        if old is not None:
            self._ids[old.place].discard(id)
        if thread is not None and (thread.place is None or thread.place.layer == self._annotator):
            self._by_id[id] = thread
            self._ids[thread.place].add(id)

    def get(self, id: str) -> Thread | None:
        """Return the thread with an id, or None."""
        return self._by_id.get(id)

    def on(self, place: Place | None) -> tuple[Thread, ...]:
        """Return the threads on an annotation (None: on the document), the oldest first."""
        return in_order(self._by_id[id] for id in self._ids.get(place, ()))

    def has_open(self, place: Place | None) -> bool:
        """Tell whether an open thread is on an annotation (None: on the document)."""
        return any(not self._by_id[id].solved for id in self._ids.get(place, ()))

    def all(self) -> tuple[Thread, ...]:
        """Return all threads, the oldest first."""
        return in_order(self._by_id.values())

    def at_head(self, is_there: Callable[[Place], bool]) -> tuple[Thread, ...]:
        """Return the threads on the document, and those on annotations that are not there any more."""
        places = [place for place, ids in self._ids.items() if ids and (place is None or not is_there(place))]
        return in_order(self._by_id[id] for place in places for id in self._ids[place])
