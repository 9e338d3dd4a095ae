"""Speech over paragraphs: each but the last stays open, and the next begins with a mark again."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from annotator.domain.quote_marks import is_closing
from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.nlp.fr.found import Found
    from annotator.nlp.fr.words import Words

_MOST_PARAGRAPHS = 30  # of one quotation; no speech in a newspaper has more


def over_paragraphs(words: Words, quotations: Iterable[Found]) -> list[Found]:
    """Return quotations in text order with the passages of other paragraphs that belong to them."""
    passages = [passage for sentence in words.sentences for passage in sentence.passages]
    joined: list[Found] = []
    end = 0
    # Those with a cue first, so that a passage before one is not taken for a quotation of its own.
    for quotation in sorted(quotations, key=lambda each: (each.cue is None, each.content)):
        first, last = quotation.content[0], quotation.content[-1]
        content = (
            *_before(words, passages, first),
            *quotation.content,
            *_behind(words, passages, last),
        )
        joined.append(quotation._replace(content=content))
    joined.sort(key=lambda quotation: quotation.content)
    kept: list[Found] = []
    for quotation in joined:
        if quotation.content[0].start >= end or quotation.cue is not None:
            kept.append(quotation)
            end = max(end, quotation.content[-1].end)
    return kept


def _before(words: Words, passages: list[Span], first: Span) -> list[Span]:
    """Return the open passages of the paragraphs before a content that begins with a passage."""
    number = bisect_left(passages, Span(first.start, first.start))
    found: list[Span] = []
    is_passage = number < len(passages) and passages[number].start == first.start
    while (
        is_passage and number > 0 and len(found) < _MOST_PARAGRAPHS and _goes_on(words, passages, number - 1)
    ):
        number -= 1
        found.insert(0, passages[number])
    return found


def _behind(words: Words, passages: list[Span], last: Span) -> list[Span]:
    """Return the passages of the paragraphs behind a content that ends with an open passage."""
    number = bisect_left(passages, Span(last.end, last.end)) - 1
    found: list[Span] = []
    if number < 0 or passages[number].end != last.end:
        return found
    while len(found) < _MOST_PARAGRAPHS and _goes_on(words, passages, number):
        number += 1
        found.append(passages[number])
    return found


def _goes_on(words: Words, passages: list[Span], number: int) -> bool:
    """Tell whether a passage stays open and the next one begins the paragraph behind it."""
    if number + 1 >= len(passages):
        return False
    between = words.text[passages[number].end : passages[number + 1].start]
    return "\n" in between and not between.strip() and not is_closing(words.text, passages[number])
