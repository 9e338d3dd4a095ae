"""The labels of a part of the codebook: the list, its acts, and the fields of the chosen label."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from annotator.domain.recoding import Label
from annotator.domain.translation import tr
from annotator.ui.dialogs.codebook.label_fields import LabelFields
from annotator.ui.dialogs.codebook.label_questions import MovingQuestion, NewLabel, usage_in_words
from annotator.ui.dialogs.codebook.parts import NEW_VALUE, Part, labels_of, origins, place_of
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.folding_parts import FoldingParts
from annotator.ui.look.measures import give_room, space
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.scroll_areas import scrolling
from annotator.ui.look.tool_tips import plain_tip

if TYPE_CHECKING:
    from annotator.ui.actions.keys import Keys
    from annotator.ui.background.codebook_reading import CodebookReading
    from annotator.ui.dialogs.codebook.editing import Editing

_LABEL = Qt.ItemDataRole.UserRole
_INDENT = "      "
_SHARES = (2, 3)  # of the list and of the fields
_SIDE_BY_SIDE = 64  # letters that both need beside each other
_MOST = 1_000  # pixels of a share, more than there are


class LabelsPage(QWidget):
    """One part of the codebook.

    Attributes
    ----------
    list: the labels; behind an attribute its values.
    fields: those of the chosen label.
    used: how many annotations have the chosen label.
    """

    wrong = Signal(str)

    def __init__(self, editing: Editing, keys: Keys, reading: CodebookReading) -> None:
        super().__init__()
        self._editing = editing
        self._reading = reading
        self._part = Part("", "")
        self.list = QListWidget()
        self.list.setSpacing(space("hair"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # tips hold long labels
        self.none = plain_words(role="muted")
        self.fields = LabelFields(editing, keys)
        self.fields.wrong.connect(self.wrong)
        self.used = plain_words(role="muted")
        self.doubt = plain_words(role="wrong")
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_chosen)
        self.list.installEventFilter(self)
        reading.counted.connect(self._show_usage)

    def _lay_out(self) -> None:
        self.add, self.add_value = QPushButton(tr("&Add…")), QPushButton(tr("Add &value…"))
        self.up, self.down = QPushButton(tr("Move &up")), QPushButton(tr("Move do&wn"))
        self.merge, self.delete = QPushButton(tr("&Merge…")), QPushButton(tr("&Delete…"))
        acts = FlowLayout()
        for button, act in (
            (self.add, self._add),
            (self.add_value, self._add_value),
            (self.up, lambda: self._move(-1)),
            (self.down, lambda: self._move(1)),
            (self.merge, lambda: self._remove(is_merging=True)),
            (self.delete, lambda: self._remove(is_merging=False)),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            acts.addWidget(button)
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        give_room(column, "parts")
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addLayout(acts)
        beside = QVBoxLayout(right)
        give_room(beside, "scrolled")
        for widget in (self.doubt, self.fields, self.used):
            beside.addWidget(widget)
        beside.addStretch(1)
        both = FoldingParts(_SIDE_BY_SIDE)
        both.addWidget(left)
        both.addWidget(scrolling(right, tr("Fields of the label")))
        for at, share in enumerate(_SHARES):
            both.setStretchFactor(at, share)
        both.setSizes([share * _MOST for share in _SHARES])  # shared out in proportion
        layout = QVBoxLayout(self)
        give_room(layout, "joined")
        layout.addWidget(both)
        self.setFocusProxy(self.list)

    # What is shown

    def show_part(self, part: Part) -> None:
        """Show the labels of a part."""
        is_other = part != self._part
        self._part = part
        set_name(self.list, tr(part.title))
        self.add_value.setVisible(part.place is not None and part.place.sort == "attribute")
        self.show_draft(row=0 if is_other else None)

    def show_draft(self, *, row: int | None = None, chosen: Label | None = None) -> None:
        """Show the labels of the draft; a label stays chosen if it is still there."""
        assert self._part.place is not None
        draft, doubts = self._editing.draft, {doubt.label: doubt.message for doubt in self._editing.doubts}
        wanted = chosen or (self.chosen() if row is None else None)
        rows = list(labels_of(draft, self._part.place))
        at = next((number for number, (label, _) in enumerate(rows) if label == wanted), None)
        before = max(0, self.list.currentRow())
        self.list.blockSignals(True)
        self.list.clear()
        for label, entry in rows:
            words = tr("{label} (look at it)", label=entry["label"]) if label in doubts else entry["label"]
            item = QListWidgetItem((_INDENT if label.sort == "value" else "") + words, self.list)
            item.setData(_LABEL, label)
            item.setToolTip(plain_tip(words))
        self.list.setCurrentRow(min(before if row is None else row, len(rows) - 1) if at is None else at)
        self.list.blockSignals(False)
        told = [tr(self._part.built_in)] if self._part.built_in else []
        told += (
            []
            if rows
            else [tr("There is none of the codebook’s own yet.") if told else tr("There is none yet.")]
        )
        self.none.setText(" ".join(told))
        self.none.setVisible(bool(told))
        self.list.setVisible(bool(rows))
        self._show_chosen()

    def chosen(self) -> Label | None:
        """Return the chosen label."""
        item = self.list.currentItem()
        label: Label | None = item.data(_LABEL) if item is not None else None
        return label

    def choose(self, label: Label) -> None:
        """Choose a label that is shown."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_LABEL) == label:
                self.list.setCurrentRow(row)

    def _show_chosen(self) -> None:
        label = self.chosen()
        for widget in (self.fields, self.used):
            widget.setVisible(label is not None)
        self.doubt.setVisible(False)
        if label is None:
            for button in (self.add_value, self.up, self.down, self.merge, self.delete):
                button.setEnabled(False)
            return
        self.fields.show_label(label)
        doubts = [doubt.message for doubt in self._editing.doubts if doubt.label == label]
        self.doubt.setText("\n".join(doubts))
        self.doubt.setVisible(bool(doubts))
        beside = [entry["id"] for entry in self._editing.draft.entries(place_of(label))]
        place = beside.index(label.id)
        self.add_value.setEnabled(self._takes_values(label))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < len(beside) - 1)
        self.merge.setEnabled(len(beside) > 1 or label.sort == "role")
        self.delete.setEnabled(True)
        self._reading.ask(origins(self._editing.draft, label))
        self._show_usage()

    def _takes_values(self, label: Label) -> bool:
        attribute = self._attribute_of(label)
        entry = self._editing.draft.entry(attribute)
        return (entry.get("answer") or "listed") == "listed"

    def _show_usage(self) -> None:
        if (label := self.chosen()) is not None:
            usages = self._reading.usages
            self.used.setText(
                usage_in_words([usages.get(each) for each in origins(self._editing.draft, label)])
            )

    @staticmethod
    def _attribute_of(label: Label) -> Label:
        return Label("attribute", label.attribute, label.kind) if label.sort == "value" else label

    # Acts

    def _add(self) -> None:
        assert self._part.place is not None
        self._ask_new(tr(self._part.new), self._part.place)

    def _add_value(self) -> None:
        label = self.chosen()
        if label is not None:
            attribute = self._attribute_of(label)
            self._ask_new(tr(NEW_VALUE), Label("value", kind=attribute.kind, attribute=attribute.id))

    def _ask_new(self, title: str, place: Label) -> None:
        draft = self._editing.draft
        taken = {
            entry["id"] for body in (draft, type(draft).of(draft.original)) for entry in body.entries(place)
        }
        question = NewLabel(title, place, taken, self.window())
        if question.exec():
            name, id = question.name.text(), question.id.text().strip()
            before = {entry["id"] for entry in draft.entries(place)}
            if self._editing.edit(lambda draft: draft.added(place, name, id)):
                entries = self._editing.draft.entries(place)
                new = next(entry["id"] for entry in entries if entry["id"] not in before)
                self.choose(replace(place, id=new))
                self.fields.fields["definition"].setFocus()
        question.deleteLater()

    def _move(self, by: int) -> None:
        label = self.chosen()
        if label is None:
            return
        beside = [entry["id"] for entry in self._editing.draft.entries(place_of(label))]
        place = beside.index(label.id) + by
        if 0 <= place < len(beside):
            self._editing.edit(lambda draft: draft.moved(label, place))

    def _remove(self, *, is_merging: bool) -> None:
        label = self.chosen()
        if label is None:
            return
        draft = self._editing.draft
        question = MovingQuestion(draft, label, self._reading, self.window(), is_merging=is_merging)
        if question.exec():
            into = question.target()
            self._editing.edit(lambda draft: draft.deleted(label, into))
            self.list.setFocus()
        question.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Alt with arrows move a label, Insert add one, Del take one away, and Enter go to its fields."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key, has_alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            acts = {
                Qt.Key.Key_Insert: self._add,
                Qt.Key.Key_Delete: lambda: self._remove(is_merging=False),
                Qt.Key.Key_Return: self._go_to_fields,
                Qt.Key.Key_F2: self._go_to_fields,
            }
            if has_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(-1 if key == Qt.Key.Key_Up else 1)
                return True
            if not has_alt and key in acts:
                acts[Qt.Key(key)]()
                return True
        return bool(super().eventFilter(watched, event))

    def _go_to_fields(self) -> None:
        if self.chosen() is not None:
            field = self.fields.fields["label"]
            field.setFocus()
