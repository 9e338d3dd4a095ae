"""Anchors: where the words of a span stand in a new version of their text.

A span is looked for where it stood, among the paragraphs that both versions have or that are nearly equal;
then its words anywhere, by what stands around them; then words nearly equal to them. Nothing is moved
silently: each anchor tells how it was found.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Indel

from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# How a span was found: its words where they stood; its words elsewhere; nearly equal words; not at all.
How = Literal["same", "moved", "changed", "lost"]

_CONTEXT = 60  # code points on each side by which one of several places is chosen
_SURE_LEAD = 0.1  # by how much the context of the chosen place must fit better than that of the next one
_LEAST_FIT = (
    1.0  # least sum (0 to 2) of the likenesses of both contexts by which short words are surely found
)
_TELLING = 24  # code points: longer words are found by themselves, whatever stands around them
_ALIKE_PARAGRAPHS = 55.0  # least likeness (rapidfuzz, 0 to 100) of paragraphs that are taken for the same one
_ALIKE_WORDS = 0.6  # the same (0 to 1) of words, at the place where they stood
_ALIKE_ELSEWHERE = 85.0  # the same (0 to 100) at any other place
_FEWEST_FUZZY = 12  # code points: shorter words are not looked for by likeness
_MOST_COMPARED = 400  # paragraphs without a counterpart that are compared with each other
_LONGEST_ALIGNED = 20_000  # code points of a paragraph whose characters are aligned

# Marks that editors exchange for one another, a character for a character, so that places stay.
_SAME_MARKS = str.maketrans("“”„«»‘’‚`–—‑\u00a0\u2009\u202f", '"""""\'\'\'\'---   ')


class Anchor(NamedTuple):
    """The place of a span in the new text.

    Attributes
    ----------
    old: the span in the old text.
    new: the span in the new text; None if it was lost.
    is_sure: whether no other place fits nearly as well.
    """

    old: Span
    new: Span | None
    how: How
    is_sure: bool = True


@dataclass(frozen=True)
class _Paragraph:
    """A line of a plain text with its place."""

    start: int
    text: str


