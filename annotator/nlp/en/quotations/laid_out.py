"""Quotations by layout: turns of transcripts, and items of a list after "she said:".

They are found before candidates are weighed, and nothing inside them is suggested.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.language.en.transcript_words import names_somebody
from annotator.nlp.en.parse.layout_rules import TURN
from annotator.nlp.en.parse.turns import lines_of, trimmed, turns_of
from annotator.nlp.en.quotations.leads import report_before_colon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.span import Spans
    from annotator.nlp.en.parse.phrases import Phrases
    from annotator.nlp.parse.parsed_text import Bounds, Parse

# Scores, 0 to 1, by judgement. PolNeAR has too few to measure: its annotators mark all turns of four
# conversations (32 of 32) and hardly any of a fifth.
_SCORE_OF_TURN = 0.9
_SCORE_OF_LIST = 0.85

ITEM = re.compile(r"[ \t]*(?:[•·‣▪◦●○*–—-]|\(?\d{1,2}[.)])\s+")
# A name before a colon, perhaps with a mark behind it, and marks with a report or a signature behind them.
_LABEL = re.compile(r"(?:\*\*)?(?P<name>[^\W\d_a-z][^\n:“”\"]{1,60}?):(?:\*\*)?\s+(?P<mark>[“\"‘«„])?(?=\S)")
_REPORT = re.compile(r"(?:“[^”\n]+”|\"[^\"\n]+\"|«[^»\n]+»)\.?,?\s*(?:[—–-]+\s*)?[^\W\d_]")
_LEAST_ITEMS = 2  # lines: one line behind a colon is no list


@dataclass(frozen=True)
class LaidOut:
    """A quotation that the layout tells.

    Attributes
    ----------
    rule, score, why: as in a suggestion.
    extent: all that belongs to it: label, cue and stage directions included.
    """

    rule: str
    score: float
    content: Spans
    cue: Span | None
    source: Span | None
    extent: Span
    why: str


def laid_out(parse: Parse, phrases: Phrases) -> list[LaidOut]:
    """Return the quotations that the layout of a text tells, in text order."""
    quotations = list(_turns(parse.text))
    if not quotations:
        lines = lines_of(parse.text)
        quotations = list(_lists(parse, phrases, lines))
    return sorted(quotations, key=lambda quotation: quotation.content)


def taken_tokens(parse: Parse, quotations: list[LaidOut]) -> bytearray:
    """Return for each token whether one of the quotations has it."""
    is_taken = bytearray(len(parse))
    for quotation in quotations:
        start, end = tokens_of(parse, quotation.extent)
        is_taken[start:end] = b"\1" * (end - start)
    return is_taken


def tokens_of(parse: Parse, span: Span) -> Bounds:
    """Return the tokens of a span."""
    start = bisect_left(parse.starts, span.start)
    return start, max(start, bisect_left(parse.starts, span.end))


def _turns(text: str) -> Iterator[LaidOut]:
    for turn in turns_of(text):
        why = f"turn of “{turn.name.of(text)}” in a transcript"
        yield LaidOut(TURN, _SCORE_OF_TURN, turn.content, turn.cue, turn.name, turn.extent, why)


def _lists(parse: Parse, phrases: Phrases, lines: list[Span]) -> Iterator[LaidOut]:
    """Yield the items, a fragment each, after a line that ends with a report and a colon."""
    text = parse.text
    number = 0
    while number < len(lines):
        first = number + 1
        end = first
        while end < len(lines) and ITEM.match(text, *lines[end]):
            end += 1
        lead, number = lines[number], max(first, end)
        items = [_item(text, line) for line in lines[first:end]]
        if len(items) < _LEAST_ITEMS or 2 * sum(_tells_who_speaks(text, item) for item in items) > len(items):
            continue
        reading = report_before_colon(parse, phrases, tokens_of(parse, lead))
        if reading is not None:
            cue, source = parse.span(*reading[0]), parse.span(*reading[1]) if reading[1] else None
            fragments = tuple(item for item in items if item.start < item.end)
            begin = min(cue.start, source.start) if source else cue.start
            extent = Span(begin, lines[number - 1].end)
            why = f"cue “{cue.of(text)}”; the items of the list behind the colon"
            if fragments:
                yield LaidOut("list", _SCORE_OF_LIST, fragments, cue, source, extent, why)


def _item(text: str, line: Span) -> Span:
    """Return the words of an item, without its sign and the comma behind it."""
    item = ITEM.match(text, *line)
    return trimmed(text, item.end() if item else line.start, line.start + len(line.of(text).rstrip(" ;,")))


def _tells_who_speaks(text: str, item: Span) -> bool:
    """Tell whether an item says itself whose words it has: 'Ann Reed: “...”', '“...,” said Ann Reed'."""
    label = _LABEL.match(text, *item)
    if label is not None:
        return label["mark"] is not None or names_somebody(label["name"])
    return _REPORT.match(text, *item) is not None
