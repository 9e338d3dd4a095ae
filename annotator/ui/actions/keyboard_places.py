"""What a key means by its place: where a keyboard prints other letters, or signs in the row of digits."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from annotator.resources_folder import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

# What the keys of the four rows print on the keyboard that the registry's keys are written for, with the code
# of the first key of each as Windows and the kernel of Linux count them; X11 and Wayland add 8.
_ROWS: tuple[tuple[int, str], ...] = (
    (2, "1234567890-="),
    (16, "QWERTYUIOP[]"),
    (30, "ASDFGHJKL;'"),
    (44, "ZXCVBNM,./"),
)
_X11 = 8
# The same keys as macOS counts them.
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
# What is held to reach a third sign of a key, or tells that the key is another one.
_ELSEWHERE = Qt.KeyboardModifier.GroupSwitchModifier | Qt.KeyboardModifier.KeypadModifier


@cache
def places(platform: str) -> Mapping[int, str]:
    """Return what stands at each key by the platform's code of it."""
    if platform == "cocoa":
        return {code: sign for signs, codes in _OF_MAC for code, sign in zip(codes, signs, strict=True)}
    added = 0 if platform == "windows" else _X11
    return {first + at + added: sign for first, signs in _ROWS for at, sign in enumerate(signs)}


def place_of(event: QKeyEvent) -> str:
    """Return the letter, digit or sign at the place of a pressed key, "" where it is none of these."""
    if event.modifiers() & _ELSEWHERE:
        return ""
    platform = QGuiApplication.platformName()
    code = event.nativeVirtualKey() if platform == "cocoa" else event.nativeScanCode()
    return places(platform).get(code, "")


def printed(event: QKeyEvent) -> str:
    """Return what a pressed key prints, "" where that is no single sign (a dead key)."""
    return chr(event.key()) if 0x20 < event.key() < 0x110000 else ""


def digit_by_place(event: QKeyEvent) -> str:
    """Return the digit at whose place a key prints something else, "" where it prints a digit itself.

    With Shift the row means what it prints: the digits of some keyboards are there, and signs of others.
    """
    sign = place_of(event)
    is_other = sign in _DIGITS and not event.modifiers() & _SHIFT and printed(event) not in tuple(_DIGITS)
    return sign if is_other else ""


def is_of_another_script(sign: str) -> bool:
    """Tell whether a sign is of no Latin keyboard: neither a Latin letter nor punctuation nor a symbol."""
    return sign >= "\u0370" and not ("\u1e00" <= sign < "\u1f00" or "\u2000" <= sign < "\u2c00")


class Keyboard(QObject):
    """Learns from what is pressed which letters the keyboard gives.

    Attributes
    ----------
    signs: what stands on keys beside their Latin letters, by these; empty where a Latin keyboard is in use.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.signs: Mapping[str, str] = {}
        self._is_other = False

    def meaning(self, event: QKeyEvent) -> QKeyCombination | None:
        """Return what a press means by the place of its key, None where what it prints counts."""
        sign, held = place_of(event), event.modifiers()
        if not sign or (held & _CTRL and held & _ALT):  # which is AltGr on Windows
            return None
        if sign in _DIGITS:
            sign = digit_by_place(event)
        elif not self._is_by_place(sign, printed(event)):
            return None
        if not sign:
            return None
        held &= _CTRL | _ALT | _SHIFT | _META
        if held & _SHIFT and sign in _WITH_SHIFT:
            sign, held = _WITH_SHIFT[sign], held & ~_SHIFT
        return QKeyCombination(held, Qt.Key(ord(sign)))

    def _is_by_place(self, sign: str, gives: str) -> bool:
        # Greek and Hebrew keyboards have some signs in the places of letters.
        return is_of_another_script(gives) or (self._is_other and sign.isalpha() and not gives.isalpha())

    def learn(self, event: QKeyEvent) -> None:
        """Take note of what a key gives that was pressed as a letter."""
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
    """Return what stands on the keys of the keyboard that gives this there; just this where none is known."""
    known = json.loads(resource("keyboards.json").read_text(encoding="utf-8"))
    for row in known["others"].values():
        signs = dict(zip(known["latin"], row, strict=True))
        if signs[latin] == gives:
            others = {key: sign for key, sign in signs.items() if is_of_another_script(sign)}
            held = {_WITH_SHIFT[key]: sign.upper() for key, sign in others.items() if key in _WITH_SHIFT}
            return others | held
    return {latin: gives}
