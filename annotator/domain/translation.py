"""The program's words in the language of the person: texts, plural forms, numbers and lists.

Code holds English. `tr` gives a text in the language in force; `mark` names a text of a table, which is given
to `tr` where it is shown. Both take literals only, so that `packaging/dev.py translations` finds them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any

# Takes a text, a note that tells it from the same one elsewhere and the number that chooses its form, if any.
Translate = Callable[[str, str, int | None], str]
# Gives words a key that sorts them; only keys of the same language can be compared.
SortKey = Callable[[str], Any]

# The languages of the program, each with its own name; English needs no translation.
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
BETWEEN_FORMS = "|"
_OPENING_MARKS = tuple('“«„‹‟»‘"')  # an article in any language may begin with them
_MOST_NAMED = 3


def _in_english(text: str, note: str, n: int | None) -> str:
    return text


@dataclass(frozen=True)
class Language:
    """A language of the program: its translations and how it writes numbers.

    Attributes
    ----------
    code: as in ISO 639, "de".
    translate: returns the text itself where it knows none.
    thousands, decimal: the signs within a number.
    percent: the form of a share in hundredths.
    sort_key: how it sorts names; the window's languages know accents and numbers.
    """

    code: str = "en"
    translate: Translate = _in_english
    thousands: str = ","
    decimal: str = "."
    percent: str = "{}%"
    sort_key: SortKey = str.casefold


_in_force = Language()


def language() -> Language:
    """Return the language in force in this process."""
    return _in_force


def speak(language: Language) -> None:
    """Put a language in force; texts that are shown already stay as they are."""
    global _in_force
    _in_force = language


@contextmanager
def spoken_in(language: Language) -> Iterator[None]:
    """Speak a language in a block, and then again the one that was in force."""
    before = _in_force
    speak(language)
    try:
        yield
    finally:
        speak(before)


def in_english() -> AbstractContextManager[None]:
    """Speak English in a block: what is written into files reads the same everywhere."""
    return spoken_in(Language())


def mark(text: str, note: str = "") -> str:
    """Return a text of a table as it is; `tr` translates it where it is shown, with the same note."""
    return text


def tr(text: str, n: int | None = None, *, note: str = "", **values: object) -> str:
    """Return a text in the language in force, with its values in place of their names in braces.

    With a number `n`, the text has a singular and a plural: "{n} document|{n} documents". A note tells a text
    from the same one elsewhere; translators see it. Whole numbers are written as the language does.
    """
    found = _in_force.translate(text, note, n)
    if n is not None:
        values["n"] = n
        if BETWEEN_FORMS in found:
            singular, _, plural = found.partition(BETWEEN_FORMS)
            found = singular if n == 1 else plural
    if not values:
        return found
    return found.format(**{name: number(v) if type(v) is int else v for name, v in values.items()})


def number(value: float, decimals: int = 0) -> str:
    """Return a number with its thousands apart, and so many decimals."""
    words = f"{value:,.{decimals}f}"
    if _in_force.thousands == "," and _in_force.decimal == ".":
        return words
    whole, _, part = words.partition(".")
    return whole.replace(",", _in_force.thousands) + (f"{_in_force.decimal}{part}" if part else "")


def percent(share: float, decimals: int = 0) -> str:
    """Return a share of one in hundredths: "56%"."""
    return _in_force.percent.format(number(100 * share, decimals))


def labelled(name: str, value: str) -> str:
    """Return a name and its value: "Speaker: Ada Lovelace"."""
    return tr("{name}: {value}", name=name, value=value)


def quoted(words: str) -> str:
    """Return words in the quote marks of the language; words of an article that have marks keep their own."""
    return words if len(words) > 1 and words[0] in _OPENING_MARKS else tr("“{words}”", words=words)


def joined(parts: Sequence[str]) -> str:
    """Return parts as a list in a sentence: "a", "a and b", "a, b and c"; "" for none."""
    *others, last = parts or ("",)
    return tr("{others} and {last}", others=", ".join(others), last=last) if others else last


def some_of(names: Sequence[str], most: int = _MOST_NAMED) -> str:
    """Return the first names and the number of the others: "a", "a and b", "a, b, c and 2 more"."""
    first = list(names[:most])
    if further := len(names) - len(first):
        first.append(tr("{n} more|{n} more", further))
    return joined(first)
