"""Queries in a whole project: words, "phrases in quotes", beginn*, words ~ near others, and field:value."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from annotator.domain.errors import InputError
from annotator.domain.search_fields import PLACES, can_follow, field_named, place_named
from annotator.domain.text_search import FoldedText, folded
from annotator.domain.translation import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.search_fields import FieldId, Place
    from annotator.domain.span import Span

T = TypeVar("T")
_Place = tuple[int, int]  # start and end in a folded text

MOST_TERMS = 20
LONGEST = 400
SHORTEST_BEGINNING = 2
NEAR, MOST_NEAR = 10, 50  # words between two terms: where none is said, and at most
_EXAMPLE = mark('Type words, "words in this order" or a beginn*.')
# Phrases may have quote marks of any shape that keyboards and newspapers have; » may open or close.
_MARKS = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
# A field with its value, a phrase, the sign for "near" that stands alone, or a word.
_PIECE = re.compile(
    r'(?P<field>[^\W\d_]+):(?:"(?P<quoted>[^"]*)(?P<closed>"?\*?)|(?P<value>[^\s"]*))'
    r'|"(?P<phrase>[^"]*)(?P<ending>"?\*?)'
    r"|(?<!\S)~(?P<near>\d{0,3})(?!\S)"
    r'|(?P<bare>[^\s"]+)'
)
_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")  # as in the index: letters and digits with their accents
_BETWEEN = r"[\W_]+"  # signs between the words of a phrase


@dataclass(frozen=True)
class Term:
    """Words in this order; with `beginning`, the last is only the beginning of a word."""

    words: tuple[str, ...]
    beginning: bool = False

    def __str__(self) -> str:
        return " ".join(self.words)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return the pattern that finds the term in a folded text."""
        words = _BETWEEN.join(re.escape(folded(word)) for word in self.words)
        return re.compile(rf"(?<![^\W_]){words}" + ("" if self.beginning else r"(?![^\W_])"))


@dataclass(frozen=True)
class Near:
    """Two terms, in any order, with at most so many words between them."""

    first: Term
    second: Term
    words: int = NEAR


@dataclass(frozen=True)
class Condition:
    """A field with its typed value, as words and as they were typed."""

    field: FieldId
    term: Term
    typed: str


@dataclass(frozen=True)
class Query:
    """Terms that must all occur, and the conditions of fields.

    Attributes
    ----------
    terms: all words, those of `nears` included.
    place: where they must stand.
    conditions: of the same field, one must hold; of different fields, all.
    unknown: words before a colon that name no field; they are looked for as words.
    unfinished: fields without a value that can stand there, which are passed over.
    """

    terms: tuple[Term, ...]
    nears: tuple[Near, ...] = ()
    place: Place = ""
    conditions: tuple[Condition, ...] = ()
    unknown: tuple[str, ...] = ()
    unfinished: tuple[str, ...] = ()

    @property
    def single_terms(self) -> tuple[Term, ...]:
        """Return the terms that need not be near another one."""
        paired = {term for near in self.nears for term in (near.first, near.second)}
        return tuple(term for term in self.terms if term not in paired)

    @property
    def is_of_words(self) -> bool:
        """Tell whether the index of words alone answers it."""
        return not self.conditions and self.place in ("", "title")

    def of(self, field: FieldId) -> list[Condition]:
        """Return the conditions of a field."""
        return [condition for condition in self.conditions if condition.field == field]

    def is_in(self, words: str) -> bool:
        """Tell whether all terms occur in some words, near one another where they must."""
        text = folded(_with_hyphens(words))
        return all(term.pattern.search(text) for term in self.terms) and all(
            _near_places(text, near) is not None for near in self.nears
        )


def as_indexed(text: str) -> FoldedText:
    """Return a text prepared for terms, with words that end where they end for the index."""
    return FoldedText(_with_hyphens(text))


def _with_hyphens(text: str) -> str:
    """Return a text with hyphens for soft ones, at which the index ends a word; offsets stay."""
    return text.replace("\u00ad", "-")


def near_spans(text: FoldedText, near: Near, start: int = 0) -> tuple[Span, Span] | None:
    """Return a place of each of two terms near each other, from a code point on; None without any."""
    places = _near_places(text.folded, near, text.folded_of(start))
    return (text.span_of(*places[0]), text.span_of(*places[1])) if places else None


