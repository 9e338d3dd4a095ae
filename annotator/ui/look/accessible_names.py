"""Accessible names for the controls that Qt creates without one."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QToolButton

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
