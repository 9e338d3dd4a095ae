"""The small bar of acts beside a selection made by mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QGridLayout

from annotator.ui.look.act_button import ActButton
from annotator.ui.look.measures import give_room

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.ui.article.view import ArticleView
    from annotator.ui.session.settings import Settings

_ACTS = ("new_quotation", "set_cue", "set_source", "new_claim", "entity", "join_fragment")
_GAP = 6  # pixels between bar and selection, with room for the underlines
_MODIFIER_KEYS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class SelectionBar(QFrame):
    """Lies over the article, which keeps the focus; a new selection, a scroll or a key hides it.

    Attributes
    ----------
    buttons: the buttons by the ids of their actions; only those that apply are enabled.
    """

    def __init__(self, article: ArticleView, actions: Mapping[str, QAction], settings: Settings) -> None:
        super().__init__(article)
        self._article = article
        self._settings = settings
        self._selected = (0, 0)
        self.hide()
        self.setProperty("role", "over")
        self.setAccessibleName("Acts on the selection")
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
        article.selectionChanged.connect(self._on_selection_changed)
        article.verticalScrollBar().valueChanged.connect(self.hide)
        article.installEventFilter(self)
        article.viewport().installEventFilter(self)

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
        room = self._article.contentsRect()
        self._fill(room.width())
        first_line, last_line = (self._line_at(end) for end in self._selected)
        above, below = first_line.top() - _GAP - self.height(), last_line.bottom() + _GAP
        tops = (
            [above, below]
            if first_line.top() == last_line.top() or place.y() <= first_line.bottom()
            else [below, above]
        )
        free = [top for top in tops if room.top() <= top and top + self.height() <= room.bottom()]
        if free:
            middle = self._article.viewport().mapTo(self._article, place).x()
            left = min(middle - self.width() // 2, room.right() - self.width())
            self.move(max(room.left(), left), free[0])
            self.show()
            self.raise_()

    def _fill(self, width: int) -> None:
        """Lay the buttons out in as few rows as the width allows."""
        widest = max(button.sizeHint().width() for button in self.buttons.values()) + self._grid.spacing()
        columns = next((n for n in (6, 3, 2) if n * widest + 8 <= width), 1)
        for number, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, number // columns, number % columns)
        self._grid.activate()
        self.resize(self.sizeHint())

    def _line_at(self, unit: int) -> QRect:
        cursor = QTextCursor(self._article.document())
        cursor.setPosition(unit)
        return self._article.cursorRect(cursor).translated(self._article.viewport().pos())

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
