"""The accessibility bus: the tree of a program's accessible objects, its events, and keys."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from typing import Any, NamedTuple

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.low_level import HeaderFields, Message, MessageType

_ATSPI = "org.a11y.atspi."
_REGISTRY = _ATSPI + "Registry"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_LABELLED_BY = 2  # the relation to an object's labels
PATIENCE = 20  # seconds that anything may take; a test that waits longer has failed
# The names of the bits of an object's state, as AT-SPI numbers them.
_STATES = {
    1: "active", 3: "busy", 4: "checked", 5: "collapsed", 6: "defunct", 7: "editable", 8: "enabled", 9: "expandable",
    10: "expanded", 11: "focusable", 12: "focused", 16: "modal", 17: "multi line", 20: "pressed", 22: "selectable",
    23: "selected", 24: "sensitive", 25: "showing", 30: "visible", 32: "indeterminate", 41: "checkable",
    42: "has popup", 43: "read only",
}  # fmt: skip


class Event(NamedTuple):
    """A signal of an accessible object."""

    kind: str  # such as "StateChanged:focused"
    source: Accessible
    details: tuple[int, int]
    value: Any


class Bus:
    """A connection as screen readers have one."""

    def __init__(self, session_bus: str) -> None:
        session = open_dbus_connection(session_bus)
        self._wish_for_a_reader(session)
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        answer = session.send_and_get_reply(new_method_call(launcher, "GetAddress"), timeout=PATIENCE)
        session.close()
        self._connection = open_dbus_connection(answer.body[0])
        self._signals: deque[Message] = deque()
        self._connection.filter(MatchRule(type="signal"), queue=self._signals)
        for kind in ("Object", "Window", "Focus"):
            rule = MatchRule(type="signal", interface=f"{_ATSPI}Event.{kind}")
            self._connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE)
        for kind in ("object:", "window:", "focus:"):
            self.call(_REGISTRY, "/org/a11y/atspi/registry", _REGISTRY, "RegisterEvent", "s", kind)

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    @staticmethod
    def _wish_for_a_reader(session: Any) -> None:
        """Tell programs that a screen reader runs, as one does when it starts."""
        status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", _PROPERTIES)
        for wish in ("IsEnabled", "ScreenReaderEnabled"):
            value = ("org.a11y.Status", wish, ("b", True))
            session.send_and_get_reply(new_method_call(status, "Set", "ssv", value), timeout=PATIENCE)

    def call(
        self, name: str, path: str, interface: str, method: str, signature: str = "", *values: Any
    ) -> tuple[Any, ...]:
        """Call a method and return what it answers."""
        message = new_method_call(DBusAddress(path, name, interface), method, signature or None, values)
        reply = self._connection.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type is MessageType.error:
            raise DBusErrorResponse(reply)
        return tuple(reply.body)

    def applications(self) -> list[Accessible]:
        """Return the programs that can be read."""
        return Accessible(self, _REGISTRY, "/org/a11y/atspi/accessible/root").children

    def events(self) -> Iterator[Event]:
        """Take the events that have come."""
        while self._signals:
            message = self._signals.popleft()
            fields, body = message.header.fields, message.body
            if len(body) < 4:
                continue
            kind = fields[HeaderFields.member] + (f":{body[0]}" if body[0] else "")
            source = Accessible(self, fields[HeaderFields.sender], fields[HeaderFields.path])
            yield Event(kind, source, (body[1], body[2]), body[3][1])

    def await_signal(self, deadline: float) -> bool:
        """Wait until an event comes; return whether one has come by the deadline (of time.monotonic)."""
        try:
            if not self._signals:
                self._signals.append(
                    self._connection.recv_until_filtered(
                        self._signals, timeout=max(0.01, deadline - time.monotonic())
                    )
                )
        except TimeoutError:
            return False
        return True

    def press(self, keys: str) -> None:
        """Press keys on the keyboard of the desktop: "Tab", "x", "Ctrl+K"."""
        *modifiers, key = keys.split("+") if len(keys) > 1 else [keys]
        for modifier in modifiers:
            self._key(_MODIFIERS[modifier], _PRESS)
        self._key(_KEYSYMS.get(key) or ord(key), _SYMBOL)
        for modifier in reversed(modifiers):
            self._key(_MODIFIERS[modifier], _RELEASE)

    def _key(self, code: int, what: int) -> None:
        place = "/org/a11y/atspi/registry/deviceeventcontroller"
        controller = _ATSPI + "DeviceEventController"
        self.call(_REGISTRY, place, controller, "GenerateKeyboardEvent", "isu", code, "", what)


_PRESS, _RELEASE, _SYMBOL = 0, 1, 3  # how AT-SPI makes key events
_MODIFIERS = {"Ctrl": 37, "Shift": 50, "Alt": 64}  # key codes of every keyboard of X
_KEYSYMS = {
    "Tab": 0xFF09, "Enter": 0xFF0D, "Esc": 0xFF1B, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54,
    "Home": 0xFF50, "End": 0xFF57, "F1": 0xFFBE, "F6": 0xFFC3, "Del": 0xFFFF, "Space": 0x20,
}  # fmt: skip


class Accessible(NamedTuple):
    """An accessible object of a program."""

    bus: Bus
    owner: str
    path: str

    def ask(self, interface: str, method: str, signature: str = "", *values: Any) -> Any:
        """Call a method of one of its interfaces and return the first value."""
        return self.ask_all(interface, method, signature, *values)[0]

    def ask_all(self, interface: str, method: str, signature: str = "", *values: Any) -> tuple[Any, ...]:
        """Call a method of one of its interfaces and return all values."""
        return self.bus.call(self.owner, self.path, _ATSPI + interface, method, signature, *values)

    def value_of(self, interface: str, name: str) -> Any:
        """Return a property of one of its interfaces."""
        return self.bus.call(self.owner, self.path, _PROPERTIES, "Get", "ss", _ATSPI + interface, name)[0][1]

    @property
    def name(self) -> str:
        """Return its name."""
        return str(self.value_of("Accessible", "Name"))

    @property
    def description(self) -> str:
        """Return its description."""
        return str(self.value_of("Accessible", "Description"))

    @property
    def role(self) -> str:
        """Return its role in words."""
        return str(self.ask("Accessible", "GetRoleName"))

    @property
    def states(self) -> set[str]:
        """Return the names of its states."""
        low, high = self.ask("Accessible", "GetState")
        bits = low | high << 32
        return {name for bit, name in _STATES.items() if bits >> bit & 1}

    @property
    def interfaces(self) -> set[str]:
        """Return the names of its interfaces without their common beginning."""
        return {name.removeprefix(_ATSPI) for name in self.ask("Accessible", "GetInterfaces")}

    @property
    def labels(self) -> list[Accessible]:
        """Return what names it."""
        relations = dict(self.ask("Accessible", "GetRelationSet"))
        return [Accessible(self.bus, *place) for place in relations.get(_LABELLED_BY, [])]

    @property
    def children(self) -> list[Accessible]:
        """Return what it holds."""
        return [Accessible(self.bus, *place) for place in self.ask("Accessible", "GetChildren")]

    @property
    def parent(self) -> Accessible | None:
        """Return what holds it."""
        owner, path = self.value_of("Accessible", "Parent")
        return None if path.endswith("/null") else Accessible(self.bus, owner, path)

    @property
    def text(self) -> str:
        """Return its whole text."""
        return str(self.ask("Text", "GetText", "ii", 0, -1))
