"""The panel of cards: the current annotation in full, then all annotations in text order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.translation import mark, tr
from annotator.ui.look.accessible_names import name_scroll_bars
from annotator.ui.look.grip import GripSplitter
from annotator.ui.look.measures import give_room
from annotator.ui.models.cards import CardModel
from annotator.ui.panels.card_fields import FittingButton
from annotator.ui.panels.card_rows import CardDelegate, card_height
from annotator.ui.panels.card_threads import head_words
from annotator.ui.panels.current_card import CurrentCard
from annotator.ui.panels.fragments import CardRows, NewQuotationArea
from annotator.ui.panels.list_keys import ListKeys

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.ui.actions.keys import Keys
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.workspace import Workspace

_SEEN_AHEAD = 2  # cards after the current one that are kept in view with it, where they fit
_WHEN_EMPTY = mark("Suggestions and what you annotate come here as cards, in the order of the text.")
_WHEN_BLIND = mark("What you annotate comes here as cards, in the order of the text.")
_QUOTATIONS = mark("{n} quotation|{n} quotations")
_CLAIMS = mark("{n} claim|{n} claims")
_SUGGESTIONS = mark("{n} suggestion|{n} suggestions")
_SUGGESTED_CLAIMS = mark("{n} suggested claim|{n} suggested claims")


class CardsPanel(QFrame):
    """Cards beside the article, numbered as in its margin."""

    chosen = Signal(object)  # Current
    article_wanted = Signal()  # work on the chosen annotation begins
    document_wanted = Signal()  # its comments, instead of what is current
    menu_requested = Signal(object, object)  # Current, QPoint: global
    fragment_dropped = Signal(object, object)  # Fragment, and the target as Current; None for a new one

    def __init__(self, workspace: Workspace, keys: Keys, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.brief = ""
        self._workspace = workspace
        self.model = CardModel(workspace, self)
        layout = QVBoxLayout(self)
        give_room(layout, "panel")
        self.head = FittingButton()
        self.head.setProperty("role", "link")
        self.head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.head.hide()
        self.head.clicked.connect(self.document_wanted)
        layout.addWidget(self.head)
        # Each part is made within the one around it: Qt styles a part anew when it is put into another.
        # The list keeps its place whatever the card holds: eyes find it again, and less is repainted.
        halves = GripSplitter(Qt.Orientation.Vertical, self)
        area = _CardArea(halves)
        self.card = area.take(CurrentCard(workspace, keys, area.viewport()))
        lower = QWidget(halves)
        self._new_quotation = NewQuotationArea()
        self.list = CardRows(card_height(self.fontMetrics().height()), tr("Cards"), lower)
        self.list.say_when_empty(tr(_WHEN_EMPTY))
        self.list.setModel(self.model)
        self.list.setMouseTracking(True)
        self._delegate = CardDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.card.fragment_under_way.connect(self._new_quotation.setVisible)
        self.list.fragment_dropped.connect(self.fragment_dropped)
        self._new_quotation.fragment_dropped.connect(
            lambda fragment: self.fragment_dropped.emit(fragment, None)
        )
        lower_layout = QVBoxLayout(lower)
        give_room(lower_layout, "parts")
        lower_layout.addWidget(self._new_quotation)
        lower_layout.addWidget(self.list, 1)
        for field in (self.card.note, self.card.threads.line):
            field.focused.connect(lambda has_keys, seen=field: self._show_field(area, seen, shown=has_keys))
        halves.setSizes([360, 370])
        halves.setStretchFactor(1, 1)
        self.list.setMinimumHeight(100)
        layout.addWidget(halves)
        self.setFocusProxy(self.list)
        # The card names the article's keys (Enter, X), which act there alone.
        self.list.clicked.connect(lambda index: self._take(index, to_article=True))
        ListKeys(self.list).taken.connect(self._take)
        self.list.menu_requested.connect(
            lambda row, at: self.menu_requested.emit(self.model.current_at(row), at)
        )
        later = workspace.later
        workspace.current_changed.connect(lambda: later.do_once(self._show_current))
        workspace.current_changed.connect(lambda: later.do_once(self._show_head))
        workspace.document_opened.connect(lambda: later.do_once(self.list.scrollToTop))
        for changed in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            changed.connect(self._count)
        self.model.modelReset.connect(self._show_current)
        self.model.modelReset.connect(self._say_what_comes)
        workspace.changed.connect(lambda: later.do_once(self._say_what_comes))

    def _show_field(self, area: QScrollArea, field: QWidget, *, shown: bool) -> None:
        """Scroll to a field while it has the focus, then back to the head of the card."""
        if shown:
            # ensureWidgetVisible would show only the line of the cursor. What is said already comes below it.
            said = self.card.threads if field is self.comment_line else field
            for place in (said.rect().bottomLeft(), said.rect().topLeft()):
                at = said.mapTo(self.card, place)
                area.ensureVisible(at.x(), at.y(), 0, 8)
        else:
            area.verticalScrollBar().setValue(0)

    @property
    def note(self) -> QWidget:
        """Return the field for the note of the current annotation."""
        return self.card.note

    @property
    def comment_line(self) -> QWidget:
        """Return the line for a comment on what is current."""
        return self.card.threads.line

    def _show_head(self) -> None:
        """Show how many comments are on the document."""
        opened = self._workspace.opened
        words = head_words(opened.threads_at_head()) if opened is not None else ""
        self.head.setVisible(bool(words))
        self.head.show_words(words)
        self.head.setAccessibleName(words)

    def show_state(self) -> None:
        """Show the open document (the panel is made after the first document is painted)."""
        self.model.reload()
        self._show_current()
        self._show_head()
        self.card.threads.refresh()

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

    def _say_what_comes(self) -> None:
        """Say in the empty list what comes there: suggestions do not where the document is blind."""
        opened = self._workspace.opened
        self.list.say_when_empty(tr(_WHEN_BLIND if opened is not None and opened.is_blind else _WHEN_EMPTY))

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
        none = (
            tr("Looking for suggestions …")
            if self._workspace.awaits_analysis
            else tr("Cards")  # the card says that nothing is annotated
        )
        self.setWindowTitle(" · ".join(parts) or none)

    def _show_current(self) -> None:
        row = self.model.row_of(self._workspace.current)
        is_new = row != self.list.currentIndex().row()
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        if row >= 0 and is_new:  # a click in the list does not move the row under the pointer
            for visible_row in (min(row + _SEEN_AHEAD, self.model.rowCount() - 1), row):
                self.list.scrollTo(self.model.index(visible_row))


class _CardArea(QScrollArea):
    """Scrolls the card, which fits the width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._card: CurrentCard | None = None
        name_scroll_bars(self, tr("Current annotation"))
        self.setFrameStyle(0)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(60)

    def take(self, card: CurrentCard) -> CurrentCard:
        """Scroll a card, which was made within the viewport; return it."""
        self._card = card
        self.setWidget(card)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the card fit the new width."""
        super().resizeEvent(event)
        if self._card is not None:
            self._card.fit(self.viewport().width())
