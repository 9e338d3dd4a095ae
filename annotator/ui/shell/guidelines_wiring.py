"""The guidelines of a project in the window: their panel with what it is connected to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.actions.keys import Keys
    from annotator.ui.article.view import ArticleView
    from annotator.ui.commands.view import ViewCommands
    from annotator.ui.panels.guidelines import GuidelinesPanel
    from annotator.ui.session.settings import Settings
    from annotator.ui.session.workspace import Workspace


def make_guidelines_panel(
    workspace: Workspace, article: ArticleView, keys: Keys, viewing: ViewCommands, settings: Settings
) -> GuidelinesPanel:
    """Make the panel of a workspace's project; it is read in the article's face and size."""
    from annotator.ui.panels.guidelines import GuidelinesPanel

    panel = GuidelinesPanel(
        workspace,
        keys,
        viewing.theme,
        lambda: any(key.kind == "entity" for key in article.hits(article.caret())),
    )
    panel.closed.connect(viewing.guidelines)
    panel.set_reading(settings.reading_face, settings.zoom)
    article.zoomed.connect(lambda percent: panel.set_reading(settings.reading_face, percent))
    return panel
