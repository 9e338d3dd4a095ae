"""The effect of a jump in the history on a document, computed before the jump."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.errors import InputError, StorageError
from annotator.domain.kinds import ENTITY
from annotator.domain.span import Span, Spans, check_span, subtract
from annotator.domain.translation import tr
from annotator.store.schema_check import OF_HISTORY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.domain.document import Document
    from annotator.domain.entity import Entity
    from annotator.store.history_entries import AnnotationChange

_Places = dict[str, Spans]  # the spans of one annotation by role, or an entity's span by its type


class Mark(NamedTuple):
    """A span that would be removed or added.

    Attributes
    ----------
    kind: the kind of the annotation: "quotation", "claim" or "entity".
    role: the role of the span: "content", "cue", "source"; for an entity its type.
    """

    span: Span
    kind: str
    role: str
    id: str


@dataclass(frozen=True)
class Preview:
    """The removed (`going`) and added (`coming`) spans, both in text order.

    Attributes
    ----------
    others: the number of annotations with other changes only (a speaker, a note, a type).
    is_other_text: whether the text changes, so that no span can be shown in the present one; then `others`
        counts all annotations that change.
    """

    going: tuple[Mark, ...] = ()
    coming: tuple[Mark, ...] = ()
    others: int = 0
    is_other_text: bool = False

    def first(self) -> Span | None:
        """Return the first span that changes."""
        return min((mark.span for mark in (*self.going, *self.coming)), default=None)


def preview(
    changes: Iterable[AnnotationChange],
    document: Document,
    model: Callable[[str], Entity | None],
    *,
    is_other_text: bool = False,
) -> Preview:
    """Return the effect of changes, applied one after the other, on a document.

    If an annotation keeps a part of a span, only the other part is removed or added. `model` returns the
    model's entity with an id, which counts if the annotator has no entity with that id.

    Raises
    ------
    StorageError: the changes contain something other than annotations of this text.
    """
    net: dict[tuple[str, str], tuple[Any, Any]] = {}
    for (_, kind, id), before, after in changes:
        first, _ = net.setdefault((kind, id), (before, after))
        net[kind, id] = (first, after)
    if is_other_text:
        return Preview(others=sum(old != new for old, new in net.values()), is_other_text=True)
    going: list[Mark] = []
    coming: list[Mark] = []
    others = 0
    for (kind, id), (old, new) in net.items():
        if old == new:
            continue
        try:
            before, after = (
                _places(annotation or (model(id) if kind == ENTITY.id else None), len(document.text))
                for annotation in (old, new)
            )
        except InputError as error:
            raise StorageError(
                tr(
                    "An act in the history of “{title}” is damaged, so it cannot be shown.",
                    title=document.title,
                ),
                tr(OF_HISTORY),
            ) from error
        removed, added = _without(kind, id, before, after), _without(kind, id, after, before)
        going += removed
        coming += added
        others += not removed and not added
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
    """Return the parts of an annotation's places that are not in the other places."""
    return [
        Mark(part, kind, role, id)
        for role, spans in places.items()
        for span in spans
        for part in subtract(span, kept.get(role, ()))
    ]
