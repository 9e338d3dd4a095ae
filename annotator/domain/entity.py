"""Entities: named things in the text, found by the model or by an annotator."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from annotator.domain.span import Span

Origin = Literal["model", "annotator"]


@dataclass(frozen=True)
class Entity:
    """A span with a type such as PERSON.

    Attributes
    ----------
    label: an entity type of the codebook or of the model.
    origin: who found it.
    removed: in a layer, that this annotator took the model's entity of the same id away.
    """

    id: str
    span: Span
    label: str
    origin: Origin = "annotator"
    removed: bool = False
    extra: dict[str, Any] = field(default_factory=dict)


def effective_entities(model: tuple[Entity, ...], layer: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """Return the entities that an annotator sees: the model's, as corrected in the layer, in text order.

    An entity of the layer replaces the model's of the same id, or hides it where it is `removed`.
    """
    own = {entity.id: entity for entity in layer}
    seen = [own.get(entity.id, entity) for entity in model]
    known = {entity.id for entity in model}
    seen += [entity for entity in layer if entity.id not in known]
    return tuple(sorted((e for e in seen if not e.removed), key=lambda e: (e.span, e.id)))
