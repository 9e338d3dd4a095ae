"""Where sentences begin, for going from one to the next: by the parse, or by their full stops."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from annotator.language.sentences import sentence_at

if TYPE_CHECKING:
    from annotator.domain.syntax import Syntax


def next_start(text: str, syntax: Syntax | None, at: int) -> int | None:
    """Return where the first sentence behind the code point `at` begins; None where there is none."""
    if syntax is not None and len(syntax.sentences):
        starts = syntax.sentences.starts
        number = bisect_right(starts, at)
        return starts[number] if number < len(starts) else None
    here = sentence_at(text, at)
    if at < here.start < here.end:
        return here.start  # the caret stands in the white space before a paragraph
    behind = _word_from(text, max(here.end, at))
    if behind == at:
        behind = _word_from(text, here.end)  # a caret before the sentence after this one is in that one
    return behind if at < behind < len(text) else None


def previous_start(text: str, syntax: Syntax | None, at: int) -> int | None:
    """Return where the sentence that holds the place before `at` begins; None where there is none."""
    if syntax is not None and len(syntax.sentences):
        starts = syntax.sentences.starts
        number = bisect_left(starts, at) - 1
        return starts[number] if number >= 0 else None
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return sentence_at(text, at - 1).start if at > 0 else None


def _word_from(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
