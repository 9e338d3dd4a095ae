"""The letters that choose the entries of a menu: one for each, and none twice."""

from __future__ import annotations

from string import ascii_letters, digits
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Lettered(NamedTuple):
    """The words of an entry as Qt underlines letters in them, and the letter, small; "" if none is left."""

    words: str
    letter: str


class _Wishes(NamedTuple):
    """The letters of an entry by how much they tell of it."""

    marked: str  # behind a single &
    first: str  # of the first word
    of_words: str  # of the other words
    inner: str
    foreign: str  # which no plain keyboard has


_INNER = _Wishes._fields.index("inner")


def lettered(entries: Sequence[str]) -> list[Lettered]:
    """Return the entries of a menu with a letter each, which stands behind a single &.

    All entries get the letters that tell most, as far as these reach, before any gets one that tells less. An
    entry whose letters all go to others gets a digit.
    """
    plain = [_without_mark(words) for words in entries]
    wishes = [_wishes(words, unmarked) for words, unmarked in zip(entries, plain, strict=True)]
    letters = _shared_out(wishes)
    left = iter([digit for digit in digits[1:] + digits[0] if digit not in letters])
    return [
        _with_letter(words, letter) if letter else _with_digit(words, next(left, ""))
        for words, letter in zip(plain, letters, strict=True)
    ]


def _shared_out(wishes: Sequence[_Wishes]) -> list[str]:
    """Return a letter for each entry, "" where none is left."""
    letters = [""] * len(wishes)
    for rank in range(len(_Wishes._fields)):
        for place, wish in enumerate(wishes):
            if not letters[place]:
                letters[place] = next((letter for letter in wish[rank] if letter not in letters), "")
        if rank == _INNER:
            for least in (_INNER, _INNER - 1, 0):
                for place in [place for place, letter in enumerate(letters) if not letter]:
                    _make_room(place, wishes, letters, least, set())
    return letters


def _make_room(
    place: int, wishes: Sequence[_Wishes], letters: list[str], least: int, asked: set[str]
) -> bool:
    """Give an entry the letter of another one that can take another; tell whether there is one.

    Nobody gives a letter away that tells more than those of the rank `least`.
    """
    for letter in "".join(wishes[place][: _INNER + 1]):
        if letter in asked:
            continue
        asked.add(letter)
        owner = letters.index(letter) if letter in letters else None
        if owner is None or (
            letter in "".join(wishes[owner][least:]) and _make_room(owner, wishes, letters, least, asked)
        ):
            letters[place] = letter
            return True
    return False


def _wishes(words: str, plain: str) -> _Wishes:
    marked = "".join(words[place + 1 : place + 2].lower() for place, sign in _signs(words) if sign == "&")
    first, of_words, inner, foreign = "", "", "", ""
    for place, sign in _signs(plain):
        letter = sign.lower()
        if not sign.isalnum() or len(letter) != 1:
            continue
        if letter not in ascii_letters:
            foreign += letter
        elif plain[place - 1 : place].isalnum():
            inner += letter
        elif not first:
            first = letter
        else:
            of_words += letter
    inner = "".join(letter for letter in inner if letter not in first + of_words)
    return _Wishes(marked, first, of_words, inner, foreign)


def _signs(words: str) -> Iterator[tuple[int, str]]:
    """Yield the signs of an entry with their places; two & stand for one that is shown, and are no sign."""
    place = 0
    while place < len(words):
        if words.startswith("&&", place):
            place += 2
            continue
        yield place, words[place]
        place += 1


def _without_mark(words: str) -> str:
    marks = {place for place, sign in _signs(words) if sign == "&"}
    return "".join(sign for place, sign in enumerate(words) if place not in marks)


def _with_letter(words: str, letter: str) -> Lettered:
    """Mark the letter, at the beginning of a word if it is there."""
    places = [place for place, sign in _signs(words) if sign.lower() == letter]
    place = min(places, key=lambda place: words[place - 1 : place].isalnum())
    return Lettered(f"{words[:place]}&{words[place:]}", letter)


def _with_digit(words: str, digit: str) -> Lettered:
    return Lettered(f"{words} (&{digit})" if digit else words, digit)
