"""The project's speakers in the window: read ahead, and their panel with what it is connected to."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.domain.errors import AnnotatorError
from annotator.ui.session.workspace import Current

if TYPE_CHECKING:
    from annotator.store.speakers import Mention
    from annotator.ui.panels.speakers import SpeakersPanel
    from annotator.ui.session.workspace import Workspace
    from annotator.ui.shell.main_window import MainWindow

_PAUSE = 5  # milliseconds for what else is waiting


def read_ahead(workspace: Workspace) -> None:
    """Read the speakers little by little, so that nothing waits for many of them when it asks."""
    with suppress(AnnotatorError):  # a damaged one is told of to whoever needs the speakers
        if workspace.project is not None and workspace.project.registry.read_on():
            QTimer.singleShot(_PAUSE, lambda: read_ahead(workspace))


def make_speakers_panel(window: MainWindow) -> SpeakersPanel:
    """Make the panel of a window's project."""
    from annotator.ui.panels.speaker_edits import SpeakerCommands
    from annotator.ui.panels.speakers import SpeakersPanel

    workspace = window.workspace
    commands = SpeakerCommands(workspace, window)
    panel = SpeakersPanel(workspace, commands, window.viewing.theme)
    commands.hint.connect(window.say)
    panel.mention_chosen.connect(lambda mention, to_article: _show(window, mention, to_article))
    return panel


def _show(window: MainWindow, mention: Mention, to_article: bool) -> None:
    """Open a mention's document at it; one of the annotator's own becomes the current annotation."""
    workspace = window.workspace
    if mention.position != workspace.position:
        workspace.open_document(mention.position)
    opened, project = workspace.opened, workspace.project
    if opened is None or project is None or workspace.position != mention.position:
        return
    items = opened.quotations if mention.kind == "quotation" else opened.claims
    if mention.annotator == project.annotator and items.get(mention.id):
        window.annotating.go_to(Current("quotation" if mention.kind == "quotation" else "claim", mention.id))
    else:
        window.article.select(mention.place)
        window.article.bring_to_reading_height()
        window.say(f"This {mention.kind} is in the layer of {mention.annotator}.")
    if to_article:
        window.viewing.focus_article()
