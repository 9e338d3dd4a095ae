"""Languages that nobody speaks, to see which words are not translated, and which are cut where they are longer.

The longer one has accents on all letters and two fifths more of them; the mirrored one has Arabic letters and runs
leftwards. Both keep names in braces and the & of keys.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from annotator.domain.translation import BETWEEN_FORMS, Language, speak

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "áƀçđéƒǧħíĵķĺɱñóþɋŕšŧúṽŵẋýžÁƁÇĐÉƑǦĦÍĴĶĹṀÑÓÞɊŔŠŦÚṼŴẊÝŽ"
_ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنه" * 2
_LONGER = 0.4  # German and French are a third longer than English, short words more
_KEPT = re.compile(r"\{\w+\}|&(?=\w)|[^\W\d_]+", re.ASCII)
_MORE = ("óñé", "ŧŵó", "ŧħŕéé")

Languages = dict[str, tuple[Language, Qt.LayoutDirection]]


def _with(letters: str, more: tuple[str, ...], text: str) -> str:
    table = str.maketrans(_PLAIN, letters)
    changed = _KEPT.sub(lambda m: m[0] if m[0][0] in "{&" else m[0].translate(table), text)
    lacking = round(len(text) * _LONGER)
    words = []
    while lacking > 0:
        word = more[len(words) % len(more)][:lacking]
        words.append(word)
        lacking -= len(word) + 1
    ending = re.search(r"[\s.:…!?]*$", changed)
    end = ending.start() if ending else len(changed)
    return " ".join([changed[:end], *words]) + changed[end:] if any(map(str.isalpha, changed)) else changed


def _translated(letters: str, more: tuple[str, ...]) -> Callable[[str, str, int | None], str]:
    def translate(text: str, note: str, n: int | None) -> str:
        if n is None:
            return _with(letters, more, text)
        return BETWEEN_FORMS.join(_with(letters, more, form) for form in text.split(BETWEEN_FORMS))

    return translate


LANGUAGES: Languages = {
    "longer": (
        Language("longer", _translated(_ACCENTED, _MORE), ".", ",", "{}\u00a0%"),
        Qt.LayoutDirection.LeftToRight,
    ),
    "mirrored": (
        Language("mirrored", _translated(_ARABIC, ("واحد", "اثنان")), ".", ",", "{}\u00a0%"),
        Qt.LayoutDirection.RightToLeft,
    ),
}


@contextmanager
def spoken(name: str) -> Iterator[None]:
    """Have the program speak one of the languages."""
    language, direction = LANGUAGES[name]
    speak(language)
    QApplication.setLayoutDirection(direction)
    try:
        yield
    finally:
        speak(Language())
        QLocale.setDefault(QLocale(QLocale.Language.English))
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
