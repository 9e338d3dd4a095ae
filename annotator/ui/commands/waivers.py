"""Waivers of findings from the article and the cards: of the current annotation, or of a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.ui.session.items import PROPOSED

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.domain.findings import Finding
    from annotator.ui.article.view import ArticleView
    from annotator.ui.session.workspace import Workspace


def findings_of_current(workspace: Workspace) -> list[Finding]:
    """Return the findings of the current annotation that can be waived, waived ones included."""
    opened, current = workspace.opened, workspace.current
    if opened is None or current is None or current.kind in PROPOSED:
        return []
    return [finding for finding in opened.findings.of(current.id, current.kind) if finding.can_be_waived]


def findings_of_place(workspace: Workspace, article: ArticleView) -> list[Finding]:
    """Return the findings of a missing quotation at the selection, or at the caret."""
    opened, caret = workspace.opened, article.caret()
    return opened.findings.at(article.selected_span() or Span(caret, caret + 1)) if opened else []


def findings_here(workspace: Workspace, article: ArticleView) -> list[Finding]:
    """Return the findings to waive: of the place here, else of the current annotation."""
    return findings_of_place(workspace, article) or findings_of_current(workspace)


def waive_or_take_back(workspace: Workspace, findings: list[Finding], reason: str = "") -> Changes | None:
    """Waive the findings that are not waived yet; if all are waived, remove the waivers."""
    new = [finding.to_waiver(reason) for finding in findings if finding.waiver is None]
    if new:
        return workspace.act(lambda acts: acts.layer.waive(new))
    old = [finding.waiver for finding in findings if finding.waiver]
    return workspace.act(lambda acts: acts.layer.take_waivers_back(old))
