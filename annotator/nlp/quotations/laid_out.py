"""Quotations by layout: turns of transcripts, items of a list after "she said:", dialogue with dashes.

They are found before candidates are weighed, and nothing inside them is suggested.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.language.reporting_words import cue_verbs
from annotator.nlp.parse.layout_rules import TURN
from annotator.nlp.parse.parsed_text import FINITE
from annotator.nlp.parse.turns import lines_of, trimmed, turns_of
from annotator.nlp.quotations.leads import report_before_colon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.span import Spans
    from annotator.nlp.parse.parsed_text import Bounds, Parse
    from annotator.nlp.parse.phrases import Phrases

# Scores, 0 to 1, by judgement. PolNeAR has too few to measure: its annotators mark all turns of four
# conversations (32 of 32) and hardly any of a fifth.
_SCORE_OF_TURN = 0.9
_SCORE_OF_LIST = 0.85
_SCORE_OF_DIALOGUE = 0.8

ITEM = re.compile(r"[ \t]*(?:[•·‣▪◦●○*–—-]|\(?\d{1,2}[.)])\s+")
_DASH = re.compile(r"[ \t]*[—–]\s*(?=[^\W_]|[¿¡\"“‘'])")
_LEAST_ITEMS = 2  # lines: one line behind a colon is no list
_BEFORE_CUE = frozenset({",", "?", "!", "…", "..."})
_ENDS_NAME = frozenset({",", ".", ";", ":", "?", "!", "—", "–"})
_CONTENT_AGAIN = frozenset({"—", "–"})


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
        quotations = [*_lists(parse, phrases, lines), *_dialogue(parse, phrases, lines)]
    return sorted(quotations, key=lambda quotation: quotation.content)


def taken_tokens(parse: Parse, quotations: list[LaidOut]) -> bytearray:
    """Return for each token whether one of the quotations has it."""
    is_taken = bytearray(len(parse))
    for quotation in quotations:
        start, end = _tokens(parse, quotation.extent)
        is_taken[start:end] = b"\1" * (end - start)
    return is_taken


def _tokens(parse: Parse, span: Span) -> Bounds:
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
        if end - first < _LEAST_ITEMS:
            continue
        reading = report_before_colon(parse, phrases, _tokens(parse, lead))
        if reading is not None:
            cue, source = parse.span(*reading[0]), parse.span(*reading[1]) if reading[1] else None
            items = (ITEM.match(text, *line) for line in lines[first:end])
            ends = [line.start + len(line.of(text).rstrip(" ;,")) for line in lines[first:end]]
            starts = [item.end() for item in items if item is not None]
            content = [trimmed(text, start, end) for start, end in zip(starts, ends, strict=True)]
            fragments = tuple(fragment for fragment in content if fragment.start < fragment.end)
            begin = min(cue.start, source.start) if source else cue.start
            extent = Span(begin, lines[number - 1].end)
            why = f"cue “{cue.of(text)}”; the items of the list behind the colon"
            if fragments:
                yield LaidOut("list", _SCORE_OF_LIST, fragments, cue, source, extent, why)


def _dialogue(parse: Parse, phrases: Phrases, lines: list[Span]) -> Iterator[LaidOut]:
    """Yield what is said in paragraphs that begin with a dash: "— We close at five, said Reed."."""
    text = parse.text
    for line in lines:
        dash = _DASH.match(text, *line)
        if dash is None:
            continue
        start, end = _tokens(parse, Span(dash.end(), line.end))
        for verb in range(start + 1, end):
            if parse.tags[verb] not in FINITE or parse.lemmas[verb] not in cue_verbs():
                continue
            cue = phrases.verb_group(verb)
            source = _beside(parse, phrases, verb, cue, end)
            begin = min(cue[0], source[0]) if source else cue[0]
            if begin <= start or parse.words[begin - 1] not in _BEFORE_CUE:
                continue
            report_end = max(cue[1], source[1]) if source else cue[1]
            first = parse.span(start, begin - (parse.words[begin - 1] == ","))
            content = [first]
            if report_end < end and parse.words[report_end] in _CONTENT_AGAIN and report_end + 1 < end:
                content.append(trimmed(text, parse.starts[report_end + 1], line.end))
            why = f"cue “{parse.span(*cue).of(text)}”; behind a dash"
            yield LaidOut(
                "dash",
                _SCORE_OF_DIALOGUE,
                tuple(content),
                parse.span(*cue),
                parse.span(*source) if source else None,
                Span(line.start, line.end),
                why,
            )
            break


def _beside(parse: Parse, phrases: Phrases, verb: int, cue: Bounds, end: int) -> Bounds | None:
    """Return the words beside a cue that name who speaks: its subject before it, or up to the next sign."""
    subject = phrases.subject(verb)
    if subject is not None and subject < cue[0]:
        before = parse.bounds(subject)
        if before[1] == cue[0]:
            return before
    stop = cue[1]
    while (
        stop < end
        and parse.words[stop] not in _ENDS_NAME
        and parse.tags[stop] not in ("CC", "IN", "TO", "RB")
    ):
        stop += 1
    return (cue[1], stop) if stop > cue[1] else None
