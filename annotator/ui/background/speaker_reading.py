"""The project's speakers, read little by little beside the window's work."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.domain.errors import AnnotatorError

if TYPE_CHECKING:
    from annotator.ui.session.workspace import Workspace

_PAUSE = 5  # milliseconds for what else is waiting


def read_ahead(workspace: Workspace) -> None:
    """Read the speakers little by little, so that nothing waits for many of them when it asks."""
    with suppress(AnnotatorError):  # a damaged one is told of to whoever needs the speakers
        if workspace.project is not None and workspace.project.registry.read_on():
            QTimer.singleShot(_PAUSE, lambda: read_ahead(workspace))
