"""A sentence without its signs: the edges of contents that need no marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.language.fr.small_words import ACCORDING, ACCORDING_AFTER_D, THAT
from annotator.nlp.fr.cues import cue_at, is_report

if TYPE_CHECKING:
    from annotator.nlp.fr.found import Rule
    from annotator.nlp.fr.words import Sentence, Words

_LEAST_CONTENT = 3  # words of a content


def is_within_marks(words: Words, sentence: Sentence, number: int) -> bool:
    """Tell whether a word stands within a passage in marks."""
    start = words.word(number).start
    return any(passage.start < start < passage.end for passage in sentence.passages)


def end_of(words: Words, sentence: Sentence) -> int:
    """Return the end of a sentence without its full stop."""
    text, end = words.text, sentence.span.end
    while end > sentence.span.start and (text[end - 1] in ".…" or text[end - 1].isspace()):
        end -= 1
    return end


def content_between(words: Words, start: int, end: int) -> Span | None:
    """Return a content without signs and space at its ends, None if it has too few words."""
    text = words.text
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:"):
        end -= 1
    while start < end and (text[start].isspace() or text[start] in ",;:"):
        start += 1
    return Span(start, end) if len(text[start:end].split()) >= _LEAST_CONTENT else None


def rule_for(words: Words, content: Span, plain: Rule, marked: Rule) -> Rule:
    """Return the rule of a content: `marked` if it holds marks, else `plain`."""
    return marked if any(sign in content.of(words.text) for sign in '«“"') else plain


def clause_end(words: Words, sentence: Sentence, number: int) -> int:
    """Return the end of a content that begins with a word: of its sentence, ";" or a report behind it."""
    end = end_of(words, sentence)
    for place in range(number + 1, words.index(end)):
        if is_within_marks(words, sentence, place):
            continue
        is_colon = words.low(place) == ":" and words.low(place + 1) in ("«", "“", '"')
        if words.low(place) == ";" or is_colon:
            return words.word(place).start
        if words.low(place) == "," and begins_according(words, place + 1):
            return words.word(place).start
        if words.low(place) in (",", "et") and (cue := cue_at(words, place + 1)) is not None:
            # "..., a-t-il ajouté", "... et assure que": another report.
            is_again = words.low(cue.stop) in THAT and is_report(cue, "clause")
            if cue.pronoun is not None or is_again:
                return words.word(place).start
    return end


def begins_according(words: Words, number: int) -> bool:
    """Tell whether "selon" or "d'après" begins with a word."""
    return words.low(number) in ACCORDING or (
        words.low(number) == "d'" and words.low(number + 1) == ACCORDING_AFTER_D
    )
