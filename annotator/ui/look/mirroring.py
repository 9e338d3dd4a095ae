"""Places in a window that runs leftwards: Qt mirrors its own layouts, but not what the program draws."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


def placed(place: QRectF, room: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Return a place within a room, at the other side where the direction is leftwards."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return place
    return QRectF(room.left() + room.right() - place.right(), place.top(), place.width(), place.height())


def placed_on_pixels(place: QRect, room: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return a place as `placed` does, for geometry in whole pixels."""
    return placed(QRectF(place), QRectF(room), direction).toRect()


def direction_of(layout: QLayout) -> Qt.LayoutDirection:
    """Return the direction of the control that a layout lays out."""
    parent = layout.parentWidget()
    return Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
