"""The project's speakers in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels.speakers import SpeakersPanel

if TYPE_CHECKING:
    from annotator.ui.shell.parts import Parts


def make(parts: Parts) -> SpeakersPanel:
    """Make the panel; its mentions lead to the article."""
    subjects = parts.subjects
    panel = SpeakersPanel(parts.workspace, subjects.speakers, subjects.view.theme)
    subjects.view.theme_changed.connect(panel.set_theme)
    panel.mention_chosen.connect(subjects.article.navigation.show_mention)
    panel.all_asked.connect(lambda speaker, annotator: subjects.concordance.show_speaker(speaker, annotator))
    return panel
