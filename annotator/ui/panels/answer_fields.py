"""Fields of the card for attributes, one for each kind of answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.attributes import values_of
from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr
from annotator.ui.look.drop_down_lists import show_list_below
from annotator.ui.look.field_grid import FieldGrid
from annotator.ui.look.measures import give_room
from annotator.ui.look.tool_tips import plain_tip, set_plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtGui import QKeyEvent, QWheelEvent

    from annotator.domain.attributes import Attribute

_NOTHING = "—"  # stands where no value has been given yet
_SAVES = (("Enter", mark("save", "what a key does")),)  # told while a line has the keys


Box: TypeAlias = "Choice | OwnWords | YesNo | NumberField"


class AttributeFields(QWidget):
    """A field for each attribute of a kind, as its answers need it.

    Attributes
    ----------
    boxes: the fields by the ids of their attributes.
    grid: the layout, names in its first column.
    """

    chosen = Signal(str, str)  # id of the attribute, value

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, Box] = {}
        self._attributes: dict[str, Attribute] = {}
        self.grid = FieldGrid(self)

    def offer(self, attributes: Iterable[Attribute]) -> None:
        """Replace the attributes by those of a codebook."""
        self.grid.clear()
        self._attributes = {attribute.id: attribute for attribute in attributes}
        self.boxes = {id: self._field(attribute) for id, attribute in self._attributes.items()}
        for row, (id, box) in enumerate(self.boxes.items()):
            attribute = self._attributes[id]
            box.setAccessibleName(attribute.label)
            label = QLabel(attribute.label)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "muted")
            label.setBuddy(box)  # Qt calls a choice by its value; the label says what it is of
            set_plain_tip(label, attribute.definition)
            self.grid.add_row(row, label, box)

    def _field(self, attribute: Attribute) -> Box:
        return _FIELDS[attribute.takes.id](attribute, lambda value: self.chosen.emit(attribute.id, value))

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show the values of an annotation, the default where it has none."""
        for id, box in self.boxes.items():
            box.show_value(str(values.get(id, self._attributes[id].default)))


class Choice(QComboBox):
    """A choice of listed values; it ignores the mouse wheel."""

    def __init__(self, attribute: Attribute, choose: Callable[[str], object]) -> None:
        super().__init__()
        show_list_below(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if not attribute.default:
            self.addItem(_NOTHING, "")
        for value in attribute.values:
            self.addItem(value.label, value.id)
            self.setItemData(self.count() - 1, plain_tip(value.definition), Qt.ItemDataRole.ToolTipRole)
        self.activated.connect(lambda row: choose(str(self.itemData(row))))

    def show_value(self, value: str) -> None:
        """Show a value, also one that an import has brought and the codebook does not have."""
        row = self.findData(value)
        if row < 0 and value:
            self.addItem(value, value)
            row = self.count() - 1
        self.setCurrentIndex(row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the card, which scrolls."""
        event.ignore()


class OwnWords(QLineEdit):
    """A line for the annotator's own words."""

    def __init__(self, _: Attribute, choose: Callable[[str], object]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("keys", _SAVES)
        self.editingFinished.connect(lambda: choose(" ".join(self.text().split())))

    def show_value(self, value: str) -> None:
        """Show a value, unless somebody is writing another one."""
        if self.text() != value and not self.hasFocus():
            self.setText(value)


class YesNo(QCheckBox):
    """Yes, no, or not answered: Space and a click go on to the next, the first letters answer at once."""

    def __init__(self, attribute: Attribute, choose: Callable[[str], object]) -> None:
        super().__init__()
        self.setTristate(True)
        self._value = ""
        self._is_open = not attribute.default  # whether there may be no answer
        self._choose = choose
        self._by_letter = {tr("Yes")[0].casefold(): "yes", tr("No")[0].casefold(): "no"}
        yes, no = (letter.upper() for letter in self._by_letter)
        self.setProperty("keys", ((f"{yes} {no} Space", mark("answer", "what a key does")),))
        set_plain_tip(self, tr("{yes}: yes, {no}: no; a click goes on to the next", yes=yes, no=no))
        self.clicked.connect(self._go_on)

    def _go_on(self) -> None:
        following = {"yes": "no", "no": "" if self._is_open else "yes"}
        self._answer(following.get(self._value, "yes"))

    def _answer(self, value: str) -> None:
        self.show_value(value)
        self._choose(value)

    def show_value(self, value: str) -> None:
        """Show an answer, also one that an import has brought and that is neither yes nor no."""
        self._value = value
        words = {"yes": tr("Yes"), "no": tr("No"), "": _NOTHING}
        states = {"yes": Qt.CheckState.Checked, "no": Qt.CheckState.Unchecked}
        self.setCheckState(states.get(value, Qt.CheckState.PartiallyChecked))
        self.setText(words.get(value, value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by the first letter of yes and no; Backspace and Del take the answer away."""
        letter = event.text().casefold()
        if letter in self._by_letter:
            self._answer(self._by_letter[letter])
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._is_open:
            self._answer("")
        else:
            super().keyPressEvent(event)


class NumberField(QWidget):
    """A line for a number; one that does not fit is not saved, and the line below says what does.

    Attributes
    ----------
    line: where it is written.
    """

    def __init__(self, attribute: Attribute, choose: Callable[[str], object]) -> None:
        super().__init__()
        self._attribute, self._choose = attribute, choose
        self.line = QLineEdit()
        self.line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line.setProperty("keys", _SAVES)
        self.line.setPlaceholderText(values_of(attribute))
        self.line.editingFinished.connect(self._take)
        self._wrong = QLabel()
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.setWordWrap(True)
        self._wrong.setProperty("role", "wrong")
        self._wrong.hide()
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        give_room(column, "lines")
        column.addWidget(self.line)
        column.addWidget(self._wrong)

    def setAccessibleName(self, name: str) -> None:
        """Name the line, which has the keys."""
        self.line.setAccessibleName(name)

    def _take(self) -> None:
        try:
            value = self._attribute.read(self.line.text())
        except InputError as error:
            self._wrong.setText(error.remedy)
            self.line.setAccessibleDescription(error.remedy)
            self._wrong.show()
            return
        self._right()
        self._choose(value)

    def _right(self) -> None:
        self._wrong.hide()
        self.line.setAccessibleDescription("")

    def show_value(self, value: str) -> None:
        """Show a value, unless somebody is writing another one."""
        if not self.line.hasFocus():
            self._right()
            if self.line.text() != value:
                self.line.setText(value)


# The field of each kind of answer (`domain.attributes.ANSWERS`).
_FIELDS: dict[str, Callable[[Attribute, Callable[[str], object]], Box]] = {
    "listed": Choice,
    "text": OwnWords,
    "yes_no": YesNo,
    "number": NumberField,
}
