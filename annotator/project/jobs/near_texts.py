"""Nearly equal texts: an agency's story in two papers, an article that was corrected.

A text is taken as the set of its runs of three words. Two texts are as alike as the share of runs that both
have among all of both (Jaccard). A sketch of each text (one-permutation MinHash: Li, Owen and Zhang 2012) in
bands finds the few texts that can be alike; these are then compared by their runs themselves.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

import numpy as np

from annotator.store import documents

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.store.connection import Database

# A share of common runs from which two texts are told to be nearly equal: one changed word in a paragraph of
# sixty leaves .95; every twelfth word changed leaves .6.
ALIKE = 0.7
LATEST = 20_000  # documents of the project, the latest ones, among which nearly equal texts are looked for
_RUN = 3  # words
_BANDS, _ROWS = 10, 5  # texts of likeness .7 share a band in 84 of 100 cases, of .8 in 98
_PLACES = _BANDS * _ROWS
_EMPTY = 0xFFFFFFFF
_MOST_COMPARED = 20  # texts with the same key in a band that are compared
_WORD = re.compile(r"\w+")

Array = Any  # numpy's arrays; numpy has no types for their elements that mypy could use here


class NearText(NamedTuple):
    """A text that is nearly equal to another one.

    Attributes
    ----------
    place: the id of its document, or its place in the import.
    likeness: the share of runs of words that both have, 0 to 1.
    """

    place: str
    likeness: float


def runs(text: str) -> Array:
    """Return the hashes of a text's runs of words, each once and in order: an array of uint64."""
    words = np.array([crc32(word.encode()) for word in _WORD.findall(text.casefold())], dtype=np.uint64)
    padded = np.concatenate([words, np.zeros(max(0, _RUN - len(words)), dtype=np.uint64)])
    mixed = np.zeros(len(padded) - _RUN + 1, dtype=np.uint64)
    for place in range(_RUN):
        mixed = (mixed ^ padded[place : place + len(mixed)]) * np.uint64(0x9E3779B97F4A7C15)
        mixed ^= mixed >> np.uint64(29)
    return np.unique(mixed)


def likeness(runs: Array, other: Array) -> float:
    """Return the share of runs that two texts have in common (Jaccard)."""
    common = len(np.intersect1d(runs, other, assume_unique=True))
    return common / (len(runs) + len(other) - common)


def sketch(runs: Array) -> Array:
    """Return a text's sketch: one uint32 for each band."""
    lowest = np.full(_PLACES, _EMPTY, dtype=np.uint64)
    np.minimum.at(lowest, (runs % np.uint64(_PLACES)).astype(np.intp), runs >> np.uint64(32))
    for place in np.flatnonzero(lowest == _EMPTY):  # a short text leaves places empty
        lowest[place] = (int(lowest[place - 1]) + 1) & _EMPTY
    keys = np.zeros(_BANDS, dtype=np.uint64)
    for row in lowest.reshape(_BANDS, _ROWS).T:
        keys = (keys ^ row) * np.uint64(0x100000001B3)
    return (keys >> np.uint64(16)).astype(np.uint32)


class NearTexts:
    """The texts of a project and those of an import, looked up by likeness.

    The project's latest texts are sketched at once (some 0.6 ms each), and 40 bytes of each are kept.

    Attributes
    ----------
    passed_over: the number of older texts of the project, among which nothing is looked for.
    """

    def __init__(self, database: Database, progress: Callable[[int, int], None] | None = None) -> None:
        self._database = database
        known = documents.positions(database)
        self.passed_over = max(0, len(known) - LATEST)
        self._known = known[self.passed_over :]
        rows = np.zeros((len(self._known), _BANDS), dtype=np.uint32)
        for number, position in enumerate(self._known):
            rows[number] = sketch(runs(documents.text_at(database, position)))
            if progress and number % 100 == 0:
                progress(number, len(rows))
        self._order = [np.argsort(rows[:, band], kind="stable") for band in range(_BANDS)]
        self._keys = [rows[self._order[band], band] for band in range(_BANDS)]
        self._own: list[tuple[str, Array]] = []
        self._own_by_key: dict[tuple[int, int], list[int]] = {}

    def add(self, place: str, text: str) -> NearText | None:
        """Remember a text of the import; return the one that is most like it, if any is nearly equal."""
        own_runs = runs(text)
        keys = list(enumerate(map(int, sketch(own_runs))))
        found: dict[str, Array] = {}
        for key in keys:
            for number in self._own_by_key.get(key, ())[:_MOST_COMPARED]:
                found.setdefault(*self._own[number])
            for position in self._positions(*key):
                id = documents.id_at(self._database, position)
                if id not in found:
                    found[id] = runs(documents.text_at(self._database, position))
            self._own_by_key.setdefault(key, []).append(len(self._own))
        self._own.append((place, own_runs))
        near = [NearText(other, likeness(own_runs, other_runs)) for other, other_runs in found.items()]
        best = max(near, key=lambda each: each.likeness, default=None)
        return best if best and best.likeness >= ALIKE else None

    def _positions(self, band: int, key: int) -> list[int]:
        """Return the positions of the project's documents with a key in a band."""
        left = int(np.searchsorted(self._keys[band], key, "left"))
        right = int(np.searchsorted(self._keys[band], key, "right"))
        rows = self._order[band][left : min(right, left + _MOST_COMPARED)]
        return [self._known[int(row)] for row in rows]
