"""The effect of a jump in the history on a document, told before it is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.errors import InputError, StorageError
from annotator.domain.kinds import ENTITY
from annotator.domain.span import Span, Spans, check_span, subtract

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.domain.document import Document
    from annotator.domain.entity import Entity
    from annotator.store.history_entries import AnnotationChange

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


def preview(
    changes: Iterable[AnnotationChange], document: Document, model: Callable[[str], Entity | None]
) -> Preview:
    """Return the effect that changes, made one after the other, would have on a document.

    Where an annotation keeps a part of a span, only the rest goes or comes. `model` returns the model's
    entity of an id, which stands where the annotator has none of that id.

    Raises
    ------
    StorageError: they hold something else than annotations of this text.
    """
    net: dict[tuple[str, str], tuple[Any, Any]] = {}
    for (_, kind, id), before, after in changes:
        first, _ = net.setdefault((kind, id), (before, after))
        net[kind, id] = (first, after)
    going: list[Mark] = []
    coming: list[Mark] = []
    others = 0
    for (kind, id), (was, becomes) in net.items():
        if was == becomes:
            continue
        try:
            before, after = (
                _places(annotation or (model(id) if kind == ENTITY.id else None), len(document.text))
                for annotation in (was, becomes)
            )
        except InputError as error:
            raise StorageError(
                "The history is damaged: it holds something else than annotations of this text."
            ) from error
        gone, come = _without(kind, id, before, after), _without(kind, id, after, before)
        going += gone
        coming += come
        others += not gone and not come
    return Preview(tuple(sorted(going)), tuple(sorted(coming)), others)


def _places(annotation: Any, length: int) -> _Places:
    places: _Places = {}
    if annotation is None or getattr(annotation, "removed", False):
        return places
    for role, span in annotation.places():
        name = role or annotation.label
        places[name] = (*places.get(name, ()), check_span(span, length))
    return places


def _without(kind: str, id: str, places: _Places, kept: _Places) -> list[Mark]:
    """Return the parts of an annotation's places that the other places do not hold."""
    return [
        Mark(part, kind, role, id)
        for role, spans in places.items()
        for span in spans
        for part in subtract(span, kept.get(role, ()))
    ]
