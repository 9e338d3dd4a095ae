"""What a blind annotator hears: the events of the accessibility bus in the words and the order of a screen reader."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress

from jeepney import DBusErrorResponse

from tests.e2e.screen_reader.bus import PATIENCE, Accessible, Bus, Event

_QUIET_ROLES = {
    "filler",
    "unknown",
    "layered pane",
    "application",
    "split pane",
    "scroll pane",
    "viewport",
    "panel",
}
_SPOKEN_STATES = (
    "checked",
    "indeterminate",
    "pressed",
    "expanded",
    "collapsed",
    "selected",
    "read only",
    "busy",
)
_CHARACTER, _WORD, _LINE = 0, 1, 3  # the units of text of AT-SPI
_UNITS = {
    "Left": _CHARACTER, "Right": _CHARACTER, "Ctrl+Left": _WORD, "Ctrl+Right": _WORD, "Up": _LINE, "Down": _LINE,
    "Home": _CHARACTER, "End": _CHARACTER, "Ctrl+Home": _LINE, "Ctrl+End": _LINE,
}  # fmt: skip


class Listener:
    """Presses keys and keeps what is heard, a line each.

    Attributes
    ----------
    heard: all lines since the start.
    """

    def __init__(self, bus: Bus) -> None:
        self.heard: list[str] = []
        self._bus = bus
        self._step = 0  # the number of lines that had been heard when the last key was pressed
        self._focus: Accessible | None = None
        self._path: list[Accessible] = []  # what holds the focus, from the window on
        self._key = ""
        self._selected = ""

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._listen()
        self.heard.append("")
        self.heard.append(f"[{' '.join(keys)}]")
        self._step = len(self.heard)
        for key in keys:
            self._key = key
            self._bus.press(key)

    def hears(self, *words: str) -> list[str]:
        """Wait until these words have been heard, in this order, since the last key; return all lines."""
        deadline = time.monotonic() + PATIENCE
        while (missed := self._missed(words)) and self._bus.await_signal(deadline):
            self._listen()
        self._settle()
        assert not missed, f"not heard: {missed!r}\n" + "\n".join(self.heard)
        return self.heard[self._step :]

    def _missed(self, words: tuple[str, ...]) -> str:
        lines = iter(self.heard[self._step :])
        return next((word for word in words if not any(word in line for line in lines)), "")

    def _settle(self) -> None:
        """Hear what the program has said by the time it answers twice."""
        for _ in range(2):
            if self._focus is not None:
                with suppress(DBusErrorResponse):
                    _ = self._focus.states
            self._listen()

    def _listen(self) -> None:
        for event in self._bus.events():
            with suppress(DBusErrorResponse):  # it has gone meanwhile
                for line in self._lines(event):
                    self.heard.append("  " + line.replace("\n", " / "))

    def _lines(self, event: Event) -> Iterator[str]:
        says = _SAYERS.get(event.kind)
        if says is not None:
            yield from says(self, event)

    def _on_window(self, event: Event) -> Iterator[str]:
        self._path = [event.source]
        yield f"{event.source.name}, {event.source.role}"

    def _on_focus(self, event: Event) -> Iterator[str]:
        if event.details[0] != 1 or event.source == self._focus:
            return
        self._focus, self._selected = event.source, ""
        held = list(_holders(event.source))
        for holder in held:
            if holder not in self._path and holder.name and holder.role != "frame":
                yield f"{holder.name}, {holder.role}"
        self._path = [*held, event.source]
        yield description(event.source)
        if "Text" in event.source.interfaces and "multi line" in event.source.states:
            yield "line: " + self._text_at(event.source, event.source.value_of("Text", "CaretOffset"), _LINE)

    def _on_announcement(self, event: Event) -> Iterator[str]:
        yield from (f"« {line} »" for line in event.value.split("\n"))

    def _on_caret(self, event: Event) -> Iterator[str]:
        unit = _UNITS.get(self._key)
        if event.source == self._focus and unit is not None:
            yield "text: " + self._text_at(event.source, event.details[0], unit)

    def _on_selection_of_text(self, event: Event) -> Iterator[str]:
        if event.source != self._focus:
            return
        words = self._selection(event.source)
        if words != self._selected:
            yield f"selected: {words}" if words else f"unselected: {self._selected}"
        self._selected = words

    def _on_state(self, event: Event) -> Iterator[str]:
        state = event.kind.partition(":")[2]
        if event.source == self._focus:
            yield state if event.details[0] else f"not {state}"

    def _on_property(self, event: Event) -> Iterator[str]:
        if event.source == self._focus:
            yield f"now: {description(event.source)}"

    @staticmethod
    def _text_at(source: Accessible, offset: int, unit: int) -> str:
        return str(source.ask("Text", "GetStringAtOffset", "iu", offset, unit))

    @staticmethod
    def _selection(source: Accessible) -> str:
        if not source.ask("Text", "GetNSelections"):
            return ""
        start, end = source.ask_all("Text", "GetSelection", "i", 0)
        return str(source.ask("Text", "GetText", "ii", start, end))


_SAYERS: dict[str, Callable[[Listener, Event], Iterator[str]]] = {
    "Activate": Listener._on_window,
    "StateChanged:focused": Listener._on_focus,
    "Announcement": Listener._on_announcement,
    "TextCaretMoved": Listener._on_caret,
    "TextSelectionChanged": Listener._on_selection_of_text,
    **{
        f"StateChanged:{state}": Listener._on_state
        for state in ("checked", "expanded", "pressed", "indeterminate")
    },
    **{f"PropertyChange:accessible-{name}": Listener._on_property for name in ("name", "value")},
}


def _holders(source: Accessible) -> Iterator[Accessible]:
    """Return what holds an object, from the window on."""
    holder = source.parent
    if holder is not None and holder.role != "application":
        yield from _holders(holder)
        yield holder


def description(source: Accessible) -> str:
    """Return what a screen reader says of an object that has come into focus."""
    states, interfaces, role, name = source.states, source.interfaces, source.role, source.name
    label = " ".join(other.name for other in source.labels)
    name = " ".join(filter(None, [label if label != name else "", name]))
    parts = [name or "NO NAME", role]
    if "Text" in interfaces and "editable" in states:
        parts.append(f"contains “{source.text}”")
    if "checkable" in states and "checked" not in states and "indeterminate" not in states:
        parts.append("not checked")
    parts += [state for state in _SPOKEN_STATES if state in states]
    if "enabled" not in states:
        parts.append("unavailable")
    if "Value" in interfaces:
        parts.append(f"{source.value_of('Value', 'CurrentValue'):g}")
    parts += filter(None, [_place(source, role), _description(source, name)])
    return ", ".join(parts)


def _description(source: Accessible, name: str) -> str:
    words = source.description
    return "" if words == name else words


def _place(source: Accessible, role: str) -> str:
    """Return the place of an object in its list."""
    if role in ("list item", "menu item", "page tab") and (parent := source.parent) is not None:
        return f"{source.ask('Accessible', 'GetIndexInParent') + 1} of {parent.value_of('Accessible', 'ChildCount')}"
    if role == "cell" and (parent := source.parent) is not None:
        row = source.value_of("TableCell", "Position")[0]
        return f"{row + 1} of {parent.value_of('Table', 'NRows')}"
    return ""