class TextVersions:
    """An old and a new version of a text, and the places of the one in the other."""

    def __init__(self, old: str, new: str) -> None:
        self.old = old
        self.new = new

    def anchor(self, span: Span) -> Anchor:
        """Return where a span of the old text stands in the new one."""
        words = span.of(self.old)
        expected = self._aligned(span)
        if expected is not None and expected.of(self.new) == words:
            is_same_place = expected.start == self._start_without_moves(span.start)
            return Anchor(span, expected, "same" if is_same_place else "moved")
        plain = span.of(self._plain_old)
        if expected is not None and expected.of(self._plain_new) == plain:
            return Anchor(span, expected, "changed")
        places = list(_places(words, self.new)) or list(_places(plain, self._plain_new))
        if places:
            # Words that another place of the old text has left here are hardly those of this one, too.
            taken = self._taken(span)
            free = [place for place in places if place not in taken]
            new, is_sure = self._best_place(span, free or places, expected)
            is_sure = is_sure and bool(free)
            is_equal = new.of(self.new) == words
            return Anchor(span, new, "moved" if is_equal else "changed", is_sure)
        if expected is not None and _likeness(plain, expected.of(self._plain_new)) >= _ALIKE_WORDS:
            return Anchor(span, expected, "changed")
        if len(words) >= _FEWEST_FUZZY and (found := self._nearly_equal(plain)):
            return Anchor(span, found, "changed", is_sure=False)
        return Anchor(span, None, "lost")

    def anchors(self, spans: Iterable[Span]) -> dict[Span, Anchor]:
        """Return the anchors of spans."""
        return {span: self.anchor(span) for span in spans}

    # Paragraphs of both versions

    @cached_property
    def _plain_new(self) -> str:
        return _plain(self.new)

    @cached_property
    def _plain_old(self) -> str:
        return _plain(self.old)

    @cached_property
    def _old_paragraphs(self) -> list[_Paragraph]:
        return list(_paragraphs(self._plain_old))

    @cached_property
    def _starts(self) -> list[int]:
        return [paragraph.start for paragraph in self._old_paragraphs]

    @cached_property
    def _counterparts(self) -> dict[int, _Paragraph]:
        """Return the paragraphs of the new text by the numbers of those of the old one."""
        old, new = self._old_paragraphs, list(_paragraphs(self._plain_new))
        found: dict[int, _Paragraph] = {}
        blocks = Indel.opcodes([each.text for each in old], [each.text for each in new])
        taken: set[int] = set()
        for block in blocks:
            if block.tag == "equal":
                for offset in range(block.src_end - block.src_start):
                    found[block.src_start + offset] = new[block.dest_start + offset]
                    taken.add(block.dest_start + offset)
        left_old = [number for number in range(len(old)) if number not in found]
        left_new = [number for number in range(len(new)) if number not in taken]
        # A paragraph that stands elsewhere, word for word.
        by_text: dict[str, list[int]] = {}
        for number in left_new:
            by_text.setdefault(new[number].text, []).append(number)
        for number in left_old:
            if len(same := by_text.get(old[number].text, [])) == 1:
                found[number] = new[same[0]]
                taken.add(same.pop())
        self._pair_alike(old, new, found, taken)
        return found

    def _pair_alike(
        self, old: list[_Paragraph], new: list[_Paragraph], found: dict[int, _Paragraph], taken: set[int]
    ) -> None:
        """Pair the paragraphs that are left with those that are most like them."""
        left_old = [number for number in range(len(old)) if number not in found][:_MOST_COMPARED]
        left_new = [number for number in range(len(new)) if number not in taken][:_MOST_COMPARED]
        if not left_old or not left_new:
            return
        old_texts, new_texts = [old[n].text for n in left_old], [new[n].text for n in left_new]
        table = process.cdist(old_texts, new_texts, scorer=fuzz.ratio)
        pairs = sorted(
            (
                (float(likeness), row, column)
                for row, likenesses in enumerate(table)
                for column, likeness in enumerate(likenesses)
                if likeness >= _ALIKE_PARAGRAPHS
            ),
            key=lambda pair: (-pair[0], abs(pair[1] - pair[2])),
        )
        rows, columns = set[int](), set[int]()
        for _, row, column in pairs:
            if row not in rows and column not in columns:
                rows.add(row)
                columns.add(column)
                found[left_old[row]] = new[left_new[column]]

    def _aligned(self, span: Span) -> Span | None:
        """Return where a span stands by the paragraphs of both versions; None if its paragraph has gone."""
        start = self._place(span.start, is_end=False)
        end = self._place(span.end, is_end=True)
        if start is None or end is None or end <= start:
            return None
        return _trimmed(Span(start, end), self.new)

    def _place(self, place: int, *, is_end: bool) -> int | None:
        """Return the place in the new text of a place in the old one."""
        number = bisect_right(self._starts, place - (1 if is_end else 0)) - 1
        if number < 0 or (counterpart := self._counterparts.get(number)) is None:
            return None
        paragraph = self._old_paragraphs[number]
        offset = place - paragraph.start
        if paragraph.text == counterpart.text:
            return counterpart.start + offset
        for tag, old_start, old_end, new_start, new_end in self._alignment(number):
            if old_start <= offset < old_end or (is_end and offset == old_end):
                if tag == "equal":
                    return counterpart.start + new_start + (offset - old_start)
                # Within words that were taken out or exchanged: their edge.
                return counterpart.start + (new_end if is_end else new_start)
        return counterpart.start + min(offset, len(counterpart.text))

    @cached_property
    def _alignments(self) -> dict[int, list[tuple[str, int, int, int, int]]]:
        return {}

    def _alignment(self, number: int) -> list[tuple[str, int, int, int, int]]:
        """Return the steps from a paragraph to its counterpart, in characters of both; words are not cut."""
        if number not in self._alignments:
            old, new = self._old_paragraphs[number].text, self._counterparts[number].text
            steps: list[tuple[str, int, int, int, int]] = []
            if len(old) <= _LONGEST_ALIGNED and len(new) <= _LONGEST_ALIGNED:
                old_words, new_words = _WORD.findall(old), _WORD.findall(new)
                old_places, new_places = _ends(old_words), _ends(new_words)
                for step in Indel.opcodes(old_words, new_words):
                    old_start, old_end = old_places[step.src_start], old_places[step.src_end]
                    new_start, new_end = new_places[step.dest_start], new_places[step.dest_end]
                    steps.append((step.tag, old_start, old_end, new_start, new_end))
            self._alignments[number] = _joined(steps)
        return self._alignments[number]

    def _start_without_moves(self, start: int) -> int | None:
        """Return the place of a start if its paragraph has kept its order among the others."""
        number = bisect_right(self._starts, start) - 1
        before = self._counterparts.get(number - 1)
        here = self._counterparts.get(number)
        if here is None:
            return None
        is_in_order = before is None or before.start < here.start
        return self._place(start, is_end=False) if is_in_order else None

    # Words anywhere

    def _taken(self, span: Span) -> set[Span | None]:
        """Return where the same words stand that stood elsewhere in the old text."""
        words = span.of(self._plain_old)
        return {self._aligned(other) for other in _places(words, self._plain_old) if other != span}

    def _best_place(self, span: Span, places: list[Span], expected: Span | None) -> tuple[Span, bool]:
        """Return the place whose surroundings are most like those of a span, and whether it leads clearly."""
        before = self._plain_old[max(0, span.start - _CONTEXT) : span.start]
        behind = self._plain_old[span.end : span.end + _CONTEXT]
        near = expected.start if expected else span.start * len(self.new) // max(1, len(self.old))

        def fit(place: Span) -> float:
            new_before = self._plain_new[max(0, place.start - _CONTEXT) : place.start]
            new_behind = self._plain_new[place.end : place.end + _CONTEXT]
            return _likeness(before, new_before) + _likeness(behind, new_behind)

        ranked = sorted((-fit(place), abs(place.start - near), place) for place in places)
        leads = len(ranked) == 1 or ranked[1][0] - ranked[0][0] >= _SURE_LEAD
        tells = len(span.of(self.old)) >= _TELLING or -ranked[0][0] >= _LEAST_FIT
        return ranked[0][2], leads and tells

    def _nearly_equal(self, words: str) -> Span | None:
        """Return the words that are most like others, anywhere in the new text, whole words only."""
        found = fuzz.partial_ratio_alignment(words, self._plain_new, score_cutoff=_ALIKE_ELSEWHERE)
        if found is None or found.dest_end <= found.dest_start:
            return None
        start, end = found.dest_start, found.dest_end
        while start > 0 and self._plain_new[start].isalnum() and self._plain_new[start - 1].isalnum():
            start -= 1
        while (
            end < len(self._plain_new)
            and self._plain_new[end - 1].isalnum()
            and self._plain_new[end].isalnum()
        ):
            end += 1
        span = _trimmed(Span(start, end), self._plain_new)
        return span if span and _likeness(words, span.of(self._plain_new)) * 100 >= _ALIKE_ELSEWHERE else None


