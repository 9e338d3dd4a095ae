"""Values of figures in words, as the language in force writes them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from annotator.domain.stored_words import shown
from annotator.domain.translation import labelled, number, percent, tr
from annotator.ui.wording.dates import day, duration

if TYPE_CHECKING:
    from annotator.project.jobs.figures.figure import Column, Figure, Row, Value

_NOTHING = "–"


def day_in_words(value: str) -> str:
    """Return a day (ISO 8601), or that it is not known."""
    return day(datetime.fromisoformat(value)) if value else tr("day not known")


def value_in_words(column: Column, value: Value) -> str:
    """Return a value of a column."""
    if value is None:
        return _NOTHING
    if column.nature == "text":
        words = column.words.get(str(value))
        return tr(words) if words else shown(str(value))
    if column.nature == "day":
        return day_in_words(str(value)) if value or column.id == "day" else _NOTHING
    amount = float(value)
    if column.nature == "share":
        return percent(amount)
    if column.nature == "seconds":
        return duration(round(amount))
    return number(amount, 0 if column.nature == "count" else 1)


def row_in_words(figure: Figure, row: Row) -> str:
    """Return all values of a row, each behind the title of its column, on one line."""
    parts = (labelled(tr(column.title), value_in_words(column, row[column.id])) for column in figure.columns)
    return " · ".join(" ".join(part.split()) for part in parts)
