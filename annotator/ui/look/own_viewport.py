"""A viewport of an editor that Python has made: Qt's own costs a tenth of the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit


def take_own_viewport(editor: QTextEdit) -> None:
    """Replace Qt's viewport by one that Python has made.

    To find the type of Qt's own viewport, PySide sets up all widget types. The document's layout must be
    told, or it keeps using the deleted viewport.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")  # the name of Qt's viewport, which its styles use
    viewport.setCursor(Qt.CursorShape.IBeamCursor)
    viewport.setMouseTracking(True)
    # The editor paints all its pixels: Qt need not paint the widgets behind it at each repaint.
    viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    viewport.setAcceptDrops(editor.acceptDrops())
    editor.setViewport(viewport)
    editor.document().documentLayout().setPaintDevice(viewport)
