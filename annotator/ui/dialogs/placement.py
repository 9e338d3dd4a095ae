"""The places of dialogs: over their window and wholly on the screen; pickers beside their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.domain.span import Span
    from annotator.ui.article.view import ArticleView

_GAP = 8
_LEAST = QSize(300, 220)  # lines of a smaller picker are unreadable
_FRAME = QSize(4, 34)  # pixels: a guess at the window manager's frame, unknown before a window is shown


def keep_over_window(dialog: QWidget) -> None:
    """Place a dialog at the middle of its window, or at its own place, and wholly on the screen.

    A window manager puts a dialog without a place anywhere, and cuts one that is larger than the screen.
    """
    _Placing(dialog)


class _Placing(QObject):
    """Waits until a dialog is shown: only then does its size fit its contents."""

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._was_put = False
        self._placed_at: QPoint | None = None  # None until it comes up
        dialog.installEventFilter(self)

    def _take_help(self) -> None:
        """Let the key of the manual act in the dialog: the main window gets no keys while a dialog waits."""
        owner = self._dialog.parentWidget()
        actions = owner.window().actions() if owner is not None else []
        self._dialog.addActions([action for action in actions if action.objectName() == "help"])

    def _hold_default(self) -> None:
        """Let Enter come back to the default button when the keys go on from another button to a field.

        Qt remembers the default button only if it was set in its dialog, not in a box that joins it later.
        """
        for button in self._dialog.findChildren(QPushButton):
            if button.isDefault():
                button.setDefault(False)
                button.setDefault(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place the dialog when it is shown, and again at each new size until it is moved by hand."""
        kind = event.type()
        if kind == QEvent.Type.Show and not event.spontaneous():
            self._take_help()
            self._hold_default()
            self._was_put = self._dialog.testAttribute(Qt.WidgetAttribute.WA_Moved)
            self._place()
            QTimer.singleShot(0, self, self._place)  # Qt's message boxes take their size only now
        elif kind == QEvent.Type.Resize and not event.spontaneous() and self._dialog.pos() == self._placed_at:
            self._place()
        return False

    def _place(self) -> None:
        dialog, owner = self._dialog, self._dialog.parentWidget()
        room = (owner or dialog).screen().availableGeometry()
        over = owner.window().frameGeometry() if owner is not None else room
        wished = dialog.pos() if self._was_put else None
        size, layout = dialog.size(), dialog.layout()
        if layout is not None and layout.hasHeightForWidth():  # its words take more lines than Qt expects
            size.setHeight(max(size.height(), layout.heightForWidth(size.width())))
        place = place_within(size + _FRAME, over, room, wished)
        if dialog.size() != place.size() - _FRAME:
            dialog.resize(place.size() - _FRAME)
        dialog.move(place.topLeft())
        self._placed_at = dialog.pos()


def place_within(size: QSize, over: QRect, room: QRect, wished: QPoint | None = None) -> QRect:
    """Return a place at the middle of a window, or at a wished corner, moved and cut to fit an area."""
    place = QRect(QPoint(0, 0), size.boundedTo(room.size()))
    if wished is not None:
        place.moveTopLeft(wished)
    else:
        place.moveCenter(over.center())
    place.moveRight(min(place.right(), room.right()))
    place.moveBottom(min(place.bottom(), room.bottom()))
    place.moveLeft(max(place.left(), room.left()))
    place.moveTop(max(place.top(), room.top()))
    return place


def place_clear(window: QWidget, article: ArticleView, *groups: Sequence[Span]) -> None:
    """Place a window, before it is shown, so that the lines of spans stay visible.

    The first group of spans with enough free room decides, or else the whole column of text. If there is no
    room beside the column either, the window gets the usual place.
    """
    room = article.screen().availableGeometry()
    least = window.minimumSizeHint().expandedTo(_LEAST)
    areas = [area for spans in groups if spans and not (area := lines_of(article, spans)).isEmpty()]
    for area in [*areas, _column(article)]:
        place = free_place(window.size().expandedTo(least) + _FRAME, area, room, least)
        if place is not None:
            window.resize(place.size() - _FRAME)
            window.move(place.topLeft())
            return


def free_place(size: QSize, area: QRect, room: QRect, least: QSize = _LEAST) -> QRect | None:
    """Return a place of a size, or slightly smaller if needed, inside a room and outside an area.

    None if each place would be smaller than the least size. The right side comes first, over the cards, which
    repeat the text; then left, below, above.
    """
    top = max(room.top(), min(area.top(), room.bottom() + 1 - size.height()))
    left = max(room.left(), min(area.left(), room.right() + 1 - size.width()))
    right_of, below = area.right() + 1 + _GAP, area.bottom() + 1 + _GAP
    height, width = min(size.height(), room.height()), min(size.width(), room.width())
    at_right = min(width, room.right() + 1 - right_of)
    at_left = min(width, area.left() - _GAP - room.left())
    under = min(height, room.bottom() + 1 - below)
    over = min(height, area.top() - _GAP - room.top())
    places = (
        QRect(right_of, top, at_right, height),
        QRect(area.left() - _GAP - at_left, top, at_left, height),
        QRect(left, below, width, under),
        QRect(left, area.top() - _GAP - over, width, over),
    )
    return next((p for p in places if p.width() >= least.width() and p.height() >= least.height()), None)


def _column(article: ArticleView) -> QRect:
    """Return the visible column of text, on the screen."""
    view = article.viewport()
    visible = QRect(view.mapToGlobal(QPoint(0, 0)), view.size())
    visible.setWidth(min(visible.width(), int(article.lineWrapColumnOrWidth())))
    return visible


def lines_of(article: ArticleView, spans: Iterable[Span]) -> QRect:
    """Return the visible lines of spans with a line before and after, on the screen."""
    cursor = QTextCursor(article.document())
    lines = QRect()
    for end in (end for span in spans for end in span):
        cursor.setPosition(article.to_units(end))
        lines = lines.united(article.cursorRect(cursor))
    column = _column(article)
    line = article.cursorRect(cursor).height() * 2  # the distance from line to line is smaller
    lines = lines.translated(article.viewport().mapToGlobal(QPoint(0, 0))).adjusted(0, -line, 0, line)
    lines.setLeft(column.left())
    lines.setWidth(column.width())
    return lines.intersected(column)
