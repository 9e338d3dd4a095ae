"""Places in a window that runs leftwards: Qt mirrors its own layouts, but not what the program draws."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QLayout


def placed(place: QRectF, room: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Return a place within a room, at the other side where the direction is leftwards."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return place
    return QRectF(room.left() + room.right() - place.right(), place.top(), place.width(), place.height())


def placed_on_pixels(place: QRect, room: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return a place as `placed` does, for geometry in whole pixels."""
    return placed(QRectF(place), QRectF(room), direction).toRect()


def mirror(painter: QPainter, width: float) -> None:
    """Draw what follows mirrored, in a room of a width."""
    painter.translate(width, 0)
    painter.scale(-1, 1)


def in_order(words: str) -> str:
    """Return keys or a path so that their signs keep their order in a window that runs leftwards."""
    return words if QGuiApplication.isLeftToRight() else f"\u2066{words}\u2069"


def direction_of(layout: QLayout) -> Qt.LayoutDirection:
    """Return the direction of the control that a layout lays out."""
    parent = layout.parentWidget()
    return Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
