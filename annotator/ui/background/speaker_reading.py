"""The reading of the project's speakers in short steps between the window's work."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.domain.errors import AnnotatorError

if TYPE_CHECKING:
    from annotator.ui.session.workspace import Workspace

_PAUSE = 5  # milliseconds for other waiting work


def read_ahead(workspace: Workspace) -> None:
    """Read the speakers in short steps, so that no later use waits for many of them."""
    with suppress(AnnotatorError):  # the first use of the speakers reports a damaged one
        if workspace.project is not None and workspace.project.registry.read_on():
            QTimer.singleShot(_PAUSE, lambda: read_ahead(workspace))
