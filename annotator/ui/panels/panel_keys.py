"""The keys of the focused control outside the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDockWidget,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from annotator.ui.actions.applicability import NextKey, with_keys
from annotator.ui.actions.panel_table import PANELS_BY_ID

if TYPE_CHECKING:
    from annotator.ui.actions.keys import Keys
    from annotator.ui.actions.panel_table import KeyWords

# Reasons of a focus that returns from another window or from a menu.
LENT = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)

_BACK = NextKey("Esc", "back to the article")
_TAB = NextKey("Tab", "next field")


class FocusKeys(QObject):
    """Follows the focus within a window: letters act in the article, other keys elsewhere.

    It ignores dialogs, which show their own keys.
    """

    changed = Signal()

    def __init__(self, window: QMainWindow, article: QWidget, keys: Keys) -> None:
        super().__init__(window)
        self._window = window
        self._article = article
        self._keys = keys
        self._known: list[NextKey] | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def now(self) -> list[NextKey] | None:
        """Return the keys of the focused control; None for the article or no control."""
        return self._known

    def _on_focus(self, before: QWidget | None, focused: QWidget | None) -> None:
        if focused is None or focused.window() is not self._window:
            return
        keys = self._keys_of(focused)
        if keys != self._known:
            self._known = keys
            self.changed.emit()

    def _keys_of(self, focused: QWidget) -> list[NextKey] | None:
        if focused is self._article:
            return None
        around = [focused]
        while (parent := around[-1].parentWidget()) is not None:
            around.append(parent)
        dock = next((widget.objectName() for widget in around if isinstance(widget, QDockWidget)), "")
        own = next((keys for widget in around if (keys := widget.property("keys"))), ())
        if dock or isinstance(focused, QTabBar):
            return [*self._in_panel(focused, dock, own), *self._everywhere()]
        return with_keys(own, self._keys) if own else None

    def _in_panel(self, focused: QWidget, dock: str, own: KeyWords) -> list[NextKey]:
        """Return the keys in a panel and their acts; `own` is the control's property "keys"."""
        if own:
            return [*with_keys(own, self._keys), _BACK, _TAB]
        if isinstance(focused, QTabBar):
            return [NextKey("← →", "other panel"), _TAB]
        if isinstance(focused, QPlainTextEdit):
            return [NextKey("Esc", "save, back to the article"), NextKey("", "Ctrl+Z then takes it back")]
        if isinstance(focused, QLineEdit):
            return [*with_keys(PANELS_BY_ID[dock].in_field, self._keys), _BACK, _TAB]
        if isinstance(focused, QComboBox):
            return [NextKey("↑ ↓", "choose"), _BACK, _TAB]
        if isinstance(focused, QAbstractButton):
            return [NextKey("Space", "press"), _BACK, _TAB]
        return with_keys(PANELS_BY_ID[dock].in_list, self._keys)

    def _everywhere(self) -> list[NextKey]:
        """Return keys that act everywhere and are useful in a panel."""
        actions = (("next_pane", "next pane"), ("undo", "undo"), ("command_palette", "all actions"))
        return with_keys(actions, self._keys)
