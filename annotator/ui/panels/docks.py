"""The docks of the panels: docked, hidden or floating, and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QScrollBar,
    QStyle,
    QStyleOptionDockWidget,
    QTabBar,
    QToolBar,
    QWidget,
)

from annotator.ui.actions.panel_table import PANELS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent

    from annotator.ui.actions.panel_table import PanelSpec
    from annotator.ui.session.settings import Settings


class _Side(NamedTuple):
    """A side of the article, with the widths of its panels in pixels: usual, in a small window, least."""

    area: Qt.DockWidgetArea
    width: int
    narrow: int
    least: int


_SIDES: dict[str, _Side] = {
    "left": _Side(Qt.DockWidgetArea.LeftDockWidgetArea, 230, 170, 120),
    "right": _Side(Qt.DockWidgetArea.RightDockWidgetArea, 340, 260, 180),
}
_ARTICLE = 690  # pixels that the article should have; with less, panels without a chosen width give way
_USUAL_LINE = 16  # pixels: all these widths fit a line of this height
_NARROW_GROWS = 1.25  # at most so much the narrow widths grow with a larger font
_TITLE_PADDING = 20  # pixels that the theme gives to both sides of a title
# Panels to look something up: the panel that they cover comes back when they are left.
_PASSING = frozenset(spec.id for spec in PANELS if not spec.shown)


class Docks(QObject):
    """Makes the docks at once, and a panel by `make(id)` when it is first needed."""

    left = Signal()  # Escape was pressed in a panel, and no control took it

    def __init__(self, window: QMainWindow, make: Callable[[str], QWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._make = make
        self._panels: dict[str, QWidget] = {}
        self._is_ready = False
        self._put_away: QByteArray | None = None
        self._behind: dict[str, str] = {}  # by panel, the panel that it covered
        self._docks = {spec.id: self._dock(spec) for spec in PANELS}
        self._widths: dict[str, int] = {}  # chosen widths by side, in pixels
        self._share_sides()
        self.fit()

    def fit(self) -> None:
        """Give each side its chosen width, else a width that leaves the article its room."""
        sides: dict[str, QDockWidget] = {}
        for dock in self._docks.values():
            if _is_seen(dock) and not dock.isFloating() and (side := self._side_of(dock)):
                sides.setdefault(side, dock)
        usual = {side: self._usual(side, narrow=False) for side in sides}
        narrow = {side: self._usual(side, narrow=True) for side in sides}
        grown = self._growth()
        lacking = sum(usual.values()) + _ARTICLE * grown - self._window.width()
        spare = sum(usual.values()) - sum(narrow.values())
        share = min(1.0, max(0.0, lacking / spare)) if spare > 0 else 0.0
        wanted = [round(usual[side] - share * (usual[side] - narrow[side])) for side in sides]
        if sides:
            self._window.resizeDocks(list(sides.values()), wanted, Qt.Orientation.Horizontal)

    def _usual(self, side: str, *, narrow: bool) -> int:
        """Return the width of a side in pixels for the window's font; a chosen width is kept."""
        if side in self._widths:
            return self._widths[side]
        grown, widths = self._growth(), _SIDES[side]
        return round(widths.narrow * min(grown, _NARROW_GROWS) if narrow else widths.width * grown)

    def _growth(self) -> float:
        """Return the factor by which the window's font is larger than usual."""
        return max(1.0, self._window.fontMetrics().height() / _USUAL_LINE)

    def _side_of(self, dock: QDockWidget) -> str:
        area = self._window.dockWidgetArea(dock)
        return next((name for name, side in _SIDES.items() if side.area == area), "")

    def _on_dragged(self, dock: QDockWidget) -> None:
        """Keep the width to which somebody has dragged a side."""
        if (side := self._side_of(dock)) and _is_seen(dock) and not dock.isFloating():
            self._widths[side] = dock.width()

    def reset(self) -> None:
        """Put all panels where they were at first, with their first widths."""
        self._widths.clear()
        self._behind.clear()
        for spec in PANELS:
            dock = self._docks[spec.id]
            dock.setFloating(False)
            self._window.addDockWidget(_SIDES[spec.side].area, dock)
            dock.setVisible(spec.shown)
        self._share_sides()
        for bar in self._window.findChildren(QToolBar):
            self._window.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
            bar.show()
        self.fit()

    def _dock(self, spec: PanelSpec) -> _Dock:
        dock = _Dock(spec.title, self._window)
        dock.left.connect(lambda id=spec.id: self._leave(id))
        dock.dragged.connect(lambda: self._on_dragged(dock))
        dock.setObjectName(spec.id)
        side = _SIDES[spec.side]
        place = _Place(QSize(side.width, 400))
        place.setMinimumWidth(side.least)
        dock.setWidget(place)
        dock.visibilityChanged.connect(lambda on, id=spec.id: self._on_visibility(id, on))
        self._window.addDockWidget(side.area, dock)
        dock.setVisible(spec.shown)
        return dock

    def _share_sides(self) -> None:
        """Lay the further panels of a side behind its first one, as tabs."""
        for side in _SIDES:
            first, *others = [self._docks[spec.id] for spec in PANELS if spec.side == side]
            for dock in others:
                self._window.tabifyDockWidget(first, dock)

    # The layout as a whole

    def all(self) -> list[QDockWidget]:
        """Return all docks in the order of `PANELS`."""
        return list(self._docks.values())

    def remember(self, settings: Settings) -> None:
        """Remember the layout; of docks put away, the layout before."""
        settings.set_window_state("panels", self._put_away or self._window.saveState())
        settings.panel_widths = self._widths

    def recall(self, settings: Settings) -> None:
        """Restore the remembered layout, with the first panel of each side in front."""
        self._window.restoreState(settings.window_state("panels"))
        for spec in PANELS:
            if spec.shown and not self._docks[spec.id].isHidden():
                self._docks[spec.id].raise_()
        self._widths = {side: width for side, width in settings.panel_widths.items() if side in _SIDES}

    def put_away(self) -> None:
        """Hide all docks and the tool bar until `bring_back`."""
        if self._put_away is None:
            self._put_away = self._window.saveState()
            for part in (*self._docks.values(), *self._window.findChildren(QToolBar)):
                part.hide()

    def bring_back(self) -> None:
        """Show again what was put away, where it was."""
        before, self._put_away = self._put_away, None
        if before is not None:
            self._window.restoreState(before)
            self.fit()

    # Single panels

    def panel(self, id: str) -> QWidget:
        """Return a panel, made when it is first asked for."""
        if id not in self._panels:
            panel = self._panels[id] = self._make(id)
            dock = self._docks[id]
            cast("_Place", dock.widget()).take(panel)

            def say(words: str) -> None:
                dock.say(words, getattr(panel, "brief", ""))

            panel.windowTitleChanged.connect(say)  # a panel's title says how much it holds
            say(panel.windowTitle())
        return self._panels[id]

    def has_made(self, id: str) -> bool:
        """Tell whether a panel is there already."""
        return id in self._panels

    def make_visible_ones(self) -> None:
        """Make the panels on screen, and from now on each panel that comes up.

        They take the widths that fit this window: what is remembered may be of a smaller or larger one.
        """
        self._is_ready = True
        self.fit()
        for id, dock in self._docks.items():
            if dock.isVisible():
                self.panel(id)

    def _on_visibility(self, id: str, visible: bool) -> None:
        if visible and self._is_ready:
            self.panel(id)
            self._show_tabs_whole()

    def _show_tabs_whole(self) -> None:
        """Let tabs scroll where they do not fit, rather than shorten their words."""
        kind = Qt.FindChildOption.FindDirectChildrenOnly
        for bar in self._window.findChildren(QTabBar, options=kind):
            bar.setUsesScrollButtons(True)
            bar.setElideMode(Qt.TextElideMode.ElideNone)

    def show(self, id: str) -> QWidget:
        """Bring a panel up and return it."""
        dock = self._docks[id]
        if id in _PASSING and not self.is_up(id):
            area = self._window.dockWidgetArea(dock)
            for other in self._docks.values():
                if self._window.dockWidgetArea(other) == area and _is_seen(other):
                    covered = other.objectName()
                    # A panel brought up over such a panel returns to the panel that the first one covered.
                    self._behind[id] = self._behind.get(covered, covered)
        dock.show()
        dock.raise_()
        self.fit()  # the window may have another size than when the panel was there last
        self._show_tabs_whole()
        return self.panel(id)

    def hide(self, id: str) -> None:
        """Put a panel away; the panel that it covered comes back."""
        self._docks[id].hide()
        self._uncover(id)

    def _leave(self, id: str) -> None:
        """Bring back the panel that a panel covered; the left panel stays as a tab."""
        self._uncover(id)
        self.left.emit()

    def _uncover(self, id: str) -> None:
        before = self._docks.get(self._behind.pop(id, ""))
        if before is not None and not before.isHidden():
            before.raise_()

    def ids_up(self) -> list[str]:
        """Return the panels on screen in the order of `PANELS`."""
        return [spec.id for spec in PANELS if self.is_up(spec.id)]

    def is_up(self, id: str) -> bool:
        """Tell whether a panel is on screen, not behind another one's tab."""
        return _is_seen(self._docks[id])


