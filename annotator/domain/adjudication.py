"""Adjudication: the layers of a document as one reading of parts that agree or differ, and what was taken."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from annotator.domain.alignment import clusters
from annotator.domain.blake2 import blake2b
from annotator.domain.entity import effective_entities
from annotator.domain.kinds import CLAIM, ENTITY, QUOTATION, Kind
from annotator.domain.span import Span, merge

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from annotator.domain.codebook import Codebook
    from annotator.domain.entity import Entity, ModelEntities
    from annotator.domain.gold_choice import Choice
    from annotator.domain.kinds import Field
    from annotator.domain.layer import Layer

State = Literal["open", "changed", "decided"]
# The field that differs where somebody has nothing.
MISSING = "missing"

_NOT_COMPARED = ("note",)  # natures of fields: a note is a remark, no part of the reading
_SPEAKERS = frozenset({"speakers", "speaker"})  # fields of quotations and claims
_FROM_MODEL = ""  # stands among the annotators for the model, which finds entities
_CHECKSUM = 8  # bytes
_FEWEST_FOR_MAJORITY = 3  # layers; more than half of two are both

Values = dict[str, Any]  # the compared values of an annotation, by the ids of its fields


class Variant(NamedTuple):
    """An annotation that some annotators have alike at a place; None where they have nothing."""

    annotators: tuple[str, ...]
    annotation: Any


@dataclass(frozen=True)
class Part:
    """The annotations of several layers that are about the same words.

    Attributes
    ----------
    place: names the part within its kind, by one of its annotations; it keeps the name once it is decided.
    annotators: all whose layers are compared.
    annotations: those about the words, by annotator.
    values: what is compared of them.
    of_model: the model's entity there, which a gold layer has unless it corrects it.
    choice: what was taken; None: nobody has decided.
    made: the gold annotations that the choice has made and that are still there.
    """

    kind: Kind
    place: str
    annotators: tuple[str, ...]
    annotations: Mapping[str, Any]
    values: Mapping[str, Values]
    of_model: Entity | None = None
    choice: Choice | None = None
    made: tuple[Any, ...] = ()

    @cached_property
    def variants(self) -> tuple[Variant, ...]:
        """Return the annotations that differ, each with its annotators; those who have none come last."""
        having: list[tuple[list[str], Any]] = []
        for name in self.annotators:
            if name not in self.annotations:
                continue
            same = next((names for names, _ in having if self.values[names[0]] == self.values[name]), None)
            if same is None:
                having.append(([name], self.annotations[name]))
            else:
                same.append(name)
        found = [Variant(tuple(names), annotation) for names, annotation in having]
        lacking = tuple(name for name in self.annotators if name not in self.annotations)
        return (*found, Variant(lacking, None)) if lacking else tuple(found)

    @property
    def is_agreed(self) -> bool:
        """Tell whether all layers have the same, or all have removed the model's entity."""
        return len(self.variants) == 1 and (bool(self.annotations) or self.of_model is not None)

    @cached_property
    def differing(self) -> tuple[str, ...]:
        """Return the ids of the fields that differ, `MISSING` first."""
        values = list(self.values.values())
        fields = [id for id in (values[0] if values else ()) if any(v[id] != values[0][id] for v in values)]
        return (*([MISSING] if len(self.annotations) < len(self.annotators) else []), *fields)

    @property
    def proposed(self) -> tuple[str, ...] | None:
        """Return those who have what more than half of three or more have; None: there is no majority."""
        if len(self.annotators) < _FEWEST_FOR_MAJORITY:
            return None
        most = max(self.variants, key=lambda variant: len(variant.annotators))
        return most.annotators if 2 * len(most.annotators) > len(self.annotators) else None

    @property
    def corrected(self) -> tuple[str, ...]:
        """Return whose annotation is taken to be corrected: that of most, else of the first one."""
        having = [variant.annotators for variant in self.variants if variant.annotation is not None]
        return self.proposed if self.proposed in having else next(iter(having), ())

    @cached_property
    def seen(self) -> str:
        """Return a checksum of what the layers say.

        One more layer that agrees does not change it, nor do speakers that are merged: of them it has which
        layers have the same.
        """
        number_of: dict[str, int] = {}
        said = [(name, self._said(name, number_of)) for name in sorted(self.annotators)]
        words = ascii(said[0][1] if self.is_agreed else said)
        return blake2b(words.encode(), digest_size=_CHECKSUM).hexdigest()

    def _said(self, annotator: str, number_of: dict[str, int]) -> list[tuple[str, Any]]:
        """Return what an annotator has, with numbers in place of speakers, by their order in the part."""
        values = dict(self.values.get(annotator, {}))
        for field in _SPEAKERS & values.keys():
            ids = (values[field],) if isinstance(values[field], str) else values[field]
            values[field] = [number_of.setdefault(id, len(number_of)) for id in ids if id]
        return sorted(values.items())

    @property
    def state(self) -> State:
        """Tell whether the part is decided, or open again since a layer has changed."""
        if self.choice is None:
            return "open"
        return "decided" if self.choice.seen == self.seen else "changed"

    @property
    def is_open(self) -> bool:
        """Tell whether somebody has to decide (again)."""
        return self.state != "decided"

    @property
    def span(self) -> Span:
        """Return the smallest span that holds the content of all of its annotations."""
        there = [*self.annotations.values(), *self.made, *([self.of_model] if self.of_model else [])]
        return Span(min(a.span.start for a in there), max(a.span.end for a in there))


