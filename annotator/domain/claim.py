"""Claims: propositions that somebody puts forward."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, ClassVar

from annotator.domain.attributes import CERTAINTY, CHECK_WORTHY
from annotator.domain.kinds import CLAIM, Kind
from annotator.domain.span import common_characters, shared

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.attributes import Attributes
    from annotator.domain.codebook import Codebook
    from annotator.domain.provenance import Provenance
    from annotator.domain.quotation import Quotation
    from annotator.domain.roles import RoleSpans
    from annotator.domain.span import Span, Spans

# The id of the type “not a claim” in codebooks; it excludes other types.
NOT_A_CLAIM = "not_a_claim"


@dataclass(frozen=True)
class Claim:
    """A claim with its types and its claimant.

    Attributes
    ----------
    content: 1..n spans.
    types: ids of claim types of the codebook; an annotator's claim may have none yet (a finding).
    quotation: id of the quotation that makes the claim, in the same layer (for a suggested claim, among the
        document's suggested quotations); None for the author's own voice.
    speaker: the claimant, unless it is the quotation's speaker.
    attributes: values of attributes by id, without the defaults of built-in attributes.
    provenance: the suggestion it was accepted from.
    types_proposed: whether the program proposed its types and nobody has confirmed them yet.
    worth_proposed: the same of the answer whether it is check-worthy; who chooses types confirms it, too.
    extra: fields unknown to this program, exported unchanged.
    """

    kind: ClassVar[Kind] = CLAIM
    is_proposed: ClassVar[bool] = False

    id: str
    content: Spans
    types: tuple[str, ...] = ()
    quotation: str | None = None
    speaker: str | None = None
    attributes: Attributes = field(default_factory=dict)
    note: str = ""
    provenance: Provenance | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    types_proposed: bool = False
    worth_proposed: bool = False

    @property
    def annotation(self) -> Claim:
        """Return the claim itself, as `Proposed.annotation` does for a suggested one."""
        return self

    @property
    def roles(self) -> RoleSpans:
        """Return the claim's spans by role: a claim has only content."""
        return {"content": self.content}

    def spans(self, role: str) -> Spans:
        """Return the spans of a role: a claim has only content."""
        return self.content if role == "content" else ()

    def places(self) -> Iterator[tuple[str, Span]]:
        """Yield each span of the claim with its role."""
        yield from (("content", span) for span in self.content)

    @property
    def is_hedged(self) -> bool:
        """Tell whether the claim is put forward with a reservation."""
        return CERTAINTY.value_in(self.attributes) == "hedged"

    @property
    def is_check_worthy(self) -> bool | None:
        """Tell whether the claim is worth a check; None while nobody has decided."""
        return {"yes": True, "no": False}.get(CHECK_WORTHY.value_in(self.attributes))

    @property
    def span(self) -> Span:
        """Return the smallest span that holds the content."""
        return self.content[0].cover(self.content[-1])

    @property
    def extent(self) -> Span:
        """Return the smallest span that holds all of the claim's spans."""
        return self.span

    def proposed(self) -> Claim:
        """Return the same claim with its types and its check-worthiness, where it has them, as proposed."""
        is_decided = self.is_check_worthy is not None
        return replace(self, types_proposed=bool(self.types), worth_proposed=is_decided)

    def confirmed(self) -> Claim:
        """Return the same claim with nothing as proposed any more."""
        return replace(self, types_proposed=False, worth_proposed=False)

    def with_spans(self, role: str, spans: Spans) -> Claim:
        """Return the same claim with other spans; a claim has only content."""
        return replace(self, content=spans) if role == "content" else self

    def with_speaker(self, speaker: str, other: str) -> Claim:
        """Return the same claim with the claimant `other` in place of `speaker`."""
        return replace(self, speaker=other) if self.speaker == speaker else self

    @property
    def speakers(self) -> tuple[str, ...]:
        """Return the ids of the speakers that the claim names: its own claimant, if it has one."""
        return (self.speaker,) if self.speaker else ()

    def corrects(self, before: Claim) -> bool:
        """Tell whether the claim corrects a suggestion's words, types, certainty or check-worthiness.

        Types and check-worthiness are no correction if `before` has none.
        """
        if before.content != self.content or before.is_hedged != self.is_hedged:
            return True
        differs_in_worth = (
            before.is_check_worthy is not None and before.is_check_worthy != self.is_check_worthy
        )
        return differs_in_worth or bool(before.types and set(before.types) != set(self.types))


def claim_attributes(*, check_worthy: bool | None = None, hedged: bool = False) -> dict[str, str]:
    """Return the values of a claim's built-in attributes, without defaults."""
    values = {"certainty": "hedged" if hedged else "", "check_worthy": _WORTH[check_worthy]}
    return {id: value for id, value in values.items() if value}


def further_attributes(claim: Claim) -> dict[str, Any]:
    """Return the values of the attributes that are not built in."""
    built_in = {attribute.id for attribute in CLAIM.built_in_attributes}
    return {id: value for id, value in claim.attributes.items() if id not in built_in}


_WORTH = {None: "", True: "yes", False: "no"}


def toggled(types: tuple[str, ...], id: str) -> tuple[str, ...]:
    """Return claim types with one added or removed; “not a claim” and the other types exclude each other."""
    if id in types:
        return tuple(other for other in types if other != id)
    return (id,) if id == NOT_A_CLAIM else (*(other for other in types if other != NOT_A_CLAIM), id)


def quotation_of(content: Spans, quotations: Iterable[Quotation]) -> str | None:
    """Return the id of the quotation that makes a claim: it has most of its characters, the inner of two.

    None if no quotation overlaps, as in the author's own voice.
    """
    overlap, _, id = max(
        ((common_characters(q.content, content), shared(q.content, content), q.id) for q in quotations),
        default=(0, 0, None),
    )
    return id if overlap else None


def types_in(codebook: Codebook, types: tuple[str, ...]) -> tuple[str, ...]:
    """Return a codebook's types for claim types of the default codebook, the point of the claim first.

    If no type of the codebook covers a type, the type of the same id takes its place; a type without either
    is left out. “Not a claim” gives way to other types: it excludes them for annotators, too.
    """
    covering = {
        covered: claim_type.id for claim_type in codebook.claim_types for covered in claim_type.covers
    }
    known_ids = {claim_type.id for claim_type in codebook.claim_types}
    candidates = (covering.get(type, type) for type in types)
    ids = tuple(dict.fromkeys(candidate for candidate in candidates if candidate in known_ids))
    not_a_claim = covering.get(NOT_A_CLAIM, NOT_A_CLAIM)
    return tuple(candidate for candidate in ids if candidate != not_a_claim) or ids
