"""Growth of a selection: token, phrase, clause, quoted words, these with marks, sentence, paragraph."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from annotator.domain.edges import snapped
from annotator.domain.quote_marks import inner, nested_in, passages_in
from annotator.domain.span import Span
from annotator.domain.tokens import previous_token, token_at, trim
from annotator.language.en.joining_words import BETWEEN_CLAUSES, NEVER_ALONE
from annotator.language.sentences import paragraph_at, sentence_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.syntax import Syntax


def grown(text: str, syntax: Syntax | None, selected: Span | None, caret: int) -> Span | None:
    """Return the next larger selection around the present one; None if there is none.

    Without a selection, it is the token at the code point `caret`. Without a parse there is no syntax, so
    phrases and clauses are skipped.
    """
    if selected is None:
        token = _token_at(text, caret)
        if syntax is not None and token.of(text).lower() in NEVER_ALONE:
            parts = [part for part in syntax.around(token) if part.start == token.start]
            return min(parts, key=_length, default=token)
        if token.start < token.end and (whole := snapped(text, token)) == token:
            return whole
        selected = token
    larger = (step for step in _steps(text, syntax, selected) if step.contains(selected) and step != selected)
    return min(larger, key=_length, default=None)


def shrunk(text: str, syntax: Syntax | None, selected: Span) -> Span | None:
    """Return the largest selection within this one that grows from its start; None if there is none.

    If longer, return the words before the last comma, dash, bracket or "and" instead. This is for a selection
    that was not grown: for a grown one, the caller goes back to the smaller selections.
    """
    largest: Span | None = None
    step = grown(text, syntax, None, selected.start)
    while step is not None and selected.contains(step) and step != selected:
        largest, step = step, grown(text, syntax, step, step.start)
    before_sign = _before_last_sign(text, selected)
    return max((part for part in (largest, before_sign) if part is not None), key=_length, default=None)


def _before_last_sign(text: str, selected: Span) -> Span | None:
    """Return the words before the last sign between clauses that is outside of quote marks."""
    for sign in reversed(list(BETWEEN_CLAUSES.finditer(text, selected.start, selected.end))):
        before = text[selected.start : sign.start()].rstrip(" -–—(")
        part = snapped(text, Span(selected.start, selected.start + len(before)))
        in_marks = any(passage.end > sign.start() for passage in passages_in(text, part))
        if part.start == selected.start < part.end < selected.end and not in_marks:
            return part
    return None


def _steps(text: str, syntax: Syntax | None, selected: Span) -> Iterator[Span]:
    yield trim(text, token_at(text, selected.start))
    if syntax is not None:
        yield from syntax.around(selected)
    outer = passages_in(text, Span(selected.start, selected.start + 1))
    for passage in [*outer, *chain.from_iterable(nested_in(text, passage) for passage in outer)]:
        yield snapped(text, inner(text, passage))
        yield passage
    last = max(selected.start, selected.end - 1)
    parsed = syntax.sentence_of(selected) if syntax is not None else None
    yield snapped(text, parsed or sentence_at(text, selected.start).cover(sentence_at(text, last)))
    yield snapped(text, paragraph_at(text, selected.start).cover(paragraph_at(text, last)))


def _token_at(text: str, offset: int) -> Span:
    """Return the token at an offset; at white space or a sign, the word that ends there, if any."""
    token = (
        token_at(text, offset) if offset < len(text) and not text[offset].isspace() else Span(offset, offset)
    )
    if token.start < offset or text[token.start : token.start + 1].isalnum():
        return token
    before = previous_token(text, offset)
    return before if before is not None and before.end == offset else token


def _length(span: Span) -> int:
    return span.end - span.start
