"""Panels that scroll where a small screen or a large font leaves too little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea

from annotator.ui.look.accessible_names import name_scroll_bars

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def scrolling(panel: QWidget, name: str) -> QScrollArea:
    """Return an area that shows a panel, which gets the name; the keys go to what is in it."""
    panel.setAccessibleName(name)
    area = QScrollArea()
    name_scroll_bars(area, name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(panel)
    return area
