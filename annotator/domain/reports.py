"""Reports: verbs with their content and source, as the language model finds them in a text."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import chain
from operator import le, lt
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.span import Span, Spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MOST_FRAGMENTS = 2
# The numbers of one report: start and end of cue, source and each fragment; 0, 0 if one is missing.
_WIDTH = 2 * (2 + MOST_FRAGMENTS)
_CUE, _CONTENT = 0, 4
_NONE = Span(0, 0)
# Characters before and after some words, within which their cue stands.
_REACH = 2_000


class Report(NamedTuple):
    """A verb, or "according to", with its content and perhaps its source."""

    cue: Span
    source: Span | None
    content: Spans


@dataclass(frozen=True)
class Reports:
    """Many reports, as one list of numbers: they are read with the syntax, and few are ever used.

    Attributes
    ----------
    numbers: `_WIDTH` numbers per report, in the order of their cues.
    """

    numbers: Sequence[int] = field(default_factory=list)

    @classmethod
    def of(cls, reports: Iterable[Report]) -> Reports:
        """Return the reports, sorted by their cues."""
        rows = (
            (*report.cue, *(report.source or _NONE), *chain(*report.content[:MOST_FRAGMENTS]))
            for report in sorted(reports, key=lambda report: report.cue)
        )
        return cls([number for row in rows for number in (*row, *[0] * (_WIDTH - len(row)))])

    def __len__(self) -> int:
        return len(self.numbers) // _WIDTH

    def __iter__(self) -> Iterator[Report]:
        return map(_report, *(self.numbers[column::_WIDTH] for column in range(_WIDTH)))

    def _report_at(self, index: int) -> Report:
        return _report(*self.numbers[index * _WIDTH : (index + 1) * _WIDTH])

    def near(self, span: Span) -> list[Report]:
        """Return the reports with a cue in or near a span, in text order."""
        first = bisect_left(range(len(self)), span.start - _REACH, key=self._cue_start)
        last = bisect_left(range(len(self)), span.end + _REACH, first, key=self._cue_start)
        return [self._report_at(index) for index in range(first, last)]

    def _cue_start(self, index: int) -> int:
        return self.numbers[index * _WIDTH]

    def to_plain(self) -> list[int]:
        """Return the numbers."""
        return list(self.numbers)

    @classmethod
    def from_plain(cls, numbers: Sequence[int]) -> Reports:
        """Return the reports from the output of `to_plain`.

        Raises
        ------
        ValueError, TypeError, OverflowError: `numbers` are something else.
        """
        if len(numbers) % _WIDTH or min(array("q", numbers), default=0) < 0:
            raise ValueError(f"a report has {_WIDTH} numbers, and none is negative")
        if not all(map(le, numbers[::2], numbers[1::2])) or not all(
            map(le, numbers[::_WIDTH], numbers[_WIDTH::_WIDTH])
        ):
            raise ValueError("a span ends where it begins or behind that, and reports stand by their cues")
        begins = (numbers[column::_WIDTH] for column in (_CUE, _CONTENT))
        stops = (numbers[column + 1 :: _WIDTH] for column in (_CUE, _CONTENT))
        if not all(all(map(lt, starts, ends)) for starts, ends in zip(begins, stops, strict=True)):
            raise ValueError("a report has a cue and a content")
        return cls(numbers)


def _report(
    cue: int,
    cue_end: int,
    source: int,
    source_end: int,
    content: int,
    content_end: int,
    further: int,
    further_end: int,
) -> Report:
    fragment = Span(content, content_end)
    return Report(
        Span(cue, cue_end),
        Span(source, source_end) if source_end else None,
        (fragment, Span(further, further_end)) if further_end else (fragment,),
    )
