"""The project's speakers in the window: read ahead, and their panel with what it is connected to."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.domain.errors import AnnotatorError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.commands.navigation import TravelCommands
    from annotator.ui.look.theme import Theme
    from annotator.ui.panels.speakers import SpeakersPanel
    from annotator.ui.session.workspace import Workspace

_PAUSE = 5  # milliseconds for what else is waiting


def read_ahead(workspace: Workspace) -> None:
    """Read the speakers little by little, so that nothing waits for many of them when it asks."""
    with suppress(AnnotatorError):  # a damaged one is told of to whoever needs the speakers
        if workspace.project is not None and workspace.project.registry.read_on():
            QTimer.singleShot(_PAUSE, lambda: read_ahead(workspace))


def make_speakers_panel(
    workspace: Workspace, theme: Theme, travelling: TravelCommands, window: QWidget
) -> SpeakersPanel:
    """Make the panel of a workspace's project; its dialogs come up over the window."""
    from annotator.ui.panels.speaker_edits import SpeakerCommands
    from annotator.ui.panels.speakers import SpeakersPanel

    commands = SpeakerCommands(workspace, window)
    panel = SpeakersPanel(workspace, commands, theme)
    commands.hint.connect(travelling.hint)
    panel.mention_chosen.connect(travelling.show_mention)
    return panel
