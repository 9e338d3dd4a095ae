"""The meaning of a search with fields in a project: its speakers, types and annotators by their names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import InputError
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.quotation import TYPES
from annotator.domain.search_fields import EVERYBODY, flag_named, is_named
from annotator.domain.search_query import term_of
from annotator.domain.text_search import folded
from annotator.domain.translation import joined, mark, quoted, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.domain.attributes import Attribute, Attributes
    from annotator.domain.codebook import Codebook
    from annotator.domain.quotation import QuotationType
    from annotator.domain.search_fields import FieldId
    from annotator.domain.search_query import Condition, Query, Term

_DAY = 10  # characters of a whole day


@dataclass(frozen=True)
class NamedSpeaker:
    """A speaker of the project, by id and name."""

    id: str
    name: str


@dataclass(frozen=True)
class UnderstoodQuery:
    """A query with the values of its fields.

    Attributes
    ----------
    finds: the kind of annotation that it finds, "" for documents.
    speakers: whoever has one of the typed names; empty if none was typed.
    types: of quotations. claim_types: ids. attributes: of the annotations, if any is asked for.
    annotators: whose layers are looked through; None for those of everybody.
    """

    query: Query
    finds: Literal["", "quotation", "claim"] = ""
    speakers: tuple[NamedSpeaker, ...] = ()
    types: tuple[QuotationType, ...] = ()
    claim_types: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    annotators: tuple[str, ...] | None = ()

    @property
    def cues(self) -> tuple[Term, ...]:
        """Return the words for the cue: it must have one of them."""
        return tuple(condition.term for condition in self.query.of("cue"))

    @property
    def publishers(self) -> tuple[Term, ...]:
        """Return the words for the publisher: its name must have one of them."""
        return tuple(condition.term for condition in self.query.of("publisher"))

    @property
    def documents(self) -> DocumentFilter:
        """Return the other conditions on documents; flags are those of the annotators looked at."""
        since, until, flags = (
            [condition.typed for condition in self.query.of(field)] for field in ("since", "until", "flagged")
        )
        named = (self.annotators or ()) if self.query.of("by") else ("",)
        flagged = {flag_named(typed) for typed in flags}
        return DocumentFilter(
            since=min(since, default=""),
            until=max(until, default="", key=lambda day: day.ljust(_DAY, "~")),
            flagged=flagged.pop() if len(flagged) == 1 else None,
            annotator=named[0] if len(named) == 1 else "",
            everybody=len(named) != 1,
        )

    def values_asked_for(self) -> list[tuple[Attribute, str]]:
        """Return the attributes with the values that meet the conditions; "" for one that may have any."""
        conditions = self.query.of("attribute")
        return [
            (attribute, value)
            for attribute in self.attributes
            for value in [each.id for each in attribute.values] or [""]
            if any(_can_have(attribute, value, condition) for condition in conditions)
        ]

    def has_attributes(self, attributes: Attributes) -> bool:
        """Tell whether values of an annotation's attributes meet the conditions on them."""
        conditions = self.query.of("attribute")
        if not conditions:
            return True
        lines = [
            line
            for attribute in self.attributes
            if (value := attribute.value_in(attributes))
            for line in _attribute_lines(attribute, value)
        ]
        return any(condition.term.pattern.search(line) for condition in conditions for line in lines)


def understand(
    query: Query,
    codebook: Codebook,
    annotator: str,
    annotators: Sequence[str],
    speakers: Sequence[NamedSpeaker],
) -> UnderstoodQuery:
    """Return what a query means; `speakers` are those who have one of the typed names, if any was typed.

    Raises
    ------
    InputError: the project has nothing of a name, or no annotation can meet all conditions.
    """
    types = tuple(t for t in TYPES if _is_one(query, t, tr(t)))
    claim_types = tuple(t.id for t in codebook.claim_types if _is_one(query, t.id, t.label))
    if query.of("type") and not types and not claim_types:
        raise _unknown(tr("There is no type {name}."), query.of("type"))
    attributes = {kind.id: kind.attributes(codebook) for kind in (QUOTATION, CLAIM)}
    asked = {
        kind: any(
            _can_be(attribute, condition) for attribute in of_kind for condition in query.of("attribute")
        )
        for kind, of_kind in attributes.items()
    }
    if query.of("attribute") and not any(asked.values()):
        raise _unknown(tr("There is no attribute {name}."), query.of("attribute"))
    finds = _found_kind(
        query,
        {
            "type": {QUOTATION.id: bool(types), CLAIM.id: bool(claim_types)},
            "attribute": asked,
            "cue": {QUOTATION.id: True, CLAIM.id: False},
        },
    )
    layers = _annotators(query, annotator, annotators)
    return UnderstoodQuery(
        query,
        finds,
        tuple(speakers),
        types if finds == QUOTATION.id else (),
        claim_types if finds == CLAIM.id else (),
        attributes[finds] if finds and query.of("attribute") else (),
        layers,
    )


