"""Files that are dragged over the window: a frame says what a drop would do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from annotator.domain.translation import joined, mark, tr
from annotator.project.project import ENDING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from annotator.ui.panels.drop_sign import DropSign


class DropWindow(QMainWindow):
    """A window that takes dropped files."""

    files_dropped = Signal(object)  # list[Path]

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._sign: DropSign | None = None

    def says_on_drop(self, paths: Sequence[Path]) -> str:
        """Return what a drop of files would do."""
        if all(path.suffix == ENDING for path in paths):
            return tr("Drop to open the project")
        folders = sum(path.is_dir() for path in paths)
        counts = (
            (len(paths) - folders, mark("{n} file|{n} files")),
            (folders, mark("{n} folder|{n} folders")),
        )
        return tr("Drop to import {files}", files=joined([tr(words, n) for n, words in counts if n]))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files, and say what a drop would do."""
        from annotator.ui.panels.drop_sign import DropSign

        if paths := _paths_of(event.mimeData()):
            event.acceptProposedAction()
            if self._sign is None:
                self._sign = DropSign(self)
            self._sign.show_words(self.says_on_drop(paths))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the frame away."""
        self._hide_sign()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell of the dropped files."""
        self._hide_sign()
        if paths := _paths_of(event.mimeData()):
            event.acceptProposedAction()
            # After the drop: the other program waits for its end, and a dialog may open.
            QTimer.singleShot(0, self, lambda: self.files_dropped.emit(paths))

    def _hide_sign(self) -> None:
        if self._sign is not None:
            self._sign.hide()


def _paths_of(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
