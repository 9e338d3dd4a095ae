"""Changes by jobs beside the window, shown in it once they have ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from annotator.ui.session.workspace import Workspace

_LOOK_AGAIN_MS = 100  # until a dialog is answered


def follow_job(workspace: Workspace) -> None:
    """Show what a job has changed: documents, the codebook, and perhaps the open one's text.

    The text stays while a dialog or menu about it waits for its answer; an act on the older text is refused
    (see `Scope.act`).
    """
    workspace.take_codebook_in()
    workspace.documents_changed.emit()
    if workspace.project is not None and (newest := workspace.project.history(1)):
        workspace.saved.emit(newest[0].at)
    _read_when_answered(workspace)


def _read_when_answered(workspace: Workspace) -> None:
    if QApplication.activeModalWidget() or QApplication.activePopupWidget():
        QTimer.singleShot(_LOOK_AGAIN_MS, workspace, lambda: _read_when_answered(workspace))
    else:
        workspace.leave_missing()
        workspace.read_again()
        if workspace.current_item() is None:
            workspace.set_current(None)
