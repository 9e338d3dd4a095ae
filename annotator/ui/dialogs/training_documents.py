"""The dialog that chooses documents for training, among those whose gold layer is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout

from annotator.domain.text_search import folded
from annotator.domain.translation import mark, number, tr
from annotator.ui.dialogs.imports.parts import RowsTable
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import add_clear_button, announce
from annotator.ui.look.measures import give_room, window_size
from annotator.ui.look.plain_words import plain_words
from annotator.ui.models.checked_rows import CheckedRows
from annotator.ui.models.text_rows import TextRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.project import Project

_COLUMNS = (mark("Title", "column"), mark("Publisher", "column"), mark("Date", "column"))
_MEASURED = 30  # rows by which columns get their widths: all of very many would be waited for
_SHOWN = ("publisher", "published")


class TrainingDocuments(QDialog):
    """Lists documents by title, with a box for each; typed words leave those that have them."""

    def __init__(
        self, project: Project, documents: Sequence[str], chosen: Sequence[str], parent: QWidget
    ) -> None:
        """Take the ids of the documents that can be chosen, in their order, and of those that are."""
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Documents for training"))
        self._documents = documents
        self._chosen = set(chosen)
        summaries = project.summaries([project.position_of(id) for id in documents], _SHOWN)
        self._cells = {
            each.id: (each.title or each.id, *(str(each.values[name] or "") for name in _SHOWN))
            for each in summaries
        }
        self._folded = {id: folded(" ".join((id, *cells))) for id, cells in self._cells.items()}
        self._make_parts()
        self._list()
        self.filter.setFocus()

    def _make_parts(self) -> None:
        about = plain_words(
            tr(
                "Everybody gets these documents first, and annotates them. Whoever has done one sees there"
                " what its gold layer has, and learns by what differs. Only those whose gold layer is done"
                " are offered."
            )
        )
        self.filter = QLineEdit()
        add_clear_button(self.filter)
        self.filter.textChanged.connect(self._list)
        self.filter.installEventFilter(self)
        form = QFormLayout()
        form.addRow(tr("&Filter"), self.filter)
        self.rows = CheckedRows([tr(column, note="column") for column in _COLUMNS], self)
        self.table = RowsTable(tr("Documents whose gold layer is done"), _COLUMNS, rows=self.rows)
        self.table.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        self.rows.checked.connect(self._note_checked)
        self.told = plain_words()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        self.resize(window_size(560, 480))

    def chosen(self) -> list[str]:
        """Return the ids of the documents that are chosen, in the order given."""
        return [id for id in self._documents if id in self._chosen]

    def _list(self) -> None:
        """List the documents that have all words of the filter; what is out of sight stays chosen."""
        words = folded(self.filter.text()).split()
        listed = [
            id for id in self._documents if id in self._folded and all(w in self._folded[id] for w in words)
        ]
        self.rows.show_checkable([TextRow(id, self._cells[id]) for id in listed], (), self._chosen)
        self.table.fit()
        if listed:
            self.table.setCurrentIndex(self.rows.index(0, 0))
        self._tell(len(listed))

    def _note_checked(self) -> None:
        checked = set(self.rows.checked_keys())
        listed = {self.rows.key_at(row) for row in range(self.rows.rowCount())}
        self._chosen = (self._chosen - listed) | checked
        self._tell(len(listed))

    def _tell(self, listed: int) -> None:
        words = tr("{n} document is chosen.|{n} documents are chosen.", len(self._chosen))
        if listed < len(self._documents):
            words += " " + tr(
                "{listed} of {all} are listed.", listed=number(listed), all=number(len(self._documents))
            )
        self.told.setText(words)
        announce(self.told, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let an arrow lead from the filter to the list."""
        if (
            watched is self.filter
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and self.rows.rowCount()
        ):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)
