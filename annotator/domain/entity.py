"""Entities: named things in the text, found by the model or by an annotator."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import repeat
from operator import lt, sub
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from annotator.domain.kinds import ENTITY, Kind
from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

Origin = Literal["model", "annotator"]
# The further field of a model's entity that the program has repaired: words and label of the model's entities
# in its place, [{"text": "Leyen", "label": "GPE"}].
REPAIRED = "repaired"

# An id with a leading zero, other digits or more of them is not made from a place.
_ID_OF_PLACE = re.compile(r"e(0|[1-9][0-9]{0,17})-([1-9][0-9]{0,17})")


@dataclass(frozen=True)
class Entity:
    """A span with a type such as PERSON.

    Attributes
    ----------
    label: an entity type of the codebook or of the model.
    origin: whether the model or an annotator found it.
    removed: in a layer, whether the annotator has removed the model's entity of the same id.
    """

    kind: ClassVar[Kind] = ENTITY

    id: str
    span: Span
    label: str
    origin: Origin = "annotator"
    removed: bool = False
    extra: dict[str, Any] = field(default_factory=dict)

    def places(self) -> Iterator[tuple[str, Span]]:
        """Yield the entity's span, with "" as its role."""
        yield "", self.span

    @property
    def replaced(self) -> tuple[tuple[str, str], ...] | None:
        """Return words and label of the model's entities that a repaired one replaces, None for others.

        The field may come from a file, where anything may stand.
        """
        parts = self.extra.get(REPAIRED)
        if self.origin != "model" or not isinstance(parts, list):
            return None
        return tuple(
            (str(part.get("text", "")), str(part.get("label", "")))
            for part in parts
            if isinstance(part, dict)
        )


def id_of_place(start: int, end: int) -> str:
    """Return the id of a model's entity by its place, so that each run of the model gives the same id."""
    return f"e{start}-{end}"


_BY_MODEL: Origin = "model"
_bare_new = tuple.__new__


