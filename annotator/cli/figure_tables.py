"""Tables in aligned words for people, such as those of figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.short_words import shortened

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from annotator.project.jobs.figures.figure import Column, Figure, Row

_WIDEST = 40  # characters of a cell; longer words are cut
_GAP = "  "
_IN_WORDS = ("text", "day")


def table_in_words(figure: Figure, rows: Sequence[Row]) -> str:
    """Return the rows of a figure, a line each, behind a line with the titles of the columns."""
    head = [column.title for column in figure.columns]
    cells = [[_cell(column, row) for column in figure.columns] for row in rows]
    left = [place for place, column in enumerate(figure.columns) if column.nature in _IN_WORDS]
    return aligned([head, *cells], left)


def aligned(lines: Sequence[Sequence[str]], left: Collection[int]) -> str:
    """Return lines of cells in columns; the columns of `left` begin on the left, others end on the right."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    in_columns = (
        _GAP.join(
            cell.ljust(width) if place in left else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )
    return "\n".join(in_columns)


def _cell(column: Column, row: Row) -> str:
    value = row[column.id]
    if value is None:
        return "-"
    if column.nature == "share":
        return f"{value:.1%}"
    if column.nature in ("number", "seconds"):
        return f"{value:.2f}"
    if column.nature == "count":
        return f"{value:,}"
    words = " ".join(column.words.get(str(value), str(value)).split())
    return shortened(words, _WIDEST) or "-"
