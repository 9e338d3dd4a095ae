"""The docks of the panels: docked, hidden or floating, and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QScrollBar,
    QTabBar,
    QToolBar,
    QWidget,
)

from annotator.domain.translation import tr
from annotator.ui.actions.panel_table import PANELS
from annotator.ui.look.accessible_names import name_dock_buttons
from annotator.ui.look.measures import space

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QStyleOptionDockWidget

    from annotator.ui.actions.panel_table import PanelSpec
    from annotator.ui.session.settings import Settings


class _Side(NamedTuple):
    """A side of the article, with the widths of its panels in pixels: usual, in a small window, least.

    `area` is that of languages that run rightwards; in those that run leftwards, the sides change places.
    """

    area: Qt.DockWidgetArea
    width: int
    narrow: int
    least: int


_SIDES: dict[str, _Side] = {
    "left": _Side(Qt.DockWidgetArea.LeftDockWidgetArea, 240, 170, 120),
    "right": _Side(Qt.DockWidgetArea.RightDockWidgetArea, 330, 260, 180),
}
_MIRRORED = {
    Qt.DockWidgetArea.LeftDockWidgetArea: Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea: Qt.DockWidgetArea.LeftDockWidgetArea,
}
_ARTICLE = 690  # pixels that the article should have; with less, panels without a chosen width shrink
_USUAL_LINE = 16  # pixels: the line height for which these widths are meant
_NARROW_GROWS = 1.25  # the largest factor by which narrow widths grow with the font
# Panels for a short look: the panel that they cover comes back when they are left.
_PASSING = frozenset(spec.id for spec in PANELS if not spec.shown)


class Docks(QObject):
    """Makes the docks at once, and each panel by `make(id)` when it is first needed.

    Attributes
    ----------
    filling: id of the panel that has the article's place, too; "" if the article is there.
    """

    left = Signal()  # Escape was pressed in a panel, and no control took it

    def __init__(self, window: QMainWindow, make: Callable[[str], QWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._make = make
        self._panels: dict[str, QWidget] = {}
        self._is_ready = False
        self._put_away: QByteArray | None = None
        self.filling = ""
        self._behind: dict[str, str] = {}  # the covered panel, by the panel that covers it
        self._docks = {spec.id: self._dock(spec) for spec in PANELS}
        self._widths: dict[str, int] = {}  # chosen widths by side, in pixels
        self._share_sides()
        self.fit()

    def fit(self) -> None:
        """Give each side its chosen width, or else a width that leaves enough room for the article."""
        sides: dict[str, QDockWidget] = {}
        for dock in self._docks.values():
            if _is_seen(dock) and not dock.isFloating() and (side := self._side_of(dock)):
                sides.setdefault(side, dock)
        if self.filling and not self._docks[self.filling].isFloating():
            self._fit_filled(sides)
            return
        usual = {side: self._usual(side, narrow=False) for side in sides}
        narrow = {side: self._usual(side, narrow=True) for side in sides}
        grown = self._growth()
        lacking = sum(usual.values()) + _ARTICLE * grown - self._window.width()
        spare = sum(usual.values()) - sum(narrow.values())
        share = min(1.0, max(0.0, lacking / spare)) if spare > 0 else 0.0
        widths = [round(usual[side] - share * (usual[side] - narrow[side])) for side in sides]
        if sides:
            self._window.resizeDocks(list(sides.values()), widths, Qt.Orientation.Horizontal)

    def _fit_filled(self, sides: dict[str, QDockWidget]) -> None:
        """Give the side of the filling panel all the room that the other side leaves."""
        filled = self._side_of(self._docks[self.filling])
        others = sum(self._usual(side, narrow=True) for side in sides if side != filled)
        widths = [
            self._window.width() - others if side == filled else self._usual(side, narrow=True)
            for side in sides
        ]
        self._window.resizeDocks(list(sides.values()), widths, Qt.Orientation.Horizontal)

    def _usual(self, side: str, *, narrow: bool) -> int:
        """Return the width of a side in pixels: the chosen one, or the usual one for the window's font."""
        if side in self._widths:
            return self._widths[side]
        grown, widths = self._growth(), _SIDES[side]
        return round(widths.narrow * min(grown, _NARROW_GROWS) if narrow else widths.width * grown)

    def _growth(self) -> float:
        """Return the factor by which the window's font is larger than usual."""
        return max(1.0, self._window.fontMetrics().height() / _USUAL_LINE)

    def _side_of(self, dock: QDockWidget) -> str:
        area = self._window.dockWidgetArea(dock)
        return next((name for name in _SIDES if self._area(name) == area), "")

    def _area(self, side: str) -> Qt.DockWidgetArea:
        """Return the area of a side; Qt does not mirror areas."""
        area = _SIDES[side].area
        return _MIRRORED[area] if self._window.isRightToLeft() else area

    @property
    def _layout_name(self) -> str:
        """Return the name of the stored layout: it names areas, so that mirrored sides need another."""
        return "panels mirrored" if self._window.isRightToLeft() else "panels"

    def _on_dragged(self, dock: QDockWidget) -> None:
        """Store the width of a dragged side; while a panel fills the window, it is no choice."""
        if not self.filling and (side := self._side_of(dock)) and _is_seen(dock) and not dock.isFloating():
            self._widths[side] = dock.width()

    def reset(self) -> None:
        """Restore the initial places and widths of all panels."""
        self._widths.clear()
        self._behind.clear()
        for spec in PANELS:
            dock = self._docks[spec.id]
            dock.setFloating(False)
            self._window.addDockWidget(self._area(spec.side), dock)
            dock.setVisible(spec.shown)
        self._share_sides()
        for bar in self._window.findChildren(QToolBar):
            self._window.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
            bar.show()
        self._name_buttons()
        self.fit()

    def _dock(self, spec: PanelSpec) -> _Dock:
        dock = _Dock(tr(spec.title), self._window)
        dock.left.connect(lambda id=spec.id: self._leave(id))
        dock.dragged.connect(lambda: self._on_dragged(dock))
        dock.setObjectName(spec.id)
        side = _SIDES[spec.side]
        place = _Place(QSize(side.width, 400))
        place.setMinimumWidth(side.least)
        dock.setWidget(place)
        dock.visibilityChanged.connect(lambda on, id=spec.id: self._on_visibility(id, on))
        self._window.addDockWidget(self._area(spec.side), dock)
        dock.setVisible(spec.shown)
        return dock

    def _share_sides(self) -> None:
        """Put the further panels of a side behind its first one, as tabs."""
        for side in _SIDES:
            first, *further = [self._docks[spec.id] for spec in PANELS if spec.side == side]
            for dock in further:
                self._window.tabifyDockWidget(first, dock)

    # The whole layout

    def all(self) -> list[QDockWidget]:
        """Return all docks in the order of `PANELS`."""
        return list(self._docks.values())

    def remember(self, settings: Settings) -> None:
        """Store the layout; while the docks are put away, their previous layout."""
        settings.set_window_state(self._layout_name, self._put_away or self._window.saveState())
        settings.panel_widths = self._widths

    def recall(self, settings: Settings) -> None:
        """Restore the stored layout, with the first panel of each side in front."""
        self._restore(settings.window_state(self._layout_name))
        for spec in PANELS:
            if spec.shown and not self._docks[spec.id].isHidden():
                self._docks[spec.id].raise_()
        self._widths = {side: width for side, width in settings.panel_widths.items() if side in _SIDES}

    def _restore(self, layout: QByteArray) -> None:
        """Restore a layout."""
        self._window.restoreState(layout)
        self._name_buttons()

    def _name_buttons(self) -> None:
        """Name the buttons of all docks: Qt gives them its own names anew with each layout."""
        for dock in self._docks.values():
            name_dock_buttons(dock)

    def put_away(self) -> None:
        """Hide all docks and the tool bar until `bring_back`."""
        if self._put_away is None:
            self._put_away = self._window.saveState()
            for part in (*self._docks.values(), *self._window.findChildren(QToolBar)):
                part.hide()

    def bring_back(self) -> None:
        """Show the docks and the tool bar in their places again."""
        layout, self._put_away = self._put_away, None
        if layout is not None:
            self._restore(layout)
            self.fit()

    def fill(self, id: str) -> None:
        """Give a panel the article's place, too; a panel that floats stays as it is."""
        self.filling = id
        if not self._docks[id].isFloating():
            self._show_article(shown=False)

    def end_filling(self) -> None:
        """Give the article its place back."""
        self.filling = ""
        self._show_article(shown=True)

    def _show_article(self, *, shown: bool) -> None:
        centre = self._window.centralWidget()
        assert centre is not None
        centre.setVisible(shown)
        self.fit()

    # Single panels

    def panel(self, id: str) -> QWidget:
        """Return a panel; make it when it is first needed."""
        if id not in self._panels:
            panel = self._panels[id] = self._make(id)
            dock = self._docks[id]
            cast("_Place", dock.widget()).take(panel)

            def say(words: str) -> None:
                dock.say(words, getattr(panel, "brief", ""))

            panel.windowTitleChanged.connect(say)  # a panel's title gives the number of its rows
            say(panel.windowTitle())
        return self._panels[id]

    def has_made(self, id: str) -> bool:
        """Tell whether a panel has been made."""
        return id in self._panels

    def make_visible_ones(self) -> None:
        """Make the panels on screen, and later each panel that comes up.

        They take widths that fit this window: the stored ones may come from a smaller or larger window.
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
        """Let tabs scroll where they do not fit, instead of shortening their words."""
        kind = Qt.FindChildOption.FindDirectChildrenOnly
        for bar in self._window.findChildren(QTabBar, options=kind):
            bar.setUsesScrollButtons(True)
            bar.setElideMode(Qt.TextElideMode.ElideNone)

    def show(self, id: str) -> QWidget:
        """Bring a panel up and return it."""
        dock = self._docks[id]
        if id in _PASSING and not self.is_up(id):
            area = self._window.dockWidgetArea(dock)
            for visible in self._docks.values():
                if self._window.dockWidgetArea(visible) == area and _is_seen(visible):
                    covered = visible.objectName()
                    # A panel brought up over such a panel returns to the panel that the first one covered.
                    self._behind[id] = self._behind.get(covered, covered)
        dock.show()
        dock.raise_()
        self.fit()  # the window may have been resized since the panel was last visible
        self._show_tabs_whole()
        return self.panel(id)

    def hide(self, id: str) -> None:
        """Hide a panel and show the panel that it covered."""
        self._docks[id].hide()
        self._uncover(id)

    def _leave(self, id: str) -> None:
        """Show the panel that a panel covered; the left panel stays as a tab."""
        self._uncover(id)
        self.left.emit()

    def _uncover(self, id: str) -> None:
        covered = self._docks.get(self._behind.pop(id, ""))
        if covered is not None and not covered.isHidden():
            covered.raise_()

    def ids_up(self) -> list[str]:
        """Return the panels on screen in the order of `PANELS`."""
        return [spec.id for spec in PANELS if self.is_up(spec.id)]

    def is_up(self, id: str) -> bool:
        """Tell whether a panel is on screen and not behind another tab."""
        return _is_seen(self._docks[id])


def _is_seen(dock: QDockWidget) -> bool:
    return not dock.visibleRegion().isEmpty()


class _Dock(QDockWidget):
    """A dock with a signal for Escape.

    Its title is short because tabs show it; the longer words of the panel are drawn in the bar above it.
    """

    left = Signal()
    dragged = Signal()  # its edge is being dragged
    _words = _brief = ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Announce a dragged width: the window, not the dock, holds the mouse button."""
        super().resizeEvent(event)
        is_held = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if is_held and event.size().width() != event.oldSize().width():
            self.dragged.emit()

    def say(self, words: str, brief: str = "") -> None:
        """Set the words of the bar, and brief ones for a narrow bar; without words, it shows the title."""
        if (words, brief) != (self._words, self._brief):
            self._words, self._brief = words, brief
            self.setAccessibleDescription(words)
            self.update(0, 0, self.width(), self.widget().y())  # only the bar

    def initStyleOption(self, option: QStyleOptionDockWidget) -> None:
        """Draw the words of the bar."""
        super().initStyleOption(option)
        if not self._words and not self._brief:
            return
        # PySide sets up a dozen classes for the style, which the first painting does not need.
        from PySide6.QtWidgets import QStyle

        part = QStyle.SubElement.SE_DockWidgetTitleBarText
        padding = 2 * space("apart")  # the style's
        room = self.style().subElementRect(part, option, self).width() - padding
        strong = QFont(self.font())
        strong.setBold(True)
        metrics = QFontMetrics(strong)
        for words in filter(None, (self._words, self._brief)):
            option.title = words
            if metrics.horizontalAdvance(words) <= room:
                break

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Announce an Escape that no control has used."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Place(QWidget):
    """Reserves a panel's area until the panel is made, and then holds it.

    It has no layout: a change in a panel must not lay out and paint the whole window again.
    """

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size = size
        self._panel: QWidget | None = None
        self._bar: QScrollBar | None = None  # made for the first panel that is higher than its area

    def take(self, panel: QWidget) -> None:
        """Hold a panel."""
        self._panel = panel
        panel.setParent(self)
        panel.show()
        self._fit()
        self.setFocusProxy(panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the panel to the area."""
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll a panel that is higher than its area."""
        if self._bar is not None:
            self._bar.setValue(self._bar.value() - event.angleDelta().y() // 2)

    def _fit(self) -> None:
        """Let the panel fill the area, or scroll if it needs more."""
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
            self._bar.setAccessibleName(tr("Panel: scroll"))
            self._bar.valueChanged.connect(lambda value: panel.move(panel.x(), -value))
        wide = self._bar.sizeHint().width()
        is_mirrored = self.isRightToLeft()
        self._bar.setGeometry(0 if is_mirrored else self.width() - wide, 0, wide, self.height())
        self._bar.setRange(0, over)
        self._bar.setPageStep(self.height())
        self._bar.show()
        panel.setGeometry(wide if is_mirrored else 0, -self._bar.value(), self.width() - wide, least)

    def sizeHint(self) -> QSize:
        """Return the panel's usual size."""
        return self._size
