"""The fields of one label, as its sort has them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from annotator.domain.attributes import ANSWERS, YES_AND_NO
from annotator.domain.codebook_draft import FIELDS
from annotator.domain.translation import mark, tr
from annotator.ui.actions.registry import CLAIM_TYPE_KEYS
from annotator.ui.article.entity_signs import LEGEND
from annotator.ui.dialogs.codebook.fields import ChoiceField, ColourField, LineField, TextField, TypeKeyField
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import plain_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.recoding import Label
    from annotator.ui.actions.keys import Keys
    from annotator.ui.dialogs.codebook.editing import Editing

    Field = LineField | TextField | ChoiceField | ColourField | TypeKeyField


@dataclass(frozen=True)
class FieldSpec:
    """A field: its name before the control, and what control it is."""

    title: str
    control: str = "line"


_LABEL = FieldSpec(mark("Label"))
_FIELDS = {
    "definition": FieldSpec(mark("Definition"), "text"),
    "example": FieldSpec(mark("Examples, one a line"), "text"),
    "not": FieldSpec(mark("Near miss"), "text"),
    "group": FieldSpec(mark("Shown as"), "group"),
    "key": FieldSpec(mark("Key"), "key"),
    "colour": FieldSpec(mark("Colour"), "colour"),
    "answer": FieldSpec(mark("Answered with"), "answer"),
    "default": FieldSpec(mark("Default"), "default"),
    "least": FieldSpec(mark("Least value")),
    "most": FieldSpec(mark("Most value")),
}
_USUAL = {"group": "other", "answer": "text"}


class LabelFields(QWidget):
    """Shows a label of the draft, and edits it.

    Attributes
    ----------
    label: the label that is shown.
    fields: the controls by the names of their fields; "label" is the first one.
    """

    wrong = Signal(str)

    def __init__(self, editing: Editing, keys: Keys) -> None:
        super().__init__()
        self._editing = editing
        self._keys = keys
        self.label: Label | None = None
        self.fields: dict[str, Field] = {}
        self._form = QFormLayout(self)
        give_room(self._form, "parts")
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def show_label(self, label: Label) -> None:
        """Show a label: other controls for another sort or another answer, other values for another label."""
        entry = self._editing.draft.entry(label)
        names = _names(label, entry)
        if list(self.fields) != names or self.label is None or self.label.sort != label.sort:
            held = next((name for name, field in self.fields.items() if field.hasFocus()), "")
            self.label = label
            self._make(names, entry)
            if held in self.fields:
                self.fields[held].setFocus()
        self.label = label
        for name, field in self.fields.items():
            if name == "default" and isinstance(field, ChoiceField):
                field.offer(_defaults(entry))
            field.show_value(_value(name, entry))
        self._id.setText(tr("Id: {id}. Files and exports use it; it stays.", id=label.id))

    def _make(self, names: list[str], entry: dict[str, Any]) -> None:
        while self._form.rowCount():
            row = self._form.takeRow(0)
            for item in (row.labelItem, row.fieldItem):
                widget = item.widget() if item is not None else None
                if widget is not None:  # it may be the one that has just been used
                    widget.hide()
                    widget.deleteLater()
        self.fields = {}
        for name in names:
            spec = _LABEL if name == "label" else _FIELDS[name]
            field = self._control(spec, entry)
            field.written.connect(lambda words, name=name: self._write(name, words))
            self.fields[name] = field
            caption = QLabel(tr(spec.title))
            caption.setBuddy(field)
            self._form.addRow(caption, field)
            if name == "label":
                self._id = plain_words(role="muted")
                self._form.addRow(self._id)

    def _control(self, spec: FieldSpec, entry: dict[str, Any]) -> Field:
        name = tr(spec.title)
        answer = entry.get("answer") or ("listed" if entry.get("values") else "text")
        if spec.control == "default" and answer in ("listed", "yes_no"):
            return ChoiceField(name, _defaults(entry))
        makers: dict[str, Callable[[], Field]] = {
            "text": lambda: TextField(name),
            "group": lambda: ChoiceField(name, [(each.group, tr(each.name)) for each in LEGEND]),
            "answer": lambda: ChoiceField(name, [(each.id, tr(each.title)) for each in ANSWERS.values()]),
            "key": lambda: TypeKeyField(name, self._keys, self._other_with, self._digit),
            "colour": lambda: ColourField(name),
        }
        return makers.get(spec.control, lambda: LineField(name))()

    def _other_with(self, key: str) -> str:
        """Return the name of another type that has a key."""
        draft = self._editing.draft
        for part in ("claim_types", "entity_types"):
            for entry in draft.edited.get(part) or ():
                is_this = self.label is not None and entry["id"] == self.label.id
                if entry.get("key", "") == key and not is_this:
                    return str(entry["label"])
        return ""

    def _digit(self) -> str:
        """Return the key that a claim type has by its place, "" for other labels and for one far down."""
        if self.label is None or self.label.sort != "claim type":
            return ""
        ids = [entry["id"] for entry in self._editing.draft.entries(self.label)]
        place = ids.index(self.label.id) if self.label.id in ids else len(ids)
        return self._keys.name(CLAIM_TYPE_KEYS[place]) if place < len(CLAIM_TYPE_KEYS) else ""

    def _write(self, name: str, words: str) -> None:
        label = self.label
        assert label is not None
        self.wrong.emit("")
        field = f"{label} {name}"
        if name == "label":
            self._editing.edit(lambda draft: draft.renamed(label, words), field)
        else:
            self._editing.edit(lambda draft: draft.changed(label, **{name: words}), field)


def _names(label: Label, entry: dict[str, Any]) -> list[str]:
    """Return the names of the fields that a label has."""
    names = ["label", *FIELDS[label.sort]]
    answer = ANSWERS.get(entry.get("answer", ""))
    if label.sort == "attribute" and not (answer is not None and answer.has_bounds):
        names = [name for name in names if name not in ("least", "most")]
    return names


def _value(name: str, entry: dict[str, Any]) -> str:
    if name == "answer" and not entry.get("answer"):
        return "listed" if entry.get("values") else "text"
    return str(entry.get(name, _USUAL.get(name, "")))


def _defaults(entry: dict[str, Any]) -> list[tuple[str, str]]:
    if entry.get("answer") == "yes_no":
        values = [(value.id, tr(value.label)) for value in YES_AND_NO]
    else:
        values = [(value["id"], value["label"]) for value in entry.get("values") or ()]
    return [("", tr("none")), *values]
