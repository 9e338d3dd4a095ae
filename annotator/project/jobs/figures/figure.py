"""A figure: its title, its columns, how its rows are made, and what stands behind each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from annotator.domain.translation import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from annotator.domain.annotation_query import AnnotationQuery
    from annotator.domain.document_filter import DocumentFilter
    from annotator.project.jobs.figures.gathered import Gathered

# "day": ISO 8601; "share": 0 to 1; "seconds": a duration.
Nature = Literal["text", "day", "count", "number", "seconds", "share"]
Value = str | int | float | None
Row = dict[str, Value]


@dataclass(frozen=True)
class Column:
    """A column of a figure.

    Attributes
    ----------
    id: names the value in rows and in JSON.
    title: a text for `tr`.
    words: the texts for `tr` of values that are the program's own; others are words of people.
    """

    id: str
    title: str
    nature: Nature = "text"
    words: Mapping[str, str] = field(default_factory=dict)


# Wilson's interval of a share.
INTERVAL = (
    Column("low", mark("Share from (95%)"), "share"),
    Column("high", mark("Share to (95%)"), "share"),
)


@dataclass(frozen=True)
class Figure:
    """A figure of a project.

    Attributes
    ----------
    id: names it in JSON and in names of files.
    title: a text for `tr`.
    note: how it is counted, a text for `tr`.
    waits_for: what it will show once there is something to count, a text for `tr`.
    rows: makes the rows of what was gathered.
    behind: returns the documents or annotations that a row counts, those of one annotator or (None) of all;
        None where no list holds them.
    """

    id: str
    title: str
    note: str
    waits_for: str
    columns: tuple[Column, ...]
    rows: Callable[[Gathered], Iterator[Row]]
    behind: Callable[[Mapping[str, Value], str | None], DocumentFilter | AnnotationQuery | None]

    def column(self, id: str) -> Column:
        """Return the column with an id."""
        return next(column for column in self.columns if column.id == id)
