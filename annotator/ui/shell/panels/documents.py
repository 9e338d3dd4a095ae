"""The list of documents in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels.documents import DocumentsPanel

if TYPE_CHECKING:
    from annotator.ui.shell.parts import Parts


def make(parts: Parts) -> DocumentsPanel:
    """Make the panel; it opens documents, and shows the state of their analyses."""
    panel = DocumentsPanel(parts.workspace, parts.settings)
    panel.document_chosen.connect(parts.workspace.open_document)
    panel.article_wanted.connect(parts.subjects.view.focus_article)
    panel.menu_requested.connect(lambda position, at: parts.menus().show_for_document(position, at))
    parts.subjects.analysis.outcome_kept.connect(panel.model.refresh)
    panel.model.reload()
    return panel
