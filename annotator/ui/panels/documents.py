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

from annotator.project.project import Filter
from annotator.ui.accessible import add_clear_button
from annotator.ui.list_keys import ListKeys
from annotator.ui.models.documents import DocumentModel
from annotator.ui.panels.rows_view import RowsView
from annotator.ui.panels.saved_filters import SavedFilters

if TYPE_CHECKING:
    from annotator.ui.settings import Settings
    from annotator.ui.workspace import Workspace

_STATUSES = (
    ("all", None),
    ("not started", "new"),
    ("started", "started"),
    ("to decide", "undecided"),
    ("done", "done"),
    ("not analysed", "failed"),
    ("flagged", "flagged"),
)


class DocumentsPanel(QFrame):
    """Which documents there are and how far each is."""

    document_chosen = Signal(int)  # position
    article_wanted = Signal()  # the chosen document is to be read
    menu_requested = Signal(int, object)  # position, QPoint: global

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._workspace = workspace
        self._count = self._done = 0
        self.model = DocumentModel(workspace, self)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter")
        self.filter.setAccessibleName("Filter documents by title")
        add_clear_button(self.filter)
        self.filter.setToolTip("Words of the title, in any order; N, B and D then go through what is shown")
        self.status = QComboBox()
        self.status.setAccessibleName("Filter documents by status")
        for label, value in _STATUSES:
            self.status.addItem(label, value)
        self.saved = SavedFilters(settings)
        self.progress = QProgressBar()
        self.progress.setAccessibleName("Documents done")
        self.progress.setTextVisible(False)  # the panel's title says it in words
        self.progress.setFixedHeight(4)
        self.list = RowsView(self.fontMetrics().height() + 8, "Documents")
        self.list.setModel(self.model)
        filters = QHBoxLayout()
        filters.addWidget(self.filter, 1)
        filters.addWidget(self.saved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 6)
        layout.addLayout(filters)
        layout.addWidget(self.status)
        layout.addWidget(self.progress)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        # Typing goes on while a large project is still being asked.
        self._delay = QTimer(self, singleShot=True, interval=150)
        self._delay.timeout.connect(self._apply_filter)
        self.filter.textChanged.connect(lambda: self._delay.start())
        self.status.currentIndexChanged.connect(self._apply_filter)
        self.saved.chosen.connect(self.set_filter)
        self.list.clicked.connect(self._choose)
        keys = ListKeys(self.list, self.filter, settle=self._apply_filter, from_top=True)
        keys.taken.connect(self._take)
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
        workspace.project_closed.connect(lambda: self.set_filter(Filter()))

    def set_filter(self, chosen: Filter) -> None:
        """Show what a filter leaves."""
        self.filter.setText(chosen.words)
        self.status.setCurrentIndex(max(0, self.status.findData(chosen.status)))
        self._apply_filter()

    def _apply_filter(self) -> None:
        self._delay.stop()
        chosen = Filter(" ".join(self.filter.text().split()), self.status.currentData())
        self.saved.present = chosen
        self.model.set_filter(chosen)

    def _choose(self, index: QModelIndex) -> None:
        self.document_chosen.emit(self.model.position_of(index.row()))

    def _take(self, index: QModelIndex, to_article: bool) -> None:
        self._choose(index)
        if to_article:
            self.article_wanted.emit()

    def _show_current(self) -> None:
        row = self.model.row_of(self._workspace.position)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def _show_progress(self) -> None:
        """Show how many documents are done."""
        project = self._workspace.project
        self._count, self._done = (project.count(), project.count_done()) if project is not None else (0, 0)
        # In thousandths: a project may have more documents than a bar has numbers.
        self.progress.setRange(0, 1000)
        self.progress.setValue(1000 * self._done // max(1, self._count))
        self._show_count()

    def _show_count(self) -> None:
        """Say how many documents are done, or, while a filter is set, how many it leaves."""
        if self._workspace.shown is None:
            what = f"{self._done:,} of {self._count:,} done"
        else:
            more = " …" if self.model.is_filtering else ""
            what = f"{self.model.rowCount():,}{more} of {self._count:,} shown"
        self.setWindowTitle(what)
