"""Edges of selections: edges of tokens, never of white space or a lone sign."""

from __future__ import annotations

from annotator.domain.quote_marks import DOUBLE_MARK, passages_in
from annotator.domain.span import Span
from annotator.domain.tokens import cluster_end, cluster_start, next_token, previous_token, token_at, trim

_COMMAS = ",;"
_COLON = ":"
_SINGLE = "‘’'"
_DIVIDING = frozenset(",;:-–—―")
_FINAL = frozenset(".…!?")


def snapped(text: str, span: Span) -> Span:
    """Return the span extended to whole tokens, without white space, commas and lone quote marks at its ends.

    A mark is lone if its partner lies outside the span. A colon at an end is removed, too, unless nothing
    else is left: it can be a cue. If nothing is left, the span is empty. The cost depends neither on the
    paragraph's length nor, after the first call in a paragraph, on its marks.
    """
    whole = trim(text, span)
    if whole.start >= whole.end:
        return Span(whole.start, whole.start)
    whole = Span(token_at(text, whole.start).start, token_at(text, whole.end - 1).end)
    for signs in (_COMMAS + _COLON, _COMMAS):
        inner = _without_lone_signs(text, whole, signs)
        if inner.start < inner.end:
            return inner
    return Span(whole.start, whole.start)


def _without_lone_signs(text: str, span: Span, signs: str) -> Span:
    while span.start < span.end:
        first, last = token_at(text, span.start), token_at(text, span.end - 1)
        if _is_lone(text, first.start, span, signs):
            span = trim(text, Span(first.end, max(first.end, span.end)))
        elif _is_lone(text, last.start, span, signs):
            span = trim(text, Span(span.start, last.start))
        else:
            break
    return span


def _is_lone(text: str, offset: int, span: Span, signs: str) -> bool:
    """Tell whether the token at `offset`, an end of the span, is in `signs` or a mark without its partner."""
    sign = text[offset]
    if sign not in _SINGLE and not DOUBLE_MARK.match(text, offset):
        return sign in signs
    passages = [
        passage
        for passage in passages_in(text, Span(offset, offset + 1))
        if offset in (passage.start, passage.end - 1)
    ]
    if sign in _SINGLE and not passages:
        return _is_lone_single(text, offset, span)
    return not any(span.contains(passage) for passage in passages)


def _is_lone_single(text: str, offset: int, span: Span) -> bool:
    """Tell whether a single mark lacks its partner; at the end, after an "s", it is an apostrophe."""
    if offset == span.start:
        return not any(sign in text[offset + 1 : span.end] for sign in "’'")
    return text[offset - 1] not in "sS" and not any(sign in text[span.start : offset] for sign in "‘'")


# Moving an edge. By a token or a character, it skips white space, at which no span ends; by a token, it skips
# lone signs, too. If only signs follow, the edge stays.


def _is_passed_over(text: str, token: Span, *, at_start: bool) -> bool:
    """Tell whether no span begins (or ends) with a token: it is a comma, a colon, a dash or a lone mark.

    A full stop may end a span, but not begin one. A closing mark at a start is always lone, and so is an
    opening mark at an end.
    """
    signs = token.of(text)
    if signs[0] not in _SINGLE and not DOUBLE_MARK.match(text, token.start):
        return signs in _DIVIDING or (at_start and signs in _FINAL)
    edge = token.end if at_start else token.start
    passages = passages_in(text, token)
    return any((passage.end if at_start else passage.start) == edge for passage in passages)


def start_before(text: str, offset: int) -> int:
    """Return the start of the token before a span's start."""
    token = previous_token(text, offset)
    while token is not None and _is_passed_over(text, token, at_start=True):
        token = previous_token(text, token.start)
    return token.start if token else offset


def start_after(text: str, offset: int) -> int:
    """Return the start of the token after the token at a span's start."""
    token = next_token(text, token_at(text, offset).end)
    while token is not None and _is_passed_over(text, token, at_start=True):
        token = next_token(text, token.end)
    return token.start if token else offset


def end_before(text: str, offset: int) -> int:
    """Return the end of the token before the token at a span's end."""
    last = previous_token(text, offset)
    token = previous_token(text, last.start) if last else None
    while token is not None and _is_passed_over(text, token, at_start=False):
        token = previous_token(text, token.start)
    return token.end if token else offset


def end_after(text: str, offset: int) -> int:
    """Return the end of the token that holds or follows a span's end."""
    inside = offset < len(text) and not text[offset].isspace()
    token = token_at(text, offset) if inside else next_token(text, offset)
    while token is not None and _is_passed_over(text, token, at_start=False):
        token = next_token(text, token.end)
    return token.end if token else offset


def start_before_by_character(text: str, offset: int) -> int:
    """Return the start of the visible character before a span's start."""
    last = previous_token(text, offset)
    return cluster_start(text, min(offset, last.end)) if last else offset


def start_after_by_character(text: str, offset: int) -> int:
    """Return the start of the visible character after the character at a span's start."""
    offset = cluster_end(text, offset)
    return trim(text, Span(offset, len(text))).start


def end_before_by_character(text: str, offset: int) -> int:
    """Return the end of the visible character before the character at a span's end."""
    offset = cluster_start(text, offset)
    last = previous_token(text, offset)
    return min(offset, last.end) if last else offset


def end_after_by_character(text: str, offset: int) -> int:
    """Return the end of the visible character after a span's end."""
    token = next_token(text, offset)
    return cluster_end(text, max(offset, token.start)) if token else offset
