"""An interval index: finds the spans that overlap a range, at a cost that depends on their number only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

from annotator.domain.span import Span

K = TypeVar("K", bound=Hashable)

# Code points of a bucket, about three screen lines: a query for a window's text reads some ten buckets.
_BUCKET = 256


class IntervalIndex(Generic[K]):
    """Spans under hashable keys; adding, removing and querying cost as much as the range has buckets."""

    def __init__(self) -> None:
        self._buckets: defaultdict[int, dict[K, Span]] = defaultdict(dict)
        self._spans: dict[K, Span] = {}

    def __len__(self) -> int:
        return len(self._spans)

    def keys(self) -> Iterable[K]:
        """Return the keys in the order of insertion."""
        return self._spans.keys()

    def add(self, key: K, span: Span) -> None:
        """Put a span under a key, in place of the key's former span."""
        self.discard(key)
        self._spans[key] = span
        for bucket in range(span.start // _BUCKET, (span.end - 1) // _BUCKET + 1):
            self._buckets[bucket][key] = span

    def fill(self, items: Iterable[tuple[K, Span]]) -> None:
        """Put many spans under keys that have none yet."""
        buckets, spans = self._buckets, self._spans
        for key, span in items:
            spans[key] = span
            first, last = span.start // _BUCKET, (span.end - 1) // _BUCKET
            buckets[first][key] = span
            for bucket in range(first + 1, last + 1):
                buckets[bucket][key] = span

    def discard(self, key: K) -> bool:
        """Remove a key's span; tell whether there was one."""
        span = self._spans.pop(key, None)
        if span is None:
            return False
        for bucket in range(span.start // _BUCKET, (span.end - 1) // _BUCKET + 1):
            del self._buckets[bucket][key]
        return True

    def overlapping(self, span: Span) -> dict[K, Span]:
        """Return the keys and spans that share a character with `span`, in no order."""
        spans: dict[K, Span] = {}
        for bucket in range(span.start // _BUCKET, (max(span.start, span.end - 1)) // _BUCKET + 1):
            for key, candidate in self._buckets.get(bucket, {}).items():
                if candidate.overlaps(span):
                    spans[key] = candidate
        return spans

    def at(self, point: int) -> dict[K, Span]:
        """Return the keys and spans that hold the character at `point`."""
        return self.overlapping(Span(point, point + 1))
