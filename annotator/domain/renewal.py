"""Renewal of a document's suggestions by a new analysis."""

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
    dropped: ids of the undecided suggestions, which are removed.
    kept: the decided suggestions, which stay.
    added: the proposals that nobody has decided on, with free ids.
    became: for the id of each proposal, the id under which it was added, or the id of the kept suggestion
        that says the same.
    """

    dropped: frozenset[str]
    kept: tuple[Proposed[A], ...]
    added: tuple[Proposed[A], ...]
    became: dict[str, str]

    @property
    def ids(self) -> set[str]:
        """Return the ids of all suggestions that the document has afterwards."""
        return {suggestion.id for suggestion in (*self.kept, *self.added)}


def renewed(
    undecided: Collection[str], decided: Sequence[Proposed[A]], proposed: Sequence[Proposed[A]]
) -> Renewal[A]:
    """Return the renewal of the suggestions of one kind; `undecided` are ids.

    A proposal that says the same as a decided suggestion is not added, whatever its id and edges: a decided
    suggestion never comes back by itself.
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
    """Return the renewal of the suggested claims, given the renewal of the suggested quotations around them.

    An added claim names the suggestion that its quotation has become; a kept claim names none if its
    quotation has been dropped.
    """
    quotation_ids = quotations.ids
    kept = [
        claim if claim.annotation.quotation in quotation_ids else _with_quotation(claim, None)
        for claim in decided
    ]
    moved = [
        _with_quotation(claim, quotations.became[old_id]) if (old_id := claim.annotation.quotation) else claim
        for claim in proposed
    ]
    return renewed(undecided, kept, moved)


def _with_quotation(claim: Proposed[Claim], quotation: str | None) -> Proposed[Claim]:
    """Return a suggested claim with another suggested quotation, or without one."""
    return replace(claim, annotation=replace(claim.annotation, quotation=quotation))
