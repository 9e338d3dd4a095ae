"""Annotations and suggestions as items of one text: which is current, and which comes next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.claim import Claim
from annotator.domain.kinds import ITEM_KINDS
from annotator.domain.proposed import Proposed
from annotator.domain.quotation import Quotation

if TYPE_CHECKING:
    from collections.abc import Collection

    from annotator.domain.span import Span
    from annotator.project.opened.document import OpenDocument

# The order of annotations that begin at the same character.
RANK: dict[str, int] = {kind: rank for rank, kind in enumerate(ITEM_KINDS)}
# The kinds of suggestion, which wait for a decision.
PROPOSED: tuple[str, ...] = tuple(kind for kind, described in ITEM_KINDS.items() if described.is_proposed)
Item = Quotation | Claim | Proposed[Any]
Place = tuple[int, int, int, str, str]


@dataclass(frozen=True)
class Current:
    """The annotation or suggestion that acts refer to, and the span whose edges keys move.

    Attributes
    ----------
    kind: id of its item kind, see `kinds.ITEM_KINDS`.
    role, index: the span whose edges keys move.
    """

    kind: str
    id: str
    role: str = "content"
    index: int = 0


def place_of(kind: str, item: Item) -> Place:
    """Return the place of an annotation or suggestion among all of them in text order."""
    return (item.span.start, RANK[kind], item.span.end, item.id, kind)


def next_of(annotations: list[Current], current: Current | None) -> Current | None:
    """Return the annotation after the current one; the first if the current one is not among them."""
    ids = [(other.kind, other.id) for other in annotations]
    if current is not None and (current.kind, current.id) in ids:
        return annotations[(ids.index((current.kind, current.id)) + 1) % len(annotations)]
    return annotations[0] if annotations else None


def suggestion_after(opened: OpenDocument, span: Span, after_kind: str) -> Current | None:
    """Return the next suggestion after a span of a kind; None after the last one."""
    # At the same start, a kind of lower rank comes first.
    starts = {kind: span.start + (RANK[kind] < RANK[after_kind]) for kind in PROPOSED}
    places = [
        place_of(kind, suggestion)
        for kind in PROPOSED
        if (suggestion := opened.of_kind(kind).after(starts[kind]))
    ]
    if not places:
        return None
    *_, id, kind = min(places)
    return Current(kind, id)


def item_beside(
    opened: OpenDocument, item: Item | None, current: Current | None, caret: int, by: Literal[1, -1],
    kinds: Collection[str],
) -> Current | None:  # fmt: skip
    """Return the item of these kinds after (or before) the current one or the caret, in a ring."""
    if item is not None and not item.extent.start <= caret <= item.extent.end:
        item = None
    here = None if item is None or current is None else (current.kind, item)
    places = [place for kind in kinds if (place := _beside(opened, kind, here, caret, by))]
    places = places or [place for kind in kinds if (place := _outermost(opened, kind, by))]
    if not places:
        return None
    *_, id, kind = min(places) if by > 0 else max(places)
    return Current(kind, id)


def _beside(
    opened: OpenDocument, kind: str, here: tuple[str, Item] | None, caret: int, by: int
) -> Place | None:
    """Return the place of the nearest item of a kind before or after the current item or the caret."""
    items = opened.of_kind(kind)
    near = items.after if by > 0 else items.before
    if here is None:
        nearest = near(caret)
    else:
        current_kind, item = here
        if kind == current_kind:
            nearest = near(*item.span, item.id)
        else:
            # At the same start, a kind of lower rank comes first.
            nearest = near(item.span.start + (RANK[kind] < RANK[current_kind]))
    return place_of(kind, nearest) if nearest else None


def _outermost(opened: OpenDocument, kind: str, by: int) -> Place | None:
    items = opened.of_kind(kind)
    return place_of(kind, items[0 if by > 0 else -1]) if len(items) else None
