"""The action that opens the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from annotator.ui.actions.qt_actions import ActionSet
    from annotator.ui.session.settings import Settings


class SettingsCommands(QObject):
    """Shows all settings in one window; `method` returns what a setting does at once."""

    def __init__(
        self,
        settings: Settings,
        method: Callable[[str], Callable[..., object]],
        actions: ActionSet,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._method = method
        self._actions = actions
        self._window = window

    def open(self) -> None:
        """Show the settings, to be changed."""
        from annotator.ui.dialogs.settings.window import SettingsWindow

        dialog = SettingsWindow(self._settings, self._method, self._actions, self._window)
        dialog.exec()
        dialog.deleteLater()
