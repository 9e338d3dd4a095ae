"""The keys of actions: a layout and the annotator's changes."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from string import Formatter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from annotator.domain.translation import Language, language, mark, quoted, tr
from annotator.resources_folder import resource
from annotator.ui.actions.keyboard_places import Keyboard
from annotator.ui.actions.registry import ACTIONS, CLAIM_TYPE_KEYS, MENUS, SPECS, menu_letter, menu_title
from annotator.ui.look.mirroring import in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.ui.session.settings import Settings

STANDARD = "standard"
KeyMap = dict[str, tuple[str, ...]]  # the keys of each action, in Qt's form

# The keys that the article handles itself and no action may have.
_OF_THE_ARTICLE: dict[str, tuple[str, ...]] = {
    mark("moving the caret"): (
        "Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown",
        "Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End",
    ),
    mark("selecting"): (
        "Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down", "Shift+Home", "Shift+End",
        "Ctrl+Shift+Left", "Ctrl+Shift+Right",
    ),
}  # fmt: skip

# Names that are plainer than Qt's in English, too; the others are in the translations (see README).
_NAMES = {"Return": mark("Enter", "name of a key"), "Backtab": mark("Tab", "name of a key")}

# The layouts beside the standard one, by their files: name and purpose.
_LAYOUTS = {
    "left_hand": (
        mark("Left hand", "layout of keys"),
        mark(
            "For the right hand on the mouse: everything lies under the left one. W is who, A asserts, R and"
            " F grow and shrink, V joins, Z goes through what overlaps, with Shift it shows hidden"
            " suggestions; Shift with D leaves a thing so; Shift with S and A goes from sentence to sentence;"
            " Shift with Q W E R moves the edges, with Alt by a clause."
        ),
    ),
    "without_brackets": (
        mark("Without brackets", "layout of keys"),
        mark(
            "For German, French and other keyboards on which [ ] { } need AltGr, and Ctrl with them cannot be"
            " pressed at all: H and L, which lie alike on all of them, move the end of a span back and on,"
            " with Shift the start, with Ctrl by a character; J and K with Alt do so by a clause."
        ),
    ),
}


def canonical(key: str) -> str:
    """Return a key in Qt's standard form; "" if Qt does not know it."""
    return QKeySequence(key).toString()


def fixed_keys() -> dict[str, str]:
    """Return the keys that no action may have, and their acts."""
    meanings = {
        canonical(key): tr("claim type {number}", number=number)
        for number, key in enumerate(CLAIM_TYPE_KEYS, 1)
    }
    for meaning, keys in _OF_THE_ARTICLE.items():
        meanings |= {canonical(key): tr(meaning) for key in keys}
    return meanings | {
        canonical(f"Alt+{menu_letter(menu)}"): tr("the menu {menu}", menu=menu_title(menu)) for menu in MENUS
    }


@dataclass(frozen=True)
class Layout:
    """A set of keys for all actions.

    Attributes
    ----------
    why: its purpose, in a sentence or two.
    """

    id: str
    name: str
    why: str
    keys: KeyMap


def standard() -> Layout:
    """Return the registry's own keys."""
    why = tr("Each letter is the first of its English name; brackets move edges.")
    name = tr("Standard", note="layout of keys")
    return Layout(STANDARD, name, why, {spec.id: spec.keys for spec in ACTIONS})


def layout(id: str) -> Layout:
    """Return a layout by its id; the standard one for an unknown id."""
    if id not in _LAYOUTS:  # the standard one, or the choice of another version of the program
        return standard()
    name, why = _LAYOUTS[id]
    changes = json.loads(resource("keys", f"{id}.json").read_text(encoding="utf-8"))
    keys = {action: tuple(keys) for action, keys in changes.items()}
    return Layout(id, tr(name, note="layout of keys"), tr(why), standard().keys | keys)


def layouts() -> list[Layout]:
    """Return all layouts, the standard one first."""
    return [standard(), *map(layout, _LAYOUTS)]


def clashes(keys: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Return the keys with more than one meaning, as ids of actions or words for other meanings.

    The keys of both scopes meet in the article, which lies in the window.
    """
    meanings: dict[str, list[str]] = defaultdict(list)
    for id, its in keys.items():
        for key in its:
            meanings[canonical(key)].append(id)
    for key, meaning in fixed_keys().items():
        if key in meanings:
            meanings[key].append(meaning)
    return {key: holders for key, holders in meanings.items() if len(holders) > 1}


def suits(id: str, key: str) -> bool:
    """Tell whether an action may have a key: letters and digits alone act only in the article."""
    return SPECS[id].scope == "article" or not (len(key) == 1 and key.isalnum())


def key_of_press(combination: QKeyCombination) -> str:
    """Return a pressed key in the registry's form; "" for a modifier alone."""
    key, modifiers = combination.key(), combination.keyboardModifiers()
    if key in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta):
        return ""
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    modifiers &= ~Qt.KeyboardModifier.KeypadModifier
    # The Shift of a sign such as "?" does not count: it differs between keyboards.
    if 0x20 < key < 0xFFFF and not chr(key).isalnum():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, key)).toString()


