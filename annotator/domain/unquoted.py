"""Places in which a quotation may be missing: words in quote marks, and verbs of speech."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from annotator.domain.intervals import IntervalIndex
from annotator.domain.marks import inside_marks
from annotator.domain.span import Span, Spans, extent_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.domain.reports import Report

PlaceKind = Literal["marks", "speech verb"]

# Words in marks, up to which they are a scare quote or a title where nobody is said to say them.
_FEW = 4
# Characters before and behind marks in which a reporting word makes speech of them.
_BESIDE = 40
_ENDS = re.compile(r'[.!?\n“”"„‟«»]')  # what parts them from a reporting word of something else
_WORD = re.compile(r"\w[\w’'-]*")
_LETTERS = 4  # shorter words of a title have no capital ("The Lord of the Rings")


class Place(NamedTuple):
    """A place in which a quotation may be missing.

    Attributes
    ----------
    span: the passage with its marks, or the verb.
    content: what is said there.
    """

    kind: PlaceKind
    span: Span
    content: Spans

    @property
    def extent(self) -> Span:
        """Return the smallest span that holds verb and content."""
        return extent_of(self.content, (self.span,))


def places(text: str, reports: Iterable[Report], says: Callable[[str], bool]) -> list[Place]:
    """Return the places of a text in which somebody seems to be quoted.

    Words in marks of which nobody is said to say them are passed over where they are few or have the capitals
    of a title. Of the reports, those with a source and a cue that `says` something count.
    """
    verbs = [Place("speech verb", r.cue, r.content) for r in reports if r.source and says(r.cue.of(text))]
    said: IntervalIndex[int] = IntervalIndex()
    said.fill(enumerate(span for place in verbs for span in place.content))
    found = [
        Place("marks", span, (span,))
        for span in _passages(text)
        if not _is_name(span.of(text)) or said.overlapping(span) or _is_said(text, span, says)
    ]
    return found + verbs


def _passages(text: str) -> list[Span]:
    return inside_marks(text)


def _is_name(words: str) -> bool:
    """Tell whether words in marks may be a scare quote or the title of a work."""
    found = _WORD.findall(words)
    long = [word for word in found if len(word) >= _LETTERS]
    return len(found) <= _FEW or all(not word[0].islower() for word in [found[0], *long])


def _is_said(text: str, span: Span, says: Callable[[str], bool]) -> bool:
    before = _ENDS.split(text[max(0, span.start - _BESIDE) : span.start])[-1]
    after = _ENDS.split(text[span.end : span.end + _BESIDE])[0]
    return any(says(word) for word in _WORD.findall(f"{before} {after}"))


class Unquoted:
    """Which of the places no annotation holds; a change costs what stands there.

    A verb within what another one says is left to that one, and a verb that says words in marks to these: one
    missing quotation is told of once.
    """

    def __init__(self, places: Iterable[Place], is_held: Callable[[Span], bool]) -> None:
        self._is_held = is_held
        self._index: IntervalIndex[Place] = IntervalIndex()
        self._index.fill((place, place.extent) for place in dict.fromkeys(places))
        self._free: set[Place] = set()
        self._found: set[Place] = set()
        self._renew(self._index.keys())

    def __iter__(self) -> Iterator[Place]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def at(self, span: Span) -> list[Place]:
        """Return those whose marks or verb have a word of a span, in text order."""
        near = self._index.overlapping(span)
        return sorted(place for place in near if place in self._found and place.span.overlaps(span))

    def renew(self, changed: Iterable[Span]) -> None:
        """Look again where annotations have changed."""
        near = {place for span in changed for place in self._index.overlapping(span)}
        self._renew(near)

    def _renew(self, near: Iterable[Place]) -> None:
        around = set(near)
        self._free -= around
        self._free |= {place for place in around if self._is_free(place)}
        around |= {other for place in around for other in self._index.overlapping(place.extent)}
        self._found -= around
        self._found |= {place for place in around if place in self._free and not self._is_told(place)}

    def _is_free(self, place: Place) -> bool:
        return not any(self._is_held(span) for span in {place.span, *place.content})

    def _is_told(self, place: Place) -> bool:
        """Tell whether another free place tells of the same missing quotation."""
        if place.kind == "marks":
            return False
        for other in self._index.overlapping(place.extent):
            if other == place or other not in self._free:
                continue
            if other.kind == "marks":
                if _meets(place.content, other.span):
                    return True
            elif _meets(other.content, place.span) and not _meets(place.content, other.span):
                return True
        return False


def _meets(content: Spans, span: Span) -> bool:
    return any(fragment.overlaps(span) for fragment in content)
