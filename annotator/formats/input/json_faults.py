"""Plain words for what is wrong with JSON."""

from __future__ import annotations

import json

from annotator.domain.translation import mark, tr

# The beginnings of the messages of Python's decoder, and the words that replace them.
_FAULTS = {
    "Unterminated string": mark("the quote mark {place} is never closed"),
    "Expecting value": mark("a value is missing {place}"),
    "Expecting property name": mark("the name of a field, in double quotes, is missing {place}"),
    "Expecting ':'": mark("a colon is missing {place}"),
    "Expecting ','": mark("a comma or a closing bracket is missing {place}"),
    "Illegal trailing comma": mark("there is one comma too many {place}"),
    "Invalid control character": mark(
        "there is a line break or control character between quote marks {place}"
    ),
    "Invalid \\": mark("the backslash {place} stands before a sign that JSON does not allow there"),
    "Extra data": mark("there is more after its end {place}"),
}
_OTHER = mark("it cannot be read {place}")


def json_fault(error: ValueError) -> str:
    """Return what is wrong with JSON and where, as a clause; lines and characters count from 1."""
    if not isinstance(error, json.JSONDecodeError):
        return tr("a number in it has too many digits")
    place = tr("at character {character}", character=error.colno)
    if error.lineno > 1 or "\n" in error.doc.strip():
        place = tr("in line {line} at character {character}", line=error.lineno, character=error.colno)
    words = next((words for begin, words in _FAULTS.items() if error.msg.startswith(begin)), _OTHER)
    return tr(words, place=place)
