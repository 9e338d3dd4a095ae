"""Canonical text, and the mappings between code points and other units."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr

_BREAKS = re.compile("\r\n|[\r\u2028\u2029]")
_BREAK_SIGNS = "\r\u2028\u2029"
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class CanonicalText:
    """A text in canonical form, with the changes made to it.

    Attributes
    ----------
    text: the canonical text.
    changes: the changes, in words for readers of the metadata; empty if there are none.
    removed: the offset of each removed code point in the original text, ascending.
    """

    text: str
    changes: tuple[str, ...]
    removed: tuple[int, ...]

    def canonical_offset(self, offset: int) -> int:
        """Return the canonical offset of `offset`, a code-point offset in the original text."""
        return offset - bisect_left(self.removed, offset)


def canonicalise(original: str) -> CanonicalText:
    """Strip leading byte-order marks and turn CRLF, CR, U+2028 and U+2029 into line feeds.

    Raises
    ------
    InputError: the text holds half a surrogate pair (it has no UTF-8 form) or a NUL (it is no text).
    """
    try:
        original.encode("utf-8")  # ten times as fast as a search for surrogates
    except UnicodeEncodeError as error:
        raise InputError(
            tr("The text has half a surrogate pair at character {place}.", place=str(error.start)),
            tr("Save it again as valid UTF-8."),
        ) from error
    if (nul := original.find("\0")) >= 0:
        raise InputError(
            tr("The text has a NUL character at {place}.", place=str(nul)), tr("It is probably not a text.")
        )
    if not original.startswith("\ufeff") and not any(sign in original for sign in _BREAK_SIGNS):
        return CanonicalText(original, (), ())
    changes: list[str] = []
    removed: list[int] = []
    # Joined files have several; a remaining mark would be removed at the next import.
    leading = len(original) - len(original.lstrip("\ufeff"))
    if leading:
        changes.append(mark("byte-order mark removed"))
        removed += range(leading)
    names = set()
    for line_break in _BREAKS.finditer(original):
        if line_break.end() - line_break.start() == 2:
            removed.append(line_break.start())
        names.add({"\r\n": "CRLF", "\r": "CR", "\u2028": "U+2028", "\u2029": "U+2029"}[line_break.group()])
    changes += [f"{name} turned into LF" for name in sorted(names)]
    text = _BREAKS.sub("\n", original)
    return CanonicalText(text[leading:], tuple(changes), tuple(removed))


class Utf16Map:
    """Maps offsets of one text between code points and UTF-16 units (which Qt counts).

    A character outside of the basic plane takes two units. An offset between its two units maps to the
    character's start. Building costs one regular-expression scan; a query costs a binary search.
    """

    def __init__(self, text: str) -> None:
        # Encoding is fast and tells whether there are such characters.
        is_wide = len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)
        self._points = [match.start() for match in _ASTRAL.finditer(text)] if is_wide else []
        # The unit at which each astral character starts: its code point plus the number of astral characters
        # before it.
        self._units = [point + index for index, point in enumerate(self._points)]

    def to_units(self, point: int) -> int:
        """Return the UTF-16 offset of the code-point offset `point`."""
        return point + bisect_left(self._points, point)

    def to_point(self, unit: int) -> int:
        """Return the code-point offset of the UTF-16 offset `unit`."""
        # Between the two units of a pair, the pair counts as passed, so that the result is its start.
        return unit - bisect_left(self._units, unit)


def utf8_offset(text: str, point: int) -> int:
    """Return the number of UTF-8 bytes before the code-point offset `point`."""
    return len(text[:point].encode("utf-8"))
