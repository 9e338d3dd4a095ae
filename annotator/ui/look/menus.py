"""Menus with a letter for each entry, whose keys read the same in a window that runs leftwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from annotator.ui.look.menu_letters import Lettered, lettered
from annotator.ui.look.mirroring import in_order

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionMenuItem, QWidget

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_WITH = (*_PLAIN, Qt.KeyboardModifier.AltModifier)


class MenuBar(QMenuBar):
    """A menu bar that takes all keys while it has them, after Alt: no letter acts in the window then."""

    def event(self, event: QEvent) -> bool:
        """Take a key before the shortcuts of the window do."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self.hasFocus()
            and event.modifiers() in _PLAIN
        ):
            event.accept()
            return True
        return super().event(event)


class Menu(QMenu):
    """A menu that gives each of its entries a letter when it opens, and shows it underlined.

    The texts of actions stay as they are: an action stands in several menus, and has another letter in each.
    """

    def __init__(self, parent: QWidget | None = None, title: str = "") -> None:
        super().__init__(title, parent)
        self._letters: dict[QAction, Lettered] = {}
        self._within: list[Menu] = []
        self.aboutToShow.connect(self._forget_letters)

    def within(self, title: str) -> Menu:
        """Add a menu within this one."""
        menu = Menu(self, title)
        self._within.append(menu)
        self.addMenu(menu)
        return menu

    def clear(self) -> None:
        """Remove all entries, and the menus within: Qt would keep these until the window closes."""
        super().clear()
        for menu in self._within:
            menu.deleteLater()
        self._within.clear()

    def _forget_letters(self) -> None:
        self._letters = {}  # made when they are asked for, since others fill the menu as it opens

    def lettered(self, action: QAction) -> Lettered:
        """Return the words of an entry with its letter; none on a system whose menus have none."""
        if not _has_letters():
            return Lettered(action.text(), "")
        if action not in self._letters:
            shown = [each for each in self.actions() if each.isVisible() and not each.isSeparator()]
            words = lettered([each.text() for each in shown])
            self._letters = dict(zip(shown, words, strict=True))
        return self._letters.get(action) or Lettered(action.text(), "")

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Show the letter, and keep the order of the signs of a key: Qt would turn “Ctrl+[” into “]+Ctrl”."""
        super().initStyleOption(option, action)
        if action.isSeparator():
            return
        _, tab, key = option.text.partition("\t")
        option.text = f"{self.lettered(action).words}{tab}{in_order(key) if tab else ''}"

    def event(self, event: QEvent) -> bool:
        """Take all keys while it is open: Qt would give the article behind those that act there."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the entry of a letter; what is within another entry opens."""
        letter = event.text().lower() if event.modifiers() in _WITH else ""
        chosen = [each for each in self.actions() if letter and self.lettered(each).letter == letter]
        if not chosen:
            super().keyPressEvent(event)
            return
        self.setActiveAction(chosen[0])
        if chosen[0].isEnabled():
            enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
            super().keyPressEvent(enter)


def _has_letters() -> bool:
    """Tell whether menus of this system have letters: those of macOS have none."""
    return not QKeySequence.mnemonic("&a").isEmpty()