def _unknown(message: str, conditions: Sequence[Condition]) -> InputError:
    names = joined([quoted(condition.typed) for condition in conditions])
    return InputError(message.format(name=names), tr("Begin to type the name, and choose from the list."))


def _is_one(query: Query, *names: str) -> bool:
    """Tell whether one of the names of a type was typed, whole or some words of it."""
    return any(
        condition.term.pattern.search(folded(name.replace("_", " ")))
        for condition in query.of("type")
        for name in names
    )


def _attribute_lines(attribute: Attribute, value: str) -> Iterator[str]:
    """Yield the folded words by which a value of an attribute is found: its labels, and its ids."""
    shown = next((tr(each.label) for each in attribute.values if each.id == value), value)
    yield folded(f"{tr(attribute.label)}: {shown}")
    yield folded(f"{attribute.id}: {value}".replace("_", " "))


def attribute_values(codebook: Codebook) -> list[str]:
    """Return what can stand after "attribute:": each attribute with each of its values."""
    every = dict.fromkeys(a for kind in (CLAIM, QUOTATION) for a in kind.attributes(codebook))
    return [
        words
        for attribute in every
        for words in [f"{tr(attribute.label)}: {tr(value.label)}" for value in attribute.values]
        or [tr(attribute.label)]
    ]


def _can_be(attribute: Attribute, condition: Condition) -> bool:
    """Tell whether an attribute can have a value that is asked for."""
    values = [value.id for value in attribute.values] or [""]
    return any(_can_have(attribute, value, condition) for value in values)


def _can_have(attribute: Attribute, value: str, condition: Condition) -> bool:
    """Tell whether a value of an attribute is asked for; "": own words or a number, which may be any."""
    pattern = condition.term.pattern
    if value:
        return any(pattern.search(line) for line in _attribute_lines(attribute, value))
    label = term_of(tr(attribute.label))
    return bool(pattern.search(folded(tr(attribute.label)))) or (
        label is not None and label.pattern.search(folded(condition.typed)) is not None
    )


# What is said of a field that the annotations in question do not have.
_CONFLICTS: dict[tuple[str, str], tuple[str, str]] = {
    ("cue", CLAIM.id): (mark("Claims have no cue."), mark("Leave the cue out, or the claims.")),
    ("type", QUOTATION.id): (
        mark("That is a type of claims, and quotations have none of these."),
        mark("Look in claims, or leave the type out."),
    ),
    ("type", CLAIM.id): (
        mark("That is a type of quotations, and claims have none of these."),
        mark("Look in quotations, or leave the type out."),
    ),
    ("attribute", QUOTATION.id): (
        mark("That is an attribute of claims, and quotations have none of these."),
        mark("Look in claims, or leave the attribute out."),
    ),
    ("attribute", CLAIM.id): (
        mark("That is an attribute of quotations, and claims have none of these."),
        mark("Look in quotations, or leave the attribute out."),
    ),
}


def _found_kind(query: Query, has: Mapping[FieldId, Mapping[str, bool]]) -> Literal["", "quotation", "claim"]:
    """Return the kind of annotation that can meet the conditions, "" if they are on documents alone.

    `has` tells for fields which kinds have what is typed. Quotations are found where both kinds can be.
    """
    kinds: list[Literal["quotation", "claim"]] = ["quotation", "claim"]
    if query.place in ("quotation", "claim"):
        kinds = ["quotation"] if query.place == "quotation" else ["claim"]
    elif not any(query.of(field) for field in ("speaker", "by", *has)):
        return ""
    for field, of_kind in has.items():
        if not query.of(field):
            continue
        left = [kind for kind in kinds if of_kind[kind]]
        if not left:
            message, remedy = _CONFLICTS[field, kinds[0]]
            raise InputError(tr(message), tr(remedy))
        kinds = left
    return kinds[0]


def _annotators(query: Query, annotator: str, annotators: Sequence[str]) -> tuple[str, ...] | None:
    conditions = query.of("by")
    if not conditions:
        return (annotator,)
    if any(is_named(condition.typed, EVERYBODY) for condition in conditions):
        return None
    found = tuple(
        name
        for name in annotators
        if any(condition.term.pattern.search(folded(name)) for condition in conditions)
    )
    if not found:
        raise _unknown(tr("No annotator is called {name}."), conditions)
    return found
