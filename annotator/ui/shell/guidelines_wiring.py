"""The guidelines of a project in the window: their panel with what it is connected to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.panels.guidelines import GuidelinesPanel
    from annotator.ui.session.settings import Settings
    from annotator.ui.shell.main_window import MainWindow


def make_guidelines_panel(window: MainWindow, settings: Settings) -> GuidelinesPanel:
    """Make the panel of a window's project; it is read in the article's face and size."""
    from annotator.ui.panels.guidelines import GuidelinesPanel

    article = window.article
    panel = GuidelinesPanel(
        window.workspace,
        window.keys,
        window.viewing.theme,
        lambda: any(key.kind == "entity" for key in article.hits(article.caret())),
    )
    panel.closed.connect(window.viewing.guidelines)
    panel.set_reading(settings.reading_face, settings.zoom)
    article.zoomed.connect(lambda percent: panel.set_reading(settings.reading_face, percent))
    return panel
