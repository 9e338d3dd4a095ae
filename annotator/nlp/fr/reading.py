"""The quotations of a French text: found by each rule, then chosen so that none shares its content."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.nlp.fr.found import BEHIND, INCISE, Found
from annotator.nlp.fr.quoted import quoted, uncued
from annotator.nlp.fr.unquoted import unquoted
from annotator.nlp.fr.words import Words

if TYPE_CHECKING:
    from annotator.domain.span import Span
    from annotator.nlp.fr.words import Sentence


@lru_cache(maxsize=1)
def quotations_in(text: str) -> tuple[Found, ...]:
    """Return the quotations of a plain text in text order; those of the last text are cached."""
    words = Words(text)
    chosen: list[Found] = []
    for sentence in words.sentences:
        before = chosen[-1] if chosen else None
        further = _going_on(words, sentence, before)
        if further and before is not None:
            chosen[-1] = before._replace(content=(*before.content, *further))
        chosen += _chosen(words, sentence, taken=[span for one in chosen[-2:] for span in one.content])
    return tuple(sorted(chosen, key=lambda one: one.content))


def _chosen(words: Words, sentence: Sentence, taken: list[Span]) -> list[Found]:
    """Return the likeliest quotations of a sentence that share no content with each other or those before."""
    candidates = [*quoted(words, sentence), *unquoted(words, sentence)]
    chosen: list[Found] = []
    # The likeliest first; of equals, the longer, which holds the other.
    for candidate in sorted(candidates, key=lambda one: (-one.rule.score, -_length(one))):
        if not _overlaps(candidate, taken):
            chosen.append(candidate)
            taken += candidate.content
    for passage in sentence.passages:
        alone = uncued(words, passage)
        if alone is not None and not _overlaps(alone, taken) and passage == sentence.span:
            chosen.append(alone)
            taken += alone.content
    return [_whole(words, sentence, one) for one in chosen]


def _whole(words: Words, sentence: Sentence, one: Found) -> Found:
    """Return a quotation with the passages behind its report that go on: « A », dit X, « B »."""
    if one.rule not in (BEHIND, INCISE) or one.source is None:
        return one
    end = max(one.source.end, one.cue.end if one.cue else 0, one.content[-1].end)
    further = []
    for passage in sentence.passages:
        between = words.text[end : passage.start]
        if passage.start >= end and between.strip(" ,") == "" and "," in between:
            further.append(passage)
            end = passage.end
    return one._replace(content=(*one.content, *further))


def _going_on(words: Words, sentence: Sentence, before: Found | None) -> list[Span]:
    """Return the first passage of a sentence if the quotation before goes on in it: « A », dit X. « B »."""
    if before is None or before.rule not in (BEHIND, INCISE) or not sentence.passages:
        return []
    passage = sentence.passages[0]
    end = max(before.source.end if before.source else 0, before.content[-1].end)
    between = words.text[end : passage.start]
    is_next = passage.start == sentence.span.start and between.strip() in (".", "") and "\n" not in between
    rest = words.text[passage.end : sentence.span.end].strip(" .")
    return [passage] if is_next and not rest else []


def _length(one: Found) -> int:
    return sum(end - start for start, end in one.content)


def _overlaps(one: Found, taken: list[Span]) -> bool:
    return any(span.overlaps(other) for span in one.content for other in taken)
