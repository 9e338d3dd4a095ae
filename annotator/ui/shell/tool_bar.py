"""The tool bar: the most frequent acts, as buttons with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget

from annotator.domain.translation import tr
from annotator.ui.actions.registry import SPECS, TOOLBAR
from annotator.ui.look.act_button import ActButton
from annotator.ui.look.measures import space
from annotator.ui.look.menus import Menu
from annotator.ui.look.mirroring import placed_on_pixels

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from annotator.ui.look.theme import Theme

_PRIMARY = "done"
# Where the bar is narrow, first these lose their words, one group after the other, ...
_WORDS_GO = (
    ("join_fragment", "cycle_type"),
    ("accept", "remove"),
    ("set_cue", "set_source", "set_speaker"),
    ("new_claim", "entity"),
    ("new_quotation",),
    ("done",),
)
# ... then these go into a menu, one after the other.
_ACTS_GO = (
    *("join_fragment", "cycle_type", "redo", "undo", "set_speaker", "set_source", "set_cue"),
    *("remove", "accept", "entity", "new_claim", "new_quotation"),
)


class ToolBar(QToolBar):
    """The acts; the primary one stands at the right."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__(tr("Acts"))
        self.setObjectName("acts")
        self.setMovable(False)
        self._acts = _Acts(actions)
        self.addWidget(self._acts)

    def widgetForAction(self, action: QAction) -> QWidget:
        """Return the button of an action."""
        return self._acts.buttons.get(action.objectName()) or super().widgetForAction(action)

    def show_icons(self, theme: Theme) -> None:
        """Show the icons, in the colours of a theme."""
        self._acts.show_icons(theme)

    def follow_keys(self) -> None:
        """Make room for other keys."""
        self._acts.measure()
        self._acts.arrange()


class _Acts(QWidget):
    """The row of buttons: what has no room is in the menu of the last one.

    Attributes
    ----------
    buttons: the buttons by the ids of their actions.
    """

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._actions = actions
        self.buttons: dict[str, ActButton] = {}
        for id in (id for group in TOOLBAR for id in group):
            button = self.buttons[id] = ActButton(actions[id], self, primary=id == _PRIMARY)
            button.setAccessibleName(tr(SPECS[id].text))
        opening = QAction(tr("More acts"), self)
        opening.setObjectName("more")
        self._more = ActButton(opening, self)
        self._more.setAccessibleName(tr("Acts: more"))
        self._more.setObjectName("more_acts")
        self._menu: Menu | None = None
        self._more.clicked.connect(self._open_menu)
        self._hidden: list[str] = []
        self._wide: dict[str, int] = {}  # widths in pixels of the buttons with their words
        self._narrow: dict[str, int] = {}
        self.measure()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def measure(self) -> None:
        """Measure the buttons anew: their font or their keys are others."""
        self._wide = {id: button.width_of(with_word=True) for id, button in self.buttons.items()}
        self._narrow = {id: button.width_of(with_word=False) for id, button in self.buttons.items()}
        self._size_of_more = self._more.sizeHint()
        rest = frozenset(self.buttons) - {_PRIMARY}
        self._least = QSize(self._width(frozenset((_PRIMARY,)), rest), self._height())
        self._whole = QSize(self._width(frozenset(), frozenset()), self._height())
        self._font = self.font().key()

    def show_icons(self, theme: Theme) -> None:
        """Show the icons, in the colours of a theme."""
        for button in (*self.buttons.values(), self._more):
            button.set_theme(theme)

    def sizeHint(self) -> QSize:
        """Return the size that shows everything."""
        if self.font().key() != self._font:
            self.measure()
        return self._whole

    def minimumSizeHint(self) -> QSize:
        """Return the size of the primary act and of the menu of all others."""
        return self._least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what fits."""
        super().resizeEvent(event)
        if self.font().key() != self._font:
            self.measure()
        self.arrange()

    def arrange(self) -> None:
        """Place the buttons: words go before acts do, and what goes is in the menu."""
        wordless, hidden = self._fitting()
        self._hidden = [id for id in self.buttons if id in hidden]
        self._more.setVisible(bool(hidden))
        x = 0
        for group in TOOLBAR:
            shown = [id for id in group if id not in hidden]
            if _PRIMARY in shown:
                x = self.width() - self._span(shown, wordless)
                if hidden:
                    self._place(
                        self._more,
                        x - self._between_groups() - self._size_of_more.width(),
                        self._size_of_more.width(),
                    )
            for id in shown:
                self.buttons[id].show_word(shown=id not in wordless)
                width = self._narrow[id] if id in wordless else self._wide[id]
                x = self._place(self.buttons[id], x, width) + space("hair")
            x += self._between_groups() - space("hair") if shown else 0
        for id, button in self.buttons.items():
            button.setVisible(id not in hidden)

    def _fitting(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return which acts are without words and which are in the menu, at the present width."""
        wordless, hidden = frozenset[str](), frozenset[str]()
        for group in _WORDS_GO:
            if self._width(wordless, hidden) <= self.width():
                return wordless, hidden
            wordless |= frozenset(group)
        for act in _ACTS_GO:
            if self._width(wordless, hidden) <= self.width():
                return wordless, hidden
            hidden |= frozenset((act,))
        return wordless, hidden

    def _width(self, wordless: frozenset[str], hidden: frozenset[str]) -> int:
        groups = [[id for id in group if id not in hidden] for group in TOOLBAR]
        spans = [self._span(shown, wordless) for shown in groups if shown]
        if hidden:
            spans.append(self._size_of_more.width())
        return sum(spans) + self._between_groups() * (len(spans) - 1)

    def _span(self, ids: list[str], wordless: frozenset[str]) -> int:
        widths = [self._narrow[id] if id in wordless else self._wide[id] for id in ids]
        return sum(widths) + space("hair") * (len(widths) - 1)

    def _place(self, button: ActButton, x: int, width: int) -> int:
        """Place a button; return where it ends."""
        high = self._height()
        place = QRect(x, (self.height() - high) // 2, width, high)
        button.setGeometry(placed_on_pixels(place, self.rect(), self.layoutDirection()))
        return x + width

    def _between_groups(self) -> int:
        return space("apart")

    def _height(self) -> int:
        return self._size_of_more.height()

    def _open_menu(self) -> None:
        if self._menu is None:
            self._menu = Menu(self)
            self._menu.setObjectName("acts_menu")
        self._menu.clear()
        for id in self._hidden:
            self._menu.addAction(self._actions[id])
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
