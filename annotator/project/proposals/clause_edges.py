"""Moves of a span's edge by a clause: to the next sign or word between clauses, or to a quote mark."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from annotator.domain.quote_marks import passages_in
from annotator.domain.span import Span
from annotator.language.en.joining_words import BETWEEN_CLAUSES, SIGNS_BETWEEN_CLAUSES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.syntax import Parts, Syntax

# Characters before and after an edge that are searched: a clause is shorter. A limit for the work of one key.
_REACH = 2_000
_SENTENCE_END = re.compile(r"[.!?…]+[)\]”’\"'»]*(?=\s|$)")
_LINE_BREAK = re.compile(r"\n+")
# Signs between two clauses, and white space: no span begins or ends with them.
_BETWEEN = " \t\n\u00a0,;:-–—("


def start_before(text: str, syntax: Syntax | None, offset: int) -> int:
    """Return the last start of a clause before a span's start; the start itself if there is none."""
    return max((stop for stop in _starts(text, syntax, offset) if stop < offset), default=offset)


def start_after(text: str, syntax: Syntax | None, offset: int) -> int:
    """Return the first start of a clause after a span's start; the start itself if there is none."""
    return min((stop for stop in _starts(text, syntax, offset) if stop > offset), default=offset)


def end_before(text: str, offset: int) -> int:
    """Return the last end of a clause before a span's end; the end itself if there is none."""
    return max((stop for stop in _ends(text, offset) if stop < offset), default=offset)


def end_after(text: str, offset: int) -> int:
    """Return the first end of a clause after a span's end; the end itself if there is none."""
    return min((stop for stop in _ends(text, offset) if stop > offset), default=offset)


def _starts(text: str, syntax: Syntax | None, offset: int) -> Iterator[int]:
    around = _around(text, offset)
    stops = [around.start] if around.start == 0 else []
    for sign in (SIGNS_BETWEEN_CLAUSES, _SENTENCE_END, _LINE_BREAK):
        stops += (match.end() for match in sign.finditer(text, *around))
    for passage in passages_in(text, around):
        stops += passage
    if syntax is not None:
        stops += _starts_in(syntax.clauses, around)
    return (_skip(text, stop) for stop in stops)


def _ends(text: str, offset: int) -> Iterator[int]:
    around = _around(text, offset)
    stops = [len(text)] if around.end == len(text) else []
    for sign in (BETWEEN_CLAUSES, _LINE_BREAK):
        stops += (match.start() for match in sign.finditer(text, *around))
    passages = passages_in(text, around)
    for passage in passages:
        stops += passage
    stops += (_end_of_sentence(match, passages) for match in _SENTENCE_END.finditer(text, *around))
    return (_skip_back(text, stop) for stop in stops)


def _end_of_sentence(end: re.Match[str], passages: Iterable[Span]) -> int:
    """Return where a span with the end of a sentence ends: before a full stop, unless it is quoted."""
    is_quoted = any(passage.start < end.start() < passage.end for passage in passages)
    return end.start() if end.group()[0] == "." and not is_quoted else end.end()


def _around(text: str, offset: int) -> Span:
    return Span(max(0, offset - _REACH), min(len(text), offset + _REACH))


def _starts_in(parts: Parts, span: Span) -> Iterable[int]:
    return parts.starts[bisect_left(parts.starts, span.start) : bisect_left(parts.starts, span.end)]


def _skip(text: str, offset: int) -> int:
    while offset < len(text) and text[offset] in _BETWEEN:
        offset += 1
    return offset


def _skip_back(text: str, offset: int) -> int:
    while offset > 0 and text[offset - 1] in _BETWEEN:
        offset -= 1
    return offset