@dataclass(frozen=True)
class Reading:
    """The layers of a document as one reading.

    Attributes
    ----------
    annotators: those whose layers are compared.
    parts: in text order.
    """

    annotators: tuple[str, ...]
    parts: tuple[Part, ...]

    def differences(self) -> list[Part]:
        """Return the parts that differ, and those that layers have no longer; decided ones, too."""
        return [part for part in self.parts if not part.is_agreed]

    def agreed(self) -> list[Part]:
        """Return the parts that agree whole and that nobody has taken yet."""
        return [part for part in self.parts if part.is_agreed and part.is_open]

    def open(self) -> list[Part]:
        """Return the differences that nobody has decided, or not since a layer has changed."""
        return [part for part in self.differences() if part.is_open]

    def part(self, kind: str, place: str) -> Part | None:
        """Return a part by its name, None where it is not there any more."""
        return self._by_name.get((kind, place))

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], Part]:
        return {(part.kind.id, part.place): part for part in self.parts}


def compared_fields(kind: Kind, codebook: Codebook) -> list[Field]:
    """Return the fields of a kind that are compared, in the order of cards."""
    return [field for field in kind.fields(codebook) if field.nature not in _NOT_COMPARED]


def read_layers(
    text: str,
    codebook: Codebook,
    layers: Mapping[str, Layer],
    gold: Layer,
    choices: Mapping[tuple[str, str], Choice],
    model: ModelEntities,
) -> Reading:
    """Return the layers of a document as one reading.

    `choices` are what was taken before, by kind and place; `model` has the entities that each annotator saw.
    """
    annotators = tuple(layers)
    corrected = _corrected(model, [*layers.values(), gold])
    entities: dict[str, Collection[Entity]] = {_FROM_MODEL: corrected}
    entities |= {name: effective_entities(corrected, layer.entities) for name, layer in layers.items()}
    seen_in_gold = effective_entities(corrected, gold.entities)
    of_kinds: tuple[tuple[Kind, Mapping[str, Sequence[Any]], Iterable[Any]], ...] = (
        (QUOTATION, {name: layer.quotations for name, layer in layers.items()}, gold.quotations),
        (CLAIM, {name: layer.claims for name, layer in layers.items()}, gold.claims),
        (ENTITY, {name: tuple(found) for name, found in entities.items()}, seen_in_gold),
    )
    place_of_quotation: dict[tuple[str, str], str] = {}
    parts: list[Part] = []
    for kind, of_kind, in_gold in of_kinds:
        compare = _Comparison(text, compared_fields(kind, codebook), place_of_quotation)
        found = clusters(of_kind)
        known = {place: choice for (id, place), choice in choices.items() if id == kind.id}
        there = {annotation.id: annotation for annotation in in_gold}
        placed = _placed(found, known)
        if kind is QUOTATION:
            for number, place in placed.items():
                place_of_quotation |= {(name, each.id): place for name, each in found[number].items()}
        for number, group in enumerate(found):
            of_model = group.pop(_FROM_MODEL, None)
            choice = known.pop(placed[number], None)
            values = {name: compare.values(name, annotation) for name, annotation in group.items()}
            if choice is None and _is_untouched(group, of_model, annotators):
                continue
            made = _made(choice, there)
            parts.append(Part(kind, placed[number], annotators, group, values, of_model, choice, made))
        for place, choice in known.items():  # no layer has these any more
            if made := _made(choice, there):
                parts.append(Part(kind, place, annotators, {}, {}, None, choice, made))
    return Reading(annotators, tuple(sorted(parts, key=_order)))


