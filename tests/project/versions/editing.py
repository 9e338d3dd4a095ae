"""Texts as editors leave them, with the place that each character of the old text has in the new one."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import NamedTuple

from annotator.domain.span import Span
from annotator.resources_folder import resource

Letter = tuple[str, int | None]  # a character and its place in the old text, None for a new one
Paragraph = list[Letter]

_WORD = re.compile(r"\w[\w’'-]*")
_ADDED = (
    "officials",
    "late",
    "however",
    "reported",
    "nearly",
    "again",
    "14",
    "never",
    "“soon”",
    "the",
    "and",
    "said",
    "it",
)


class Edited(NamedTuple):
    """A text, and the places of the old one's characters in it."""

    text: str
    places: dict[int, int]

    def holds(self, span: Span) -> Span | None:
        """Return where a span of the old text stands, if all its characters stand there in their order."""
        places = [self.places.get(place) for place in range(*span)]
        start = places[0]
        whole = start is not None and places == list(range(start, start + len(places)))
        return Span(start, start + len(places)) if whole and start is not None else None


def articles() -> list[str]:
    """Return the texts of the sample project."""
    folder = resource("sample", "articles")
    return [path.read_text(encoding="utf-8").strip() for path in sorted(folder.iterdir())]


def spans_of_words(text: str, chance: random.Random, number: int) -> list[Span]:
    """Return spans of whole words, of one word to a few sentences, none of them over a paragraph's end."""
    spans = []
    words = [match.span() for match in _WORD.finditer(text)]
    while len(spans) < number:
        first = chance.randrange(len(words))
        last = min(len(words) - 1, first + chance.choice((0, 0, 1, 3, 8, 20)))
        span = Span(words[first][0], words[last][1])
        if "\n" not in span.of(text):
            spans.append(span)
    return spans


def edited(text: str, chance: random.Random, most: int = 6) -> Edited:
    """Return a text after some edits."""
    paragraphs: list[Paragraph] = []
    start = 0
    for part in text.split("\n\n"):
        paragraphs.append([(letter, start + place) for place, letter in enumerate(part)])
        start += len(part) + 2
    for _ in range(chance.randrange(1, most + 1)):
        chance.choice(EDITS)(paragraphs, chance)
        paragraphs[:] = [each for each in paragraphs if each] or [_new("Nothing is left.")]
    letters: Paragraph = []
    for paragraph in paragraphs:
        letters += [*([("\n", None)] * 2 if letters else []), *paragraph]
    places = {origin: place for place, (_, origin) in enumerate(letters) if origin is not None}
    return Edited("".join(letter for letter, _ in letters), places)


def _new(words: str) -> Paragraph:
    return [(letter, None) for letter in words]


def _words(paragraph: Paragraph) -> list[tuple[int, int]]:
    return [match.span() for match in _WORD.finditer("".join(letter for letter, _ in paragraph))]


def _insert_paragraph(paragraphs: list[Paragraph], chance: random.Random) -> None:
    words = " ".join(chance.choices(_ADDED, k=chance.randrange(3, 30)))
    paragraphs.insert(chance.randrange(len(paragraphs) + 1), _new(f"{words.capitalize()}."))


def _delete_paragraph(paragraphs: list[Paragraph], chance: random.Random) -> None:
    paragraphs.pop(chance.randrange(len(paragraphs)))


def _move_paragraph(paragraphs: list[Paragraph], chance: random.Random) -> None:
    moved = paragraphs.pop(chance.randrange(len(paragraphs)))
    paragraphs.insert(chance.randrange(len(paragraphs) + 1), moved)


def _join_paragraphs(paragraphs: list[Paragraph], chance: random.Random) -> None:
    if len(paragraphs) > 1:
        number = chance.randrange(len(paragraphs) - 1)
        paragraphs[number : number + 2] = [[*paragraphs[number], (" ", None), *paragraphs[number + 1]]]


def _split_paragraph(paragraphs: list[Paragraph], chance: random.Random) -> None:
    number = chance.randrange(len(paragraphs))
    stops = [place for place, (letter, _) in enumerate(paragraphs[number][:-2]) if letter == "."]
    if stops:
        stop = chance.choice(stops) + 1
        whole = paragraphs[number]
        paragraphs[number : number + 1] = [whole[:stop], whole[stop + 1 :]]


def _exchange_marks(paragraphs: list[Paragraph], chance: random.Random) -> None:
    marks = chance.choice(
        (str.maketrans("“”‘’", "\"\"''"), str.maketrans("“”", "«»"), str.maketrans("–—", "--"))
    )
    for paragraph in paragraphs:
        for place, (letter, _) in enumerate(paragraph):
            if (other := letter.translate(marks)) != letter:
                paragraph[place] = (other, None)


def _mend_typo(paragraphs: list[Paragraph], chance: random.Random) -> None:
    paragraph = chance.choice(paragraphs)
    if words := [word for word in _words(paragraph) if word[1] - word[0] > 3]:
        start, end = chance.choice(words)
        place = chance.randrange(start, end - 1)
        first, second = paragraph[place : place + 2]
        paragraph[place : place + 2] = [(second[0], None), (first[0], None)]


def _add_words(paragraphs: list[Paragraph], chance: random.Random) -> None:
    paragraph = chance.choice(paragraphs)
    if words := _words(paragraph):
        place = chance.choice(words)[0]
        paragraph[place:place] = _new(" ".join(chance.choices(_ADDED, k=chance.randrange(1, 5))) + " ")


def _delete_words(paragraphs: list[Paragraph], chance: random.Random) -> None:
    paragraph = chance.choice(paragraphs)
    if words := _words(paragraph):
        first = chance.randrange(len(words))
        last = min(len(words) - 1, first + chance.randrange(3))
        del paragraph[words[first][0] : words[last][1] + 1]


def _repeat_words(paragraphs: list[Paragraph], chance: random.Random) -> None:
    """Put words of one paragraph into another, too, as a summary does."""
    source, target = chance.choice(paragraphs), chance.choice(paragraphs)
    if words := _words(source):
        first = chance.randrange(len(words))
        last = min(len(words) - 1, first + chance.randrange(6))
        copied = "".join(letter for letter, _ in source[words[first][0] : words[last][1]])
        target += _new(f" {copied}.")


def _capitals(paragraphs: list[Paragraph], chance: random.Random) -> None:
    for paragraph in paragraphs:
        for place, (letter, _) in enumerate(paragraph):
            if letter.upper() != letter and len(letter.upper()) == 1:
                paragraph[place] = (letter.upper(), None)


# Usual edits, several times, and the rare ones.
EDITS: tuple[Callable[[list[Paragraph], random.Random], None], ...] = (
    *[_insert_paragraph, _delete_paragraph, _move_paragraph, _mend_typo, _add_words, _delete_words] * 4,
    *[_join_paragraphs, _split_paragraph, _exchange_marks, _repeat_words] * 2,
    _capitals,
)
