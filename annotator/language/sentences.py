"""Sentences and paragraphs without a language model: by line breaks, final punctuation and abbreviations."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.domain.line_breaks import unwrapped
from annotator.domain.span import Span
from annotator.domain.tokens import trim

if TYPE_CHECKING:
    from collections.abc import Iterator

_SENTENCE_END = re.compile(r"[.!?…][.!?…]*[\"”’'»)\]]*(?=\s|$)")
# Words with a full stop that does not end a sentence: titles, companies and others.
ABBREVIATIONS = (
    "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Capt", "Sgt", "Rev",
    "Hon", "Jr", "Sr", "No", "vs", "etc", "Inc", "Corp", "Co", "Ltd",
)  # fmt: skip
_ABBREVIATION = re.compile(rf"(?:\b(?:{'|'.join(ABBREVIATIONS)})|\b[A-Z])\.$")
# Characters that are searched for an abbreviation, more than the longest has with its full stop.
_LONGEST_ABBREVIATION = 8
# Characters before an offset that are searched first for the start of its sentence, and the factor for the
# next search if it starts earlier. A sentence has some 150 characters; chosen so that one search is usually
# enough.
_FIRST_REACH = 512
_REACH_FACTOR = 4


def paragraph_at(text: str, offset: int) -> Span:
    """Return the paragraph that contains `offset`, one or several lines, without white space around it."""
    text = unwrapped(text)
    offset = min(max(offset, 0), len(text))
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return trim(text, Span(start, len(text) if end < 0 else end))


def sentences_of(text: str, paragraph: Span) -> list[Span]:
    """Return the sentences of a paragraph by their final punctuation."""
    ends = [paragraph.start, *_sentence_ends(text, paragraph), paragraph.end]
    sentences = (trim(text, Span(start, end)) for start, end in pairwise(ends))
    return [sentence for sentence in sentences if sentence.start < sentence.end]


def _sentence_ends(text: str, span: Span) -> Iterator[int]:
    """Yield the ends of sentences; `span` begins and ends at white space or with its paragraph."""
    for match in _SENTENCE_END.finditer(text, span.start, span.end):
        abbreviation_end = match.start() + 1
        if match.group()[0] == "." and _ABBREVIATION.search(
            text, max(span.start, abbreviation_end - _LONGEST_ABBREVIATION), abbreviation_end
        ):
            continue
        following = text[match.end() : match.end() + 2].strip()
        if not following or not following[0].islower():
            yield match.end()


def sentence_at(text: str, offset: int) -> Span:
    """Return the sentence that contains `offset` or precedes it in the same paragraph.

    Only the text around `offset` is read, however long its paragraph.
    """
    paragraph = paragraph_at(text, offset)
    if paragraph.start >= paragraph.end:
        return paragraph
    offset = min(max(offset, paragraph.start), paragraph.end - 1)
    reach = _FIRST_REACH
    while True:
        start = _word_start(text, paragraph, offset - reach)
        sentence_start = start
        for end in _sentence_ends(text, Span(start, paragraph.end)):
            sentence = trim(text, Span(sentence_start, end))
            if sentence.end > offset:
                break
            sentence_start = end
        else:
            sentence = trim(text, Span(sentence_start, paragraph.end))
        if sentence_start > start or start == paragraph.start:
            return sentence
        reach *= _REACH_FACTOR


def _word_start(text: str, paragraph: Span, offset: int) -> int:
    """Return the start of the word at `offset`, but not before the paragraph's start."""
    while offset > paragraph.start and not text[offset - 1].isspace():
        offset -= 1
    return max(offset, paragraph.start)
