"""The plain text of an English original: besides, labels, headings, dashes and words in capitals are read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.line_breaks import unwrapped
from annotator.language.en.capitals import in_ordinary_case, name_in_ordinary_case
from annotator.language.en.heading_labels import heading_gaps
from annotator.nlp.en.parse.dialogue_lines import unusual_dashes
from annotator.nlp.en.parse.signatures import signatures_in_capitals
from annotator.nlp.en.parse.turns import turns_of
from annotator.nlp.parse.plain_text import Changes, Edit, PlainText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.domain.span import Span
    from annotator.nlp.en.parse.turns import Turn

# The space behind a time stamp.
_TIME_BEFORE_LABEL = re.compile(r"(?<=[\d\])–—-])[ \t]+$")


class EnglishText(PlainText):
    """The plain text of an English original."""

    def __init__(self, original: str, kinds_of: Callable[[str], frozenset[str]] | None = None) -> None:
        """Read an original; `kinds_of` gives a word's parts of speech, for texts in capitals."""
        super().__init__(original, _changes)
        if kinds_of is not None:
            self.text = in_ordinary_case(self.text, kinds_of)


def _changes(text: str) -> Changes:
    on_lines = unwrapped(text)
    turns = turns_of(on_lines)
    dashes = map(Edit._make, unusual_dashes(on_lines))
    # Before "Breaking: ..." and "14:05 ...", a line break stands for the space behind.
    headings = (Edit(*gap, "\n") for gap in heading_gaps(on_lines))
    names = sorted([*(turn.name for turn in turns), *signatures_in_capitals(text)])
    return Changes([*_gaps_beside_labels(text, turns), *dashes, *headings], _with_ordinary_names(text, names))


def _with_ordinary_names(text: str, names: Sequence[Span]) -> str:
    """Return a text of the same length with some names in ordinary case."""
    pieces: list[str] = []
    start = 0
    for name in names:
        pieces += text[start : name.start], name_in_ordinary_case(name.of(text))
        start = name.end
    return "".join([*pieces, text[start:]]) if names else text


def _gaps_beside_labels(text: str, turns: Sequence[Turn]) -> Iterator[Edit]:
    """Yield line breaks for the space before labels of turns and before words: no sentence crosses it."""
    for turn in turns:
        time = _TIME_BEFORE_LABEL.search(text, text.rfind("\n", 0, turn.name.start) + 1, turn.name.start)
        if time is not None:
            yield Edit(*time.span(), "\n")
        end = start = turn.content[0].start
        while start > turn.name.end and text[start - 1] in " \t":
            start -= 1
        if start < end:
            yield Edit(start, end, "\n")
