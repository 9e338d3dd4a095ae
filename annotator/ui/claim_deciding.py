"""Deciding on suggested claims in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.claim_suggestion import types_in
from annotator.project.proposals import quotation_of
from annotator.ui.workspace import Current

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.domain.claim_suggestion import ClaimSuggestion
    from annotator.domain.span import Spans
    from annotator.ui.workspace import Workspace


def accept_claim(
    workspace: Workspace, claim: ClaimSuggestion, content: Spans | None = None, *, stay: bool = False
) -> Changes | None:
    """Make a claim as suggested, perhaps of other words; go to the next suggestion, or stay with it."""
    opened, project = workspace.opened, workspace.project
    if opened is None or project is None:
        return None
    types = types_in(project.codebook, claim.types)
    quotation = quotation_of(opened, content or claim.content)

    def then(changes: Changes) -> Current | None:
        if stay:
            return Current("claim", next(iter(changes.claims)))
        return workspace.suggestion_after(claim.span, "claim_suggestion")

    return workspace.act(
        lambda acts, document: acts.accept_claim(document, claim, types, quotation, content), then
    )


def reject_claim(workspace: Workspace, claim: ClaimSuggestion) -> Changes | None:
    """Reject a suggested claim and go to the next suggestion."""
    return workspace.act(
        lambda acts, document: acts.reject_claim(document, claim),
        then=lambda _: workspace.suggestion_after(claim.span, "claim_suggestion"),
    )
