"""The texts that a project or an import has already, by their hashes."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING

from annotator.store import documents

if TYPE_CHECKING:
    from annotator.store.connection import Database


class KnownTexts:
    """Finds the document that has a text; holds 16 bytes a document, and an entry for each new one."""

    def __init__(self, database: Database) -> None:
        self._database = database
        known = sorted((_short(sha256), position) for position, sha256 in documents.hashes(database))
        self._keys = array("Q", (key for key, _ in known))
        self._positions = array("Q", (position for _, position in known))
        self._new: dict[int, str] = {}

    def place_of(self, sha256: str) -> str | None:
        """Return the id of the document with a text, or the place of a new one; None if the text is new."""
        key = _short(sha256)
        if key in self._new:
            return self._new[key]
        index = bisect_left(self._keys, key)
        if index < len(self._keys) and self._keys[index] == key:
            return documents.id_at(self._database, self._positions[index])
        return None

    def add(self, sha256: str, place: str) -> None:
        """Remember a new text."""
        self._new.setdefault(_short(sha256), place)


def _short(sha256: str) -> int:
    return int(sha256[:16], 16)
