"""The starts of the next and the previous sentence, by the parse or else by full stops."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from annotator.language.sentences import sentence_at

if TYPE_CHECKING:
    from annotator.domain.syntax import Syntax


def next_start(text: str, syntax: Syntax | None, offset: int) -> int | None:
    """Return the start of the first sentence after the code point `offset`; None if there is none."""
    if syntax is not None and len(syntax.sentences):
        starts = syntax.sentences.starts
        number = bisect_right(starts, offset)
        return starts[number] if number < len(starts) else None
    sentence = sentence_at(text, offset)
    if offset < sentence.start < sentence.end:
        return sentence.start  # the caret is in the white space before a paragraph
    following = _word_from(text, max(sentence.end, offset))
    return following if offset < following < len(text) else None


def previous_start(text: str, syntax: Syntax | None, offset: int) -> int | None:
    """Return the start of the sentence with the character before `offset`; None if there is none."""
    if syntax is not None and len(syntax.sentences):
        starts = syntax.sentences.starts
        number = bisect_left(starts, offset) - 1
        return starts[number] if number >= 0 else None
    while offset > 0 and text[offset - 1].isspace():
        offset -= 1
    return sentence_at(text, offset - 1).start if offset > 0 else None


def _word_from(text: str, offset: int) -> int:
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return offset
