"""Quotations that are set off: lines with ">" or deeper than the line before them, behind a report.

In plain text a line with ">" is indented. Nothing inside such lines is suggested, so "I" in them is never the
author.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from annotator.domain.quote_marks import inside_marks, is_closing
from annotator.nlp.en.parse.turns import lines_of, trimmed
from annotator.nlp.en.quotations.laid_out import ITEM, LaidOut, tokens_of
from annotator.nlp.en.quotations.leads import report_before_colon, report_of_writing, words_before_colon

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.domain.span import Span, Spans
    from annotator.nlp.en.parse.phrases import Phrases
    from annotator.nlp.parse.parsed_text import Parse

_SCORE = 0.85  # 0 to 1, by judgement, as that of a list: PolNeAR has none
_LEAST_INDENT = 2  # columns deeper than the line before
_COLUMNS_OF_TAB = 4  # by the habit of most editors
_INDENT = re.compile(r"[ \t]*")


def block_quotes(parse: Parse, phrases: Phrases, is_taken: bytearray) -> list[LaidOut]:
    """Return the quotations that are set off, in text order, where `is_taken` marks no token."""
    return list(_block_quotes(parse, phrases, is_taken))


def _block_quotes(parse: Parse, phrases: Phrases, is_taken: bytearray) -> Iterator[LaidOut]:
    text = parse.text
    lines = lines_of(text)
    marked = {passage.start: passage for passage in inside_marks(text)}
    for number, lead in enumerate(lines[:-1]):
        bounds = tokens_of(parse, lead)
        content = _set_off(text, lines, number + 1)
        if content:
            report = (
                report_before_colon(parse, phrases, bounds)
                or report_of_writing(parse, phrases, bounds)
                or words_before_colon(parse, bounds)
            )
        else:  # with a verb before the marks, it is a construction with counts
            report = words_before_colon(parse, bounds)
            content = _in_marks(text, lines, number + 1, marked) if report is not None else ()
        if report is None or not content:
            continue
        cue = parse.span(*report[0])
        source = parse.span(*report[1]) if report[1] else None
        extent = (source.cover(cue) if source else cue).cover(content[-1])
        if not any(is_taken[slice(*tokens_of(parse, extent))]):
            why = f"cue “{cue.of(text)}”; the lines that are set off behind it"
            yield LaidOut("block", _SCORE, content, cue, source, extent, why)


def _set_off(text: str, lines: list[Span], first: int) -> Spans:
    """Return the words of the lines from `first` on that are deeper than the line before them."""
    indent = _indent(text, lines[first])
    if indent < _indent(text, lines[first - 1]) + _LEAST_INDENT or ITEM.match(text, *lines[first]):
        return ()
    rest = (lines[number] for number in range(first, len(lines)))
    block = takewhile(lambda line: _indent(text, line) == indent, rest)
    words = (trimmed(text, *line) for line in block)
    return tuple(fragment for fragment in words if fragment.start < fragment.end)


def _in_marks(text: str, lines: list[Span], first: int, marked: Mapping[int, Span]) -> Spans:
    """Return the lines from `first` on that are one passage in marks, which may open again in each."""
    content: list[Span] = []
    for number in range(first, len(lines)):
        line = lines[number]
        passage = marked.get(line.start)
        if passage is None or text[passage.end : line.end].strip():
            return ()
        content.append(passage)
        if is_closing(text, passage):
            return tuple(content)
    return ()


def _indent(text: str, line: Span) -> int:
    match = _INDENT.match(text, *line)
    return len(match.group().replace("\t", " " * _COLUMNS_OF_TAB)) if match else 0
