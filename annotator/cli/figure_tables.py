"""Figures as tables of aligned words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.short_words import shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.project.jobs.figures.figure import Column, Figure, Row

_WIDEST = 40  # characters of a cell; longer words are cut
_GAP = "  "
_IN_WORDS = ("text", "day")


def table_in_words(figure: Figure, rows: Sequence[Row]) -> str:
    """Return the rows of a figure, a line each, behind a line with the titles of the columns."""
    head = [column.title for column in figure.columns]
    cells = [[_cell(column, row) for column in figure.columns] for row in rows]
    widths = [max(map(len, column)) for column in zip(head, *cells, strict=True)]
    lines = []
    for line in (head, *cells):
        aligned = (
            cell.ljust(width) if column.nature in _IN_WORDS else cell.rjust(width)
            for column, cell, width in zip(figure.columns, line, widths, strict=True)
        )
        lines.append(_GAP.join(aligned).rstrip())
    return "\n".join(lines)


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
