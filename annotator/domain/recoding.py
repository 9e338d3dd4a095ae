"""Recodings: what the labels of an older codebook become in a newer one, and annotations moved by them."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

from annotator.domain.claim import NOT_A_CLAIM
from annotator.domain.kinds import KINDS
from annotator.domain.roles import BUILT_IN, by_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.domain.attributes import Attributes
    from annotator.domain.claim import Claim
    from annotator.domain.codebook import Codebook
    from annotator.domain.entity import Entity
    from annotator.domain.quotation import Quotation

    # Ids of labels with those that they become; None: they are removed.
    Moves = Mapping[str, str | None]


@dataclass(frozen=True)
class Label:
    """The place of a label in a codebook.

    Attributes
    ----------
    sort: one of `SORTS`.
    id: the label's id; "" stands for the list of all labels of the sort.
    kind: of attributes and values: the id of the kind of annotation.
    attribute: of values: the id of their attribute.
    """

    sort: str
    id: str = ""
    kind: str = ""
    attribute: str = ""


# Sorts of labels, by the field of `Recoding` that moves them.
SORTS = {
    "claim type": "claim_types",
    "entity type": "entity_types",
    "role": "roles",
    "attribute": "attributes",
    "value": "values",
}


# The built-in roles that a declared one may become: content would move quotations and claims.
INTO = ("cue", "source")


@dataclass(frozen=True)
class Recoding:
    """The fate of an older codebook's labels: ids with the new ones, or None for "remove".

    All moves happen at once: of a to b and b to c, what was a becomes b. Labels that are not named stay.

    Attributes
    ----------
    claim_types: a claim that loses its last type has none (a finding).
    entity_types: entities that annotators have made with a removed type go, corrected ones of the model stay
        hidden.
    roles: roles that a codebook declares may become one of these, cue or source; spans are put together.
    attributes: by the ids of kinds. A value moves along; an annotation that has one of the new attribute
        already keeps that.
    values: by the ids of kinds and of attributes, as these were called before.
    """

    claim_types: Moves = field(default_factory=dict)
    entity_types: Moves = field(default_factory=dict)
    roles: Moves = field(default_factory=dict)
    attributes: Mapping[str, Moves] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, Moves]] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing moves."""
        return not any(True for _ in self.moves())

    def moves(self) -> Iterator[tuple[Label, str | None]]:
        """Yield each label that moves, with the id that it gets."""
        for sort in ("claim type", "entity type", "role"):
            of_sort: Moves = getattr(self, SORTS[sort])
            yield from ((Label(sort, old), new) for old, new in of_sort.items() if old != new)
        for kind, attributes in self.attributes.items():
            yield from ((Label("attribute", old, kind), new) for old, new in attributes.items() if old != new)
        for kind, by_attribute in self.values.items():
            for attribute, of_attribute in by_attribute.items():
                yield from (
                    (Label("value", old, kind, attribute), new)
                    for old, new in of_attribute.items()
                    if old != new
                )

    def moved(self, label: Label) -> str | None:
        """Return the id that a label gets, its own if it stays; None: it is removed."""
        moves: Moves = {}
        if label.sort == "attribute":
            moves = self.attributes.get(label.kind, {})
        elif label.sort == "value":
            moves = self.values.get(label.kind, {}).get(label.attribute, {})
        else:
            moves = getattr(self, SORTS[label.sort])
        return moves.get(label.id, label.id)

    def then(self, later: Recoding) -> Recoding:
        """Return the recoding that does this one and then a later one."""
        attributes = {
            kind: _then(self.attributes.get(kind, {}), later.attributes.get(kind, {}))
            for kind in {**self.attributes, **later.attributes}
        }
        return Recoding(
            _then(self.claim_types, later.claim_types),
            _then(self.entity_types, later.entity_types),
            _then(self.roles, later.roles),
            {kind: moves for kind, moves in attributes.items() if moves},
            self._values_then(later),
        )

    def _values_then(self, later: Recoding) -> dict[str, dict[str, Moves]]:
        composed: dict[str, dict[str, Moves]] = {}
        for kind in {**self.values, **later.values}:
            earlier, renamed = self.values.get(kind, {}), self.attributes.get(kind, {})
            after = later.values.get(kind, {})
            # By the old names; the later recoding calls an attribute by what it became.
            names = {**earlier, **{old: () for old, new in renamed.items() if new in after}}
            names |= {name: () for name in after if renamed.get(name, name) == name}
            moves = {
                name: _then(earlier.get(name, {}), after.get(renamed.get(name, name) or "", {}))
                for name in names
            }
            composed[kind] = {name: of_attribute for name, of_attribute in moves.items() if of_attribute}
        return {kind: by_attribute for kind, by_attribute in composed.items() if by_attribute}

    # Annotations

    def claim(self, claim: Claim) -> Claim:
        """Return a claim with its labels moved; “not a claim” gives way to other types, as in proposals."""
        types = _through(self.claim_types, claim.types)
        if types != claim.types and len(types) > 1:
            types = tuple(type for type in types if type != NOT_A_CLAIM)
        attributes = self.attributes_of("claim", claim.attributes)
        if types == claim.types and attributes == claim.attributes:
            return claim
        return replace(
            claim, types=types, attributes=attributes, types_proposed=claim.types_proposed and bool(types)
        )

    def quotation(self, quotation: Quotation) -> Quotation:
        """Return a quotation with its labels moved; content stays content."""
        attributes = self.attributes_of("quotation", quotation.attributes)
        roles = quotation.roles
        if any(role in self.roles for role in roles if role not in _BUILT_IN):
            together: dict[str, set[Any]] = {}
            for role, spans in roles.items():
                new = role if role in _BUILT_IN else self.roles.get(role, role)
                if new is not None:
                    together.setdefault(new, set()).update(spans)
            roles = by_role(**{role: tuple(sorted(spans)) for role, spans in together.items()})
        if roles == quotation.roles and attributes == quotation.attributes:
            return quotation
        return replace(quotation, roles=roles, attributes=attributes)

    def entity(self, entity: Entity) -> Entity | None:
        """Return an annotator's entity with its label moved; None if it goes."""
        label = self.entity_types.get(entity.label, entity.label)
        if label is None:
            return None
        return entity if label == entity.label else replace(entity, label=label)

    def attributes_of(self, kind: str, attributes: Attributes) -> Attributes:
        """Return the answers of an annotation of a kind, moved; those to built-in attributes stay."""
        moves, values = self.attributes.get(kind, {}), self.values.get(kind, {})
        built_in = {attribute.id for attribute in KINDS[kind].built_in_attributes}
        if not any(id in moves or id in values for id in attributes):
            return attributes
        stay: Attributes = {}
        come: dict[str, tuple[str, Any]] = {}
        for id, value in attributes.items():
            if id in built_in:
                stay[id] = value
                continue
            new = moves.get(id, id)
            moved = values.get(id, {}).get(str(value), value)
            if new == id and moved is not None:
                stay[id] = moved
            elif new is not None and moved is not None:
                come[id] = new, moved
        for id in moves:  # in their order, which says whose value comes first
            if id in come:
                stay.setdefault(*come[id])
        return stay

    # As a table

    def to_plain(self) -> dict[str, Any]:
        """Return the moves as JSON, without empty parts."""
        return {part.name: moves for part in fields(self) if (moves := getattr(self, part.name))}


