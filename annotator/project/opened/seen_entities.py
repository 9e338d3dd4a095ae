"""The entities that an annotator sees: the model's entities with the annotator's corrections."""

from __future__ import annotations

from heapq import merge
from typing import TYPE_CHECKING

from annotator.domain.intervals import IntervalIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.entity import Entity, ModelEntities
    from annotator.domain.span import Span


class SeenEntities:
    """Entities in text order; the cost of a correction does not depend on the number of entities."""

    def __init__(self, model: ModelEntities, own: Iterable[Entity] = ()) -> None:
        self._model = model
        self._own: dict[str, Entity] = {}
        self._index: IntervalIndex[str] = IntervalIndex()
        self._replaced = 0  # entities of the model that the annotator has changed or removed
        for entity in own:
            self.correct(entity.id, entity)

    def correct(self, id: str, own: Entity | None) -> None:
        """Set the annotator's entity with an id; None removes it."""
        was_there = id in self._own
        if own is None:
            self._own.pop(id, None)
        else:
            self._own[id] = own
        if was_there != (own is not None) and self.is_of_model(id):
            self._replaced += 1 if own is not None else -1
        if own is None or own.removed:
            self._index.discard(id)
        else:
            self._index.add(id, own.span)

    def is_of_model(self, id: str) -> bool:
        """Tell whether the model has found the entity (the annotator may have changed it)."""
        return self._model.get(id) is not None

    def of_model(self, id: str) -> Entity | None:
        """Return the model's entity with an id, without the annotator's corrections, or None."""
        return self._model.get(id)

    def get(self, id: str) -> Entity | None:
        """Return the entity with an id as the annotator sees it, or None."""
        if own := self._own.get(id):
            return None if own.removed else own
        return self._model.get(id)

    def __len__(self) -> int:
        return len(self._model) - self._replaced + len(self._index)

    def __iter__(self) -> Iterator[Entity]:
        own = sorted((e for e in self._own.values() if not e.removed), key=_place)
        return merge((e for e in self._model if e.id not in self._own), own, key=_place)

    def overlapping(self, span: Span) -> list[Entity]:
        """Return the entities that share a character with a span, in text order."""
        entities = [e for e in self._model.overlapping(span) if e.id not in self._own]
        if len(self._index):
            entities += [self._own[id] for id in self._index.overlapping(span)]
            entities.sort(key=_place)
        return entities


def _place(entity: Entity) -> tuple[Span, str]:
    return (entity.span, entity.id)
