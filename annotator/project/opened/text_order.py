"""Annotations or suggestions in text order, found by id and by place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from annotator.domain.intervals import IntervalIndex
from annotator.domain.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.domain.span import Span


class Placed(Protocol):
    """An item with an id and a place in the text."""

    @property
    def id(self) -> str:
        """Return the id, unique among the items."""

    @property
    def span(self) -> Span:
        """Return the smallest span around the content."""

    @property
    def extent(self) -> Span:
        """Return the smallest span around all spans."""


T = TypeVar("T", bound=Placed)


class InOrder(Generic[T]):
    """Annotations in text order, also found by id; a change costs a binary search."""

    def __init__(self, items: Iterable[T] = ()) -> None:
        self.by_id: dict[str, T] = {item.id: item for item in items}
        self._order: list[tuple[int, int, str]] = sorted(map(_place, self.by_id.values()))
        self._extents = Lazy(partial(_extents_of, self.by_id))

    def __iter__(self) -> Any:
        return (self.by_id[id] for _, _, id in self._order)

    def __len__(self) -> int:
        return len(self._order)

    def __getitem__(self, index: int) -> T:
        return self.by_id[self._order[index][2]]

    def get(self, id: str | None) -> T | None:
        """Return the annotation with an id, or None."""
        return self.by_id.get(id) if id else None

    def index(self, id: str) -> int:
        """Return the index in text order, from 0, of the annotation with an id that exists."""
        return bisect_left(self._order, _place(self.by_id[id]))

    def after(self, start: int, end: int = 0, id: str = "") -> T | None:
        """Return the first item after a place, or None; a place without `end` is before items at `start`."""
        index = bisect_right(self._order, (start, end, id))
        return self[index] if index < len(self) else None

    def before(self, start: int, end: int = 0, id: str = "") -> T | None:
        """Return the last item before a place, or None; places as in `after`."""
        index = bisect_left(self._order, (start, end, id))
        return self[index - 1] if index else None

    def overlapping(self, span: Span) -> list[T]:
        """Return the items with an extent (all roles, gaps included) that overlaps `span`, in text order."""
        return sorted(self.near(span), key=_place)

    def near(self, span: Span) -> Iterator[T]:
        """Yield the same as `overlapping`, without order."""
        return map(self.by_id.__getitem__, self._extents.value.overlapping(span))

    def set(self, id: str, item: T | None) -> None:
        """Add, replace or (with None) remove the annotation with an id."""
        if self._extents.is_made:
            extents = self._extents.value
            extents.discard(id)
            if item is not None:
                extents.add(id, item.extent)
        if old := self.by_id.pop(id, None):
            del self._order[bisect_left(self._order, _place(old))]
        if item is not None:
            self.by_id[id] = item
            insort(self._order, _place(item))


def _extents_of(items: Mapping[str, T]) -> IntervalIndex[str]:
    """Return the index of the extents of items."""
    index: IntervalIndex[str] = IntervalIndex()
    index.fill((id, item.extent) for id, item in items.items())
    return index


def _place(item: Placed) -> tuple[int, int, str]:
    return (*item.span, item.id)
