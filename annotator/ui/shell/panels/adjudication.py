"""The differences of layers in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels.adjudication import AdjudicationPanel

if TYPE_CHECKING:
    from annotator.ui.shell.parts import Parts


def make(parts: Parts) -> AdjudicationPanel:
    """Make the panel; its keys and buttons run the commands of adjudication."""
    subjects = parts.subjects
    commands, threads, view = subjects.team.adjudication, subjects.threads, subjects.view
    panel = AdjudicationPanel(parts.workspace, subjects.team.adjudicated, parts.keys, view.theme)
    view.theme_changed.connect(panel.set_theme)
    panel.side.connect(commands.take_side)
    panel.act.connect(commands.act)
    panel.stepped.connect(commands.step)
    panel.passed_on.connect(parts.trigger)
    panel.told.connect(parts.announce)
    panel.threads.sent.connect(threads.send)
    panel.threads.deletion_asked.connect(threads.delete)
    panel.threads.solving_asked.connect(threads.set_solved)
    return panel
