"""Queries in a whole project: words, "phrases in quotes", and beginnings of words*."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from annotator.domain.errors import InputError
from annotator.domain.span import Span
from annotator.domain.text_search import FoldedText, folded
from annotator.domain.translation import mark, tr

MOST_TERMS = 20
LONGEST = 400
SHORTEST_BEGINNING = 2
_EXAMPLE = mark('Type words, "words in this order" or a beginn*.')
# Phrases may have quote marks of any shape that keyboards and newspapers have; » may open or close.
_MARKS = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_TERM = re.compile(r'"([^"]*)("?\*?)|([^\s"]+)')
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
class Query:
    """Terms that must all occur, anywhere in the title or the text."""

    terms: tuple[Term, ...]


@dataclass(frozen=True)
class Snippet:
    """A few words of an article in one line, with the spans of the hits in them (code points)."""

    words: str
    hits: tuple[Span, ...] = ()


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
    terms: list[Term] = []
    for quoted, ending, bare in _TERM.findall(typed.translate(_MARKS)):
        phrase = bare or quoted
        beginning = "*" in (phrase.rstrip()[-1:], ending[-1:])
        if words := tuple(_WORD.findall(phrase)):
            terms.append(Term(words, beginning))
    if not terms:
        raise InputError(tr("There is no word to look for."), tr(_EXAMPLE))
    if len(terms) > MOST_TERMS:
        raise InputError(
            tr("These are more than {n} word.|These are more than {n} words.", MOST_TERMS),
            tr("Look for fewer, or put them in quotes."),
        )
    for term in terms:
        if term.beginning and len(term.words[-1]) < SHORTEST_BEGINNING:
            raise InputError(
                tr("Half of all articles have a word that begins with “{letters}”.", letters=term.words[-1]),
                tr(
                    "Give at least {n} letter before the *.|Give at least {n} letters before the *.",
                    SHORTEST_BEGINNING,
                ),
            )
    return Query(tuple(dict.fromkeys(terms)))


_BEFORE, _WIDTH = 24, 200  # characters of a snippet before its first hit, and in all
_FIRST_LOOK = 20_000  # characters: most hits are near an article's top, and folding a book takes 10 ms


def snippet(text: str, query: Query) -> Snippet:
    """Return the words around the first hit after the text's first line, which is mostly its title.

    Without such a hit, return the first words after that line.
    """
    body_start = text.find("\n") + 1
    hit = None
    for part in (text[:_FIRST_LOOK], text) if len(text) > _FIRST_LOOK else (text,):
        if hit := first_hit(FoldedText(part), query, body_start):
            break
    start = max(body_start, hit.start - _BEFORE) if hit else body_start
    if start > body_start and hit:
        start = text.find(" ", start, hit.start) + 1 or start  # between words, if there is a space
    words = " ".join(text[start : start + _WIDTH].split())
    lead = "… " if start > body_start else ""
    folded_words = FoldedText(words)
    hits = (span for term in query.terms for span in spans(folded_words, term))
    hit_spans = sorted({Span(span.start + len(lead), span.end + len(lead)) for span in hits})
    return Snippet(lead + words + (" …" if start + _WIDTH < len(text) else ""), tuple(hit_spans))


def spans(text: FoldedText, term: Term) -> list[Span]:
    """Return all places of a term in a text."""
    return [text.span_of(match.start(), match.end()) for match in term.pattern.finditer(text.folded)]


def first_hit(text: FoldedText, query: Query, start: int = 0) -> Span | None:
    """Return the first place of any of the terms from a code point on."""
    offset = text.folded_of(start)
    matches = (term.pattern.search(text.folded, offset) for term in query.terms)
    places = [(match.start(), match.end()) for match in matches if match]
    return text.span_of(*min(places)) if places else None