class ModelEntities:
    """The entities that a model found in a document, in text order.

    A book has tens of thousands, a window shows sixty, and an export needs their values alone: they are kept
    as numbers, and an `Entity` is made on request.
    """

    def __init__(self, entities: Iterable[Entity] = ()) -> None:
        ordered = sorted(entities, key=lambda e: (e.span, e.id))
        self._starts = [e.span.start for e in ordered]
        self._ends = [e.span.end for e in ordered]
        self._labels = [e.label for e in ordered]
        self._ids = {n: e.id for n, e in enumerate(ordered) if e.id != id_of_place(*e.span)}
        self._extras = {n: e.extra for n, e in enumerate(ordered) if e.extra}

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> ModelEntities:
        """Return the entities from the output of `to_plain`.

        Raises
        ------
        ValueError, TypeError, LookupError, AttributeError, OverflowError: `plain` is something else.
        """
        entities = cls()
        labels, places = plain["labels"], plain["places"]
        array("q", places)  # the fastest check that all are whole numbers
        entities._starts, entities._ends = places[0::3], places[1::3]
        entities._labels = [labels[number] for number in places[2::3]]
        entities._ids = {int(number): id for number, id in plain.get("ids", {}).items()}
        entities._extras = {int(number): extra for number, extra in plain.get("extra", {}).items()}
        entities._check(labels)
        return entities

    def _check(self, labels: list[Any]) -> None:
        length = len(self._starts)
        if not len(self._labels) == len(self._ends) == length or self._starts != sorted(self._starts):
            raise ValueError("the places are not in order")
        if (length and self._starts[0] < 0) or not all(map(lt, self._starts, self._ends)):
            raise ValueError("a place is none")
        if not all(isinstance(words, str) for words in (*labels, *self._ids.values())):
            raise TypeError("labels and ids are words")
        if not all(isinstance(extra, dict) for extra in self._extras.values()):
            raise TypeError("further fields are objects")
        if not all(0 <= number < length for number in (*self._ids, *self._extras)):
            raise IndexError("no entity has this number")

    def to_plain(self) -> dict[str, Any]:
        """Return JSON: the labels, and a flat list of start, end and label number of each entity.

        Ids that are not made from a place, and unknown fields, are in objects by the entity's number.
        """
        labels = sorted(set(self._labels))
        number_of = {label: number for number, label in enumerate(labels)}
        numbers = map(number_of.__getitem__, self._labels)
        plain: dict[str, Any] = {
            "labels": labels,
            "places": [n for place in zip(self._starts, self._ends, numbers, strict=True) for n in place],
        }
        if self._ids:
            plain["ids"] = {str(number): id for number, id in self._ids.items()}
        if self._extras:
            plain["extra"] = {str(number): extra for number, extra in self._extras.items()}
        return plain

    def moved(self, moves: Mapping[str, str | None]) -> ModelEntities:
        """Return the entities with other labels; those whose label becomes None are left out."""
        if not moves or moves.keys().isdisjoint(self._labels):
            return self
        return ModelEntities(
            replace(entity, label=label)
            for entity in self
            if (label := moves.get(entity.label, entity.label)) is not None
        )

    def __len__(self) -> int:
        return len(self._starts)

    def __iter__(self) -> Iterator[Entity]:
        return map(self._entity, range(len(self._starts)))

    def __contains__(self, entity: object) -> bool:
        return entity in tuple(self)

    def __eq__(self, other: object) -> bool:
        """Tell whether others are the same entities in the same order, kept as numbers or not."""
        return isinstance(other, ModelEntities | tuple) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # as of a list: further fields have none

    def values(self) -> Iterator[tuple[str, int, int, str, Origin, dict[str, Any]]]:
        """Return id, start, end, label, origin and further fields of each entity; no `Entity` is made."""
        ids: Iterable[str] = map(id_of_place, self._starts, self._ends)
        if self._ids:
            ids = [self._ids.get(number) or id for number, id in enumerate(ids)]
        extras = map(self._extras.get, range(len(self)), repeat({}))
        return zip(ids, self._starts, self._ends, self._labels, repeat(_BY_MODEL), extras)

    @property
    def reach(self) -> int:
        """Return the last offset behind an entity, 0 without entities; no place begins before the text."""
        return max(self._ends, default=0)

    def _entity(self, number: int) -> Entity:
        start, end = self._starts[number], self._ends[number]
        # Not by the constructor, which checks nothing and takes four times as long: exports make millions.
        entity = object.__new__(Entity)
        vars(entity).update(
            id=self._ids.get(number) or id_of_place(start, end),
            span=_bare_new(Span, (start, end)),
            label=self._labels[number],
            origin=_BY_MODEL,
            removed=False,
            extra=self._extras.get(number) or {},
        )
        return entity

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {id: number for number, id in self._ids.items()}

    @cached_property
    def _longest(self) -> int:
        return max(map(sub, self._ends, self._starts), default=0)

    def get(self, id: str) -> Entity | None:
        """Return the entity with an id, or None."""
        if id in self._numbers:
            return self._entity(self._numbers[id])
        if place := _ID_OF_PLACE.fullmatch(id):
            start, end = int(place[1]), int(place[2])
            for number in range(bisect_left(self._starts, start), len(self._starts)):
                if self._starts[number] != start:
                    break
                if self._ends[number] == end and number not in self._ids:
                    return self._entity(number)
        return None

    def overlapping(self, span: Span) -> list[Entity]:
        """Return the entities that share a character with a span, in text order."""
        first = bisect_left(self._starts, span.start - self._longest + 1)
        last = bisect_left(self._starts, span.end)
        return [self._entity(number) for number in range(first, last) if self._ends[number] > span.start]


def effective_entities(model: Iterable[Entity], layer: Collection[Entity]) -> Collection[Entity]:
    """Return the entities that an annotator sees: the model's with the layer's corrections, in text order.

    An entity of the layer replaces the model's entity of the same id, or hides it if `removed`.
    """
    if not layer and isinstance(model, ModelEntities):  # as nearly always; they are in order
        return model
    corrections = {entity.id: entity for entity in layer}
    by_id = {entity.id: corrections.get(entity.id, entity) for entity in model}
    entities = [*by_id.values(), *(entity for entity in layer if entity.id not in by_id)]
    return tuple(sorted((e for e in entities if not e.removed), key=lambda e: (e.span, e.id)))
