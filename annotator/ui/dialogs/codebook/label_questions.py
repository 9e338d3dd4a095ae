"""The questions for a new label, and for the annotations of one that goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QVBoxLayout

from annotator.domain.codebook_draft import new_id
from annotator.domain.recoding import INTO
from annotator.domain.translation import joined, mark, number, tr
from annotator.ui.dialogs.codebook.fields import ChoiceField, LineField
from annotator.ui.dialogs.codebook.parts import origins, place_of
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.dialog_buttons import accept_and_cancel
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import plain_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.domain.codebook_draft import Draft
    from annotator.domain.recoding import Label
    from annotator.project.jobs.codebook_reading import Usage
    from annotator.ui.background.codebook_reading import CodebookReading

_WIDE = 46  # characters
_NOTHING = "-"  # in the menu: annotations lose the label; no id is written so
# What annotations get that lose a label, by its sort.
_LOST = {
    "claim type": mark("no other type"),
    "entity type": mark("they are removed"),
    "role": mark("the spans are removed"),
    "attribute": mark("the answers are removed"),
    "value": mark("no answer"),
}


class NewLabel(QDialog):
    """Asks for the name and the id of a new label.

    Attributes
    ----------
    name, id: the fields; the id follows the name until somebody writes another one.
    """

    def __init__(self, title: str, place: Label, taken: set[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(title)
        self._place = place
        self._taken = taken
        self._is_own_id = False
        self.name, self.id = LineField(tr("Label")), LineField(tr("Id"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words, field in ((tr("&Label"), self.name), (tr("&Id"), self.id)):
            caption = QLabel(words)
            caption.setBuddy(field)
            form.addRow(caption, field)
        buttons, self.add = accept_and_cancel(self, tr("&Add"))
        self.add.setEnabled(False)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addLayout(form)
        layout.addWidget(plain_words(tr("Files and exports use the id; it never changes."), "muted"))
        layout.addWidget(buttons)
        self.name.textEdited.connect(self._follow)
        self.id.textEdited.connect(self._own)
        self.resize(_WIDE * self.fontMetrics().averageCharWidth(), self.sizeHint().height())
        self.name.setFocus()

    def _follow(self, words: str) -> None:
        if not self._is_own_id:
            self.id.setText(new_id(words, self._place.sort, self._taken) if words.strip() else "")
        self.add.setEnabled(bool(words.strip()))

    def _own(self, words: str) -> None:
        self._is_own_id = bool(words)


class MovingQuestion(QDialog):
    """Asks where the annotations of a label go that is deleted or merged, and says how many there are.

    Attributes
    ----------
    into: the choice of another label.
    told: how many annotations there are.
    """

    def __init__(
        self,
        draft: Draft,
        label: Label,
        reading: CodebookReading,
        parent: QWidget | None,
        *,
        is_merging: bool,
    ) -> None:
        super().__init__(parent)
        keep_over_window(self)
        name = draft.entry(label)["label"]
        self.setWindowTitle(tr("Merge") if is_merging else tr("Delete"))
        words = tr("Merge “{label}” into:", label=name) if is_merging else tr("Delete “{label}”.", label=name)
        self._origins = origins(draft, label)
        self._reading = reading
        self.told = plain_words()
        others = [
            (entry["id"], entry["label"])
            for entry in draft.entries(place_of(label))
            if entry["id"] != label.id
        ]
        if label.sort == "role":
            others += [(role, tr(role)) for role in INTO]
        lost = [] if is_merging else [(_NOTHING, tr(_LOST[label.sort]))]
        name_of_choice = tr("Its annotations get")
        self.into = ChoiceField(name_of_choice, [*lost, *others])
        self.into.setCurrentIndex(0)
        caption = QLabel(tr("Its annotations &get:"))
        caption.setBuddy(self.into)
        buttons, _ = accept_and_cancel(self, tr("&Merge") if is_merging else tr("&Delete"))
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        for widget in (plain_words(words, "heading"), self.told, caption, self.into, buttons):
            layout.addWidget(widget)
        self.resize(_WIDE * self.fontMetrics().averageCharWidth(), self.sizeHint().height())
        reading.counted.connect(self._show)
        reading.failed.connect(lambda error: self.told.setText(error.message))
        self._show()
        reading.ask(self._origins)
        self.into.setFocus()

    def target(self) -> str | None:
        """Return the id of the other label, None if annotations lose the label."""
        id = str(self.into.currentData())
        return None if id == _NOTHING else id

    def _show(self) -> None:
        self.told.setText(usage_in_words([self._reading.usages.get(label) for label in self._origins]))


def usage_in_words(usages: Sequence[Usage | None]) -> str:
    """Return how many annotations have a label, by annotators; None stands for what is still counted."""
    counted = [usage for usage in usages if usage is not None]
    if len(counted) < len(usages):
        return tr("Its annotations are being counted …")
    total = sum(usage.total for usage in counted)
    if not total:
        words = tr("No annotation has it.")
    elif len(counted) > 1:  # one annotation may have had several of the labels
        words = tr("At most {n} annotation has it.|At most {n} annotations have it.", total)
    else:
        by = counted[0].by_annotator
        annotators = joined([f"{name} {number(count)}" for name, count in by.items()])
        words = tr(
            "{n} annotation has it: {annotators}.|{n} annotations have it: {annotators}.",
            total,
            annotators=annotators,
        )
    documents = max((usage.documents_of_model for usage in counted), default=0)
    if documents:
        of_model = tr(
            "The model has found such entities in {n} document."
            "|The model has found such entities in {n} documents.",
            documents,
        )
        return f"{words} {of_model}"
    return words
