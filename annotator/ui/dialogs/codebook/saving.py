"""The question before a draft becomes the project's codebook: what changes, and what moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout

from annotator.domain.codebook_difference import differences, guideline_changes
from annotator.domain.translation import mark, number, tr
from annotator.ui.dialogs.codebook.parts import all_labels
from annotator.ui.dialogs.imports.parts import RowsTable
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.dialog_buttons import accept_and_cancel
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import plain_words
from annotator.ui.models.text_rows import TextRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.domain.codebook_draft import Draft
    from annotator.ui.background.codebook_reading import CodebookReading

_COLUMNS = (mark("Label"), mark("Becomes"), mark("Annotations"))
_SIZE = (76, 26)  # characters and lines


class SavingQuestion(QDialog):
    """Shows what a draft changes, and asks whether to save it.

    Attributes
    ----------
    changes: sentences.
    moves: the labels that move, with the number of their annotations.
    """

    def __init__(self, draft: Draft, reading: CodebookReading, parent: QWidget | None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Save the codebook"))
        self._draft = draft
        self._reading = reading
        self._moves = list(draft.recoding.moves())
        self._names = {label: entry["label"] for label, entry in all_labels(type(draft).of(draft.original))}
        self.changes = QPlainTextEdit("\n".join(changes_in_words(draft)))
        self.changes.setReadOnly(True)
        self.changes.setTabChangesFocus(True)
        set_name(self.changes, tr("What changes"))
        self.moves = RowsTable(tr("What moves"), _COLUMNS, (2,))
        self.moves.setVisible(bool(self._moves))
        words = tr("&Save as version {version}", version=draft.version)
        buttons, self.save = accept_and_cancel(self, words)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addWidget(self.changes, 1)
        layout.addWidget(self.moves, 1)
        layout.addWidget(plain_words(tr("All of it is one act, which Undo takes back."), "muted"))
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(_SIZE[0] * metrics.averageCharWidth(), _SIZE[1] * metrics.lineSpacing())
        reading.counted.connect(self._show)
        self._show()
        reading.ask(label for label, _ in self._moves)
        self.save.setFocus()

    def _show(self) -> None:
        rows = []
        for label, new in self._moves:
            usage = self._reading.usages.get(label)
            new_name = tr("removed") if new is None else self._new_name(label.sort, label.kind, new)
            count = "…" if usage is None else number(usage.total)
            rows.append(TextRow(str(label), (self._names.get(label, label.id), new_name, count)))
        self.moves.show_rows(rows)

    def _new_name(self, sort: str, kind: str, id: str) -> str:
        """Return the label of an id of the draft; that of a role of every codebook is its name."""
        for label, entry in all_labels(self._draft):
            if (label.sort, label.kind, label.id) == (sort, kind, id):
                return str(entry["label"])
        return tr(id)


def number_of_changes(draft: Draft) -> int:
    """Return how many things a draft changes; that it gets another version is none of them."""
    is_another = bool(draft.edited["name"] != draft.original["name"])
    found = differences(draft.original, draft.body)
    of_labels = sum(difference.label is not None for difference in found)
    return of_labels + is_another + bool(guideline_changes(draft.original, draft.body))


def changes_in_words(draft: Draft) -> list[str]:
    """Return what a draft changes, in sentences."""
    sentences = [difference.message for difference in differences(draft.original, draft.body)]
    changed = guideline_changes(draft.original, draft.body)
    if changed:
        lines = sum(line.startswith(("+", "-")) for line in changed)
        sentences.append(
            tr("{n} line of the guidelines is another one.|{n} lines of the guidelines are others.", lines)
        )
    return sentences
