"""Pieces of a labelled text that cannot be read: each is named with its place, the others go in."""

from __future__ import annotations

from annotator.domain.translation import labelled, tr
from annotator.formats.input.notices import Notice

_MOST_NAMED = 10  # pieces of a text that are named with their reasons
_LONGEST_REASON = 200  # characters


class Misfits:
    """Collects the pieces of a labelled text that cannot be read, with the reasons."""

    def __init__(self) -> None:
        self._reasons: list[str] = []
        self._names: dict[str, None] = {}
        self._count = 0

    def add(self, piece: str, place: str, reason: str) -> None:
        """Note a piece, such as "T3" of "line 17"."""
        self._count += 1
        if self._count <= _MOST_NAMED:
            self._names[piece] = None
            self._reasons.append(labelled(place, reason)[:_LONGEST_REASON])

    def notices(self) -> tuple[Notice, ...]:
        """Return the notice on all pieces; none if there are none."""
        if not self._count:
            return ()
        further_count = self._count - len(self._reasons)
        reasons = "; ".join(self._reasons)
        if further_count:
            reasons = tr("{reasons}; and {number} more", reasons=reasons, number=further_count)
        return (Notice("pieces", tuple(self._names), reasons),)
