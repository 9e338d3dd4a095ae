"""The panel of documents: a filter and a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import joined, mark, number, tr
from annotator.domain.document_filter import DocumentFilter
from annotator.ui.look.accessible_names import add_clear_button, name_choice
from annotator.ui.look.measures import give_room, space
from annotator.ui.models.documents import DocumentModel
from annotator.ui.panels.document_rows import DocumentDelegate, document_row_height
from annotator.ui.panels.list_keys import ListKeys
from annotator.ui.panels.rows_view import RowsView
from annotator.ui.panels.saved_filters import SavedFilters

if TYPE_CHECKING:
    from annotator.ui.session.settings import Settings
    from annotator.ui.session.workspace import Workspace

_STATUSES = (
    (mark("all", "document"), None),
    (mark("not started", "document"), "new"),
    (mark("started", "document"), "started"),
    (mark("to decide", "document"), "undecided"),
    (mark("done", "document"), "done"),
    (mark("not analysed", "document"), "failed"),
    (mark("flagged", "document"), "flagged"),
)


class DocumentsPanel(QFrame):
    """The documents of the project, with their status."""

    document_chosen = Signal(int)  # position
    article_wanted = Signal()  # the reader goes to the chosen document
    menu_requested = Signal(int, object)  # position, QPoint: global

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._workspace = workspace
        self._count = self._done = 0
        self.brief = ""
        self.model = DocumentModel(workspace, self)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter documents by title"))
        add_clear_button(self.filter)
        self.filter.setToolTip(
            tr(
                "Words of the title, in any order; {keys} then go through what is shown",
                keys=joined(("N", "B", "D")),
            )
        )
        self.status = QComboBox()
        name_choice(self.status, tr("Filter documents by status"))
        for label, value in _STATUSES:
            self.status.addItem(tr(label, note="document"), value)
        self.saved = SavedFilters(settings)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Documents done"))
        self.progress.setTextVisible(False)  # the panel's title gives the same in words
        self.progress.setFixedHeight(space("tight"))
        self.list = RowsView(document_row_height(self.fontMetrics().height()), tr("Documents"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(DocumentDelegate(self.list))
        filters = QHBoxLayout()
        give_room(filters, "fields")
        filters.addWidget(self.filter, 1)
        filters.addWidget(self.saved)
        layout = QVBoxLayout(self)
        give_room(layout, "panel")
        layout.addLayout(filters)
        layout.addWidget(self.status)
        layout.addWidget(self.progress)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        # The query takes time in a large project, and typing must not wait.
        self._delay = QTimer(self, singleShot=True, interval=150)
        self._delay.timeout.connect(self._apply_filter)
        self.filter.textChanged.connect(lambda: self._delay.start())
        self.status.currentIndexChanged.connect(self._apply_filter)
        self.saved.chosen.connect(self.set_filter)
        for pressed in (self.list.clicked, self.list.doubleClicked):
            pressed.connect(self._choose)
        keys = ListKeys(self.list, self.filter, settle=self._apply_filter, from_top=True)
        keys.taken.connect(self._choose)
        self.list.menu_requested.connect(
            lambda row, at: self.menu_requested.emit(self.model.position_of(row), at)
        )
        later = workspace.later
        workspace.document_opened.connect(lambda: later.do_once(self._show_current))
        workspace.changed.connect(
            lambda changes: later.do_once(self._show_progress) if changes.layers else None
        )
        self.model.modelReset.connect(self._show_current)
        self.model.modelReset.connect(self._show_progress)
        self.model.filtered.connect(self._show_current)
        self.model.filtered.connect(self._show_count)
        workspace.project_closed.connect(lambda: self.set_filter(DocumentFilter()))

    def set_filter(self, chosen: DocumentFilter) -> None:
        """Show the documents that pass a filter."""
        self.filter.setText(chosen.words)
        self.status.setCurrentIndex(max(0, self.status.findData(chosen.status)))
        self._apply_filter()

    def _apply_filter(self) -> None:
        self._delay.stop()
        filter_ = DocumentFilter(" ".join(self.filter.text().split()), self.status.currentData())
        self.saved.present = filter_
        self.model.set_filter(filter_)

    def _choose(self, index: QModelIndex, to_article: bool = True) -> None:
        """Open the document of a row, and give the article the focus."""
        position = self.model.position_of(index.row())
        if position != self._workspace.position:
            self.document_chosen.emit(position)
        if to_article:
            self.article_wanted.emit()

    def _show_current(self) -> None:
        self.list.viewport().update()  # the mark of the open document moves to another row
        row = self.model.row_of(self._workspace.position)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def _show_progress(self) -> None:
        """Show the number of done documents."""
        project = self._workspace.project
        self._count, self._done = (project.count(), project.count_done()) if project is not None else (0, 0)
        # In thousandths: a project may have more documents than a bar has numbers.
        self.progress.setRange(0, 1000)
        self.progress.setValue(1000 * self._done // max(1, self._count))
        self._show_count()

    def _show_count(self) -> None:
        """Show the number of done documents or, with a filter, of documents that pass it."""
        if self._workspace.shown is None:
            some = number(self._done)
            words = tr("{done} of {total} done", done=some, total=self._count)
        else:
            some = f"{number(self.model.rowCount())}{' …' if self.model.is_filtering else ''}"
            words = tr("{found} of {total} shown", found=some, total=self._count)
        self.brief = f"{some}/{number(self._count)}"  # the short form for a narrow bar
        self.setWindowTitle(words)
