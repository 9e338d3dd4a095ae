"""The part of a search that is being typed, and the search with a name or value put in its place."""

from __future__ import annotations

import re
from typing import NamedTuple

from annotator.domain.search_fields import FIELDS, SearchField, field_named

SHORTEST = 2  # letters of a field's name from which it is offered
_MARKS = '"“”„‟«»＂'
# What goes on to the caret: a field with its value, in marks or not, or a word.
_TYPED = re.compile(
    rf"(?<!\S)(?:(?P<field>[^\W\d_]+):(?:[{_MARKS}](?P<quoted>[^{_MARKS}]*)|(?P<value>[^\s{_MARKS}]*))|(?P<word>[^\W\d_]+))\Z"
)
_PLAIN = re.compile(r"\w+")


class Begun(NamedTuple):
    """The part of a search that is being typed before the caret.

    Attributes
    ----------
    start: its first character in what was typed.
    field: the field whose value it is; None for the name of a field.
    words: the letters that are there.
    """

    start: int
    field: SearchField | None
    words: str


def begun(typed: str, caret: int) -> Begun | None:
    """Return the value or the name of a field that ends at the caret (code points); None if it is neither."""
    match = _TYPED.search(typed[:caret])
    if match is None:
        return None
    if match["word"] is not None:
        return Begun(match.start(), None, match["word"]) if len(match["word"]) >= SHORTEST else None
    field = field_named(match["field"])
    words = match["value"] if match["quoted"] is None else match["quoted"]
    return Begun(match.start(), field, words) if field else None


def field_names(words: str) -> list[str]:
    """Return the names of the fields that begin with some letters, each with its colon."""
    return [f"{field.name}:" for field in FIELDS if field.name.casefold().startswith(words.casefold())]


def completed(typed: str, caret: int, begun: Begun, choice: str) -> tuple[str, int]:
    """Return what was typed with a choice in place of what was begun, and the caret after it."""
    if begun.field is None:
        put = choice
    else:
        value = choice if _PLAIN.fullmatch(choice) else '"{}"'.format(re.sub(f"[{_MARKS}]", "", choice))
        put = f"{begun.field.name}:{value} "
    rest = typed[caret:]
    if begun.field is not None:
        rest = re.sub(rf"\A[^\s{_MARKS}]*[{_MARKS}]?\s?", "", rest)
    return typed[: begun.start] + put + rest, begun.start + len(put)
