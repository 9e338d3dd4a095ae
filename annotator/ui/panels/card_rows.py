"""The rows of the list of cards: number, who speaks, a small note beside, and the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.kinds import CLAIM, ITEM_KINDS
from annotator.ui.article.strokes import DOTS
from annotator.ui.look.comment_sign import draw_comment_sign
from annotator.ui.look.measures import corners, radius, sized, space
from annotator.ui.look.mirroring import placed
from annotator.ui.look.word_layouts import WordLayouts
from annotator.ui.models.cards import Card, CardModel
from annotator.ui.session.items import PROPOSED

if TYPE_CHECKING:
    from annotator.ui.look.theme import Theme
    from annotator.ui.panels.fragments import CardRows

_LINES = 3  # of a card: a long title takes a second one from the words
_MOST_OF_TITLE = 2

_Index = QModelIndex | QPersistentModelIndex


def card_height(line: int) -> int:
    """Return the height of a card in pixels, for the height of a line."""
    return _LINES * line + 2 * space("near") + space("hair")


class CardDelegate(QStyledItemDelegate):
    """Draws a card."""

    def __init__(self, theme: Theme, rows: CardRows) -> None:
        super().__init__(rows)
        self._rows = rows
        self.theme = theme
        self._layouts = WordLayouts()  # an act redraws all cards below it

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one card."""
        card: Card | None = index.data(CardModel.CardRole)
        if card is None:
            return
        theme, rect = self.theme, QRectF(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected) or self._rows.under_drag == index
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme["window"])
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(theme["accent"], 1.5) if is_chosen else Qt.PenStyle.NoPen)
            painter.setBrush(theme["base" if is_chosen else "hover"])
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), *corners("control"))
        font, line = painter.font(), option.fontMetrics.height()
        direction = option.direction
        left = self._draw_number(painter, rect, card, line, direction) + space("near")
        top = rect.top() + space("near") + 1
        inner = placed(QRectF(left, top, rect.right() - space("apart") - left, line), rect, direction)
        left, right = inner.left(), inner.right()
        bold = QFont(font)
        bold.setBold(True)
        noted = self._draw_note(painter, inner, card, bold, direction)
        title = self._layouts.of(card.title, bold, int(right - noted - left), _MOST_OF_TITLE)
        painter.setPen(theme["text"])
        painter.setFont(bold)
        begin = left if direction == Qt.LayoutDirection.LeftToRight else left + noted
        painter.drawStaticText(QPointF(begin, top), title.words)
        painter.setFont(font)
        painter.setPen(theme["muted"])
        lines = _LINES - title.lines
        below = QRectF(left, top + title.lines * line + 1, right - left, lines * line)
        painter.setClipRect(below)
        body = self._layouts.of(card.body, font, int(below.width()), lines)
        painter.drawStaticText(below.topLeft(), body.words)
        painter.setClipping(False)

    def _draw_number(
        self, painter: QPainter, rect: QRectF, card: Card, line: int, direction: Qt.LayoutDirection
    ) -> float:
        """Draw the number as the article's margin shows it; return where it ends, if it is at the left."""
        theme = self.theme
        style = Qt.PenStyle.DashLine if card.kind in PROPOSED else Qt.PenStyle.SolidLine
        edge = theme.ink(card.colour) if card.colour else theme[f"{card.kind}.edge"]
        pen = QPen(edge, 1.2, style)
        if card.is_weak:
            pen.setDashPattern(DOTS)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        wide = max(line * 1.8, painter.fontMetrics().horizontalAdvance("K88") + space("near"))
        badge = QRectF(rect.left() + space("near"), rect.top() + space("near"), wide, line + 2)
        corner = radius("mark") if ITEM_KINDS[card.kind].kind is CLAIM else badge.height() / 2
        shown = placed(badge, rect, direction)
        painter.drawRoundedRect(shown, corner, corner)
        painter.setPen(theme["text"])
        painter.drawText(shown, Qt.AlignmentFlag.AlignCenter, card.number)
        if card.has_comment:
            draw_comment_sign(painter, shown, theme["text"], theme["window"])
        return badge.right()

    def _draw_note(
        self, painter: QPainter, room: QRectF, card: Card, bold: QFont, direction: Qt.LayoutDirection
    ) -> float:
        """Draw what stands at the right of the title, a score as a badge; return the width that it takes.

        It is left out where a word of the title would be taken apart for it; the tool tip has it, too.
        """
        small = sized(painter.font(), "small")
        wide = QFontMetricsF(small).horizontalAdvance(card.note) + space("near")
        longest = max(map(QFontMetricsF(bold).horizontalAdvance, card.title.split()), default=0)
        if not card.note or longest > room.width() - wide - space("tight"):
            return 0
        font = painter.font()
        painter.setFont(small)
        place = QRectF(room.right() - wide, room.top(), wide, room.height())
        place = placed(place, room, direction)
        if card.kind in PROPOSED:
            painter.setPen(QPen(self.theme["line"], 1))
            badge = place.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(badge, *corners("control"))
        else:
            side = 1 if direction == Qt.LayoutDirection.LeftToRight else -1
            place.translate(side * space("tight"), 0)
        painter.setPen(self.theme["muted"])
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, card.note)
        painter.setFont(font)
        return wide + space("tight")
