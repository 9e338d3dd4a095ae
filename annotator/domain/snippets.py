"""The words that are shown of what a search finds: those around the hits."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from annotator.domain.one_line import one_line
from annotator.domain.search_query import as_indexed, near_spans
from annotator.domain.span import Span
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.search_query import Query, Term
    from annotator.domain.text_search import FoldedText

_WIDTH = 200  # characters of a snippet
_WIDTH_BESIDE = 100  # of an annotation, where words of its article are shown, too
_BEFORE = 24  # characters before the first hit of a part
_PARTS = 4  # parts of a snippet at most
_PART = 40  # characters of a part at least
# Characters within which the first hit ends, where an annotation is shown from its beginning: a narrow panel
# has room for some hundred.
_AT_TOP = 60
_FIRST_LOOK = 20_000  # characters: most hits are near an article's top, and folding a book takes 10 ms
_MOST_HITS = 100  # of a term that are looked at
_SPACE = re.compile(r"\s")

_Hits = dict["Term", list[Span]]


@dataclass(frozen=True)
class Snippet:
    """A few words in one line, with the spans of the hits in them (code points)."""

    words: str
    hits: tuple[Span, ...] = ()


def snippet(text: str, query: Query, title: str = "") -> Snippet:
    """Return words of an article that have the terms of a query; without any, the first ones below the title.

    The article's first line is its title if no other one is given. Terms are looked for below it first.
    """
    first_line = text.partition("\n")[0]
    has_title = not title or title.split() == first_line.split()
    whole = text if has_title else f"{title}\n{text}"
    title_end = len(first_line if has_title else title)
    in_title = _hits(as_indexed(whole[:title_end]), query)
    if query.place == "title":
        return _shown(whole[:title_end], query, in_title)
    cut = whole.find(" ", _FIRST_LOOK)
    for part in (whole[:cut], whole) if cut >= 0 else (whole,):
        looked = as_indexed(part)
        hits = _hits(looked, query, title_end + 1)
        if all(hits.values()):
            break
    missing = [term for term, found in hits.items() if not found and not in_title[term]]
    if any(term.pattern.search(looked.folded) for term in missing):
        return _shown(whole, query, _hits(looked, query))  # a phrase goes on from the title to the text
    below = _shown(whole, query, hits, Span(min(title_end + 1, len(whole)), len(whole)))
    only_in_title = {term: in_title[term] for term, found in hits.items() if not found and in_title[term]}
    if not only_in_title:
        return below
    above = _shown(whole[:title_end], query, only_in_title)
    return _joined(above, " … ", below) if below.words else above


def snippet_of(words: str, query: Query, text: str = "", title: str = "") -> Snippet:
    """Return words of an annotation, and of its article those terms that are not in the annotation."""
    hits = _hits(as_indexed(words), query)
    elsewhere = tuple(term for term, found in hits.items() if not found)
    if query.place or not elsewhere or not text:
        return _shown(words, query, hits, from_top=True)
    of_annotation = _shown(words, query, hits, from_top=True, width=_WIDTH_BESIDE)
    of_article = snippet(text, replace(query, terms=elsewhere, nears=()), title)
    return _joined(of_annotation, f" · {tr('in the article:')} ", of_article)


def _joined(first: Snippet, between: str, second: Snippet) -> Snippet:
    moved = len(first.words) + len(between)
    hits = (Span(span.start + moved, span.end + moved) for span in second.hits)
    return Snippet(f"{first.words}{between}{second.words}", (*first.hits, *hits))


def _hits(text: FoldedText, query: Query, start: int = 0) -> _Hits:
    """Return the first places of each term from a code point on."""
    offset = text.folded_of(start)
    return {
        term: [
            text.span_of(match.start(), match.end())
            for match in islice(term.pattern.finditer(text.folded, offset), _MOST_HITS)
        ]
        for term in query.terms
    }


def _shown(
    text: str,
    query: Query,
    hits: _Hits,
    room: Span | None = None,
    *,
    from_top: bool = False,
    width: int = _WIDTH,
) -> Snippet:
    """Return the words around a hit of each term that has any; without hits, the first words of the room."""
    room = room or Span(0, len(text))
    chosen = _chosen(text, query, hits, room.start, width)
    parts = _parts(text, chosen, room, width, from_top=from_top)
    marked = [span for found in hits.values() for span in found]
    whole = Snippet("")
    for number, part in enumerate(parts):
        words, places = one_line(text, part, marked)
        lead = " … " if number else "… " if part.start > room.start else ""
        whole = _joined(whole, lead, Snippet(words, places))
    return replace(whole, words=f"{whole.words} …") if parts[-1].end < room.end else whole


def _chosen(text: str, query: Query, hits: _Hits, start: int, width: int) -> list[Span]:
    """Return a hit of each term, in text order: near one another where they must be, else close together."""
    chosen: dict[Term, Span] = {}
    for near in query.nears:
        pair = None
        if hits.get(near.first) and hits.get(near.second):
            pair = near_spans(as_indexed(text), near, start)
        if pair is not None:
            chosen.setdefault(near.first, pair[0])
            chosen.setdefault(near.second, pair[1])
    others = [term for term, found in hits.items() if found and term not in chosen]
    starts = [span.start for span in chosen.values()] or sorted(
        span.start for term in others for span in hits[term]
    )
    begin = max(starts, key=lambda start: len(_within(hits, others, start, width)), default=0)
    near_by = _within(hits, others, begin, width)
    chosen |= {term: near_by.get(term, hits[term][0]) for term in others}
    return sorted(chosen.values())


def _within(hits: _Hits, terms: Sequence[Term], start: int, width: int) -> dict[Term, Span]:
    """Return the first hit of each term that stands within a width from a place on."""
    found = {}
    for term in terms:
        number = bisect_left(hits[term], (start,))
        if number < len(hits[term]) and hits[term][number].end <= start + width - 2 * _BEFORE:
            found[term] = hits[term][number]
    return found


def _parts(text: str, chosen: Sequence[Span], room: Span, width: int, *, from_top: bool) -> list[Span]:
    """Return the parts of a text that show chosen spans, cut at spaces where there are any."""
    groups: list[Span] = []
    for span in chosen:
        if groups and span.end - groups[-1].start <= width - 2 * _BEFORE:
            groups[-1] = groups[-1].cover(span)
        else:
            groups.append(span)
    if not groups:
        end = min(room.end, room.start + width)
        return [Span(room.start, _before_space(text, room.start, end, room))]
    groups = groups[:_PARTS]
    lengths = [group.end - group.start for group in groups]
    around = max(_PART, (width - sum(lengths)) // len(groups))
    parts: list[Span] = []
    for group, length in zip(groups, lengths, strict=True):
        start = max(room.start, group.start - min(_BEFORE, around // 3))
        if from_top and not parts and chosen[0].end <= room.start + _AT_TOP:
            start = room.start
        end = min(room.end, max(group.end, start + length + around))
        part = Span(_after_space(text, start, group.start, room), _before_space(text, group.end, end, room))
        if parts and part.start <= parts[-1].end:
            parts[-1] = parts[-1].cover(part)
        else:
            parts.append(part)
    return parts


def _after_space(text: str, start: int, latest: int, room: Span) -> int:
    """Return where a word begins, from a place on; the place itself without a space before the latest one."""
    space = _SPACE.search(text, start, latest) if start > room.start else None
    return space.end() if space else start


def _before_space(text: str, earliest: int, end: int, room: Span) -> int:
    """Return where a word ends, up to a place; the place itself without a space after the earliest one."""
    if end == room.end or _SPACE.match(text, end):
        return end
    return max((match.start() for match in _SPACE.finditer(text, earliest, end)), default=end)
