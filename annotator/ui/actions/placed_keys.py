"""The delivery of presses that have a meaning by the place of their key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.actions.keyboard_places import digit_by_place, printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.actions.keyboard_places import Keyboard
    from annotator.ui.actions.qt_actions import ActionSet

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_HELD = _CTRL | _ALT | Qt.KeyboardModifier.MetaModifier


class PlacedKeys(QObject):
    """Watches a window, which gets a key from Qt before all widgets.

    What the key prints goes first: Qt looks for it among the shortcuts, also in the keyboard's other layouts,
    and a press that comes after that was nobody's. Only digits go before it, where they can act.
    """

    def __init__(
        self, article: QWidget, acts: ActionSet, keyboard: Keyboard, takes_digits: Callable[[], bool]
    ) -> None:
        super().__init__(article)
        self._article = article
        self._acts = acts
        self._keyboard = keyboard
        self._takes_digits = takes_digits

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop the printed meaning of a press if the place comes first; act on unused presses."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        assert isinstance(event, QKeyEvent)
        focused = QApplication.focusWidget()
        if focused is None:
            return False
        is_asked = kind == QEvent.Type.ShortcutOverride
        if is_asked and focused is self._article:
            self._keyboard.learn(event)
        meaning = self._keyboard.meaning(event)
        # Outside the article, letters and digits are text.
        if meaning is None or not (focused is self._article or event.modifiers() & _HELD):
            return False
        if is_asked:
            event.setAccepted(self._goes_first(meaning, event))
            return event.isAccepted()
        self._press(focused, meaning, repeated=event.isAutoRepeat())
        return True

    def _goes_first(self, meant: QKeyCombination, event: QKeyEvent) -> bool:
        gives = printed(event)
        if not digit_by_place(event):
            return gives < "\x7f"  # a sign in the place of a letter; of a letter Qt may know the Latin one
        key = QKeySequence(meant).toString()
        acts = self._acts.has(key) if event.modifiers() & _HELD else self._takes_digits()
        return acts and not self._acts.moves_edges(key[:-1] + gives)

    def _press(self, focused: QWidget, meant: QKeyCombination, *, repeated: bool) -> None:
        """Handle a press like Qt: ask the focused widget, try the shortcuts, send it to the widget."""
        key, modifiers = meant.key(), meant.keyboardModifiers()
        text = "" if modifiers & _HELD else chr(key).lower()

        def tell(kind: QEvent.Type) -> bool:
            told = QKeyEvent(kind, key, modifiers, text, repeated)
            told.ignore()
            QCoreApplication.sendEvent(focused, told)
            return told.isAccepted()

        is_wanted = tell(QEvent.Type.ShortcutOverride)
        sequence = QKeySequence(meant).toString()
        if is_wanted or not self._acts.press(sequence, in_article=focused is self._article):
            tell(QEvent.Type.KeyPress)
