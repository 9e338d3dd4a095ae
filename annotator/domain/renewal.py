"""What becomes of a document's suggestions when a model reads it again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic

from annotator.domain.decisions import is_decided, with_free_ids
from annotator.domain.proposed import A, Proposed
from annotator.domain.span import shared

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from annotator.domain.claim import Claim
    from annotator.domain.quotation import Quotation


@dataclass(frozen=True)
class Renewal(Generic[A]):
    """The suggestions of a document before and after a new analysis.

    Attributes
    ----------
    dropped: ids of those on which nobody has decided; they go.
    kept: those on which somebody has decided; they stay.
    added: what the analysis proposes and nobody has decided on, with ids that are free.
    became: by the id of each proposal, the id under which it was added, or that of the kept one that says
        the same.
    """

    dropped: frozenset[str]
    kept: tuple[Proposed[A], ...]
    added: tuple[Proposed[A], ...]
    became: dict[str, str]

    @property
    def ids(self) -> set[str]:
        """Return the ids of all that the document has afterwards."""
        return {suggestion.id for suggestion in (*self.kept, *self.added)}


def renewed(
    undecided: Collection[str], decided: Sequence[Proposed[A]], proposed: Sequence[Proposed[A]]
) -> Renewal[A]:
    """Return what becomes of the suggestions of one kind; `undecided` are ids.

    A proposal that says the same as one that somebody has decided on is not added, whatever its id and though
    its edges have moved: what was decided never comes back by itself.
    """
    contents = [suggestion.content for suggestion in decided]
    new = [proposal for proposal in proposed if not is_decided(proposal.content, contents)]
    added = with_free_ids(new, {suggestion.id for suggestion in decided})
    became = {proposal.id: suggestion.id for proposal, suggestion in zip(new, added, strict=True)}
    for proposal in proposed:
        if proposal.id not in became:
            same = max(decided, key=lambda suggestion: shared(proposal.content, suggestion.content))
            became[proposal.id] = same.id
    return Renewal(frozenset(undecided), tuple(decided), tuple(added), became)


def renewed_claims(
    undecided: Collection[str],
    decided: Sequence[Proposed[Claim]],
    proposed: Sequence[Proposed[Claim]],
    quotations: Renewal[Quotation],
) -> Renewal[Claim]:
    """Return what becomes of the suggested claims, after that of the suggested quotations that they are in.

    A claim that is added is in what its quotation has become; one that is kept is in none any more where its
    quotation has gone.
    """
    quotation_ids = quotations.ids
    kept = [claim if claim.annotation.quotation in quotation_ids else _in(claim, None) for claim in decided]
    inside = [
        _in(claim, quotations.became[own]) if (own := claim.annotation.quotation) else claim
        for claim in proposed
    ]
    return renewed(undecided, kept, inside)


def _in(claim: Proposed[Claim], quotation: str | None) -> Proposed[Claim]:
    """Return a suggested claim in another suggested quotation, or in none."""
    return replace(claim, annotation=replace(claim.annotation, quotation=quotation))
