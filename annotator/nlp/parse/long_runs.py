"""A tokenizer around spaCy's for texts with long runs without a space.

spaCy cuts signs off both ends of a run one by one, and searches the remaining run each time: 20,000 quote
marks in a row take half a minute.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spacy.tokens import Doc

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# The most characters of a run, and signs in a row, in one piece. No word or address is longer.
LONGEST_RUN = 1_000
MOST_SIGNS = 64
_LONG = re.compile(rf"[^\w\s]{{{MOST_SIGNS}}}(?=[^\w\s])|\S{{{LONGEST_RUN}}}(?=\S)")


class PiecewiseTokenizer:
    """Calls spaCy's tokenizer on a text, piece by piece within long runs without a space."""

    def __init__(self, tokenizer: Callable[[str], Doc]) -> None:
        self._tokenizer = tokenizer

    def __call__(self, text: str) -> Doc:
        """Return the tokens of a text, which together make up the whole text."""
        pieces = list(_pieces(text))
        if len(pieces) < 2:
            return self._tokenizer(text)
        docs = [self._tokenizer(piece) for piece in pieces]
        tokens = [token for doc in docs for token in doc]
        words, spaces = [token.text for token in tokens], [bool(token.whitespace_) for token in tokens]
        return Doc(docs[0].vocab, words=words, spaces=spaces)


def _pieces(text: str) -> Iterator[str]:
    start = 0
    for run in _LONG.finditer(text):
        yield text[start : run.end()]
        start = run.end()
    yield text[start:]