def name_of(key: str) -> str:
    """Return the name of a key for people."""
    words = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    for qt_name, plain in _plain_names(language()).items():
        if words.endswith(qt_name):
            words = words.removesuffix(qt_name) + plain
    return in_order(words)


@cache
def _plain_names(spoken: Language) -> dict[str, str]:
    """Return the plainer names by Qt's, both in the language in force."""
    return {
        QCoreApplication.translate("QShortcut", name): tr(plain, note="name of a key")
        for name, plain in _NAMES.items()
    }


class Keys(QObject):
    """The present keys: a layout with the annotator's changes.

    Attributes
    ----------
    keyboard: the keyboard in use, with its characters beside the Latin letters.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.layout = layout(settings.key_layout)
        self.keyboard = Keyboard(self)
        # Later: names are shown in many places, and the press must not wait for them.
        self.keyboard.changed.connect(self._rename, Qt.ConnectionType.QueuedConnection)
        self._keys = _merged(self.layout, _sound(settings.own_keys))
        self._first: dict[str, str] = {}  # cache of names, which each key press needs

    def of(self, id: str) -> tuple[str, ...]:
        """Return the keys of an action in Qt's form."""
        return self._keys.get(id, ())

    def all(self) -> KeyMap:
        """Return the keys of all actions."""
        return dict(self._keys)

    def key_of(self, id: str) -> str:
        """Return the name of an action's first key, "" if it has none."""
        if id not in self._first:
            keys = self.of(id)
            self._first[id] = self.name(keys[0]) if keys else ""
        return self._first[id]

    def names(self, id: str) -> tuple[str, ...]:
        """Return the names of all keys of an action."""
        return tuple(dict.fromkeys(map(self.name, self.of(id))))

    def name(self, key: str) -> str:
        """Return the name of a key, with this keyboard's character beside the Latin letter."""
        further_sign = self.keyboard.signs.get(key[-1:])
        return f"{name_of(key)} {further_sign}" if further_sign else name_of(key)

    def bracketed(self, id: str) -> str:
        """Return " (key)" for the end of a button's words, "" if the action has no key."""
        key = self.key_of(id)
        return f" ({key})" if key else ""

    def fill(self, text: str, n: int | None = None, **values: object) -> str:
        """Return a text in the language in force as by `tr`; "{id}" in it stands for the key of an action."""
        names = {name for _, name, _, _ in Formatter().parse(text) if name and name != "n"}
        keys = {id: self.key_of(id) or _quoted(id) for id in names - values.keys()}
        return tr(text, n, note="", **keys, **values)

    def _rename(self) -> None:
        self._first.clear()
        self.changed.emit()

    def take(self, of: Layout, keys: KeyMap) -> None:
        """Put other keys into force, and store them as changes of a layout."""
        changes = {id: list(its) for id, its in keys.items() if its != of.keys.get(id, ())}
        self._settings.key_layout = of.id
        self._settings.own_keys = changes
        self.layout = of
        self._keys = _merged(of, _sound(changes))
        self._first.clear()
        self.changed.emit()


def _quoted(id: str) -> str:
    return quoted(tr(SPECS[id].text))


def _sound(own: Mapping[str, Iterable[str]]) -> KeyMap:
    """Return the usable part of stored changes, which another version or a person may have written."""
    taken = set(fixed_keys()) if own else set()
    usable: KeyMap = {}
    for id, wished in own.items():
        if id in SPECS:
            keys = [
                key for key in wished if canonical(key) and canonical(key) not in taken and suits(id, key)
            ]
            taken.update(map(canonical, keys))
            usable[id] = tuple(keys)
    return usable


def _merged(of: Layout, own: KeyMap) -> KeyMap:
    """Return a layout's keys with changes; a key moves to the action of the change."""
    taken = {canonical(key) for keys in own.values() for key in keys}
    unchanged = {id: tuple(k for k in its if canonical(k) not in taken) for id, its in of.keys.items()}
    return (unchanged if taken else of.keys) | own
