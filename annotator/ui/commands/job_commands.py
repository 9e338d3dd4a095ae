"""The base class of commands on the whole project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from annotator.ui.commands.files import FileCommands
    from annotator.ui.commands.window_parts import WindowParts


class JobCommands(QObject):
    """Commands on the whole project; what takes long runs beside the window, by `files`."""

    hint = Signal(str)  # a message at the bottom

    def __init__(self, parts: WindowParts, files: FileCommands) -> None:
        super().__init__(parts.window)
        self._workspace, _, self._keys, self._window = parts
        self._files = files
