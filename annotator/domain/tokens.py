"""Tokens: words and single visible characters, without a language model.

Selections begin and end at the edges of tokens. A token never splits a character from its combining
marks, and never splits an emoji sequence.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"\w(?:[\w]|[.,:](?=\d)|[-'’](?=\w))*", re.UNICODE)
_BINDING = re.compile(r"[\w.,:'’-]")  # may stand inside a word
_JOINER = "\u200d"
_NON_JOINER = "\u200c"


def _extends(char: str) -> bool:
    """Tell whether `char` belongs to the character before it (UAX 29; of conjoining scripts, only Korean)."""
    return (
        unicodedata.category(char) in ("Mn", "Me", "Mc")
        or char in (_JOINER, _NON_JOINER)
        or "\u1160" <= char <= "\u11ff"  # vowels and final consonants of Korean syllables
        or "\uff9e" <= char <= "\uff9f"  # voice marks of half-width kana
        or "\U0001f3fb" <= char <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= char <= "\U000e007f"  # tag characters of flags
    )


def _joined(text: str, offset: int) -> bool:
    """Tell whether a joiner binds the character at `offset` to the character before the joiner."""
    char = text[offset]
    return text[offset - 1] == _JOINER and ord(char) > 0xFF and not char.isspace() and not _is_flag_half(char)


def _is_flag_half(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def cluster_end(text: str, offset: int) -> int:
    """Return the end of the user-perceived character that starts at code point `offset`."""
    if offset >= len(text):
        return len(text)
    end = offset + 1
    if _is_flag_half(text[offset]) and end < len(text) and _is_flag_half(text[end]):
        end += 1
    while end < len(text) and (_extends(text[end]) or _joined(text, end)):
        end += 1
    return end


def cluster_start(text: str, offset: int) -> int:
    """Return the start of the user-perceived character that ends at or holds code point `offset` - 1."""
    start = max(0, offset - 1)
    while start > 0 and (_extends(text[start]) or _joined(text, start)):
        start -= 1
    flags = 0
    while start - flags > 0 and _is_flag_half(text[start]) and _is_flag_half(text[start - flags - 1]):
        flags += 1
    return start - flags % 2


def token_at(text: str, offset: int) -> Span:
    """Return the token at a character: a word, one visible character, or white space.

    `offset` may be the text's length, which gives the last token; an empty text gives an empty span.
    """
    if not text:
        return Span(0, 0)
    offset = min(max(offset, 0), len(text) - 1)
    # Scan back to a certain start of a token; in scripts without spaces, that is after a sign.
    start = offset
    while start > 0 and not (text[start - 1].isspace() or _is_border(text, start)):
        start -= 1
    for token in tokens(text, start, len(text)):
        if token.end > offset:
            return token if token.start <= offset else Span(start, token.start)
        start = token.end
    return Span(start, len(text))


def tokens(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the tokens between two code-point offsets, without white space, in text order."""
    offset = start
    while offset < end:
        if text[offset].isspace():
            offset += 1
            continue
        word = _WORD.match(text, offset)
        stop = word.end() if word else cluster_end(text, offset)
        # A combining mark is not \w: it ends the match although it belongs to the word.
        while stop < len(text) and _extends(text[stop]):
            stop = cluster_end(text, stop - 1)
            if continuation := _WORD.match(text, stop):
                stop = continuation.end()
        yield Span(offset, stop)
        offset = stop


def _is_border(text: str, offset: int) -> bool:
    """Tell whether a sign that does not bind the character at `offset` ends before it."""
    return not (
        _BINDING.match(text, offset - 1)
        or _extends(text[offset - 1])
        or _is_flag_half(text[offset - 1])
        or _extends(text[offset])
        or (offset > 1 and _joined(text, offset - 1))
    )


def next_token(text: str, offset: int) -> Span | None:
    """Return the first token that ends after `offset`, or None after the last token."""
    for token in tokens(text, max(0, offset), len(text)):
        return token
    return None


def previous_token(text: str, offset: int) -> Span | None:
    """Return the last token that starts before `offset`, or None before the first token."""
    offset = min(offset, len(text))
    while offset > 0 and text[offset - 1].isspace():
        offset -= 1
    return token_at(text, offset - 1) if offset > 0 else None


def trim(text: str, span: Span) -> Span:
    """Return the span without white space at its ends; white space alone gives an empty span at its end."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
