"""Deciding on suggested claims in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.claim_suggestion import in_codebook
from annotator.project.proposals.drafts import maker_of
from annotator.ui.session.workspace import Current

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.domain.claim_suggestion import ClaimSuggestion
    from annotator.ui.session.workspace import Workspace


def accept_claim(
    workspace: Workspace, claim: ClaimSuggestion, *, stay: bool = False, **fields: Any
) -> Changes | None:
    """Make a claim as suggested, perhaps with other `fields`; go to the next suggestion, or stay with it."""
    opened, project = workspace.opened, workspace.project
    if opened is None or project is None:
        return None
    proposed = in_codebook(claim, project.codebook)
    quotation = maker_of(opened, fields.get("content", claim.content))

    def then(changes: Changes) -> Current | None:
        if stay:
            return Current("claim", next(iter(changes.claims)))
        return workspace.suggestion_after(claim.span, "claim_suggestion")

    return workspace.act(
        lambda acts, document: acts.accept_claim(document, proposed, quotation, **fields), then
    )


def reject_claim(workspace: Workspace, claim: ClaimSuggestion, reason: str = "") -> Changes | None:
    """Reject a suggested claim and go to the next suggestion."""
    return workspace.act(
        lambda acts, document: acts.reject_claim(document, claim, reason),
        then=lambda _: workspace.suggestion_after(claim.span, "claim_suggestion"),
    )
