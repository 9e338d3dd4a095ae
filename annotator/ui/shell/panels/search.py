"""The search of the project in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels.search import SearchPanel

if TYPE_CHECKING:
    from annotator.ui.shell.parts import Parts


def make(parts: Parts) -> SearchPanel:
    """Make the panel; the find bar takes over its hits."""
    subjects = parts.subjects
    panel = SearchPanel(parts.workspace, parts.indexing(), subjects.view.theme)
    subjects.view.theme_changed.connect(panel.set_theme)
    panel.hit_chosen.connect(
        lambda hit, query, keys_to_article: subjects.find.show_hit(hit, query, keys_to_article)
    )
    panel.told.connect(parts.announce)
    return panel
