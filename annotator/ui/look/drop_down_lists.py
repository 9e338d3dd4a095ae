"""Drop-down lists that open below their box and show whole lines.

The style would lay them over the box, as a menu whose height does not know the style sheet's borders: the
last line is cut there, and arrows stand in place of a scroll bar.
"""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QStyledItemDelegate

_MOST_LINES = 16  # lines that are seen at once


def show_list_below(box: QComboBox) -> None:
    """Let the choices of a box come up as a list below it."""
    box.setProperty("role", "list")
    box.setItemDelegate(QStyledItemDelegate(box))  # the usual one of such lists knows no padding
    box.setMaxVisibleItems(_MOST_LINES)
