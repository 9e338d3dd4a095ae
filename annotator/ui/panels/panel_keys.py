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

from annotator.domain.translation import mark
from annotator.ui.actions.applicability import NextKey, with_keys
from annotator.ui.actions.panel_table import PANELS_BY_ID

if TYPE_CHECKING:
    from annotator.ui.actions.keys import Keys
    from annotator.ui.actions.panel_table import KeyWords

# Reasons of a focus that returns from another window or from a menu.
LENT = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)

_BACK = ("Esc", mark("back to the article"))
_TAB = ("Tab", mark("next field"))
_OF_TABS = (("← →", mark("other panel")), _TAB)
_OF_NOTE = (("Esc", mark("save, back to the article")), ("", mark("Ctrl+Z then takes it back")))
_OF_CHOICE = (("↑ ↓", mark("choose")), _BACK, _TAB)
_OF_BUTTON = (("Space", mark("press", "what a key does")), _BACK, _TAB)
# Useful in a panel, and the same everywhere.
_EVERYWHERE = (
    ("next_pane", mark("next pane")),
    ("undo", mark("undo", "what a key does")),
    ("command_palette", mark("all actions")),
)


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
            return with_keys((*_in_panel(focused, dock, own), *_EVERYWHERE), self._keys)
        return with_keys(own, self._keys) if own else None


def _in_panel(focused: QWidget, dock: str, own: KeyWords) -> KeyWords:
    """Return the keys in a panel and their acts; `own` is the control's property "keys"."""
    if own:
        return (*own, _BACK) if any(key == "Tab" for key, _ in own) else (*own, _BACK, _TAB)
    if isinstance(focused, QTabBar):
        return _OF_TABS
    if isinstance(focused, QPlainTextEdit):
        return _OF_NOTE
    if isinstance(focused, QLineEdit):
        return (*PANELS_BY_ID[dock].in_field, _BACK, _TAB)
    if isinstance(focused, QComboBox):
        return _OF_CHOICE
    if isinstance(focused, QAbstractButton):
        return _OF_BUTTON
    return PANELS_BY_ID[dock].in_list
