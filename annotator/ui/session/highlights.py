"""The highlighted spans of the open document."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.decisions import is_weak
from annotator.domain.span import Span
from annotator.ui.session.items import PROPOSED, RANK, Current

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.codebook import Codebook
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.session.items import Item


class Key(NamedTuple):
    """One span of one annotation.

    Attributes
    ----------
    kind: id of the item kind (see `kinds.ITEM_KINDS`), or "entity".
    part: id of the span's role; "" of an entity.
    number: the span's number within its role, from 0.
    """

    kind: str
    id: str
    part: str = ""
    number: int = 0


class Highlights:
    """The spans of a document by place, read from its annotations; a drag may show some elsewhere."""

    def __init__(self, opened: OpenDocument) -> None:
        self._opened = opened
        self._moved: dict[Key, Span] = {}

    def is_weak(self, key: Key) -> bool:
        """Tell whether a key belongs to a weak suggestion."""
        suggestion = self._opened.of_kind(key.kind).get(key.id) if key.kind in PROPOSED else None
        return suggestion is not None and is_weak(suggestion)

    def has_open_comment(self, key: Key) -> bool:
        """Tell whether an open thread of comments is on the annotation of a key."""
        threads = self._opened.threads
        return key.kind not in PROPOSED and threads.has_open(self._opened.place_of(key.kind, key.id))

    def restore_all(self) -> None:
        """Show all spans in their own places."""
        self._moved.clear()

    def restore(self, kind: str, id: str) -> None:
        """Show the spans of one annotation in their own places."""
        self._moved = {key: span for key, span in self._moved.items() if (key.kind, key.id) != (kind, id)}

    def show_moved(self, key: Key, span: Span) -> None:
        """Show an existing span in another place until it is restored."""
        self._moved[key] = span

    def overlapping(self, span: Span) -> dict[Key, Span]:
        """Return the highlighted spans that share a character with `span`."""
        spans = {Key("entity", entity.id): entity.span for entity in self._opened.entities.overlapping(span)}
        for kind in RANK:
            for item in self._opened.of_kind(kind).overlapping(span):
                spans.update(
                    (key, own_span)
                    for key, own_span in spans_of(kind, item, self._opened.codebook)
                    if own_span.overlaps(span)
                )
        for key, moved in self._moved.items():
            spans.pop(key, None)
            if moved.overlaps(span):
                spans[key] = moved
        return spans

    def at(self, point: int) -> dict[Key, Span]:
        """Return the highlighted spans that hold the character at `point`."""
        return self.overlapping(Span(point, point + 1))


def spans_of(kind: str, item: Item, codebook: Codebook) -> Iterator[tuple[Key, Span]]:
    """Yield the spans of an item with their keys; skip roles that the codebook does not have."""
    for role in item.kind.roles(codebook):
        for number, span in enumerate(item.annotation.spans(role.id)):
            yield Key(kind, item.id, role.id, number), span


def annotations_of(hits: dict[Key, Span]) -> list[Current]:
    """Return the annotations and suggestions of the spans hit, the shortest span first."""
    shortest: dict[tuple[str, str], tuple[int, int, Current]] = {}
    for key, span in hits.items():
        if key.kind == "entity" or key.part == "":
            continue
        candidate = (span.end - span.start, RANK[key.kind], Current(key.kind, key.id, key.part, key.number))
        previous = shortest.get((key.kind, key.id))
        if previous is None or candidate[:2] < previous[:2]:
            shortest[key.kind, key.id] = candidate
    return [
        current for _, _, current in sorted(shortest.values(), key=lambda entry: (*entry[:2], entry[2].id))
    ]