_RANK = {kind: rank for rank, kind in enumerate((QUOTATION.id, CLAIM.id, ENTITY.id))}


def _order(part: Part) -> tuple[int, int, int, str]:
    return (part.span.start, _RANK[part.kind.id], part.span.end, part.place)


def _made(choice: Choice | None, there: Mapping[str, Any]) -> tuple[Any, ...]:
    ids = dict.fromkeys(choice.made.values() if choice is not None else ())
    return tuple(there[id] for id in ids if id in there)


def _corrected(model: ModelEntities, layers: Iterable[Layer]) -> tuple[Entity, ...]:
    """Return those of the model's entities that layers correct, or put others at."""
    found: dict[str, Entity] = {}
    for layer in layers:
        for own in layer.entities:
            at_place = (*model.overlapping(own.span), *([same] if (same := model.get(own.id)) else []))
            found |= {entity.id: entity for entity in at_place}
    return tuple(found.values())


def _is_untouched(group: Mapping[str, Any], of_model: Entity | None, annotators: Collection[str]) -> bool:
    """Tell whether all layers, and so the gold one, have an entity as the model found it."""
    return (
        of_model is not None
        and len(group) == len(annotators)
        and all((entity.span, entity.label) == (of_model.span, of_model.label) for entity in group.values())
    )


def _placed(found: Sequence[Mapping[str, Any]], known: Mapping[str, Choice]) -> dict[int, str]:
    """Return the name of each cluster: that of its choice, else of its first annotation.

    A choice belongs to the cluster that has the annotation of its name, else most of its members.
    """
    own = {
        name: number
        for number, group in enumerate(found)
        for name in (_name(annotator, each.id) for annotator, each in group.items())
    }
    placed: dict[int, str] = {}
    for place, choice in sorted(known.items(), key=lambda item: (item[0] not in own, item[0])):
        members = Counter(own[name] for member in choice.members.items() if (name := _name(*member)) in own)
        number = own.get(place, min(members, key=lambda n: (-members[n], n), default=None))
        if number is not None:
            placed.setdefault(number, place)
    for number, group in enumerate(found):
        names = (_name(annotator, each.id) for annotator, each in group.items())
        placed.setdefault(number, min(names))
    return placed


def _name(annotator: str, id: str) -> str:
    return f"{annotator}/{id}"


class _Comparison:
    """Takes from annotations what is compared."""

    def __init__(
        self, text: str, fields: Sequence[Field], place_of_quotation: Mapping[tuple[str, str], str]
    ) -> None:
        self._text = text
        self._fields = fields
        self._place_of_quotation = place_of_quotation

    def values(self, annotator: str, annotation: Any) -> Values:
        """Return what is compared of an annotation."""
        return {field.id: self._value(annotator, annotation, field) for field in self._fields}

    def _value(self, annotator: str, annotation: Any, field: Field) -> Any:
        if field.nature == "spans":
            return tuple(map(tuple, merge(annotation.spans(field.id))))
        if field.nature == "span":
            return tuple(annotation.span)
        if field.nature == "type":
            return annotation.type_in(self._text)
        if field.attribute is not None:
            return field.attribute.value_in(annotation.attributes)
        value = field.value(annotation)
        if field.nature == "annotation":
            return self._place_of_quotation.get((annotator, value), "") if value else ""
        return tuple(sorted(value)) if isinstance(value, tuple) else value or ""


def differing_words(spans: Iterable[Span], others: Iterable[Iterable[Span]]) -> Iterator[tuple[Span, bool]]:
    """Yield the parts of spans in text order, with whether one of the others has not these words."""
    wanted = merge(spans)
    common = set(_characters(wanted))
    for other in others:
        common &= set(_characters(merge(other)))
    for span in wanted:
        start = span.start
        for offset in range(span.start + 1, span.end + 1):
            if offset == span.end or (offset in common) != (start in common):
                yield Span(start, offset), start not in common
                start = offset


def _characters(spans: Iterable[Span]) -> Iterator[int]:
    for span in spans:
        yield from range(*span)
