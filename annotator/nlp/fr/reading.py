"""The quotations of a French text: found by each rule, then chosen so that none shares its content."""

from __future__ import annotations

from bisect import bisect_left, insort
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.nlp.fr.found import BEHIND, INCISE, Found
from annotator.nlp.fr.paragraphs import over_paragraphs
from annotator.nlp.fr.quoted import quoted, uncued
from annotator.nlp.fr.unquoted import unquoted
from annotator.nlp.fr.words import FINAL, Words, words_of

if TYPE_CHECKING:
    from annotator.nlp.fr.words import Sentence

_MOST_FRAGMENTS = 20  # of a quotation that goes on behind its report
_MOST_BETWEEN = 120  # characters from a report to the end of its sentence, before the passage that goes on
# Characters of a sentence that is read for more than its marks; longer ones are lists, tables or no prose.
_LONGEST = 3_000


@lru_cache(maxsize=1)
def quotations_in(text: str) -> tuple[Found, ...]:
    """Return the quotations of a plain text in text order; those of the last text are cached."""
    words = words_of(text)
    chosen: list[Found] = []
    for sentence in words.sentences:
        before = chosen[-1] if chosen else None
        further = _going_on(words, sentence, before)
        if further and before is not None:
            chosen[-1] = before._replace(content=(*before.content, *further))
        taken = sorted(span for quotation in chosen[-2:] for span in quotation.content)
        chosen += _chosen(words, sentence, taken)
    return tuple(over_paragraphs(words, chosen))


def _chosen(words: Words, sentence: Sentence, taken: list[Span]) -> list[Found]:
    """Return the likeliest quotations of a sentence that share no content with each other or those before."""
    is_prose = sentence.span.end - sentence.span.start <= _LONGEST
    candidates = [*quoted(words, sentence), *(unquoted(words, sentence) if is_prose else ())]
    chosen: list[Found] = []
    # The likeliest first; of equals, the longer, which holds the other.
    for candidate in sorted(candidates, key=lambda each: (-each.rule.score, -_length(each))):
        if not _overlaps(candidate, taken):
            chosen.append(candidate)
            for span in candidate.content:
                insort(taken, span)
    for passage in sentence.passages:
        alone = uncued(words, passage)
        if alone is not None and not _overlaps(alone, taken) and passage == sentence.span:
            chosen.append(alone)
            insort(taken, passage)
    return [_whole(words, sentence, candidate) for candidate in chosen]


def _whole(words: Words, sentence: Sentence, quotation: Found) -> Found:
    """Return a quotation with the passages behind its report that go on: « A », dit X, « B »."""
    if quotation.rule not in (BEHIND, INCISE) or quotation.source is None:
        return quotation
    end = max(quotation.source.end, quotation.cue.end if quotation.cue else 0, quotation.content[-1].end)
    further = []
    for passage in sentence.passages[bisect_left(sentence.passages, Span(end, end)) :]:
        between = words.text[end : passage.start]
        if between.strip(" ,") or "," not in between:
            break
        further.append(passage)
        end = passage.end
    return quotation._replace(content=(*quotation.content, *further))


def _going_on(words: Words, sentence: Sentence, before: Found | None) -> list[Span]:
    """Return the first passage of a sentence if the quotation before goes on in it: « A », dit X. « B »."""
    if before is None or before.rule not in (BEHIND, INCISE) or not sentence.passages:
        return []
    if len(before.content) >= _MOST_FRAGMENTS:
        return []
    passage = sentence.passages[0]
    end = max(before.source.end if before.source else 0, before.content[-1].end)
    if passage.start != sentence.span.start or passage.start - end > _MOST_BETWEEN:
        return []
    # In the next sentence; the one before may end with a circumstance: "..., au micro de Radio Océan."
    between = words.text[end : passage.start].rstrip(" ")
    is_next = not any(sign in between[:-1] for sign in "\n.!?«»“”") and between[-1:] in ("", *FINAL)
    rest = words.text[passage.end : sentence.span.end].strip(" .")
    return [passage] if is_next and not rest else []


def _length(quotation: Found) -> int:
    return sum(end - start for start, end in quotation.content)


def _overlaps(quotation: Found, taken: list[Span]) -> bool:
    """Tell whether a content shares a character with spans that are in order and share none."""
    for span in quotation.content:
        place = bisect_left(taken, span)
        if any(other.overlaps(span) for other in taken[max(0, place - 1) : place + 1]):
            return True
    return False
