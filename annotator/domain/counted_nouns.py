"""Numbers with their nouns in English: "1 document", "1,204 documents"; and names that may be many."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_NAMED = 3


def counted(count: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun, in the plural unless the number is one; the usual plural has an "s"."""
    return f"{count:,} {noun if count == 1 else plural or f'{noun}s'}"


def some_of(names: Sequence[str]) -> str:
    """Return the first names and the number of the others: "a", "a and b", "a, b, c and 2 more"."""
    first = list(names[:_MOST_NAMED])
    if further := len(names) - len(first):
        first.append(f"{further:,} more")
    *others, last = first
    return f"{', '.join(others)} and {last}" if others else last