_WORD = re.compile(r"\w+|\s+|[^\w\s]")


def _plain(text: str) -> str:
    """Return a text with simple marks and small letters, a character for each."""
    text = text.translate(_SAME_MARKS)
    small = text.lower()
    if len(small) != len(text):  # one letter (İ) has two small ones
        small = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return small


def _paragraphs(text: str) -> Iterator[_Paragraph]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield _Paragraph(start, line)
        start += len(line) + 1


def _places(words: str, text: str) -> Iterator[Span]:
    """Yield where words stand in a text as whole words."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        cuts_before = start > 0 and text[start].isalnum() and text[start - 1].isalnum()
        cuts_behind = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
        if not cuts_before and not cuts_behind:
            yield Span(start, end)
        start = text.find(words, start + 1)


def _likeness(words: str, other: str) -> float:
    return float(Indel.normalized_similarity(words, other))


def _trimmed(span: Span, text: str) -> Span | None:
    """Return a span without white space at its edges; None if nothing is left."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    end = span.end - (len(words) - len(words.rstrip()))
    return Span(start, end) if start < end else None


def _ends(words: list[str]) -> list[int]:
    """Return the place of each word in the text that they make, and its end."""
    places = [0]
    for word in words:
        places.append(places[-1] + len(word))
    return places


def _joined(steps: list[tuple[str, int, int, int, int]]) -> list[tuple[str, int, int, int, int]]:
    """Join steps that delete and insert at the same place to one that exchanges words."""
    joined: list[tuple[str, int, int, int, int]] = []
    for step in steps:
        if joined and "equal" not in (step[0], joined[-1][0]):
            last = joined.pop()
            step = ("replace", last[1], step[2], last[3], step[4])
        joined.append(step)
    return joined
