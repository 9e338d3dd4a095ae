"""The tool bar: the most frequent acts, as buttons with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolBar

from annotator.domain.translation import tr
from annotator.ui.actions.registry import SPECS, TOOLBAR
from annotator.ui.look.accessible_names import name_extension

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction


def make_tool_bar(actions: Mapping[str, QAction]) -> QToolBar:
    """Return the tool bar of the window's actions."""
    bar = QToolBar(tr("Acts"))
    bar.setMovable(False)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    for group in TOOLBAR:
        if bar.actions():
            bar.addSeparator()
        for id in group:
            bar.addAction(actions[id])
            # The article keeps the focus and its selection when a button is clicked.
            button = bar.widgetForAction(actions[id])
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(tr(SPECS[id].text))
    bar.setObjectName("acts")
    name_extension(bar)
    return bar
