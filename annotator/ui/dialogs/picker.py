"""The picker, a ranked list: digits take a line, typing filters, Enter takes a line or the typed words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from annotator.domain.translation import mark, tr
from annotator.ui.actions.keyboard_places import digit_by_place
from annotator.ui.dialogs.chooser import Chooser, Row
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.measures import give_room, grown

if TYPE_CHECKING:
    from collections.abc import Sequence


_WIDE, _HIGH = 460, 380  # pixels; a list with more rows scrolls
_LEAST_ROWS, _ROWS_TO_TYPE = 3, 6  # rows at least; the same where typing finds or makes more
_HINT = mark("1–9 take a line · ↑↓ choose · Enter take · Esc leave")
_HINT_WITH_NEW = mark("Enter take what is typed · ↑↓ others · Esc leave")
# By whether typing finds more, and whether it names something new.
_PLACEHOLDERS = {
    (False, False): mark("Type to filter"),
    (False, True): mark("Type to filter or to name a new one"),
    (True, False): mark("Type to find more"),
    (True, True): mark("Type to find more or to name a new one"),
}


@dataclass(frozen=True)
class Choice:
    """A line of a picker: its words, a remark, and its value.

    Attributes
    ----------
    when_typed: the line is shown only if something is typed or nothing else is offered.
    key: the key that takes it instead of a digit, as people read it; the picker's owner handles it.
    quiet: the line needs no attention any more.
    heading: the line names the choices below it and is not a choice.
    names: its other names besides `label`, which also match typed words.
    face: the font family of its words, "" for the window's.
    """

    label: str
    remark: str
    value: Any
    when_typed: bool = False
    key: str = ""
    quiet: bool = False
    heading: bool = False
    names: tuple[str, ...] = ()
    face: str = ""

    def is_called(self, typed: str) -> bool:
        """Tell whether `typed` is one of its names, in any case."""
        return typed.casefold() in (name.casefold() for name in (self.label, *self.names))


New = Callable[[str], list[Choice]]
More = Callable[[str], tuple[list[Choice], list[Choice]]]


class Picker(QDialog):
    """Asks for one of several choices.

    Attributes
    ----------
    chosen: the value of the taken choice.
    """

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        *,
        new: New | None = None,
        now: Any = None,
        more: More | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(title)
        self.chosen: Any = None
        self._choices = list(choices)
        self._new = new
        self._now = now
        self._more = more
        self._place_hint = ""  # the hint on the digit that the typed key gives with Shift
        placeholder = tr(_PLACEHOLDERS[more is not None, new is not None])
        self.chooser = Chooser(title, placeholder, tr(_HINT))
        self.field, self.list = self.chooser.field, self.chooser.list
        layout = QVBoxLayout(self)
        give_room(layout, "picker")
        layout.addWidget(self.chooser)
        self.chooser.typed.connect(self._fill)
        self.chooser.taken.connect(self._take)
        self.field.installEventFilter(self)
        self._fill()
        self.resize(grown(_WIDE), self.fitting_height())
        self.field.setFocus()

    def fitting_height(self) -> int:
        """Return the height in pixels for all rows, up to a limit, with room for what typing may add."""
        rows = max(self.list.count(), _ROWS_TO_TYPE if self._more or self._new else _LEAST_ROWS)
        around = self.sizeHint().height() - self.list.sizeHint().height() + 2 * self.list.frameWidth()
        return min(grown(_HIGH), around + rows * max(1, self.list.sizeHintForRow(0)))

    def _fill(self) -> None:
        typed = " ".join(self.field.text().split())
        choices = self._matches(typed)
        containing, resembling = self._more(typed) if self._more and typed else ([], [])
        choices += _without(containing, choices)
        choices += _without(resembling, choices)
        if typed and self._new:
            choices = _with_new(choices, self._new(typed), typed)
        if len(typed) != 1:
            self._place_hint = ""
        self.chooser.hint.setText(self._place_hint or tr(_HINT_WITH_NEW if typed and self._new else _HINT))
        numbered = not self.field.text()
        digits = iter("123456789" if numbered else "")
        self.chooser.show_rows(
            [
                Row(
                    choice.label,
                    choice.remark,
                    choice.value,
                    "" if choice.key or choice.heading else next(digits, ""),
                    choice.key,
                    quiet=choice.quiet,
                    heading=choice.heading,
                    face=choice.face,
                )
                for choice in choices
            ]
        )
        self.chooser.go_to_row(
            next((number for number, choice in enumerate(choices) if numbered and self._is_now(choice)), 0)
        )

    def _is_now(self, choice: Choice) -> bool:
        return not choice.heading and choice.value == self._now

    def _matches(self, typed: str) -> list[Choice]:
        """Return the choices with all typed words."""
        parts = typed.casefold().split()
        matches = [
            choice for choice in self._choices if all(part in choice.label.casefold() for part in parts)
        ]
        return matches if typed else [choice for choice in matches if not choice.when_typed] or matches

    def _take(self, row: Row) -> None:
        self.chosen = row.value
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a digit take its line while nothing is typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not self.field.text():
            number = event.text()
            row = digit_by_place(event)
            if row and number.isalpha():  # names begin with letters
                self._place_hint = tr(
                    "Shift with {key} is {digit} on this keyboard and takes a line.", key=number, digit=row
                )
            elif row and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                number = row
            if number and self.chooser.take_numbered(number):
                return True
        return bool(super().eventFilter(watched, event))


def _with_new(choices: list[Choice], new: list[Choice], typed: str) -> list[Choice]:
    """Return choices and new ones; the first one has the typed name.

    A longer name that contains the typed words is not the typed name.
    """
    called = [choice for choice in choices if choice.is_called(typed)]
    remaining = [choice for choice in choices if choice not in called]
    if not called:
        return [*new[:1], *remaining, *new[1:]]
    return [*called, *remaining, *new]


def _without(choices: Sequence[Choice], shown: Sequence[Choice]) -> list[Choice]:
    values = [choice.value for choice in shown]
    return [choice for choice in choices if choice.value not in values]


def pick(
    title: str,
    choices: Sequence[Choice],
    *,
    new: New | None = None,
    now: Any = None,
    more: More | None = None,
    parent: QWidget | None = None,
    place: Callable[[QWidget], None] | None = None,
    name: str = "",
) -> Any:
    """Show a picker, first at the present value `now`, and return the taken value, or None.

    `new` returns new choices for typed words, the likeliest first; Enter takes the first one if no choice has
    the typed name. `more` returns further choices for typed words: those that contain the words, and similar
    ones. `place` moves the picker before it is shown; the help finds its page by the `name` of the picker.
    """
    picker = Picker(title, choices, new=new, now=now, more=more, parent=parent)
    picker.setObjectName(name)
    return asked(picker, place)


def asked(picker: Picker, place: Callable[[QWidget], None] | None = None) -> Any:
    """Show a picker and return the chosen value, or None."""
    if place is not None:
        place(picker)
    try:
        return picker.chosen if picker.exec() else None
    finally:
        picker.deleteLater()
