"""Suggested claims: what the program takes for a claim, and of which kind."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from annotator.domain.claim import NOT_A_CLAIM
from annotator.domain.provenance import Provenance
from annotator.domain.span import Span, Spans

if TYPE_CHECKING:
    from annotator.domain.claim import Certainty
    from annotator.domain.codebook import Codebook


@dataclass(frozen=True)
class ClaimSuggestion:
    """A proposed claim.

    Attributes
    ----------
    id: unique among the suggested claims of its document.
    content: 1..n spans.
    types: ids of claim types of the default codebook, the point of the claim first.
    check_worthy: whether it is worth a check, None where nothing says; the provenance's score is how often
        such claims were.
    quotation: id of the suggested quotation whose content it is; None for the author's own voice.
    why: one sentence for the annotator.
    extra: fields that this program does not know, exported again as they came.
    """

    id: str
    content: Spans
    types: tuple[str, ...]
    certainty: Certainty
    check_worthy: bool | None
    quotation: str | None
    provenance: Provenance
    why: str = ""
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def span(self) -> Span:
        """Return the smallest span that holds the content."""
        return self.content[0].cover(self.content[-1])

    @property
    def extent(self) -> Span:
        """Return the smallest span that holds all of its spans."""
        return self.span

    def to_plain(self) -> dict[str, Any]:
        """Return the same in lists, strings and numbers, for crossing a process border."""
        return {
            "id": self.id,
            "content": [list(span) for span in self.content],
            "types": list(self.types),
            "certainty": self.certainty,
            "check_worthy": self.check_worthy,
            "quotation": self.quotation,
            "producer": self.provenance.producer,
            "rule": self.provenance.rule,
            "score": self.provenance.score,
            "why": self.why,
        }

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> ClaimSuggestion:
        """Return the suggestion that `to_plain` has written."""
        return cls(
            plain["id"],
            tuple(Span(*span) for span in plain["content"]),
            tuple(plain["types"]),
            plain["certainty"],
            plain["check_worthy"],
            plain["quotation"],
            Provenance(plain["producer"], plain["rule"], plain["score"]),
            plain["why"],
        )


def in_codebook(suggestion: ClaimSuggestion, codebook: Codebook) -> ClaimSuggestion:
    """Return a suggested claim with types of a codebook."""
    return replace(suggestion, types=types_in(codebook, suggestion.types))


def types_in(codebook: Codebook, types: tuple[str, ...]) -> tuple[str, ...]:
    """Return the claim types of a codebook that claim types of the default one fall under, the point first.

    A type with the same id is meant where the codebook says of none that it covers it; one that fits none is
    left out. The type for what is not a claim stands alone, as for annotators.
    """
    covering = {covered: kind.id for kind in codebook.claim_types for covered in kind.covers}
    known = {kind.id for kind in codebook.claim_types}
    named = (covering.get(type, type) for type in types)
    found = tuple(dict.fromkeys(name for name in named if name in known))
    alone = covering.get(NOT_A_CLAIM, NOT_A_CLAIM)
    return tuple(name for name in found if name != alone) or found
