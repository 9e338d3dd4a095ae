"""The panel of cards: the current annotation in full, then all annotations in text order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QStaticText, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.kinds import CLAIM, ITEM_KINDS
from annotator.domain.translation import mark, tr
from annotator.ui.article.strokes import DOTS
from annotator.ui.look.accessible_names import name_scroll_bars
from annotator.ui.look.elided import elided
from annotator.ui.look.wrapping_controls import cut_to_lines
from annotator.ui.models.cards import Card, CardModel
from annotator.ui.panels.current_card import CurrentCard
from annotator.ui.panels.fragments import CardRows, NewQuotationArea
from annotator.ui.panels.list_keys import ListKeys
from annotator.ui.session.items import PROPOSED

if TYPE_CHECKING:
    from annotator.ui.actions.keys import Keys
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.workspace import Workspace

_LAYOUTS_KEPT = 400
_LINES_OF_WORDS = 2
_SEEN_AHEAD = 2  # cards after the current one that are kept in view with it, where they fit
_WHEN_EMPTY = mark("Suggestions and what you annotate come here as cards, in the order of the text.")
_QUOTATIONS = mark("{n} quotation|{n} quotations")
_CLAIMS = mark("{n} claim|{n} claims")
_SUGGESTIONS = mark("{n} suggestion|{n} suggestions")
_SUGGESTED_CLAIMS = mark("{n} suggested claim|{n} suggested claims")

_Index = QModelIndex | QPersistentModelIndex


class CardsPanel(QFrame):
    """Cards beside the article, numbered as in its margin."""

    chosen = Signal(object)  # Current
    article_wanted = Signal()  # work on the chosen annotation begins
    menu_requested = Signal(object, object)  # Current, QPoint: global
    fragment_dropped = Signal(object, object)  # Fragment, and the target as Current; None for a new one

    def __init__(self, workspace: Workspace, keys: Keys, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.brief = ""
        self._workspace = workspace
        self.model = CardModel(workspace, self)
        self.card = CurrentCard(workspace, keys)
        self.list = CardRows(self.fontMetrics().height() * 3 + 18, tr("Cards"))
        self.list.say_when_empty(tr(_WHEN_EMPTY))
        self.list.setModel(self.model)
        self.list.setMouseTracking(True)
        self._delegate = CardDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 6)
        self._new_quotation = NewQuotationArea()
        self.card.fragment_under_way.connect(self._new_quotation.setVisible)
        self.list.fragment_dropped.connect(self.fragment_dropped)
        self._new_quotation.fragment_dropped.connect(
            lambda fragment: self.fragment_dropped.emit(fragment, None)
        )
        lower = QWidget()
        lower_layout = QVBoxLayout(lower)
        lower_layout.setContentsMargins(0, 0, 0, 0)
        lower_layout.addWidget(self._new_quotation)
        lower_layout.addWidget(self.list, 1)
        # The list keeps its place whatever the card holds: eyes find it again, and less is repainted.
        halves: QSplitter = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(7)
        area = _scrolled(self.card)
        self.card.note.focused.connect(lambda has_keys: self._show_note(area, shown=has_keys))
        halves.addWidget(area)
        halves.addWidget(lower)
        halves.setSizes([330, 400])
        halves.setStretchFactor(1, 1)
        self.list.setMinimumHeight(100)
        layout.addWidget(halves)
        self.setFocusProxy(self.list)
        self.list.clicked.connect(self._choose)
        ListKeys(self.list).taken.connect(self._take)
        self.list.menu_requested.connect(
            lambda row, at: self.menu_requested.emit(self.model.current_at(row), at)
        )
        later = workspace.later
        workspace.current_changed.connect(lambda: later.do_once(self._show_current))
        workspace.document_opened.connect(lambda: later.do_once(self.list.scrollToTop))
        for changed in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            changed.connect(self._count)
        self.model.modelReset.connect(self._show_current)

    def _show_note(self, area: QScrollArea, *, shown: bool) -> None:
        """Scroll to the note while it has the focus, then back to the head of the card."""
        if shown:
            # ensureWidgetVisible would show only the line of the cursor.
            bottom = self.note.mapTo(self.card, self.note.rect().bottomLeft())
            area.ensureVisible(bottom.x(), bottom.y(), 0, 8)
        else:
            area.verticalScrollBar().setValue(0)

    @property
    def note(self) -> QWidget:
        """Return the field for the note of the current annotation."""
        return self.card.note

    def show_state(self) -> None:
        """Show the open document (the panel is made after the first document is painted)."""
        self.model.reload()
        self._show_current()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.current_at(index.row()))

    def _take(self, index: QModelIndex, to_article: bool) -> None:
        self._choose(index)
        if to_article:
            self.article_wanted.emit()

    def _count(self) -> None:
        opened = self._workspace.opened
        if opened is None:
            self.brief = ""
            self.setWindowTitle(tr("Cards"))
            return
        counts = {
            _QUOTATIONS: len(opened.quotations),
            _CLAIMS: len(opened.claims),
            _SUGGESTIONS: len(opened.pending),
            _SUGGESTED_CLAIMS: len(opened.pending_claims),
        }
        # Kinds without items are left out: the bar above a narrow panel has room for two or three counts.
        # The short form for a narrow bar.
        self.brief = tr("{n} cards|{n} cards", sum(counts.values()))
        parts = [tr(words, n) for words, n in counts.items() if n]
        self.setWindowTitle(" · ".join(parts) or tr("Nothing annotated yet"))

    def _show_current(self) -> None:
        row = self.model.row_of(self._workspace.current)
        is_new = row != self.list.currentIndex().row()
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        if row >= 0 and is_new:  # a click in the list does not move the row under the pointer
            for visible_row in (min(row + _SEEN_AHEAD, self.model.rowCount() - 1), row):
                self.list.scrollTo(self.model.index(visible_row))


def _scrolled(card: QWidget) -> QScrollArea:
    """Return a scroll area that holds a card."""
    area = QScrollArea()
    name_scroll_bars(area, tr("Current annotation"))
    area.setFrameStyle(0)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumHeight(60)
    area.setWidget(card)
    return area


class CardDelegate(QStyledItemDelegate):
    """Draws a card: number, head line, two lines of words."""

    def __init__(self, theme: Theme, rows: CardRows) -> None:
        super().__init__(rows)
        self._rows = rows
        self.theme = theme
        # An act redraws all cards below it; most of the cost is the layout of their words.
        self._laid_out: dict[tuple[str, int, int, bool], QStaticText] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one card."""
        card: Card | None = index.data(CardModel.CardRole)
        if card is None:
            return
        theme, rect, state = self.theme, QRectF(option.rect), option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected) or self._rows.under_drag == index
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme["base"])
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(theme["accent"], 1.5) if is_chosen else Qt.PenStyle.NoPen)
            painter.setBrush(theme["hover"])
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
        style = Qt.PenStyle.DashLine if card.kind in PROPOSED else Qt.PenStyle.SolidLine
        pen = QPen(theme[f"{card.kind}.edge"], 1.2, style)
        if card.is_weak:
            pen.setDashPattern(DOTS)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = option.fontMetrics.height()
        wide = max(30, option.fontMetrics.horizontalAdvance("K88") + 6)
        badge = QRectF(rect.left() + 8, rect.top() + 8, wide, line + 2)
        radius = 3 if ITEM_KINDS[card.kind].kind is CLAIM else 9
        painter.drawRoundedRect(badge, radius, radius)
        painter.setPen(theme["text"])
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, card.number)
        left = badge.right() + 8
        width = int(rect.right() - left - 8)
        font = painter.font()
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.drawStaticText(QPointF(left, badge.top() + 1), self._words(card.head, width, line, bold))
        painter.setFont(font)
        painter.setPen(theme["muted"])
        painter.setClipRect(QRectF(left, badge.bottom() + 2, width, _LINES_OF_WORDS * line))
        painter.drawStaticText(QPointF(left, badge.bottom() + 2), self._words(card.body, width, line, font))
        painter.setClipping(False)

    def _words(self, words: str, width: int, line: int, font: QFont) -> QStaticText:
        """Return laid-out words: a bold head, elided to one line, or a body wrapped to the width."""
        key = (words, width, line, font.bold())
        if key not in self._laid_out:
            if len(self._laid_out) >= _LAYOUTS_KEPT:
                self._laid_out.clear()
            fitting_words = words
            if font.bold():
                fitting_words = elided(QFontMetrics(font), words, width)
            else:
                fitting_words = cut_to_lines(words, font, width, _LINES_OF_WORDS)
            static_text = QStaticText(fitting_words)
            static_text.setTextFormat(Qt.TextFormat.PlainText)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            static_text.setTextOption(option)
            if not font.bold():
                static_text.setTextWidth(width)
            static_text.prepare(font=font)
            self._laid_out[key] = static_text
        return self._laid_out[key]
