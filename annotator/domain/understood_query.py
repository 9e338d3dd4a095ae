"""What a search with fields means in a project: its speakers, types and annotators by their names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from annotator.domain.errors import InputError
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.quotation import TYPES
from annotator.domain.search_fields import EVERYBODY, is_named
from annotator.domain.text_search import folded
from annotator.domain.translation import joined, quoted, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.codebook import Codebook
    from annotator.domain.quotation import QuotationType
    from annotator.domain.search_query import Condition, Query, Term


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
    types: of quotations. claim_types: ids.
    annotators: whose layers are looked through; None for those of everybody.
    """

    query: Query
    finds: Literal["", "quotation", "claim"] = ""
    speakers: tuple[NamedSpeaker, ...] = ()
    types: tuple[QuotationType, ...] = ()
    claim_types: tuple[str, ...] = ()
    annotators: tuple[str, ...] | None = ()

    @property
    def cues(self) -> tuple[Term, ...]:
        """Return the words for the cue: it must have one of them."""
        return tuple(condition.term for condition in self.query.of("cue"))

    @property
    def publishers(self) -> tuple[Term, ...]:
        """Return the words for the publisher: its name must have one of them."""
        return tuple(condition.term for condition in self.query.of("publisher"))


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
    finds = _found_kind(query, is_of_quotations=bool(types), is_of_claims=bool(claim_types))
    layers = _annotators(query, annotator, annotators)
    return UnderstoodQuery(
        query,
        finds,
        tuple(speakers),
        types if finds == QUOTATION.id else (),
        claim_types if finds == CLAIM.id else (),
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


def _found_kind(
    query: Query, *, is_of_quotations: bool, is_of_claims: bool
) -> Literal["", "quotation", "claim"]:
    """Return the kind of annotation that can meet the conditions, "" if they are on documents alone."""
    place = query.place
    if place == "claim" or (is_of_claims and not is_of_quotations):
        if query.of("cue"):
            raise InputError(tr("Claims have no cue."), tr("Leave the cue out, or the claims."))
        if place == "quotation":
            raise InputError(
                tr("That is a type of claims, and quotations have none of these."),
                tr("Look in claims, or leave the type out."),
            )
        if query.of("type") and not is_of_claims:
            raise InputError(
                tr("That is a type of quotations, and claims have none of these."),
                tr("Look in quotations, or leave the type out."),
            )
        return "claim"
    if place == "quotation" or any(query.of(field) for field in ("speaker", "cue", "type", "by")):
        return "quotation"
    return ""


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