_BUILT_IN = frozenset(role.id for role in BUILT_IN)


def _then(earlier: Moves, later: Moves) -> Moves:
    """Return the moves of one table and then of another, without labels that stay.

    Of several labels that become one, those stand first whose values come first when the tables are used one
    after the other (see `attributes_of`).
    """
    earlier = {old: new for old, new in earlier.items() if old != new}
    moves = {old: new for old, new in earlier.items() if new is None or new not in later}
    for middle, last in later.items():
        if middle not in earlier:
            moves[middle] = last
        moves |= dict.fromkeys((old for old, new in earlier.items() if new == middle), last)
    return {old: new for old, new in moves.items() if old != new}


def _through(moves: Moves, ids: tuple[str, ...]) -> tuple[str, ...]:
    moved = (moves.get(id, id) for id in ids)
    return tuple(dict.fromkeys(id for id in moved if id is not None))


def of_proposals(codebook: Codebook) -> Recoding:
    """Return what the program's own labels are in a codebook, by what its entries cover.

    Those of claim types are in `claim.types_in`, which also knows the labels that a codebook does not have.
    """
    entities: dict[str, str | None] = dict.fromkeys(codebook.left_out)
    entities |= {
        covered: entity_type.id for entity_type in codebook.entity_types for covered in entity_type.covers
    }
    attributes: dict[str, dict[str, str | None]] = {}
    values: dict[str, dict[str, dict[str, str | None]]] = {}
    for kind, declared in codebook.attributes.items():
        for attribute in declared:
            for covered in attribute.covers:
                attributes.setdefault(kind, {})[covered] = attribute.id
            moves: dict[str, str | None] = {
                covered: value.id for value in attribute.values for covered in value.covers
            }
            if moves:
                names = dict.fromkeys((attribute.id, *attribute.covers), moves)
                values.setdefault(kind, {}).update(names)
    return Recoding(entity_types=entities, attributes=attributes, values=values)
