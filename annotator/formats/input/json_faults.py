"""Plain words for what is wrong with JSON."""

from __future__ import annotations

import json

# The beginnings of the messages of Python's decoder, and the words that replace them.
_FAULTS = {
    "Unterminated string": "the quote mark {place} is never closed",
    "Expecting value": "a value is missing {place}",
    "Expecting property name": "the name of a field, in double quotes, is missing {place}",
    "Expecting ':'": "a colon is missing {place}",
    "Expecting ','": "a comma or a closing bracket is missing {place}",
    "Illegal trailing comma": "there is one comma too many {place}",
    "Invalid control character": "there is a line break or control character between quote marks {place}",
    "Invalid \\": "the backslash {place} stands before a sign that JSON does not allow there",
    "Extra data": "there is more after its end {place}",
}
_OTHER = "it cannot be read {place}"


def json_fault(error: ValueError) -> str:
    """Return what is wrong with JSON and where, as a clause; lines and characters count from 1."""
    if not isinstance(error, json.JSONDecodeError):
        return "a number in it has too many digits"
    place = f"at character {error.colno:,}"
    if error.lineno > 1 or "\n" in error.doc.strip():
        place = f"in line {error.lineno:,} {place}"
    words = next((words for begin, words in _FAULTS.items() if error.msg.startswith(begin)), _OTHER)
    return words.format(place=place)
