"""The controls of settings, one for each kind: each shows a value, and tells when somebody changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.decisions import LEAST
from annotator.domain.translation import percent, tr
from annotator.ui.look.drop_down_lists import show_list_below
from annotator.ui.look.measures import give_room
from annotator.ui.look.number_fields import number_field
from annotator.ui.look.plain_words import plain_words

if TYPE_CHECKING:
    from annotator.ui.dialogs.settings.table import Kind, SettingSpec

_STEP = 5  # per cent
_AROUND = 12  # pixels above and below a number, as in other fields
# The notes at the words of choices, by setting: the same word may be said otherwise elsewhere.
_NOTES = {"theme": "theme", "line_height": "lines"}


class Control(QWidget):
    """The control of a setting.

    Attributes
    ----------
    field: the part that takes the focus, None where there is nothing to change.
    """

    changed = Signal(object)  # the new value
    opened = Signal()  # the dialog of a door is wanted

    def __init__(self, spec: SettingSpec) -> None:
        super().__init__()
        self.spec = spec
        self.field: QWidget | None = None

    def take(self, field: QWidget) -> None:
        """Show a field, named as its setting."""
        layout = QHBoxLayout(self)
        give_room(layout, "fields")
        layout.addWidget(field)
        field.setAccessibleName(tr(self.spec.name))
        field.installEventFilter(self)
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field = field

    def show_value(self, value: Any) -> None:
        """Show a value; nobody is told."""

    def words_of(self, value: Any) -> str:
        """Return a value in words."""
        return str(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the list of settings: it must change none in passing."""
        if isinstance(event, QWheelEvent) and event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return False


class _Choice(Control):
    def __init__(self, spec: SettingSpec) -> None:
        super().__init__(spec)
        self._box = QComboBox()
        show_list_below(self._box)
        self._values = [value for value, _ in spec.choices]
        self._box.addItems([self.words_of(value) for value in self._values])
        self._box.activated.connect(lambda row: self.changed.emit(self._values[row]))
        self.take(self._box)

    def words_of(self, value: Any) -> str:
        words = dict(self.spec.choices).get(value)
        return tr(words, note=_NOTES.get(self.spec.setting, "")) if words else str(value)

    def show_value(self, value: Any) -> None:
        if value not in self._values:  # of the settings file
            self._values.append(value)
            self._box.addItem(self.words_of(value))
        self._box.setCurrentIndex(self._values.index(value))


class _Switch(Control):
    def __init__(self, spec: SettingSpec) -> None:
        super().__init__(spec)
        self._box = QCheckBox(tr("On", note="switch"))
        self._box.clicked.connect(lambda on: self.changed.emit(on))
        self.take(self._box)

    def words_of(self, value: Any) -> str:
        return tr("on", note="switch") if value else tr("off", note="switch")

    def show_value(self, value: Any) -> None:
        self._box.setChecked(bool(value))


class _Percent(Control):
    """A number in per cent."""

    def __init__(self, spec: SettingSpec) -> None:
        super().__init__(spec)
        self._box = number_field()
        self._box.setRange(spec.bounds.start, spec.bounds.stop - 1)
        self._box.setSingleStep(_STEP)
        self._box.setSuffix(" %")
        self._box.setMinimumHeight(self._box.fontMetrics().height() + _AROUND)
        self._box.setKeyboardTracking(False)  # a number that is being typed is none yet
        self._box.valueChanged.connect(lambda number: self.changed.emit(self._value(number)))
        self.take(self._box)

    def _value(self, number: int) -> Any:
        return number

    def _number(self, value: Any) -> int:
        return int(value)

    def words_of(self, value: Any) -> str:
        return percent(self._number(value) / 100)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self._box):
            self._box.setValue(self._number(value))


class _Share(_Percent):
    """A score from 0 to 1; None is the usual one."""

    def _value(self, number: int) -> Any:
        return number / 100

    def _number(self, value: Any) -> int:
        return round(100 * (LEAST if value is None else value))


class _Door(Control):
    """A button that opens the dialog, below the present value."""

    def __init__(self, spec: SettingSpec) -> None:
        super().__init__(spec)
        self._now = plain_words()
        self._now.setVisible(bool(spec.setting))
        self.button = QPushButton(tr(spec.button))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.opened)
        self.button.setAccessibleName(f"{tr(spec.name)}: {tr(spec.button)}")
        layout = QVBoxLayout(self)
        give_room(layout, "fields")
        layout.addWidget(self._now)
        layout.addWidget(self.button)
        self.field = self.button

    def words_of(self, value: Any) -> str:
        return str(value) or tr(self.spec.blank)

    def show_value(self, value: Any) -> None:
        self._now.setText(self.words_of(value))


KINDS: dict[Kind, type[Control]] = {
    "choice": _Choice,
    "switch": _Switch,
    "percent": _Percent,
    "share": _Share,
    "door": _Door,
    "words": Control,
}
