"""A chart as pyqtgraph paints it: marks that keys and the mouse reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
    QTransform,
    QWheelEvent,
)

from annotator.domain.translation import number, percent
from annotator.ui.look.accessible_names import announce
from annotator.ui.look.measures import sized, space

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from annotator.ui.dialogs.dashboard.drawing import Area, Axis, Drawing, Mark
    from annotator.ui.look.theme import Theme

# The colours and patterns of series, in turn: without colour, patterns and signs tell them apart.
_COLOURS = ("accent", "quotation.edge", "claim.edge", "danger", "hit.edge", "sign.organisation")
_PATTERNS = (
    Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.CrossPattern, Qt.BrushStyle.HorPattern, Qt.BrushStyle.DiagCrossPattern,
)  # fmt: skip
_SIGNS = ("disc", "square", "triangle", "diamond", "cross", "ring")
_POINT = 5.0  # pixels: half the size of a sign
_NEAR = 12.0  # pixels from a point within which a press means it
_LINE, _STRONG = 1.4, 3.0  # widths in pixels
_ROW, _AROUND = 2.1, 4.5  # lines of type for a row of a chart with names, and for the axis below it
_USUAL = 17  # lines of type for a chart with numbers on its upright axis
_BESIDE = 1.8  # lines of type beside the names of the upright axis: its title and its ticks
_PALE = 0.35
_NOTHING = 1e-9  # what rounding may add to a tick
_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class _WordedAxis(pyqtgraph.AxisItem):  # type: ignore[misc] # the library has no types
    """An axis whose numbers are written as the language does."""

    def __init__(self, orientation: str, axis: Axis) -> None:
        super().__init__(orientation)
        self._axis = axis
        self.enableAutoSIPrefix(False)  # it would write “(x0.001)” behind the title
        self.setStyle(maxTickLevel=0)  # no ticks without a number: there are no halves of documents
        if axis.scale == "names":
            self.setTicks([list(enumerate(axis.names))])

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the words of numbers."""
        if self._axis.scale == "share":
            return [percent(value) for value in values]
        decimals = 0 if spacing >= 1 else 1 if spacing >= 0.1 else 2
        if self._axis.scale == "count":
            return [number(value) if value == int(value) else "" for value in values]
        return [number(value, decimals) for value in values]

    def tickValues(self, least: float, most: float, size: float) -> list[tuple[float, list[float]]]:
        """Return the ticks, none behind the greatest value that there can be."""
        levels: list[tuple[float, list[float]]] = super().tickValues(least, most, size)
        last = self._axis.last
        if last is None:
            return levels
        return [(spacing, [each for each in values if each <= last + _NOTHING]) for spacing, values in levels]

    def generateDrawSpecs(self, painter: QPainter) -> Any:
        """Return what is drawn; the line ends at the greatest value that there can be."""
        specs = super().generateDrawSpecs(painter)
        last, low, high = self._axis.last, self._axis.low, self._axis.high
        if specs is None or last is None:
            return specs
        (pen, begin, end), ticks, words = specs
        part = (last - low) / (high - low)
        if self.orientation == "left":  # from the top to the bottom
            begin = end + (begin - end) * part
        else:
            end = begin + (end - begin) * part
        return (pen, begin, end), ticks, words


