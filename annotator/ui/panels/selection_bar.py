"""The small bar of acts beside a selection made by mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout

from annotator.domain.translation import tr
from annotator.ui.article.strokes import OVERHANG
from annotator.ui.look.act_button import ActButton
from annotator.ui.look.measures import give_room, space

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.ui.article.lines import VisibleLine
    from annotator.ui.article.view import ArticleView
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.settings import Settings

_ACTS = ("new_quotation", "set_cue", "set_source", "new_claim", "entity", "join_fragment")
_ABOVE = 6  # pixels between the bar and the selection below it
_MODIFIER_KEYS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class SelectionBar(QFrame):
    """Lies over the article, which keeps the focus; a new selection, a scroll or a key hides it.

    Attributes
    ----------
    buttons: the buttons by the ids of their actions; only those that apply are enabled.
    """

    def __init__(
        self, article: ArticleView, actions: Mapping[str, QAction], settings: Settings, theme: Theme
    ) -> None:
        super().__init__(article)
        self._article = article
        self._settings = settings
        self._selected = (0, 0)
        self.hide()
        self.setProperty("role", "over")
        self.setAccessibleName(tr("Acts on the selection"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(
            Qt.WidgetAttribute.WA_NoMousePropagation
        )  # a click beside a button does not reach the article
        self._grid = QGridLayout(self)
        give_room(self._grid, "floating")
        self.buttons: dict[str, ActButton] = {}
        for id in _ACTS:
            button = ActButton(actions[id])
            button.setAccessibleName(actions[id].text())
            self.buttons[id] = button
        self.set_theme(theme)
        article.selectionChanged.connect(self._on_selection_changed)
        article.verticalScrollBar().valueChanged.connect(self.hide)
        article.installEventFilter(self)
        article.viewport().installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for button in self.buttons.values():
            button.set_theme(theme)

    @property
    def is_wanted(self) -> bool:
        """Tell whether the bar appears at selections."""
        return self._settings.selection_bar

    def show_at(self, place: QPoint) -> None:
        """Show the bar beside the selection, near a place of the article's viewport, if it fits."""
        cursor = self._article.textCursor()
        if not self.is_wanted or not cursor.hasSelection():
            return
        self._selected = (cursor.selectionStart(), cursor.selectionEnd())
        lines = self._lines()
        if not lines:
            return
        room = self._article.viewport().geometry()
        self._fill(room.width())
        shift = room.top()
        top, bottom = lines[0].top + shift, lines[-1].top + lines[-1].height + shift
        above, below = int(top) - _ABOVE - self.height(), int(bottom) + OVERHANG
        is_read = len(lines) == 1 or place.y() <= lines[0].bottom  # what stands above was read already
        free = [
            side
            for side in ((above, below) if is_read else (below, above))
            if room.top() <= side and side + self.height() <= room.bottom()
        ]
        if free:
            middle = self._article.viewport().mapTo(self._article, place).x()
            left = min(middle - self.width() // 2, room.right() - self.width())
            self.move(max(room.left(), left), min(free, key=self._covered))
            self.show()
            self.raise_()

    def _lines(self) -> list[VisibleLine]:
        """Return the lines on screen that hold some of the selection."""
        start, end = self._selected
        lines = self._article.lines.between(0, self._article.viewport().height())
        return [line for line in lines if line.start < end and start < max(line.end, line.start + 1)]

    def _covered(self, top: int) -> int:
        """Return how many lines of the article the bar would cover; it fits between two paragraphs."""
        first = top - self._article.viewport().pos().y()
        lines = self._article.lines.between(0, self._article.viewport().height())
        inked = [line for line in lines if line.inked.width() > 0]
        return sum(line.top < first + self.height() and first < line.top + line.height for line in inked)

    def _fill(self, width: int) -> None:
        """Lay the buttons out in as few rows as the width allows."""
        widths = [button.sizeHint().width() for button in self.buttons.values()]
        room = width - 2 * space("near")  # of the bar's own margins and edges
        gap = self._grid.horizontalSpacing()
        columns = next((n for n in (6, 3, 2) if _row_width(widths, n, gap) <= room), 1)
        for number, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, number // columns, number % columns)
        self._grid.activate()
        self.resize(self.sizeHint())

    def _on_selection_changed(self) -> None:
        cursor = self._article.textCursor()
        if (cursor.selectionStart(), cursor.selectionEnd()) != self._selected:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide when a key or the right button is pressed in the article, or the article is resized."""
        if self.isVisible() and (
            event.type() in (QEvent.Type.Resize, QEvent.Type.ContextMenu)
            or (isinstance(event, QKeyEvent) and event.key() not in _MODIFIER_KEYS)
        ):
            self.hide()
        return False


def _row_width(widths: list[int], columns: int, gap: int) -> int:
    """Return the width of a number of columns that hold things of these widths, row by row."""
    return sum(max(widths[column::columns]) for column in range(columns)) + gap * (columns - 1)
