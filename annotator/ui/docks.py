"""The panels beside the article: docked, hidden or floating, and remembered so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStyleOptionDockWidget, QToolBar, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


@dataclass(frozen=True)
class PanelSpec:
    """A panel: `id` names it in the settings; `narrow` is its width in a small window."""

    id: str
    title: str
    area: Qt.DockWidgetArea
    width: int
    narrow: int
    least: int
    shown: bool = True


PANELS: tuple[PanelSpec, ...] = (
    PanelSpec("documents", "Documents", _LEFT, 230, 170, 120),
    PanelSpec("cards", "Cards", _RIGHT, 340, 260, 180),
    PanelSpec("guidelines", "Guidelines", _RIGHT, 340, 260, 180, shown=False),
    PanelSpec("history", "History", _RIGHT, 340, 260, 180, shown=False),
    PanelSpec("speakers", "Speakers", _RIGHT, 340, 260, 180, shown=False),
    PanelSpec("search", "Search", _LEFT, 230, 170, 120, shown=False),
)

_NARROW = 1100  # pixels: in a smaller window the article would have too few letters a line
_ABOUT = 12  # pixels: Qt keeps some of a width for what lies between the parts
# Those that are opened to look something up: what they cover comes back when they are left.
_PASSING = frozenset(spec.id for spec in PANELS if not spec.shown)


class Docks(QObject):
    """Makes the docks at once and their panels when they are needed: `make(id)` returns a panel."""

    left = Signal()  # Escape was pressed in a panel that has no use for it

    def __init__(self, window: QMainWindow, make: Callable[[str], QWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._make = make
        self._panels: dict[str, QWidget] = {}
        self._is_ready = False
        self._put_away: QByteArray | None = None
        self._behind: dict[str, str] = {}  # the panel that one has covered when it was brought up
        self._docks = {spec.id: self._dock(spec) for spec in PANELS}
        self._share_sides()
        window.resizeDocks(
            [self._docks[spec.id] for spec in PANELS],
            [spec.width for spec in PANELS],
            Qt.Orientation.Horizontal,
        )

    def fit(self) -> None:
        """Let panels give way in a small window; those with a width of somebody's choice stay so."""
        is_narrow = self._window.width() < _NARROW
        found: dict[QDockWidget, int] = {}
        for spec in PANELS:
            before, wanted = (spec.width, spec.narrow) if is_narrow else (spec.narrow, spec.width)
            dock = self._docks[spec.id]
            if _is_seen(dock) and abs(dock.width() - before) <= _ABOUT:
                found[dock] = wanted
        if found:
            self._window.resizeDocks(list(found), list(found.values()), Qt.Orientation.Horizontal)

    def _dock(self, spec: PanelSpec) -> _Dock:
        dock = _Dock(spec.title, self._window)
        dock.left.connect(lambda id=spec.id: self._leave(id))
        dock.setObjectName(spec.id)
        place = _Place(QSize(spec.width, 400))
        place.setMinimumWidth(spec.least)
        dock.setWidget(place)
        dock.visibilityChanged.connect(lambda on, id=spec.id: self._on_visibility(id, on))
        self._window.addDockWidget(spec.area, dock)
        dock.setVisible(spec.shown)
        return dock

    def _share_sides(self) -> None:
        """Lay the further panels of a side behind its first one, as tabs."""
        for area in (_LEFT, _RIGHT):
            first, *others = [self._docks[spec.id] for spec in PANELS if spec.area == area]
            for dock in others:
                self._window.tabifyDockWidget(first, dock)

    # The layout as a whole

    def all(self) -> list[QDockWidget]:
        """Return all docks in the order of `PANELS`."""
        return list(self._docks.values())

    def state(self) -> QByteArray:
        """Return the layout to be remembered, that of the docks put away where they are."""
        return self._put_away or self._window.saveState()

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
            panel.windowTitleChanged.connect(dock.say)  # a panel may say how much it holds
            dock.say(panel.windowTitle())
        return self._panels[id]

    def has_made(self, id: str) -> bool:
        """Tell whether a panel is there already."""
        return id in self._panels

    def make_visible_ones(self) -> None:
        """Make the panels that are on screen, and from now on each one that comes up.

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

    def show(self, id: str) -> QWidget:
        """Bring a panel up and return it."""
        dock = self._docks[id]
        if id in _PASSING and not self.is_up(id):
            area = self._window.dockWidgetArea(dock)
            for other in self._docks.values():
                if self._window.dockWidgetArea(other) == area and _is_seen(other):
                    self._behind[id] = other.objectName()
        dock.show()
        dock.raise_()
        return self.panel(id)

    def hide(self, id: str) -> None:
        """Put a panel away; what it has covered is in front again."""
        self._docks[id].hide()
        self._uncover(id)

    def _leave(self, id: str) -> None:
        """Let what a panel has covered be in front again; the panel stays behind its tab."""
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
    _words = ""

    def say(self, words: str) -> None:
        """Have other words in the bar; with none, the title."""
        if words != self._words:
            self._words = words
            self.setAccessibleDescription(words)
            self.update(0, 0, self.width(), self.widget().y())  # the bar alone

    def initStyleOption(self, option: QStyleOptionDockWidget) -> None:
        """Give the bar its words."""
        super().initStyleOption(option)
        option.title = self._words or option.title

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of an Escape that no control inside wanted."""
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

    def take(self, panel: QWidget) -> None:
        """Hold a panel from now on."""
        self._panel = panel
        panel.setParent(self)
        panel.setGeometry(self.rect())
        panel.show()
        self.setFocusProxy(panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel all the room."""
        if self._panel is not None:
            self._panel.setGeometry(self.rect())

    def sizeHint(self) -> QSize:
        """Return the panel's usual size."""
        return self._size
