"""The list of documents in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels.documents import DocumentsPanel

if TYPE_CHECKING:
    from annotator.ui.shell.parts import Parts


def make(parts: Parts) -> DocumentsPanel:
    """Make the panel; it opens documents, and shows the state of their analyses."""
    subjects = parts.subjects
    panel = DocumentsPanel(parts.workspace, parts.settings, subjects.document_list)
    panel.document_chosen.connect(parts.workspace.open_document)
    panel.article_wanted.connect(parts.subjects.view.focus_article)
    panel.menu_requested.connect(lambda positions, at: parts.menus().show_for_documents(positions, at))
    panel.removal_wanted.connect(lambda positions: subjects.chosen_documents.do("trash", positions))
    panel.order_wanted.connect(lambda rule: subjects.documents.set_order(rule))
    panel.sorted_order_wanted.connect(lambda sort: subjects.documents.work_as_sorted(sort))
    panel.table_wanted.connect(subjects.view.documents_table)
    parts.subjects.analysis.outcome_kept.connect(panel.model.refresh)
    panel.show_list()
    return panel
