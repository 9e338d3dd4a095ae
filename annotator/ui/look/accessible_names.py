"""Names of controls for screen readers, and announcements through them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.domain.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import (
        QAbstractItemView,
        QAbstractScrollArea,
        QComboBox,
        QDockWidget,
        QLineEdit,
        QWidget,
    )

# Qt's accessible classes are imported where they are used: none is needed before the first painting.


def set_name(area: QAbstractScrollArea, name: str) -> None:
    """Give an area and its scroll bars a name for screen readers."""
    area.setAccessibleName(name)
    name_scroll_bars(area, name)


def name_scroll_bars(area: QAbstractScrollArea, name: str) -> None:
    """Name the scroll bars of an area whose contents have the name, which would else be said twice."""
    area.verticalScrollBar().setAccessibleName(tr("{control}: scroll", control=name))
    area.horizontalScrollBar().setAccessibleName(tr("{control}: scroll sideways", control=name))


def name_choice(box: QComboBox, name: str) -> None:
    """Name a choice; on Linux Qt calls it by its present value, so that its name must be its description."""
    box.setAccessibleName(name)
    if sys.platform.startswith("linux"):
        box.setAccessibleDescription(name)


def name_dock_buttons(dock: QDockWidget) -> None:
    """Name the buttons in a dock's bar: Qt calls those of all docks alike."""
    names = {
        "qt_dockwidget_closebutton": tr("{panel}: close", panel=dock.windowTitle()),
        "qt_dockwidget_floatbutton": tr(
            "{panel}: take out of the window, or put back", panel=dock.windowTitle()
        ),
    }
    from PySide6.QtWidgets import QAbstractButton

    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for button in dock.findChildren(QAbstractButton, options=direct):
        if name := names.get(button.objectName()):
            button.setAccessibleName(name)
            button.setAccessibleDescription(name)


def focus_row(rows: QAbstractItemView) -> None:
    """Tell a screen reader that the current row has the keys: Qt tells of the whole list only."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    table = QAccessible.queryAccessibleInterface(rows)
    row = table.focusChild() if table is not None else None
    if row is not None:
        event = QAccessibleEvent(rows, QAccessible.Event.Focus)
        event.setChild(table.indexOfChild(row))
        QAccessible.updateAccessibility(event)


def is_heard() -> bool:
    """Tell whether assistive technology listens."""
    from PySide6.QtGui import QAccessible

    return bool(QAccessible.isActive())


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say words; the next ones may break these off, so all of a key belong together."""
    if words and is_heard():
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def add_clear_button(field: QLineEdit) -> None:
    """Give a field a named button that empties it."""
    from PySide6.QtWidgets import QToolButton

    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(tr("{control}: clear", control=field.accessibleName()))
