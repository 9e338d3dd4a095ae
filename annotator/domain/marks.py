"""Quote marks: the words inside of them, and what that makes of a quotation's type."""

from __future__ import annotations

import re

from annotator.domain.span import Span

OPENING = "“«„‹‟"
STRAIGHT = '"'
DOUBLE_MARK = re.compile('["“”„‟«»]')
_PARAGRAPH = re.compile(r"[^\n]+")
_OPENED_AGAIN = re.compile(r'\s*["“„‟«]')


def inside_marks(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the passages inside double quote marks, marks included, in text order.

    Only the paragraphs between `start` (where one begins) and `end` are read.

    A passage never crosses a line break, so one odd mark costs at most its own paragraph. In a paragraph
    whose last mark is never closed, the passage ends with the paragraph if the mark opens it or the next
    paragraph opens with a mark again (a quotation that goes on there), and is given up otherwise.
    """
    found: list[Span] = []
    for paragraph in _PARAGRAPH.finditer(text, start, len(text) if end is None else end):
        opened = -1
        for mark in DOUBLE_MARK.finditer(text, paragraph.start(), paragraph.end()):
            at, sign = mark.start(), mark.group()
            german = sign == "“" and opened >= 0 and text[opened] == "„"
            opens = (sign in OPENING and not german) or (sign == STRAIGHT and opened < 0)
            if opens:
                opened = at
            elif opened >= 0:
                found.append(Span(opened, at + 1))
                opened = -1
        if opened >= 0 and (
            not text[paragraph.start() : opened].strip() or _goes_on(text, opened, paragraph.end())
        ):
            found.append(Span(opened, paragraph.start() + len(paragraph.group().rstrip())))
    return found


def _goes_on(text: str, opened: int, end: int) -> bool:
    """Tell whether the quotation opened in a paragraph goes on in the one after `end`.

    A straight mark after a letter or digit opens none: it stands for inches or closes something.
    """
    begins = text[opened] != STRAIGHT or not text[opened - 1].isalnum()
    return begins and _OPENED_AGAIN.match(text, end) is not None


def tidy(text: str, span: Span) -> Span:
    """Return the span without lone signs at its ends: a comma, or a quote mark whose partner lies outside."""
    start, end = span
    line = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    local = text[line : len(text) if stop < 0 else stop]
    passages = [Span(p.start + line, p.end + line) for p in inside_marks(local)]

    def is_lone(at: int) -> bool:
        if not DOUBLE_MARK.match(text, at):
            return False
        return not any(at in (p.start, p.end - 1) and Span(start, end).contains(p) for p in passages)

    while start < end and (text[start].isspace() or text[start] in ",;:" or is_lone(start)):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:" or is_lone(end - 1)):
        end -= 1
    return Span(start, end) if start < end else span
