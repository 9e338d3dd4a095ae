"""Numbers with their nouns in English: "1 document", "1,204 documents"."""

from __future__ import annotations

_VOWELS = tuple("aeiou")


def counted(count: int, noun: str) -> str:
    """Return a number with its noun, in the plural ("entities", "days") unless the number is one."""
    if count != 1:
        is_changed = noun.endswith("y") and noun[-2:-1] not in _VOWELS
        noun = f"{noun[:-1]}ies" if is_changed else f"{noun}s"
    return f"{count:,} {noun}"
