"""Words for what is wrong with JSON, in place of those of the decoders."""

from __future__ import annotations

import json

# The beginnings of what Python's decoder says, and what is said in its place.
_FAULTS = {
    "Unterminated string": "the quote mark {place} has no closing one",
    "Expecting value": "a value is missing {place}",
    "Expecting property name": "the name of a field in double quotes is missing {place}",
    "Expecting ':'": "a colon is missing {place}",
    "Expecting ','": "a comma or a closing bracket is missing {place}",
    "Illegal trailing comma": "a comma too many stands {place}",
    "Invalid control character": "a line break or control character stands in quote marks {place}",
    "Invalid \\": "the backslash {place} does not begin an escape that JSON knows",
    "Extra data": "it goes on behind its end {place}",
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
