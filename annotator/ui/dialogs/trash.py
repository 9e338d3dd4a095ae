"""The trash: removed documents, annotations and speakers, to be restored, or deleted for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import mark, tr
from annotator.ui.dialogs.imports.parts import RowsTable
from annotator.ui.dialogs.messages import inform
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.measures import give_room, window_size
from annotator.ui.look.plain_words import plain_words
from annotator.ui.models.text_rows import TextRow
from annotator.ui.wording.dates import local_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.store.removed import Removed
    from annotator.store.trash import Trashed

_COLUMNS = (mark("What"), mark("Title or words"), mark("Where"), mark("When"), mark("Who"))
_KINDS = {
    "quotation": mark("Quotation"),
    "claim": mark("Claim"),
    "entity": mark("Entity"),
    "speaker": mark("Speaker"),
}


class Trash(QDialog):
    """The removed documents, the newest first; it stays open while things are restored."""

    restore_requested = Signal(object, object)  # lists of Trashed and of Removed
    empty_requested = Signal()

    def __init__(self, annotator: str, parent: QWidget | None, *, writable: bool) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Trash"))
        self._annotator = annotator
        self._writable = writable
        self._total = 0  # documents in the trash
        self._by_key: dict[str, Trashed | Removed] = {}
        self.table = RowsTable(tr("Removed"), _COLUMNS, wide=1)
        self.table.take_several()
        self.words = plain_words(role="muted")
        self.restore_button = QPushButton(tr("&Restore"))
        self.empty_button = QPushButton(tr("&Empty trash…"))
        self.empty_button.setAutoDefault(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.restore_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.empty_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.restore_button.setDefault(True)
        buttons.rejected.connect(self.reject)
        self.restore_button.clicked.connect(self._restore)
        self.empty_button.clicked.connect(self.empty_requested)
        self.table.chosen.connect(self._show_what_applies)
        self.table.doubleClicked.connect(self._restore)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addWidget(self.table, 1)
        layout.addWidget(self.words)
        layout.addWidget(buttons)
        self.resize(window_size(780, 460))
        self.table.setFocus()

    def show_removed(self, documents: Sequence[Trashed], others: Sequence[Removed], total: int) -> None:
        """Show what was removed; `total` is the number of documents in the trash."""
        rows: list[tuple[str, TextRow, Trashed | Removed]] = [
            (each.at, _row_of_document(each), each) for each in documents
        ]
        rows += [(each.at, self._row(each, place), each) for place, each in enumerate(others)]
        rows.sort(key=lambda row: row[0], reverse=True)
        self._by_key = {row.key: each for _, row, each in rows}
        self._total = total
        self.table.show_rows([row for _, row, _ in rows])
        self.table.setVisible(bool(rows))
        kept = tr(
            "Documents stay until the trash is emptied; annotations and speakers as long as the history does."
        )
        self.words.setText(f"{_number_of_documents(total, len(documents))} {kept}")
        self._show_what_applies()

    def _row(self, each: Removed, place: int) -> TextRow:
        kind = tr(_KINDS[each.kind])
        return TextRow(
            f"r{place}:{each.act}:{each.id}",
            (kind, each.words, each.title, local_time(each.at), self._annotator),
        )

    def _show_what_applies(self) -> None:
        self.restore_button.setEnabled(self._writable and bool(self.table.chosen_keys()))
        self.empty_button.setEnabled(self._writable and self._total > 0)

    def _restore(self) -> None:
        chosen = [self._by_key[key] for key in self.table.chosen_keys() if key in self._by_key]
        if chosen and self._writable:
            documents = [each for each in chosen if hasattr(each, "position")]
            self.restore_requested.emit(documents, [each for each in chosen if each not in documents])


def _number_of_documents(total: int, listed: int) -> str:
    if listed == total:
        return tr("{n} document in the trash.|{n} documents in the trash.", total)
    return tr(
        "{n} document in the trash, of which the latest {listed} are listed."
        "|{n} documents in the trash, of which the latest {listed} are listed.",
        total,
        listed=listed,
    )


def _row_of_document(each: Trashed) -> TextRow:
    layers = tr("{n} layer|{n} layers", len(each.layers)) if each.layers else tr("no layer")
    annotator = each.annotator or tr("command line")
    cells = (tr("Document"), each.title, layers, local_time(each.at), annotator)
    return TextRow(f"d{each.position}", cells)


def wants_to_empty(documents: int, parent: QWidget | None) -> bool:
    """Ask whether to delete the documents in the trash for good."""
    box = QMessageBox(parent)
    keep_over_window(box)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Empty trash"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        tr(
            "Delete {n} document for good, with all layers and what the history holds of them?"
            "|Delete {n} documents for good, with all layers and what the history holds of them?",
            documents,
        )
    )
    inform(
        box,
        tr(
            "A backup is made before: Project > Backups lists it. Backups hold the words until you delete"
            " these files, too."
        ),
    )
    delete = box.addButton(tr("&Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.exec()
    wants = box.clickedButton() is delete
    box.deleteLater()
    return wants
