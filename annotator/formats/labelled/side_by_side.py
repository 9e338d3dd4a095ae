"""Neighbours: which spans of a text stand nearest to a content, and which contents hold a span."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, Generic, TypeVar

from annotator.domain.line_breaks import unwrapped
from annotator.domain.span import Span, Spans
from annotator.language.sentences import sentences_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# The spans before and behind a place that are looked at: the nearest may stand behind another content.
_LOOKED_AT = 4
# Contents within contents that are looked at: nobody reports at more than three or four levels.
MOST_LEVELS = 50

P = TypeVar("P")


class Neighbours(Generic[P]):
    """Finds the nearest parts of quotations within a sentence, paragraph or document.

    Nothing is taken from behind another content, from within one, or from outside of the content in which
    the quotation is nested; with `within`, only what stands in the content itself.

    Attributes
    ----------
    roles: the roles of the parts.
    """

    def __init__(
        self,
        text: str,
        nearness: str,
        contents: Iterable[Span],
        parts: Sequence[tuple[str, Span, P]],
        *,
        within: bool = False,
    ) -> None:
        self._nearness = nearness
        self._within = within
        self._paragraphs, self._sentences = _units(unwrapped(text))
        self._contents = sorted(contents)
        self._holders = holders_of(self._contents, [*self._contents, *(span for _, span, _ in parts)])
        by_role = defaultdict(list)
        for role, span, part in sorted(parts, key=lambda part: part[1]):
            by_role[role].append((span, part))
        self._by_role = dict(by_role)
        self.roles = tuple(self._by_role)

    def nearest(self, content: Spans, anchor: Spans, role: str) -> P | None:
        """Return the part of a role that is nearest to `anchor`, the content itself or its cue; or None."""
        placed = self._by_role[role]
        holders = self._holders_of(content)
        best: tuple[tuple[bool, int, Span], P] | None = None
        for span in anchor:
            left = bisect_left(placed, span.start, key=lambda pair: pair[0].start)
            right = bisect_left(placed, span.end, key=lambda pair: pair[0].start)
            for other, part in (
                *placed[max(0, left - _LOOKED_AT) : left + _LOOKED_AT],
                *placed[max(left, right - _LOOKED_AT) : right + _LOOKED_AT],
            ):
                if self._holders[other] not in holders or not self._is_near(span, other):
                    continue
                gap = max(0, other.start - span.end, span.start - other.end)
                rank = (not _meet(self._sentences, span, other), gap, other)
                if (best is None or rank < best[0]) and not self._is_behind(content, span, other):
                    best = rank, part
        return best[1] if best else None

    def shared(self, content: Spans, cue: Spans, role: str) -> P | None:
        """Return the last part of a role before a cue in its sentence: "Ann announced x and warned of y"."""
        placed = self._by_role[role]
        holders = self._holders_of(content)
        left = bisect_left(placed, cue[0].start, key=lambda pair: pair[0].start)
        for other, part in reversed(placed[max(0, left - _LOOKED_AT) : left]):
            if self._holders[other] in holders and _meet(self._sentences, cue[0], other):
                return part
        return None

    def _holders_of(self, content: Spans) -> tuple[Span | None, ...]:
        """Return the contents that hold the parts of a quotation."""
        return content if self._within else (self._holders[content[0]],)

    def _is_near(self, span: Span, other: Span) -> bool:
        if self._nearness == "document":
            return True
        return _meet(self._sentences if self._nearness == "sentence" else self._paragraphs, span, other)

    def _is_behind(self, content: Spans, span: Span, other: Span) -> bool:
        """Tell whether another content lies between two spans."""
        start, end = min(span.end, other.end), max(span.start, other.start)
        first = bisect_left(self._contents, (start,))
        between = self._contents[first : first + _LOOKED_AT]
        return any(candidate.end <= end and candidate not in content for candidate in between)


def _units(text: str) -> tuple[list[int], list[int]]:
    """Return where the paragraphs and the sentences of a text begin."""
    paragraphs, sentences = [0], [0]
    start = 0
    for line in text.split("\n"):
        paragraphs.append(start)
        sentences += [sentence.start for sentence in sentences_of(text, Span(start, start + len(line)))]
        start += len(line) + 1
    return paragraphs, sentences


def _meet(starts: Sequence[int], span: Span, other: Span) -> bool:
    """Tell whether two spans share a unit of the text; `starts` are the beginnings of the units."""
    first, last = bisect_right(starts, span.start), bisect_right(starts, span.end - 1)
    other_first, other_last = bisect_right(starts, other.start), bisect_right(starts, other.end - 1)
    return first <= other_last and other_first <= last


def holders_of(contents: Iterable[Span], spans: Iterable[Span]) -> dict[Span, Span | None]:
    """Return for each span the innermost other span of `contents` around it, or None."""
    holders: dict[Span, Span | None] = {}
    holding = set(contents)
    around: list[Span] = []
    for start, minus_end in sorted((span.start, -span.end) for span in holding.union(spans)):
        span = Span(start, -minus_end)
        while around and around[-1].end <= start:
            around.pop()
        nearby = reversed(around[-MOST_LEVELS:])
        holders[span] = next((candidate for candidate in nearby if candidate.end >= span.end), None)
        if span in holding:
            around.append(span)
    return holders
