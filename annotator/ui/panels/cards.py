"""The panel of cards: the current annotation in full, then all of the document's in text order."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.accessible import set_name
from annotator.ui.keys import Keys
from annotator.ui.models.cards import CardModel
from annotator.ui.panels.current_card import CurrentCard
from annotator.ui.panels.fragments import CardRows, NewQuotationArea
from annotator.ui.theme import Theme
from annotator.ui.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex


class CardsPanel(QFrame):
    """Cards beside the article, numbered as in its margin."""

    chosen = Signal(object)  # Current
    menu_requested = Signal(object, object)  # Current, QPoint: global
    fragment_dropped = Signal(object, object)  # Fragment, and Current or None for a quotation of its own

    def __init__(self, workspace: Workspace, keys: Keys, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._workspace = workspace
        self.model = CardModel(workspace, self)
        self.card = CurrentCard(workspace, keys)
        self.list = CardRows(self.fontMetrics().height() * 3 + 18, "Cards")
        self.list.setModel(self.model)
        self.list.setMouseTracking(True)
        self._delegate = CardDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 6)
        layout.addWidget(_Scrolled(self.card))
        self._new_quotation = NewQuotationArea()
        layout.addWidget(self._new_quotation)
        layout.addWidget(self.list, 1)
        self.card.fragment_under_way.connect(self._new_quotation.setVisible)
        self.list.fragment_dropped.connect(self.fragment_dropped)
        self._new_quotation.fragment_dropped.connect(lambda one: self.fragment_dropped.emit(one, None))
        self.list.setMinimumHeight(100)
        self.setFocusProxy(self.list)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.list.menu_requested.connect(
            lambda row, at: self.menu_requested.emit(self.model.current_at(row), at)
        )
        workspace.current_changed.connect(self._show_current)
        workspace.document_opened.connect(self.list.scrollToTop)
        for changed in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            changed.connect(self._count)
        self.model.modelReset.connect(self._show_current)

    def show_state(self) -> None:
        """Show what is open already (the panel is made after the first document is painted)."""
        self.card.show_project()
        self.model.reload()
        self._show_current()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.current_at(index.row()))

    def _count(self) -> None:
        opened = self._workspace.opened
        if opened is None:
            self.setWindowTitle("Cards")
            return
        counts = {
            "quotation": len(opened.quotations),
            "claim": len(opened.claims),
            "suggestion": len(opened.pending),
        }
        parts = [f"{n} {word}{'' if n == 1 else 's'}" for word, n in counts.items()]
        self.setWindowTitle(" · ".join(parts))

    def _show_current(self) -> None:
        row = self.model.row_of(self._workspace.current)
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())


class _Scrolled(QScrollArea):
    """Gives the card the height it wants, as long as there is room left for the list."""

    def __init__(self, card: QWidget) -> None:
        super().__init__()
        self._card = card
        set_name(self, "Current annotation")
        self.setFrameStyle(0)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(card)
        card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the card's size as its fields come and go."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return bool(super().eventFilter(watched, event))

    def sizeHint(self) -> QSize:
        """Return the size at which nothing of the card is hidden."""
        width, card = self.viewport().width(), self._card
        height = card.heightForWidth(width) if card.hasHeightForWidth() else card.sizeHint().height()
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves room for the list."""
        return QSize(0, 60)


class CardDelegate(QStyledItemDelegate):
    """Draws a card: number, head line, two lines of words."""

    def __init__(self, theme: Theme, rows: CardRows) -> None:
        super().__init__(rows)
        self._rows = rows
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one card."""
        theme = self.theme
        rect: QRect = option.rect
        state = option.state
        current = index.data(CardModel.CurrentRole)
        family = {"quotation": "quotation", "suggestion": "suggestion", "claim": "claim"}[current.kind]
        chosen = bool(state & QStyle.StateFlag.State_Selected) or self._rows.under_drag == index
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect).adjusted(2, 2, -2, -2)
        painter.fillRect(rect, theme["base"])
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(theme["accent"], 1.5) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(theme["hover"])
            painter.drawRoundedRect(box, 6, 6)
        style = Qt.PenStyle.DashLine if current.kind == "suggestion" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme[f"{family}.edge"], 1.2, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        metrics = painter.fontMetrics()
        badge = QRectF(box.left() + 6, box.top() + 6, 30, metrics.height() + 2)
        painter.drawRoundedRect(
            badge, 3 if current.kind == "claim" else 9, 3 if current.kind == "claim" else 9
        )
        painter.setPen(theme["text"])
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(index.data(CardModel.NumberRole)))
        head = QRectF(badge.right() + 8, badge.top(), box.right() - badge.right() - 14, badge.height())
        bold = painter.font()
        bold.setBold(True)
        painter.setFont(bold)
        words = painter.fontMetrics().elidedText(
            index.data(CardModel.HeadRole), Qt.TextElideMode.ElideRight, int(head.width())
        )
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, words)
        bold.setBold(False)
        painter.setFont(bold)
        body = QRectF(head.left(), head.bottom() + 2, head.width(), metrics.height() * 2)
        painter.setPen(theme["muted"])
        painter.setClipRect(body)
        painter.drawText(
            body, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop), index.data(CardModel.BodyRole)
        )
        painter.restore()
