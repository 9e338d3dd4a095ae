"""Words as the cells of CSV files and workbooks take them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 32_767  # UTF-16 units of a cell of a workbook, as Excel has it
# Programs for tables take such words for a formula; ＝, ＋, － and ＠ are wide forms of the same signs.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")
_NUL, _REPLACEMENT = "\0", "\ufffd"
# What XML cannot hold, or changes, stands by its number in a workbook; so does what looks like such a number.
_CODED = re.compile("[\0-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_PIECE = re.compile("_x[0-9A-F]{4}_|.", re.DOTALL)


def harmless(words: str) -> str:
    """Return words that no program for tables takes for a formula: an apostrophe goes before these.

    Numbers stay as they are. Words that begin with apostrophes and such a sign get one more, so that the
    first apostrophe before a sign is always the one to take away. No NUL stays: many programs end there.
    """
    words = words.replace(_NUL, _REPLACEMENT)
    return f"'{words}" if _FORMULA.match(words) and not _NUMBER.fullmatch(words) else words


def coded(words: str) -> str:
    """Return words as a cell of a workbook has them, cut to its length, never within a character or code."""
    written = _CODED.sub(lambda match: f"_x{ord(match.group()):04X}_", words)
    return "".join(_first_pieces(written)) if _exceeds(written) else written


def is_too_long(words: str) -> bool:
    """Tell whether a cell of a workbook takes only the first of these words."""
    return 12 * len(words) > LONGEST and _exceeds(_CODED.sub("_x0000_", words))


def _exceeds(words: str) -> bool:
    return 2 * len(words) > LONGEST and _units(words) > LONGEST


def _first_pieces(words: str) -> Iterator[str]:
    room = LONGEST
    for piece in _PIECE.findall(words):
        room -= _units(piece)
        if room < 0:
            return
        yield piece


def _units(words: str) -> int:
    return len(words) + sum(character > "\uffff" for character in words)