def _near_places(text: str, near: Near, start: int = 0) -> tuple[_Place, _Place] | None:
    """Return the offsets of two terms near each other in a folded text."""
    words = [match.start() for match in _WORD.finditer(text, start)]
    first, second = (
        [
            (bisect_right(words, match.start()) - 1, bisect_left(words, match.end()) - 1, match.span())
            for match in term.pattern.finditer(text, start)
        ]
        for term in (near.first, near.second)
    )
    begins = [begin for begin, _, _ in second]
    for begin, end, place in first:
        after = bisect_right(begins, end)
        if after < len(second) and second[after][0] - end - 1 <= near.words:
            return place, second[after][2]
        before = bisect_left(begins, begin) - 1
        if before >= 0 and begin - second[before][1] - 1 <= near.words:
            return place, second[before][2]
    return None


def read_query(typed: str) -> Query:
    """Return the query of typed words; no sign in them is an error.

    Raises
    ------
    InputError: there is no word in it, or the search would take minutes; the remedy says what to type.
    """
    if len(typed) > LONGEST:
        raise InputError(
            tr("These are more than {n} character.|These are more than {n} characters.", LONGEST),
            tr("Look for fewer words."),
        )
    reading = _Reading()
    for match in _PIECE.finditer(typed.translate(_MARKS)):
        reading.take(match)
    query = reading.query()
    if not query.terms and (query.place == "title" or (not query.place and not query.conditions)):
        raise InputError(tr("There is no word to look for."), tr(_EXAMPLE))
    if len(query.terms) + len(query.conditions) > MOST_TERMS:
        raise InputError(
            tr("These are more than {n} word.|These are more than {n} words.", MOST_TERMS),
            tr("Look for fewer, or put them in quotes."),
        )
    for term in query.terms:
        if term.beginning and len(term.words[-1]) < SHORTEST_BEGINNING:
            raise InputError(
                tr("Half of all articles have a word that begins with “{letters}”.", letters=term.words[-1]),
                tr(
                    "Give at least {n} letter before the *.|Give at least {n} letters before the *.",
                    SHORTEST_BEGINNING,
                ),
            )
    return query


class _Reading:
    """Makes a query of the pieces of what was typed."""

    def __init__(self) -> None:
        self._terms: list[Term] = []
        self._nears: list[Near] = []
        self._distance: int | None = None  # of a sign for "near" that waits for the word after it
        self._place: Place = ""
        self._conditions: list[Condition] = []
        self._unknown: list[str] = []
        self._unfinished: list[str] = []

    def query(self) -> Query:
        """Return the query of what was taken."""
        return Query(
            _once(self._terms),
            _once(self._nears),
            self._place,
            _once(self._conditions),
            _once(self._unknown),
            _once(self._unfinished),
        )

    def take(self, match: re.Match[str]) -> None:
        """Take the next piece."""
        if match["near"] is not None:
            self._distance = min(int(match["near"] or NEAR), MOST_NEAR) if self._terms else None
        elif match["field"] is not None:
            self._take_field(match)
        else:
            self._take_words(match["bare"] or match["phrase"] or "", match["ending"] or "")

    def _take_field(self, match: re.Match[str]) -> None:
        name, value = match["field"], match["value"] if match["quoted"] is None else match["quoted"]
        field, term = field_named(name), term_of(value, match["closed"] or "")
        if field is None:
            if match["quoted"] is None:
                self._take_words(match[0])
            else:
                self._take_words(name)
                self._take_words(value, match["closed"])
            self._unknown += [name] if term else []
        elif term is None:
            self._unfinished.append(name)
        elif not can_follow(field.id, value):
            self._unfinished.append(f"{name}:{value}")
        elif field.id == "in":
            self._take_place(value)
        else:
            self._conditions.append(Condition(field.id, term, " ".join(value.split())))

    def _take_place(self, value: str) -> None:
        place = place_named(value)
        if self._place not in ("", place):
            raise InputError(
                tr(
                    "Words cannot stand in {one} and in {other} at once.",
                    one=tr(PLACES[self._place], note="search field"),
                    other=tr(PLACES[place], note="search field"),
                ),
                tr("Leave one of them out."),
            )
        self._place = place

    def _take_words(self, words: str, ending: str = "") -> None:
        term = term_of(words, ending)
        if term is None:
            return
        if self._distance is not None:
            self._nears.append(Near(self._terms[-1], term, self._distance))
            self._distance = None
        self._terms.append(term)


def _once(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))


def term_of(words: str, ending: str = "") -> Term | None:
    """Return the term of typed words, a beginning if they or `ending` end in *; None without a word."""
    found = tuple(_WORD.findall(words))
    return Term(found, "*" in (words.rstrip()[-1:], ending[-1:])) if found else None


def spans(text: FoldedText, term: Term) -> list[Span]:
    """Return all places of a term in a text."""
    return [text.span_of(match.start(), match.end()) for match in term.pattern.finditer(text.folded)]
