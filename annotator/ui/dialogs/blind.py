"""The dialog of blind mode: the share of documents that are annotated without suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QVBoxLayout

from annotator.domain.decisions import Blindness
from annotator.domain.translation import mark, tr
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.dialog_buttons import accept_and_cancel
from annotator.ui.look.measures import give_room, grown, space
from annotator.ui.look.number_fields import number_field
from annotator.ui.look.wrapping_controls import WrappingCheckBox
from annotator.ui.wording.dates import day, moment_of, time_of_day

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDE = 520  # pixels
_WORDS = mark(
    "Some documents are annotated without suggestions, to measure the effect of suggestions on annotators. "
    "A hash of document and annotator draws them: they are the same on every computer. Documents already "
    "begun stay as they are. The history records who set this and when; the table of labour, which documents "
    "were begun blind."
)


class BlindDialog(QDialog):
    """Asks for the share of documents, and whether suggestions appear after the first pass."""

    def __init__(self, now: Blindness) -> None:
        super().__init__()
        keep_over_window(self)
        self.setWindowTitle(tr("Blind mode"))
        words, set_by = QLabel(tr(_WORDS)), QLabel(_since(now))
        for label in (words, set_by):
            label.setProperty("role", "muted")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.share = number_field()
        self.share.setRange(0, 100)
        self.share.setSingleStep(5)
        self.share.setMinimumHeight(self.share.fontMetrics().height() + space("apart"))
        self.share.setSuffix(tr(" % of the documents"))
        self.share.setSpecialValueText(tr("off: all documents have suggestions"))
        self.share.setValue(now.share)
        self.until_done = WrappingCheckBox(tr("show suggestions once the document was marked &done"))
        self.until_done.setChecked(now.until_done)
        self.share.valueChanged.connect(lambda share: self.until_done.setEnabled(share > 0))
        self.until_done.setEnabled(now.share > 0)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("&Without suggestions"), self.share)
        form.addRow("", self.until_done)
        buttons, _ = accept_and_cancel(self, tr("&Set"))
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(set_by)
        layout.addWidget(buttons)
        self.resize(max(grown(_WIDE), self.minimumSizeHint().width()), self.sizeHint().height())
        self.share.setFocus()

    def ask(self, parent: QWidget) -> Blindness | None:
        """Show the dialog; return the new choice, or None if it was cancelled or did not change."""
        self.setParent(parent, self.windowFlags())
        previous = (self.share.value(), self.until_done.isChecked())
        try:
            if not self.exec() or previous == (self.share.value(), self.until_done.isChecked()):
                return None
            return Blindness(self.share.value(), self.until_done.isChecked())
        finally:
            self.deleteLater()


def _since(now: Blindness) -> str:
    if not now.since:
        return tr("It was never set in this project.")
    set_at = moment_of(now.since)
    return tr(
        "Set by {annotator} on {day} at {time}.",
        annotator=now.annotator,
        day=day(set_at),
        time=time_of_day(set_at),
    )
