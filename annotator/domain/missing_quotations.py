"""Places where a quotation may be missing: words in quote marks, and verbs of speech."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from annotator.domain.intervals import IntervalIndex
from annotator.domain.line_breaks import unwrapped
from annotator.domain.quote_marks import inside_marks
from annotator.domain.span import Span, Spans, extent_of, meets, merge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.domain.reports import Report

PlaceKind = Literal["marks", "speech verb"]

# The most words of a scare quote or a title: so few words in marks count only if somebody says them.
_FEW = 4
# Characters before and after marks; a reporting word within them makes the words in marks speech.
_BESIDE = 40
_ENDS = re.compile(r'[.!?\n“”"„‟«»]')  # signs that separate the marks from the reporting words of others
_WORD = re.compile(r"\w[\w’'-]*")
_LETTERS = 4  # shorter words of a title have no capital ("The Lord of the Rings")


class Place(NamedTuple):
    """A place where a quotation may be missing.

    Attributes
    ----------
    span: the passage with its marks, or the verb.
    content: the words said there.
    """

    kind: PlaceKind
    span: Span
    content: Spans

    @property
    def extent(self) -> Span:
        """Return the smallest span that holds verb and content."""
        return extent_of(self.content, (self.span,))


def places(text: str, reports: Iterable[Report], says: Callable[[str], bool]) -> list[Place]:
    """Return the places of a text where words seem to be quoted.

    Words in marks without a speaker are skipped if they are few or have the capitals of a title. A report
    counts if it has a source and `says` accepts its cue.
    """
    text = unwrapped(text)
    verbs = [Place("speech verb", r.cue, r.content) for r in reports if r.source and says(r.cue.of(text))]
    reported = merge(span for place in verbs for span in place.content)
    passages = [
        Place("marks", span, (span,))
        for span in inside_marks(text)
        if not is_name(span.of(text)) or meets(reported, span) or is_said(text, span, says)
    ]
    return passages + verbs


def is_name(words: str) -> bool:
    """Tell whether words in marks may be a scare quote or the title of a work."""
    tokens = _WORD.findall(words)
    long = [word for word in tokens if len(word) >= _LETTERS]
    return len(tokens) <= _FEW or all(not word[0].islower() for word in [tokens[0], *long])


def is_said(text: str, span: Span, says: Callable[[str], bool]) -> bool:
    """Tell whether a reporting word stands beside words in marks, in the same sentence."""
    before = _ENDS.split(text[max(0, span.start - _BESIDE) : span.start])[-1]
    after = _ENDS.split(text[span.end : span.end + _BESIDE])[0]
    return any(says(word) for word in _WORD.findall(f"{before} {after}"))


def unquoted(places: Iterable[Place], held: Spans) -> list[Place]:
    """Return the places that share no word with `held`, in text order.

    `held` are disjoint and in text order. A verb in the content of another verb is left out for that verb,
    and a verb with content in marks for the marks: each missing quotation is reported once.
    """
    open_places = [
        place for place in places if not (meets(held, place.span) or _any_meets(held, place.content))
    ]
    marks = [place for place in open_places if place.kind == "marks"]
    passages = merge(place.span for place in marks)
    verbs = [place for place in open_places if place.kind == "speech verb"]
    reported: IntervalIndex[tuple[int, int]] = IntervalIndex()
    reported.fill(
        ((number, part), span)
        for number, place in enumerate(verbs)
        for part, span in enumerate(place.content)
    )

    def is_reported(verb: Place) -> bool:
        """Tell whether marks hold the content, or another verb reports this verb and not the reverse."""
        return _any_meets(passages, verb.content) or any(
            verbs[number] != verb and not any(part.overlaps(verbs[number].span) for part in verb.content)
            for number, _ in reported.overlapping(verb.span)
        )

    missing = {*marks, *(verb for verb in verbs if not is_reported(verb))}
    return sorted(missing, key=lambda place: place.span)


def _any_meets(spans: Spans, content: Spans) -> bool:
    return any(meets(spans, fragment) for fragment in content)
