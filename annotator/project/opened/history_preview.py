"""What a jump in the history would change in a document's text, told before it is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import InputError, StorageError
from annotator.domain.span import Span, Spans, check_span, subtract
from annotator.store import columns, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.domain.document import Document
    from annotator.domain.entity import Entity
    from annotator.store.history import Delta, Row

_Places = dict[str, Spans]  # the spans of one annotation by what they are


class Mark(NamedTuple):
    """A span that would go or come.

    Attributes
    ----------
    kind: the annotation's: "quotation", "claim" or "entity".
    role: what the span is to it: "content", "cue", "source"; of an entity its type.
    """

    span: Span
    kind: str
    role: str
    id: str


@dataclass(frozen=True)
class Preview:
    """The difference in the text; both in text order.

    Attributes
    ----------
    others: how many annotations change in something else (a speaker, a note, a type).
    """

    going: tuple[Mark, ...] = ()
    coming: tuple[Mark, ...] = ()
    others: int = 0

    def first(self) -> Span | None:
        """Return the first span that changes."""
        return min((mark.span for mark in (*self.going, *self.coming)), default=None)


def preview(deltas: Iterable[Delta], document: Document, model: Callable[[str], Entity | None]) -> Preview:
    """Return what deltas, applied one after the other, would change in a document.

    Where an annotation keeps a part of a span, only the rest goes or comes. `model` returns the model's
    entity of an id: it stands where the annotator has none of that id.

    Raises
    ------
    StorageError: they hold what is no annotation of this text.
    """
    net: dict[tuple[str, str], tuple[Row | None, Row | None]] = {}
    for table, was, becomes in deltas:
        row = was or becomes or {}
        if table in _PLACES and row["document"] == document.id:
            first, _ = net.setdefault((table, row["id"]), (was, becomes))
            net[table, row["id"]] = (first, becomes)
    going: list[Mark] = []
    coming: list[Mark] = []
    others = 0
    for (kind, id), (was, becomes) in net.items():
        if was == becomes:
            continue
        try:
            before, after = (
                _places(kind, row, model(id) if kind == "entity" else None, len(document.text))
                for row in (was, becomes)
            )
        except (InputError, columns.Damaged) as error:
            raise StorageError(
                "The history is damaged: it holds what is no annotation of this text."
            ) from error
        gone, come = _without(kind, id, before, after), _without(kind, id, after, before)
        going += gone
        coming += come
        others += not gone and not come
    return Preview(tuple(sorted(going)), tuple(sorted(coming)), others)


def _places(kind: str, row: Row | None, model: Entity | None, length: int) -> _Places:
    places = _PLACES[kind](row, model)
    for spans in places.values():
        for span in spans:
            check_span(span, length)
    return places


def _of_quotation(row: Row | None, model: Entity | None) -> _Places:
    if row is None:
        return {}
    quotation = rows.quotation_from(row)
    return {"content": quotation.content, "cue": quotation.cue, "source": quotation.source}


def _of_claim(row: Row | None, model: Entity | None) -> _Places:
    return {"content": rows.claim_from(row).content} if row is not None else {}


def _of_entity(row: Row | None, model: Entity | None) -> _Places:
    entity = rows.entity_from(row) if row is not None else model
    return {entity.label: (entity.span,)} if entity is not None and not entity.removed else {}


_PLACES: dict[str, Callable[[Row | None, Entity | None], _Places]] = {
    "quotation": _of_quotation,
    "claim": _of_claim,
    "entity": _of_entity,
}


def _without(kind: str, id: str, places: _Places, kept: _Places) -> list[Mark]:
    """Return what of an annotation's places the other ones do not hold."""
    return [
        Mark(part, kind, role, id)
        for role, spans in places.items()
        for span in spans
        for part in subtract(span, kept.get(role, ()))
    ]
