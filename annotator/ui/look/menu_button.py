"""A small button with a menu that is filled each time it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton

from annotator.ui.look.measures import space
from annotator.ui.look.menus import Menu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class MenuButton(QToolButton):
    """A square button with a sign and a menu; the focus comes to it by Tab, not by a click.

    In large letters the field beside it keeps the room for its words.
    """

    def __init__(self, sign: str, tip: str, name: str, parent: QWidget | None) -> None:
        """Make the button; `tip` is its tool tip, `name` what screen readers say."""
        super().__init__(parent)
        self.setProperty("role", "small")
        self.setText(sign)
        self.setToolTip(tip)
        self.setAccessibleName(name)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.entries = Menu(self)
        self.entries.aboutToShow.connect(self._fill)
        self.setMenu(self.entries)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Return the height of a line with room above and below, for the width too."""
        side = super().sizeHint().height() + 2 * space("tight")
        return QSize(side, side)

    def _fill(self) -> None:
        """Fill the menu anew."""
        raise NotImplementedError
