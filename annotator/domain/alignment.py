"""Alignment: which annotations of several layers of a document are about the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from annotator.domain.roles import CONTENT
from annotator.domain.span import Spans, common_characters, merge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from annotator.domain.span import Span

# The least overlap of matched contents: their common characters as a part of their combined ones. With a half
# or more, at most one of disjoint contents can match another.
HALF = 0.5
EXACT = 1.0  # the same characters
# Annotations of one annotator that begin before a place and reach beyond it: only so many, the last ones, are
# compared with what begins there. Nobody nests deeper; a hostile file may, and all pairs would take minutes.
_MOST_OPEN = 50


class Placed(Protocol):
    """An annotation of any kind."""

    id: Any

    def places(self) -> Iterator[tuple[str, Span]]:
        """Yield each span with its role; an entity's has none."""


A = TypeVar("A", bound=Placed)


class Matching(NamedTuple, Generic[A]):
    """The annotations of two layers about the same words, in text order, and those left on each side."""

    pairs: tuple[tuple[A, A], ...]
    first_left: tuple[A, ...]
    second_left: tuple[A, ...]


def content_of(annotation: Placed) -> Spans:
    """Return what an annotation is about: its content or an entity’s span, adjacent spans joined."""
    spans = [span for role, span in annotation.places() if role in (CONTENT.id, "")]
    return merge(spans) if len(spans) > 1 else tuple(spans)


def overlap(first: Spans, second: Spans) -> float:
    """Return the common characters of two contents as a part (0 to 1) of their combined ones.

    The spans of each are in text order and disjoint, as `content_of` returns them.
    """
    common = common_characters(first, second)
    return common / (_size(first) + _size(second) - common)


def matched(first: Sequence[A], second: Sequence[A], least: float = HALF) -> Matching[A]:
    """Return which annotations of two layers match, each at most once, those with most overlap first.

    `least` is the least overlap of a pair, `HALF` or `EXACT`. The result is the same whichever is first.
    """
    found = clusters({"first": first, "second": second}, least)
    return Matching(
        tuple((group["first"], group["second"]) for group in found if len(group) == 2),
        tuple(group["first"] for group in found if "second" not in group),
        tuple(group["second"] for group in found if "first" not in group),
    )


def clusters(layers: Mapping[str, Sequence[A]], least: float = HALF) -> list[dict[str, A]]:
    """Return the annotations of several layers by what they are about: clusters in text order.

    A cluster has at most one annotation of each annotator, by name in the order of `layers`; one that nobody
    else has is a cluster of its own. Pairs join clusters from the greatest overlap down to `least`.
    """
    items = _items(layers)
    cluster_of = list(range(len(items)))
    members = {number: {item.annotator: number} for number, item in enumerate(items)}
    for _, first, second in sorted(_candidates(items, least)):
        kept, gone = cluster_of[first], cluster_of[second]
        if kept == gone or members[kept].keys() & members[gone].keys():
            continue
        joined = members.pop(gone)
        members[kept] |= joined
        for number in joined.values():
            cluster_of[number] = kept
    in_order = sorted(members.values(), key=lambda numbers: min(numbers.values()))
    return [
        {name: items[numbers[name]].annotation for name in layers if name in numbers} for numbers in in_order
    ]


class _Item(NamedTuple):
    content: Spans
    annotator: str
    size: int
    annotation: Any


def _items(layers: Mapping[str, Iterable[Any]]) -> list[_Item]:
    """Return the annotations of all layers in an order that does not depend on that of the layers."""
    found = [
        _Item(content, name, _size(content), annotation)
        for name, annotations in layers.items()
        for annotation in annotations
        if (content := content_of(annotation))
    ]
    return sorted(found, key=lambda item: (item.content, item.annotator, str(item.annotation.id)))


def _candidates(items: Sequence[_Item], least: float) -> Iterator[tuple[float, int, int]]:
    """Yield pairs of different layers with enough overlap: the overlap (negative), and the items' numbers."""
    open_of: dict[str, list[int]] = {}  # by annotator, the items that reach to where the next one begins
    for number, item in enumerate(items):
        start = item.content[0].start
        for annotator, numbers in open_of.items():
            for other in numbers if annotator != item.annotator else ():
                candidate = items[other]
                if candidate.content[-1].end <= start:
                    continue
                shorter, longer = sorted((candidate.size, item.size))
                if shorter >= least * longer and (part := overlap(candidate.content, item.content)) >= least:
                    yield -part, other, number
        own = open_of.setdefault(item.annotator, [])
        own[:] = [other for other in own if items[other].content[-1].end > start][1 - _MOST_OPEN :]
        own.append(number)


def _size(spans: Spans) -> int:
    return sum(span.end - span.start for span in spans)
