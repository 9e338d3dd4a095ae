"""Parts of a text as one line, with marks on some of its words."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.domain.span import Span, merge

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.span import Spans

_SPACES = re.compile(r"\s+")


def one_line(text: str, part: Span, marked: Iterable[Span] = ()) -> tuple[str, Spans]:
    """Return a part of a text with single spaces, and the places in it of marked spans of that part."""
    inside = [span for span in marked if part.contains(span)]
    edges = sorted({*part, *(edge for span in inside for edge in span)})
    line, places = "", []
    for start, end in pairwise(edges):
        words = _SPACES.sub(" ", text[start:end])
        if line.endswith(" ") or not line:
            words = words.removeprefix(" ")
        if any(span.start <= start and end <= span.end for span in inside):
            places.append(Span(len(line), len(line) + len(words)))
        line += words
    return line.rstrip(" "), merge(places)
