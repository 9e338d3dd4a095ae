"""The panel of the search in the project: a field, what it is understood as, and what is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from annotator.domain.span import Span
from annotator.domain.translation import mark, percent, tr
from annotator.project.jobs.search import Hit, SearchDamaged
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import plain_words
from annotator.ui.models.hits import HitModel
from annotator.ui.panels.headed_rows import LINES, HeadedDelegate, row_height
from annotator.ui.panels.list_keys import ListKeys
from annotator.ui.panels.query_field import QueryField
from annotator.ui.panels.rows_view import RowsView
from annotator.ui.panels.search_help import SearchHelp
from annotator.ui.wording.search_queries import EXAMPLES, FOUND, meaning, passed_over, who_of

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from annotator.domain.snippets import Snippet
    from annotator.ui.background.index_completion import Indexing
    from annotator.ui.look.theme import Theme
    from annotator.ui.panels.headed_rows import RowIndex
    from annotator.ui.session.workspace import Workspace

# What is said of documents without an index, by whether they are being indexed.
_MISSING = {
    False: mark("{n} document not searched yet.|{n} documents not searched yet."),
    True: mark(
        "{n} document not searched yet (they are being indexed)."
        "|{n} documents not searched yet (they are being indexed)."
    ),
}


class SearchPanel(QFrame):
    """The documents, quotations or claims that have the typed words and meet the conditions of fields."""

    hit_chosen = Signal(object, object, bool)  # Hit, Query, whether the article shall have the focus
    told = Signal(str)  # for screen readers

    def __init__(self, workspace: Workspace, indexing: Indexing, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._workspace = workspace
        self._indexing = indexing
        self.model = HitModel(workspace, self)
        self.field = QueryField()
        self.field.setToolTip(tr(EXAMPLES))
        self.meaning = plain_words(role="muted")
        self.words = plain_words()
        self.help = SearchHelp(self.field, self.meaning, workspace)
        self.anew = QPushButton(tr("Build the index again"))
        self.anew.setAutoDefault(False)
        self.anew.hide()
        self.list = RowsView(row_height(self.fontMetrics().height(), LINES), tr("Found"))
        self.list.setModel(self.model)
        self._delegate = HitDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        layout = QVBoxLayout(self)
        give_room(layout, "panel")
        for widget in (self.field, self.meaning, self.words, self.anew):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.field)
        # Hits of half-typed words are useless.
        self._delay = QTimer(self, singleShot=True, interval=150)
        self._delay.timeout.connect(self._look)
        self.field.textChanged.connect(lambda: self._delay.start())
        ListKeys(self.list, self.field, settle=self._settle).taken.connect(self._choose)
        self.list.clicked.connect(lambda index: self._choose(index, True))
        self.anew.clicked.connect(indexing.make_anew)
        self.model.told.connect(self._tell)
        indexing.changed.connect(self._on_indexing)
        workspace.changed.connect(lambda changes: self._look() if changes.edited else None)
        workspace.project_closed.connect(self.field.clear)
        workspace.project_opened.connect(indexing.complete)
        self._was_running = False
        indexing.complete()
        self._tell()

    def open(self, words: str) -> None:
        """Take the focus and a query; "" keeps the last query."""
        if words and words != self.field.text():
            self.field.setText(words)
            self._look()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def _settle(self) -> None:
        if self._delay.isActive():
            self._look()

    def _look(self) -> None:
        self._delay.stop()
        self.model.look_for(self.field.text())

    def _choose(self, index: QModelIndex, to_article: bool) -> None:
        if index.isValid() and self.model.query is not None:
            self.list.setCurrentIndex(index)
            hit = self.model.hit_at(index.row())
            self.hit_chosen.emit(hit, self.model.query, to_article)

    def _on_indexing(self) -> None:
        ended = self._was_running and not self._indexing.is_running
        self._was_running = self._indexing.is_running
        if ended and self.model.query is not None:
            self._look()  # the number of hits may have grown
        else:
            self._tell()

    def _tell(self) -> None:
        """Show the number of documents with hits and of those not searched."""
        error = self.model.error or self._indexing.error
        is_damaged = isinstance(error, SearchDamaged)
        project = self._workspace.project
        is_writable = project is not None and project.writable
        if is_damaged and error is not None:
            remedy = "" if is_writable else tr("Open the project for writing to mend it.")
            words = f"{error.message} {remedy}".rstrip()
        else:
            words = str(error) if error else self._number()
        lines = [words] if words else []
        understood = self._meaning()
        if understood != self.meaning.text():
            self.meaning.setText(understood)
            QTimer.singleShot(0, self.help, self.help.keep_clear)  # once the layout has followed
            if self.model.understood is not None:
                self.told.emit(understood)
        if missing := self._indexing.missing:
            lines.append(tr(_MISSING[self._indexing.is_running], missing))
        if "\n".join(lines) != self.words.text():
            self.words.setText("\n".join(lines))
            if not self.model.is_waiting:  # a screen reader need not follow the progress
                self.told.emit(words)
        self.anew.setVisible(is_damaged and is_writable and not self._indexing.is_running)

    def _meaning(self) -> str:
        """Return what the query is understood as, and what of it is passed over."""
        model, project = self.model, self._workspace.project
        if model.query is None or project is None:
            return "" if model.error else tr(EXAMPLES)
        lines = [meaning(model.understood, project.annotator, project.codebook)] if model.understood else []
        return "\n".join([*lines, *passed_over(model.query)])

    def _number(self) -> str:
        """Return how many were found, or how far the search is."""
        model, row_count = self.model, self.model.rowCount()
        if model.query is None:
            return ""
        found = FOUND[model.understood.finds if model.understood else ""]
        if model.total == 0:
            return tr(found.none)
        if model.total is not None:
            return tr(found.number, model.total)
        if model.is_waiting:
            if not model.looked:
                return tr("Searching …")
            share = percent(model.looked)
            return tr(
                "Searching … {share} of the documents; {found}",
                share=share,
                found=tr(found.number, row_count),
            )
        return tr(found.more, row_count)


class HitDelegate(HeadedDelegate):
    """Draws a document with hits: its title, then the words around the first hit."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: RowIndex) -> None:
        """Draw one row."""
        hit: Hit = index.data(HitModel.HitRole)
        snippet: Snippet | None = index.data(HitModel.SnippetRole)
        painter.save()
        room = self.begin(painter, option, hit.title)
        if snippet is not None:
            who = who_of(hit)
            words = f"{who} {snippet.words}" if who else snippet.words
            moved = len(words) - len(snippet.words)
            places = [Span(span.start + moved, span.end + moved) for span in snippet.hits]
            self.draw_words(painter, room, words, places, option.font)
        painter.restore()
