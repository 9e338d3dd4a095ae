"""Speakers with the same name: annotators who work apart make one each."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.domain.speaker import name_key
from annotator.store.speakers import speakers_after

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from annotator.domain.speaker import Speaker
    from annotator.store.connection import Database

_AT_ONCE = 1_000  # speakers that are read in one query
# Kinds without names of their own: “officials” of two articles need not be the same.
_NOBODY = frozenset({"unnamed", "document"})


def all_speakers(database: Database) -> list[Speaker]:
    """Return the speakers of a project; StorageError if they cannot be read."""
    found: list[Speaker] = []
    while part := speakers_after(database, found[-1].id if found else "", _AT_ONCE):
        found += part
    return found


class SameNames:
    """Finds speakers by their names, whatever the case and the blanks."""

    def __init__(self, speakers: Iterable[Speaker]) -> None:
        self._speakers = {speaker.id: speaker for speaker in speakers}
        self._named: defaultdict[str, list[str]] = defaultdict(list)
        self._aliased: defaultdict[str, list[str]] = defaultdict(list)
        for speaker in self._speakers.values():
            key = name_key(speaker.name)
            self._named[key].append(speaker.id)
            for alias in {name_key(alias) for alias in speaker.aliases} - {key}:
                self._aliased[alias].append(speaker.id)

    def speaker(self, id: str) -> Speaker:
        """Return the speaker with an id."""
        return self._speakers[id]

    def joins(
        self, ids: Collection[str], new: Collection[str], copies: Mapping[str, int] | None = None
    ) -> dict[str, str]:
        """Return the speaker that each of `ids` is joined with, so that one is left of each name and kind.

        Kinds that differ do not count where all who have the name were made by a choice, which guesses the
        kind, and it is a full name of several words. A name that is an alias of another speaker means that
        speaker if nobody else of the kind has it, and one of the two is new. A speaker that is not new is
        kept, else the one in most copies: `copies` has their number by speaker.
        """
        known = copies or {}
        groups = _Groups(lambda id: (id in new, -known.get(id, 0), id))
        for key in dict.fromkeys(self._keys(ids)):
            for kind in {self._speakers[id].kind for id in self._named[key]} - _NOBODY:
                named = self._of_kind(self._named[key], kind)
                for other in named[1:]:
                    groups.unite(named[0], other)
                aliased = self._of_kind(self._aliased[key], kind)
                if len(named) == len(aliased) == 1 and {*named, *aliased} & {*new}:
                    groups.unite(named[0], aliased[0])
            guessed = self._of_guessed_kinds(key)
            for other in guessed[1:]:
                groups.unite(guessed[0], other)
        return groups.joins()

    def left(self, ids: Collection[str]) -> list[str]:
        """Return the names of the given speakers that another speaker has, too, sorted."""
        found = {
            self._speakers[id].name
            for id in ids
            if id in self._speakers
            for key in (name_key(self._speakers[id].name),)
            if {*self._named[key], *self._aliased[key]} - {id}
        }
        return sorted(found)

    def _of_guessed_kinds(self, key: str) -> list[str]:
        """Return all who have a full name if each of them has a guessed kind, else nobody."""
        named = [id for id in self._named[key] if self._speakers[id].kind not in _NOBODY]
        is_full = len(key.split()) > 1
        return sorted(named) if is_full and all(self._speakers[id].by_choice for id in named) else []

    def _of_kind(self, ids: Iterable[str], kind: str) -> list[str]:
        return sorted(id for id in ids if self._speakers[id].kind == kind)

    def _keys(self, ids: Iterable[str]) -> Iterator[str]:
        """Yield the keys of names and aliases of speakers that are the name of some speaker."""
        for id in ids:
            speaker = self._speakers.get(id)
            for name in (speaker.name, *speaker.aliases) if speaker is not None else ():
                if (key := name_key(name)) in self._named:
                    yield key


class _Groups:
    """Groups of speakers that are one; the first of each group in an order is kept."""

    def __init__(self, order: Callable[[str], tuple[bool, int, str]]) -> None:
        self._order = order
        self._of: dict[str, set[str]] = {}

    def unite(self, first: str, second: str) -> None:
        """Put two speakers, and the groups that they are in, into one group."""
        group = self._of.get(first, {first}) | self._of.get(second, {second})
        for id in group:
            self._of[id] = group

    def joins(self) -> dict[str, str]:
        """Return the first of the group by each other speaker of it."""
        found = {}
        for id, group in sorted(self._of.items()):
            first = min(group, key=self._order)
            if id != first:
                found[id] = first
        return found
