"""Claims: propositions that somebody puts forward."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.span import shared

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.provenance import Provenance
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Span, Spans

Certainty = Literal["plain", "hedged"]

# The id by which codebooks say that words put nothing forward; it stands alone.
NOT_A_CLAIM = "not_a_claim"


@dataclass(frozen=True)
class Claim:
    """A claim with its types and its claimant.

    Attributes
    ----------
    content: 1..n spans.
    types: ids of claim types of the codebook; an annotator's claim may have none yet (a finding).
    quotation: id of the quotation (of the same layer) that makes it; None for the author's own voice.
    speaker: the claimant where it is not the quotation's speaker.
    check_worthy: None while not decided.
    provenance: the suggestion it was accepted from.
    types_proposed: whether its types are those that the program proposed and nobody has confirmed them yet.
    extra: fields that this program does not know, exported again as they came.
    """

    id: str
    content: Spans
    types: tuple[str, ...] = ()
    quotation: str | None = None
    speaker: str | None = None
    check_worthy: bool | None = None
    certainty: Certainty = "plain"
    note: str = ""
    provenance: Provenance | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    types_proposed: bool = False

    @property
    def span(self) -> Span:
        """Return the smallest span that holds the content."""
        return self.content[0].cover(self.content[-1])

    @property
    def extent(self) -> Span:
        """Return the smallest span that holds all of the claim's spans."""
        return self.span


def toggled(types: tuple[str, ...], id: str) -> tuple[str, ...]:
    """Return claim types with one more or less; “not a claim” and the others drop each other."""
    if id in types:
        return tuple(one for one in types if one != id)
    return (id,) if id == NOT_A_CLAIM else (*(one for one in types if one != NOT_A_CLAIM), id)


def quotation_of(content: Spans, near: Iterable[Quotation]) -> str | None:
    """Return the id of the quotation that makes a claim of that content: the one with most of its words.

    None where none of them has any, as in the author's own voice.
    """
    most, id = max(((shared(one.content, content), one.id) for one in near), default=(0, None))
    return id if most else None