def _is_seen(dock: QDockWidget) -> bool:
    return not dock.visibleRegion().isEmpty()


class _Dock(QDockWidget):
    """A dock that tells when Escape is pressed in it.

    Its title is short, since tabs show it; what the panel says of itself is drawn in the bar above the panel.
    """

    left = Signal()
    dragged = Signal()  # somebody drags its edge
    _words = _brief = ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of a dragged width: the mouse button is held over the window, not over the dock."""
        super().resizeEvent(event)
        held = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if held and event.size().width() != event.oldSize().width():
            self.dragged.emit()

    def say(self, words: str, brief: str = "") -> None:
        """Set the words of the bar, and brief ones in case they do not fit; without words, the title."""
        if (words, brief) != (self._words, self._brief):
            self._words, self._brief = words, brief
            self.setAccessibleDescription(words)
            self.update(0, 0, self.width(), self.widget().y())  # the bar alone

    def initStyleOption(self, option: QStyleOptionDockWidget) -> None:
        """Give the bar its words."""
        super().initStyleOption(option)
        part = QStyle.SubElement.SE_DockWidgetTitleBarText
        room = self.style().subElementRect(part, option, self).width() - _TITLE_PADDING
        strong = QFont(self.font())
        strong.setBold(True)
        metrics = QFontMetrics(strong)
        for words in filter(None, (self._words, self._brief)):
            option.title = words
            if metrics.horizontalAdvance(words) <= room:
                break

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of an Escape that no control took."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Place(QWidget):
    """Keeps a panel's room until the panel is there, and then holds it.

    It has no layout: what changes in a panel must not have the whole window laid out and painted again.
    """

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size = size
        self._panel: QWidget | None = None
        self._bar: QScrollBar | None = None  # made for the first panel that is higher than its room

    def take(self, panel: QWidget) -> None:
        """Hold a panel from now on."""
        self._panel = panel
        panel.setParent(self)
        panel.show()
        self._fit()
        self.setFocusProxy(panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel all the room."""
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll a panel that is higher than its room."""
        if self._bar is not None:
            self._bar.setValue(self._bar.value() - event.angleDelta().y() // 2)

    def _fit(self) -> None:
        """Let the panel fill the room, or scroll where it needs more."""
        panel = self._panel
        if panel is None:
            return
        least, layout = panel.minimumSizeHint().height(), panel.layout()
        if layout is not None and layout.hasHeightForWidth():
            least = layout.totalMinimumHeightForWidth(self.width())
        over = least - self.height()
        if over <= 0:
            if self._bar is not None:
                self._bar.hide()
            panel.setGeometry(self.rect())
            return
        if self._bar is None:
            self._bar = QScrollBar(Qt.Orientation.Vertical, self)
            self._bar.setAccessibleName("Panel: scroll")
            self._bar.valueChanged.connect(lambda value: panel.move(0, -value))
        wide = self._bar.sizeHint().width()
        self._bar.setGeometry(self.width() - wide, 0, wide, self.height())
        self._bar.setRange(0, over)
        self._bar.setPageStep(self.height())
        self._bar.show()
        panel.setGeometry(0, -self._bar.value(), self.width() - wide, least)

    def sizeHint(self) -> QSize:
        """Return the panel's usual size."""
        return self._size
