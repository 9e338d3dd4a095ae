"""Kinds of annotation: one description of each, which cards, history, findings and exports follow."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.attributes import CERTAINTY, CHECK_WORTHY, Attribute
from annotator.domain.roles import BUILT_IN, CONTENT
from annotator.domain.translation import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.codebook import Codebook
    from annotator.domain.roles import Role

# The nature of a field's value decides how the value is shown, changed and told in the history.
Nature = Literal[
    "spans", "span", "type", "speakers", "speaker", "annotation", "claim types", "attribute", "note", "label"
]


@dataclass(frozen=True)
class Field:
    """A field of an annotation.

    Attributes
    ----------
    id: unique among the fields of its kind; for spans the role's id, for an attribute the attribute's id.
    label: names the field to people, in lower case.
    value: returns the value of the field in an annotation.
    role, attribute: the declaration of a field of spans or of an attribute.
    """

    id: str
    label: str
    nature: Nature
    value: Callable[[Any], Any]
    role: Role | None = None
    attribute: Attribute | None = None


@dataclass(frozen=True)
class Kind:
    """A kind of annotation.

    Attributes
    ----------
    id: names the kind in files and between modules.
    title: names one annotation to people, before its number.
    sign: stands before the number in the margin ("K3").
    suggested: names a suggestion of the kind; "" if the program suggests none.
    suggestion: names a suggestion in the names of acts ("accept suggested claim").
    reasons: why annotators reject suggestions of it; they may write others.
    own_roles: the roles that its spans have in every codebook.
    has_further_roles: whether its spans may have roles declared by a codebook.
    before, after: its further fields, before and after the attributes.
    """

    id: str
    title: str
    sign: str = ""
    suggested: str = ""
    suggestion: str = ""
    reasons: tuple[str, ...] = ()
    own_roles: tuple[Role, ...] = ()
    has_further_roles: bool = False
    built_in_attributes: tuple[Attribute, ...] = ()
    before: tuple[Field, ...] = ()
    after: tuple[Field, ...] = ()

    def roles(self, codebook: Codebook) -> tuple[Role, ...]:
        """Return the roles that spans of this kind have."""
        return (*self.own_roles, *self._further_roles(codebook))

    def _further_roles(self, codebook: Codebook) -> tuple[Role, ...]:
        return codebook.roles if self.has_further_roles else ()

    def attributes(self, codebook: Codebook) -> tuple[Attribute, ...]:
        """Return the attributes of annotations of this kind: the built-in ones, then the codebook’s."""
        return (*self.built_in_attributes, *codebook.attributes.get(self.id, ()))

    def fields(self, codebook: Codebook) -> tuple[Field, ...]:
        """Return the fields of this kind, in the order of cards and of the history."""
        return (
            *(_of_role(role, role.label.lower()) for role in self.own_roles),
            *(_of_role(role, codebook.in_line(role.label)) for role in self._further_roles(codebook)),
            *self.before,
            *(_of_attribute(attribute, attribute.label.lower()) for attribute in self.built_in_attributes),
            *(
                _of_attribute(attribute, codebook.in_line(attribute.label))
                for attribute in codebook.attributes.get(self.id, ())
            ),
            *self.after,
        )


# The labels of fields of built-in roles and attributes; those that a codebook declares are its own words.
_LABELS = (mark("content"), mark("cue"), mark("source"), mark("certainty"), mark("check-worthy"))


def _of_role(role: Role, label: str) -> Field:
    return Field(role.id, label, "spans", lambda annotation: annotation.spans(role.id), role)


def _of_attribute(attribute: Attribute, label: str) -> Field:
    return Field(
        attribute.id,
        label,
        "attribute",
        lambda annotation: annotation.attributes.get(attribute.id),
        attribute=attribute,
    )


def _field(id: str, label: str, nature: Nature) -> Field:
    return Field(id, label, nature, attrgetter(id))


QUOTATION = Kind(
    "quotation",
    mark("Quotation"),
    suggested=mark("Suggestion"),
    suggestion="suggestion",
    reasons=(
        mark("not a quotation"),
        mark("scare quotes or title"),
        mark("wrong extent"),
        mark("wrong source"),
        mark("duplicate"),
    ),
    own_roles=BUILT_IN,
    has_further_roles=True,
    before=(
        _field("type_override", mark("type"), "type"),
        _field("speakers", mark("speaker"), "speakers"),
        _field("parent", mark("reported within"), "annotation"),
    ),
    after=(_field("note", mark("note"), "note"),),
)
CLAIM = Kind(
    "claim",
    mark("Claim"),
    sign="K",
    suggested=mark("Suggested claim"),
    suggestion="suggested claim",
    reasons=(mark("not a claim"), mark("not worth a check"), mark("wrong extent"), mark("duplicate")),
    own_roles=(CONTENT,),
    built_in_attributes=(CERTAINTY, CHECK_WORTHY),
    before=(
        _field("types", mark("claim type"), "claim types"),
        _field("quotation", mark("claim of"), "annotation"),
        _field("speaker", mark("claimant"), "speaker"),
    ),
    after=(_field("note", mark("note"), "note"),),
)
ENTITY = Kind(
    "entity",
    mark("Entity"),
    before=(_field("label", mark("entity type"), "label"), _field("span", "", "span")),
)

KINDS: dict[str, Kind] = {kind.id: kind for kind in (QUOTATION, CLAIM, ENTITY)}
# The kinds that the program suggests, in their order at the same place.
SUGGESTED: tuple[Kind, ...] = (QUOTATION, CLAIM)


@dataclass(frozen=True)
class ItemKind:
    """A sort of item in an open document: the annotations or the suggestions of a kind.

    Attributes
    ----------
    id: names the sort between modules.
    """

    id: str
    kind: Kind
    is_proposed: bool


# In the order of items that begin at the same character.
ITEM_KINDS: dict[str, ItemKind] = {
    item_kind.id: item_kind
    for item_kind in (
        ItemKind("quotation", QUOTATION, is_proposed=False),
        ItemKind("suggestion", QUOTATION, is_proposed=True),
        ItemKind("claim", CLAIM, is_proposed=False),
        ItemKind("claim_suggestion", CLAIM, is_proposed=True),
    )
}


def item_kind(kind: Kind, *, is_proposed: bool) -> str:
    """Return the id of the item kind of a kind's annotations, or of its suggestions."""
    return next(
        candidate.id
        for candidate in ITEM_KINDS.values()
        if candidate.kind is kind and candidate.is_proposed == is_proposed
    )
