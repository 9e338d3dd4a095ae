"""Waivers: findings that an annotator has looked at and lets stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.intervals import IntervalIndex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.span import Span


class WaiverKey(NamedTuple):
    """What a waiver is kept by; without an annotation ("") it is one of a place that begins at `start`."""

    kind: str
    annotation: str
    start: int


@dataclass(frozen=True)
class Waiver:
    """A finding that stands: one of an annotation, whatever becomes of its edges, or one of a place.

    Attributes
    ----------
    kind: the finding's.
    annotation: id of the quotation or claim; None for a finding of a place.
    span: the place, in code points; None for a finding of an annotation.
    reason: the annotator's, "" for none.
    extra: fields that this program does not know, exported again as they came.
    """

    kind: str
    annotation: str | None = None
    span: Span | None = None
    reason: str = ""
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> WaiverKey:
        """Return what it is kept by."""
        return WaiverKey(self.kind, self.annotation or "", self.span.start if self.span else 0)


class Waivers:
    """The waivers of one layer, asked by kind and annotation or place."""

    def __init__(self, waivers: Iterable[Waiver] = ()) -> None:
        self._by_key: dict[WaiverKey, Waiver] = {}
        self._places: dict[str, IntervalIndex[WaiverKey]] = {}
        for waiver in waivers:
            self.set(waiver.key, waiver)

    def set(self, key: WaiverKey, waiver: Waiver | None) -> None:
        """Put, replace or (with None) take away the waiver of a key."""
        places = self._places.setdefault(key.kind, IntervalIndex())
        places.discard(key)
        self._by_key.pop(key, None)
        if waiver is not None:
            self._by_key[key] = waiver
            if waiver.span is not None:
                places.add(key, waiver.span)

    def of_annotation(self, kind: str, annotation: str) -> Waiver | None:
        """Return the waiver of a kind of finding of an annotation, or None."""
        return self._by_key.get(WaiverKey(kind, annotation, 0))

    def of_place(self, kind: str, span: Span) -> Waiver | None:
        """Return the waiver of a kind of finding that has a word of a place, or None.

        Not of just that place: another version of the rules or the model may set the edges otherwise.
        """
        numbers = self._places[kind].overlapping(span) if kind in self._places else {}
        return self._by_key[min(numbers)] if numbers else None
