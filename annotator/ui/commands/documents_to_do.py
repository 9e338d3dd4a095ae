"""Which document is to be done next, and what is left open for a gold layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark, tr
from annotator.project.teams.readings import is_kept_back, next_to_compare, reading_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.project import Project
    from annotator.project.opened.document import OpenDocument

_AT_ONCE = 200  # documents that are read to find those to do

# What may be left for a gold layer.
_LEFT_OPEN = mark("{n} difference|{n} differences")
_LEFT_AGREED = mark("{n} annotation that agrees|{n} annotations that agree")
_LEFT_ALONE = mark("{n} annotation of the only annotator|{n} annotations of the only annotator")


def next_on_gold(project: Project, positions: Sequence[int]) -> int | None:
    """Return the first document that is not done and has several layers, else the first that is not done.

    Documents that are kept back from whoever makes gold layers are passed over, and those that are done,
    though something may be open again there: whoever marks one done all the same is not led back to it.
    None: none is left.
    """
    if (found := next_to_compare(project, positions)) is not None:
        return found
    left = undone(project, positions)
    return next((position for position in left if not is_kept_back(project, position)), None)


def undone(project: Project, positions: Sequence[int]) -> Iterator[int]:
    """Yield those of some positions whose documents are not done, reading some at a time."""
    for start in range(0, len(positions), _AT_ONCE):
        part = positions[start : start + _AT_ONCE]
        left = {summary.position for summary in project.summaries(part) if summary.status != "done"}
        yield from (position for position in part if position in left)


def left_open(project: Project, opened: OpenDocument) -> list[str]:
    """Return in words what nobody has decided yet for the gold layer of the open document."""
    reading = reading_of(project, opened.document)
    agreed = _LEFT_AGREED if len(reading.annotators) > 1 else _LEFT_ALONE
    numbers = ((len(reading.open()), _LEFT_OPEN), (len(reading.agreed()), agreed))
    return [tr(words, number) for number, words in numbers if number]
