"""The guidelines in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels.guidelines import GuidelinesPanel

if TYPE_CHECKING:
    from annotator.ui.shell.parts import Parts


def make(parts: Parts) -> GuidelinesPanel:
    """Make the panel; its text has the article's face and size."""
    article, settings, view = parts.article, parts.settings, parts.subjects.view

    def is_at_entity() -> bool:
        return any(key.kind == "entity" for key in article.hits(article.caret()))

    panel = GuidelinesPanel(parts.workspace, parts.keys, view.theme, is_at_entity)
    view.theme_changed.connect(panel.set_theme)
    view.reading_changed.connect(panel.set_reading)
    panel.closed.connect(view.guidelines)
    panel.set_reading(settings.reading_face, settings.zoom)
    article.zoomed.connect(lambda percent: panel.set_reading(settings.reading_face, percent))
    return panel