class _Marks(pyqtgraph.GraphicsObject):  # type: ignore[misc] # the library has no types
    """All marks and lines of a chart, painted in pixels, so that patterns and edges keep their size."""

    def __init__(self, view: ChartView) -> None:
        super().__init__()
        self._view = view

    def boundingRect(self) -> QRectF:
        """Return the room of the axes."""
        drawing = self._view.drawing
        across, upright = drawing.across, drawing.upright
        return QRectF(across.low, upright.low, across.high - across.low, upright.high - upright.low)

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Paint lines, then marks, the current one last."""
        to_pixels = painter.worldTransform()
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._view.small_font)
        self._view.paint_lines(painter, to_pixels)
        for place, mark in enumerate(self._view.drawing.marks):
            self._view.paint_mark(painter, to_pixels, mark, is_current=place == self._view.shown_current)
        painter.restore()


class ChartView(pyqtgraph.GraphicsView):  # type: ignore[misc] # the library has no types
    """A chart; arrows go through its marks, Enter and a press open what stands behind one.

    Attributes
    ----------
    drawing: what it shows.
    current: the number of the mark that keys have reached, -1 before.
    """

    opened = Signal(object)  # Row
    pointed = Signal(object)  # Row of the mark at the mouse or of the current one, None

    def __init__(
        self, drawing: Drawing, theme: Theme, row_words: Callable[[Any], str], parent: QWidget | None = None
    ) -> None:
        """Show a drawing; `row_words` says a row in words."""
        self.drawing = drawing
        self.current = -1
        self._hovered = -1
        self._row_words = row_words
        self._theme = theme
        super().__init__(parent)
        # Not the library's plot, which makes menus and forms that nobody sees: half of the time.
        self._box = pyqtgraph.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self._axes = (_WordedAxis("bottom", drawing.across), _WordedAxis("left", drawing.upright))
        frame = pyqtgraph.GraphicsLayout()
        # The uppermost number stands half above its tick; charts read the same in every language.
        none = space("none")
        frame.setContentsMargins(none, self.fontMetrics().height() // 2, none, none)
        frame.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        frame.setSpacing(space("none"))
        for item, row, column in ((self._axes[1], 0, 0), (self._box, 0, 1), (self._axes[0], 1, 1)):
            frame.addItem(item, row, column)
        for axis in self._axes:
            axis.linkToView(self._box)
        self.setCentralItem(frame)
        self.small_font: QFont = sized(self.font(), "small")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setProperty("role", "chart")
        self._box.invertY(drawing.downwards)
        self._box.setRange(
            xRange=(drawing.across.low, drawing.across.high),
            yRange=(drawing.upright.low, drawing.upright.high),
            padding=0,
        )
        self._marks = _Marks(self)
        self._box.addItem(self._marks)
        self._wear()
        rows = len(drawing.upright.names)
        lines = _AROUND + rows * _ROW if rows else _USUAL
        self.setFixedHeight(round(lines * self.fontMetrics().height()))

    def show_in(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._wear()

    def _wear(self) -> None:
        text = self._theme["text"]
        for item, axis in zip(self._axes, (self.drawing.across, self.drawing.upright), strict=True):
            is_upright = item is self._axes[1]
            # Names of days may be left out where they are many, names of rows never.
            item.setStyle(
                tickFont=self.small_font, autoExpandTextSpace=True, hideOverlappingLabels=not is_upright
            )
            if axis.names:
                item.setStyle(tickLength=0)
            if is_upright and axis.names:
                metrics = QFontMetrics(self.small_font)
                widest = max(map(metrics.horizontalAdvance, axis.names))
                item.setWidth(round(widest + _BESIDE * metrics.height()))
            item.setTextPen(text)
            item.setPen(QPen(self._theme["muted"], 1))
            size = f"{self.small_font.pointSizeF():.1f}pt"
            item.setLabel(axis.title, **{"color": text.name(), "font-size": size})
        self.setBackground(self._theme["base"])
        self._marks.update()

    # Painting

    @property
    def shown_current(self) -> int:
        """Return the mark that has an edge: the one at the mouse, else the current one with the focus."""
        if self._hovered >= 0:
            return self._hovered
        return self.current if self.hasFocus() else -1

    def colour(self, series: int) -> QColor:
        """Return the colour of a series."""
        return colour_of(self._theme, series)

    def paint_lines(self, painter: QPainter, to_pixels: QTransform) -> None:
        """Paint the diagonal and the lines of series."""
        if self.drawing.diagonal:
            painter.setPen(QPen(self._theme["muted"], _LINE, Qt.PenStyle.DashLine))
            painter.drawLine(to_pixels.map(QPointF(0, 0)), to_pixels.map(QPointF(1, 1)))
        for series, points in self.drawing.lines:
            painter.setPen(QPen(self.colour(series), _LINE))
            painter.drawPolyline(QPolygonF([to_pixels.map(QPointF(*point)) for point in points]))

    def paint_mark(self, painter: QPainter, to_pixels: QTransform, mark: Mark, *, is_current: bool) -> None:
        """Paint a mark with its label; the current one has a strong edge."""
        colour = self.colour(mark.series)
        edge = QPen(self._theme["text"], _STRONG) if is_current else QPen(colour, _LINE)
        if mark.whisker is not None:
            painter.setPen(QPen(self._theme["text"], 2 * _LINE if not mark.area.is_point else _LINE))
        if mark.area.is_point:
            place = to_pixels.map(QPointF(*mark.area.middle))
            if mark.whisker is not None:
                ends = [to_pixels.map(QPointF(*end)) for end in _ends(mark.whisker)]
                painter.setPen(QPen(colour, _LINE))
                painter.drawLine(*ends)
                for end in ends:
                    painter.drawLine(end - QPointF(_POINT, 0), end + QPointF(_POINT, 0))
            painter.setPen(edge)
            draw_sign(painter, place, mark.series, colour, self._theme["base"])
            label_at = place + QPointF(_POINT + 3, -_POINT)
            self._paint_words(painter, mark.label, label_at, Qt.AlignmentFlag.AlignLeft)
            return
        box = to_pixels.mapRect(_rect(mark.area)).normalized()
        painter.setPen(edge)
        fill(painter, box, mark.series, colour, self._theme["base"], mark.shade)
        if mark.whisker is not None:
            painter.setPen(QPen(self._theme["text"], _STRONG))
            painter.drawLine(*(to_pixels.map(QPointF(*end)) for end in _ends(mark.whisker)))
        if mark.within:
            self._paint_within(painter, box, mark.label)
        else:
            middle = QPointF(box.right() + 5, box.center().y())
            self._paint_words(painter, mark.label, middle, Qt.AlignmentFlag.AlignVCenter)

    def _paint_words(self, painter: QPainter, words: str, at: QPointF, how: Qt.AlignmentFlag) -> None:
        painter.setPen(self._theme["text"])
        metrics = painter.fontMetrics()
        down = (metrics.ascent() - metrics.descent()) / 2 if how == Qt.AlignmentFlag.AlignVCenter else 0
        painter.drawText(at + QPointF(0, down), words)

    def _paint_within(self, painter: QPainter, box: QRectF, words: str) -> None:
        """Paint words in the middle of a mark, on a ground of their own; none where they have no room."""
        metrics = painter.fontMetrics()
        room = QRectF(0, 0, metrics.horizontalAdvance(words) + 4, metrics.height())
        if room.width() > box.width() or room.height() > box.height() + 2:
            return
        room.moveCenter(box.center())
        painter.fillRect(room, self._theme["base"])
        painter.setPen(self._theme["text"])
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the marks with arrows, Home and End; open the current one with Enter or Space."""
        last, key = len(self.drawing.marks) - 1, event.key()
        if key in _FORWARD:
            self._go_to(min(self.current + 1, last))
        elif key in _BACK:
            self._go_to(max(self.current - 1, 0) if last >= 0 else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to((0 if last >= 0 else -1) if key == Qt.Key.Key_Home else last)
        elif key in _OPEN and self.current >= 0:
            self.opened.emit(self.drawing.marks[self.current].row)
        else:
            event.ignore()
            return
        event.accept()

    def _go_to(self, place: int) -> None:
        self.current, self._hovered = place, -1
        self._marks.update()
        row = self.drawing.marks[place].row if place >= 0 else None
        self.pointed.emit(row)
        if row is not None:
            announce(self, self._row_words(row))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the current mark, the first one at first."""
        super().focusInEvent(event)
        if self.drawing.marks and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._go_to(max(self.current, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no current mark."""
        super().focusOutEvent(event)
        self._marks.update()
        self.pointed.emit(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open what stands behind the mark at the mouse."""
        place = self.mark_at(event.position())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.current = place
            self.opened.emit(self.drawing.marks[place].row)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing: the press has done it."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the mark at the mouse."""
        place = self.mark_at(event.position())
        if place != self._hovered:
            self._hovered = place
            pointing = Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(pointing)
            self._marks.update()
            self.pointed.emit(self.drawing.marks[place].row if place >= 0 else None)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the mark at the mouse."""
        super().leaveEvent(event)
        self._hovered = -1
        self._marks.update()
        self.pointed.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, which scrolls."""
        event.ignore()

    def mark_at(self, place: QPointF) -> int:
        """Return the number of the mark at a place of the widget, -1 without one."""
        scene = self.mapToScene(place.toPoint())
        nearest, least = -1, _NEAR
        for number_, mark in enumerate(self.drawing.marks):
            if not mark.area.is_point:
                point = self._box.mapSceneToView(scene)
                if _rect(mark.area).contains(point):
                    return number_
                continue
            offset = self._box.mapViewToScene(QPointF(*mark.area.middle)) - scene
            distance = (offset.x() ** 2 + offset.y() ** 2) ** 0.5
            if distance < least:
                nearest, least = number_, distance
        return nearest

    def place_of(self, place: int) -> QPointF:
        """Return where the middle of a mark is, in the pixels of the widget."""
        middle = QPointF(*self.drawing.marks[place].area.middle)
        return QPointF(self.mapFromScene(self._box.mapViewToScene(middle)))


def colour_of(theme: Theme, series: int) -> QColor:
    """Return the colour of a series."""
    return theme[_COLOURS[series % len(_COLOURS)]]


def _rect(area: Area) -> QRectF:
    return QRectF(QPointF(area.left, area.bottom), QPointF(area.right, area.top))


def _ends(area: Area) -> tuple[tuple[float, float], tuple[float, float]]:
    return (area.left, area.bottom), (area.right, area.top)


def fill(
    painter: QPainter, box: QRectF, series: int, colour: QColor, ground: QColor, shade: float = 1.0
) -> None:
    """Fill a box with the pattern of a series over a pale ground, with the pen for its edge."""
    pattern = _PATTERNS[series % len(_PATTERNS)]
    painter.setBrush(ground)
    painter.drawRect(box)
    pale = QColor(colour)
    if pattern == Qt.BrushStyle.SolidPattern:
        pale.setAlphaF(0.15 + 0.65 * shade)
        painter.fillRect(box, pale)
    else:
        pale.setAlphaF(_PALE / 2)
        painter.fillRect(box, pale)
        painter.fillRect(box, QBrush(colour, pattern))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def draw_sign(painter: QPainter, at: QPointF, series: int, colour: QColor, ground: QColor) -> None:
    """Draw the sign of a series, with the pen for its edge."""
    sign, half = _SIGNS[series % len(_SIGNS)], _POINT
    painter.setBrush(ground if sign == "ring" else colour)
    if sign in ("disc", "ring"):
        painter.drawEllipse(at, half, half)
        return
    corners = {
        "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        "triangle": ((-1, 1), (1, 1), (0, -1)),
        "diamond": ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
        "cross": ((-1, -1), (1, 1), (0, 0), (1, -1), (-1, 1), (0, 0)),
    }[sign]
    painter.drawPolygon(QPolygonF([at + QPointF(x * half, y * half) for x, y in corners]))
