"""Drop-down lists that open below their box and show whole lines; boxes that shorten people's words.

The style would lay them over the box, as a menu whose height does not know the style sheet's borders: the
last line is cut there, and arrows stand in place of a scroll bar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate

from annotator.ui.look.accessible_names import name_choice
from annotator.ui.look.elided import elided
from annotator.ui.look.measures import space
from annotator.ui.look.tool_tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QStyleOptionComboBox

_MOST_LINES = 16  # lines that are seen at once


def show_list_below(box: QComboBox) -> None:
    """Let the choices of a box come up as a list below it."""
    box.setProperty("role", "list")
    box.ensurePolished()  # a list that is made before has the margins of a menu, and its last line is cut
    box.setItemDelegate(QStyledItemDelegate(box))  # the usual one of such lists knows no padding
    box.setMaxVisibleItems(_MOST_LINES)


def drop_down_list(name: str, choices: Iterable[tuple[str, object]] = ()) -> QComboBox:
    """Return a box with a name for screen readers, and choices, each with its words and value."""
    box = QComboBox()
    show_list_below(box)
    name_choice(box, name)
    for words, value in choices:
        box.addItem(words, value)
    return box


class ShorteningBox(QComboBox):
    """A box of choices that people have named: words that do not fit end in "…", where Qt would cut them.

    A tip holds them whole, and the list is as wide as they need.
    """

    def __init__(self, letters: int = 0) -> None:
        """Make it; with a number of letters it is as wide as these, whatever it holds."""
        super().__init__()
        show_list_below(self)
        if letters:
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.setMinimumContentsLength(letters)
        self.currentTextChanged.connect(lambda words: self.setToolTip(plain_tip(words)))

    def showPopup(self) -> None:
        """Show the list as wide as its lines, but no wider than the screen."""
        view = self.view()
        needed = view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width() + 2 * space("near")
        view.setMinimumWidth(min(needed, self.screen().availableGeometry().width()))
        super().showPopup()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten the words to the room beside the arrow."""
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        option.currentText = elided(self.fontMetrics(), option.currentText, room.width())
