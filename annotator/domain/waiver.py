"""Waivers: findings that an annotator has looked at and lets stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.intervals import IntervalIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.span import Span


class WaiverKey(NamedTuple):
    """The key of a waiver; without an annotation (""), the waiver is of a place that begins at `start`."""

    kind: str
    annotation: str
    start: int


@dataclass(frozen=True)
class Waiver:
    """A waived finding: of an annotation, even if its edges move, or of a place.

    Attributes
    ----------
    kind: the finding's kind.
    annotation: id of the quotation or claim; None for a finding of a place.
    span: the place, in code points; None for a finding of an annotation.
    reason: the annotator's reason, "" for none.
    extra: fields unknown to this program, exported unchanged.
    """

    kind: str
    annotation: str | None = None
    span: Span | None = None
    reason: str = ""
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> WaiverKey:
        """Return the key under which the waiver is stored."""
        return WaiverKey(self.kind, self.annotation or "", self.span.start if self.span else 0)


class Waivers:
    """The waivers of one layer, by kind and annotation or place."""

    def __init__(self, waivers: Iterable[Waiver] = ()) -> None:
        self._by_key: dict[WaiverKey, Waiver] = {}
        self._places: dict[str, IntervalIndex[WaiverKey]] = {}
        for waiver in waivers:
            self.set(waiver.key, waiver)

    def __iter__(self) -> Iterator[Waiver]:
        """Iterate over all waivers."""
        return iter(self._by_key.values())

    def set(self, key: WaiverKey, waiver: Waiver | None) -> None:
        """Put, replace or (with None) remove the waiver of a key."""
        places = self._places.setdefault(key.kind, IntervalIndex())
        places.discard(key)
        self._by_key.pop(key, None)
        if waiver is not None:
            self._by_key[key] = waiver
            if waiver.span is not None:
                places.add(key, waiver.span)

    def of_annotation(self, kind: str, annotation: str) -> Waiver | None:
        """Return the waiver of an annotation's finding of a kind, or None."""
        return self._by_key.get(WaiverKey(kind, annotation, 0))

    def of_place(self, kind: str, span: Span) -> Waiver | None:
        """Return the waiver of a kind of finding that overlaps a place, or None.

        The places may differ: another version of the rules or the model may set the edges otherwise.
        """
        keys = self._places[kind].overlapping(span) if kind in self._places else {}
        return self._by_key[min(keys)] if keys else None
