"""Which keys do what: a layout, and what the annotator changed in it."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from annotator.resources_folder import resource
from annotator.ui.actions.keyboard_places import Keyboard
from annotator.ui.actions.registry import ACTIONS, CLAIM_TYPE_KEYS, SPECS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.ui.session.settings import Settings

STANDARD = "standard"
KeyMap = dict[str, tuple[str, ...]]  # the keys of each action, as Qt writes them

# What the article does with keys that no action may take from it.
_OF_THE_ARTICLE: dict[str, tuple[str, ...]] = {
    "moving the caret": (
        "Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown",
        "Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End",
    ),
    "selecting": (
        "Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down", "Shift+Home", "Shift+End",
        "Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+A",
    ),
    "copying": ("Ctrl+C",),
}  # fmt: skip

# Shorter or plainer than what Qt calls them.
_NAMES = {"Return": "Enter", "Backtab": "Tab", "Escape": "Esc", "Delete": "Del"}


def canonical(key: str) -> str:
    """Return a key in Qt's one way of writing it; "" where Qt does not know it."""
    return QKeySequence(key).toString()


def fixed_keys() -> dict[str, str]:
    """Return the keys that no action may have, and what they do."""
    meanings = {canonical(key): f"claim type {number}" for number, key in enumerate(CLAIM_TYPE_KEYS, 1)}
    for meaning, keys in _OF_THE_ARTICLE.items():
        meanings |= {canonical(key): meaning for key in keys}
    menus = dict.fromkeys(spec.menu for spec in ACTIONS)
    return meanings | {canonical(f"Alt+{menu[0]}"): f"the menu {menu}" for menu in menus}


@dataclass(frozen=True)
class Layout:
    """A set of keys for all actions.

    Attributes
    ----------
    why: whom it suits, in a sentence or two.
    """

    id: str
    name: str
    why: str
    keys: KeyMap


def standard() -> Layout:
    """Return the registry's own keys."""
    why = "Each letter is the first of what it does; brackets move edges."
    return Layout(STANDARD, "Standard", why, {spec.id: spec.keys for spec in ACTIONS})


def layout(id: str) -> Layout:
    """Return a layout by its id; the standard one where there is none of that id."""
    if id == STANDARD or not id.isidentifier():
        return standard()
    try:
        given = json.loads(resource("keys", f"{id}.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return standard()  # chosen in another version of the program
    keys = {action: tuple(keys) for action, keys in given["keys"].items()}
    return Layout(id, given["name"], given["why"], standard().keys | keys)


def layouts() -> list[Layout]:
    """Return all layouts, the standard one first."""
    return [standard(), *(layout(path.stem) for path in sorted(resource("keys").glob("*.json")))]


def clashes(keys: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Return the keys with more than one meaning: ids of actions, or words for what is not an action.

    The article lies in the window, so the keys of both scopes meet in it.
    """
    meanings: dict[str, list[str]] = defaultdict(list)
    for id, its in keys.items():
        for key in its:
            meanings[canonical(key)].append(id)
    for key, meaning in fixed_keys().items():
        if key in meanings:
            meanings[key].append(meaning)
    return {key: found for key, found in meanings.items() if len(found) > 1}


def suits(id: str, key: str) -> bool:
    """Tell whether an action may have a key: letters and digits alone act in the article only."""
    return SPECS[id].scope == "article" or not (len(key) == 1 and key.isalnum())


def key_of_press(combination: QKeyCombination) -> str:
    """Return a pressed key as the registry writes it; "" for a modifier alone."""
    key, modifiers = combination.key(), combination.keyboardModifiers()
    if key in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta):
        return ""
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    modifiers &= ~Qt.KeyboardModifier.KeypadModifier
    # The Shift that makes a sign ("?") is no key of its own: where it is, differs between keyboards.
    if 0x20 < key < 0xFFFF and not chr(key).isalnum():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, key)).toString()


def name_of(key: str) -> str:
    """Return a key as people read it."""
    words = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    for given, plain in _NAMES.items():
        if words.endswith(given):
            words = words.removesuffix(given) + plain
    return words


class Keys(QObject):
    """The keys as they are now: a layout, changed by what the annotator set.

    Attributes
    ----------
    keyboard: what it prints, beside Latin letters where there are others.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.layout = layout(settings.key_layout)
        self.keyboard = Keyboard(self)
        # Later: names are shown in many places, and the press that taught them waits.
        self.keyboard.changed.connect(self._rename, Qt.ConnectionType.QueuedConnection)
        self._keys = _merged(self.layout, _sound(settings.own_keys))
        self._first: dict[str, str] = {}  # names already asked for: they are wanted at each key

    def of(self, id: str) -> tuple[str, ...]:
        """Return the keys of an action as Qt writes them."""
        return self._keys.get(id, ())

    def all(self) -> KeyMap:
        """Return the keys of all actions."""
        return dict(self._keys)

    def key_of(self, id: str) -> str:
        """Return the first key of an action as people read it, "" where it has none."""
        if id not in self._first:
            keys = self.of(id)
            self._first[id] = self.name(keys[0]) if keys else ""
        return self._first[id]

    def names(self, id: str) -> tuple[str, ...]:
        """Return all keys of an action as people read them."""
        return tuple(dict.fromkeys(map(self.name, self.of(id))))

    def name(self, key: str) -> str:
        """Return a key as people read it, with what this keyboard prints beside the Latin letter."""
        other = self.keyboard.signs.get(key[-1:])
        return f"{name_of(key)} {other}" if other else name_of(key)

    def bracketed(self, id: str) -> str:
        """Return " (key)" for the end of a button's words, "" where the action has no key."""
        key = self.key_of(id)
        return f" ({key})" if key else ""

    def fill(self, words: str) -> str:
        """Put keys in the place of "{id}" in the program's own words."""
        return words.format_map(_ByName(self))

    def _rename(self) -> None:
        self._first.clear()
        self.changed.emit()

    def take(self, of: Layout, keys: KeyMap) -> None:
        """Use other keys from now on, and remember them as changes of a layout."""
        own = {id: list(its) for id, its in keys.items() if its != of.keys.get(id, ())}
        self._settings.key_layout = of.id
        self._settings.own_keys = own
        self.layout = of
        self._keys = _merged(of, _sound(own))
        self._first.clear()
        self.changed.emit()


class _ByName(dict[str, str]):
    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    def __missing__(self, id: str) -> str:
        return self._keys.key_of(id) or f"“{SPECS[id].text}”"


def _sound(own: Mapping[str, Iterable[str]]) -> KeyMap:
    """Return what is usable of remembered changes: they may come from another version, or another hand."""
    taken = set(fixed_keys()) if own else set()
    usable: KeyMap = {}
    for id, wanted in own.items():
        if id in SPECS:
            keys = [
                key for key in wanted if canonical(key) and canonical(key) not in taken and suits(id, key)
            ]
            taken.update(map(canonical, keys))
            usable[id] = tuple(keys)
    return usable


def _merged(of: Layout, own: KeyMap) -> KeyMap:
    """Return a layout's keys with changes; a key that a change has taken is gone where it was."""
    taken = {canonical(key) for keys in own.values() for key in keys}
    left = {id: tuple(k for k in its if canonical(k) not in taken) for id, its in of.keys.items()}
    return (left if taken else of.keys) | own
