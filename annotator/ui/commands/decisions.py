"""Decisions on suggestions of any kind: acceptance without changes and rejection; then go to the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.kinds import CLAIM, item_kind
from annotator.project.proposals.drafts import maker_of

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.domain.proposed import Proposed
    from annotator.ui.session.items import Current
    from annotator.ui.session.workspace import Workspace


def accept(workspace: Workspace, suggestion: Proposed[Any]) -> Changes | None:
    """Make the suggested annotation, and go to the next suggestion."""
    opened = workspace.opened
    if opened is None:
        return None
    maker = maker_of(opened, suggestion.content) if suggestion.kind is CLAIM else None
    return workspace.act(
        lambda acts: acts.suggestions.accept(suggestion, quotation=maker),
        then=lambda _: _next(workspace, suggestion),
    )


def reject(workspace: Workspace, suggestion: Proposed[Any], reason: str = "") -> Changes | None:
    """Reject a suggestion, and go to the next one."""
    return workspace.act(
        lambda acts: acts.suggestions.reject(suggestion, reason),
        then=lambda _: _next(workspace, suggestion),
    )


def _next(workspace: Workspace, suggestion: Proposed[Any]) -> Current | None:
    return workspace.suggestion_after(suggestion.span, item_kind(suggestion.kind, is_proposed=True))
