"""The actions that find and explain actions: palette, keys, help."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from annotator.ui.actions.keys import Keys
    from annotator.ui.actions.qt_actions import ActionSet
    from annotator.ui.dialogs.key_overlay import KeyOverlay
    from annotator.ui.dialogs.palette import Palette
    from annotator.ui.look.theme import Theme


class HelpCommands(QObject):
    """Palette, sheet of keys, key editor, help page."""

    def __init__(
        self, actions: ActionSet, keys: Keys, theme: Callable[[], Theme], window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._actions = actions
        self._keys = keys
        self._window = window

    @cached_property
    def palette(self) -> Palette:
        """Return the palette, made once: coming up must not take longer than a frame."""
        from annotator.ui.dialogs.palette import Palette

        return Palette(self._actions, self._keys, self._window)

    @cached_property
    def overlay(self) -> KeyOverlay:
        """Return the sheet of keys, made when it is first asked for."""
        from annotator.ui.dialogs.key_overlay import KeyOverlay

        return KeyOverlay(self._keys, self._theme, self._window)

    def command_palette(self) -> None:
        """Find an action by name and do it."""
        self.palette.open()

    def key_overlay(self) -> None:
        """Show all keys over the window."""
        self.overlay.open()

    def edit_keys(self) -> None:
        """Change the keys."""
        from annotator.ui.dialogs.key_editor import KeyEditor

        editor = KeyEditor(self._keys, self._window)
        editor.exec()
        editor.deleteLater()

    def help(self) -> None:
        """Show the help page."""
        from annotator.ui.dialogs.help_page import HelpPage

        page = HelpPage(self._keys, self._window)
        page.exec()
        page.deleteLater()

    def about(self) -> None:
        """Show version and licences."""
        from annotator.ui.dialogs.messages import Report

        lines = [
            "MIT licence. Uses Qt and PySide6 (LGPL 3), spaCy (MIT), sqlite-utils (Apache 2.0),",
            "Typer (MIT), Rich (MIT), and the English model en_core_web_sm 3.8.0 (MIT).",
            "It opens no network connection; everything stays in the project file.",
        ]
        dialog = Report("About", f"Quote & Claim Annotator {__version__}", lines, self._window)
        dialog.exec()
        dialog.deleteLater()
