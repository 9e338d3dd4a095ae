"""What is to be highlighted where: an interval index over all spans of the open document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from annotator.domain.changes import Changes
from annotator.domain.claim import Claim
from annotator.domain.intervals import IntervalIndex
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.domain.suggestion import Suggestion
from annotator.project.open_document import OpenDocument

Kind = Literal["entity", "quotation", "suggestion", "claim"]
Part = Literal["content", "cue", "source", ""]


_PARTS: tuple[Part, ...] = ("content", "cue", "source")


class Key(NamedTuple):
    """One span of one annotation."""

    kind: Kind
    id: str
    part: Part = ""
    number: int = 0


class Highlights:
    """The spans of a document by place; a change costs what the changed annotation has of spans.

    Entities, of which there are many, are asked of the document itself.
    """

    def __init__(self, opened: OpenDocument) -> None:
        self._opened = opened
        self._index: IntervalIndex[Key] = IntervalIndex()
        self._moved: dict[Key, Span] = {}  # entities that a drag shows elsewhere
        self._index.fill(_spans_of("quotation", opened.quotations))
        self._index.fill(_spans_of("claim", opened.claims))
        self._index.fill(_spans_of("suggestion", opened.pending))

    def apply(self, changes: Changes) -> None:
        """Take what an operation changed."""
        changed: tuple[tuple[Kind, frozenset[str]], ...] = (
            ("quotation", changes.quotations),
            ("claim", changes.claims),
            ("entity", changes.entities),
            ("suggestion", changes.suggestions),
        )
        for kind, ids in changed:
            for id in ids:
                self.restore(kind, id)

    def restore(self, kind: Kind, id: str) -> None:
        """Take the spans of one annotation anew."""
        if kind == "entity":
            self._moved.pop(Key("entity", id), None)
            return
        for part in _PARTS:
            number = 0
            while self._index.discard(Key(kind, id, part, number)):
                number += 1
        if item := self._opened.of_kind(kind).get(id):
            self._index.fill(_spans_of(kind, [item]))

    def show_moved(self, key: Key, span: Span) -> None:
        """Let a span that is there stand elsewhere, until it is restored."""
        if key.kind == "entity":
            self._moved[key] = span
        else:
            self._index.add(key, span)

    def overlapping(self, span: Span) -> dict[Key, Span]:
        """Return what shares a character with `span`."""
        found = self._index.overlapping(span)
        for entity in self._opened.entities.overlapping(span):
            found[Key("entity", entity.id)] = entity.span
        for key, moved in self._moved.items():
            found.pop(key, None)
            if moved.overlaps(span):
                found[key] = moved
        return found

    def at(self, point: int) -> dict[Key, Span]:
        """Return what holds the character at `point`."""
        return self.overlapping(Span(point, point + 1))


def _spans_of(kind: Kind, items: Iterable[Quotation | Suggestion | Claim]) -> Iterator[tuple[Key, Span]]:
    for item in items:
        for number, span in enumerate(item.content):
            yield Key(kind, item.id, "content", number), span
        if not isinstance(item, Claim):
            for number, span in enumerate(item.cue):
                yield Key(kind, item.id, "cue", number), span
            for number, span in enumerate(item.source):
                yield Key(kind, item.id, "source", number), span
