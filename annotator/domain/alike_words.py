"""The same or nearly the same quotation in another text: its words, and its cue and source beside them.

Texts are compared word by word, with case, accents, marks and spaces aside. A run of words that both have
leads to a passage; the words around it are then set beside those of the quotation one by one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from annotator.domain.span import Span, merge
from annotator.domain.text_search import folded
from annotator.domain.tokens import cluster_end, cluster_start, trim

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.domain.document import Document
    from annotator.domain.layer import Status
    from annotator.domain.quotation import Quotation
    from annotator.domain.roles import RoleSpans
    from annotator.domain.span import Spans

# Words of a quotation from which it is looked for elsewhere: shorter ones ("it is too early") many say.
SHORTEST, LONGEST = 5, 600
# The share of common words, in the same order, among the words of both places, from which a quotation is
# nearly the same: a dropped clause, or every sixth word changed; half of the words is another report.
ALIKE = 0.8
_RUN = 3  # words in a row that lead to a passage
_SLACK = 8  # words by which a passage may be longer, and a cue or source further from it
_MOST_PLACES = 50  # of one run of words in a text that repeats itself
_PASSAGES = 4  # passages of one text that are looked at
_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
_MARK = re.compile("[\"'“”„‟«»‘’‚‛‹›]")


class TextWords:
    """A text as its folded words with their places."""

    def __init__(self, text: str) -> None:
        self.text = text
        matches = list(_WORD.finditer(text))
        self.starts = [match.start() for match in matches]
        self.ends = [match.end() for match in matches]
        self.words = folded("\n".join(match.group() for match in matches)).split("\n") if matches else []

    def within(self, span: Span) -> range:
        """Return the numbers of the words that lie in a span."""
        first = bisect_left(self.starts, span.start)
        return range(first, max(first, bisect_right(self.ends, span.end)))

    def gap_before(self, number: int) -> str:
        """Return the signs between a word and the one before it."""
        start = self.ends[number - 1] if number else 0
        return self.text[start : self.starts[number] if number < len(self.starts) else len(self.text)]


@dataclass(frozen=True)
class Difference:
    """Words of a quotation that are others at another place.

    Attributes
    ----------
    own: the words of the quotation, "" where the place has further ones.
    here: the span of the words at the place, None where it lacks them.
    """

    own: str
    here: Span | None


@dataclass(frozen=True)
class Alike:
    """A place where a quotation stands again.

    Attributes
    ----------
    likeness: the share of common words, in the same order, among the words of both (0 to 1).
    roles: the spans of content, and of the other roles that were found at the same words.
    missing: the roles whose words are not here.
    differences: where words of the content are not the same, in text order.
    same_source: the span of the same words within a source that goes on here; None for others.
    """

    likeness: float
    roles: RoleSpans
    missing: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    same_source: Span | None = None

    @property
    def content(self) -> Spans:
        """Return the spans of the content."""
        return self.roles["content"]


@dataclass(frozen=True)
class AlikePlace:
    """A quotation that stands again in another document.

    Attributes
    ----------
    position: of the document. status: of the annotator's layer.
    there: the annotator's quotation of the same words, if there is one already.
    """

    position: int
    document: Document
    status: Status
    alike: Alike
    there: Quotation | None = None

    @property
    def is_same(self) -> bool:
        """Tell whether all words are the same."""
        return self.alike.likeness == 1


class QuotationWords:
    """The words of a quotation, to be looked for in other texts."""

    def __init__(self, quotation: Quotation, text: str) -> None:
        self._quotation = quotation
        self._own = TextWords(text)
        self._fragments = [self._own.within(span) for span in quotation.content]
        self._numbers = [number for fragment in self._fragments for number in fragment]

    @property
    def source(self) -> Spans:
        """Return the quotation's source."""
        return self._quotation.source

    @property
    def can_be_found(self) -> bool:
        """Tell whether the quotation has words enough, and not too many, to be known again."""
        return SHORTEST <= len(self._numbers) <= LONGEST and all(self._fragments)

    def runs(self, length: int, most: int) -> list[tuple[str, ...]]:
        """Return up to `most` runs of words of the content as they are written, from all over it."""
        words = [self._own.text[self._own.starts[n] : self._own.ends[n]] for n in self._numbers]
        starts = range(0, max(1, len(words) - length + 1), length)
        return [tuple(words[start : start + length]) for start in starts[:: -(-len(starts) // most)]]

    def find(self, text: str) -> Alike | None:
        """Return the place of another text that is most like the quotation, if any is nearly the same."""
        if not self.can_be_found:
            return None
        other = TextWords(text)
        best: Alike | None = None
        for offset in self._offsets(other):
            found = self._at(other, offset)
            if found and (best is None or found.likeness > best.likeness):
                best = found
        return best

    def _offsets(self, other: TextWords) -> list[int]:
        """Return where in another text the quotation may begin: where most runs of its words say so."""
        words = self._own.words
        runs: dict[tuple[str, ...], list[int]] = {}
        for place, number in enumerate(self._numbers[: -_RUN + 1]):
            run = tuple(words[n] for n in self._numbers[place : place + _RUN])
            runs.setdefault(run, []).append(number - self._numbers[0])
        votes: Counter[int] = Counter()
        seen: Counter[tuple[str, ...]] = Counter()
        for place in range(len(other.words) - _RUN + 1):
            run = tuple(other.words[place : place + _RUN])
            if run in runs and seen[run] < _MOST_PLACES:
                seen[run] += 1
                votes.update(place - number for number in runs[run])
        return sorted(offset for offset, _ in votes.most_common(_PASSAGES))

    def _at(self, other: TextWords, offset: int) -> Alike | None:
        """Return the quotation at words of another text, if it is nearly the same there."""
        begin, end = self._numbers[0], self._numbers[-1] + 1
        there = range(max(0, offset - _SLACK), max(0, min(len(other.words), offset + end - begin + _SLACK)))
        matched = _matched(self._own, range(begin, end), other, there)
        placed = [_fragment(self._own, fragment, other, matched) for fragment in self._fragments]
        fragments = [fragment for fragment in placed if fragment is not None]
        if len(fragments) < len(placed):
            return None
        differences = [
            difference
            for own, there_words in zip(self._fragments, fragments, strict=True)
            for difference in _differences(self._own, own, other, there_words, matched)
        ]
        same = sum(number in matched for number in self._numbers)
        likeness = 2 * same / (len(self._numbers) + sum(map(len, fragments)))
        if likeness < ALIKE:
            return None
        content = tuple(
            _with_edges(self._own, own, span, other, found)
            for own, span, found in zip(self._fragments, self._quotation.content, fragments, strict=True)
        )
        roles, missing = {"content": merge(content)}, []
        for role, spans in self._quotation.roles.items():
            if role == "content":
                continue
            found = [self._role(span, matched, other, fragments) for span in spans]
            if found and None not in found:
                roles[role] = tuple(sorted(span for span in found if span is not None))
            else:
                missing.append(role)
        return Alike(likeness, roles, tuple(missing), tuple(differences))

    def _role(
        self, span: Span, matched: Mapping[int, int], other: TextWords, fragments: Sequence[range]
    ) -> Span | None:
        """Return the span of another role at the same words, None if they are not as near to the content.

        They are looked for on the same side of the content first; some papers put who speaks on the other.
        """
        own = self._own.within(span)
        if not own:
            return None
        begin, end = self._numbers[0], self._numbers[-1] + 1
        first, last = fragments[0][0], fragments[-1][-1] + 1
        if own[0] >= begin and own[-1] < end:
            numbers = [matched.get(number, -1) for number in own]
            is_whole = numbers[0] >= 0 and numbers == list(range(numbers[0], numbers[0] + len(own)))
            found = range(numbers[0], numbers[-1] + 1) if is_whole else None
        else:
            reach = _SLACK + (begin - own[0] if own[0] < begin else own[-1] + 1 - end)
            sides = [range(first - 1, max(-1, first - 1 - reach), -1), range(last, last + reach)]
            if own[0] >= begin:
                sides.reverse()
            found = next(filter(None, (_nearest(self._own, own, other, side) for side in sides)), None)
        return _with_edges(self._own, own, span, other, found) if found else None


def _matched(own: TextWords, words: range, other: TextWords, there: range) -> dict[int, int]:
    """Return for words of one text the same words, in the same order, of another one, by their numbers."""
    if not words or not there:
        return {}
    blocks = SequenceMatcher(
        None, own.words[words[0] : words[-1] + 1], other.words[there[0] : there[-1] + 1], autojunk=False
    ).get_matching_blocks()
    return {words[0] + block.a + n: there[0] + block.b + n for block in blocks for n in range(block.size)}


def _nearest(own: TextWords, words: range, other: TextWords, side: range) -> range | None:
    """Return the first words of a side, counted from the content, that are exactly these ones."""
    wanted = own.words[words[0] : words[-1] + 1]
    for number in side:
        found = range(number, number + len(wanted))
        if found[-1] in side and other.words[number : number + len(wanted)] == wanted:
            return found
    return None


def _fragment(own: TextWords, words: range, other: TextWords, matched: Mapping[int, int]) -> range | None:
    """Return the words of another text at which a fragment stands, None if it does not.

    Words at its edges that differ belong to it if marks enclose them in both texts.
    """
    there = [number for number in words if number in matched]
    if not there:
        return None
    first, last = matched[there[0]], matched[there[-1]]
    if _MARK.search(own.gap_before(words[0])):
        for number in range(first, max(-1, first - (there[0] - words[0]) - 1), -1):
            if _MARK.search(other.gap_before(number)):
                first = number
                break
    if _MARK.search(own.gap_before(words[-1] + 1)):
        for number in range(last, min(len(other.words), last + words[-1] - there[-1] + 1)):
            if _MARK.search(other.gap_before(number + 1)):
                last = number
                break
    return range(first, last + 1)


def _differences(
    own: TextWords, words: range, other: TextWords, there: range, matched: Mapping[int, int]
) -> Iterator[Difference]:
    """Yield where a fragment and its words in another text are not the same."""
    begin, begin_there = words[0], there[0]
    for number in (*(number for number in words if matched.get(number, -1) in there), words[-1] + 1):
        end_there = matched[number] if number in words else there[-1] + 1
        if number > begin or end_there > begin_there:
            own_words = own.text[own.starts[begin] : own.ends[number - 1]] if number > begin else ""
            here = None
            if end_there > begin_there:
                here = Span(other.starts[begin_there], other.ends[end_there - 1])
            yield Difference(" ".join(own_words.split()), here)
        begin, begin_there = number + 1, end_there + 1


def _with_edges(own: TextWords, words: range, span: Span, other: TextWords, there: range) -> Span:
    """Return the span of words of another text, with the signs at its edges that both texts have."""
    start, end = other.starts[there[0]], other.ends[there[-1]]
    before, after = own.text[span.start : own.starts[words[0]]], own.text[own.ends[words[-1]] : span.end]
    for sign in reversed(before):
        if start == 0 or folded(other.text[start - 1]) != folded(sign):
            break
        start -= 1
    for sign in after:
        if end == len(other.text) or folded(other.text[end]) != folded(sign):
            break
        end += 1
    # Neither half of a letter with its accents nor spaces at the edges.
    first = cluster_start(other.text, start + 1)
    return trim(other.text, Span(first, cluster_end(other.text, cluster_start(other.text, end))))
