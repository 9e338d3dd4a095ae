"""Numbers with their nouns in English: "1 document", "1,204 documents"."""

from __future__ import annotations


def counted(count: int, noun: str) -> str:
    """Return a number with its noun, in the plural with an "s" unless the number is one."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
