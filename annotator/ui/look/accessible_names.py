"""Accessible names for the controls that Qt creates without one."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QToolBar, QToolButton, QWidget

from annotator.domain.translation import tr


def set_name(area: QAbstractScrollArea, name: str) -> None:
    """Give an area and its scroll bars a name for screen readers."""
    area.setAccessibleName(name)
    area.verticalScrollBar().setAccessibleName(tr("{control}: scroll", control=name))
    area.horizontalScrollBar().setAccessibleName(tr("{control}: scroll sideways", control=name))


def add_clear_button(field: QLineEdit) -> None:
    """Give a field a named button that empties it."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(tr("{control}: clear", control=field.accessibleName()))


def name_extension(toolbar: QToolBar) -> None:
    """Name the button that shows the controls for which a narrow tool bar has no room."""
    if extension := toolbar.findChild(QWidget, "qt_toolbar_ext_button"):
        extension.setAccessibleName(tr("{control}: more", control=toolbar.windowTitle()))
