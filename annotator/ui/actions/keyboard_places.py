"""The meaning of keys by their place, for keyboards with other letters or with signs in the row of digits."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from annotator.resources_folder import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

# The characters of the four rows on the keyboard of the registry's keys, with the code
# of the first key of each row on Windows and in the Linux kernel; X11 and Wayland add 8.
_ROWS: tuple[tuple[int, str], ...] = (
    (2, "1234567890-="),
    (16, "QWERTYUIOP[]"),
    (30, "ASDFGHJKL;'"),
    (44, "ZXCVBNM,./"),
)
_X11 = 8
# The codes of the same keys on macOS.
_OF_MAC: tuple[tuple[str, tuple[int, ...]], ...] = (
    ("1234567890-=", (0x12, 0x13, 0x14, 0x15, 0x17, 0x16, 0x1A, 0x1C, 0x19, 0x1D, 0x1B, 0x18)),
    ("QWERTYUIOP[]", (0x0C, 0x0D, 0x0E, 0x0F, 0x11, 0x10, 0x20, 0x22, 0x1F, 0x23, 0x21, 0x1E)),
    ("ASDFGHJKL;'", (0x00, 0x01, 0x02, 0x03, 0x05, 0x04, 0x26, 0x28, 0x25, 0x29, 0x27)),
    ("ZXCVBNM,./", (0x06, 0x07, 0x08, 0x09, 0x0B, 0x2D, 0x2E, 0x2B, 0x2F, 0x2C)),
)
_WITH_SHIFT = dict(zip("-=[];',./", '_+{}:"<>?', strict=True))
_DIGITS = "0123456789"

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_SHIFT, _META = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.MetaModifier
# Modifiers for the third character of a key, or marks of another key.
_ELSEWHERE = Qt.KeyboardModifier.GroupSwitchModifier | Qt.KeyboardModifier.KeypadModifier


@cache
def places(platform: str) -> Mapping[int, str]:
    """Return the character of each key by the platform's key code."""
    if platform == "cocoa":
        return {code: sign for signs, codes in _OF_MAC for code, sign in zip(codes, signs, strict=True)}
    added = 0 if platform == "windows" else _X11
    return {
        first_code + offset + added: sign for first_code, signs in _ROWS for offset, sign in enumerate(signs)
    }


def place_of(event: QKeyEvent) -> str:
    """Return the letter, digit or sign at the place of a pressed key, "" for other keys."""
    if event.modifiers() & _ELSEWHERE:
        return ""
    platform = QGuiApplication.platformName()
    code = event.nativeVirtualKey() if platform == "cocoa" else event.nativeScanCode()
    return places(platform).get(code, "")


def printed(event: QKeyEvent) -> str:
    """Return the character that a pressed key prints, "" if it is not a single one (a dead key)."""
    return chr(event.key()) if 0x20 < event.key() < 0x110000 else ""


def digit_by_place(event: QKeyEvent) -> str:
    """Return the digit at the place of a key that prints another character, "" if the key prints a digit.

    With Shift, the printed characters count: some keyboards have digits there, others signs.
    """
    sign = place_of(event)
    is_other = sign in _DIGITS and not event.modifiers() & _SHIFT and printed(event) not in tuple(_DIGITS)
    return sign if is_other else ""


def is_of_another_script(sign: str) -> bool:
    """Tell whether a sign is on no Latin keyboard: no Latin letter, no punctuation, no symbol."""
    return sign >= "\u0370" and not ("\u1e00" <= sign < "\u1f00" or "\u2000" <= sign < "\u2c00")


class Keyboard(QObject):
    """Learns the keyboard's letters from pressed keys.

    Attributes
    ----------
    signs: further characters of keys by their Latin letters; empty for a Latin keyboard.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.signs: Mapping[str, str] = {}
        self._is_other = False

    def meaning(self, event: QKeyEvent) -> QKeyCombination | None:
        """Return the meaning of a press by the place of its key, None if the printed character counts."""
        sign, modifiers = place_of(event), event.modifiers()
        if not sign or (modifiers & _CTRL and modifiers & _ALT):  # which is AltGr on Windows
            return None
        if sign in _DIGITS:
            sign = digit_by_place(event)
        elif not self._is_by_place(sign, printed(event)):
            return None
        if not sign:
            return None
        modifiers &= _CTRL | _ALT | _SHIFT | _META
        if modifiers & _SHIFT and sign in _WITH_SHIFT:
            sign, modifiers = _WITH_SHIFT[sign], modifiers & ~_SHIFT
        return QKeyCombination(modifiers, Qt.Key(ord(sign)))

    def _is_by_place(self, sign: str, gives: str) -> bool:
        # Greek and Hebrew keyboards have signs at the places of some letters.
        return is_of_another_script(gives) or (self._is_other and sign.isalpha() and not gives.isalpha())

    def learn(self, event: QKeyEvent) -> None:
        """Learn the character of a key that was pressed as a letter."""
        sign, gives = place_of(event), event.text().lower()
        if not sign.isalpha() or len(gives) != 1 or not gives.isalpha() or event.modifiers() & (_CTRL | _ALT):
            return
        self._is_other = is_of_another_script(gives)
        if self._is_other and self.signs.get(sign) == gives:
            return
        signs = _signs_of(sign, gives) if self._is_other else {}
        if signs != self.signs:
            self.signs = signs
            self.changed.emit()


@cache
def _signs_of(latin: str, gives: str) -> Mapping[str, str]:
    """Return the characters of the known keyboard with this character at this key, or else only this one."""
    keyboards = json.loads(resource("keyboards.json").read_text(encoding="utf-8"))
    for row in keyboards["others"].values():
        signs = dict(zip(keyboards["latin"], row, strict=True))
        if signs[latin] == gives:
            other_script = {key: sign for key, sign in signs.items() if is_of_another_script(sign)}
            with_shift = {
                _WITH_SHIFT[key]: sign.upper() for key, sign in other_script.items() if key in _WITH_SHIFT
            }
            return other_script | with_shift
    return {latin: gives}
