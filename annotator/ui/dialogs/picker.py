"""A ranked list to choose from: digits take a line, typing filters, Enter takes or makes one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from annotator.ui.dialogs.chooser import Chooser, Row
from annotator.ui.dialogs.placing import keep_over_window

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Choice:
    """A line of a picker: its words, a remark, and the value it stands for.

    Attributes
    ----------
    when_typed: it is shown only once something is typed, or where nothing else is offered.
    key: what takes it in place of a digit, as people read it; the picker's owner listens to it.
    quiet: it has been dealt with already.
    heading: it names the choices below it and is none itself.
    """

    label: str
    remark: str
    value: Any
    when_typed: bool = False
    key: str = ""
    quiet: bool = False
    heading: bool = False


More = Callable[[str], tuple[list[Choice], list[Choice]]]


class Picker(QDialog):
    """Asks for one of several choices.

    Attributes
    ----------
    chosen: the value of the choice that was taken; a `str` typed by the user where new ones are allowed.
    """

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        *,
        new_label: str = "",
        now: Any = None,
        more: More | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(title)
        self.chosen: Any = None
        self._choices = list(choices)
        self._new_label = new_label
        self._now = now
        self._more = more
        placeholder = ("Type to find more" if more else "Type to filter") + (
            " or to name a new one" if new_label else ""
        )
        self.chooser = Chooser(title, placeholder, "1–9 take a line · ↑↓ choose · Enter take · Esc leave")
        self.field, self.list = self.chooser.field, self.chooser.list
        self.heading = QLabel(title)
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.heading)
        layout.addWidget(self.chooser)
        self.resize(460, 380)
        self.chooser.typed.connect(self._fill)
        self.chooser.taken.connect(self._take)
        self.field.installEventFilter(self)
        self._fill()
        self.field.setFocus()

    def _fill(self) -> None:
        typed = " ".join(self.field.text().split())
        found = self._found(typed)
        held, resembling = self._more(typed) if self._more and typed else ([], [])
        found += _without(held, found)
        if self._new_label and typed and typed.casefold() not in {c.label.casefold() for c in found}:
            found.append(Choice(f"{self._new_label} “{typed}”", "", typed))
        # Behind what is new: Enter must not take somebody who only resembles what was typed.
        found += _without(resembling, found)
        numbered = not self.field.text()
        digits = iter("123456789" if numbered else "")
        self.chooser.show_rows(
            [
                Row(
                    c.label,
                    c.remark,
                    c.value,
                    "" if c.key or c.heading else next(digits, ""),
                    c.key,
                    quiet=c.quiet,
                    heading=c.heading,
                )
                for c in found
            ]
        )
        self.chooser.go_to_row(next((at for at, c in enumerate(found) if numbered and self._is_now(c)), 0))

    def _is_now(self, choice: Choice) -> bool:
        return not choice.heading and choice.value == self._now

    def _found(self, typed: str) -> list[Choice]:
        """Return the choices that what is typed leaves."""
        parts = typed.casefold().split()
        found = [c for c in self._choices if all(part in c.label.casefold() for part in parts)]
        return found if typed else [c for c in found if not c.when_typed] or found

    def _take(self, row: Row) -> None:
        self.chosen = row.value
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a digit take its line as long as nothing is typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not self.field.text():
            number = event.text()
            if number and self.chooser.take_numbered(number):
                return True
        return bool(super().eventFilter(watched, event))


def _without(choices: Sequence[Choice], shown: Sequence[Choice]) -> list[Choice]:
    values = [choice.value for choice in shown]
    return [choice for choice in choices if choice.value not in values]


def pick(
    title: str,
    choices: Sequence[Choice],
    *,
    new_label: str = "",
    now: Any = None,
    more: More | None = None,
    parent: QWidget | None = None,
    place: Callable[[QWidget], None] | None = None,
) -> Any:
    """Show a picker, first at the value that is there `now`, and return the value taken, or None.

    `more` returns what is found by typed words beyond the choices: what has them, and what only resembles
    them. `place` moves it before it is seen.
    """
    picker = Picker(title, choices, new_label=new_label, now=now, more=more, parent=parent)
    return asked(picker, place)


def asked(picker: Picker, place: Callable[[QWidget], None] | None = None) -> Any:
    """Show a picker that is made and return the value taken, or None."""
    if place is not None:
        place(picker)
    try:
        return picker.chosen if picker.exec() else None
    finally:
        picker.deleteLater()
