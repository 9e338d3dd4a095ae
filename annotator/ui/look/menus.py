"""Menus whose keys read the same in a window that runs leftwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from annotator.ui.look.mirroring import in_order

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QStyleOptionMenuItem


class Menu(QMenu):
    """A menu of actions that have keys."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Keep the order of the signs of a key: Qt would turn “Ctrl+[” into “]+Ctrl”."""
        super().initStyleOption(option, action)
        words, tab, key = option.text.partition("\t")
        if tab:
            option.text = f"{words}\t{in_order(key)}"
