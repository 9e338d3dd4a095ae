"""Quote marks: the words inside of them, and what that makes of a quotation's type."""

from __future__ import annotations

import re

from annotator.domain.span import Span

OPENING = "“«„‹‟"
CLOSING = "”»›"
STRAIGHT = '"'
SINGLE = "‘’'"
DOUBLE_MARK = re.compile('["“”„‟«»]')
_PARAGRAPH = re.compile(r"[^\n]+")


def inside_marks(text: str) -> list[Span]:
    """Return the passages inside double quote marks, marks included, in text order.

    A passage never crosses a line break, so one odd mark costs at most its own paragraph. In a paragraph
    whose last mark is never closed, the passage ends with the paragraph if the mark opens it (a quotation
    that goes on in the next one) and is given up otherwise.
    """
    found: list[Span] = []
    for paragraph in _PARAGRAPH.finditer(text):
        opened = -1
        for mark in DOUBLE_MARK.finditer(text, paragraph.start(), paragraph.end()):
            at, sign = mark.start(), mark.group()
            opens = sign in OPENING or (sign == STRAIGHT and opened < 0)
            if opens:
                opened = at
            elif opened >= 0:
                found.append(Span(opened, at + 1))
                opened = -1
        if opened >= 0 and not text[paragraph.start() : opened].strip():
            end = paragraph.start() + len(paragraph.group().rstrip())
            found.append(Span(opened, end))
    return found
