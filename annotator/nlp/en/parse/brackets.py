"""The brackets of a text: which close which, and what a report in brackets may reach."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.nlp.parse.parsed_text import Bounds

_CLOSING = {"(": ")", "[": "]"}
_OPENING = frozenset(_CLOSING)
_SIGNS = _OPENING | frozenset(_CLOSING.values())
# Tokens of the longest pair: what is longer is a wrong bracket.
_LONGEST = 200


class Brackets:
    """The pairs of brackets among the words of a text; brackets without a partner belong to no pair."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._partners: dict[int, int] = {}
        self._unpaired: set[int] = set()
        opened: list[int] = []
        for token, word in enumerate(words):
            if word in _OPENING:
                opened.append(token)
            elif word in _SIGNS:
                if opened and _CLOSING[words[opened[-1]]] == word and token - opened[-1] <= _LONGEST:
                    first = opened.pop()
                    self._partners[first], self._partners[token] = token, first
                else:
                    self._unpaired.add(token)
            elif "\n" in word:
                self._unpaired.update(opened)
                opened.clear()
        self._unpaired.update(opened)
        # Outermost pairs in text order.
        self._pairs: list[Bounds] = []
        for first in sorted(token for token, other in self._partners.items() if token < other):
            if not self._pairs or first >= self._pairs[-1][1]:
                self._pairs.append((first, self._partners[first] + 1))

    def is_bracket(self, token: int) -> bool:
        """Tell whether a token is a bracket."""
        return token in self._partners or token in self._unpaired

    def is_half(self, token: int, start: int, end: int) -> bool:
        """Tell whether a token is a bracket with its partner outside of the tokens, or without one."""
        return token in self._unpaired or not start <= self._partners.get(token, token) < end

    def end_before_half(self, start: int, end: int) -> int:
        """Return the first closing bracket after `start` that tokens do not open, or else their end."""
        return next(
            (token for token in range(start + 1, end) if self._closes_half(token, start)),
            end,
        )

    def _closes_half(self, token: int, start: int) -> bool:
        if token in self._unpaired:
            return self._words[token] not in _OPENING
        return self._partners.get(token, token) < start

    def separate(self, token: int, other: int) -> bool:
        """Tell whether a token is in brackets and the other one outside of them."""
        pair = self._pair(token)
        return pair is not None and not pair[0] < other < pair[1]

    def around(self, token: int, parts: list[Bounds]) -> list[Bounds]:
        """Return the parts inside of the brackets around a token, or all parts if none is inside.

        A report in brackets says what is inside: 'The plan (“a folly”, according to Reed) was dropped'.
        """
        pair = self._pair(token)
        if pair is None:
            return parts
        first, last = pair[0] + 1, pair[1] - 1
        inside = [(max(start, first), min(end, last)) for start, end in parts]
        return [part for part in inside if part[0] < part[1]] or parts

    def _pair(self, token: int) -> Bounds | None:
        """Return the outermost pair of brackets around a token."""
        number = bisect_right(self._pairs, token, key=lambda pair: pair[0]) - 1
        return self._pairs[number] if number >= 0 and token < self._pairs[number][1] - 1 else None
