"""Names that sign a passage in quote marks: '“The ice goes.” — NUKA OLSEN, a hunter'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = r"[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ.'’-]+"
_SIGNATURE = re.compile(
    rf"[\"”’'»]\.?\s{{0,4}}(?:—|–|--?)[ \t]?(?!THE )(?P<name>{_WORD}(?: {_WORD}){{1,4}})(?=[ \t]*(?:[,(]|$))",
    re.MULTILINE,
)


def signatures_in_capitals(text: str) -> Iterator[Span]:
    """Yield the names in capitals behind a closing mark and a dash, up to a comma or the end of the line."""
    for signature in _SIGNATURE.finditer(text):
        yield Span(*signature.span("name"))
