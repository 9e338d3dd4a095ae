"""Syntax: the sentences, phrases, clauses and reports that the language model finds in a text."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import accumulate, chain
from operator import add, sub
from typing import TYPE_CHECKING, Any

from annotator.domain.reports import Reports
from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


@dataclass(frozen=True)
class Parts:
    """Many spans in text order, as two lists of numbers: a long document has 100,000 spans.

    Attributes
    ----------
    starts, ends: of each span, in code points.
    """

    starts: Sequence[int] = ()
    ends: Sequence[int] = ()

    @classmethod
    def of(cls, spans: Iterable[Span]) -> Parts:
        """Return the spans that are not empty, sorted."""
        ordered = sorted(span for span in spans if span.start < span.end)
        return cls([span.start for span in ordered], [span.end for span in ordered])

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[Span]:
        return map(Span, self.starts, self.ends)

    def __getitem__(self, index: int) -> Span:
        return Span(self.starts[index], self.ends[index])

    def to_plain(self) -> list[int]:
        """Return two numbers per span: the distance from the previous start, and the length."""
        steps = map(sub, self.starts, (0, *self.starts))
        return list(chain.from_iterable(zip(steps, map(sub, self.ends, self.starts), strict=True)))

    @classmethod
    def from_plain(cls, numbers: Sequence[int]) -> Parts:
        """Return the spans from the output of `to_plain`.

        Raises
        ------
        ValueError, TypeError, OverflowError: `numbers` are something else.
        """
        # The array is the fastest check that all are whole numbers.
        if len(numbers) % 2 or min(array("q", numbers), default=0) < 0:
            raise ValueError("steps and lengths come in pairs, and none is negative")
        starts = list(accumulate(numbers[::2]))
        return cls(starts, list(map(add, starts, numbers[1::2])))


@dataclass(frozen=True)
class Syntax:
    """The parts of a text.

    Attributes
    ----------
    sentences: disjoint.
    phrases: noun phrases, verb groups and the like; they nest, and each begins in its own sentence.
    clauses: they nest, and begin, in the same way.
    reports: verbs with their content.
    """

    sentences: Parts = Parts()
    phrases: Parts = Parts()
    clauses: Parts = Parts()
    reports: Reports = field(default_factory=Reports)

    def around(self, span: Span) -> list[Span]:
        """Return the phrases and clauses that hold `span`; only those of its sentence are read."""
        return self.phrases_around(span) + self._around(self.clauses, span)

    def phrases_around(self, span: Span) -> list[Span]:
        """Return the phrases that hold `span`; only those of its sentence are read."""
        return self._around(self.phrases, span)

    def _around(self, parts: Parts, span: Span) -> list[Span]:
        sentence = bisect_right(self.sentences.starts, span.start) - 1
        begin = self.sentences.starts[sentence] if sentence >= 0 else 0
        first = bisect_left(parts.starts, begin)
        last = bisect_right(parts.starts, span.start, first)
        return [parts[index] for index in range(first, last) if parts.ends[index] >= span.end]

    def sentence_of(self, span: Span) -> Span | None:
        """Return the sentence, or the run of sentences, that `span` overlaps; None if it overlaps none."""
        first = bisect_right(self.sentences.ends, span.start)
        last = bisect_left(self.sentences.starts, max(span.end, span.start + 1), first) - 1
        return self.sentences[first].cover(self.sentences[last]) if first <= last else None

    def to_plain(self) -> dict[str, list[int]]:
        """Return the values as lists of numbers, for another process and for the project file."""
        return {
            "sentences": self.sentences.to_plain(),
            "phrases": self.phrases.to_plain(),
            "clauses": self.clauses.to_plain(),
            "reports": self.reports.to_plain(),
        }

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Syntax:
        """Return the syntax from the output of `to_plain`."""
        sentences, phrases, clauses = map(
            Parts.from_plain, (plain[k] for k in ("sentences", "phrases", "clauses"))
        )
        return cls(sentences, phrases, clauses, Reports.from_plain(plain["reports"]))
