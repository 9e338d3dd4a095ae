"""The history in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels.history import HistoryPanel

if TYPE_CHECKING:
    from annotator.ui.shell.parts import Parts


def make(parts: Parts) -> HistoryPanel:
    """Make the panel; the article shows a preview of the chosen row."""
    view = parts.subjects.view
    panel = HistoryPanel(parts.workspace, view.theme)
    view.theme_changed.connect(panel.set_theme)
    panel.jump_requested.connect(parts.subjects.history.jump)
    panel.article_wanted.connect(view.focus_article)
    panel.previewed.connect(parts.article.show_preview)
    panel.told.connect(parts.announce)
    return panel
