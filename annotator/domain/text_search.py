"""Search for words in a text, regardless of case, accents and shapes of signs."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import overload

from annotator.domain.span import Span
from annotator.domain.tokens import cluster_end, cluster_start

# Signs that a keyboard has in one shape and a newspaper in several.
_SHAPES = {
    **dict.fromkeys("‘’‚‛ʼ‹›", "'"),
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("‐‑‒–—−", "-"),
    **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f", " "),
    "\u00ad": "",  # a soft hyphen is invisible
}
_FIRST_ACCENT, _LAST_ACCENT = "\u0300", "\u036f"


def _fold(char: str) -> str:
    if char in _SHAPES:
        return _SHAPES[char]
    decomposed = unicodedata.normalize("NFD", char.casefold())
    if not any(_FIRST_ACCENT <= part <= _LAST_ACCENT for part in decomposed):
        return char.casefold()  # decomposing would only split syllables of Hangul into letters
    bare = "".join(part for part in decomposed if not _FIRST_ACCENT <= part <= _LAST_ACCENT)
    return unicodedata.normalize("NFC", bare)


def _fold_table(text: str) -> dict[int, str]:
    """Return the folded forms of the characters of a text that folding changes."""
    return {ord(char): folded for char in set(text) if (folded := _fold(char)) != char}


def folded(words: str) -> str:
    """Return words with case, accents and shapes of signs folded."""
    return words.translate(_fold_table(words))


class FoldedText:
    """A text prepared for searches; made once, it serves any number of them."""

    def __init__(self, text: str) -> None:
        self.text = text
        table = _fold_table(text)
        self.folded = text.translate(table)
        # Only characters that become none or several shift the offsets after them; most texts have none.
        shifting = "".join(re.escape(chr(code)) for code, folded in table.items() if len(folded) != 1)
        self._after: list[int] = []  # the end of each such character in the text
        self._folded_after: list[int] = []  # ... and its end in the folded text
        if shifting:
            self._after = [match.end() for match in re.finditer(f"[{shifting}]", text)]
            shifts = accumulate(len(table[ord(text[end - 1])]) - 1 for end in self._after)
            self._folded_after = [end + shift for end, shift in zip(self._after, shifts, strict=True)]

    def hits(self, words: str, *, whole_words: bool = False) -> Hits:
        """Return all hits of some words; words of only vanishing signs have no hit."""
        folded_words = folded(words)
        if not folded_words:
            return Hits(self, [], 0)
        pattern = re.escape(folded_words)
        if whole_words:
            before = r"(?<!\w)" if re.match(r"\w", folded_words) else ""
            after = r"(?!\w)" if re.search(r"\w\Z", folded_words) else ""
            pattern = f"{before}{pattern}{after}"
        starts = [match.start() for match in re.finditer(pattern, self.folded)]
        if self._after:  # a character that became two may hold two hits
            starts = list({self.start_of(start): start for start in reversed(starts)}.values())[::-1]
        return Hits(self, starts, len(folded_words))

    def start_of(self, folded: int) -> int:
        """Return the start, in the text, of the character at an offset of the folded text."""
        # A character that vanished belongs to the character before it.
        passed_count = bisect_right(self._folded_after, folded)
        offset = folded - (
            self._folded_after[passed_count - 1] - self._after[passed_count - 1] if passed_count else 0
        )
        if passed_count < len(self._after):
            offset = min(offset, self._after[passed_count] - 1)  # within a character that became several
        return offset

    def span_of(self, start: int, end: int) -> Span:
        """Return the span of the whole visible characters between two offsets of the folded text."""
        # Neither half of an emoji nor a letter without its accent can be selected.
        first = cluster_start(self.text, self.start_of(start) + 1)
        last = self.start_of(end - 1) + 1
        return Span(first, max(last, cluster_end(self.text, cluster_start(self.text, last))))

    def folded_of(self, point: int) -> int:
        """Return the offset in the folded text of a code-point offset of the text."""
        passed_count = bisect_right(self._after, point)
        return point + (
            self._folded_after[passed_count - 1] - self._after[passed_count - 1] if passed_count else 0
        )


class Hits(Sequence[Span]):
    """The places of some words in text order, as spans of whole visible characters, made on request."""

    def __init__(self, folded: FoldedText, starts: list[int], length: int) -> None:
        self._text = folded
        self._starts = starts
        self._length = length

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, index: int) -> Span: ...

    @overload
    def __getitem__(self, index: slice) -> list[Span]: ...

    def __getitem__(self, index: int | slice) -> Span | list[Span]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        start = self._starts[index]
        return self._text.span_of(start, start + self._length)

    def first_from(self, point: int) -> int:
        """Return the number, from 0, of the first hit from a code point on; after the last, their count."""
        number = bisect_left(self._starts, self._text.folded_of(point))
        # A visible character may begin before the code point that matched.
        while number < len(self) and self[number].start < point:
            number += 1
        while number > 0 and self[number - 1].start >= point:
            number -= 1
        return number

    def within(self, span: Span) -> list[Span]:
        """Return the hits that share a character with a span."""
        length = self._length
        first = bisect_left(self._starts, self._text.folded_of(span.start) - length)
        last = bisect_right(self._starts, self._text.folded_of(span.end))
        return [hit for hit in self[first:last] if hit.overlaps(span)]
