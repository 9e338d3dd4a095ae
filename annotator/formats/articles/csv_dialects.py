"""The separators and quote marks of .csv and .tsv files, by their beginnings."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SEPARATORS = ",;\t|"
_NO_SEPARATOR = "\x1f"  # for a table with one column
_SAMPLED = 50  # records by which a separator is chosen
_CONSISTENT = 0.9  # the least share of records with as many cells as the first one
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)  # Excel's own first line
_DOUBLED = re.compile(r'[^,;\t|\r\n"]""')


class CsvDialect(NamedTuple):
    """The signs between and around the cells of records.

    Attributes
    ----------
    is_quoted: whether quote marks enclose cells; else they are signs of the text.
    escape: the sign before a quote mark within a cell, where it is not doubled.
    has_separator_line: whether the first line tells the separator.
    """

    separator: str
    is_quoted: bool = True
    escape: str | None = None
    has_separator_line: bool = False

    def reader(self, lines: Iterable[str]) -> Iterator[list[str]]:
        """Return a reader that refuses records with quote marks in wrong places."""
        return csv.reader(
            lines,
            delimiter=self.separator,
            quoting=csv.QUOTE_MINIMAL if self.is_quoted else csv.QUOTE_NONE,
            quotechar='"' if self.is_quoted else None,
            doublequote=self.escape is None,
            escapechar=self.escape,
            strict=True,
        )


def dialect_of(beginning: str, ending: str) -> CsvDialect:
    """Return the dialect of a file by its beginning and the ending of its name."""
    escape = "\\" if '\\"' in beginning and not _DOUBLED.search(beginning) else None
    if match := _SEPARATOR_LINE.match(beginning):
        return CsvDialect(match[1], True, escape, True)
    lines = beginning.splitlines(keepends=True)
    if len(lines) > 1 and not beginning.endswith(("\n", "\r")):
        lines.pop()  # it may be cut
    best = (0.0, 0, CsvDialect(_NO_SEPARATOR, _counts(CsvDialect(_NO_SEPARATOR), lines)[1]))
    for separator in _SEPARATORS:
        quoted = CsvDialect(separator, True, escape)
        counts, is_sound = _counts(quoted, lines)
        score = _score(counts)
        if not is_sound:
            plain = CsvDialect(separator, False)
            plain_score = _score(_counts(plain, lines)[0])
            if plain_score >= max(score, (_CONSISTENT, 0)) and _are_of_the_text(plain, lines):
                quoted, score = plain, plain_score
        if ending == ".tsv" and separator == "\t" and score[1] > 1:
            return quoted
        if score[1] > 1 and score > best[:2]:
            best = (*score, quoted)
    return best[2]


def _counts(dialect: CsvDialect, lines: list[str]) -> tuple[list[int], bool]:
    """Return the numbers of cells of the first records, and whether their quote marks are in place."""
    counts: list[int] = []
    reader = dialect.reader(lines)
    try:
        for cells in reader:
            if cells:
                counts.append(len(cells))
            if len(counts) == _SAMPLED:
                break
    except csv.Error as error:
        # The end of the sample may be within quote marks.
        return counts, "end of data" in str(error) and bool(counts)
    return counts, True


def _are_of_the_text(plain: CsvDialect, lines: list[str]) -> bool:
    """Tell whether most quote marks at the beginnings of cells are closed before the ends of the cells."""
    cells = [cell for line in lines[:_SAMPLED] for cell in line.strip().split(plain.separator)]
    beginning = [cell for cell in cells if cell.startswith('"')]
    closed = [cell for cell in beginning if not cell.endswith('"') and cell.count('"') % 2 == 0]
    return 2 * len(closed) > len(beginning)


def _score(counts: list[int]) -> tuple[float, int]:
    """Return the share of records with as many cells as the first one, and this number."""
    if not counts:
        return 0.0, 0
    share = counts.count(counts[0]) / len(counts)
    return (1.0 if share >= _CONSISTENT else share), counts[0]
